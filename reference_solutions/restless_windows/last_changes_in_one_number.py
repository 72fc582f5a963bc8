# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Times of the last changes of all windows, latest first, in the fields of one large number."""

import sys

FIELD = 30


def main() -> None:
    n, w, *notes = map(int, sys.stdin.buffer.read().split())
    masks = [(1 << FIELD * k) - 1 for k in range(w + 1)]
    order = list(range(w))
    times = 0
    sums = 0
    before = notes[0]
    for now, note in enumerate(notes):
        changed = note ^ before
        before = note
        while changed:
            window = changed.bit_length() - 1
            changed ^= 1 << window
            k = order.index(window)
            if k:
                del order[k]
                order.insert(0, window)
            later = times & masks[k + 1]
            times += ((later & masks[k]) << FIELD) + now - later
        sums += times
    at_least = [n * (n + 1) // 2]
    for _ in range(w):
        at_least.append(sums & masks[1])
        sums >>= FIELD
    at_least.append(0)
    print(*[at_least[k] - at_least[k + 1] for k in range(w + 1)])


main()
