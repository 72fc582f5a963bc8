# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all names in order for each place, for the first with all prerequisites."""


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    prerequisites: dict[str, set[str]] = {package: set() for package in packages}
    for package, prerequisite in needs:
        prerequisites[package].add(prerequisite)
    waiting = sorted(packages)
    installed: set[str] = set()
    order: list[str] = []
    while waiting:
        for package in waiting:
            if all(prerequisite in installed for prerequisite in prerequisites[package]):
                break
        else:
            return []
        waiting.remove(package)
        installed.add(package)
        order.append(package)
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
