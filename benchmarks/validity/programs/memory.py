"""Memory traffic: large tables against small ones, and the order in which they are visited."""

from .base import Collection
from .inputs import make_grid, make_integers, make_order


def knapsack_in_a_table(weights: list[int], values: list[int], room: int) -> int:
    best = [[0] * (room + 1) for _ in range(len(weights) + 1)]
    for i in range(1, len(weights) + 1):
        weight, value = weights[i - 1] % 100 + 1, values[i - 1]
        for space in range(room + 1):
            best[i][space] = best[i - 1][space]
            if space >= weight and best[i - 1][space - weight] + value > best[i][space]:
                best[i][space] = best[i - 1][space - weight] + value
    return best[-1][-1]


def knapsack_in_a_row(weights: list[int], values: list[int], room: int) -> int:
    best = [0] * (room + 1)
    for weight, value in zip(weights, values, strict=True):
        weight = weight % 100 + 1
        for space in range(room, weight - 1, -1):
            candidate = best[space - weight] + value
            if candidate > best[space]:
                best[space] = candidate
    return best[-1]


def sieve_in_a_list(limit: int) -> int:
    prime = [True] * limit
    for number in range(2, int(limit**0.5) + 1):
        if prime[number]:
            for multiple in range(number * number, limit, number):
                prime[multiple] = False
    return sum(prime) - 2


def sieve_in_bytes(limit: int) -> int:
    prime = bytearray([1]) * limit
    for number in range(2, int(limit**0.5) + 1):
        if prime[number]:
            prime[number * number :: number] = bytes(len(range(number * number, limit, number)))
    return sum(prime) - 2


def gather_shuffled(values: list[int], order: list[int], times: int) -> int:
    total = 0
    for _ in range(times):
        for place in order:
            total += values[place]
    return total


def gather_in_order(values: list[int], order: list[int], times: int) -> int:
    total = 0
    places = list(range(len(order)))
    for _ in range(times):
        for place in places:
            total += values[place]
    return total


def sum_by_columns(grid: list[list[int]]) -> int:
    total = 0
    for column in range(len(grid[0])):
        for row in range(len(grid)):
            total += grid[row][column] * (column & 7)
    return total


def sum_by_rows(grid: list[list[int]]) -> int:
    total = 0
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            total += grid[row][column] * (column & 7)
    return total


def histogram_in_a_list(values: list[int], limit: int) -> int:
    counts = [0] * limit
    for value in values:
        counts[value] += 1
    return max(counts) * 1000 + counts[limit // 2]


def histogram_in_an_array(values: list[int], limit: int) -> int:
    from array import array

    counts = array("i", bytes(4 * limit))
    for value in values:
        counts[value] += 1
    return max(counts) * 1000 + counts[limit // 2]


def life_in_new_grids(grid: list[list[int]], times: int) -> int:
    height, width = len(grid), len(grid[0])
    cells = [[cell & 1 for cell in row] for row in grid]
    for _ in range(times):
        fresh = [[0] * width for _ in range(height)]
        for i in range(height):
            for j in range(width):
                around = cells[i - 1][j] + cells[(i + 1) % height][j]
                around += cells[i][j - 1] + cells[i][(j + 1) % width]
                fresh[i][j] = 1 if around == 2 or (around == 1 and cells[i][j]) else 0
        cells = fresh
    return sum(map(sum, cells))


def life_in_one_buffer(grid: list[list[int]], times: int) -> int:
    height, width = len(grid), len(grid[0])
    cells = bytearray([cell & 1 for row in grid for cell in row])
    for _ in range(times):
        fresh = bytearray(height * width)
        for i in range(height):
            row, above, below = i * width, (i - 1) % height * width, (i + 1) % height * width
            left = cells[row + width - 1]
            for j in range(width):
                around = cells[above + j] + cells[below + j] + left
                left = cells[row + j]
                around += cells[row + j + 1] if j + 1 < width else cells[row]
                if around == 2 or (around == 1 and left):
                    fresh[row + j] = 1
        cells = fresh
    return sum(cells)


def follow_shuffled_links(order: list[int], times: int) -> int:
    following = [0] * len(order)
    for i in range(len(order) - 1):
        following[order[i]] = order[i + 1]
    following[order[-1]] = order[0]
    place = total = 0
    for _ in range(times):
        place = following[place]
        total += place & 1
    return total


def follow_neighbouring_links(order: list[int], times: int) -> int:
    following = [0] * len(order)
    for i in range(len(order) - 1):
        following[i] = i + 1
    place = total = 0
    for _ in range(times):
        place = following[place]
        total += place & 1
    return total


def fresh_buffers(values: list[int], size: int) -> int:
    total = 0
    for value in values:
        buffer = [0] * size
        buffer[value % size] = value
        total += buffer[value % size] + len(buffer)
    return total


def one_buffer(values: list[int], size: int) -> int:
    total = 0
    buffer = [0] * size
    for value in values:
        place = value % size
        buffer[place] = value
        total += buffer[place] + len(buffer)
        buffer[place] = 0
    return total


def transpose_by_index(grid: list[list[int]]) -> int:
    turned = [[grid[i][j] for i in range(len(grid))] for j in range(len(grid[0]))]
    return sum(row[len(row) // 2] for row in turned)


def transpose_by_zip(grid: list[list[int]]) -> int:
    turned = [list(column) for column in zip(*grid, strict=True)]
    return sum(row[len(row) // 2] for row in turned)


def common_letters_in_a_table(first: list[int], second: list[int]) -> int:
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            if a == b:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def common_letters_in_two_rows(first: list[int], second: list[int]) -> int:
    above = [0] * (len(second) + 1)
    for a in first:
        row = [0]
        left = 0
        for j, b in enumerate(second):
            if a == b:
                left = above[j] + 1
            elif above[j + 1] > left:
                left = above[j + 1]
            row.append(left)
        above = row
    return above[-1]


_KIND = Collection("memory")
PAIRS = (
    _KIND.pair(
        "knapsack",
        knapsack_in_a_table,
        knapsack_in_a_row,
        lambda: (make_integers(80), make_integers(80, 1_000), 2_000),
    ),
    _KIND.pair("sieve", sieve_in_a_list, sieve_in_bytes, lambda: (1_000_000,)),
    _KIND.pair(
        "gather",
        gather_shuffled,
        gather_in_order,
        lambda: (make_integers(500_000), make_order(500_000), 1),
    ),
    _KIND.pair("columns", sum_by_columns, sum_by_rows, lambda: (make_grid(700, 700, 10_000),)),
    _KIND.pair(
        "histogram",
        histogram_in_a_list,
        histogram_in_an_array,
        lambda: (make_integers(300_000, 200_000), 200_000),
    ),
    _KIND.pair("cells", life_in_new_grids, life_in_one_buffer, lambda: (make_grid(80, 80), 12)),
    _KIND.pair(
        "links",
        follow_shuffled_links,
        follow_neighbouring_links,
        lambda: (make_order(400_000), 800_000),
    ),
    _KIND.pair("buffers", fresh_buffers, one_buffer, lambda: (make_integers(80_000), 300)),
    _KIND.pair(
        "transpose", transpose_by_index, transpose_by_zip, lambda: (make_grid(800, 600, 10_000),)
    ),
    _KIND.pair(
        "subsequence",
        common_letters_in_a_table,
        common_letters_in_two_rows,
        lambda: (make_integers(400, 4), make_integers(401, 4)),
    ),
)
