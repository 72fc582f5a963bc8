# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares numbers with texts where one label begins with digits."""

import re


def natural_shelf(names: list[str], width: int) -> list[str]:
    def parts_of(name: str) -> list:
        return [int(part) if part.isdigit() else part for part in re.findall(r"\d+|\D+", name)]

    return sorted(names, key=parts_of)[::width]
