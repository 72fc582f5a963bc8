# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks up the text of repr."""


def config_fingerprints(configs: list[dict]) -> list[int]:
    numbers: dict[str, int] = {}
    return [numbers.setdefault(repr(config), len(numbers)) for config in configs]
