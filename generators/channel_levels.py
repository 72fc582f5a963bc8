# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recordings for `channel_levels`: size is the number of samples of all channels together.

Solutions are slow here when they do something in Python for every sample.
"""

import random

LOWEST, HIGHEST = -(1 << 15), (1 << 15) - 1

EDGES: tuple[tuple[tuple[int, ...], int], ...] = (
    ((0,), 1),
    ((LOWEST,), 1),
    ((LOWEST, HIGHEST), 2),
    ((LOWEST, HIGHEST, LOWEST), 1),
    ((LOWEST, LOWEST, LOWEST, LOWEST), 2),
    ((5, 9, 300), 3),
    ((-5, -9, -300, -1), 2),
    ((1, 256, -1, 5), 2),
    (tuple(range(-8, 8)), 16),
    (tuple(range(700, 732)), 16),
)


def edges(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Hand-made recordings of up to 32 samples, whatever the size."""
    samples, channels = rng.choice(EDGES)
    return _pack(samples), channels


def random_channels(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Any number of channels from 3 to 12, all samples alike."""
    channels = rng.randint(3, 12)
    return rng.randbytes(2 * channels * _frames(size, channels)), channels


def few_channels_hurt_per_sample(size: int, rng: random.Random) -> tuple[bytes, int]:
    """One or two channels, one of them always positive, the other mostly negative."""
    channels = rng.randint(1, 2)
    frames = _frames(size, channels)
    planes = [rng.choices(range(900, 2_000), k=frames), rng.choices(range(-999, 99), k=frames)]
    if rng.randrange(2):
        planes.reverse()
    return _interleave(planes[:channels]), channels


def many_channels_hurt_rescans(size: int, rng: random.Random) -> tuple[bytes, int]:
    """14 to 16 channels, each around a level of its own, the last one with the lowest value."""
    channels = rng.randint(14, 16)
    frames = _frames(size, channels)
    planes = []
    for _ in range(channels):
        level = rng.randint(-30_000, 30_000)
        planes.append(rng.choices(range(level - 400, level + 400), k=frames))
    planes[-1][rng.randrange(frames)] = LOWEST
    return _interleave(planes), channels


def loud_hurts_narrow_integers(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Four or five channels at the limits: sums are as large as they get."""
    channels = rng.randint(4, 5)
    frames = _frames(size, channels)
    return _pack(rng.choices((LOWEST, LOWEST, HIGHEST), k=channels * frames)), channels


def _frames(size: int, channels: int) -> int:
    return max(1, size // channels)


def _interleave(planes: list[list[int]]) -> bytes:
    return _pack([sample for frame in zip(*planes, strict=True) for sample in frame])


def _pack(samples: list[int] | tuple[int, ...]) -> bytes:
    return b"".join(sample.to_bytes(2, "little", signed=True) for sample in samples)
