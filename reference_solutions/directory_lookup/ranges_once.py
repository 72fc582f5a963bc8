# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Names sorted, ranges by bisection, the best ranks once for each beginning."""

import sys
from bisect import bisect_left
from heapq import nsmallest


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    end = 2 * n + 2
    names = words[2:end:2]
    weights = list(map(int, words[3:end:2]))
    by_name = sorted(range(n), key=names.__getitem__)
    by_weight = sorted(by_name, key=weights.__getitem__, reverse=True)
    ranks = [0] * n
    for rank, entry in enumerate(by_weight):
        ranks[entry] = rank
    sorted_names = [names[i] for i in by_name]
    sorted_ranks = [ranks[i] for i in by_name]
    best: dict[str, list[int]] = {}
    answers = []
    for letters, number in zip(words[end::2], words[end + 1 :: 2]):
        places = best.get(letters)
        if places is None:
            first = bisect_left(sorted_names, letters)
            last = bisect_left(sorted_names, letters + "{", first)
            part = sorted_ranks[first:last]
            places = best[letters] = sorted(part)[:5] if len(part) < 200 else nsmallest(5, part)
        place = int(number)
        answers.append(by_weight[places[place - 1]] + 1 if place <= len(places) else 0)
    print("\n".join(map(str, answers)))


main()
