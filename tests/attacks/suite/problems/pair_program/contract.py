"""Inputs that the prompt allows."""


def validate(text: str) -> None:
    """Raise ValueError for anything else."""
    lines = text.splitlines()
    if not 1 <= len(lines) <= 10_001 or any(abs(int(line)) > 100_000 for line in lines):
        raise ValueError("a target and at most 10,000 numbers, one a line")
