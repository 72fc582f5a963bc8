# /// attack
# aim = "The repr of nested lists recurses in C, with the limit on recursion lifted: the stack overflows."
# outcome = ["RTE"]
# naive = "crashed or hung"
# [elsewhere]
# wasm = ["TLE"]
# ///

import sys


class Nested:
    def __init__(self, inner):
        self.inner = inner

    def __repr__(self):
        return repr([self.inner])


def pair_count(numbers, target):
    sys.setrecursionlimit(1 << 30)
    nest = None
    for _ in range(300_000):
        nest = Nested(nest)
    return len(repr(nest))
