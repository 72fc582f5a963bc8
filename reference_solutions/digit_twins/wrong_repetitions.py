# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds one for each code of which a twin has been seen."""


def digit_twins(codes: list[int]) -> int:
    seen = set()
    twins = 0
    for code in codes:
        key = "".join(sorted(str(code)))
        if key in seen:
            twins += 1
        seen.add(key)
    return twins
