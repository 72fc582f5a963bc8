# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of kth_lineup must satisfy."""

import re
from math import factorial

MAX_PLAYERS = 4_000
MAX_PLACES = 20
MAX_PICTURES = 10
NUMBER = re.compile("0|[1-9a-f][0-9a-f]*")


def validate(text: str) -> None:
    """Raise ValueError unless text states places in a row, and numbers of pictures of it."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    sizes = words[:3]
    if len(sizes) < 3 or not all(word.isdigit() and len(word) <= 4 for word in sizes):
        raise ValueError(f"the input must begin with three numbers, not {sizes}")
    n, p, q = map(int, sizes)
    if not (1 <= n <= MAX_PLAYERS and 1 <= p <= MAX_PLACES and 1 <= q <= MAX_PICTURES):
        raise ValueError(f"n, p or q is out of bounds: {n}, {p}, {q}")
    if len(words) != 3 + p + q:
        raise ValueError(f"{p} places and {q} pictures are not {len(words) - 3} words")
    for place in words[3 : 3 + p]:
        if not (place.isdigit() and len(place) <= 4 and 1 <= int(place) <= n):
            raise ValueError(f"a place must be in 1..{n}: {place}")
    pictures = factorial(n)
    for number in words[3 + p :]:
        if not NUMBER.fullmatch(number) or int(number, 16) >= pictures:
            raise ValueError(f"no picture has the number {number[:50]}")
