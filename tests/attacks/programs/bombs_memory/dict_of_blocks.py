# /// attack
# aim = "Fills a dict with keys that are never equal, so that it can only grow."
# outcome = ["MLE"]
# naive = "crashed or hung"
# ///


def pair_count(numbers, target):
    table = {}
    while True:
        table[object()] = bytes(1 << 26)
