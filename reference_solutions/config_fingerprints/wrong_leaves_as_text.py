# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: values become text before they are compared."""


def normalize(value) -> str:
    if isinstance(value, dict):
        return "{" + ",".join(f"{key}:{normalize(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(normalize, value)) + "]"
    return str(value)


def config_fingerprints(configs: list[dict]) -> list[int]:
    numbers: dict[str, int] = {}
    return [numbers.setdefault(normalize(config), len(numbers)) for config in configs]
