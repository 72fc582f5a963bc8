# /// attack
# aim = "Imports inside functions and under try, with a fallback for modules that are not there; importlib by name."
# outcome = ["AC"]
# deserves = 0.7
# ///

try:
    import sortedcontainers
except ImportError:
    sortedcontainers = None


def pair_count(numbers, target):
    from collections import Counter

    import importlib

    operator = importlib.import_module("operator")
    counts = Counter(numbers)
    products = (count * counts[target - number] for number, count in counts.items())
    ordered = sum(products)
    itself = counts[target // 2] if target % 2 == 0 else 0
    return operator.floordiv(ordered - itself, 2)
