# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Handfuls as counts of every colour, each compared with all that were found before."""


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    answers = []
    for m in lengths:
        found: list[dict[int, int]] = []
        for start in range(len(beads)):
            if start + m <= len(beads):
                counts: dict[int, int] = {}
                for place in range(start, start + m):
                    counts[beads[place]] = counts.get(beads[place], 0) + 1
                if counts not in found:
                    found.append(counts)
        answers.append(len(found))
    return answers
