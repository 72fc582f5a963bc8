# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks up and down around the villages of each language, no farther than they can prevail."""


def find_reach_left(places: list[int]) -> list[int]:
    """By how much the language can prevail at most in stretches that begin with each place."""
    reach = []
    best, after = 0, places[-1] + 1
    for place in reversed(places):
        best -= after - place - 1
        best = best + 1 if best > 0 else 1
        reach.append(best)
        after = place
    reach.reverse()
    return reach


def count_stretches(villages: list[int], language: int) -> int:
    """Number of stretches in more than half of whose villages the language is spoken."""
    total = height = lower = 0
    seen = [0] * (len(villages) + 2)
    seen[0] = 1
    for village in villages:
        if village == language:
            lower += seen[height]
            height += 1
        else:
            height -= 1
            lower -= seen[height]
        seen[height] += 1
        total += lower
    return total


def coast_languages(villages: list[int]) -> int:
    places_of: dict[int, list[int]] = {}
    for place, language in enumerate(villages):
        if language in places_of:
            places_of[language].append(place)
        else:
            places_of[language] = [place]
    total = 0
    for language, places in places_of.items():
        if len(places) == 1:
            total += 1
            continue
        reach = find_reach_left(places)
        first, last, best = 0, places[0], 1
        for i in range(1, len(places)):
            place = places[i]
            gap = place - last - 1
            if best + reach[i] <= gap:
                start = max(0, places[first] - reach[first] + 1)
                end = min(len(villages), last + best)
                total += count_stretches(villages[start:end], language)
                first, best = i, 1
            else:
                best = best - gap + 1 if best > gap else 1
            last = place
        start = max(0, places[first] - reach[first] + 1)
        end = min(len(villages), last + best)
        total += count_stretches(villages[start:end], language)
    return total
