# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Copies each stretch as it is from the letter with everything blacked out."""

import sys


def main() -> None:
    data = sys.stdin.buffer.read()
    n = int(data[: data.index(b" ")])
    begin = len(data) - n - 1
    letter = bytearray(data[begin:-1])
    stars = data[begin:-1].translate(b"*" * 10 + b"\n" + b"*" * 245)
    numbers = list(map(int, data[:begin].split()))
    for a, b in zip(numbers[2::2], numbers[3::2]):
        letter[a:b] = stars[a:b]
    print(letter.decode())


main()
