# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree over the beginnings: how many songs are out of order, and how often that is fewest."""


def jukebox_rounds(plays: list[int], times: int) -> int:
    size = 1
    while size < len(plays):
        size *= 2
    low = [0] * (2 * size)
    count = [1] * (2 * size)
    for node in range(size - 1, 0, -1):
        count[node] = 2 * count[2 * node]

    def add(node: int, begin: int, end: int, left: int, right: int, more: int) -> None:
        if left <= begin and end <= right:
            low[node] += more
            return
        middle = (begin + end) // 2
        a = 2 * node
        b = a + 1
        if left < middle:
            add(a, begin, middle, left, right, more)
        if right > middle:
            add(b, middle, end, left, right, more)
        difference = low[a] - low[b]
        if difference < 0:
            least = low[a]
            count[node] = count[a]
        else:
            least = low[b]
            count[node] = count[b] if difference else count[a] + count[b]
        if least:
            low[a] -= least
            low[b] -= least
            low[node] += least

    places: dict[int, list[int]] = {}
    total = 0
    for i, song in enumerate(plays):
        own = places.setdefault(song, [-1])
        own.append(i)
        # Beginnings after which the song has come just once, times times, and once more.
        if times > 1:
            add(1, 0, size, own[-2] + 1, i + 1, 1)
            if len(own) > times:
                add(1, 0, size, own[-times - 1] + 1, own[-times] + 1, -1)
        if len(own) > times + 1:
            add(1, 0, size, own[-times - 2] + 1, own[-times - 1] + 1, 1)
        if low[1] == 0:
            total += count[1] - (size - 1 - i)
    return total
