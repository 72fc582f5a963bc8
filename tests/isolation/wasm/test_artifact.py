"""The interpreter is taken where it belongs, and only if it is the right one."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.wasm import artifact

FILES = {"python.wasm": b"module", "library.bin": b"library"}


def put(folder: Path, files: dict[str, bytes] = FILES) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose pinned artifact is `FILES`, not built yet; an empty cache."""
    folder = tmp_path / "checkout" / "sandbox" / "wasm"
    folder.mkdir(parents=True)
    pinned = {name: hashlib.sha256(data).hexdigest() for name, data in FILES.items()}
    (folder / "artifact.json").write_text(json.dumps(pinned))
    monkeypatch.setattr(artifact, "payload_root", lambda: tmp_path / "checkout")
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("EFFBENCH_WASM", raising=False)
    return folder


def test_both_files_are_pinned() -> None:
    digests = artifact.pinned()
    assert set(digests) == set(FILES)
    assert all(len(digest) == 64 for digest in digests.values())


def test_the_builds_own_folder_comes_first(checkout: Path, tmp_path: Path) -> None:
    put(checkout / "artifact")
    put(tmp_path / "cache" / "wasm" / "artifact", {**FILES, "python.wasm": b"other"})
    found = artifact.find_artifact()
    assert (found.module, found.library) == (b"module", b"library")


def test_the_cache_comes_second(checkout: Path, tmp_path: Path) -> None:
    put(checkout / "artifact", {"python.wasm": b"module"})  # not all of it
    put(tmp_path / "cache" / "wasm" / "artifact")
    assert artifact.find_artifact().module == b"module"


def test_the_variable_replaces_both(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(checkout / "artifact")
    monkeypatch.setenv("EFFBENCH_WASM", str(tmp_path / "elsewhere"))
    with pytest.raises(CapabilityError, match="not here"):
        artifact.find_artifact()
    put(tmp_path / "elsewhere")
    assert artifact.find_artifact().library == b"library"


def test_the_digest_names_the_content_and_not_the_place(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(checkout / "artifact")
    here = artifact.find_artifact()
    monkeypatch.setenv("EFFBENCH_WASM", str(put(tmp_path / "elsewhere")))
    assert artifact.find_artifact() == here


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_file_is_named_with_its_remedy(checkout: Path, name: str) -> None:
    put(checkout / "artifact", {**FILES, name: FILES[name] + b"x"})
    with pytest.raises(CapabilityError) as caught:
        artifact.find_artifact()
    assert str(checkout / "artifact" / name) in str(caught.value)
    assert "remove it" in str(caught.value)
    assert "effbench sandbox build wasm" in str(caught.value)


def test_a_missing_one_is_told_with_its_remedy(checkout: Path) -> None:
    with pytest.raises(CapabilityError, match=r"not here: .*effbench sandbox build wasm"):
        artifact.find_artifact()


def test_cache_follows_its_variables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("EFFBENCH_CACHE", raising=False)
    assert artifact.cache_folder() == tmp_path / "xdg" / "effbench" / "wasm"
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "own"))
    assert artifact.cache_folder() == tmp_path / "own" / "wasm"


class TestBuilding:
    """The build script is a process of its own."""

    @pytest.fixture
    def commands(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        """The commands that were run, instead of running them."""
        commands: list[list[str]] = []

        def note(command: list[str], *, check: bool) -> SimpleNamespace:
            commands.append(command)
            return SimpleNamespace(returncode=0)

        monkeypatch.setattr(subprocess, "run", note)
        monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
        return commands

    def test_needs_a_compiler(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        with pytest.raises(CapabilityError, match=r"pip install .effbench\[wasm-build\]"):
            artifact.build_artifact()

    def test_builds_into_a_checkout(self, checkout: Path, commands: list[list[str]]) -> None:
        (checkout.parents[1] / "pyproject.toml").touch()
        assert artifact.build_artifact() == checkout / "artifact"
        assert commands[0][1:] == [str(checkout / "build.py"), "-o", str(checkout / "artifact")]

    def test_builds_into_the_cache_elsewhere(
        self, checkout: Path, tmp_path: Path, commands: list[list[str]]
    ) -> None:
        source = tmp_path / "source.tar.gz"
        assert artifact.build_artifact(source) == tmp_path / "cache" / "wasm" / "artifact"
        assert commands[0][-2:] == ["--source", str(source)]

    def test_failure_is_told(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
        failed = SimpleNamespace(returncode=1)
        monkeypatch.setattr(subprocess, "run", lambda *words, check: failed)
        with pytest.raises(CapabilityError, match=r"build\.py failed"):
            artifact.build_artifact()
