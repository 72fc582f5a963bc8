# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a code for valid if the remainder is 0."""


def account_checks(codes: list[str]) -> int:
    count = 0
    for code in codes:
        moved = code[4:] + code[:4]
        count += int("".join(str(int(character, 36)) for character in moved)) % 97 == 0
    return count
