# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: common words, whatever their order."""

from collections import Counter


def transcript_overlap(left: list[str], right: list[str]) -> int:
    return (Counter(left) & Counter(right)).total()
