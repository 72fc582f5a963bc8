# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks over the words with a counter, adding each to a dict of days and one of stalls."""

words = []
try:
    while True:
        words += input().split()
except EOFError:
    pass
r, c = int(words[0]), int(words[1])
days: dict[int, int] = {}
stalls: dict[int, int] = {}
negative = 0
for position, word in enumerate(words[2:]):
    digits = word.removeprefix("-")
    amount = 0
    for digit in digits:
        amount = 10 * amount + "0123456789".index(digit)
    if digits != word:
        amount = -amount
        negative += 1
    day, stall = divmod(position, c)
    days[day] = days.get(day, 0) + amount
    stalls[stall] = stalls.get(stall, 0) + amount
print(*(days[day] for day in range(r)))
print(*(stalls[stall] for stall in range(c)))
print(negative)
