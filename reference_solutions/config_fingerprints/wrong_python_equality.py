# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares dicts with ==."""


def config_fingerprints(configs: list[dict]) -> list[int]:
    classes: list[dict] = []
    answer = []
    for config in configs:
        if config not in classes:
            classes.append(config)
        answer.append(classes.index(config))
    return answer
