"""Progress of long work on standard error: a bar in a terminal, nothing elsewhere."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

TITLES = {
    "read": "reading submissions",
    "calibrate": "measuring references",
    "run": "running submissions",
    "check": "checking problems",
    "audit": "auditing problems",
}


class ProgressBar:
    """A bar a stage. Use as a context manager."""

    def __init__(self) -> None:
        self._progress = Progress(
            TextColumn("{task.description:<22}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[what]}"),
            console=Console(stderr=True),
        )
        self._task = self._progress.add_task("", total=None, what="", visible=False)

    def stage(self, name: str, total: int) -> None:
        """Begin a stage of `total` steps."""
        self._progress.update(self._task, what="")
        self._progress.stop_task(self._task)
        self._progress.update(self._task, visible=False)
        self._task = self._progress.add_task(TITLES.get(name, name), total=total, what="")

    def step(self, what: str) -> None:
        """Note that one step is done."""
        self._progress.update(self._task, advance=1, what=what)

    def note(self, text: str) -> None:
        """Say something above the bar."""
        # A program may have worded it, and terminals obey control characters.
        words = "".join(character if character.isprintable() else " " for character in text)
        self._progress.console.print(f"effbench: {words}", markup=False, highlight=False)

    def __enter__(self) -> ProgressBar:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.update(self._task, what="")
        self._progress.stop()
