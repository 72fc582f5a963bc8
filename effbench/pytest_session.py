"""The pytest plugin once it is asked for: settings, the session's evaluation, and its items.

The evaluation is that of `effbench evaluate`, once a session, when the first item needs it.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from effbench import cli
from effbench.commands.gates import (
    Gate,
    explain_absence,
    explain_miss,
    require_samples,
    require_shares,
)
from effbench.commands.options import cut_suite
from effbench.commands.reading import choose, read_all
from effbench.commands.reporting import read_folder
from effbench.corpus import load_suite
from effbench.errors import EffbenchError, InputError
from effbench.lanes import require_known
from effbench.model import Verdict
from effbench.report.markdown import explain, interval, printable
from effbench.report.scores import Scores, score_results
from effbench.report.wording import count
from effbench.scaling import LARGEST_SCALE, is_scale
from effbench.scoring.summary import SubmissionScore

NAME = "effbench"
MAX_SAMPLES = 20
MAIN_METRICS = ("eff@1", "pass@1")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the options ask for."""

    files: tuple[Path, ...]
    suite: str | None
    subset: str | None
    scale: float
    trust_suite: bool
    problems: tuple[str, ...]
    sandbox: str
    meter: str
    seed: str
    workers: int | None
    gates: tuple[Gate, ...]
    out: Path | None

    @classmethod
    def from_config(cls, config: pytest.Config) -> Settings:
        """Return the settings of a session; raises UsageError for what no session could follow."""
        option = config.getoption
        out, workers, seed = (option(f"effbench_{name}") for name in ("out", "workers", "seed"))
        if not is_scale(option("effbench_scale")):
            raise pytest.UsageError(
                f"--effbench-scale: give more than 0, and {LARGEST_SCALE} at most"
            )
        if workers is not None and workers < 1:
            raise pytest.UsageError(f"--effbench-workers {workers}: give 1 or more")
        if seed not in ("public", "secret") and not seed.isdecimal():
            raise pytest.UsageError(f"--effbench-seed {seed}: give a number, public or secret")
        try:
            require_known(option("effbench_sandbox"), option("effbench_meter"))
        except InputError as error:
            raise pytest.UsageError(str(error)) from None
        return cls(
            tuple(Path(name) for name in option("effbench_submissions")),
            option("effbench_suite"),
            option("effbench_subset"),
            option("effbench_scale"),
            option("effbench_trust_suite"),
            tuple(option("effbench_problem")),
            option("effbench_sandbox"),
            option("effbench_meter"),
            seed,
            workers,
            tuple(_parse_gate(text) for text in option("effbench_min")),
            Path(out) if out is not None else None,
        )

    @property
    def ks(self) -> list[int]:
        """Every k that is shown or gated."""
        return sorted({1, *(gate.k for gate in self.gates if gate.k is not None)})

    @property
    def shown(self) -> tuple[str, ...]:
        """The metrics that a session's summary names."""
        return tuple(dict.fromkeys((*MAIN_METRICS, *(gate.metric for gate in self.gates))))

    def command(self, out: Path) -> list[str]:
        """Return the words after `effbench` that run this evaluation."""
        words = ["evaluate", f"--sandbox={self.sandbox}", f"--meter={self.meter}"]
        words += [f"--seed={self.seed}", f"--out={out}", f"--k={','.join(map(str, self.ks))}"]
        words.append(f"--scale={self.scale}")
        words += [f"--problem={name}" for name in self.problems]
        if self.suite is not None:
            words.append(f"--suite={self.suite}")
        if self.subset is not None:
            words.append(f"--subset={self.subset}")
        if self.trust_suite:
            words.append("--trust-suite")
        if self.workers is not None:
            words.append(f"--workers={self.workers}")
        return [*words, "--", *map(str, self.files)]


def _parse_gate(text: str) -> Gate:
    try:
        return Gate.parse(text, "--effbench-min")
    except InputError as error:
        raise pytest.UsageError(str(error)) from None


def start(config: pytest.Config) -> Plugin:
    """Return the plugin of a session; raises UsageError for options that make no sense."""
    return Plugin(Settings.from_config(config))


class Plugin:
    """One session's evaluation: it is run when first asked for, and never twice."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._scores: Scores | None = None
        self._trouble = ""

    def scores(self) -> Scores:
        """Return what was found; fails the item that asks when it cannot be done."""
        if self._scores is None and not self._trouble:
            try:
                with contextlib.ExitStack() as stack:
                    out = self.settings.out
                    if out is None:
                        out = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=NAME)))
                    self._scores = _evaluate(self.settings, out)
            except EffbenchError as error:
                self._trouble = str(error)
        if self._scores is None:
            pytest.fail(f"{NAME}: {self._trouble}", pytrace=False)
        return self._scores

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Add the submissions to what the session has found."""
        report = yield
        if isinstance(collector, pytest.Session) and report.outcome == "passed":
            node = SubmissionFiles.from_parent(collector, name=NAME, nodeid=NAME, plugin=self)
            report.result = [*(report.result or ()), node]
        return report

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print every model's main and gated metrics with their intervals."""
        if self._scores is None:
            return
        p = self._scores.provenance
        terminalreporter.section(NAME)
        terminalreporter.line(
            f"{p.suite_name} suite {p.suite_version}, {count(len(p.problems), 'problem')}, "
            f"{p.unit} by {p.meter} in {p.sandbox}, seed {p.seed}"
        )
        for name, model in self._scores.models.items():
            figures = [
                f"{metric} {model.metrics[metric].value:.3f} ({interval(model.metrics[metric])})"
                for metric in self.settings.shown
                if metric in model.metrics
            ]
            terminalreporter.line(f"{printable(name)}: {', '.join(figures)}")


