# /// attack
# aim = "A metaclass makes a class equal to int as a key, so that a table of known types takes its objects for ints, whose == always says yes."
# outcome = ["WA"]
# naive = "accepted"
# ///


class Mimic(type):
    def __hash__(cls):
        return hash(int)

    def __eq__(cls, other):
        return other is int or other is cls

    def __instancecheck__(cls, value):
        return True

    def __subclasscheck__(cls, other):
        return True


class Number(metaclass=Mimic):
    def __index__(self):
        return 0

    def __eq__(self, other):
        return True


def pair_count(numbers, target):
    return Number()
