# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of forwarding_reach must satisfy."""

MAX_BOXES = 6_000
MAX_RULES = 18_000


def validate(n: int, rules: list[tuple[int, int]]) -> None:
    """Raise ValueError unless rules is a list of pairs of mailboxes."""
    if type(n) is not int or not 1 <= n <= MAX_BOXES:
        raise ValueError(f"n must be an int in 1..{MAX_BOXES}, not {n!r}")
    if type(rules) is not list or len(rules) > MAX_RULES:
        raise ValueError(f"rules must be a list of at most {MAX_RULES} pairs")
    for index, rule in enumerate(rules):
        if type(rule) is not tuple or len(rule) != 2:
            raise ValueError(f"rule {index} must be a pair, not {rule!r}")
        for box in rule:
            if type(box) is not int or not 0 <= box < n:
                raise ValueError(f"rule {index} has {box!r}, not an int in 0..{n - 1}")
