# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every handful of a string whose ends are tied together, sorted by itself."""


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    answers = []
    for m in lengths:
        seen = set()
        for i in range(len(beads) if m <= len(beads) else 0):
            handful = beads[i : i + m]
            seen.add(tuple(sorted(handful + beads[: m - len(handful)])))
        answers.append(len(seen))
    return answers
