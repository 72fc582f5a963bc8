# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Longest border of every prefix; counts go from each prefix to its border, longest first."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    borders = [0, 0]
    k = 0
    for letter in text[1:]:
        while k and letter != text[k]:
            k = borders[k]
        if letter == text[k]:
            k += 1
        borders.append(k)
    counts = [1] * len(borders)
    for k in range(len(text), 0, -1):
        counts[borders[k]] += counts[k]
    return [counts[k] for k in lengths]
