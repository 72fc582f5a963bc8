"""HTML by construction: whatever is not markup already is text, and is escaped."""

from __future__ import annotations

import base64
import hashlib
import html
import re

from effbench.report.markdown import printable

_VOID = {"meta", "link", "wbr"}
_BREAK_AFTER = re.compile(r"(?<=[_\-/])(?=[^_\-/])")


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: str | int | float | None) -> Markup:
    """Return an element; children that are no Markup, and all attributes, are escaped.

    An attribute that is None is left out. `class_` is the class; any other underscore in an
    attribute's name is a hyphen.
    """
    words = [name]
    for key, value in attributes.items():
        if value is not None:
            words.append(f'{key.rstrip("_").replace("_", "-")}="{_escape(str(value))}"')
    if name in _VOID:
        return Markup(f"<{' '.join(words)}>")
    return Markup(f"<{' '.join(words)}>{join(*children)}</{name}>")


def join(*children: str) -> Markup:
    """Return the children in a row, escaped where they are text."""
    return Markup("".join(c if isinstance(c, Markup) else _escape(c) for c in children))


def breakable(name: str) -> Markup:
    """Return a name that a narrow column breaks behind its punctuation, and not within words."""
    first, *rest = _BREAK_AFTER.split(printable(name))
    return join(first, *(piece for part in rest for piece in (tag("wbr"), part)))


def _escape(text: str) -> str:
    return html.escape(printable(text))


def embed_json(text: str) -> Markup:
    """Return ASCII JSON that can stand inside a script element: no character of HTML is left."""
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def policy_hash(text: str) -> str:
    """Return what allows exactly this inline script or style in a content security policy."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
