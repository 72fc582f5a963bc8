# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of nearest_branch must satisfy."""

MAX_COMMITS = 5_000
MAX_BRANCHES = 400
MAX_PARENTS = 3


def validate(text: str) -> None:
    """Raise ValueError unless text states commits with earlier parents, and branches."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) < 5)), None)
    if strange is not None or len(words) < 2 or text[0] == "\n":
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    rows = [list(map(int, line.split())) for line in text.splitlines()]
    if len(rows[0]) != 2:
        raise ValueError(f"the first line must hold n and b, not {rows[0]}")
    n, b = rows[0]
    if not (1 <= n <= MAX_COMMITS and 2 <= b <= MAX_BRANCHES):
        raise ValueError(f"n or b is out of bounds: {n}, {b}")
    if len(rows) != n + 2:
        raise ValueError(f"{n} commits and the branches are not {len(rows) - 1} lines")
    for commit, row in enumerate(rows[1:-1], start=1):
        if not row or row[0] > MAX_PARENTS or len(row) != row[0] + 1:
            raise ValueError(f"commit {commit} must have up to {MAX_PARENTS} parents: {row}")
        parents = set(row[1:])
        if len(parents) < row[0] or not all(1 <= parent < commit for parent in parents):
            raise ValueError(f"commit {commit} must have different earlier parents, not {parents}")
    if len(rows[-1]) != b or not all(1 <= commit <= n for commit in rows[-1]):
        raise ValueError(f"the last line must hold {b} commits")
