# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A stack of rising depths; who leaves it adds a closed form for all stretches it is least in."""


def mooring_depth(depths: list[int]) -> int:
    total = 0
    places = [-1]
    rising = [-1]
    depths.append(-1)
    for right, depth in enumerate(depths):
        while rising[-1] > depth:
            place = places.pop()
            left = places[-1]
            total += rising.pop() * (place - left) * (right - place) * (right - left)
        places.append(right)
        rising.append(depth)
    # Lengths from a + b - 1 down to 1 sum up to a * b * (a + b) / 2 over a starts and b ends.
    return total // 2 % 1_000_000_007
