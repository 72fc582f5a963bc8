"""What two provenances differ in, in words: why results cannot be continued."""

from __future__ import annotations

from collections.abc import Iterator

from effbench.results import Provenance


def describe_differences(old: Provenance, new: Provenance) -> str:
    """Return what differs, each with both values."""
    return "; ".join(
        f"{name}: {_shorten(a)} there, {_shorten(b)} now" for name, a, b in _compare(old, new)
    )


def _compare(old: Provenance, new: Provenance) -> Iterator[tuple[str, object, object]]:
    """Yield what differs with both values; of what has parts, only those."""
    for name in Provenance.__slots__:
        a, b = getattr(old, name), getattr(new, name)
        if a == b:
            continue
        if name == "runtime":
            first, second = dict(a), dict(b)
            for key in sorted({*first, *second}):
                if first.get(key) != second.get(key):
                    yield f"runtime {key}", first.get(key), second.get(key)
        else:
            yield name, a, b


def _shorten(value: object) -> str:
    if isinstance(value, tuple) and len(value) > 3:
        return f"{len(value)}, such as {', '.join(map(str, value[:2]))}"
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    text = "none" if value is None else text
    return text if len(text) <= 40 else f"{text[:16]}..."
