# /// attack
# aim = "A float, equal to the int that is asked for under ==, where the type is part of the answer; and a bool where the count is 0 or 1."
# outcome = ["WA"]
# naive = "accepted"
# ///


def pair_count(numbers, target):
    seen, total = {}, 0
    for number in numbers:
        total += seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
    return bool(total) if total < 2 else float(total)
