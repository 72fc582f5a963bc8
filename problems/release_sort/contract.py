# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of release_sort must satisfy."""

MAX_TAGS = 24_000
MAX_PAGE = 1_000
MAX_NUMBER = 999_999
MAX_PARTS = 8
MAX_CHARACTERS = 8


def validate(tags: list[str], page: int) -> None:
    """Raise ValueError unless tags is a list of well-formed tags and page is a size of pages."""
    if type(tags) is not list or len(tags) > MAX_TAGS:
        raise ValueError(f"tags must be a list of at most {MAX_TAGS} tags")
    if type(page) is not int or not 1 <= page <= MAX_PAGE:
        raise ValueError(f"page must be in 1..{MAX_PAGE}, not {page!r}")
    for tag in tags:
        if type(tag) is not str or not tag.isascii():
            raise ValueError(f"a tag must be an ASCII str, not {tag!r}")
        core, dash, pre = tag.partition("-")
        numbers = core.split(".")
        if len(numbers) != 3 or not all(map(_is_number, numbers)):
            raise ValueError(f"a tag must begin with three numbers: {tag!r}")
        parts = pre.split(".") if dash else []
        if len(parts) > MAX_PARTS or not all(map(_is_part, parts)):
            raise ValueError(f"a tag has at most {MAX_PARTS} parts of letters and digits: {tag!r}")


def _is_number(word: str) -> bool:
    return word.isdigit() and str(int(word)) == word and int(word) <= MAX_NUMBER


def _is_part(word: str) -> bool:
    if word.isdigit():
        return _is_number(word)
    return word.isalnum() and len(word) <= MAX_CHARACTERS
