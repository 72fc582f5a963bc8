"""Problems in disguise: another story and other names around the same logic.

A model that scores well on a problem and badly on its variant remembers the problem rather than
solving it; VeRA-E tests reasoning so.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from effbench.canary import mark
from effbench.corpus import Suite
from effbench.errors import InputError, SuiteError
from effbench.identity import Subset, render_identity
from effbench.model import Problem, Replacement, Variant


def write_variants(suite: Suite, root: Path) -> tuple[str, ...]:
    """Write a suite of the variants of all problems that declare one; return their ids.

    They keep their ids, levels, inputs and references. Raises InputError where the folder is not
    empty or no problem declares a variant, SuiteError where one cannot be made.
    """
    if root.exists() and any(root.iterdir()):
        raise InputError(f"{root} is not empty: name a new folder")
    chosen = [(p, p.variant) for p in suite.problems if p.variant is not None]
    if not chosen:
        raise InputError(f"suite {suite.name}: no problem declares a [variant] in its problem.toml")
    disguises = [(problem, variant, disguise(problem, variant)) for problem, variant in chosen]
    for problem, variant, prompt in disguises:
        _write(problem, variant, prompt, root)
    ids = tuple(problem.id for problem, _ in chosen)
    canary, subsets = chosen[0][0].canary, _list_subsets(suite, ids)
    identity = render_identity(f"{suite.name} variants", suite.version, canary, subsets)
    _save(root / "suite.toml", identity)
    return ids


def _list_subsets(suite: Suite, ids: Sequence[str]) -> Iterator[Subset]:
    """Yield the subsets of a suite, those problems alone that there are."""
    for each in suite.subsets:
        if kept := tuple(name for name in each.ids if name in ids):
            yield Subset(each.name, kept)


def disguise(problem: Problem, variant: Variant) -> str:
    """Return a problem's prompt with its variant's words.

    Raises SuiteError for a word that the prompt does not hold, and a new one that it holds already,
    for then two things would have the same name.
    """
    names = [*variant.parameters]
    if problem.entry_point:
        if not variant.entry_point:
            raise SuiteError(
                f"{problem.folder}/problem.toml: variant: key 'entry_point' is missing"
            )
        names.append(Replacement(problem.entry_point, variant.entry_point))
    known: dict[str, Replacement] = {}
    for each in (*variant.words, *names):
        _check(problem, each)
        other = known.setdefault(_normalize(each.old), each)
        if other.new != each.new:
            raise SuiteError(
                f"{problem.folder}/problem.toml: variant: {other.old!r} and {each.old!r} are the "
                f"same words, but become {other.new!r} and {each.new!r}: capitals and line breaks "
                "do not count, so one of them is enough"
            )
    title = Replacement(problem.title, variant.title)
    return replace_words(problem.prompt, [title, *names, *variant.words])


def _check(problem: Problem, replacement: Replacement) -> None:
    manifest = problem.folder / "problem.toml"
    if not _pattern([replacement.old]).search(problem.prompt):
        raise SuiteError(f"{manifest}: variant: the prompt has no {replacement.old!r}")
    if _pattern([replacement.new]).search(problem.prompt):
        raise SuiteError(f"{manifest}: variant: {replacement.new!r} stands in the prompt already")


def replace_words(text: str, replacements: Iterable[Replacement]) -> str:
    """Return a text with whole words and phrases replaced, all at once: longer ones first. One that
    begins with a capital letter keeps that.

    >>> replace_words("A cat. Cats sat.", [Replacement("cat", "dog"), Replacement("cats", "owls")])
    'A dog. Owls sat.'
    """
    known = {_normalize(each.old): each.new for each in replacements}

    def change(match: re.Match[str]) -> str:
        old, new = match[0], known[_normalize(match[0])]
        return new[0].upper() + new[1:] if old[0].isupper() else new

    return _pattern(known).sub(change, text)


def _normalize(phrase: str) -> str:
    return " ".join(phrase.split()).lower()


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    # Where a line is broken between the words of a phrase, it is that phrase all the same.
    words = (r"\s+".join(map(re.escape, phrase.split())) for phrase in longest)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


def _write(problem: Problem, variant: Variant, prompt: str, root: Path) -> None:
    folder = root / "problems" / problem.id
    answers = root / "reference_solutions" / problem.id
    shutil.copytree(problem.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(
        problem.expert.path.parent, answers, ignore=shutil.ignore_patterns("__pycache__")
    )
    generators = root / "generators"
    generators.mkdir(exist_ok=True)
    shutil.copy(problem.generator_path, generators)
    _save(folder / "prompt.md", prompt)
    if problem.canary:
        mark(folder / "prompt.md", problem.canary)
    manifest = folder / "problem.toml"
    text = manifest.read_text(encoding="utf-8").partition("\n[variant]")[0] + "\n"
    text = text.replace(problem.title, variant.title, 1)
    if problem.entry_point:
        text = text.replace(
            f'entry_point = "{problem.entry_point}"', f'entry_point = "{variant.entry_point}"'
        )
        for path in answers.glob("*.py"):
            source = path.read_text(encoding="utf-8")
            name = rf"\b{re.escape(problem.entry_point)}\b"
            _save(path, re.sub(name, variant.entry_point, source))
    _save(manifest, text)


def _save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
