# /// attack
# aim = "Leaves answers in built-ins, module tables, interned text, the environment and shared descriptors of the interpreter, for a later run in it."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# ///

import builtins
import os
import sys
import types


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    name = f"answer_{hash((tuple(numbers), target))}"
    for found in (
        getattr(builtins, name, None),
        getattr(sys, name, None),
        getattr(sys.modules.get(name), "total", None),
        os.environ.get(name),
    ):
        if found is not None:
            return int(found)
    total = count_slowly(numbers, target)
    setattr(builtins, name, total)
    setattr(sys, name, total)
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].total = total
    try:
        os.environ[name] = str(total)
        os.putenv(name, str(total))
    except (OSError, AttributeError):
        pass
    return total
