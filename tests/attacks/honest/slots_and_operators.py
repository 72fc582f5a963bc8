# /// attack
# aim = "Classes with __slots__, properties, their own __eq__, __hash__ and __len__."
# outcome = ["AC"]
# deserves = 0.3
# ///


class Tally:
    __slots__ = ("counts", "_size")

    def __init__(self):
        self.counts = {}
        self._size = 0

    @property
    def size(self):
        return self._size

    def __len__(self):
        return self._size

    def __getitem__(self, number):
        return self.counts.get(number, 0)

    def add(self, number):
        self.counts[number] = self.counts.get(number, 0) + 1
        self._size += 1

    def __eq__(self, other):
        return isinstance(other, Tally) and self.counts == other.counts

    __hash__ = None


def pair_count(numbers, target):
    tally, total = Tally(), 0
    for number in numbers:
        total += tally[target - number]
        tally.add(number)
    assert len(tally) == tally.size == len(numbers) and tally != Tally() or not numbers
    return total
