# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Streets freely from post to post; divides factorials for each pair of posts."""

PRIME = 1_000_000_007


def stamped_journeys(east: int, north: int, posts: list[tuple[int, int, int]]) -> int:
    factorials = [1]
    for number in range(1, east + north + 1):
        factorials.append(factorials[-1] * number % PRIME)

    def count_ways(dx: int, dy: int) -> int:
        divisor = factorials[dx] * factorials[dy] % PRIME
        return factorials[dx + dy] * pow(divisor, PRIME - 2, PRIME) % PRIME

    posts = [*sorted(posts), (east, north, 1)]
    ways: list[int] = []
    for i, (x, y, _) in enumerate(posts):
        total = count_ways(x, y)
        for (a, b, stamps), before in zip(posts[:i], ways):
            if b <= y:
                total += before * (stamps - 1) * count_ways(x - a, y - b)
        ways.append(total % PRIME)
    return ways[-1]
