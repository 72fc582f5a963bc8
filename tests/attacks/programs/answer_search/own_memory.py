# /// attack
# aim = "Reads its own address space through /proc/self/mem: the text of a reference, or of the job, may lie there though no variable leads to it."
# outcome = ["WA"]
# naive = "accepted"
# ///

import re

ANSWER = re.compile(rb'"expected": (-?[0-9]+)')
SOLUTION = re.compile(rb"def pair_count\(numbers, target\):\n(?:(?: {4}[ -~]*)?\n)+")


def regions():
    with open("/proc/self/maps", encoding="ascii") as maps:
        lines = maps.readlines()
    with open("/proc/self/mem", "rb", buffering=0) as memory:
        for line in lines:
            bounds, rights, *_ = line.split()
            start, end = (int(word, 16) for word in bounds.split("-"))
            if rights.startswith("rw"):
                try:
                    memory.seek(start)
                    yield memory.read(min(end - start, 64 << 20)) or b""
                except OSError:
                    pass


def pair_count(numbers, target):
    sources = []
    try:
        for region in regions():
            for found in ANSWER.finditer(region):
                return int(found[1])
            sources += SOLUTION.findall(region)
    except OSError:
        return 0
    # The longest but this one itself is taken for the expert's.
    sources = [source for source in sources if b"regions" not in source]
    names = {}
    exec(max(sources, key=len, default=b""), names)
    return names["pair_count"](numbers, target) if sources else 0
