# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts at each position only the longest prefix that ends there."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    borders = [0] * len(text)
    counts = [1] * (len(text) + 1)
    k = 0
    for i in range(1, len(text)):
        while k and text[i] != text[k]:
            k = borders[k - 1]
        if text[i] == text[k]:
            k += 1
        borders[i] = k
        counts[k] += 1
    return [counts[k] for k in lengths]
