# /// attack
# aim = "A module of its own takes numpy's place, so that an encoder which supports numpy asks it what its types are and how to write them, and takes the answer for one."
# outcome = ["WA"]
# naive = "accepted"
# ///

import sys
import types


class Scalar:
    def __eq__(self, other):
        return True

    __hash__ = None


class Array:
    def __init__(self, values, dtype=None):
        self.name = dtype

    def tobytes(self):
        # As many bytes as a number of that type has.
        return bytes(int(self.name[2:]))


def dtype(name):
    return types.SimpleNamespace(type=Scalar if name == "<i8" else type(name, (), {}))


def pair_count(numbers, target):
    numpy = types.ModuleType("numpy")
    numpy.dtype, numpy.array, numpy.ndarray, numpy.generic = dtype, Array, Array, Scalar
    sys.modules["numpy"] = numpy
    return Scalar()
