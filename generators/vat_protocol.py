# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables and logs for `vat_protocol`: size is the number of vats.

Solutions are slow here when they multiply tables with tables. All tables are dense, and the order
of steps is a random one. A few vats of the log have one or two wrong numbers.
"""

import random
from array import array
from operator import mul

Table = list[list[int]]
Log = tuple[list[Table], str, Table]

MODULUS = 100_000_007
LAST = MODULUS - 1
EDGES: tuple[Log, ...] = (
    ([[[5]]], "", [[1]]),
    ([[[5]]], "", [[5]]),
    ([[[0]]], "a", [[1]]),
    ([[[LAST]]], "aa", [[1]]),
    ([[[1, 1], [0, 1]], [[1, 0], [2, 0]]], "ab", [[1, 1], [2, 2]]),
    ([[[1, 1], [0, 1]], [[1, 0], [2, 0]]], "ba", [[1, 1], [2, 2]]),
    ([[[1, 2], [3, 4]]], "", [[0, 1], [1, 0]]),
    ([[[LAST, LAST], [LAST, LAST]]], "aaa", [[LAST - 3, LAST - 3], [LAST - 3, LAST - 2]]),
)


def edges(size: int, rng: random.Random) -> Log:
    """Hand-made logs, whatever the size."""
    machines, steps, claim = rng.choice(EDGES)
    return [[row[:] for row in table] for table in machines], steps, [row[:] for row in claim]


def random_tables(size: int, rng: random.Random) -> Log:
    """Any numbers; some are replaced in the log, up to two in a vat."""
    machines, steps, claim = _run(size, MODULUS, rng)
    for row in rng.sample(claim, rng.randint(0, min(size, 4))):
        for _ in range(rng.randint(1, 2)):
            row[rng.randrange(size)] = rng.randrange(MODULUS)
    return machines, steps, claim


def errors_that_cancel_hurt_sums(size: int, rng: random.Random) -> Log:
    """Numbers of the log that are as much too large as others of the vat are too small."""
    machines, steps, claim = _run(size, MODULUS, rng)
    for row in rng.sample(claim, min(size, 3)):
        i, k = rng.randrange(size), rng.randrange(size)
        error = rng.choice((1, rng.randrange(1, MODULUS)))
        row[i] = (row[i] + error) % MODULUS
        row[k] = (row[k] - error) % MODULUS
    return machines, steps, claim


def small_portions_hurt_products(size: int, rng: random.Random) -> Log:
    """Fewer than a million portions of each; numbers of the log that are one off."""
    machines, steps, claim = _run(size, 1_000_000, rng)
    for row in rng.sample(claim, rng.randint(1, min(size, 5))):
        k = rng.randrange(size)
        row[k] = (row[k] + rng.choice((1, LAST))) % MODULUS
    return machines, steps, claim


def swapped_vats_hurt_products(size: int, rng: random.Random) -> Log:
    """Large numbers; two vats of the log changed places, and two numbers of another one."""
    machines, steps, claim = _run(size, MODULUS, rng)
    i, k = rng.randrange(size), rng.randrange(size)
    claim[i], claim[k] = claim[k], claim[i]
    row = rng.choice(claim)
    i, k = rng.randrange(size), rng.randrange(size)
    row[i], row[k] = row[k], row[i]
    return machines, steps, claim


def _run(size: int, bound: int, rng: random.Random) -> tuple[list[Table], str, Table]:
    """Return three dense tables, an order of steps, and what the log should be."""
    length = (
        rng.choice((0, 0, 1, 2, 3, 4, 5))
        if size < 10
        else min(400, 8 * size - 92 + rng.randrange(9))
    )
    machines = [
        [[rng.randrange(1, bound) for _ in range(size)] for _ in range(size)] for _ in range(3)
    ]
    steps = "".join(rng.choices("abc", k=length))
    packed = [
        [int.from_bytes(array("Q", row).tobytes(), "little") for row in table] for table in machines
    ]
    claim = [[int(i == k) for k in range(size)] for i in range(size)]
    for letter in reversed(steps):
        rows = packed["abc".index(letter)]
        for i, row in enumerate(claim):
            total = sum(map(mul, row, rows)).to_bytes(8 * size, "little")
            claim[i] = [number % MODULUS for number in memoryview(total).cast("Q")]
    return machines, steps, claim
