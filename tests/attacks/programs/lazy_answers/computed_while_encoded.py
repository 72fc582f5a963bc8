# /// attack
# aim = "A metaclass passes the object off as an int to a table of types, and the slow work is done by __index__ when the answer is packed, past the measured call."
# outcome = ["AC"]
# naive = "accepted"
# ///


class Mimic(type):
    def __hash__(cls):
        return hash(int)

    def __eq__(cls, other):
        return other is int or other is cls


class Later(metaclass=Mimic):
    def __init__(self, numbers, target):
        self.numbers, self.target = numbers, target

    def __index__(self):
        numbers, target, total = self.numbers, self.target, 0
        for i in range(len(numbers)):
            for j in range(i + 1, len(numbers)):
                if numbers[i] + numbers[j] == target:
                    total += 1
        return total

    def __eq__(self, other):
        return self.__index__() == other


def pair_count(numbers, target):
    return Later(numbers, target)
