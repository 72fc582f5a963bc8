"""Reduces raw answers to programs: `python extraction_driver.py ANSWERS FOLDER`.

ANSWERS is a JSON list of [answer, prompt, entry point], FOLDER that of effbench's guest modules. An
answer without a program stays as it is. Standard output's last line is the JSON list of programs.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Print the programs, in the order of the answers."""
    answers, folder = map(Path, sys.argv[1:])
    sys.path.insert(0, str(folder))
    extraction, sources = import_module("extraction"), import_module("sources")
    programs = []
    for answer, prompt, entry_point in json.loads(answers.read_text(encoding="utf-8")):
        try:
            programs.append(extraction.extract(answer, prompt, entry_point)[0])
        except sources.ExtractionError:
            programs.append(answer)
    print(json.dumps(programs))


if __name__ == "__main__":
    main()
