# /// attack
# aim = "dataclasses, enum, typing with generics and NamedTuple, postponed annotations; answers with an IntEnum-free plain list."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.1
# ///

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Dict, Generic, List, NamedTuple, Optional, TypeVar

T = TypeVar("T")


class Order(Enum):
    FREQUENT_FIRST = auto()
    ALPHABETICAL = auto()


class Rank(NamedTuple):
    frequency: int
    word: str


@dataclass(frozen=True)
class Entry(Generic[T]):
    key: T
    payload: Optional[T] = field(default=None, compare=False)


@dataclass
class Ranking:
    order: Order = Order.FREQUENT_FIRST
    counts: Dict[str, int] = field(default_factory=Counter)

    def ranked(self) -> List[str]:
        sign = -1 if self.order is Order.FREQUENT_FIRST else 0
        ranks = sorted(Rank(sign * n, word) for word, n in self.counts.items())
        first = Entry[Rank](ranks[0]) if ranks else None
        assert first is None or first.payload is None
        return [rank.word for rank in ranks]


def word_ranks(words: List[str]) -> List[str]:
    return Ranking(counts=Counter(words)).ranked()
