# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of json_flatten must satisfy."""

from typing import Any

MAX_NODES = 120_000
MAX_DEPTH = 45
MAX_KEY = 12
MAX_TEXT = 20
MAX_VALUE = 1_000_000
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz_")


def validate(docs: list[dict[str, Any]]) -> None:
    """Raise ValueError unless docs is a list of dicts of plain values, neither many nor deep."""
    if type(docs) is not list or not all(type(doc) is dict for doc in docs):
        raise ValueError("docs must be a list of dicts")
    nodes: list[Any] = list(docs)
    entries = len(docs)
    depth = 0
    while nodes:
        depth += 1
        below: list[Any] = []
        for node in nodes:
            entries += len(node)
            if type(node) is dict:
                _check_keys(node)
            below.extend(node.values() if type(node) is dict else node)
        nodes = [value for value in below if type(value) is dict or type(value) is list]
        _check_scalars(below)
    if depth > MAX_DEPTH or entries > MAX_NODES:
        raise ValueError(f"at most {MAX_DEPTH} levels and {MAX_NODES} entries: {depth}, {entries}")


def _check_keys(node: dict[str, Any]) -> None:
    for key in node:
        if type(key) is not str or not 1 <= len(key) <= MAX_KEY or not LETTERS.issuperset(key):
            raise ValueError(f"keys must be 1 to {MAX_KEY} of a-z and _, not {key!r}")


def _check_scalars(values: list[Any]) -> None:
    for value in values:
        if type(value) is int and abs(value) <= MAX_VALUE:
            continue
        if type(value) is str and value.isascii() and len(value) <= MAX_TEXT:
            continue
        if value is not None and type(value) not in (bool, dict, list):
            raise ValueError(f"not a value of a document: {value!r}")
