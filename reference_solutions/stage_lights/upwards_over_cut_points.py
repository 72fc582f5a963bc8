# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree of maxima over the places where stretches begin or end, climbed from both sides."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    events = []
    place, end = 2, len(numbers)
    while place < end:
        a, b = numbers[place + 1], numbers[place + 2] + 1
        if numbers[place] == 1:
            events.append((a, b, numbers[place + 3]))
            place += 4
        else:
            events.append((a, b, None))
            place += 3
    cuts = {a for a, _, _ in events}
    cuts.update([b for _, b, _ in events])
    half = 1 << (len(cuts) + 1).bit_length()
    leaves = dict(zip(sorted(cuts), range(half, 2 * half)))
    top = [0] * (2 * half)
    own = [0] * (2 * half)
    answers = []
    for a, b, d in events:
        s = leaves[a]
        t = leaves[b] + 1
        if d is not None:
            while s ^ t != 1:
                if not s & 1:
                    top[s + 1] += d
                    own[s + 1] += d
                if t & 1:
                    top[t - 1] += d
                    own[t - 1] += d
                s >>= 1
                t >>= 1
                a = top[2 * s]
                b = top[2 * s + 1]
                top[s] = (a if a > b else b) + own[s]
                a = top[2 * t]
                b = top[2 * t + 1]
                top[t] = (a if a > b else b) + own[t]
            while s > 1:
                s >>= 1
                a = top[2 * s]
                b = top[2 * s + 1]
                a = (a if a > b else b) + own[s]
                if a == top[s]:
                    break
                top[s] = a
        else:
            left = right = -1 << 60
            while s ^ t != 1:
                if not s & 1 and top[s + 1] > left:
                    left = top[s + 1]
                if t & 1 and top[t - 1] > right:
                    right = top[t - 1]
                s >>= 1
                t >>= 1
                left += own[s]
                right += own[t]
            if right > left:
                left = right
            while s > 1:
                s >>= 1
                left += own[s]
            answers.append(left)
    print("\n".join(map(str, answers)))


main()
