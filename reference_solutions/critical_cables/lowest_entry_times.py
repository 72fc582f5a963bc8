# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One search in depth that notes when each station was entered, and how early it reaches back."""


def critical_cables(n: int, cables: list[tuple[int, int]]) -> tuple[int, int]:
    edges: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for i, (a, b) in enumerate(cables):
        edges[a].append((b, i))
        edges[b].append((a, i))
    entered = [-1] * n
    low = [0] * n
    size = [1] * n
    critical = largest = time = 0
    for root in range(n):
        if entered[root] != -1:
            continue
        entered[root] = low[root] = time
        time += 1
        cuts = []
        stack = [(root, -1, iter(edges[root]))]
        while stack:
            station, used, rest = stack[-1]
            for other, i in rest:
                if i == used:
                    continue
                if entered[other] == -1:
                    entered[other] = low[other] = time
                    time += 1
                    stack.append((other, i, iter(edges[other])))
                    break
                low[station] = min(low[station], entered[other])
            else:
                stack.pop()
                if stack:
                    parent = stack[-1][0]
                    low[parent] = min(low[parent], low[station])
                    size[parent] += size[station]
                    if low[station] > entered[parent]:
                        cuts.append(size[station])
        critical += len(cuts)
        largest = max([largest] + [cut * (size[root] - cut) for cut in cuts])
    return critical, largest
