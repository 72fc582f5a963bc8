# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Asks of every byte whether its character can be shown, and makes the digits of the others."""

DIGITS = "0123456789abcdef"


def is_visible(character: str) -> bool:
    return " " <= character <= "~" and character not in "<>"


def hexadecimal(number: int) -> str:
    digits = ""
    for _ in range(2):
        number, digit = divmod(number, 16)
        digits = DIGITS[digit] + digits
    return digits


def packet_dump(data: bytes) -> str:
    shown = []
    for place in range(len(data)):
        character = chr(data[place])
        if is_visible(character):
            shown.append(character)
        else:
            shown.append("<")
            shown.append(hexadecimal(data[place]))
            shown.append(">")
    return "".join(shown)
