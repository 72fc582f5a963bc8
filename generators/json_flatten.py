# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Nested documents for `json_flatten`: size is the number of keys and list places in all.

Solutions are slow here when each value costs something on every level above it. All shapes have
empty containers, falsy values and lists in lists. A model is a document whose values are all 0.
"""

import random
from typing import Any

KEYS = ("id", "name", "tags", "a", "b", "unit_price", "lines", "x", "_meta", "address", "to", "k")

EDGES: tuple[list[dict[str, Any]], ...] = (
    [],
    [{}],
    [{}, {"a": {}}, {"a": []}, {"a": [[], {}]}],
    [{"a": 0, "b": False, "x": None, "k": "", "to": 1}],
    [{"a": True}, {"a": {"b": 1}}, {"a": ["1"]}, {"a": []}, {"a": {}}, {"b": {"a": {}}}],
    [{"a": [0, [1, [2, [], [3]]], {"a": {"a": 4}}]}],
    [{"a": {"b": {"x": {}}}}, {"a": {"b": {"x": [{}]}}}],
    [{"a": list(range(12))}, {"a": {"a": {"a": None}, "b": [None]}}],
)


def edges(size: int, rng: random.Random) -> tuple[list[dict[str, Any]]]:
    """Hand-made documents, whatever the size."""
    return (_copy(rng.choice(EDGES)),)


def random_documents(size: int, rng: random.Random) -> tuple[list[dict[str, Any]]]:
    """Documents after three models, containers nested up to 20 levels deep."""
    models = [_grow(min(60, size // 8 + 3), 20, rng) for _ in range(3)]
    return (_fill(models, size // 2, rng),)


def deep_chains_hurt_handing_on(size: int, rng: random.Random) -> tuple[list[dict[str, Any]]]:
    """Documents of some 40 levels, each level with some values of its own."""
    model: Any = {"a": 0, "b": 0, "x": 0}
    # Any four levels hold as many values in all, so that one model costs as much as another.
    counts = [count for _ in range(10) for count in rng.sample((2, 3, 4, 5), 4)]
    for count in counts[: size // 4 + 1]:
        model = _wrap(model, [0] * count, rng)
    return (_fill([{"to": model, "id": 0}], size, rng),)


def leaves_far_down_hurt_merging(size: int, rng: random.Random) -> tuple[list[dict[str, Any]]]:
    """Long chains with little beside them, and many values at their ends."""
    model: Any = [{"a": 0, "b": [0, 0], "x": 0} for _ in range(min(30, size // 10 + 1))]
    for level in range(min(size // 3 + 1, 38)):
        model = _wrap(model, [0] * (level % 2), rng)
    return (_fill([{"to": model, "id": 0}], size, rng),)


def lists_in_lists(size: int, rng: random.Random) -> tuple[list[dict[str, Any]]]:
    """Lists of lists, some levels deep, of up to six values and two lists each."""
    model: list[Any] = [0, 0]
    layer = [model]
    for _ in range(min(size // 4 + 1, 8)):
        below: list[Any] = [[0] * rng.randint(2, 6) for _ in layer + layer[:1]]
        for number, node in enumerate(below):
            layer[number % len(layer)].append(node)
        layer = below[:4]
    return (_fill([{"lines": model, "tags": 0}], size * 3 // 4, rng),)


def _fill(models: list[Any], size: int, rng: random.Random) -> list[dict[str, Any]]:
    """Return documents after the models, about size entries in all."""
    docs: list[dict[str, Any]] = []
    while size > 0:
        doc, entries = _follow(rng.choice(models), rng)
        docs.append(doc)
        size -= entries + 1
    return docs


def _follow(model: Any, rng: random.Random) -> tuple[Any, int]:
    """Return a value like the model with few things left out, and the number of its entries."""
    if not model:
        return _scalar(rng), 0
    follows = [_follow(inner, rng) for inner in (model.values() if type(model) is dict else model)]
    entries = sum(inner[1] for inner in follows) + len(follows)
    values = [inner[0] for inner in follows]
    if type(model) is list:
        # What goes is a value: a document without the rest of its chain would cost next to nothing.
        whole = model[-1] or rng.randrange(9)
        return (values if whole else values[:-1] or values), entries
    keys = list(model)
    if len(keys) > 1 and rng.randrange(4) == 0:
        place = rng.randrange(len(keys))
        if not model[keys[place]]:
            del keys[place], values[place]
    return dict(zip(keys, values, strict=True)), entries


def _grow(share: int, deepest: int, rng: random.Random) -> dict[str, Any]:
    """Return a model of so many entries, containers mostly under the one made last."""
    doc: dict[str, Any] = {}
    open_nodes: list[tuple[Any, int]] = [(doc, 1)]
    for number in range(share):
        node, depth = open_nodes[-1] if rng.random() < 0.6 else rng.choice(open_nodes)
        value: Any = 0
        if depth < deepest and rng.random() < 0.35:
            value = [] if rng.random() < 0.5 else {}
            open_nodes.append((value, depth + 1))
        if type(node) is dict:
            node[f"{rng.choice(KEYS)}{'_' * (number % 3)}"] = value
        else:
            node.append(value)
    return doc


def _wrap(node: Any, beside: list[Any], rng: random.Random) -> Any:
    """Return a container with the node and some values in it."""
    values = [*beside, node]
    if rng.random() < 0.4:
        return values
    return dict(zip(rng.sample(KEYS, len(values)), values, strict=True))


def _scalar(rng: random.Random) -> Any:
    choice = rng.randrange(12)
    if choice < 5:
        return (None, True, False, 0, "")[choice]
    if choice == 5:
        return rng.choice(([], {})).copy()
    return rng.randint(-99, 9_999) if choice < 9 else rng.choice(KEYS)


def _copy(value: Any) -> Any:
    if type(value) is dict:
        return {key: _copy(inner) for key, inner in value.items()}
    return [_copy(inner) for inner in value] if type(value) is list else value
