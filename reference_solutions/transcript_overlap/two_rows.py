# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The table of all pairs of beginnings, row by row."""


def transcript_overlap(left: list[str], right: list[str]) -> int:
    above = [0] * (len(right) + 1)
    for word in left:
        row = [0]
        for i, other in enumerate(right):
            if word == other:
                row.append(above[i] + 1)
            elif row[i] > above[i + 1]:
                row.append(row[i])
            else:
                row.append(above[i + 1])
        above = row
    return above[-1]
