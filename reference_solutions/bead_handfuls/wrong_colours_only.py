# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Handfuls as sets of colours."""


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    answers = []
    for m in lengths:
        starts = range(len(beads) - m + 1)
        answers.append(len({frozenset(beads[i : i + m]) for i in starts}))
    return answers
