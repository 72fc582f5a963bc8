"""Recursion: calls against loops, stacks and tables. No depth beyond 300."""

# Annotations that need a name from here are quoted: a program's text is executed on its own.
from typing import Any

from .base import Collection
from .inputs import make_bits, make_integers, make_tree, make_words


def fibonacci_by_calls(n: int) -> int:
    if n < 2:
        return n
    return fibonacci_by_calls(n - 1) + fibonacci_by_calls(n - 2)


def fibonacci_by_stack(n: int) -> int:
    total = 0
    stack = [n]
    while stack:
        n = stack.pop()
        if n < 2:
            total += n
        else:
            stack.append(n - 1)
            stack.append(n - 2)
    return total


def change_by_cache(targets: list[int], coins: tuple[int, ...]) -> int:
    from functools import cache

    @cache
    def count(rest: int, kinds: int) -> int:
        if rest == 0:
            return 1
        if rest < 0 or kinds == 0:
            return 0
        return count(rest, kinds - 1) + count(rest - coins[kinds - 1], kinds)

    total = 0
    for target in targets:
        count.cache_clear()
        total += count(target, len(coins))
    return total


def change_by_table(targets: list[int], coins: tuple[int, ...]) -> int:
    total = 0
    for target in targets:
        ways = [1] + [0] * target
        for coin in coins:
            for value in range(coin, target + 1):
                ways[value] += ways[value - coin]
        total += ways[target]
    return total


def sum_tree_by_calls(tree: "tuple[Any, ...]") -> int:
    if not tree:
        return 0
    label, left, right = tree
    return int(label) + sum_tree_by_calls(left) + sum_tree_by_calls(right)


def sum_tree_by_stack(tree: "tuple[Any, ...]") -> int:
    total = 0
    stack = [tree]
    while stack:
        label, left, right = stack.pop()
        total += label
        if left:
            stack.append(left)
            stack.append(right)
    return total


def permutations_by_calls(size: int, length: int) -> int:
    def extend(chosen: list[int], used: int) -> int:
        if len(chosen) == length:
            return chosen[0] * chosen[-1]
        total = 0
        for item in range(size):
            if not used & 1 << item:
                chosen.append(item)
                total += extend(chosen, used | 1 << item)
                chosen.pop()
        return total

    return extend([], 0)


def permutations_built_in(size: int, length: int) -> int:
    from itertools import permutations

    total = 0
    for order in permutations(range(size), length):
        total += order[0] * order[-1]
    return total


def queens_by_scanning(size: int) -> int:
    def place(columns: list[int]) -> int:
        row = len(columns)
        if row == size:
            return 1
        count = 0
        for column in range(size):
            if all(
                column != other and abs(column - other) != row - above
                for above, other in enumerate(columns)
            ):
                count += place([*columns, column])
        return count

    return place([])


def queens_by_bits(size: int) -> int:
    full = (1 << size) - 1

    def place(columns: int, left: int, right: int) -> int:
        if columns == full:
            return 1
        count = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            count += place(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return count

    return place(0, 0, 0)


def hanoi_by_calls(discs: int) -> int:
    def move(count: int, source: int, target: int) -> int:
        if count == 0:
            return 0
        other = 3 - source - target
        before = move(count - 1, source, other)
        return before + source * target * count + move(count - 1, other, target)

    return move(discs, 0, 2)


def hanoi_by_stack(discs: int) -> int:
    total = 0
    waiting = [(discs, 0, 2)]
    while waiting:
        count, source, target = waiting.pop()
        total += source * target * count
        if count > 1:
            other = 3 - source - target
            waiting.append((count - 1, source, other))
            waiting.append((count - 1, other, target))
    return total


def divisors_by_calls(xs: list[int], ys: list[int]) -> int:
    def divisor(a: int, b: int) -> int:
        return divisor(b, a % b) if b else a

    return sum(map(divisor, xs, ys))


def divisors_by_loop(xs: list[int], ys: list[int]) -> int:
    total = 0
    for a, b in zip(xs, ys, strict=True):
        while b:
            a, b = b, a % b
        total += a
    return total


def subset_sums_by_calls(values: list[int], target: int) -> int:
    def count(i: int, rest: int) -> int:
        if i == len(values):
            return 1 if rest == 0 else 0
        return count(i + 1, rest) + count(i + 1, rest - values[i])

    return count(0, target)


def subset_sums_by_doubling(values: list[int], target: int) -> int:
    sums = [0]
    for value in values:
        sums += [reached + value for reached in sums]
    return sums.count(target)


def distance_by_memo(words: list[str]) -> int:
    from functools import cache

    def measure(first: str, second: str) -> int:
        @cache
        def distance(i: int, j: int) -> int:
            if i == 0 or j == 0:
                return i + j
            if first[i - 1] == second[j - 1]:
                return distance(i - 1, j - 1)
            return 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))

        return distance(len(first), len(second))

    return sum(map(measure, words, words[1:]))


def distance_by_rows(words: list[str]) -> int:
    def measure(first: str, second: str) -> int:
        row = list(range(len(second) + 1))
        for i, a in enumerate(first):
            corner, row[0] = row[0], i + 1
            for j, b in enumerate(second):
                best = corner if a == b else 1 + min(corner, row[j], row[j + 1])
                corner, row[j + 1] = row[j + 1], best
        return row[-1]

    return sum(map(measure, words, words[1:]))


_KIND = Collection("recursion")
PAIRS = (
    _KIND.pair("fibonacci", fibonacci_by_calls, fibonacci_by_stack, lambda: (24,)),
    _KIND.pair(
        "change",
        change_by_cache,
        change_by_table,
        lambda: (make_integers(150, 280), (1, 2, 5, 10, 20, 50)),
    ),
    _KIND.pair("sum-of-tree", sum_tree_by_calls, sum_tree_by_stack, lambda: (make_tree(16),)),
    _KIND.pair("permutations", permutations_by_calls, permutations_built_in, lambda: (10, 6)),
    _KIND.pair("queens", queens_by_scanning, queens_by_bits, lambda: (10,)),
    _KIND.pair("hanoi", hanoi_by_calls, hanoi_by_stack, lambda: (16,)),
    _KIND.pair(
        "euclid",
        divisors_by_calls,
        divisors_by_loop,
        lambda: (make_bits(12_000, 30), make_bits(12_000, 29)),
    ),
    _KIND.pair(
        "subset-sums",
        subset_sums_by_calls,
        subset_sums_by_doubling,
        lambda: (make_integers(18, 20), 60),
    ),
    _KIND.pair("edit-distance", distance_by_memo, distance_by_rows, lambda: (make_words(1_500),)),
)
