# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the order of a list does not matter."""


def normalize(value) -> str:
    if isinstance(value, dict):
        return "{" + ",".join(repr(key) + normalize(value[key]) for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(sorted(map(normalize, value))) + "]"
    return repr(value)


def config_fingerprints(configs: list[dict]) -> list[int]:
    numbers: dict[str, int] = {}
    return [numbers.setdefault(normalize(config), len(numbers)) for config in configs]
