# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree of the largest room left: down to the shelf, then up until nothing changes."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    leaves = 1 << (len(capacity) - 1).bit_length()
    row = capacity + [0] * (leaves - len(capacity))
    rows = [row]
    while len(row) > 1:
        row = list(map(max, row[::2], row[1::2]))
        rows.append(row)
    tree = [0]
    for row in reversed(rows):
        tree += row
    steps = carried_back = 0
    offset = leaves - 1
    for box in boxes:
        if tree[1] < box:
            carried_back += 1
            continue
        place = 1
        while place < leaves:
            place += place
            if tree[place] < box:
                place += 1
        steps += place - offset
        left = tree[place] - box
        tree[place] = left
        while place > 1:
            other = tree[place ^ 1]
            if other > left:
                left = other
            place >>= 1
            if tree[place] == left:
                break
            tree[place] = left
    return steps, carried_back
