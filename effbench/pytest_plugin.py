"""pytest --effbench-submissions=FILE: an item a problem, and one a gate, beside a project's tests.

    pytest --effbench-submissions=samples.jsonl --effbench-min=eff@1=0.5 -m effbench

Without the option nothing happens, and nothing of effbench but this file is imported.
"""

from __future__ import annotations

import pytest

NAME = "effbench"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup(NAME, "efficiency of model-written code (effbench)")
    for name, kind, text in (
        ("submissions", "FILE", "evaluate these submissions (JSONL); with =; repeatable"),
        ("problem", "ID", "only this problem; repeatable"),
        ("min", "METRIC=VALUE", "fail when a model is below, e.g. eff@1=0.5; repeatable"),
    ):
        group.addoption(f"--effbench-{name}", action="append", default=[], metavar=kind, help=text)
    for name, kind, text, default in (
        ("suite", "NAME|DIR", "the bundled suite (default), or a folder", None),
        ("subset", "NAME", "only the problems that the suite lists so", None),
        ("sandbox", "NAME", "auto (default), or a sandbox's name", "auto"),
        ("meter", "NAME", "auto (default), or a meter's name", "auto"),
        ("seed", "N|public|secret", "which inputs: public (default), a number, secret", "public"),
        ("out", "DIR", "keep results here: the same command again resumes", None),
    ):
        group.addoption(f"--effbench-{name}", metavar=kind, help=text, default=default)
    group.addoption(
        "--effbench-scale", type=float, metavar="X", help="inputs X times as large", default=1.0
    )
    group.addoption("--effbench-workers", type=int, metavar="N", help="how many cores to use")
    group.addoption(
        "--effbench-trust-suite", action="store_true", help="run the suite's code on this host"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Do nothing, unless submissions are given."""
    if not config.getoption("effbench_submissions"):
        if gates := config.getoption("effbench_min"):
            raise pytest.UsageError(
                f"--effbench-min {gates[0]}: nothing is evaluated that could miss it: give "
                "--effbench-submissions=FILE"
            )
        return
    if config.getoption("dist", "no") != "no":
        raise pytest.UsageError(
            "effbench evaluates once a session, and pytest-xdist would do it once a worker: leave "
            "-n away (-n 0 where addopts hold it), and say --effbench-workers N"
        )
    from effbench import pytest_session

    config.addinivalue_line("markers", f"{NAME}: items of effbench's submissions")
    config.pluginmanager.register(pytest_session.start(config), f"{NAME}-session")
