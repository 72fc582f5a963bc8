# /// attack
# aim = "Takes memory by the block until there is none left for others."
# outcome = ["MLE"]
# naive = "crashed or hung"
# ///


def pair_count(numbers, target):
    blocks = []
    while True:
        blocks.append(bytearray(b"x") * (1 << 24))
