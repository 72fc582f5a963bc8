# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Grows one group of crossings, with a list of crossings at hand for each surface."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    r, c, k = map(int, words[:3])
    start = 3 + 2 * k
    surfaces = sorted(zip(map(int, words[4:start:2]), words[3:start:2]))
    ranks = bytearray(128)
    ranks[ord("#")] = k + 1
    for rank, (_, letter) in enumerate(surfaces, 1):
        ranks[ord(letter)] = rank
    table = bytes(ranks + ranks)
    ends = "#" * c
    right = list(("#".join(words[start::2]) + "#" + ends).encode().translate(table))
    down = list(("".join(words[start + 1 :: 2]) + ends + ends).encode().translate(table))
    n = r * c
    joined = [False] * n + [True] * c
    hand: list[list[int]] = [[] for _ in range(k + 2)]
    hand[0].append(0)
    taken = [0] * (k + 1)
    low = 0
    while low <= k:
        at_hand = hand[low]
        least = low
        while at_hand and least == low:
            i = at_hand.pop()
            if joined[i]:
                continue
            joined[i] = True
            taken[low] += 1
            j = i + 1
            if not joined[j]:
                rank = right[i]
                hand[rank].append(j)
                if rank < least:
                    least = rank
            j = i + c
            if not joined[j]:
                rank = down[i]
                hand[rank].append(j)
                if rank < least:
                    least = rank
            j = i - 1
            if not joined[j]:
                rank = right[j]
                hand[rank].append(j)
                if rank < least:
                    least = rank
            j = i - c
            if not joined[j]:
                rank = down[j]
                hand[rank].append(j)
                if rank < least:
                    least = rank
        low = least if least < low else low + 1
    if sum(taken) < n:
        print(-1)
    else:
        cost = sum(count * price for count, (price, _) in zip(taken[1:], surfaces))
        print(cost, n - taken[0])


main()
