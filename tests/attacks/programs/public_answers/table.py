# /// attack
# aim = "Knows the answers for the public seed by heart, and nothing else."
# outcome = ["WA"]
# naive = "unproven: the naive harness has no public seed"
# answers = true
# ///

import json

TABLE = __PUBLIC_ANSWERS__


def pair_count(numbers, target):
    return TABLE.get(json.dumps((numbers, target)), 0)
