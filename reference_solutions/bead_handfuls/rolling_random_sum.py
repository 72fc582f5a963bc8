# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each colour as a random number: one sum that gains a bead and loses one at each step."""

import random


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    number: dict[int, int] = {}
    for colour in beads:
        if colour not in number:
            number[colour] = random.getrandbits(60)
    values = [number[colour] for colour in beads]
    answers = []
    for m in lengths:
        if m > len(values):
            answers.append(0)
            continue
        total = sum(values[:m])
        seen = {total}
        for i in range(m, len(values)):
            total += values[i] - values[i - m]
            seen.add(total)
        answers.append(len(seen))
    return answers
