# /// attack
# aim = "Takes memory by the block until there is none left for others."
# outcome = ["MLE"]
# naive = "crashed or hung"
# [elsewhere]
# # On a busy machine the kernel takes longer to hand out the memory than a program may run.
# cpu-time = ["MLE", "TLE"]
# cachegrind = ["MLE", "TLE"]
# ///


def pair_count(numbers, target):
    blocks = []
    while True:
        blocks.append(bytearray(b"x") * (1 << 24))
