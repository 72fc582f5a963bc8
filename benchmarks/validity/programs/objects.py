"""Objects: classes, attributes, methods, generators and exceptions, and doing without them."""

# Annotations that need a name from here are quoted: a program's text is executed on its own.
from collections.abc import Iterator
from typing import Any

from .base import Collection
from .inputs import make_integers, make_tree


def points_as_objects(xs: list[int], ys: list[int]) -> int:
    class Point:
        def __init__(self, x: int, y: int) -> None:
            self.x = x
            self.y = y

    points = [Point(x, y) for x, y in zip(xs, ys, strict=True)]
    return sum(abs(point.x) + abs(point.y) for point in points)


def points_as_tuples(xs: list[int], ys: list[int]) -> int:
    points = [(x, y) for x, y in zip(xs, ys, strict=True)]
    return sum(abs(x) + abs(y) for x, y in points)


def walk_with_plain_class(steps: list[int]) -> int:
    class Walker:
        def __init__(self) -> None:
            self.place = 0
            self.farthest = 0

        def step(self, size: int) -> None:
            self.place += size
            if self.place > self.farthest:
                self.farthest = self.place

    walker = Walker()
    for step in steps:
        walker.step(step - 500_000)
    return walker.farthest


def walk_with_locals(steps: list[int]) -> int:
    place = farthest = 0
    for step in steps:
        place += step - 500_000
        if place > farthest:
            farthest = place
    return farthest


def pipeline_of_generators(xs: list[int]) -> int:
    def odd(numbers: "Iterator[int]") -> "Iterator[int]":
        for number in numbers:
            if number & 1:
                yield number

    def squares(numbers: "Iterator[int]") -> "Iterator[int]":
        for number in numbers:
            yield number * number

    return sum(squares(odd(iter(xs))))


def pipeline_of_lists(xs: list[int]) -> int:
    odd = [x for x in xs if x & 1]
    return sum([x * x for x in odd])


def look_up_with_exceptions(keys: list[int], known: int) -> int:
    table = {key: key % 7 for key in keys[:known]}
    total = 0
    for key in keys:
        try:
            total += table[key]
        except KeyError:
            total -= 1
    return total


def look_up_with_get(keys: list[int], known: int) -> int:
    table = {key: key % 7 for key in keys[:known]}
    total = 0
    for key in keys:
        total += table.get(key, -1)
    return total


def areas_by_dispatch(sizes: list[int]) -> int:
    class Shape:
        def __init__(self, size: int) -> None:
            self.size = size

        def area(self) -> int:
            return 0

    class Square(Shape):
        def area(self) -> int:
            return self.size * self.size

    class Triangle(Shape):
        def area(self) -> int:
            return super().area() + self.size * self.size // 2

    shapes = [Square(size) if size & 1 else Triangle(size) for size in sizes]
    return sum(shape.area() for shape in shapes)


def areas_by_condition(sizes: list[int]) -> int:
    total = 0
    for size in sizes:
        total += size * size if size & 1 else size * size // 2
    return total


def totals_by_property(xs: list[int]) -> int:
    class Account:
        def __init__(self) -> None:
            self._balance = 0

        @property
        def balance(self) -> int:
            return self._balance

        @balance.setter
        def balance(self, value: int) -> None:
            self._balance = value % 1_000_007

    account = Account()
    for x in xs:
        account.balance = account.balance + x
    return account.balance


def totals_by_attribute(xs: list[int]) -> int:
    class Account:
        def __init__(self) -> None:
            self.balance = 0

    account = Account()
    for x in xs:
        account.balance = (account.balance + x) % 1_000_007
    return account.balance


def stack_of_nodes(xs: list[int]) -> int:
    class Node:
        __slots__ = ("rest", "value")

        def __init__(self, value: int, rest: "Any") -> None:
            self.value = value
            self.rest = rest

    top: Any = None
    for x in xs:
        top = Node(x, top)
    total = 0
    while top is not None:
        total = (total * 3 + top.value) & 0xFFFF
        top = top.rest
    return total


