# /// attack
# aim = "Repeats text to a size that is refused at once, catches the error, and goes on with smaller ones until nothing is left."
# outcome = ["MLE"]
# naive = "crashed or hung"
# [elsewhere]
# # On a busy machine the kernel takes longer to hand out the memory than a program may run.
# cpu-time = ["MLE", "TLE"]
# cachegrind = ["MLE", "TLE"]
# ///


def pair_count(numbers, target):
    kept, size = [], 1 << 30
    while size > 1 << 12:
        try:
            kept.append("ä" * size)
        except MemoryError:
            size //= 2
    raise MemoryError
