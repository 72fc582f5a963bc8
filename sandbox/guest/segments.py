"""The pieces of a model's answer that may be code: turns, fenced blocks, what fences part."""

from __future__ import annotations

import re

MAX_SEGMENTS = 48

_REASONING_END = re.compile(r"</think(?:ing)?>|<\|channel\|>final<\|message\|>")
_REASONING = re.compile(r"<think(?:ing)?>.*\Z", re.DOTALL)
_FOREIGN_TURN = re.compile(
    r"(?:<\|(?:im_start|start_header_id)\|>\s*(?:user|system|tool)\b|\[INST\]|<\|(?:user|system)\|>"
    r"|<start_of_turn>user).*?(?=<\|(?:im_start|start_header_id|assistant)\|>|\[/INST\]"
    r"|<start_of_turn>model|\Z)",
    re.DOTALL,
)
_TOKEN = re.compile(
    r"<\|(?:im_start|start_header_id|start)\|>\s*\w*|<start_of_turn>\w*|<end_of_turn>|<\|\w{1,40}\|>"
    "|<\uff5c[^\uff5c\n]{1,40}\uff5c>" + r"|</?s>|\[/?INST\]|<</?SYS>>"
)
_CODE_START = re.compile(r"(?:from|import|def|class|async)\s|@\w")


def find_turns(answer: str) -> tuple[str, list[str]]:
    """Return what was said after the reasoning, and the model's own turns in it without tokens."""
    spoken = _REASONING.sub("", _REASONING_END.split(answer)[-1])
    turns = _TOKEN.split(_FOREIGN_TURN.sub("", spoken))
    return spoken, [turn for turn in turns if turn.strip()]


def distinct(segments: list[str]) -> list[str]:
    """Return the first segments, each once, as many as are worth a look."""
    return list(dict.fromkeys(segments))[:MAX_SEGMENTS]


def _fence(line: str) -> tuple[str, bool] | None:
    """Return the mark of a Markdown fence, and whether it names a language."""
    bare = line.strip()
    rest = bare.lstrip(bare[:1])
    mark = bare[: len(bare) - len(rest)]
    is_fence = mark.startswith(("```", "~~~")) and "`" not in rest
    return (mark, bool(rest)) if is_fence else None


def is_code_start(line: str) -> bool:
    """Return whether a line can begin a program."""
    return _CODE_START.match(line) is not None


def fenced_blocks(text: str) -> list[str]:
    """Return the contents of the fenced blocks as CommonMark pairs the fences."""
    blocks: list[list[str]] = []
    opened, margin = "", 0
    for line in text.split("\n"):
        mark, has_language = _fence(line) or ("", False)
        if not opened and mark:
            opened, margin = mark, len(line) - len(line.lstrip())
            blocks.append([])
        elif opened and mark.startswith(opened) and not has_language:
            opened = ""
        elif opened:
            blocks[-1].append(line[min(margin, len(line) - len(line.lstrip())) :])
    return ["\n".join(block) for block in blocks]


def split_at_fences(text: str) -> list[str]:
    """Return what lies between fence marks, wherever blocks may start or end."""
    pieces: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _fence(line):
            pieces.append([])
        else:
            pieces[-1].append(line)
    return ["\n".join(piece) for piece in pieces]
