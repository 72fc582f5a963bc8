"""Reduces raw answers to programs: `python extraction_driver.py ANSWERS EXTRACTION`.

ANSWERS is a JSON list of [answer, prompt, entry point], EXTRACTION effbench's module for it. An
answer without a program stays as it is. Standard output's last line is the JSON list of programs.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path


def main() -> None:
    """Print the programs, in the order of the answers."""
    answers, module = map(Path, sys.argv[1:])
    spec = importlib.util.spec_from_file_location("extraction", module)
    if spec is None or spec.loader is None:
        raise ImportError(f"{module} is no module")
    extraction = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(extraction)
    programs = []
    for answer, prompt, entry_point in json.loads(answers.read_text(encoding="utf-8")):
        try:
            programs.append(extraction.extract(answer, prompt, entry_point)[0])
        except extraction.ExtractionError:
            programs.append(answer)
    print(json.dumps(programs))


if __name__ == "__main__":
    main()
