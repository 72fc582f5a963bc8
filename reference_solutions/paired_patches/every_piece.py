# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks up the parities of every piece at its four corners."""


def paired_patches(quilt: list[str]) -> int:
    rows, columns = len(quilt), len(quilt[0])
    corners = [[0] * (columns + 1)]
    for row in quilt:
        above = corners[-1]
        parity = 0
        line = [0]
        for c in range(columns):
            parity ^= 1 << (ord(row[c]) - 97)
            line.append(above[c + 1] ^ parity)
        corners.append(line)
    fair = 0
    for top in range(rows):
        for bottom in range(top + 1, rows + 1):
            first, second = corners[top], corners[bottom]
            for left in range(columns):
                before = first[left] ^ second[left]
                for right in range(left + 1, columns + 1):
                    if first[right] ^ second[right] == before:
                        fair += 1
    return fair
