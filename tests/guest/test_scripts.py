"""Which part of an answer is the program, when a problem asks for a whole one."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

MAIN = "import sys\nprint(total(map(int, sys.stdin.read().split())))\n"
HELPER = "def total(xs):\n    return sum(xs)\n"


@pytest.fixture(scope="module")
def guest(load_guest: Callable[[str], ModuleType]) -> ModuleType:
    return load_guest("scripts")


def blocks(*sources: str) -> str:
    return "So:\n\n" + "\n\nand\n\n".join(f"```python\n{source}```" for source in sources) + "\n"


def test_whole_answer_is_kept_as_it_is(guest: ModuleType) -> None:
    assert guest.extract_script(HELPER + MAIN) == (HELPER + MAIN, ["sys"])


def test_longest_block_that_does_something_is_the_program(guest: ModuleType) -> None:
    text = blocks(
        "print(1)\n", "import math\nprint(math.pi)\n", "def f():\n    return 12345678\n" * 3
    )
    assert guest.extract_script(text) == ("import math\nprint(math.pi)", ["math"])


@pytest.mark.parametrize("order", [(HELPER, MAIN), (MAIN, HELPER)])
def test_what_the_program_lacks_comes_from_other_blocks(
    guest: ModuleType, order: tuple[str, ...]
) -> None:
    program, imports = guest.extract_script(blocks(*order))
    assert program == HELPER + MAIN.rstrip("\n")
    assert imports == ["sys"]


def test_what_helpers_need_comes_along_and_future_imports_stay_first(guest: ModuleType) -> None:
    helper = "import math\nunused = 1\n\ndef total(xs):\n    return math.fsum(xs)\n"
    program, imports = guest.extract_script(
        blocks(helper, "from __future__ import annotations\n" + MAIN)
    )
    lines = program.split("\n")
    assert lines[0] == "from __future__ import annotations"
    assert lines[1] == "import math"
    assert "unused" not in program
    assert imports == ["__future__", "math", "sys"]
    compile(program, "program", "exec")


def test_drafts_in_the_reasoning_are_not_the_program(guest: ModuleType) -> None:
    draft = blocks("print('a draft, and a long one')\n")
    text = f"<think>{draft}</think>\n{blocks('print(1)' + chr(10))}<|im_end|>"
    assert guest.extract_script(text)[0] == "print(1)"


def test_other_line_ends_and_a_byte_order_mark_are_gone(guest: ModuleType) -> None:
    assert guest.extract_script("\ufeffx = 1\r\nprint(x)\r\n")[0] == "x = 1\nprint(x)\n"


def test_other_meanings_of_builtins_stay_where_they_are(guest: ModuleType) -> None:
    other = "import sys\ninput = sys.stdin.readline\nprint(input())\n"
    program, _ = guest.extract_script(
        blocks(other, "n = int(input())\nprint(n, n, n, n, n, n)\n" * 2)
    )
    assert program == ("n = int(input())\nprint(n, n, n, n, n, n)\n" * 2).rstrip("\n")


@pytest.mark.parametrize("text", ["", " \n", "I cannot.", blocks(HELPER), "print((\n", "x\0"])
def test_refuses_what_does_nothing(guest: ModuleType, text: str) -> None:
    with pytest.raises(guest.sources.ExtractionError):
        guest.extract_script(text)
