"""Hashing: dicts, sets and counters, kinds of keys, and sorting instead."""

from .base import Collection
from .inputs import make_integers, make_words


def count_in_a_dict(words: list[str]) -> int:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return max(counts.values())


def count_with_counter(words: list[str]) -> int:
    from collections import Counter

    return max(Counter(words).values())


def distinct_by_sorting(xs: list[int]) -> int:
    ordered = sorted(xs)
    count = 1
    for i in range(1, len(ordered)):
        if ordered[i] != ordered[i - 1]:
            count += 1
    return count


def distinct_by_hashing(xs: list[int]) -> int:
    seen = set()
    for x in xs:
        seen.add(x)
    return len(seen)


def group_by_sorted_letters(words: list[str]) -> int:
    groups: dict[tuple[str, ...], set[str]] = {}
    for word in words:
        groups.setdefault(tuple(sorted(word)), set()).add(word)
    return max(map(len, groups.values()))


def group_by_letter_counts(words: list[str]) -> int:
    groups: dict[tuple[int, ...], set[str]] = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - 97] += 1
        groups.setdefault(tuple(counts), set()).add(word)
    return max(map(len, groups.values()))


def pair_sums_by_scanning(xs: list[int], targets: list[int]) -> int:
    count = 0
    for target in targets:
        for i in range(len(xs)):
            rest = target - xs[i]
            for j in range(i + 1, len(xs)):
                if xs[j] == rest:
                    count += 1
    return count


def pair_sums_by_hashing(xs: list[int], targets: list[int]) -> int:
    count = 0
    for target in targets:
        seen: dict[int, int] = {}
        for x in xs:
            count += seen.get(target - x, 0)
            seen[x] = seen.get(x, 0) + 1
    return count


def visit_tuples(moves: list[int]) -> int:
    seen = {(0, 0)}
    x = y = 0
    for move in moves:
        if move & 2:
            x += 1 - 2 * (move & 1)
        else:
            y += 1 - 2 * (move & 1)
        seen.add((x, y))
    return len(seen)


def visit_integers(moves: list[int]) -> int:
    steps = (1_000_003, -1_000_003, 1, -1)
    place = 0
    seen = {place}
    for move in moves:
        place += steps[move]
        seen.add(place)
    return len(seen)


def group_by_sorting(keys: list[int], values: list[int]) -> int:
    from itertools import groupby

    ordered = sorted(zip(keys, values, strict=True))
    return max(sum(value for _, value in group) for _, group in groupby(ordered, lambda p: p[0]))


def group_by_hashing(keys: list[int], values: list[int]) -> int:
    from collections import defaultdict

    sums: dict[int, int] = defaultdict(int)
    for key, value in zip(keys, values, strict=True):
        sums[key] += value
    return max(sums.values())


def edges_as_frozensets(ends: list[int]) -> int:
    edges = set()
    for i in range(len(ends) - 1):
        edges.add(frozenset((ends[i], ends[i + 1])))
    return len(edges)


def edges_as_tuples(ends: list[int]) -> int:
    edges = set()
    for i in range(len(ends) - 1):
        a, b = ends[i], ends[i + 1]
        edges.add((a, b) if a < b else (b, a))
    return len(edges)


def shared_by_merging(xs: list[int], ys: list[int]) -> int:
    xs, ys = sorted(set(xs)), sorted(set(ys))
    i = j = count = 0
    while i < len(xs) and j < len(ys):
        if xs[i] == ys[j]:
            count += 1
            i += 1
            j += 1
        elif xs[i] < ys[j]:
            i += 1
        else:
            j += 1
    return count


def shared_by_sets(xs: list[int], ys: list[int]) -> int:
    return len(set(xs) & set(ys))


def paths_in_a_dict(size: int) -> int:
    ways = {}
    for i in range(size):
        for j in range(size):
            if i == 0 or j == 0:
                ways[i, j] = 1
            else:
                ways[i, j] = (ways[i - 1, j] + ways[i, j - 1]) % 1_000_007
    return ways[size - 1, size - 1]


def paths_in_lists(size: int) -> int:
    ways = [[1] * size for _ in range(size)]
    for i in range(1, size):
        for j in range(1, size):
            ways[i][j] = (ways[i - 1][j] + ways[i][j - 1]) % 1_000_007
    return ways[-1][-1]


_KIND = Collection("hashing")
PAIRS = (
    _KIND.pair("count", count_in_a_dict, count_with_counter, lambda: (make_words(150_000),)),
    _KIND.pair(
        "distinct", distinct_by_sorting, distinct_by_hashing, lambda: (make_integers(80_000),)
    ),
    _KIND.pair(
        "anagrams",
        group_by_sorted_letters,
        group_by_letter_counts,
        lambda: (make_words(20_000, 8_000),),
    ),
    _KIND.pair(
        "pair-sums",
        pair_sums_by_scanning,
        pair_sums_by_hashing,
        lambda: (make_integers(120, 500), make_integers(400, 1_000)),
    ),
    _KIND.pair("visited", visit_tuples, visit_integers, lambda: (make_integers(120_000, 4),)),
    _KIND.pair(
        "group-sums",
        group_by_sorting,
        group_by_hashing,
        lambda: (make_integers(60_000, 500), make_integers(60_000)),
    ),
    _KIND.pair(
        "edges", edges_as_frozensets, edges_as_tuples, lambda: (make_integers(60_000, 300),)
    ),
    _KIND.pair(
        "shared",
        shared_by_merging,
        shared_by_sets,
        lambda: (make_integers(100_000, 300_000), make_integers(100_001, 300_000)),
    ),
    _KIND.pair("table-of-tuples", paths_in_a_dict, paths_in_lists, lambda: (250,)),
)
