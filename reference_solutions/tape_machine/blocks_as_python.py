# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Translates the program to Python source with loops and branches, or else goes by steps."""

SIGNS = {"add": "+", "mul": "*", "mod": "%", "inc": "+", "dec": "-"}
MAX_SOURCE = 600
MAX_DEPTH = 18


class Tangled(Exception):
    """The jumps are no loops and branches that lie in each other."""


class Writer:
    """Writes stretches of the program as lines of Python."""

    def __init__(self, words: list[list[str]]) -> None:
        self.words = words
        self.count = len(words)
        self.source: list[str] = []
        self.jumps: dict[int, int] = {}
        for place, line in enumerate(words):
            if line[0] == "jnz":
                target = place + int(line[2])
                self.jumps[place] = target if 0 <= target < self.count else self.count + 1

    def write(self, place: int, end: int, indent: str) -> None:
        """Write what happens from place until the machine gets to end."""
        if len(self.source) > MAX_SOURCE or len(indent) > MAX_DEPTH:
            raise Tangled
        jumps = self.jumps
        while place < end:
            closing = [at for at, to in jumps.items() if to == place and place < at < end]
            if closing:
                place = self.write_loop(place, closing[-1], indent)
            elif place not in jumps:
                place = self.write_work(place, end, indent)
            elif jumps[place] > self.count:
                self.source += [
                    f"{indent}if {self.words[place][1]}:",
                    f"{indent} return a, b, c, d",
                ]
                place += 1
            else:
                place = self.write_branch(place, end, indent)

    def write_work(self, place: int, end: int, indent: str) -> int:
        """Write lines of work; those that follow each other on a register as one expression."""
        name, register, *rest = self.words[place]
        if name == "set":
            term = rest[0]
        else:
            term = register + SIGNS[name] + (rest[0] if rest else "1")
        place += 1
        starts = self.jumps.values()
        while place < end and place not in starts:
            name, other, *rest = self.words[place]
            if name in ("jnz", "set") or other != register or rest == [register]:
                break
            term = f"({term}){SIGNS[name]}{rest[0] if rest else 1}"
            place += 1
        self.source.append(f"{indent}{register} = {term}")
        return place

    def write_loop(self, start: int, closing: int, indent: str) -> int:
        """Write the lines from start to the jump that leads back there."""
        if any(start <= at <= closing < to <= self.count for at, to in self.jumps.items()):
            raise Tangled
        self.source.append(indent + "while True:")
        self.write(start, closing, indent + " ")
        self.source.append(f"{indent} if not {self.words[closing][1]}: break")
        return closing + 1

    def write_branch(self, place: int, end: int, indent: str) -> int:
        """Write both ways that part at place, up to where they meet again."""
        target = meet = self.jumps[place]
        if target <= place:
            raise Tangled
        for at, to in sorted(self.jumps.items()):
            if place < at < meet and meet < to <= self.count:
                meet = to
            elif place < to < meet <= at:
                meet = at + 1
        if meet > end:
            raise Tangled
        register = self.words[place][1]
        self.source += [f"{indent}if not {register}:", indent + " pass"]
        self.write(place + 1, meet, indent + " ")
        if target < meet:
            self.source.append(indent + "else:")
            self.write(target, meet, indent + " ")
        return meet


def step_by_step(words: list[list[str]]) -> tuple[int, ...]:
    """Return the registers after all lines were carried out one by one."""
    scope = dict.fromkeys("abcd", 0)
    at = 0
    while 0 <= at < len(words):
        name, register, *rest = words[at]
        if name == "jnz":
            at += int(rest[0]) if scope[register] else 1
            continue
        value = 1 if not rest else scope[rest[0]] if name in ("add", "mul") else int(rest[0])
        if name == "set":
            scope[register] = value
        elif name == "mul":
            scope[register] *= value
        elif name == "mod":
            scope[register] %= value
        else:
            scope[register] += -value if name == "dec" else value
        at += 1
    return tuple(scope.values())


def tape_machine(program: list[str]) -> dict[str, int]:
    words = [line.split() for line in program]
    writer = Writer(words)
    try:
        writer.write(0, len(words), " ")
    except Tangled:
        return dict(zip("abcd", step_by_step(words)))
    scope: dict = {}
    head = ["def run():", " a = b = c = d = 0"]
    exec("\n".join([*head, *writer.source, " return a, b, c, d"]), scope)
    return dict(zip("abcd", scope["run"]()))
