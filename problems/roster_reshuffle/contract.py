# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of roster_reshuffle must satisfy."""

MAX_LENGTH = 100_000
DUTIES = frozenset("ELNO")


def validate(start: str, goal: str) -> None:
    """Raise ValueError unless start and goal are rosters of one length."""
    for name, roster in (("start", start), ("goal", goal)):
        if type(roster) is not str or len(roster) > MAX_LENGTH:
            raise ValueError(f"{name} must be a str of at most {MAX_LENGTH} letters")
        if not DUTIES.issuperset(roster):
            raise ValueError(f"{name} must consist of the letters ELNO")
    if len(start) != len(goal):
        raise ValueError(f"the rosters have {len(start)} and {len(goal)} letters")
