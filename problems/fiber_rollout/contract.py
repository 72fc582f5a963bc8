# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of fiber_rollout must satisfy."""

MAX_SIDE = 1_000
MAX_CROSSINGS = 40_000
MAX_COST = 1_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states surfaces and the streets of a whole town."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 3 or not all(word.isdigit() for word in words[:3]):
        raise ValueError("the input must begin with three numbers")
    r, c, k = map(int, words[:3])
    if not (1 <= r <= MAX_SIDE and 2 <= c <= MAX_SIDE and r * c <= MAX_CROSSINGS):
        raise ValueError(f"r and c are out of bounds: {r}, {c}")
    letters, costs = words[3 : 3 + 2 * k : 2], words[4 : 4 + 2 * k : 2]
    if not 1 <= k <= 26 or len(costs) != k or len(set(letters)) != k:
        raise ValueError(f"there must be 1 to 26 surfaces with different letters, {k} with costs")
    if not all(len(letter) == 1 and letter.islower() for letter in letters):
        raise ValueError("a surface must be a lower-case letter")
    if not all(cost.isdigit() and int(cost) <= MAX_COST for cost in costs):
        raise ValueError(f"a cost must be in 0..{MAX_COST}")
    rows = words[3 + 2 * k :]
    if len(rows) != 2 * r - 1:
        raise ValueError(f"there must be {2 * r - 1} rows of streets, not {len(rows)}")
    known = {*letters, "=", "#"}
    for number, row in enumerate(rows):
        if len(row) != c - 1 + number % 2 or not known.issuperset(row):
            raise ValueError(f"row {number + 1} of streets has a wrong length or a strange surface")
