# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: matching blocks as difflib finds them."""

from difflib import SequenceMatcher


def transcript_overlap(left: list[str], right: list[str]) -> int:
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
