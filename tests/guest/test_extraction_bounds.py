"""What extraction refuses, and what arbitrary text and bombs for the parser can do to it."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.guest.answers import BARE_PROMPT, MARKDOWN, PROGRAM, PROMPT, extract_confined


@pytest.fixture(scope="module")
def guest(load_guest: Callable[[str], ModuleType]) -> ModuleType:
    return load_guest("extraction")


@pytest.mark.parametrize("prompt", [PROMPT, MARKDOWN, BARE_PROMPT, ""])
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("I cannot help with that.", "'count' at top level"),
        ("def other(xs):\n    return 1\nprint(other([]))\n", "'count' at top level"),
        ("def other(xs):\n    return 1\nprint(other([]))\nIt prints one.", "'count' at top level"),
        ("class Solution:\n    def count(self, xs):\n        return 1\n", "'count' at top level"),
        ("class count:\n    pass\n", "'count' at top level"),
        ("async def count(xs):\n    return 1\n", "'count' at top level"),
        ("def count(xs):\n    pass\n", "'count' at top level"),
        ("def count(xs):\n    raise NotImplementedError\n", "'count' at top level"),
        ("count = 3\n", "'count' at top level"),
        ("if __name__ == '__main__':\n    count = len\n", "'count' at top level"),
        ("<think>\n```python\n" + PROGRAM + "```\n", "'count' at top level"),
        (PROGRAM + "\0", "NUL"),
        (PROGRAM + "\ud800", "surrogate"),
    ],
)
def test_refuses_with_the_reason(guest: ModuleType, text: str, prompt: str, reason: str) -> None:
    with pytest.raises(guest.ExtractionError, match=reason):
        guest.extract(text, prompt, "count")


@pytest.mark.parametrize(
    "bomb",
    [
        "(" * 100_000,
        "-" * 100_000 + "1",
        "a" + ".b" * 100_000,
        "1" + "+1" * 100_000,
        "lambda:" * 50_000 + "1",
        "if a: pass\n" + "elif a: pass\n" * 20_000,
        "\n".join(" " * i + "if 1:" for i in range(300)),
    ],
)
def test_bombs_are_too_deeply_nested(bomb: str) -> None:
    texts = [bomb, f"```python\ndef count(xs):\n    return xs\n{bomb}\n```"]
    outcomes = extract_confined([(text, BARE_PROMPT, "count") for text in texts])
    assert outcomes[0] == (None, "the answer is too deeply nested to parse")
    program, reason = outcomes[1]
    assert reason.endswith("too deeply nested to parse") if program is None else program


def test_effort_is_bounded() -> None:
    texts = [
        "```\ncount (\n" * 5_000,
        "def count(\n" * 20_000,
        "~" * 100_000 + "`count",
        "[INST]" * 50_000,
    ]
    for program, _ in extract_confined([(text, PROMPT, "count") for text in texts]):
        assert program is None


PIECES = [
    *("```", "```python", "~~~", "<think>", "</think>", "<|im_start|>user\n", "[INST]", "[/INST]"),
    *("def count(xs):", "    return xs", "return 1", "count = len", "class A:", "try:", "    pass"),
    *(
        "import math",
        "(",
        ")",
        '"""',
        "'",
        "\\",
        "#",
        ";",
        "@f",
        "if x:",
        "\t",
        "\n",
        "\r\n",
        "\ufeff",
    ),
    *("from __future__ import annotations", "if __name__:", "global count", "\x0c", "\u2028", "é"),
    *(
        "else:",
        "except* E:",
        "x: int",
        "print(count(1))",
        "\0",
        "yield",
        "nonlocal x",
        "1_0j",
        "f'{'",
    ),
]
ANSWERS = st.text() | st.lists(st.sampled_from(PIECES), max_size=14).flatmap(
    lambda parts: st.sampled_from(["", "\n", "\n    "]).map(lambda glue: glue.join(parts))
)


@settings(max_examples=400, deadline=None)
@given(text=ANSWERS, prompt=st.sampled_from([PROMPT, BARE_PROMPT, MARKDOWN]) | ANSWERS)
def test_arbitrary_text_gives_a_program_or_an_extraction_error(
    guest: ModuleType, text: str, prompt: str
) -> None:
    try:
        program, imports = guest.extract(text, prompt, "count")
    except guest.ExtractionError as error:
        assert str(error)
    else:
        compile(program, "program", "exec")
        assert imports == guest.sources.imports_of(program)
        assert guest.extract(text, prompt, "count") == (program, imports)
