# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All labels as one text, its numbers filled up to 24 digits; positions are sorted by them."""

import re


def natural_shelf(names: list[str], width: int) -> list[str]:
    parts = re.split(r"([0-9]+)", "\n".join(names))
    parts[1::2] = [digits.zfill(24) for digits in parts[1::2]]
    keys = "".join(parts).split("\n")
    return [names[i] for i in sorted(range(len(names)), key=keys.__getitem__)[::width]]
