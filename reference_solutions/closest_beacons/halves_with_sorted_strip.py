# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Solves both halves by x, then looks at the strip between them in order of y."""


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    order = sorted((x, y, i) for i, (x, y) in enumerate(points))

    def better(best, first, second):
        square = (first[0] - second[0]) ** 2 + (first[1] - second[1]) ** 2
        i, j = sorted((first[2], second[2]))
        return min(best, (square, i, j))

    def solve(low, high):
        best = (1 << 70, -1, -1)
        if high - low <= 3:
            for k in range(low, high):
                for m in range(k + 1, high):
                    best = better(best, order[k], order[m])
            return best
        middle = (low + high) // 2
        border = order[middle][0]
        best = min(solve(low, middle), solve(middle, high))
        strip = [point for point in order[low:high] if (point[0] - border) ** 2 <= best[0]]
        strip.sort(key=lambda point: (point[1], point[0], point[2]))
        for k, point in enumerate(strip):
            for m in range(k + 1, min(k + 9, len(strip))):
                if (strip[m][1] - point[1]) ** 2 > best[0]:
                    break
                best = better(best, point, strip[m])
        return best

    return solve(0, len(order))
