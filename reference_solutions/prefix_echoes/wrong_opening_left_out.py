# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out the opening itself."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    n = len(text)
    z = [0] * n
    left = right = 0
    for i in range(1, n):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < n and text[z[i]] == text[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    counts = [0] * (n + 2)
    for length in z:
        counts[length] += 1
    for k in range(n - 1, 0, -1):
        counts[k] += counts[k + 1]
    return [counts[k] for k in lengths]
