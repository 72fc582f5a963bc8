# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: each word is matched with its next place in the other transcript."""


def transcript_overlap(left: list[str], right: list[str]) -> int:
    start = 0
    common = 0
    for word in left:
        if word in right[start:]:
            start = right.index(word, start) + 1
            common += 1
    return common
