# /// attack
# aim = "Recurses without end and without the interpreter's limit, through Python and through C, until the stack is gone and the process with it."
# outcome = ["RTE"]
# naive = "crashed"
# ///

import sys

sys.setrecursionlimit(2**31 - 1)


class Node:
    def __getattr__(self, name):
        return getattr(self, name + "")

    def __eq__(self, other):
        return [self] == [Node()]


def pair_count(numbers, target):
    return Node() == Node() or Node().answer
