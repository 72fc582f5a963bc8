# /// attack
# aim = "Keeps its tables in globals and in a class, as programs of contests do."
# outcome = ["AC"]
# deserves = 0.8
# ///

SEEN = {}
TOTAL = 0


class Counter:
    calls = 0


def pair_count(numbers, target):
    global TOTAL
    Counter.calls += 1
    SEEN.clear()
    TOTAL = 0
    for number in numbers:
        TOTAL += SEEN.get(target - number, 0)
        SEEN[number] = SEEN.get(number, 0) + 1
    return TOTAL
