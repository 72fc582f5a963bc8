"""Extraction of programs from answers written by hand, in all the forms that models use.

No extracted program is ever executed here.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable
from types import ModuleType

import pytest

from effbench.corpus import load_suite
from tests.guest.answers import BARE_PROMPT, BODY, MARKDOWN, PROGRAM, PROMPT


@pytest.fixture(scope="module")
def guest(load_guest: Callable[[str], ModuleType]) -> ModuleType:
    return load_guest("extraction")


FENCE = "```python\n" + PROGRAM + "```"


@pytest.mark.parametrize(
    "text",
    [
        PROGRAM,
        FENCE,
        f"Here it is:\n\n{FENCE}\n\nIt counts, doesn't it?\n\n```python\nprint(count([2]))\n```\n",
        f"~~~\n{PROGRAM}~~~\n",
        f"````markdown\nsome prose\n````\n{FENCE}",
        f"```\n{PROGRAM}```",
        f"```python\n{PROGRAM}",
        f"{PROGRAM}```\nThis counts the even ones.",
        f"```bash\npip install count\n```\n{FENCE}",
        "1. Do it:\n" + textwrap.indent(FENCE, "   "),
        f"<|start_header_id|>assistant<|end_header_id|>\n\n{PROGRAM}<|eot_id|>",
        f"<|im_start|>assistant\n{PROGRAM}<|im_end|>\n<|im_start|>user\nAnd now?<|im_end|>",
        f"<s>[INST] Write this:\n{PROMPT} [/INST]\n{FENCE}</s>",
        f"{PROGRAM}<|endoftext|>def count(xs):\n    return 0\n",
        f"<think>\nMaybe\n```python\ndef count(xs):\n    return 1\n```\n</think>\n\n{FENCE}",
        f"reasoning without its start</think>{PROGRAM}",
        f"Sure, this does it.\n\n{PROGRAM}\nIt's linear: a sum over xs.",
        f"{PROGRAM}\nThis one is truncat",
        f"{PROGRAM}\nx = count([1, 2",
        "    def count(xs):\n        return sum(x % 2 == 0 for x in xs)\n",
        PROGRAM.replace("\n", "\r\n"),
        "\ufeff" + PROGRAM,
    ],
)
def test_finds_the_program(guest: ModuleType, text: str) -> None:
    program, imports = guest.extract(text, MARKDOWN, "count")
    assert program.strip() == PROGRAM.strip()
    assert imports == []


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "\n" + BODY,
        BODY.lstrip(),
        " " + BODY.lstrip(),
        BODY.replace("    ", ""),
        BODY.replace("    ", "\t"),
        BODY.replace("    ", "  "),
        f"```python\n{BODY}```",
        f"The body:\n```\n{BODY.replace('    ', '')}```\nDone.",
        f"{BODY}```\nHere it's explained.\n```python\nprint(count([2]))\n```",
        f"<|start_header_id|>assistant<|end_header_id|>\n\n{BODY}<|eot_id|>",
        BODY + "\n\ndef other(x):\n    return x\n",
        BODY + "\n\ndef count(xs):\n    return 0\n",
        BODY + '\n\nif __name__ == "__main__":\n    print(count([2]))\n',
        BODY + "\nprint(count([2]))\nassert count([2]) == 1\n",
        BODY + "\n\ndef check(f):\n    assert f([1",
        BODY + "\nThis function isn't slow.\n",
        BODY.replace("    ", "") + "print(total +",
    ],
)
def test_continues_the_prompt(guest: ModuleType, text: str) -> None:
    program, imports = guest.extract(text, PROMPT, "count")
    tree = ast.parse(program)
    assert [node.name for node in tree.body if isinstance(node, ast.FunctionDef)] == [
        "is_even",
        "count",
    ]
    statements = [ast.unparse(node) for node in tree.body[-1].body[1:]]
    assert statements[:2] == [line.strip() for line in BODY.splitlines()]
    assert imports == ["math", "typing"]
    assert not [node for node in tree.body if isinstance(node, (ast.Expr, ast.If, ast.Assert))]


SIGNED = """# Counting

Write a function

```python
from typing import List

def count(xs: List[int]) -> int:
```

Return how many of xs are even.

