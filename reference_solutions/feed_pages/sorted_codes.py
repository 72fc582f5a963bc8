# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One sorted list of codes made of score and id, behind a code that stands for the top."""

from bisect import bisect_left, insort


def feed_pages(ops: list[tuple[str, int, int]]) -> list[int]:
    top = -(1 << 80)
    mask = (1 << 30) - 1
    codes = [top]
    code_of = {-1: top}
    lasts: list[int] = []
    append = lasts.append
    for word, post, value in ops:
        if word == "page":
            place = bisect_left(codes, code_of[post]) + value
            if place < len(codes):
                append(codes[place] & mask)
            else:
                last = codes[-1]
                append(last & mask if last > top else -1)
        elif word == "post":
            code_of[post] = code = post - (value << 30)
            insort(codes, code)
        else:
            del codes[bisect_left(codes, code_of[post])]
    return lasts
