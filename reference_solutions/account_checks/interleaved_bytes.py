# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes tens and units of all characters side by side with two byte tables, drops the gaps."""

PLAIN = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ\n"
TENS = bytes.maketrans(PLAIN, b"          " + b"1111111111" + b"2222222222" + b"333333" + b" ")
UNITS = bytes.maketrans(PLAIN, b"0123456789" * 3 + b"012345\n")


def account_checks(codes: list[str]) -> int:
    plain = "\n".join([code[4:] + code[:4] for code in codes]).encode()
    spelled = bytearray(2 * len(plain))
    spelled[::2] = plain.translate(TENS)
    spelled[1::2] = plain.translate(UNITS)
    numbers = spelled.translate(None, b" ").split()
    return [int(number) % 97 for number in numbers].count(1)
