# /// attack
# aim = "A sum over a range that never ends, without a step of byte code."
# outcome = ["TLE"]
# naive = "hung"
# ///


def pair_count(numbers, target):
    return sum(range(10**13))
