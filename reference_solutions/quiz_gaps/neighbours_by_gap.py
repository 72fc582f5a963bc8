# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each sheet the people by their gap to it, one question after the other."""

from operator import add, mul


def quiz_gaps(people: list[int]) -> list[int]:
    size = len(people)
    near = [people[:]]
    step = 1
    while step < size:
        turned = []
        for row in near:
            other = row[:]
            for low in range(0, size, 2 * step):
                middle = low + step
                other[low:middle] = row[middle : middle + step]
                other[middle : middle + step] = row[low:middle]
            turned.append(other)
        near = [
            near[0],
            *[list(map(add, row, other)) for row, other in zip(near[1:], turned)],
            turned[-1],
        ]
        step *= 2
    pairs = [sum(map(mul, people, row)) for row in near]
    pairs[0] -= sum(people)
    return [total // 2 for total in pairs]
