# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compare the sorted digits of all pairs of codes."""


def digit_twins(codes: list[int]) -> int:
    digits = [sorted(str(code)) for code in codes]
    twins = 0
    for i in range(len(codes)):
        for j in range(i + 1, len(codes)):
            if digits[i] == digits[j]:
                twins += 1
    return twins
