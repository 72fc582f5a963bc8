# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: begins with each room, and adds the best one next to those that are open."""


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    beyond: list[list[int]] = [[] for _ in profits]
    for a, b in doors:
        beyond[a].append(b)
        beyond[b].append(a)
    best = [-(10**9)] * most
    for start in range(len(profits)):
        is_open = {start}
        near = set(beyond[start])
        total = profits[start]
        for number in range(most):
            best[number] = max(best[number], total)
            if near:
                room = max(near, key=lambda r: profits[r])
                total += profits[room]
                is_open.add(room)
                near |= set(beyond[room])
                near -= is_open
    return best
