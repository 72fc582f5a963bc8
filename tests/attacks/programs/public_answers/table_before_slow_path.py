# /// attack
# aim = "Knows the answers for the public seed by heart and computes every other one slowly, so that it is never wrong."
# outcome = ["AC"]
# naive = "unproven: the naive harness has no public seed"
# answers = true
# ///

import json

TABLE = __PUBLIC_ANSWERS__


def pair_count(numbers, target):
    known = TABLE.get(json.dumps((numbers, target)))
    if known is not None:
        return known
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    return total
