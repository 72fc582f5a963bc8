"""The portable lane needs nothing that other systems lack: shown on Linux, by taking it away."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from effbench import cache
from effbench.corpus import load_suite
from effbench.errors import CapabilityError
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.wasm import preparation
from effbench.isolation.wasm.artifact import find_artifact
from effbench.isolation.wasm.interpreter import THREAD_STACK_BYTES, WASM_STACK_BYTES
from effbench.naming import is_problem_id
from tests.conftest import give_up
from tests.tiny import write_suite

ROOT = Path(__file__).parents[1]
FOREIGN = Path(__file__).parent / "foreign"
PROBLEM = "hike_ladder"
POSIX_ONLY = {
    "crypt",
    "curses",
    "fcntl",
    "grp",
    "posix",
    "pty",
    "pwd",
    "resource",
    "termios",
    "tty",
}
# The one file that nobody imports: the host starts it, on Linux.
PROGRAMS = {"mask.py"}
SOURCES = [
    path
    for path in sorted((ROOT / "effbench").rglob("*.py"))
    if path.name not in PROGRAMS and not {"_payload", "template"} & set(path.parts)
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a cache, where the standard library's names are taken."""
    home = tmp_path_factory.mktemp("home")
    for name in ("random", "codec", "struct"):
        (home / f"{name}.py").write_text("raise SystemExit('not the real one')\n", "utf-8")
    return home


def run(home: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command of effbench, or Python code after -c, as on another system."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "EFFBENCH_CACHE": str(home / "cache"),
        "PYTHONPATH": os.pathsep.join((str(FOREIGN), str(ROOT))),
        "PYTHONIOENCODING": "cp1252",
        "PYTHONWARNDEFAULTENCODING": "1",
    }
    command = words if words[0] == "-c" else ("-m", "effbench.cli", *words)
    return subprocess.run(
        [sys.executable, "-P", *command],
        cwd=home,
        env=environment,
        capture_output=True,
        timeout=600,
    )


@pytest.fixture
def portable() -> None:
    """Skip where nobody has built the interpreter."""
    try:
        find_artifact()
    except CapabilityError as error:
        give_up(str(error))


def example_lines() -> Iterator[str]:
    """Yield a right and a wrong program, one that never ends, and a model's whole answer."""
    lines = (ROOT / "examples" / "submissions.jsonl").read_text(encoding="utf-8").splitlines()
    own = [line for line in lines if json.loads(line)["task_id"] == PROBLEM]
    yield own[0]
    yield next(line for line in own if "wrong" in line.lower())
    yield next(line for line in own if "while True" in line)
    yield next(line for line in own if "completion" in json.loads(line))


@pytest.mark.parametrize(
    "code",
    [
        "import fcntl",
        "import pwd",
        "import os; os.fork()",
        "import signal; signal.SIGALRM",
        "import threading; threading.stack_size(1 << 28)",
    ],
)
def test_other_system_lacks_something(home: Path, code: str) -> None:
    done = run(home, "-c", code)
    assert done.returncode == 1
    assert b"No module named" in done.stderr or b"Error: " in done.stderr


def test_every_module_is_imported_without_posix(home: Path) -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in SOURCES
    ]
    assert "effbench.isolation.wasm.host" in names
    done = run(home, "-c", f"import importlib\nfor n in {names}: importlib.import_module(n)")
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("command", ["", "evaluate", "try", "check", "problems", "prompts", "new"])
def test_help_is_shown_anywhere(home: Path, command: str) -> None:
    done = run(home, *command.split(), "--help")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.startswith(b"usage: effbench")


def test_output_is_the_same_bytes_anywhere(home: Path) -> None:
    prompts = [
        json.loads(line) for line in run(home, "prompts").stdout.decode("utf-8").splitlines()
    ]
    suite = load_suite()
    assert [row["prompt"] for row in prompts] == [problem.prompt for problem in suite.problems]
    done = run(home, "problems", "list", "--json")
    assert b"\r" not in done.stdout
    assert [row["id"] for row in json.loads(done.stdout)] == [p.id for p in suite.problems]


def test_native_sandboxes_say_where_they_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    found = Bubblewrap().probe()
    assert (found.ok, found.remedy) == (False, "use --sandbox wasm")


