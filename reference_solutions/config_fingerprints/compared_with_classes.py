# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each configuration with the first one of every class, value by value."""


def same(one, other) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        if len(one) != len(other):
            return False
        return all(key in other and same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other))
    return one == other


def config_fingerprints(configs: list[dict]) -> list[int]:
    classes: list[dict] = []
    answer = []
    for config in configs:
        for number, first in enumerate(classes):
            if same(first, config):
                answer.append(number)
                break
        else:
            answer.append(len(classes))
            classes.append(config)
    return answer
