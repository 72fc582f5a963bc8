# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes each tag apart once into a small object that knows how to compare itself."""

from functools import total_ordering


@total_ordering
class Release:
    def __init__(self, tag: str) -> None:
        self.tag = tag
        core, _, pre = tag.partition("-")
        self.core = [int(number) for number in core.split(".")]
        self.pre = [int(p) if p.isdigit() else p for p in pre.split(".")] if pre else []

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Release) and self.tag == other.tag

    def __lt__(self, other: "Release") -> bool:
        if self.core != other.core:
            return self.core < other.core
        if not self.pre or not other.pre:
            return bool(self.pre) and not other.pre
        for own, others in zip(self.pre, other.pre):
            if own == others:
                continue
            if isinstance(own, int) and isinstance(others, int):
                return own < others
            if isinstance(own, str) and isinstance(others, str):
                return own < others
            return isinstance(own, int)
        return len(self.pre) < len(other.pre)


def release_sort(tags: list[str], page: int) -> list[str]:
    releases = sorted(map(Release, tags))
    return [release.tag for release in releases[::page]]
