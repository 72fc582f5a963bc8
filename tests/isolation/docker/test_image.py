"""What goes into the build of an image, and how it is found again."""

from __future__ import annotations

import io
import json
import sys
import tarfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import cast

import pytest

from effbench.errors import CapabilityError
from effbench.isolation.docker import image
from effbench.isolation.docker.engine import Engine, StoredImage
from effbench.isolation.docker.image import (
    IDENTITY_FILE,
    GuestImage,
    build_image,
    find_image,
    image_name,
    pack_context,
)
from effbench.isolation.stage import GuestPython
from tests.isolation.docker.test_sandbox import IDENTITY

OURS = ".".join(map(str, sys.version_info[:3]))


class Shelf:
    """An engine that stores images and builds them by remembering what they were made of."""

    def __init__(self, version: str = OURS) -> None:
        self.version = version
        self.stored: dict[str, StoredImage] = {}
        self.builds: list[tuple[bytes, bool]] = []
        self.arguments: Mapping[str, str] = {}
        self.provided: list[str] = []
        self.removed: list[str] = []

    def remove_abandoned(self) -> None:
        pass

    def provide(self, name: str) -> None:
        self.provided.append(name)

    def remove_replaced(self, image: StoredImage) -> None:
        self.removed.append(image.id)

    def remove_stages(self, build: str) -> None:
        self.removed.append(build)

    def find_image(self, name: str) -> StoredImage | None:
        return self.stored.get(name)

    def build(
        self,
        context: bytes,
        name: str,
        arguments: Mapping[str, str] | None = None,
        *,
        labels: Mapping[str, str] | None = None,
        again: bool = False,
    ) -> StoredImage:
        self.builds.append((context, again))
        self.arguments = arguments or self.arguments
        self.stored[name] = StoredImage(str(len(self.builds)) * 64, labels or {})
        return self.stored[name]

    def ask(self, name: str, command: list[str]) -> str:
        return json.dumps(["/usr/bin/python3", "/usr/lib/python3", self.version, "glibc-2.36"])

    def read_file(self, name: str, path: str) -> bytes:
        assert path == IDENTITY_FILE
        return json.dumps(asdict(IDENTITY)).encode()


def shelf(version: str = OURS) -> tuple[Shelf, Engine]:
    made = Shelf(version)
    return made, cast(Engine, made)


def test_image_that_was_built_is_found() -> None:
    made, engine = shelf()
    with pytest.raises(CapabilityError, match="effbench sandbox build docker"):
        find_image(engine)
    built = build_image(engine, "some:base")
    assert built == find_image(engine) == GuestImage("2" * 64, IDENTITY)
    assert made.arguments["BASE"] == "some:base"
    (_, again), (second, _) = made.builds
    assert not again
    assert set(unpack(second)) == {"Dockerfile"}
    assert b"FROM sha256:" + b"1" * 64 in second


def test_image_is_built_from_nothing_where_that_is_asked_for() -> None:
    made, engine = shelf()
    build_image(engine, "some:base", again=True)
    assert [again for _, again in made.builds] == [True, False]


def test_what_a_build_replaces_and_leaves_is_removed() -> None:
    made, engine = shelf()
    build_image(engine, "some:base")
    assert (made.provided, made.removed) == (["some:base"], [image_name()])
    build_image(engine, "some:base", again=True)
    assert made.removed == [image_name(), "2" * 64, image_name()]
    assert made.arguments["BUILD"] == image_name()


def test_image_that_was_only_half_built_is_not_used() -> None:
    made, engine = shelf()
    made.stored[image_name()] = StoredImage("1" * 64, {})
    with pytest.raises(CapabilityError, match="not built"):
        find_image(engine)


def test_name_changes_with_the_guest_code(monkeypatch: pytest.MonkeyPatch) -> None:
    before = image_name()
    assert before == image_name()
    monkeypatch.setattr(image, "digest_guest_code", lambda: "other")
    assert image_name() != before


def unpack(context: bytes) -> dict[str, tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(context)) as archive:
        return {member.name: member for member in archive}


def python(version: str) -> GuestPython:
    return GuestPython(Path("/usr/bin/python3"), Path("/usr/lib/python3"), version, "glibc-2.36")


def test_context_holds_guest_code_and_seal_and_can_be_read_by_anyone() -> None:
    members = unpack(pack_context(python(OURS)))
    needed = {"Dockerfile", "collect.py", "guest/zygote.py", "guest/codec.py", "seal/mask.py"}
    assert needed <= set(members)
    assert "packages/numpy/__init__.py" in members
    assert not any("__pycache__" in name for name in members if name.startswith("guest/"))
    assert all(member.uid == 0 and member.mtime == 0 for member in members.values())
    assert all(member.mode & 0o444 == 0o444 for member in members.values())


def test_base_of_another_version_gets_its_numpy_from_pip() -> None:
    members = unpack(pack_context(python("3.1.0")))
    assert [name for name in members if name.startswith("packages/")] == ["packages/README"]
