# /// attack
# aim = "Finds the harness's functions in the heap, where no module has to name them, and gives them other code, which references that were taken before run too."
# outcome = ["WA"]
# naive = "poisoned"
# ///

import gc
import types


def judge(source, job):
    return True, 0.0


def encode_answer(value):
    return b"A\1\2\0" + bytes(8)


def reads(seen):
    return 1


DONORS = {function.__name__: function for function in (judge, encode_answer, reads)}


def all_functions():
    # A frozen heap lists nothing, but what is alive can be reached from every object that is.
    seen, pending = set(), [*gc.get_objects(), gc.__spec__, *object.__subclasses__()]
    while pending and len(seen) < 300_000:
        value = pending.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if type(value) is types.FunctionType:
            yield value
        if gc.is_tracked(value):
            pending += gc.get_referents(value)


def pair_count(numbers, target):
    for function in list(all_functions()):
        donor = DONORS.get(function.__name__)
        if donor is not None and function is not donor:
            function.__code__ = donor.__code__
    return 0
