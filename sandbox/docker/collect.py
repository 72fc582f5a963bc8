"""Lay out what a guest needs, and nothing else: run by the build of the image, in its first stage.

`python3 collect.py ROOT NUMPY`. NUMPY is the version that pip installs where the build's context
brought no numpy that this interpreter can load.
"""

from __future__ import annotations

import glob
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig

CONTEXT = os.path.dirname(os.path.abspath(__file__))
VALGRIND = "/usr/libexec/valgrind"  # here in every image, wherever the distribution has it
PROGRAMS = ("env", "setpriv", "setarch")
LEFT_OUT = ("site-packages", "dist-packages", "test", "ensurepip", "config-*", "*.a")


class Collection:
    """A folder that becomes the root of the image."""

    def __init__(self, root: str) -> None:
        self.root = root
        for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
            if os.path.islink(f"/{name}"):
                os.makedirs(self.place(os.path.realpath(f"/{name}")), exist_ok=True)
                os.symlink(os.readlink(f"/{name}"), self.place(f"/{name}"))

    def place(self, path: str) -> str:
        """Return where a path of the image lies while the image is put together."""
        return self.root + path

    def add_file(self, path: str, target: str | None = None) -> None:
        """Copy a file, not the symbolic link that it may be."""
        target = self.place(target or path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if not os.path.exists(target):
            shutil.copy2(path, target)

    def add_program(self, path: str, target: str | None = None) -> None:
        """Copy a program or a library, and the libraries that it is linked to."""
        self.add_file(path, target)
        self.add_libraries(path)

    def add_libraries(self, path: str) -> None:
        """Copy the system's libraries that a program or a library is linked to."""
        listed = subprocess.run(["ldd", path], capture_output=True, check=False, text=True).stdout
        for line in listed.splitlines():  # "NAME => PATH (ADDRESS)" or "PATH (ADDRESS)"
            word = line.partition("=>")[2] or line
            library = word.partition("(")[0].strip()
            if library.startswith("/") and not library.startswith(self.root):
                self.add_file(library)


def find_valgrind() -> str:
    """Return the folder of valgrind's tools."""
    (tool,) = glob.glob("/usr/lib*/**/valgrind/cachegrind-*-linux", recursive=True)[:1]
    return os.path.dirname(tool)


def collect_python(collection: Collection) -> None:
    """Copy the interpreter and its standard library; _ctypes goes where only trusted processes find
    it, until the guest is sealed.
    """
    stdlib = sysconfig.get_path("stdlib")
    collection.add_program(os.path.realpath(sys.executable))
    shutil.copytree(
        stdlib, collection.place(stdlib), symlinks=True, ignore=shutil.ignore_patterns(*LEFT_OUT)
    )
    for module in glob.glob(f"{stdlib}/lib-dynload/*.so"):
        collection.add_program(module)
    for module in glob.glob(f"{stdlib}/lib-dynload/_ctypes*.so"):
        collection.add_file(module, f"/seal/{os.path.basename(module)}")
        os.unlink(collection.place(module))
    if os.path.isdir("/usr/lib/locale/C.utf8"):
        shutil.copytree("/usr/lib/locale/C.utf8", collection.place("/usr/lib/locale/C.utf8"))
    collection.add_file("/etc/ld.so.cache")


def collect_tools(collection: Collection) -> None:
    """Copy cachegrind, and the programs that a guest is started with."""
    folder = find_valgrind()
    for pattern in ("cachegrind-*-linux", "vgpreload_core-*-linux.so", "default.supp"):
        for path in glob.glob(f"{folder}/{pattern}"):
            collection.add_file(path, f"{VALGRIND}/{os.path.basename(path)}")
    for name in PROGRAMS:
        path = shutil.which(name)
        if path is None:
            sys.exit(f"the base image has no {name}")
        collection.add_program(path, f"/usr/bin/{name}")


def collect_packages(collection: Collection, numpy: str) -> str:
    """Copy numpy from the context, or have pip install it; returns its version."""
    packages = collection.place("/packages")
    shutil.copytree(f"{CONTEXT}/packages", packages)
    if not os.path.isdir(f"{packages}/numpy"):
        pip = [sys.executable, "-m", "pip", "install", "--no-cache-dir", "--target", packages]
        subprocess.run([*pip, f"numpy=={numpy}"], check=True)
    command = [sys.executable, "-c", "import numpy; print(numpy.__version__)"]
    found = subprocess.run(
        command, env={"PYTHONPATH": packages}, capture_output=True, check=True, text=True
    )
    for library in glob.glob(f"{packages}/**/*.so*", recursive=True):
        collection.add_libraries(library)
    for cache in glob.glob(f"{packages}/**/__pycache__", recursive=True):
        shutil.rmtree(cache)
    return found.stdout.strip()


def describe(numpy: str) -> dict[str, str]:
    """Return what of the image may change a cost."""
    version = subprocess.run(["valgrind", "--version"], capture_output=True, check=True, text=True)
    return {
        "executable": os.path.realpath(sys.executable),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "build": " ".join(platform.python_build()),
        "libc": "-".join(platform.libc_ver()),
        "numpy": numpy,
        "valgrind": version.stdout.strip().removeprefix("valgrind-"),
        "valgrind_folder": VALGRIND,
    }


def main() -> None:
    """Fill the folder."""
    root, numpy = sys.argv[1:]
    collection = Collection(root)
    collect_python(collection)
    collect_tools(collection)
    facts = describe(collect_packages(collection, numpy))
    shutil.copytree(f"{CONTEXT}/seal", collection.place("/seal"), dirs_exist_ok=True)
    with open(collection.place("/seal/identity.json"), "w", encoding="utf-8") as file:
        json.dump(facts, file)


if __name__ == "__main__":
    main()
