"""The image is the same wherever it is made, made once, and made again when it is not whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.wasm import preparation
from effbench.isolation.wasm.artifact import Artifact
from effbench.isolation.wasm.interpreter import Interpreter
from effbench.isolation.wasm.preparation import prepare
from effbench.isolation.wasm.sandbox import Wasm
from tests.isolation.wasm.programs import assemble

PREPARE = """
from dataclasses import astuple
from effbench.isolation.wasm.preparation import prepare

print(*astuple(prepare()), sep="\\n")
"""


def test_image_is_the_same_in_another_place(sandbox: Wasm, tmp_path: Path) -> None:
    here = prepare()
    variables = {
        **os.environ,
        "EFFBENCH_CACHE": str(tmp_path / "other"),
        "PYTHONHASHSEED": "77",
        "TZ": "Asia/Tokyo",
    }
    variables["PYTHONPATH"] = str(Path(__file__).parents[3])
    for times in ("once", ""):  # the second time it is there
        done = subprocess.run(
            [sys.executable, "-c", PREPARE],
            cwd=tmp_path,
            env=variables,
            capture_output=True,
            text=True,
            check=True,
        )
        path, digest, memory_bytes = done.stdout.splitlines()
        assert (digest, int(memory_bytes)) == (here.digest, here.memory_bytes)
        assert Path(path).is_relative_to(tmp_path / "other" / "wasm")
        assert times in done.stderr
        assert bool(times) == bool(done.stderr)


class TestCache:
    """With a small module in the place of the image."""

    @pytest.fixture
    def made(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Artifact]:
        """What images were made of, so far."""
        made: list[Artifact] = []

        def make_image(artifact: Artifact, sources: dict[str, bytes]) -> tuple[bytes, int]:
            made.append(artifact)
            return assemble(), 2 << 16

        monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path))
        monkeypatch.setattr(preparation, "make_image", make_image)
        artifact = Artifact(b"module", b"library", "digest")
        monkeypatch.setattr(preparation, "find_artifact", lambda: artifact)
        return made

    def test_second_time_it_is_there(
        self, made: list[Artifact], capfd: pytest.CaptureFixture[str]
    ) -> None:
        first = prepare()
        assert "preparing the portable interpreter" in capfd.readouterr().err
        assert prepare() == first
        assert capfd.readouterr().err == ""
        assert len(made) == 1
        assert Interpreter.load(first.path).instantiate(1 << 20).fetch("work", 1).data

    @pytest.mark.parametrize("keep", [0, 100, -1])
    @pytest.mark.parametrize("suffix", [".cwasm", ".json"])
    def test_a_torn_file_is_made_again(self, made: list[Artifact], suffix: str, keep: int) -> None:
        first = prepare()
        file = first.path.with_suffix(suffix)
        whole = file.read_bytes()
        file.write_bytes(whole[: min(keep, len(whole) // 2)])
        assert prepare() == first
        assert file.stat().st_size == len(whole)
        assert len(made) == 2

    @pytest.mark.parametrize("at", [0.0, 0.3, 0.9])
    @pytest.mark.parametrize("suffix", [".cwasm", ".json"])
    def test_a_changed_byte_is_noticed(self, made: list[Artifact], suffix: str, at: float) -> None:
        first = prepare()
        file = first.path.with_suffix(suffix)
        whole = file.read_bytes()
        changed = bytearray(whole)
        changed[int(at * len(whole))] ^= 1
        file.write_bytes(changed)
        assert prepare() == first
        assert file.read_bytes() == whole

    @pytest.mark.parametrize("suffix", [".cwasm", ".json"])
    def test_a_missing_file_is_made_again(self, made: list[Artifact], suffix: str) -> None:
        first = prepare()
        first.path.with_suffix(suffix).unlink()
        assert prepare() == first
        assert first.path.is_file()

    @pytest.mark.parametrize("note", [[], {}, {"image": "x"}, None, 3])
    def test_a_strange_note_is_written_again(self, made: list[Artifact], note: object) -> None:
        first = prepare()
        first.path.with_suffix(".json").write_text(json.dumps(note))
        assert prepare() == first

    def test_nothing_partial_stays(self, made: list[Artifact]) -> None:
        folder = prepare().path.parent
        assert sorted(path.suffix for path in folder.iterdir()) == [".cwasm", ".json"]

    @pytest.mark.parametrize("changed", ["artifact", "source", "engine", "machine"])
    def test_another_content_is_another_file(
        self, made: list[Artifact], monkeypatch: pytest.MonkeyPatch, changed: str
    ) -> None:
        first = prepare()
        replacement = {
            "artifact": ("find_artifact", lambda: Artifact(b"module", b"library", "other")),
            "source": ("guest_sources", lambda: {"portable": b"pass"}),
            "engine": ("wasmtime_version", lambda: "0"),
            "machine": ("platform.machine", lambda: "abacus"),
        }
        name, value = replacement[changed]
        monkeypatch.setattr(f"effbench.isolation.wasm.preparation.{name}", value)
        assert prepare().path != first.path
        assert first.path.is_file()


def test_without_the_artifact_nothing_is_prepared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("EFFBENCH_WASM", str(tmp_path))
    with pytest.raises(CapabilityError, match="effbench sandbox build wasm"):
        prepare()


def test_guest_code_is_there() -> None:
    sources = preparation.guest_sources()
    assert set(sources) == {*preparation.GUEST_MODULES, "codec", "portable"}
    assert all(sources.values())
