# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides the number of characters by the width, as if words could be broken."""


def bulletin_wrap(text: str, widths: list[int]) -> list[int]:
    return [-(-len(text) // width) for width in widths]
