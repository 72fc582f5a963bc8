# /// attack
# aim = "Asks the collector who else holds the input, and who holds those: what lies beside it in the harness may be the answer."
# outcome = ["WA"]
# naive = "unproven: the naive harness decodes the input for the call only, and nothing else holds it"
# ///

import gc


def pair_count(numbers, target):
    seen, pending = set(), [numbers]
    while pending and len(seen) < 2_000:
        value = pending.pop(0)
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict) and type(value.get("expected")) is int:
            return value["expected"]
        # The arguments of a case come in a tuple with its answer, or next to it.
        if isinstance(value, (tuple, list)) and value is not numbers and len(value) == 2:
            if value[0] is numbers and type(value[1]) is int and value[1] != target:
                return value[1]
        pending += gc.get_referrers(value)
    for value in gc.get_objects():
        if type(value) is tuple and len(value) > 2 and value[-1] is target:
            return hash(value)
    return 0
