# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts stretches across the middle of each half, for languages that prevail next to it."""


def find_prevailing(villages: list[int]) -> set[int]:
    counts: dict[int, int] = {}
    prevailing = set()
    for size, language in enumerate(villages, 1):
        count = counts.get(language, 0) + 1
        counts[language] = count
        if 2 * count > size:
            prevailing.add(language)
    return prevailing


def count_across(left: list[int], right: list[int], language: int) -> int:
    """Stretches with a part of the reversed left side and one of the right side."""
    size = len(left)
    sums = [0] * (2 * size + 1)
    height = size
    for other in left:
        height += 1 if other == language else -1
        sums[height] += 1
    for place in range(2 * size - 1, -1, -1):
        sums[place] += sums[place + 1]
    total = 0
    height = size + 1
    for other in right:
        height -= 1 if other == language else -1
        if height <= 2 * size:
            total += sums[max(0, height)]
    return total


def coast_languages(villages: list[int]) -> int:
    if len(villages) < 2:
        return len(villages)
    middle = len(villages) // 2
    left, right = villages[:middle], villages[middle:]
    total = coast_languages(left) + coast_languages(right)
    left.reverse()
    for language in find_prevailing(left) | find_prevailing(right):
        total += count_across(left, right, language)
    return total
