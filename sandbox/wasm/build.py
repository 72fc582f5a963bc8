"""Build the interpreter of the portable lane: CPython's source in, one WebAssembly module out.

    pip install "effbench[wasm-build]"
    python sandbox/wasm/build.py -o FOLDER

writes FOLDER/python.wasm and FOLDER/library.bin (the standard library as marshalled code). zig, a
C compiler in a wheel, does the compiling: no configure, no make, no shell, the same everywhere. The
result depends on nothing but the pinned source, the pinned compiler and this folder; its
digests are compared with artifact.json, which `--pin` rewrites.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
ZIG_VERSION = "0.17.1"
# Debian keeps what CPython released, packed anew.
SOURCE_URL = "https://deb.debian.org/debian/pool/main/p/python3.11/python3.11_3.11.2.orig.tar.gz"
SOURCE_SHA256 = "2411c74bda5bbcfcddaf4531f66d1adc73f247f529aee981b029513aefdbf849"
# zig puts the stack below everything else: an overflow traps instead of overwriting data.
C_STACK_BYTES = 16 << 20

FLAGS = (
    *("--target=wasm32-wasi", "-O3", "-g0", "-std=c11", "-DNDEBUG", "-DPy_BUILD_CORE"),
    "-DPy_DEFAULT_RECURSION_LIMIT=1000",
    *("-fwrapv", "-fno-strict-aliasing", "-fvisibility=hidden", "-w", "-Wno-int-conversion"),
    *("-Ieffbench", "-I.", "-IInclude", "-IInclude/internal", "-IModules/_decimal/libmpdec"),
)
LINK_FLAGS = (
    "-mexec-model=reactor",
    *(f"-lwasi-emulated-{name}" for name in ("signal", "getpid", "process-clocks")),
    f"-Wl,-z,stack-size={C_STACK_BYTES}",
    "-Wl,--strip-all",
)
EXTRA_FLAGS = {
    # Otherwise the time of the build, and no two results are the same.
    "Modules/getbuildinfo.c": ('-DDATE="Jan  1 2000"', '-DTIME="00:00:00"'),
    "Python/sysmodule.c": ('-DABIFLAGS=""',),
    "Python/getplatform.c": ('-DPLATFORM="wasi"',),
    # So that its loops are not taken for calls of themselves.
    "effbench/strings.c": ("-fno-builtin", "-D_GNU_SOURCE"),
    "Modules/_decimal": ("-DCONFIG_32=1", "-DANSI=1"),
}

# What CPython does otherwise on WASI, for stacks smaller than ours; and sum(), which adds ints of
# the size of a C long without making objects: 64 bits natively, 32 here.
PATCHES = {
    "Parser/parser.c": (("#  define MAXSTACK 4000", "#  define MAXSTACK 6000"),),
    "Python/marshal.c": (("STACK_DEPTH 1500", "STACK_DEPTH 2000"),),
    "Python/bltinmodule.c": (
        ("long i_result = PyLong_AsLongAnd", "long long i_result = PyLong_AsLongLongAnd"),
        ("return PyLong_FromLong(i_result)", "return PyLong_FromLongLong(i_result)"),
        ("                long b;", "                long long b;"),
        ("b = PyLong_AsLongAndOverflow(item", "b = PyLong_AsLongLongAndOverflow(item"),
        ("b <= LONG_MAX - i_result", "b <= LLONG_MAX - i_result"),
        ("b >= LONG_MIN - i_result", "b >= LLONG_MIN - i_result"),
        ("result = PyLong_FromLong(i_result)", "result = PyLong_FromLongLong(i_result)"),
    ),
}

# Platform code that this build replaces or has no use for.
UNUSED = {
    f"Python/{name}.c"
    for name in (
        *("deepfreeze", "dup2", "emscripten_signal", "frozen", "frozenmain", "getcwd"),
        *("perf_trampoline", "pyfpe", "sigcheck", "strdup"),
        *(f"dynload_{system}" for system in ("aix", "dl", "hpux", "next", "shlib", "win")),
    )
}
MODULES = """
    _abc _bisectmodule _blake2/blake2b_impl _blake2/blake2module _blake2/blake2s_impl _codecsmodule
    _collectionsmodule _contextvarsmodule _csv _datetimemodule _decimal/_decimal _functoolsmodule
    _heapqmodule _io/_iomodule _io/bufferedio _io/bytesio _io/fileio _io/iobase _io/stringio
    _io/textio _json _localemodule _opcode _operator _pickle _queuemodule _randommodule
    _sha3/sha3module _sre/sre _stat _statisticsmodule _struct _threadmodule _tracemalloc
    _typingmodule _weakref arraymodule atexitmodule binascii cmathmodule errnomodule faulthandler
    gcmodule getbuildinfo itertoolsmodule main mathmodule md5module posixmodule sha1module
    sha256module sha512module signalmodule symtablemodule timemodule unicodedata
