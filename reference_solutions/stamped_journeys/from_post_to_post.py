# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Streets freely from post to post: each post adds its further stamps to what comes after it."""

from bisect import bisect_right

PRIME = 1_000_000_007


def stamped_journeys(east: int, north: int, posts: list[tuple[int, int, int]]) -> int:
    factorials = [1]
    product = 1
    for number in range(1, east + north + 1):
        product = product * number % PRIME
        factorials.append(product)
    inverses = [1] * (max(east, north) + 1)
    product = pow(factorials[max(east, north)], -1, PRIME)
    for number in range(max(east, north), 0, -1):
        inverses[number] = product
        product = product * number % PRIME
    posts = sorted([post for post in posts if post[2] != 1])
    posts.append((east, north, 1))
    heights: list[int] = []
    seen: list[tuple[int, int, int, int]] = []
    for x, y, stamps in posts:
        steps = x + y
        place = bisect_right(heights, y)
        ways = factorials[steps] * inverses[x] * inverses[y] + sum(
            [
                factorials[steps - before] * inverses[x - a] * inverses[y - b] * extra
                for a, b, before, extra in seen[:place]
            ]
        )
        heights.insert(place, y)
        seen.insert(place, (x, y, steps, ways * (stamps - 1) % PRIME))
    return ways % PRIME
