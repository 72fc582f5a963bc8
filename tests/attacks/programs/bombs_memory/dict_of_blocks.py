# /// attack
# aim = "Fills a dict with keys that are never equal, so that it can only grow."
# outcome = ["MLE"]
# naive = "crashed or hung"
# [elsewhere]
# # On a busy machine the kernel takes longer to hand out the memory than a program may run.
# cpu-time = ["MLE", "TLE"]
# cachegrind = ["MLE", "TLE"]
# ///


def pair_count(numbers, target):
    table = {}
    while True:
        table[object()] = bytes(1 << 26)
