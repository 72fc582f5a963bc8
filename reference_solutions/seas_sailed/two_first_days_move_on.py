# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each last day, the first days from which there are at most k and at most k - 1 seas."""

from itertools import accumulate


def seas_sailed(seas: list[int], miles: list[int], k: int) -> int:
    sums = list(accumulate(miles, initial=0))
    sums_of_sums = list(accumulate(sums, initial=0))
    latest = [-1] * 10_000
    many = few = 0
    left = k
    coins = 0
    for day, sea in enumerate(seas):
        before = latest[sea]
        latest[sea] = day
        if before < few:
            if left:
                left -= 1
                if not left:
                    few = 1
                    while latest[seas[few - 1]] >= few:
                        few += 1
            else:
                if before < many:
                    while latest[seas[many]] != many:
                        many += 1
                    many += 1
                while latest[seas[few]] != few:
                    few += 1
                few += 1
        if many < few:
            coins += (few - many) * sums[day + 1] - sums_of_sums[few] + sums_of_sums[many]
    return coins
