# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of parts as key for every label, numbers at odd places."""

import re


def parts_of(name: str) -> list:
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def natural_shelf(names: list[str], width: int) -> list[str]:
    return sorted(names, key=parts_of)[::width]
