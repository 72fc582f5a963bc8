# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides on paper: brings down one digit after the other, all of them texts."""

from string import ascii_uppercase


def account_checks(codes: list[str]) -> int:
    count = 0
    for code in codes:
        spelled = ""
        for character in code[4:] + code[:4]:
            if character in ascii_uppercase:
                spelled += str(ascii_uppercase.index(character) + 10)
            else:
                spelled += character
        rest = ""
        for digit in spelled:
            rest = str(int(rest + digit) % 97)
        count += rest == "1"
    return count