```python
count([1, 2]) == 1
```
"""


@pytest.mark.parametrize(
    "text",
    [
        "    n = len(xs)\n    return n\n",
        "n = len(xs)\nreturn n\n",
        "n = len(xs)\n    return n\n",
        "```python\n    n = len(xs)\n    return n\n```\n",
        "The body:\n```python\nn = len(xs)\nreturn n\n```\nThat counts.",
        "    n = len(xs)\n    return n\n\nprint(count([1]))\n",
    ],
)
def test_continues_the_signature_in_a_markdown_prompt(guest: ModuleType, text: str) -> None:
    program, imports = guest.extract(text, SIGNED, "count")
    (_, function) = ast.parse(program).body
    expected = "def count(xs: List[int]) -> int:\n    n = len(xs)\n    return n"
    assert ast.unparse(function) == expected
    assert imports == ["typing"]


@pytest.mark.parametrize(
    "text",
    [
        f"The idea is\n```python\nreturn sum(xs)\n```\nand the whole is\n{FENCE}",
        f"```python\nfor x in xs:\n    return x\n```\n{PROGRAM}",
        PROGRAM,
    ],
)
def test_program_goes_before_a_continuation_of_a_markdown_prompt(
    guest: ModuleType, text: str
) -> None:
    assert guest.extract(text, SIGNED, "count")[0].strip() == PROGRAM.strip()


@pytest.mark.parametrize("text", ["I am sorry.", "Sorry", "return", "x = [1, 2]\nprint(x)\n"])
def test_prose_does_not_continue_a_markdown_prompt(guest: ModuleType, text: str) -> None:
    if text == "return":
        assert guest.extract(text, SIGNED, "count")[0].endswith("return\n")
    else:
        with pytest.raises(guest.ExtractionError, match="nothing in it continues the prompt"):
            guest.extract(text, SIGNED, "count")


def test_every_bundled_prompt_of_a_function_can_be_continued(guest: ModuleType) -> None:
    functions = [problem for problem in load_suite().problems if problem.io == "function"]
    assert functions
    for problem in functions:
        program, _ = guest.extract("    return 7\n", problem.prompt, problem.entry_point)
        last = ast.parse(program).body[-1]
        assert isinstance(last, ast.FunctionDef)
        assert last.name == problem.entry_point
        assert ast.unparse(last.body[0]) == "return 7"
        signature = next(x for x in problem.prompt.split("\n") if x.startswith("def "))
        assert signature in program


@pytest.mark.parametrize("prompt", [BARE_PROMPT, BARE_PROMPT + "    ", "\ndef count(xs):"])
def test_continues_a_prompt_without_docstring(guest: ModuleType, prompt: str) -> None:
    program, _ = guest.extract("    n = len(xs)\n    return n\n", prompt, "count")
    assert ast.unparse(ast.parse(program)) == "def count(xs):\n    n = len(xs)\n    return n"


def test_continues_a_prompt_that_ends_within_a_line(guest: ModuleType) -> None:
    program, _ = guest.extract("len(xs)", "def count(xs):\n    return ", "count")
    assert program == "def count(xs):\n    return len(xs)\n"


def test_run_on_definitions_that_the_body_needs_are_kept(guest: ModuleType) -> None:
    text = (
        "    return helper(xs)\n\n\ndef helper(xs):\n    return LIMIT\n\n\nLIMIT = 3\nunused = 4\n"
    )
    program, _ = guest.extract(text, BARE_PROMPT, "count")
    assert "def helper" in program and "LIMIT = 3" in program and "unused" not in program


def test_a_truncated_body_keeps_what_parses(guest: ModuleType) -> None:
    whole = "    total = 0\n    for x in xs:\n        total += 1\n"
    text = whole + "    try:\n        a = 1\n        b = 2\n"
    program, _ = guest.extract(text, BARE_PROMPT, "count")
    assert ast.unparse(ast.parse(program)).splitlines()[-1].strip() == "total += 1"


def test_repeated_signature_gets_the_imports_and_helpers_it_uses(guest: ModuleType) -> None:
    text = "def count(xs: List[int]) -> int:\n    return sum(map(is_even, xs))\n"
    program, imports = guest.extract(text, PROMPT, "count")
    assert program.startswith("from typing import List\ndef is_even") and program.endswith(text)
    assert imports == ["typing"]


def test_own_definitions_are_not_overlaid_by_those_of_the_prompt(guest: ModuleType) -> None:
    text = "is_even = lambda x: not x & 1\n\n\ndef count(xs):\n    return sum(map(is_even, xs))\n"
    assert guest.extract(text, PROMPT, "count") == (text, [])


def test_parameters_do_not_pull_definitions_in(guest: ModuleType) -> None:
    text = "def count(is_even):\n    return len(is_even)\n"
    assert guest.extract(text, PROMPT, "count")[0] == text


def test_additions_go_behind_the_docstring_and_future_imports(guest: ModuleType) -> None:
    head = '"""Counts."""\nfrom __future__ import annotations\n'
    text = head + "def count(xs):\n    return math.fsum(xs)\n"
    program, _ = guest.extract(text, PROMPT, "count")
    compile(program, "program", "exec")
    assert program.startswith(head + "import math\n")


def test_future_and_star_imports_of_the_prompt_are_kept(guest: ModuleType) -> None:
    prompt = "from __future__ import annotations\nfrom math import *\n\n\n" + BARE_PROMPT
    text = '"""Counts."""\ndef count(xs):\n    return sqrt(4)\n'
    program, imports = guest.extract(text, prompt, "count")
    compile(program, "program", "exec")
    assert imports == ["__future__", "math"]


def test_a_continuation_is_the_prompt_and_the_body(guest: ModuleType) -> None:
    prompt = "from __future__ import annotations\nfrom math import *\n\n\n" + BARE_PROMPT
    text = "    return sqrt(4)\n"
    assert guest.extract(text, prompt, "count")[0] == prompt + text


def test_other_blocks_supply_what_the_first_one_lacks(guest: ModuleType) -> None:
    text = f"```python\nimport math\n```\nthen\n```python\n{PROGRAM}\nhalf = math.pi\n```\n"
    program, imports = guest.extract(text, MARKDOWN, "count")
    assert imports == ["math"] and program.startswith("import math\n")


def test_the_first_complete_block_wins(guest: ModuleType) -> None:
    stub = '```python\ndef count(xs):\n    """Counts."""\n    ...\n```\n'
    later = "```python\ndef count(xs, fast):\n    return 0\n```\n"
    program, _ = guest.extract(f"{stub}\n{FENCE}\nAlternatively:\n{later}", MARKDOWN, "count")
    assert program == PROGRAM


def test_a_cut_off_second_version_gives_way_to_the_first(guest: ModuleType) -> None:
    text = f"```python\n{PROGRAM}\n# Faster:\ndef count(xs):\n    n = 0\n    return sum(\n"
    program, _ = guest.extract(text, MARKDOWN, "count")
    assert ast.dump(ast.parse(program)) == ast.dump(ast.parse(PROGRAM))


def test_a_whole_program_is_kept_as_it_is(guest: ModuleType) -> None:
    table = "TABLE = [count([i]) for i in range(9)]\n"
    text = f'{PROGRAM}\n{table}if __name__ == "__main__":\n    print(1)\n'
    assert guest.extract(text, PROMPT, "count")[0] == text


def test_marks_within_strings_are_no_marks(guest: ModuleType) -> None:
    docstring = '    """\n```python\ncount([])\n```\n    """\n'
    text = f'def count(xs):\n{docstring}    return xs.count("</think><|im_end|>")\n'
    assert guest.extract(text, MARKDOWN, "count")[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "count = lambda xs: len(xs)\n",
        "def other(xs):\n    return 1\ncount = other\n",
        "from collections import Counter as count\n",
        "try:\n    import numpy\nexcept ImportError:\n    def count(xs):\n        return 1\n",
    ],
)
def test_bindings_other_than_a_plain_definition_count(guest: ModuleType, text: str) -> None:
    assert guest.extract(text, MARKDOWN, "count")[0] == text


@pytest.mark.filterwarnings("error")
def test_warnings_of_the_parser_are_silent(guest: ModuleType) -> None:
    text = 'def count(xs):\n    return xs is 1 or "\\d"\n'
    assert guest.extract(text, MARKDOWN, "count")[0] == text
