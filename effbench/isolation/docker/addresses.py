"""Where an engine listens, and what its images are called."""

from __future__ import annotations

import socket
import sys
import urllib.parse

KNOCK_S = 10.0


def default_address() -> str:
    """Return where the local engine listens."""
    return "npipe" if sys.platform == "win32" else "unix:///var/run/docker.sock"


def knock(address: str) -> None:
    """Raise OSError when nobody listens at an engine's Unix or TCP socket; other addresses pass.

    The SDK would try three times, and hide the reason in a tuple.
    """
    scheme, _, path = address.partition("://")
    place = urllib.parse.urlsplit(address)
    if scheme in ("tcp", "http", "https") and place.hostname:
        try:
            port = place.port or (2376 if scheme == "https" else 2375)
            socket.create_connection((place.hostname, port), KNOCK_S).close()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise OSError(f"no engine at {address} ({reason})") from None
    if scheme.endswith("unix"):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect("/" + path.lstrip("/"))
            except OSError as error:
                raise OSError(f"no engine at {address} ({error.strerror})") from None


def split_name(name: str) -> tuple[str, str | None]:
    """Return an image's repository and tag: `latest` unless it is told, None with a digest."""
    head, _, last = name.rpartition("/")
    if "@" in last:
        return name, None
    repository, _, tag = last.partition(":")
    return f"{head}/{repository}" if head else repository, tag or "latest"
