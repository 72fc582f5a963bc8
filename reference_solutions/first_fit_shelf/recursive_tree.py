# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree of the largest room left, with a recursive function that goes down and takes the room."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    largest = [0] * (4 * len(capacity))

    def build(node: int, low: int, high: int) -> None:
        if low == high:
            largest[node] = capacity[low]
            return
        middle = (low + high) // 2
        build(2 * node, low, middle)
        build(2 * node + 1, middle + 1, high)
        largest[node] = max(largest[2 * node], largest[2 * node + 1])

    def put(node: int, low: int, high: int, box: int) -> int:
        if largest[node] < box:
            return -1
        if low == high:
            largest[node] -= box
            return low
        middle = (low + high) // 2
        shelf = put(2 * node, low, middle, box)
        if shelf == -1:
            shelf = put(2 * node + 1, middle + 1, high, box)
        largest[node] = max(largest[2 * node], largest[2 * node + 1])
        return shelf

    build(1, 0, len(capacity) - 1)
    steps = carried_back = 0
    for box in boxes:
        shelf = put(1, 0, len(capacity) - 1, box)
        if shelf == -1:
            carried_back += 1
        else:
            steps += shelf + 1
    return steps, carried_back
