# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of parts_explosion must satisfy."""

MAX_RECIPES = 6_000
MAX_LINES = 22_000
MAX_LENGTH = 8
MAX_COUNT = 1_000
MAX_AMOUNT = 1_000_000_000
MAX_DEPTH = 60
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def validate(recipes: dict[str, list[tuple[str, int]]], product: str, amount: int) -> None:
    """Raise ValueError unless the recipes are of good form and are not nested too deep."""
    if type(recipes) is not dict or len(recipes) > MAX_RECIPES:
        raise ValueError(f"recipes must be a dict of at most {MAX_RECIPES}")
    if type(amount) is not int or not 1 <= amount <= MAX_AMOUNT:
        raise ValueError(f"amount must be in 1..{MAX_AMOUNT}, not {amount!r}")
    _check_name(product)
    total = 0
    for name, lines in recipes.items():
        _check_name(name)
        if type(lines) is not list or not lines:
            raise ValueError(f"the recipe of {name} must be a list of lines, not {lines!r}")
        total += len(lines)
        for line in lines:
            if type(line) is not tuple or len(line) != 2:
                raise ValueError(f"a line must be a tuple of 2, not {line!r}")
            _check_name(line[0])
            if type(line[1]) is not int or not 1 <= line[1] <= MAX_COUNT:
                raise ValueError(f"a count must be in 1..{MAX_COUNT}, not {line[1]!r}")
    if total > MAX_LINES:
        raise ValueError(f"there may be {MAX_LINES} lines, not {total}")
    _check_depth(recipes)


def _check_name(name: str) -> None:
    if type(name) is not str or not 1 <= len(name) <= MAX_LENGTH:
        raise ValueError(f"a name must be a str of 1 to {MAX_LENGTH}, not {name!r}")
    if not CHARACTERS.issuperset(name):
        raise ValueError(f"a name must consist of a-z and 0-9, not be {name!r}")


def _check_depth(recipes: dict[str, list[tuple[str, int]]]) -> None:
    """Raise ValueError where recipes are nested too deep; in a circle they are so without end."""
    users: dict[str, list[str]] = {name: [] for name in recipes}
    missing = dict.fromkeys(recipes, 0)
    for name, lines in recipes.items():
        for part, _ in lines:
            if part in users:
                users[part].append(name)
                missing[name] += 1
    layer = [name for name in recipes if not missing[name]]
    done = depth = 0
    while layer:
        done += len(layer)
        depth += 1
        following = []
        for part in layer:
            for name in users[part]:
                missing[name] -= 1
                if not missing[name]:
                    following.append(name)
        layer = following
    if done < len(recipes) or depth > MAX_DEPTH:
        raise ValueError(f"recipes must be nested at most {MAX_DEPTH} deep")
