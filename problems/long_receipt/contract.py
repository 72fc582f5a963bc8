# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of long_receipt must satisfy."""

import re

MAX_ARTICLES = 20
MAX_LINES = 1_000
MAX_DIGITS = 4_200
MAX_QUANTITY = 999_999_999
RECEIPT = re.compile(r"[0-9]+ [0-9]+\n(?:(?:0|[1-9][0-9]*)\n)+(?:[1-9][0-9]* [1-9][0-9]*\n)+")


def validate(text: str) -> None:
    """Raise ValueError unless text states prices, and lines that name articles which have one."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    if not RECEIPT.fullmatch(text):
        raise ValueError("the input must be lines of numbers without leading zeros")
    first, *rest = text.splitlines()
    if any(len(word) > 4 for word in first.split()):
        raise ValueError(f"too many articles or lines: {first!r}")
    n, m = map(int, first.split())
    if not (1 <= n <= MAX_ARTICLES and 1 <= m <= MAX_LINES):
        raise ValueError(f"n must be in 1..{MAX_ARTICLES}, m in 1..{MAX_LINES}: {n}, {m}")
    prices, lines = rest[:n], [line.split() for line in rest[n:]]
    if len(prices) != n or len(lines) != m or any(len(line) != 2 for line in lines):
        raise ValueError(f"there must be {n} prices and {m} lines")
    if any(" " in price or len(price) > MAX_DIGITS for price in prices):
        raise ValueError(f"a price must be one number of at most {MAX_DIGITS} digits")
    for quantity, article in lines:
        if max(len(quantity), len(article)) > 9 or int(quantity) > MAX_QUANTITY:
            raise ValueError(f"the quantity must be in 1..{MAX_QUANTITY}, not {quantity}")
        if int(article) > n:
            raise ValueError(f"the article must be in 1..{n}, not {article}")
