"""The programs that a rehearsal runs: a little of everything that submissions do."""

RAISING = "def solve(n, value):\n    raise ValueError(n)\n"

TYPICAL = r"""
from typing import List, Tuple, Optional, Dict, Any, Set, Union
import math, re, heapq, bisect, itertools, functools, collections, string, random, sys, operator
from collections import Counter, defaultdict, deque, OrderedDict
from functools import lru_cache, reduce
from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

class Box:
    def __init__(self, weight):
        self.weight = weight
    def __lt__(self, other):
        return self.weight < other.weight
    def __eq__(self, other):
        return self.weight == other.weight
    def __hash__(self):
        return hash(self.weight)

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def count_up(n):
    i = 0
    while i < n:
        yield i
        i += 1

def sieve(n):
    flags = bytearray([1]) * (n + 1)
    for p in range(2, int(n ** 0.5) + 1):
        if flags[p]:
            flags[p * p :: p] = bytes(len(range(p * p, n + 1, p)))
    return [p for p in range(2, n + 1) if flags[p]]

def lists(n):
    a = list(range(n))
    b = [x * 7919 % 104729 for x in a]
    c = sorted(b); c.sort(key=lambda x: -x); c.reverse()
    t = [(x, str(x), x / 3) for x in b]; t.sort(); t = sorted(t, key=lambda p: (p[2], p[0]), reverse=True)
    q = deque(a)
    while len(q) > 5:
        q.popleft(); q.append(q.pop())
    a[2:5]; a[::2]; del a[3]; a.pop(0); a.pop(); a.insert(1, 3); a.remove(5); a.index(7); a.count(7); a.extend([1, 2])
    a + [3]; [1] * 3; a == b; 3 in a; (1, 2) < (1, 3); a.copy(); x, *y = a; a[1:3] = [9, 9]; a[::-1]; list(reversed(a))
    m = [[0] * 20 for _ in range(20)]
    for i in range(20):
        for j in range(20):
            m[i][j] = i * j if i != j else m[i - 1][j - 1] + 1
    list(zip(*m)); [sum(r) for r in m]
    bisect.bisect_left(c, 7); bisect.bisect_right(c, 7); bisect.insort(c, 5)
    return b

def tables(b, s):
    d = {}
    for x in b:
        d[x % 97] = d.get(x % 97, 0) + 1
    for k, v in d.items():
        s += k * v
    groups = defaultdict(list)
    for x in b:
        groups[x % 13].append(x)
    s += sum(map(len, groups.values())) + max(d) + min(d.values())
    u, v = set(b), set(range(60))
    s += len(u & v) + len(u | v) + len(u - v) + len(u ^ v) + (3 in u); u.add(3); u.discard(4); frozenset(b); {1, 2} <= {1, 2, 3}
    d.setdefault(5, 1); d.pop(5); d.update({1: 2}); sorted(d.items(), key=lambda kv: -kv[1]); {k: v for k, v in zip("abc", range(3))}
    Counter(b).most_common(3); OrderedDict(a=1).popitem(); s += len({Box(i % 5) for i in range(20)}); sorted([Box(3), Box(1)])
    memo = {}
    for i in range(20):
        memo[i, i + 1] = (i, "k")
    h = []
    for x in b[:50]:
        heapq.heappush(h, x)
    while h:
        s += heapq.heappop(h)
    heapq.heapify(b); heapq.nlargest(3, b); heapq.nsmallest(3, b); heapq.heappushpop(b, 4); heapq.heapreplace(b, 3)
    return s

def texts(b):
    text = " ".join(map(str, b)); words = text.split(); n = len(text.replace("1", "22")) + text.count("3") + text.find("99")
    text.upper().lower().strip().title().swapcase(); text[::-1]; text.startswith("1"); text.endswith("2"); "".join(reversed(text)); "a,b".split(",")
    [ch for ch in text if ch.isdigit() and not ch.isalpha() and ch not in "aeiou"]; ord("a"); chr(98); "%d %s" % (3, "x"); f"{n:05d} {1.5:.2f} {n!r}"; "{} {}".format(1, 2)
    text.partition(" "); text.rsplit(" ", 1); text.encode().decode(); "\u00e9".encode("utf-8"); text.translate({48: "x"}); int("123"); int("ff", 16); float("1.5"); str(1.25)
    bin(10); hex(255); "abc" < "abd"; "ab" * 3; text.splitlines(); text.rjust(9); text.zfill(9); text.isupper(); words.sort(key=len); "a" + text; text.rfind("1"); text.index("1")
    out = ""
    for ch in text[:60]:
        out += ch if ch != " " else "_"
    re.findall(r"(\d+)|[a-z]+", text[:100]); re.sub(r"\s+", "_", text[:100]); re.compile(r"^a(b|c)*$").match("abcb"); re.split(r"[ ,]+", text[:80]); re.search(r"9+", text)
    bytes(5); bytearray(b"ab").append(3); b"ab".hex(); sorted(text[:50]); set(text); list(text); hash(text); text[1:4]; "é" in text
    return n

def numbers():
    big = 3 ** 500; big = big * big // 7 % 10 ** 50; big >>= 3; big << 5; big & 255; big | 1; big ^ 3; ~big; pow(3, 1000, 10 ** 9 + 7); math.gcd(10 ** 20, 6 ** 20)
    divmod(big, 12345678901234567890); str(big); int(str(big)); -big; abs(-big); big == big + 1; big.bit_length(); (5).bit_count() if hasattr(5, "bit_count") else 0; int.from_bytes(b"abc", "big")
    math.sqrt(2); math.floor(2.5); math.ceil(2.5); round(2.567, 2); round(2.5); 7.5 // 2; 7.5 % 2; 2.0 ** 0.5; math.isqrt(99); math.factorial(20); math.comb(10, 3); math.log(3); math.hypot(1, 2)
    float("inf") > 3; 7 // 2; -7 % 3; 1e10 == 1; divmod(17, 5); 3 / 4; 1 << 40; 10 ** 12 % 97; 10 ** 12 * 10 ** 12; sum([1.5, 2.5]); sum(sieve(200))
    return len(str(big))

def iterators(a):
    list(itertools.permutations(range(4))); list(itertools.combinations(range(5), 2)); list(itertools.product("ab", repeat=2)); list(itertools.accumulate(range(10)))
    [k for k, g in itertools.groupby("aabb")]; list(itertools.chain([1], [2])); list(itertools.islice(itertools.count(), 5)); reduce(lambda x, y: x + y, range(5))
    any(x > 3 for x in a); all(x < 3 for x in a); list(enumerate(a)); list(filter(None, a)); list(map(lambda x: x + 1, a)); dict(zip("abc", range(3))); tuple(a); sum(x * y for x, y in zip(a, a))
    isinstance(a, list); max(a, key=lambda z: -z); min(a, default=0); max(1, 2, 3); next(iter(a)); list(range(10, 0, -2)); sorted(a, key=operator.itemgetter()) if False else None
    return sum(count_up(20))

def control(s):
    try:
        raise ValueError("x")
    except (KeyError, ValueError) as error:
        s += len(str(error))
    finally:
        s += 1
    for attempt in (lambda: [][1], lambda: {}["k"], lambda: int("x"), lambda: 1 // 0, lambda: next(iter(()))):
        try:
            attempt()
        except Exception:
            continue
    head = None
    for i in range(20):
        head = Node(i, head)
    while head is not None:
        s += head.value
        head = head.next
    p = Point(1, 2)
    def close(k=3, *args, **kwargs):
        nonlocal s
        s += k
        return lambda z: z + k
    close()(2); close(*[1, 2], **{"w": 1}); str(p); p == Point(1, 2); print(end="")
    assert s >= 0, s
    with __import__("contextlib").suppress(KeyError):
        {}[1]
    return s if s > 3 else -s

def solve(n, value):
    s = 0
    b = lists(n)
    s = tables(b, s)
    s += texts(b) + numbers() + iterators(b) + control(s) + fib(15)
    return value
"""
