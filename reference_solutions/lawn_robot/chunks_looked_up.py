# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One run in chunks of some commands, each worked out once per heading; the ends of all runs."""


def summarise(chunk: str, heading: int) -> tuple[int, int, int, int, int, int, int]:
    """Return the move in u = x + y and v = x - y, their largest and smallest, and the heading."""
    u = v = high_u = high_v = low_u = low_v = 0
    for command in chunk:
        if command == "F":
            u += (1, -1, -1, 1)[heading]
            v += (-1, -1, 1, 1)[heading]
            if u > high_u:
                high_u = u
            elif u < low_u:
                low_u = u
            if v > high_v:
                high_v = v
            elif v < low_v:
                low_v = v
        elif command == "L":
            heading = heading + 1 & 3
        else:
            heading = heading - 1 & 3
    return u, v, high_u, low_u, high_v, low_v, heading


def one_run(program: str) -> tuple[int, int, int, int, int, int, int]:
    tables: list[dict] = [{}, {}, {}, {}]
    table = tables[0]
    heading = 0
    u = v = high_u = high_v = low_u = low_v = 0
    size = 4 if len(program) < 10_000 else 5 if len(program) < 50_000 else 6
    # A chunk that begins nearer to the start than these cannot go farther than the run has been.
    near_u = near_v = -size
    far_u = far_v = size
    for i in range(0, len(program), size):
        chunk = program[i : i + size]
        try:
            du, dv, up_u, down_u, up_v, down_v, heading, table = table[chunk]
        except KeyError:
            du, dv, up_u, down_u, up_v, down_v, turned = summarise(chunk, heading)
            table[chunk] = (du, dv, up_u, down_u, up_v, down_v, turned, tables[turned])
            heading, table = turned, tables[turned]
        if u > near_u and u + up_u > high_u:
            high_u = u + up_u
            near_u = high_u - size
        if u < far_u and u + down_u < low_u:
            low_u = u + down_u
            far_u = low_u + size
        if v > near_v and v + up_v > high_v:
            high_v = v + up_v
            near_v = high_v - size
        if v < far_v and v + down_v < low_v:
            low_v = v + down_v
            far_v = low_v + size
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
