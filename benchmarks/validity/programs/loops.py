"""Plain loops: integer arithmetic, floats, conditions, and how a loop is written."""

from .base import Collection
from .inputs import make_floats, make_grid, make_integers


def primes_by_division(limit: int) -> int:
    count = 0
    for number in range(2, limit):
        divisor = 2
        while divisor * divisor <= number:
            if number % divisor == 0:
                break
            divisor += 1
        else:
            count += 1
    return count


def primes_by_crossing_out(limit: int) -> int:
    composite = [False] * limit
    count = 0
    for number in range(2, limit):
        if composite[number]:
            continue
        count += 1
        multiple = number * number
        while multiple < limit:
            composite[multiple] = True
            multiple += number
    return count


def collatz_by_division(limit: int) -> int:
    longest = 0
    for start in range(1, limit):
        steps, number = 0, start
        while number != 1:
            number = number // 2 if number % 2 == 0 else 3 * number + 1
            steps += 1
        longest = max(longest, steps)
    return longest


def collatz_by_known_steps(limit: int) -> int:
    known = [0] * limit
    longest = 0
    for start in range(2, limit):
        steps, number = 0, start
        while number >= start:
            number = 3 * number + 1 if number & 1 else number >> 1
            steps += 1
        known[start] = steps + known[number]
        if known[start] > longest:
            longest = known[start]
    return longest


def escapes_in_complex(size: int, bound: int) -> int:
    total = 0
    for row in range(size):
        for column in range(size):
            c = complex(column * 3 / size - 2, row * 2 / size - 1)
            z = 0j
            for _ in range(bound):
                if abs(z) > 2:
                    break
                z = z * z + c
                total += 1
    return total // 1000


def escapes_in_floats(size: int, bound: int) -> int:
    total = 0
    for row in range(size):
        b = row * 2 / size - 1
        for column in range(size):
            a = column * 3 / size - 2
            x = y = 0.0
            for _ in range(bound):
                if x * x + y * y > 4:
                    break
                x, y = x * x - y * y + a, 2 * x * y + b
                total += 1
    return total // 1000


def lengths_by_power(xs: list[float], ys: list[float]) -> int:
    total = 0.0
    for i in range(len(xs)):
        total += (xs[i] ** 2 + ys[i] ** 2) ** 0.5
    return round(total)


def lengths_by_hypot(xs: list[float], ys: list[float]) -> int:
    from math import hypot

    return round(sum(map(hypot, xs, ys)))


def multiply_by_index(a: list[list[int]], b: list[list[int]]) -> int:
    size = len(a)
    product = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            for k in range(size):
                product[i][j] += a[i][k] * b[k][j]
    return sum(map(max, product))


def multiply_by_columns(a: list[list[int]], b: list[list[int]]) -> int:
    columns = list(zip(*b, strict=True))
    total = 0
    for row in a:
        best = 0
        for column in columns:
            cell = 0
            for x, y in zip(row, column, strict=True):
                cell += x * y
            if cell > best:
                best = cell
        total += best
    return total


def count_with_while(xs: list[int], limit: int) -> int:
    count = 0
    i = 0
    while i < len(xs):
        if xs[i] < limit:
            count = count + 1
        i = i + 1
    return count


def count_with_for(xs: list[int], limit: int) -> int:
    count = 0
    for x in xs:
        if x < limit:
            count += 1
    return count


def polynomial_by_powers(coefficients: list[float], places: list[float]) -> int:
    total = 0.0
    for x in places:
        for power in range(len(coefficients)):
            total += coefficients[power] * x**power
    return round(total)


def polynomial_by_nesting(coefficients: list[float], places: list[float]) -> int:
    backwards = coefficients[::-1]
    total = 0.0
    for x in places:
        value = 0.0
        for coefficient in backwards:
            value = value * x + coefficient
        total += value
    return round(total)


def triangles_by_three_loops(limit: int) -> int:
    count = 0
    for a in range(1, limit):
        for b in range(a, limit):
            for c in range(b, limit):
                if a * a + b * b == c * c:
                    count += 1
    return count


def triangles_by_two_loops(limit: int) -> int:
    from math import isqrt

    count = 0
    for a in range(1, limit):
        for b in range(a, limit):
            c = isqrt(a * a + b * b)
            if c < limit and c * c == a * a + b * b:
                count += 1
    return count


def best_stretch_of_each_length(values: list[int], longest: int) -> int:
    best = 0
    for start in range(len(values)):
        total = 0
        for end in range(start, min(len(values), start + longest)):
            total += values[end] - 500_000
            if total > best:
                best = total
    return best


def best_stretch_by_queue(values: list[int], longest: int) -> int:
    from collections import deque

    best = total = 0
    prefixes = [0]
    lowest = deque([0])
    for end in range(len(values)):
        total += values[end] - 500_000
        prefixes.append(total)
        if lowest[0] < end + 1 - longest:
            lowest.popleft()
        if total - prefixes[lowest[0]] > best:
            best = total - prefixes[lowest[0]]
        while lowest and prefixes[lowest[-1]] >= total:
            lowest.pop()
        lowest.append(end + 1)
    return best


def blur_by_index(grid: list[list[int]]) -> int:
    total = 0
    for i in range(1, len(grid) - 1):
        for j in range(1, len(grid[0]) - 1):
            around = 0
            for di in (-1, 0, 1):
                for dj in (-1, 0, 1):
                    around += grid[i + di][j + dj]
            total += around // 9
    return total


def blur_by_rows(grid: list[list[int]]) -> int:
    total = 0
    for above, row, below in zip(grid, grid[1:], grid[2:], strict=False):
        sums = [a + b + c for a, b, c in zip(above, row, below, strict=True)]
        for left, middle, right in zip(sums, sums[1:], sums[2:], strict=False):
            total += (left + middle + right) // 9
    return total


_KIND = Collection("loops")
PAIRS = (
    _KIND.pair("primes", primes_by_division, primes_by_crossing_out, lambda: (50_000,)),
    _KIND.pair("collatz", collatz_by_division, collatz_by_known_steps, lambda: (15_000,)),
    _KIND.pair("escapes", escapes_in_complex, escapes_in_floats, lambda: (60, 60)),
    _KIND.pair(
        "lengths",
        lengths_by_power,
        lengths_by_hypot,
        lambda: (make_floats(120_000), make_floats(120_001)[1:]),
    ),
    _KIND.pair(
        "matrix-product",
        multiply_by_index,
        multiply_by_columns,
        lambda: (make_grid(75, 75), make_grid(75, 75, 90)),
    ),
    _KIND.pair(
        "count-small", count_with_while, count_with_for, lambda: (make_integers(300_000), 500_000)
    ),
    _KIND.pair(
        "polynomial",
        polynomial_by_powers,
        polynomial_by_nesting,
        lambda: (make_floats(60), make_floats(4_000)),
    ),
    _KIND.pair("triangles", triangles_by_three_loops, triangles_by_two_loops, lambda: (300,)),
    _KIND.pair(
        "best-stretch",
        best_stretch_of_each_length,
        best_stretch_by_queue,
        lambda: (make_integers(20_000), 100),
    ),
    _KIND.pair("blur", blur_by_index, blur_by_rows, lambda: (make_grid(250, 250),)),
)