def stack_as_list(xs: list[int]) -> int:
    stack = []
    for x in xs:
        stack.append(x)
    total = 0
    while stack:
        total = (total * 3 + stack.pop()) & 0xFFFF
    return total


def labels_by_yield_from(tree: "tuple[Any, ...]") -> int:
    def labels(node: "tuple[Any, ...]") -> "Iterator[int]":
        label, left, right = node
        if left:
            yield from labels(left)
        yield label
        if right:
            yield from labels(right)

    total = 0
    for label in labels(tree):
        total = (total * 3 + label) & 0xFFFF
    return total


def labels_by_stack(tree: "tuple[Any, ...]") -> int:
    total = 0
    stack: list[tuple[Any, ...]] = []
    node = tree
    while stack or node:
        while node:
            stack.append(node)
            node = node[1]
        node = stack.pop()
        total = (total * 3 + node[0]) & 0xFFFF
        node = node[2]
    return total


def add_vectors(xs: list[int], ys: list[int]) -> int:
    class Vector:
        def __init__(self, x: int, y: int) -> None:
            self.x = x
            self.y = y

        def __add__(self, other: "Any") -> "Any":
            return Vector(self.x + other.x, self.y + other.y)

    total = Vector(0, 0)
    for x, y in zip(xs, ys, strict=True):
        total = total + Vector(x, y)
    return total.x ^ total.y


def add_named_tuples(xs: list[int], ys: list[int]) -> int:
    from collections import namedtuple

    vector = namedtuple("vector", ("x", "y"))
    total = vector(0, 0)
    for x, y in zip(xs, ys, strict=True):
        total = vector(total.x + x, total.y + y)
    return int(total.x ^ total.y)


def order_by_comparison(xs: list[int], ys: list[int]) -> int:
    class Player:
        def __init__(self, points: int, number: int) -> None:
            self.points = points
            self.number = number

        def __lt__(self, other: "Any") -> bool:
            return (self.points, self.number) < (other.points, other.number)

    players = sorted(map(Player, xs, ys))
    return players[len(players) // 2].number


def order_by_key(xs: list[int], ys: list[int]) -> int:
    players = sorted(range(len(xs)), key=lambda i: (xs[i], ys[i]))
    return ys[players[len(players) // 2]]


_KIND = Collection("objects")
PAIRS = (
    _KIND.pair(
        "points",
        points_as_objects,
        points_as_tuples,
        lambda: (make_integers(60_000), make_integers(60_000, 1_000)),
    ),
    _KIND.pair("walk", walk_with_plain_class, walk_with_locals, lambda: (make_integers(150_000),)),
    _KIND.pair(
        "pipeline", pipeline_of_generators, pipeline_of_lists, lambda: (make_integers(150_000),)
    ),
    _KIND.pair(
        "exceptions",
        look_up_with_exceptions,
        look_up_with_get,
        lambda: (make_integers(100_000), 40_000),
    ),
    _KIND.pair("shapes", areas_by_dispatch, areas_by_condition, lambda: (make_integers(80_000),)),
    _KIND.pair(
        "property", totals_by_property, totals_by_attribute, lambda: (make_integers(120_000),)
    ),
    _KIND.pair("stack", stack_of_nodes, stack_as_list, lambda: (make_integers(80_000),)),
    _KIND.pair("in-order", labels_by_yield_from, labels_by_stack, lambda: (make_tree(15),)),
    _KIND.pair(
        "vectors",
        add_vectors,
        add_named_tuples,
        lambda: (make_integers(40_000), make_integers(40_000, 1_000)),
    ),
    _KIND.pair(
        "ordering",
        order_by_comparison,
        order_by_key,
        lambda: (make_integers(14_000, 500), make_integers(14_000)),
    ),
)
