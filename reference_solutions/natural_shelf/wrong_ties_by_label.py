# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: labels that do not differ are sorted by their texts."""

import re


def natural_shelf(names: list[str], width: int) -> list[str]:
    keys = [([int(x) if x.isdigit() else x for x in re.split(r"(\d+)", n)], n) for n in names]
    return [name for _, name in sorted(keys)][::width]
