# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves the first four characters where they are."""


def account_checks(codes: list[str]) -> int:
    count = 0
    for code in codes:
        count += int("".join(str(int(character, 36)) for character in code)) % 97 == 1
    return count
