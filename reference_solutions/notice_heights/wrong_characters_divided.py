# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides the length by the width."""


def notice_heights(notice: str, widths: list[int]) -> list[int]:
    return [(len(notice) + width - 1) // width for width in widths]
