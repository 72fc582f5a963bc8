# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes A for 1, B for 2 and so on."""


def account_checks(codes: list[str]) -> int:
    count = 0
    for code in codes:
        moved = code[4:] + code[:4]
        spelled = "".join(c if c.isdigit() else str(ord(c) - 64) for c in moved)
        count += int(spelled) % 97 == 1
    return count
