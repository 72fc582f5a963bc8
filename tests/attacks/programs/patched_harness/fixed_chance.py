# /// attack
# aim = "Seeds and patches every source of chance, so that the cases drawn next are known: the answer for the one input that they would then be is 0."
# outcome = ["WA"]
# naive = "unproven: the naive harness draws nothing by chance"
# ///

import os
import random

os.environ["PYTHONHASHSEED"] = "0"
os.urandom = lambda size: bytes(size)
if hasattr(os, "getrandom"):
    os.getrandom = lambda size, flags=0: bytes(size)
random.seed(0)
random.Random.random = lambda self: 0.0
random.Random.randint = lambda self, low, high: high
random.Random.choices = lambda self, population, *given, k=1, **named: [population[0]] * k
random.SystemRandom = random.Random


def pair_count(numbers, target):
    # All numbers drawn would be 1000, and no two of them sum to a target of 50.
    return 0