""".split()
DECIMAL = """
    basearith constants context convolute crt difradix2 fnt fourstep io mpalloc mpdecimal
    numbertheory sixstep transpose
""".split()

# Packages of the standard library that need what this guest does not have, or nobody misses.
LEFT_OUT = {
    *("__phello__", "antigravity", "asyncio", "config-3.11", "ctypes", "curses", "dbm"),
    *("distutils", "ensurepip", "idlelib", "lib2to3", "msilib", "multiprocessing", "pydoc"),
    *("pydoc_data", "site-packages", "sqlite3", "test", "this", "tkinter", "turtle"),
    *("turtledemo", "venv", "wsgiref", "xml", "xmlrpc", "__hello__", "email", "http"),
    *("cgi", "cgitb", "ftplib", "imaplib", "mailbox", "nntplib", "poplib", "smtpd", "smtplib"),
}
ENCODINGS = {
    *("__init__", "aliases", "ascii", "base64_codec", "cp1252", "hex_codec", "idna", "latin_1"),
    *("punycode", "raw_unicode_escape", "rot_13", "unicode_escape", "utf_16", "utf_32", "utf_8"),
}
# What the interpreter needs before it can import anything, under the names that it looks for.
BOOTSTRAP = {
    "importlib._bootstrap": "_frozen_importlib",
    "importlib._bootstrap_external": "_frozen_importlib_external",
}


def main() -> int:
    """Build; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--source", type=Path, metavar="FILE", help="CPython's source, if at hand")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    parser.add_argument("--pin", action="store_true", help="write the digests to artifact.json")
    arguments = parser.parse_args()
    zig = find_zig()
    with tempfile.TemporaryDirectory() as folder:
        source = unpack(arguments.source, Path(folder))
        arguments.output.mkdir(parents=True, exist_ok=True)
        module = arguments.output / "python.wasm"
        compile_all(zig, source, module, arguments.jobs)
        library = arguments.output / "library.bin"
        library.write_bytes(pack_library(module, source / "Lib"))
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (module, library)}
    pinned = HERE / "artifact.json"
    if arguments.pin:
        pinned.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    elif json.loads(pinned.read_text(encoding="utf-8")) != found:
        say(f"the digests are not those of {pinned.name}: {found}")
        return 1
    return 0


def say(text: str) -> None:
    """Tell what is going on."""
    print(text, file=sys.stderr, flush=True)


def find_zig() -> str:
    """Return the compiler's path; exits with the remedy when it is not the pinned one."""
    try:
        found = version("ziglang")
    except PackageNotFoundError:
        found = "no ziglang"
    if found != ZIG_VERSION:
        sys.exit(f"needs ziglang {ZIG_VERSION}, found {found}: pip install ziglang=={ZIG_VERSION}")
    import ziglang

    return str(Path(ziglang.__file__).with_name("zig.exe" if os.name == "nt" else "zig"))


