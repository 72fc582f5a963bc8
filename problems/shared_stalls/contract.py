# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of shared_stalls must satisfy."""

MAX_MERCHANTS = 3_000
MAX_GOODS = 3_000
MAX_STOCKS = 12_000


def validate(text: str) -> None:
    """Raise ValueError unless text states numbers of merchants and goods, and all stocks."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    first, *lines = text.removesuffix("\n").split("\n")
    words = [line.split() for line in (first, *lines)]
    if not all(word.isdigit() and len(word) <= 5 for row in words for word in row):
        raise ValueError("the input must consist of numbers")
    if len(words[0]) != 2:
        raise ValueError(f"the first line must hold two numbers, not {len(words[0])}")
    n, g = map(int, words[0])
    if not (1 <= n <= MAX_MERCHANTS and 1 <= g <= MAX_GOODS):
        raise ValueError(f"n or g is out of bounds: {n}, {g}")
    if len(lines) != n:
        raise ValueError(f"there are {len(lines)} stocks instead of {n}")
    if sum(map(len, words[1:])) - n > MAX_STOCKS:
        raise ValueError("the merchants sell too much")
    for row in words[1:]:
        count, *goods = map(int, row) if row else (-1,)
        if count != len(goods) or len(set(goods)) < count:
            raise ValueError(f"a stock must have {count} different goods: {row[:20]}")
        if goods and not (min(goods) >= 1 and max(goods) <= g):
            raise ValueError(f"a good must be in 1..{g}: {row[:20]}")
