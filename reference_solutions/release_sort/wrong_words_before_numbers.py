# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: puts words before numbers."""

from typing import Any


def release_key(tag: str) -> tuple[Any, ...]:
    core, _, pre = tag.partition("-")
    major, minor, patch = map(int, core.split("."))
    if not pre:
        return major, minor, patch, 1, ()
    parts = [(2, int(part)) if part.isdigit() else (1, part) for part in pre.split(".")]
    return major, minor, patch, 0, parts


def release_sort(tags: list[str], page: int) -> list[str]:
    return sorted(tags, key=release_key)[::page]
