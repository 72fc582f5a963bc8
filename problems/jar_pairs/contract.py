# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of jar_pairs must satisfy."""

MAX_JARS = 12_000
MAX_PEAS = 1_000_000_000


def validate(green: list[int], yellow: list[int]) -> None:
    """Raise ValueError unless both are lists of not too many numbers of peas."""
    for colour, jars in (("green", green), ("yellow", yellow)):
        if type(jars) is not list or len(jars) > MAX_JARS:
            raise ValueError(f"{colour} must be a list of at most {MAX_JARS} jars")
        for index, peas in enumerate(jars):
            if type(peas) is not int or not 1 <= peas <= MAX_PEAS:
                raise ValueError(f"{colour} jar {index} must hold 1 to {MAX_PEAS}, not {peas!r}")
