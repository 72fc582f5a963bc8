# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares all pairs digit by digit until a second difference."""


def is_near(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    differences = 0
    for one, other in zip(first, second):
        if one != other:
            differences += 1
            if differences > 1:
                return False
    return differences == 1


def near_miss_codes(codes: list[str]) -> int:
    pairs = 0
    for j, second in enumerate(codes):
        for i in range(j):
            if is_near(codes[i], second):
                pairs += 1
    return pairs
