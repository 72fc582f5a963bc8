# /// attack
# aim = "Knows the answers for the public seed, and gives that of the input that is most alike in length and target, in the hope that new inputs resemble old ones."
# outcome = ["WA"]
# naive = "unproven: the naive harness has no public seed"
# answers = true
# ///

import json

TABLE = __PUBLIC_ANSWERS__


def pair_count(numbers, target):
    def distance(text):
        known, its_target = json.loads(text)
        return abs(len(known) - len(numbers)), abs(its_target - target)

    return TABLE[min(TABLE, key=distance)]
