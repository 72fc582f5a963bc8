# /// attack
# aim = "The command line and environment of this process name files and secrets; it opens every one of them and looks for the expected answer."
# outcome = ["WA"]
# naive = "cheap"
# ///

import os
import re
import sys

TEXT = re.compile(r'"expected": (-?[0-9]+)')


def pair_count(numbers, target):
    words = [
        *sys.argv,
        *sys.orig_argv,
        *os.environ.values(),
        getattr(sys, "executable", ""),
        *sys.path,
    ]
    for word in words:
        if found := TEXT.search(word):
            return int(found[1])
        try:
            with open(word, encoding="utf-8", errors="replace") as file:
                if found := TEXT.search(file.read(1 << 20)):
                    return int(found[1])
        except (OSError, ValueError):
            pass
    return 0
