"""A regular expression that captures any pixel and repeats it by a backreference."""

import re


def pixel_runs(row: str) -> list[tuple[str, int]]:
    return [(match[1], len(match[0])) for match in re.finditer(r"(.)\1*", row)]
