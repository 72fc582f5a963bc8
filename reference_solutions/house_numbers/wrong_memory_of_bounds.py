# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: remembers what holds below the bound only, and uses it for other bounds."""

q, k = map(int, input().split())
memory: dict[tuple[int, int, int], int] = {}


def go(digits: list[int], place: int, last: int, remainder: int, tight: bool, started: bool) -> int:
    if place == len(digits):
        return 1 if started and remainder == 0 else 0
    key = (len(digits) - place, last, remainder)
    if started and key in memory:
        return memory[key]
    limit = digits[place] if tight else 9
    total = 0
    for digit in range(limit + 1):
        if not started and digit == 0:
            total += go(digits, place + 1, -1, 0, tight and digit == limit, False)
        elif digit != last:
            total += go(
                digits, place + 1, digit, (remainder + digit) % k, tight and digit == limit, True
            )
    if started:
        memory[key] = total
    return total


def count(number: int) -> int:
    return go([int(c) for c in str(number)], 0, -1, 0, True, False)


for _ in range(q):
    a, b = map(int, input().split())
    print(count(b) - count(a - 1))
