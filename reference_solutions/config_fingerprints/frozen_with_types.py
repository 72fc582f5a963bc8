# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tuples of tuples in the order of keys, with the type beside each value, as keys of a dict."""


def freeze(value):
    if isinstance(value, dict):
        return ("dict",) + tuple((key, freeze(value[key])) for key in sorted(value))
    if isinstance(value, list):
        return ("list",) + tuple(freeze(inner) for inner in value)
    return (type(value).__name__, value)


def config_fingerprints(configs: list[dict]) -> list[int]:
    numbers = {}
    answer = []
    for config in configs:
        key = freeze(config)
        if key not in numbers:
            numbers[key] = len(numbers)
        answer.append(numbers[key])
    return answer
