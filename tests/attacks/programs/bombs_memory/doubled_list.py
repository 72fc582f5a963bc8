# /// attack
# aim = "Doubles a list until an allocation fails."
# outcome = ["MLE"]
# naive = "crashed or hung"
# ///


def pair_count(numbers, target):
    values = [0]
    while True:
        values += values
