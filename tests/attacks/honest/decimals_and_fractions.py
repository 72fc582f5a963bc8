# /// attack
# aim = "decimal with a context of its own, fractions and math inside; the answer is turned back into an int."
# outcome = ["AC"]
# deserves = 0.5
# ///

import math
from collections import Counter
from decimal import Decimal, localcontext
from fractions import Fraction


def pair_count(numbers, target):
    counts = Counter(numbers)
    with localcontext() as context:
        context.prec = 60
        ordered = Decimal(0)
        for number, count in counts.items():
            other = counts.get(target - number, 0)
            ordered += Decimal(count) * (Decimal(other) - (number * 2 == target))
    assert Fraction(int(ordered), 2).denominator == 1
    return math.floor(Fraction(int(ordered)) / 2)
