# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each sheet the people by their gap to it, packed into one large number."""

from operator import mul

BITS = 96


def quiz_gaps(people: list[int]) -> list[int]:
    size = len(people)
    questions = size.bit_length() - 1
    near = people
    for _ in range(questions):
        left, right = near[::2], near[1::2]
        near = [a + (b << BITS) for a, b in zip(left, right)]
        near += [b + (a << BITS) for a, b in zip(left, right)]
    total = sum(map(mul, people, near))
    mask = (1 << BITS) - 1
    pairs = [total >> gap * BITS & mask for gap in range(questions + 1)]
    pairs[0] -= sum(people)
    return [pair // 2 for pair in pairs]
