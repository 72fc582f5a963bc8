# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not push pending changes before it asks further down."""

import sys

n, q = map(int, sys.stdin.readline().split())
tops = [0] * (4 * n)
pending = [0] * (4 * n)


def push(node: int) -> None:
    if pending[node]:
        for child in (2 * node, 2 * node + 1):
            tops[child] += pending[node]
            pending[child] += pending[node]
        pending[node] = 0


def change(node: int, low: int, high: int, a: int, b: int, d: int) -> None:
    if b < low or high < a:
        return
    if a <= low and high <= b:
        tops[node] += d
        pending[node] += d
        return
    push(node)
    middle = (low + high) // 2
    change(2 * node, low, middle, a, b, d)
    change(2 * node + 1, middle + 1, high, a, b, d)
    tops[node] = max(tops[2 * node], tops[2 * node + 1])


def ask(node: int, low: int, high: int, a: int, b: int) -> int:
    if b < low or high < a:
        return -(10**18)
    if a <= low and high <= b:
        return tops[node]
    middle = (low + high) // 2
    return max(
        ask(2 * node, low, middle, a, b),
        ask(2 * node + 1, middle + 1, high, a, b),
    )


for _ in range(q):
    kind, a, b, *d = map(int, sys.stdin.readline().split())
    if kind == 1:
        change(1, 1, n, a, b, d[0])
    else:
        print(ask(1, 1, n, a, b))
