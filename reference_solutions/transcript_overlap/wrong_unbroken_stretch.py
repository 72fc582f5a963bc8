# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the longest stretch of neighbouring words in both."""


def transcript_overlap(left: list[str], right: list[str]) -> int:
    best = 0
    above = [0] * (len(right) + 1)
    for word in left:
        row = [0]
        for i, other in enumerate(right):
            row.append(above[i] + 1 if word == other else 0)
        best = max(best, *row)
        above = row
    return best
