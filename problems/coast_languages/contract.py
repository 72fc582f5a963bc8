# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of coast_languages must satisfy."""

MAX_VILLAGES = 10_000
MAX_LANGUAGE = 1_000_000


def validate(villages: list[int]) -> None:
    """Raise ValueError unless villages is a list of not too many numbers of languages."""
    if type(villages) is not list or len(villages) > MAX_VILLAGES:
        raise ValueError(f"villages must be a list of at most {MAX_VILLAGES} numbers")
    for index, language in enumerate(villages):
        if type(language) is not int or not 0 <= language <= MAX_LANGUAGE:
            raise ValueError(f"village {index} must have a language, not {language!r}")