def _evaluate(settings: Settings, out: Path) -> Scores:
    """Do what the command line does, and read back what it wrote."""
    arguments = cli.build_parser().parse_args(settings.command(out))
    with contextlib.redirect_stdout(io.StringIO()):  # items and summary say what it prints
        arguments.run(arguments)
    return score_results(read_folder(out), settings.ks)


class SubmissionFiles(pytest.Collector):
    """All submissions of a session: collecting them reads files and suite, and runs nothing."""

    def __init__(self, *, plugin: Plugin, **known: Any) -> None:
        super().__init__(**known)
        self.plugin = plugin

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for every problem and every gate, of every model."""
        try:
            models, problems = _read(self.plugin.settings)
        except EffbenchError as error:
            raise self.CollectError(f"{NAME}: {error}") from None
        for model in models:
            place = f"[{printable(model)}]" if len(models) > 1 else ""
            common: dict[str, Any] = {"parent": self, "plugin": self.plugin, "model": model}
            for problem in problems:
                yield ProblemItem.from_parent(name=f"{problem}{place}", problem=problem, **common)
            for gate in self.plugin.settings.gates:
                name = f"{gate.metric}>={gate.least:g}{place}"
                yield GateItem.from_parent(name=name, gate=gate, **common)


def _read(settings: Settings) -> tuple[list[str], list[str]]:
    """Return the models that the files hold, and the problems that are asked for."""
    suite = load_suite(settings.suite, trust=settings.trust_suite)
    suite = cut_suite(suite, settings.subset, ())
    asked = cut_suite(suite, None, settings.problems)
    require_shares(settings.gates, asked.problems)
    found = choose(read_all(list(settings.files), suite, skip_bad_lines=False), asked)
    require_samples(settings.gates, found.scored)
    return sorted({item.model for item in found.scored}), [p.id for p in asked.problems]


class EvaluationItem(pytest.Item):
    """Something that is known once the evaluation is done."""

    def __init__(self, *, plugin: Plugin, model: str, **known: Any) -> None:
        super().__init__(**known)
        self.plugin = plugin
        self.model = model
        self.add_marker(NAME)

    def setup(self) -> None:
        """Evaluate, so that what prevents it is an error and no failure of the model."""
        self.plugin.scores()

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where it comes from, and a heading. One that ended like the id, as pytest would
        have it, would be taken for a dotted path: each point of a gate's value would become `::`.
        """
        return self.plugin.settings.files[0], None, f"{NAME}: {self.name}"


class ProblemItem(EvaluationItem):
    """One problem: passes when a sample is right, whatever it costs."""

    def __init__(self, *, problem: str, **known: Any) -> None:
        super().__init__(**known)
        self.problem = problem

    def runtest(self) -> None:
        """Show every sample's verdict, and fail when none is right."""
        scores = self.plugin.scores()
        model = scores.models[self.model]
        samples = [item for item in model.submissions if item.problem == self.problem]
        text = "\n".join(_describe(samples, scores.provenance.sandbox))
        for name, value in model.problems[self.problem].metrics.items():
            self.user_properties.append((name, value))
        if not samples:
            pytest.fail(f"no sample of it: choose others by --{NAME}-problem", pytrace=False)
        if not any(item.verdict is Verdict.AC for item in samples):
            judged = any(item.verdict is not Verdict.SE for item in samples)
            reason = "no sample is right" if judged else "not judged, our own failure"
            pytest.fail(f"{self.problem}: {reason}\n{text}", pytrace=False)
        self.add_report_section("call", NAME, text)


def _describe(samples: Sequence[SubmissionScore], sandbox: str) -> Iterator[str]:
    for item in samples[:MAX_SAMPLES]:
        tier = "" if item.tier is None else f", tier {item.tier}"
        reason = explain(item, sandbox)
        yield (
            f"sample {item.sample}: {item.verdict}, efficiency {item.efficiency:.3f}{tier}"
            f"{': ' if reason else ''}{reason}"
        )
    if len(samples) > MAX_SAMPLES:
        yield f"... and {len(samples) - MAX_SAMPLES} more"


class GateItem(EvaluationItem):
    """One gate of one model."""

    def __init__(self, *, gate: Gate, **known: Any) -> None:
        super().__init__(**known)
        self.gate = gate

    def runtest(self) -> None:
        """Fail when the metric is below, or has no value."""
        model, name = self.plugin.scores().models[self.model], self.gate.metric
        if name not in model.metrics:
            pytest.fail(explain_absence(self.gate, self.model, model), pytrace=False)
        value = model.metrics[name].value
        self.user_properties.append((name, value))
        if value < self.gate.least:
            pytest.fail(explain_miss(self.gate, self.model, model), pytrace=False)
