# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: visits the names in order, and each one's prerequisites just before it."""


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    prerequisites: dict[str, list[str]] = {package: [] for package in packages}
    for package, prerequisite in needs:
        prerequisites[package].append(prerequisite)
    state = dict.fromkeys(packages, 0)
    order: list[str] = []
    for start in sorted(packages):
        stack = [start]
        while stack:
            package = stack[-1]
            if state[package] == 0:
                state[package] = 1
                for other in sorted(prerequisites[package], reverse=True):
                    if state[other] == 1:
                        return []
                    if state[other] == 0:
                        stack.append(other)
            else:
                stack.pop()
                if state[package] == 1:
                    state[package] = 2
                    order.append(package)
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
