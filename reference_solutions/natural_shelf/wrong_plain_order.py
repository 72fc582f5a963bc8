# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts as text."""


def natural_shelf(names: list[str], width: int) -> list[str]:
    return sorted(names)[::width]
