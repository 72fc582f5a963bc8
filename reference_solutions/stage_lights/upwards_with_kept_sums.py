# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree of maxima, climbed from both ends of a stretch; changes stay at the nodes they cover."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    half = 1 << (numbers[0] + 1).bit_length()
    top = [0] * (2 * half)
    own = [0] * (2 * half)
    answers = []
    place, end = 2, len(numbers)
    while place < end:
        s = numbers[place + 1] + half - 1
        t = numbers[place + 2] + half + 1
        if numbers[place] == 1:
            d = numbers[place + 3]
            place += 4
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
            place += 3
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
