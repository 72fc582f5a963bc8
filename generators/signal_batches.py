# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Signals and prices for `signal_batches`: size is the number of signals times that of prices.

Solutions are slow here when they try all beginnings of the last batch, as long as it may pay: the
prices are high against the gaps, so that batches are long. The text is what a program reads.
"""

import random

EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([0], [0, 1_000_000_000_000_000_000]),
    ([1_000_000_000], [7]),
    ([3, 5], [3, 4, 5]),
    ([0, 1_000_000_000], [999_999_999_999_999_999, 1_000_000_000_000_000_000, 0]),
    ([0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6, 25]),
    ([0, 2, 3, 9, 10, 12, 20], [1, 2, 4, 9, 17, 36, 100, 400]),
    ([4, 5, 7, 11, 19, 35], [1, 3, 5, 15, 30, 60, 120, 240]),
)
MAX_TIME = 1_000_000_000
MAX_PRICE = 10**18


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of up to seven signals, whatever the size."""
    times, prices = rng.choice(EDGES)
    return (_write(times, prices),)


def random_times(size: int, rng: random.Random) -> tuple[str]:
    """Times all over the day, and prices of batches of all lengths."""
    n, q = _split(size)
    span = 4 * n if size < 100 else MAX_TIME
    times = sorted(rng.sample(range(span + 1), n))
    return (_write(times, [_price(times, rng.uniform(0.05, 0.6), rng) for _ in range(q)]),)


def high_prices_hurt_short_looks_back(size: int, rng: random.Random) -> tuple[str]:
    """Even gaps, and prices for which two or three batches, or a single one, are best."""
    n, q = _split(size)
    gap = rng.randint(1, 3 if size < 100 else MAX_TIME // n)
    times = [gap * i + rng.randrange(gap) for i in range(n)]
    return (_write(times, [_price(times, rng.uniform(0.4, 1.2), rng) for _ in range(q)]),)


def clusters_hurt_steady_steps(size: int, rng: random.Random) -> tuple[str]:
    """Crowds of signals close together, with long silences in between."""
    n, q = _split(size)
    longest = 5 if size < 100 else MAX_TIME // n * 12
    times = [rng.randrange(3)]
    while len(times) < n:
        far = rng.randrange(max(2, min(60, n // 8))) == 0
        times.append(times[-1] + (rng.randint(1, longest) if far else rng.randint(1, 2)))
    return (_write(times, [_price(times, rng.uniform(0.1, 0.7), rng) for _ in range(q)]),)


def growing_gaps_hurt_guesses(size: int, rng: random.Random) -> tuple[str]:
    """Gaps that grow, or shrink, all the time: batches get shorter, or longer."""
    n, q = _split(size)
    step = 1 if size < 100 else MAX_TIME // (n * n)
    gaps = [rng.randint(1, 1 + 2 * step * i) for i in range(n)]
    if rng.randrange(2):
        gaps.reverse()
    times = [0]
    for gap in gaps[1:]:
        times.append(times[-1] + gap)
    return (_write(times, [_price(times, rng.uniform(0.1, 0.7), rng) for _ in range(q)]),)


def _split(size: int) -> tuple[int, int]:
    """Return the numbers of signals and of prices."""
    q = 3
    return max(1, size // q), q


def _price(times: list[int], share: float, rng: random.Random) -> int:
    """Return a price that is worth a batch over about such a share of the whole time."""
    price = int((times[-1] - times[0]) * share) ** 2
    return min(MAX_PRICE, max(0, price + rng.randint(-2, 2)))


def _write(times: list[int], prices: list[int]) -> str:
    """Return the text of an input."""
    lines = [
        f"{len(times)} {len(prices)}",
        " ".join(map(str, times)),
        " ".join(map(str, prices)),
    ]
    return "\n".join(lines) + "\n"
