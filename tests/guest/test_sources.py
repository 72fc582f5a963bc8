"""The imports of a program, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def guest(load_guest: Callable[[str], ModuleType]) -> ModuleType:
    return load_guest("sources")


def test_imports_are_found_everywhere(guest: ModuleType) -> None:
    source = (
        "import os.path, sys as system\nfrom collections.abc import Mapping\n"
        "from . import sibling\n"
        "from importlib import import_module as load\n"
        'def f(name):\n    import json\n    __import__("re")\n    load(name="heapq")\n'
        "    importlib.import_module('xml.dom')\n    load(name)\n    __import__(3)\n"
    )
    names = ["collections", "heapq", "importlib", "json", "os", "re", "sys", "xml"]
    assert guest.imports_of(source) == names


@pytest.mark.parametrize("source", ["def f(:", "(" * 500, "x\0", "'\ud800'"])
def test_imports_of_what_does_not_parse(guest: ModuleType, source: str) -> None:
    with pytest.raises(guest.ExtractionError):
        guest.imports_of(source)
