# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: fills numbers up to six digits."""

import re


def natural_shelf(names: list[str], width: int) -> list[str]:
    return sorted(names, key=lambda name: re.sub(r"\d+", lambda m: m.group().zfill(6), name))[
        ::width
    ]
