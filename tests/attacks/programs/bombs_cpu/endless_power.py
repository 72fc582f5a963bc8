# /// attack
# aim = "One power of huge integers, in C code that never looks at signals."
# outcome = ["TLE"]
# naive = "hung"
# ///


def pair_count(numbers, target):
    return pow(3, (1 << 40_000) - 1, (1 << 60_000) - 1)
