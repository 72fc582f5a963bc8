# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tuple of parts as key for every label, each with a mark for numbers or texts."""

import re


def parts_of(name: str) -> tuple:
    parts = re.findall(r"\d+|[a-z]+", name)
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in parts)


def natural_shelf(names: list[str], width: int) -> list[str]:
    return sorted(names, key=parts_of)[::width]
