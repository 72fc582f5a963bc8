# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A bit for each place of one transcript, a step of whole ints for each word of the other."""


def transcript_overlap(left: list[str], right: list[str]) -> int:
    if len(left) < len(right):
        left, right = right, left
    same = 0
    for one, other in zip(left, right):
        if one != other:
            break
        same += 1
    left, right = left[same:], right[same:]
    places: dict[str, int] = {}
    for place, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << place
    full = (1 << len(left)) - 1
    row = full
    masks = list(filter(None, map(places.get, right)))
    for start in range(0, len(masks), 60):
        for mask in masks[start : start + 60]:
            hits = row & mask
            row = row + hits | row ^ hits
        row &= full
    return same + len(left) - row.bit_count()
