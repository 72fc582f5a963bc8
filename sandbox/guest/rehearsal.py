"""Typical work, done once before a guest serves.

It imports what submissions import, so that an import statement costs next to nothing, and takes the
interpreter down the paths that most programs take: caches are filled the same way for everybody,
and what an instrument made of those paths is inherited by every run instead of being made in it.
"""

from __future__ import annotations

# ruff: noqa: F401
import abc
import array
import binascii
import bisect
import calendar
import cmath
import collections
import contextlib
import copy
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import hashlib
import heapq
import io
import itertools
import json
import math
import operator
import os
import queue
import random
import re
import statistics
import string
import struct
import sys
import textwrap
import time
import typing
from collections.abc import Callable

import codec
from typical import RAISING, TYPICAL

ROUNDS = 2


def rehearse(perform: Callable[[bytes], None]) -> None:
    """Let `perform` carry out typical jobs of every kind, several times."""
    for _ in range(ROUNDS):
        value = sample_value()
        arguments = codec.encode((60, value))
        expected = codec.encode(value)
        for kind, source in (
            ("call", TYPICAL),
            ("null", TYPICAL),
            ("call", "def solve(:"),
            ("call", RAISING),
        ):
            perform(codec.encode((kind, source, "solve", arguments, expected, 0, True)))
    if "numpy" in sys.modules:
        exercise_numpy()


def sample_value() -> object:
    """Return a value that touches every part of the codec."""
    words = [str(i * 7919) for i in range(40)]
    return {
        "ints": list(range(50)),
        "big": [1 << 80, -(1 << 70)],
        "floats": [0.5, 1.5, -2.0],
        "words": words,
        "rows": [(i, w, i / 3) for i, w in enumerate(words)],
        "mixed": [1, "a", None, True, 2.5, b"x", (1, 2), [3], {4}, frozenset([5]), 1j, {"k": 1}],
        "sets": [set(words), {1, 2, 3}],
        "nested": [[[1, 2], [3]], [], [[4]]],
        "table": {w: [len(w)] for w in words},
    }


def exercise_numpy() -> None:
    """Touch the parts of numpy that vectorised submissions use."""
    import numpy as np
    import numpy.fft
    import numpy.ma
    import numpy.polynomial
    import numpy.random

    a = np.arange(400, dtype=np.int64).reshape(20, 20)
    b = (a * 3 + 1) % 17
    (a @ b).sum(), np.sort(b, axis=1), np.cumsum(a, axis=0), np.unique(b), np.argsort(b.ravel())
    np.where(b > 5, a, b), np.searchsorted(a.ravel(), [3, 7]), np.bincount(b.ravel())
    np.linalg.norm(a.astype(float)), np.dot(a.astype(float), b.astype(float)), a.T.tolist()
    np.array([1.5, 2.5]).mean(), np.zeros(5), np.concatenate([a, b]), np.maximum(a, b).max(axis=0)
    codec.decode(codec.encode([a, np.int64(3), b.astype(float)]))
