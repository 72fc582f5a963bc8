# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of expiring_tokens must satisfy."""

MAX_LINES = 15_000
MAX_LIFE = 1_000_000_000
MAX_TIME = 1_000_000_000
MAX_NAME = 8
CHARACTERS = frozenset("0123456789abcdefghijklmnopqrstuvwxyz")
LENGTHS = {"add": 3, "renew": 3, "kill": 3, "count": 2, "oldest": 2}


def validate(text: str) -> None:
    """Raise ValueError unless text states events in order of time, all within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    head, *lines = text.splitlines() or [""]
    sizes = head.split()
    if len(sizes) != 2:
        raise ValueError(f"the first line must hold two numbers, not {head!r}")
    q = _number(sizes[0], 1, MAX_LINES)
    _number(sizes[1], 1, MAX_LIFE)
    if len(lines) != q:
        raise ValueError(f"{q} lines must follow the first, not {len(lines)}")
    asked = False
    earliest = 0
    for line in lines:
        words = line.split()
        if not words or len(words) != LENGTHS.get(words[0]):
            raise ValueError(f"{line!r} is not an event")
        earliest = _number(words[1], earliest, MAX_TIME)
        asked = asked or len(words) == 2
        name = words[2] if len(words) == 3 else "a"
        if len(name) > MAX_NAME or not CHARACTERS.issuperset(name):
            raise ValueError(f"a pass must have 1 to 8 lower-case letters and digits: {name!r}")
    if not asked:
        raise ValueError("no line asks for anything")


def _number(word: str, least: int, most: int) -> int:
    """Return the number that word states, or raise ValueError."""
    if not word.isdigit() or not least <= int(word) <= most or str(int(word)) != word:
        raise ValueError(f"a number must be in {least}..{most}, not {word!r}")
    return int(word)
