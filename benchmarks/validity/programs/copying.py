"""Copying: slices, concatenation, growth at either end, copies of nested data."""

# Wasteful on purpose.
# ruff: noqa: C416, RUF005

# Annotations that need a name from here are quoted: a program's text is executed on its own.
from typing import Any

from .base import Collection
from .inputs import make_grid, make_integers, make_tree, make_words


def rotate_by_slices(xs: list[int], turns: list[int]) -> list[int]:
    for turn in turns:
        xs = xs[turn:] + xs[:turn]
    return xs


def rotate_a_deque(xs: list[int], turns: list[int]) -> list[int]:
    from collections import deque

    ring = deque(xs)
    for turn in turns:
        ring.rotate(-turn)
    return list(ring)


def sum_windows_by_slices(xs: list[int], width: int) -> int:
    return max(sum(xs[i : i + width]) for i in range(len(xs) - width + 1))


def sum_windows_running(xs: list[int], width: int) -> int:
    total = best = sum(xs[:width])
    for i in range(width, len(xs)):
        total += xs[i] - xs[i - width]
        if total > best:
            best = total
    return best


def reverse_by_insert(xs: list[int], size: int) -> list[int]:
    middles = []
    for start in range(0, len(xs), size):
        part: list[int] = []
        for x in xs[start : start + size]:
            part.insert(0, x)
        middles.append(part[size // 2])
    return middles


def reverse_by_append(xs: list[int], size: int) -> list[int]:
    middles = []
    for start in range(0, len(xs), size):
        part = []
        for x in xs[start : start + size]:
            part.append(x)
        part.reverse()
        middles.append(part[size // 2])
    return middles


def grow_strings(words: list[str], size: int) -> list[int]:
    lengths = []
    for start in range(0, len(words), size):
        line = ""
        for word in words[start : start + size]:
            line += word + " "
        lengths.append(len(line))
    return lengths


def join_strings(words: list[str], size: int) -> list[int]:
    lengths = []
    for start in range(0, len(words), size):
        parts = []
        for word in words[start : start + size]:
            parts.append(word)
            parts.append(" ")
        lengths.append(len("".join(parts)))
    return lengths


def copy_grid_by_element(grid: list[list[int]], times: int) -> int:
    total = 0
    for i in range(times):
        copy = [[cell for cell in row] for row in grid]
        copy[i % len(grid)][0] += 1
        total += copy[i % len(grid)][0]
    return total


def copy_grid_by_row(grid: list[list[int]], times: int) -> int:
    total = 0
    for i in range(times):
        copy = [row[:] for row in grid]
        copy[i % len(grid)][0] += 1
        total += copy[i % len(grid)][0]
    return total


def copy_records_deeply(records: list[dict[str, list[int]]]) -> int:
    from copy import deepcopy

    total = 0
    for record in records:
        changed = deepcopy(record)
        changed["marks"].append(1)
        total += sum(changed["marks"]) + len(record["marks"])
    return total


def copy_records_by_hand(records: list[dict[str, list[int]]]) -> int:
    total = 0
    for record in records:
        changed = {key: list(values) for key, values in record.items()}
        changed["marks"].append(1)
        total += sum(changed["marks"]) + len(record["marks"])
    return total


def collect_by_concatenation(xs: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(xs), size):
        found: list[int] = []
        for x in xs[start : start + size]:
            if x % 3:
                found = found + [x]
        total += len(found) * found[-1]
    return total


def collect_by_append(xs: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(xs), size):
        found = []
        for x in xs[start : start + size]:
            if x % 3:
                found.append(x)
        total += len(found) * found[-1]
    return total


def extend_paths_of_tree(tree: "tuple[Any, ...]") -> int:
    best = 0
    stack: list[tuple[tuple[Any, ...], tuple[int, ...]]] = [(tree, ())]
    while stack:
        (label, left, right), path = stack.pop()
        longer = (*path, label)
        if left:
            stack.append((left, longer))
            stack.append((right, longer))
        else:
            best = max(best, sum(longer))
    return best


def carry_sums_of_tree(tree: "tuple[Any, ...]") -> int:
    best = 0
    stack: list[tuple[tuple[Any, ...], int]] = [(tree, 0)]
    while stack:
        (label, left, right), total = stack.pop()
        total += label
        if left:
            stack.append((left, total))
            stack.append((right, total))
        elif total > best:
            best = total
    return best


def pack_immutable_bytes(values: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(values), size):
        packed = b""
        for value in values[start : start + size]:
            packed += bytes((value >> 8, value & 255))
        total += packed[-1] + len(packed)
    return total


def pack_mutable_bytes(values: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(values), size):
        packed = bytearray()
        for value in values[start : start + size]:
            packed.append(value >> 8)
            packed.append(value & 255)
        total += packed[-1] + len(packed)
    return total


def merge_sort_by_halves(xs: list[int]) -> list[int]:
    if len(xs) < 2:
        return xs
    left = merge_sort_by_halves(xs[: len(xs) // 2])
    right = merge_sort_by_halves(xs[len(xs) // 2 :])
    merged = []
    while left and right:
        merged.append(left.pop() if left[-1] > right[-1] else right.pop())
    return left + right + merged[::-1]


def merge_sort_by_runs(xs: list[int]) -> list[int]:
    width = 1
    while width < len(xs):
        merged = []
        for low in range(0, len(xs), 2 * width):
            i, j = low, min(low + width, len(xs))
            middle, high = j, min(low + 2 * width, len(xs))
            while i < middle and j < high:
                if xs[j] < xs[i]:
                    merged.append(xs[j])
                    j += 1
                else:
                    merged.append(xs[i])
                    i += 1
            merged += xs[i:middle]
            merged += xs[j:high]
        xs = merged
        width *= 2
    return xs


def make_records(count: int) -> list[dict[str, list[int]]]:
    """Return records of three short lists each."""
    return [{key: [i, i + 1, i + 2] for key in ("marks", "days", "rooms")} for i in range(count)]


_KIND = Collection("copying")
PAIRS = (
    _KIND.pair(
        "rotate",
        rotate_by_slices,
        rotate_a_deque,
        lambda: (make_integers(3_000), make_integers(15_000, 3_000)),
    ),
    _KIND.pair(
        "windows", sum_windows_by_slices, sum_windows_running, lambda: (make_integers(80_000), 100)
    ),
    _KIND.pair(
        "insert-in-front",
        reverse_by_insert,
        reverse_by_append,
        lambda: (make_integers(270_000), 500),
    ),
    _KIND.pair("grow-string", grow_strings, join_strings, lambda: (make_words(120_000), 2_000)),
    _KIND.pair(
        "copy-grid", copy_grid_by_element, copy_grid_by_row, lambda: (make_grid(60, 80), 450)
    ),
    _KIND.pair(
        "deepcopy", copy_records_deeply, copy_records_by_hand, lambda: (make_records(9_000),)
    ),
    _KIND.pair(
        "concatenate",
        collect_by_concatenation,
        collect_by_append,
        lambda: (make_integers(140_000), 400),
    ),
    _KIND.pair("paths-of-tree", extend_paths_of_tree, carry_sums_of_tree, lambda: (make_tree(15),)),
    _KIND.pair(
        "grow-bytes",
        pack_immutable_bytes,
        pack_mutable_bytes,
        lambda: (make_integers(90_000, 65_536), 2_000),
    ),
    _KIND.pair(
        "merge-sort", merge_sort_by_halves, merge_sort_by_runs, lambda: (make_integers(15_000),)
    ),
)
