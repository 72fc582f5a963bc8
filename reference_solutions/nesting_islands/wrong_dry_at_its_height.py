# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a square is dry at the level of its ground."""


def count_islands(dry: list[list[bool]], least: int) -> int:
    large = 0
    rows, columns = len(dry), len(dry[0])
    for row in range(rows):
        for column in range(columns):
            if not dry[row][column]:
                continue
            dry[row][column] = False
            waiting = [(row, column)]
            for r, c in waiting:
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < rows and 0 <= x < columns and dry[y][x]:
                        dry[y][x] = False
                        waiting.append((y, x))
            if len(waiting) >= least:
                large += 1
    return large


def nesting_islands(ground: list[list[int]], least: int) -> int:
    total = 0
    for level in range(max(map(max, ground)) + 1):
        dry = [[height >= level for height in row] for row in ground]
        total += count_islands(dry, least)
    return total
