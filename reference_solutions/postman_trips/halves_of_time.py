# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Halves of the time: joins what stays all the time, and takes it back afterwards."""

import sys


def main() -> None:
    n, q, *ends = map(int, sys.stdin.read().split())
    since: dict[tuple[int, int], int] = {}
    spans = []
    for now in range(q):
        a, b = ends[2 * now : 2 * now + 2]
        gangway = (min(a, b), max(a, b))
        if gangway in since:
            spans.append((since.pop(gangway), now, *gangway))
        else:
            since[gangway] = now
    spans += [(start, q, *gangway) for gangway, start in since.items()]
    parents = list(range(n + 1))
    sizes = [1] * (n + 1)

    def visit(low: int, high: int, spans: list[tuple[int, int, int, int]], groups: int) -> int:
        joined = []
        left = []
        for span in spans:
            start, end, a, b = span
            if start <= low and high <= end:
                while parents[a] != a:
                    a = parents[a]
                while parents[b] != b:
                    b = parents[b]
                if a != b:
                    if sizes[a] > sizes[b]:
                        a, b = b, a
                    parents[a] = b
                    sizes[b] += sizes[a]
                    joined.append(a)
            else:
                left.append(span)
        groups -= len(joined)
        if high - low == 1:
            total = groups
        elif not left:
            total = groups * (high - low)
        else:
            middle = (low + high) // 2
            total = visit(low, middle, [span for span in left if span[0] < middle], groups)
            total += visit(middle, high, [span for span in left if span[1] > middle], groups)
        for a in reversed(joined):
            sizes[parents[a]] -= sizes[a]
            parents[a] = a
        return total

    print(visit(0, q, spans, n))


main()
