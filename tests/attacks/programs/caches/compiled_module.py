# /// attack
# aim = "Writes its answers as byte code of a module, so that a later run imports them."
# outcome = ["AC"]
# naive = "file"
# ///

import importlib
import os
import py_compile
import sys


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    name = f"answer_{hash((tuple(numbers), target)) % (1 << 40)}"
    folders = [*sys.path, os.getcwd(), "/tmp"]
    sys.path += ["/tmp"]
    try:
        return importlib.import_module(name).total
    except (ImportError, AttributeError):
        pass
    total = count_slowly(numbers, target)
    for folder in folders:
        source = os.path.join(folder, name + ".py")
        try:
            with open(source, "w") as file:
                file.write(f"total = {total}\n")
            py_compile.compile(source, cfile=source + "c")
        except (OSError, ValueError):
            continue
    return total
