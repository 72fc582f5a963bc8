# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One run in chunks of four commands, each worked out once per heading; the ends of all runs."""

SIZE = 4


def summarise(chunk: str, heading: int) -> tuple[int, int, int, int, int, int, int]:
    """Return the move in u = x + y and v = x - y, their largest and smallest, and the heading."""
    u = v = high_u = high_v = low_u = low_v = 0
    for command in chunk:
        if command == "F":
            u += (1, -1, -1, 1)[heading]
            v += (-1, -1, 1, 1)[heading]
            high_u, low_u = max(high_u, u), min(low_u, u)
            high_v, low_v = max(high_v, v), min(low_v, v)
        else:
            heading = heading + (1 if command == "L" else 3) & 3
    return u, v, high_u, low_u, high_v, low_v, heading


def one_run(program: str) -> tuple[int, int, int, int, int, int, int]:
    tables: list[dict] = [{}, {}, {}, {}]
    table = tables[0]
    heading = 0
    u = v = high_u = high_v = low_u = low_v = 0
    for i in range(0, len(program), SIZE):
        chunk = program[i : i + SIZE]
        if chunk not in table:
            *summary, turned = summarise(chunk, heading)
            table[chunk] = (*summary, turned, tables[turned])
        du, dv, up_u, down_u, up_v, down_v, heading, table = table[chunk]
        if u + up_u > high_u:
            high_u = u + up_u
        if u + down_u < low_u:
            low_u = u + down_u
        if v + up_v > high_v:
            high_v = v + up_v
        if v + down_v < low_v:
            low_v = v + down_v
        u += du
        v += dv
    return u, v, high_u, low_u, high_v, low_v, heading


def lawn_robot(program: str, repeats: int) -> tuple[int, int, int]:
    u, v, high_u, low_u, high_v, low_v, turn = one_run(program)
    moves: list[tuple[int, int]] = []
    boxes: list[tuple[int, int, int, int]] = []
    starts = [(0, 0)]
    for _ in range(4):
        for _ in range(turn if moves else 0):
            u, v = v, -u
            high_u, low_u, high_v, low_v = high_v, low_v, -low_u, -high_u
        moves.append((u, v))
        boxes.append((high_u, low_u, high_v, low_v))
        starts.append((starts[-1][0] + u, starts[-1][1] + v))
    all_u, all_v = starts[4]

    def start_of(run: int) -> tuple[int, int]:
        rounds, rest = divmod(run, 4)
        return rounds * all_u + starts[rest][0], rounds * all_v + starts[rest][1]

    farthest = 0
    for run in {*range(min(4, repeats)), *range(max(0, repeats - 4), repeats)}:
        u, v = start_of(run)
        high_u, low_u, high_v, low_v = boxes[run % 4]
        farthest = max(farthest, u + high_u, -u - low_u, v + high_v, -v - low_v)
    u, v = start_of(repeats)
    return (u + v) // 2, (u - v) // 2, farthest
