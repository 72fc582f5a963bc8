# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of config_drift must satisfy."""

MAX_LINES = 20_000
MAX_CHANGES = 300
MAX_LENGTH = 30


def validate(text: str) -> None:
    """Raise ValueError unless text states two files of valid lines that differ little enough."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    rows = text.split("\n")
    counts = rows[0].split(" ")
    if len(counts) != 2 or not all(word.isdigit() for word in counts):
        raise ValueError(f"the first line must hold two numbers, not {rows[0]!r}")
    n, m = map(int, counts)
    if n > MAX_LINES or m > MAX_LINES:
        raise ValueError(f"a file may have at most {MAX_LINES} lines, not {n}, {m}")
    lines = rows[1:]
    if len(lines) != n + m + 1 or lines.pop() != "":
        raise ValueError(f"{n} and {m} lines must follow, each with a line end")
    for line in lines:
        if not 1 <= len(line) <= MAX_LENGTH or not line.isprintable() or " " in line:
            raise ValueError(f"a line must have 1 to {MAX_LENGTH} characters, no blanks: {line!r}")
    if not _is_near(lines[:n], lines[n:]):
        raise ValueError(f"the files must differ by at most {MAX_CHANGES} changes")


def _is_near(old: list[str], new: list[str]) -> bool:
    """Return whether so many changes are enough: the furthest place on each diagonal, in turn."""
    n, m = len(old), len(new)
    if abs(n - m) > MAX_CHANGES:
        return False
    furthest = [-1] * (2 * MAX_CHANGES + 3)
    furthest[1] = 0
    for changes in range(MAX_CHANGES + 1):
        for k in range(-changes, changes + 1, 2):
            x = max(
                furthest[k - 1] + 1 if k > -changes else 0, furthest[k + 1] if k < changes else 0
            )
            if changes == 0:
                x = 0
            while x < n and x - k < m and old[x] == new[x - k]:
                x += 1
            furthest[k] = x
        if abs(n - m) <= changes and (n - m - changes) % 2 == 0 and furthest[n - m] >= n:
            return True
    return False
