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
