# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of api_throttle must satisfy."""

MAX_REQUESTS = 20_000
MAX_TIME = 1_000_000_000
MAX_RULES = 6
MAX_LIMIT = 5_000
MAX_WINDOW = 1_000_000
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


def validate(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> None:
    """Raise ValueError unless requests are in order of time, and rules are few, all in bounds."""
    if type(requests) is not list or len(requests) > MAX_REQUESTS:
        raise ValueError(f"requests must be a list of at most {MAX_REQUESTS} requests")
    if type(rules) is not list or not 1 <= len(rules) <= MAX_RULES:
        raise ValueError(f"rules must be a list of 1 to {MAX_RULES} rules")
    for rule in rules:
        if type(rule) is not tuple or len(rule) != 2:
            raise ValueError(f"a rule must be a tuple of two: {rule!r}")
        limit, window = rule
        if type(limit) is not int or type(window) is not int:
            raise ValueError(f"a rule must be a tuple of two ints: {rule!r}")
        if not (1 <= limit <= MAX_LIMIT and 1 <= window <= MAX_WINDOW):
            raise ValueError(f"a rule is out of bounds: {rule!r}")
    earliest = 0
    for index, request in enumerate(requests):
        if type(request) is not tuple or len(request) != 2:
            raise ValueError(f"request {index} must be a tuple of two: {request!r}")
        time, client = request
        if type(time) is not int or type(client) is not str:
            raise ValueError(f"request {index} must be a tuple of int, str: {request!r}")
        if not earliest <= time <= MAX_TIME:
            raise ValueError(f"request {index} must be in {earliest}..{MAX_TIME}, not at {time}")
        if not 1 <= len(client) <= 8 or not LETTERS.issuperset(client):
            raise ValueError(f"request {index} has a client that is not allowed: {client!r}")
        earliest = time
