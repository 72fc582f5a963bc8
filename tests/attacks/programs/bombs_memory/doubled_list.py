# /// attack
# aim = "Doubles a list until an allocation fails."
# outcome = ["MLE"]
# naive = "crashed"
# ///


def pair_count(numbers, target):
    values = [0]
    while True:
        values += values
