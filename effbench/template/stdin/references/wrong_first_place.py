"""Measures from the first equal value, not the last: right as long as no value comes thrice."""

input()
first: dict[str, int] = {}
total = 0
for place, value in enumerate(input().split()):
    total += place - first.setdefault(value, place)
print(total)
