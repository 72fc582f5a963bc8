# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A shortest formula for the rule, on ints that carry so much of the ring that it rarely wraps."""


def find_formula(rule: int) -> str:
    levels = [{0xF0: "l", 0xCC: "c", 0xAA: "r", 0xFF: "m"}]
    known = dict(levels[0])
    for last in range(9):
        if rule in known:
            break
        fresh: dict[int, str] = {}
        for depth in range(last // 2 + 1):
            for g, left in levels[depth].items():
                for h, right in levels[last - depth].items():
                    for table, sign in ((g & h, "&"), (g | h, "|"), (g ^ h, "^")):
                        if table not in known:
                            known[table] = fresh[table] = f"({left} {sign} {right})"
        levels.append(fresh)
    return known[rule]


def rule_tape(row: str, rule: int, steps: int) -> str:
    scope: dict = {}
    exec(
        "def advance(c, m, times):\n"
        "    for _ in range(times):\n"
        "        l = c >> 1\n"
        "        r = c << 1\n"
        f"        c = {find_formula(rule)}\n"
        "    return c\n",
        scope,
    )
    advance = scope["advance"]
    n = len(row)
    cells = int(row, 2)
    margin = min(n, 20 + n // 10)
    low = (1 << margin) - 1
    ones = (1 << n + 2 * margin) - 1
    full = (1 << n) - 1
    for _ in range(-(-steps // margin)):
        times = min(steps, margin)
        steps -= times
        cells = (cells & low) << n + margin | cells << margin | cells >> n - margin
        cells = advance(cells, ones, times) >> margin & full
    return f"{cells:0{n}b}"
