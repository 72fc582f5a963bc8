"""numpy-import: what import statements cost, of modules that a guest has loaded and of others."""

from __future__ import annotations

from machine import print_table
from workloads import Workload, count, open_worker

from effbench.worker import Worker

PLAIN = (
    "import math",
    "import collections",
    "from collections import Counter, defaultdict, deque",
    "import re",
    "import dataclasses",
    "from typing import Dict, List, Optional",
    "import xml.dom.minidom",
    "import asyncio",
)
NUMPY = (
    "import numpy",
    "import numpy as np",
    "from numpy import array",
    "import numpy.linalg",
    "import math",
)


def run() -> None:
    """Print the cost of single import statements above that of a program without one."""
    with open_worker() as worker:
        rows = [("plain", s, f"{_cost(worker, s, numpy=False):,}") for s in PLAIN]
        rows += [("with numpy", s, f"{_cost(worker, s, numpy=True):,}") for s in NUMPY]
    print_table(("guest", "statement", "instructions"), rows)


def _cost(worker: Worker, statement: str, *, numpy: bool) -> int:
    body = "\ndef run():\n    return None\n"
    bare, importing = (
        count(worker, Workload("", head + body, ()).call_job(), numpy=numpy)
        for head in ("", f"{statement}\n")
    )
    return importing - bare
