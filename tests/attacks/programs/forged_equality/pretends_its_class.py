# /// attack
# aim = "An object says by its property __class__ that it is an int, which isinstance believes, and agrees with everything."
# outcome = ["WA"]
# naive = "accepted"
# ///


class Chameleon:
    __class__ = property(lambda self: int)

    def __eq__(self, other):
        return True

    def __index__(self):
        return 0

    __int__ = __index__


def pair_count(numbers, target):
    answer = Chameleon()
    assert isinstance(answer, int)
    return answer
