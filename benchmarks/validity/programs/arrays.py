"""Arrays: numpy against loops, and numpy against itself."""

from typing import Any

from .base import Collection
from .inputs import make_floats, make_grid, make_integers


def squares_by_loop(xs: list[float]) -> int:
    total = 0.0
    for x in xs:
        total += x * x
    return round(total)


def squares_by_array(xs: list[float]) -> int:
    import numpy as np

    a = np.array(xs)
    return round(float((a * a).sum()))


def elements_of_an_array(xs: list[int]) -> int:
    import numpy as np

    a: Any = np.array(xs)
    total = 0
    for i in range(len(a)):
        if a[i] & 1:
            total += 1
    return total


def elements_of_a_list(xs: list[int]) -> int:
    total = 0
    for i in range(len(xs)):
        if xs[i] & 1:
            total += 1
    return total


def product_by_blas(rows: list[list[int]]) -> int:
    import numpy as np

    a = np.array(rows, dtype=float)
    for _ in range(12):
        a = a @ a % 10
    return int(a.sum())


def product_by_einsum(rows: list[list[int]]) -> int:
    import numpy as np

    a = np.array(rows, dtype=float)
    for _ in range(12):
        a = np.einsum("ij,jk->ik", a, a) % 10
    return int(a.sum())


def distances_by_broadcasting(xs: list[int]) -> int:
    import numpy as np

    a = np.array(xs)
    return int(np.abs(a[:, None] - a[None, :]).max())


def distances_by_row(xs: list[int]) -> int:
    import numpy as np

    a = np.array(xs)
    best = 0
    for x in xs:
        best = max(best, int(np.abs(a - x).max()))
    return best


def distinct_by_unique(xs: list[int]) -> int:
    import numpy as np

    return len(np.unique(np.array(xs)))


def distinct_by_bincount(xs: list[int]) -> int:
    import numpy as np

    return int(np.count_nonzero(np.bincount(np.array(xs))))


def sieve_by_slices(limit: int) -> int:
    prime = bytearray([1]) * limit
    for number in range(2, int(limit**0.5) + 1):
        if prime[number]:
            prime[number * number :: number] = bytes(len(range(number * number, limit, number)))
    return sum(prime) - 2


def sieve_by_array(limit: int) -> int:
    import numpy as np

    prime = np.ones(limit, dtype=bool)
    for number in range(2, int(limit**0.5) + 1):
        if prime[number]:
            prime[number * number :: number] = False
    return int(prime.sum()) - 2


def sums_across_columns(rows: list[list[int]]) -> int:
    import numpy as np

    a = np.array(rows, dtype=np.int64)
    total = 0
    for _ in range(60):
        for column in range(a.shape[1]):
            total += int(a[:, column].sum())
    return total


def sums_along_rows(rows: list[list[int]]) -> int:
    import numpy as np

    a = np.array(rows, dtype=np.int64)
    total = 0
    for _ in range(60):
        for row in range(a.shape[0]):
            total += int(a[row].sum())
    return total


def masks_and_temporaries(xs: list[float]) -> int:
    import numpy as np

    a = np.array(xs)
    for _ in range(30):
        a = np.where(a > 0, a * 0.99 + 0.001, a * 1.01 - 0.001)
    return round(float(a.sum()))


def masks_in_place(xs: list[float]) -> int:
    import numpy as np

    a = np.array(xs)
    signs = np.sign(a)
    for _ in range(30):
        factor = 1 - 0.01 * signs
        a *= factor
        a += 0.001 * signs
    return round(float(a.sum()))


_KIND = Collection("numpy", numpy=True)
PAIRS = (
    _KIND.pair("squares", squares_by_loop, squares_by_array, lambda: (make_floats(220_000),)),
    _KIND.pair(
        "elements", elements_of_an_array, elements_of_a_list, lambda: (make_integers(150_000),)
    ),
    _KIND.pair(
        "matrix-product", product_by_einsum, product_by_blas, lambda: (make_grid(150, 150, 10),)
    ),
    _KIND.pair(
        "distances", distances_by_broadcasting, distances_by_row, lambda: (make_integers(1_500),)
    ),
    _KIND.pair(
        "distinct", distinct_by_unique, distinct_by_bincount, lambda: (make_integers(200_000),)
    ),
    _KIND.pair("sieve", sieve_by_slices, sieve_by_array, lambda: (3_000_000,)),
    _KIND.pair("strides", sums_across_columns, sums_along_rows, lambda: (make_grid(500, 500),)),
    _KIND.pair(
        "temporaries", masks_and_temporaries, masks_in_place, lambda: (make_floats(100_000),)
    ),
)
