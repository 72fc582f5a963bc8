# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: stops one position before the last that has room for the opening."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    n = len(text)
    answers = []
    for k in lengths:
        prefix = text[:k]
        answers.append(1 + sum(text[i : i + k] == prefix for i in range(1, n - k)))
    return answers
