# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every handful but the last one, sorted by itself."""


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    answers = []
    for m in lengths:
        seen = set()
        for i in range(len(beads) - m):
            seen.add(tuple(sorted(beads[i : i + m])))
        answers.append(len(seen))
    return answers
