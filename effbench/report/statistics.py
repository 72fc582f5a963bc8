"""What a suite is made of: how many problems of which kind, and the list of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from effbench.corpus import Suite
from effbench.model import Problem
from effbench.report.wording import count


@dataclass(frozen=True, slots=True)
class Share:
    """How many problems have a property."""

    name: str
    problems: int


@dataclass(frozen=True, slots=True)
class SuiteStatistics:
    """A suite in numbers; `references` counts the files of all ladders, `wrong` the known-wrong
    solutions, `cases` all levels' inputs. `kinds` are first topics.
    """

    name: str
    version: str
    problems: int
    real: int
    references: int
    wrong: int
    cases: int
    io: tuple[Share, ...]
    demands: tuple[Share, ...]
    difficulty: tuple[Share, ...]
    tiers: tuple[Share, ...]
    kinds: tuple[Share, ...]


def count_problems(suite: Suite) -> SuiteStatistics:
    """Return a suite's statistics."""
    problems = suite.problems
    return SuiteStatistics(
        name=suite.name,
        version=suite.version,
        problems=len(problems),
        real=sum(problem.real for problem in problems),
        references=sum(len(problem.references) for problem in problems),
        wrong=sum(len(problem.wrong) for problem in problems),
        cases=sum(level.cases for problem in problems for level in problem.levels),
        io=_share(problem.io for problem in problems),
        demands=_share(problem.demands for problem in problems),
        difficulty=_share(str(problem.difficulty) for problem in problems),
        tiers=_share(str(problem.n_tiers) for problem in problems),
        kinds=_share(problem.topics[0] for problem in problems if problem.topics),
    )


def _share(values: Iterable[str]) -> tuple[Share, ...]:
    return tuple(Share(name, n) for name, n in sorted(Counter(values).items()))


def describe(found: SuiteStatistics) -> str:
    """Return the statistics in words, a line each."""
    lines = [
        f"{count(found.problems, 'problem')}, {found.real} of them met at work, with "
        f"{found.references} references, {found.wrong} known-wrong solutions and {found.cases} "
        "inputs a seed"
    ]
    for title, shares in (
        ("submissions", found.io),
        ("demands", found.demands),
        ("difficulty", found.difficulty),
        ("tiers", found.tiers),
        ("kinds", found.kinds),
    ):
        words = ", ".join(f"{share.name} {share.problems}" for share in shares)
        lines.append(f"{title}: {words}")
    return "\n".join(lines)


def render(suite: Suite) -> str:
    """Return a suite's page, docs/suite.md, as Markdown."""
    return "\n".join(_write(suite)) + "\n"


def _write(suite: Suite) -> Iterator[str]:
    yield from (f"# The suite: {suite.name} {suite.version}", "")
    yield "Made by `effbench suite stats --markdown`; do not edit."
    yield ""
    first, *shares = describe(count_problems(suite)).split("\n")
    yield from (f"{first}.", "")
    yield from (f"- {line}" for line in shares)
    yield ""
    heads = ("problem", "", "demands", "difficulty", "tiers", "topics")
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    yield from (f"| {' | '.join(_describe_problem(problem))} |" for problem in suite.problems)


def _describe_problem(problem: Problem) -> Sequence[str]:
    kind = "program" if problem.io == "stdin" else "function"
    return (
        f"`{problem.id}`: {problem.title}",
        f"{kind}, real" if problem.real else kind,
        problem.demands,
        str(problem.difficulty),
        str(problem.n_tiers),
        ", ".join(problem.topics),
    )
