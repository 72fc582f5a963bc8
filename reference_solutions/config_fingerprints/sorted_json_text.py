# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The JSON text with sorted keys, made by one encoder, looked up in a dict of numbers."""

import json


def config_fingerprints(configs: list[dict]) -> list[int]:
    encode = json.JSONEncoder(
        sort_keys=True, separators=(",", ":"), check_circular=False, ensure_ascii=False
    ).encode
    numbers: dict[str, int] = {}
    return [numbers.setdefault(text, len(numbers)) for text in map(encode, configs)]
