# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: also breaks words at their hyphens."""

import textwrap


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    return [len(textwrap.wrap(text, width)) for width in widths]
