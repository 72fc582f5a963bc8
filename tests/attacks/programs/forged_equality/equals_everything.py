# /// attack
# aim = "An object whose == always says yes is taken for the answer."
# outcome = ["WA"]
# naive = "accepted"
# ///


class Yes(int):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = int.__hash__


def pair_count(numbers, target):
    return Yes(0)
