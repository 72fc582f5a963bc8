# /// attack
# aim = "Doubles a list until an allocation fails."
# outcome = ["MLE"]
# naive = "crashed or hung"
# [elsewhere]
# # On a busy machine the kernel takes longer to hand out the memory than a program may run.
# cpu-time = ["MLE", "TLE"]
# cachegrind = ["MLE", "TLE"]
# ///


def pair_count(numbers, target):
    values = [0]
    while True:
        values += values
