"""Loads guest modules by path, because the sandbox folder is payload and no package."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

GUEST_FOLDER = Path(__file__).parents[2] / "sandbox" / "guest"


@pytest.fixture(scope="session")
def load_guest() -> Callable[[str], ModuleType]:
    """Return a function from the name of a guest module to the module, freshly loaded."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"guest_{name}", GUEST_FOLDER / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # Dataclasses and named tuples look their module up while they are defined.
        sys.modules[spec.name] = module
        # As in the guest, where what a module imports lies next to it.
        with pytest.MonkeyPatch.context() as patch:
            patch.syspath_prepend(GUEST_FOLDER)
            spec.loader.exec_module(module)
        return module

    return load