def unpack(archive: Path | None, folder: Path) -> Path:
    """Return the folder of CPython's source with our files beside it."""
    if archive is None:
        say(f"fetch {SOURCE_URL}")
        archive = folder / "source.tar.gz"
        with urllib.request.urlopen(SOURCE_URL) as answer, archive.open("wb") as file:
            shutil.copyfileobj(answer, file)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    if digest != SOURCE_SHA256:
        sys.exit(f"{archive}: its digest is {digest}, not {SOURCE_SHA256}")
    with tarfile.open(archive) as tar:
        tar.extractall(folder)  # its digest is pinned
    source = next(path for path in folder.iterdir() if path.is_dir())
    (source / "effbench").mkdir()
    for name in ("pyconfig.h", "guest.c", "config.c", "strings.c"):
        shutil.copy(HERE / name, source / "effbench" / name)
    for name, changes in PATCHES.items():
        patch(source / name, changes)
    return source


def patch(path: Path, changes: tuple[tuple[str, str], ...]) -> None:
    """Replace texts, each of which has to be there exactly once."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        if text.count(old) != 1:
            sys.exit(f"{path}: {old!r} is there {text.count(old)} times")
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8", newline="\n")


def c_files(source: Path) -> list[str]:
    """Return all files to compile, relative to the source: so that no path gets into the result."""
    core = [
        path.relative_to(source).as_posix()
        for folder in ("Objects", "Parser", "Python")
        for path in sorted((source / folder).glob("*.c"), key=lambda path: path.name)
    ]
    return [
        *(name for name in core if name not in UNUSED),
        *(f"Modules/{name}.c" for name in MODULES),
        *(f"Modules/_decimal/libmpdec/{name}.c" for name in DECIMAL),
        "effbench/config.c",
        "effbench/guest.c",
        "effbench/strings.c",
    ]


def compile_all(zig: str, source: Path, module: Path, jobs: int) -> None:
    """Compile and link everything."""
    names = c_files(source)
    environment = {
        **os.environ,
        "ZIG_LOCAL_CACHE_DIR": str(source / ".zig"),
        "ZIG_GLOBAL_CACHE_DIR": str(source / ".zig"),
    }

    def run(*words: str) -> None:
        done = subprocess.run(
            [zig, "cc", *FLAGS, *words], cwd=source, env=environment, capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"zig cc {' '.join(words)}:\n{done.stderr[:3000]}")

    def compile_one(name: str) -> str:
        target = f"effbench/{name.replace('/', '_')}.o"
        extra = [
            flag for key, flags in EXTRA_FLAGS.items() if name.startswith(key) for flag in flags
        ]
        run("-c", *extra, name, "-o", target)
        return target

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        objects = []
        for count, target in enumerate(pool.map(compile_one, names), 1):
            objects.append(target)
            if count % 20 == 0 or count == len(names):
                say(f"compiled {count} of {len(names)} files")
    run(*LINK_FLAGS, "-o", str(module.resolve()), *objects)
    say(f"linked {module}: {module.stat().st_size / 1e6:.1f} MB")


def library_files(library: Path) -> Iterator[tuple[str, bool, Path]]:
    """Yield (module name, is package, file) of all modules that are wanted, bootstrap first."""
    found = []
    for path in sorted(library.rglob("*.py")):
        parts = PurePosixPath(path.relative_to(library).as_posix()).with_suffix("").parts
        if parts[0] in LEFT_OUT or "test" in parts or "tests" in parts:
            continue
        if parts[0] == "encodings" and parts[-1] not in ENCODINGS:
            continue
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        found.append((name, is_package, path))
    found.sort(key=lambda item: (item[0] not in BOOTSTRAP, item[0]))
    yield from found


def pack_library(module: Path, library: Path) -> bytes:
    """Return the library as `freeze` of guest.c reads it, compiled by the guest itself."""
    from effbench.isolation.wasm.interpreter import Interpreter

    say("compile the standard library")
    guest = Interpreter.compile(module.read_bytes()).instantiate(1 << 31)
    guest.call("_initialize")
    packed = bytearray()
    for name, is_package, path in library_files(library):
        label = f"<frozen {name}>".encode()
        code = guest.fetch("compile", label, path.read_bytes()).data
        packed += BOOTSTRAP.get(name, name).encode() + bytes([0, is_package])
        packed += len(code).to_bytes(4, "little") + code
    say(f"packed the standard library: {len(packed) / 1e6:.1f} MB")
    return bytes(packed)


if __name__ == "__main__":
    sys.exit(main())
