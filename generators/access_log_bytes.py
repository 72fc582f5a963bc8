# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Logs for `access_log_bytes`: size is the number of lines.

Solutions are slow here when they look back over the window of each line. A window holds a third
of the log or so, and a dozen paths share it.
"""

import random
from collections.abc import Sequence

Line = tuple[int, str, int, int | None]

START = 1_764_000_000
METHODS = ("GET", "GET", "GET", "HEAD", "POST")
USERS = ("-", "-", "anna", "ben", "carla-2", "200")
WORDS = ("img", "video", "harbour", "docs", "Index", "map", "tiles", "x", "2026", "a_b")
ENDS = (".png", ".mp4", ".html", "", "-", ".js?v=200")

EDGES: tuple[tuple[int, tuple[Line, ...]], ...] = (
    (1, ((0, "/", 200, 0),)),
    (1, ((7, "/a", 199, 5), (7, "/b", 300, 6))),
    (1, ((7, "/b", 200, 5), (7, "/a", 299, 5), (8, "/c", 200, None))),
    (2, ((1, "/b", 200, 5), (2, "/b", 200, 5), (3, "/b", 204, 4), (3, "/a", 404, 50))),
    (3, ((1, "/b", 200, 5), (4, "/b", 200, 6), (6, "/b", 204, 4), (7, "/b", 201, 5))),
    (5, tuple((i, f"/{'gfedcba'[i]}", 200, 8) for i in range(7))),
    (5, tuple((9, f"/{'gfedcba'[i]}", 200, i + 1) for i in range(6))),
    (100_000, ((0, "/b", 200, 3), (99_999, "/b", 206, 2), (100_000, "/b", 200, 1))),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made logs of up to seven lines, whatever the size."""
    width, lines = rng.choice(EDGES)
    return (_write(width, lines, rng),)


def random_requests(size: int, rng: random.Random) -> tuple[str]:
    """Requests that come evenly, with sizes of all kinds."""
    paths = _make_paths(12 if size > 50 else 3, 2, rng)
    return (_finish(_walk(size, (0, 1, 1, 2, 3), rng), paths, 0.15, rng),)


def bursts_hurt_looking_back(size: int, rng: random.Random) -> tuple[str]:
    """Many requests within a second, and pauses."""
    paths = _make_paths(11 if size > 50 else 2, 2, rng)
    return (_finish(_walk(size, (0, 0, 0, 0, 0, 0, 0, 9), rng), paths, 0.15, rng),)


def failures_hurt_words(size: int, rng: random.Random) -> tuple[str]:
    """Many requests that fail or send nothing."""
    paths = _make_paths(11 if size > 50 else 7, 2, rng)
    return (_finish(_walk(size * 5 // 4, (1, 2), rng), paths, 0.35, rng),)


def long_words_hurt_characters(size: int, rng: random.Random) -> tuple[str]:
    """Paths of many parts."""
    paths = _make_paths(12 if size > 50 else 5, 9, rng)
    return (_finish(_walk(size, (0, 1, 2), rng), paths, 0.1, rng),)


def _make_paths(count: int, parts: int, rng: random.Random) -> list[str]:
    """Return different paths in random order."""
    paths: dict[str, None] = {}
    while len(paths) < count:
        words = rng.choices(WORDS, k=rng.randint(1, parts))
        paths["/" + "/".join(words) + rng.choice(ENDS)] = None
    return list(paths)


def _walk(size: int, steps: Sequence[int], rng: random.Random) -> list[int]:
    """Return rising times."""
    times = [START + rng.randrange(1000)]
    while len(times) < size:
        times.append(times[-1] + rng.choice(steps))
    return times


def _finish(times: list[int], paths: list[str], failures: float, rng: random.Random) -> str:
    """Return the text of an input with requests at these times."""
    most = 3 if len(times) < 50 else 90_000
    lines: list[Line] = []
    for time in times:
        status = 200 if rng.random() < 0.8 else rng.choice((201, 206, 299))
        if rng.random() < failures:
            status = rng.choice((100, 199, 300, 304, 404, 502))
        size = None if rng.random() < failures / 2 else rng.randint(1, most)
        lines.append((time, rng.choice(paths), status, size))
    width = max(1, (times[-1] - times[0]) // 3)
    return _write(width, lines, rng)


def _write(width: int, lines: Sequence[Line], rng: random.Random) -> str:
    """Return the text of an input."""
    rows = [str(width)]
    for time, path, status, size in lines:
        address = f"10.0.{rng.randrange(4)}.{rng.randrange(256)}"
        request = f"{rng.choice(METHODS)} {path} HTTP/1.1"
        sent = "-" if size is None else size
        rows.append(f'{address} - {rng.choice(USERS)} [{time}] "{request}" {status} {sent}')
    return "\n".join(rows) + "\n"
