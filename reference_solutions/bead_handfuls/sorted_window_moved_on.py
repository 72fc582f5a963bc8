# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One sorted handful that gains a bead and loses one at each step, kept as a tuple."""

from bisect import bisect_left, insort


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    answers = []
    for m in lengths:
        window = sorted(beads[:m])
        seen = {tuple(window)} if len(beads) >= m else set()
        for i in range(m, len(beads)):
            del window[bisect_left(window, beads[i - m])]
            insort(window, beads[i])
            seen.add(tuple(window))
        answers.append(len(seen))
    return answers