@pytest.mark.usefixtures("portable")
def test_evaluate_needs_nothing_of_linux(home: Path) -> None:
    (home / "demo.jsonl").write_text("\n".join(example_lines()) + "\n", encoding="utf-8")
    done = run(home, "evaluate", "demo.jsonl", "--sandbox", "wasm", "--problem", PROBLEM, "--json")
    assert done.returncode == 0, done.stderr.decode()
    scores = json.loads(done.stdout.decode("utf-8"))
    verdicts = [item["verdict"] for item in scores["models"]["demo"]["submissions"]]
    assert verdicts == ["AC", "WA", "TLE", "AC"]
    for name in ("results.jsonl", "scores.json", "summary.md"):
        assert b"\r" not in (home / "effbench-results" / name).read_bytes()


@pytest.mark.usefixtures("portable")
def test_try_needs_nothing_of_linux(home: Path) -> None:
    expert = load_suite().problem(PROBLEM).expert.path
    done = run(home, "try", PROBLEM, str(expert), "--sandbox", "wasm", "--json")
    assert done.returncode == 0, done.stderr.decode()
    score = json.loads(done.stdout.decode("utf-8"))
    assert (score["verdict"], score["tier"], score["sandbox"]) == ("AC", 1, "wasm")


def imports_at_start(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that are imported when a module is: by any statement outside functions."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]
        yield from imports_at_start(node)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_starts_with_posix(path: Path) -> None:
    assert not POSIX_ONLY & set(imports_at_start(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_text_files_have_one_encoding_and_one_line_end(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            given = {keyword.arg for keyword in node.keywords}
            if node.func.attr == "write_text":
                assert {"encoding", "newline"} <= given, ast.unparse(node)
            if node.func.attr == "read_text":
                assert "encoding" in given or node.args, ast.unparse(node)


def test_stacks_are_within_what_windows_allows() -> None:
    assert WASM_STACK_BYTES < THREAD_STACK_BYTES < 256 << 20
    assert THREAD_STACK_BYTES % (64 << 10) == 0


def test_digest_of_a_suite_does_not_depend_on_line_ends(tmp_path: Path) -> None:
    write_suite(tmp_path / "suite")
    shutil.copytree(tmp_path / "suite", tmp_path / "crlf" / "suite")
    for path in (tmp_path / "crlf").rglob("*.*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    linux, windows = (load_suite(str(tmp_path / name)) for name in ("suite", "crlf/suite"))
    assert linux.digest == windows.digest
    assert [p.prompt for p in linux.problems] == [p.prompt for p in windows.problems]
    (tmp_path / "crlf" / "suite" / "generators" / f"{linux.problems[0].id}.py").write_text(
        "x = 1\n"
    )
    assert load_suite(str(tmp_path / "crlf" / "suite")).digest != linux.digest


def test_image_does_not_depend_on_line_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = preparation.guest_sources()
    for folder in ("guest", "wasm"):
        (tmp_path / "sandbox" / folder).mkdir(parents=True)
        for path in (ROOT / "sandbox" / folder).glob("*.py"):
            data = path.read_bytes().replace(b"\n", b"\r\n")
            (tmp_path / "sandbox" / folder / path.name).write_bytes(data)
    monkeypatch.setattr(preparation, "payload_root", lambda: tmp_path)
    monkeypatch.setattr(preparation, "build_folder", lambda: tmp_path / "sandbox" / "wasm")
    assert preparation.guest_sources() == sources


def test_cache_keeps_what_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> Path:
        raise PermissionError(13, "Access is denied", str(target))

    path = tmp_path / "new" / "file.bin"
    cache.store(path, b"first")
    cache.store(path, b"second")
    monkeypatch.setattr(Path, "replace", refuse)
    cache.store(path, b"third")
    assert path.read_bytes() == b"second"
    with pytest.raises(CapabilityError, match="Access is denied"):
        cache.store(tmp_path / "new" / "other.bin", b"first")
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", ["con", "nul", "aux", "prn", "com1", "lpt9"])
def test_problem_is_not_called_like_a_device(name: str) -> None:
    assert not is_problem_id(name)
    assert is_problem_id(f"{name}_x")
