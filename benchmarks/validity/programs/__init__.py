"""Our own pairs of small programs, a module a kind of work."""

from .arrays import PAIRS as ARRAYS
from .base import Pair
from .big_integers import PAIRS as BIG_INTEGERS
from .built_ins import PAIRS as BUILT_INS
from .copying import PAIRS as COPYING
from .hashing import PAIRS as HASHING
from .loops import PAIRS as LOOPS
from .memory import PAIRS as MEMORY
from .objects import PAIRS as OBJECTS
from .recursion import PAIRS as RECURSION
from .strings import PAIRS as STRINGS
from .texts import PAIRS as TEXTS

PAIRS: tuple[Pair, ...] = (
    *COPYING,
    *HASHING,
    *STRINGS,
    *BIG_INTEGERS,
    *RECURSION,
    *BUILT_INS,
    *LOOPS,
    *OBJECTS,
    *MEMORY,
    *ARRAYS,
    *TEXTS,
)
