# /// attack
# aim = "Never ends, in byte code."
# outcome = ["TLE"]
# naive = "hung"
# ///


def pair_count(numbers, target):
    while True:
        pass
