"""A model behind an OpenAI-compatible endpoint: a conversation in, its answer out.

Nearly every server of models speaks this protocol, so that the standard library is client enough.
"""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.client import HTTPException
from typing import IO, Any
from urllib.parse import urlsplit

from effbench.errors import CapabilityError, InputError

MAX_REPLY_BYTES = 16 << 20
MAX_PAUSE_S = 30.0
# What goes away by itself: too many requests, and trouble of the server.
PASSING = (408, 409, 425, 429)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation; `role` is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model and where it answers: `base_url` is what `/chat/completions` is appended to.

    The key is read from the environment variable `key_variable` when a question is asked, and is
    never kept or shown. An empty name means that none is sent.
    """

    name: str
    base_url: str
    key_variable: str = ""
    timeout_s: float = 300.0
    retries: int = 3
    pause: Callable[[float], None] = time.sleep

    @property
    def url(self) -> str:
        """Where questions go."""
        return f"{self.base_url.rstrip('/')}/chat/completions"

    def check(self) -> None:
        """Raise InputError for an address or a key that no question can be asked with."""
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError(
                f"--endpoint {self.base_url}: give the address of an OpenAI-compatible server, "
                "e.g. http://localhost:8000/v1"
            )
        if parts.username or parts.password:
            raise InputError("--endpoint: holds a password: put it in --key-variable's variable")
        self._read_key()

    def ask(self, messages: Sequence[Message]) -> str:
        """Return the model's answer, which may be empty.

        Raises InputError for a missing key, CapabilityError naming URL and remedy when the server
        does not answer, `retries` times again for what passes, or answers something else.
        """
        self.check()
        key = self._read_key()
        body = {
            "model": self.name,
            "messages": [{"role": each.role, "content": each.content} for each in messages],
        }
        request = urllib.request.Request(
            self.url,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "User-Agent": "effbench"}
            | ({"Authorization": f"Bearer {key}"} if key else {}),
        )
        reply = self._send(request, key)
        return self._read_reply(reply, key)

    def _read_key(self) -> str:
        if not self.key_variable:
            return ""
        key = os.environ.get(self.key_variable, "")
        if not key or not key.isascii() or not key.isprintable():
            reason = "holds what no header can" if key else "is not set"
            raise InputError(
                f"--key-variable {self.key_variable}: the environment variable {reason}: export "
                f"the key for {self.url} in it"
            )
        return key

    def _send(self, request: urllib.request.Request, key: str) -> bytes:
        # A redirect would carry the key to wherever the server says.
        opener = urllib.request.build_opener(_NoRedirects)
        trouble = ""
        for attempt in range(1 + self.retries):
            wait_s = min(2.0**attempt, MAX_PAUSE_S)
            try:
                with opener.open(request, timeout=self.timeout_s) as reply:
                    return self._read_all(reply)
            except urllib.error.HTTPError as error:
                with error:
                    trouble = f"HTTP {error.code}: {_read_excerpt(error)}"
                if error.code not in PASSING and error.code < 500:
                    raise self._fail(trouble, _remedy(error.code), key) from None
                wait_s = _read_pause(error.headers.get("Retry-After"), wait_s)
            except (OSError, HTTPException) as error:
                reason = getattr(error, "reason", error)
                trouble = f"{type(error).__name__}: {reason}"
            if attempt < self.retries:
                self.pause(wait_s)
        times = "once" if self.retries == 0 else f"{1 + self.retries} times"
        remedy = f"asked {times}: see that the server runs, or give it longer with --timeout"
        raise self._fail(trouble, remedy, key)

    def _read_all(self, reply: IO[bytes]) -> bytes:
        data = reply.read(MAX_REPLY_BYTES + 1)
        if len(data) > MAX_REPLY_BYTES:
            remedy = "see that --endpoint is the address of a model"
            raise self._fail(f"the reply exceeds {MAX_REPLY_BYTES} bytes", remedy, "")
        return data

    def _read_reply(self, reply: bytes, key: str) -> str:
        remedy = "see that --endpoint is what /chat/completions has to be appended to"
        try:
            data: Any = json.loads(reply)
            content = data["choices"][0]["message"]["content"]
        except (ValueError, LookupError, TypeError, RecursionError):
            excerpt = " ".join(reply[:200].decode("utf-8", "replace").split())
            raise self._fail(f"not a reply of a chat: {excerpt!r}", remedy, key) from None
        if content is None:  # a refusal, or nothing but reasoning
            return ""
        if not isinstance(content, str):
            kind = type(content).__name__
            raise self._fail(f"the answer is not text but {kind}", remedy, key)
        return content

    def _fail(self, trouble: str, remedy: str, key: str) -> CapabilityError:
        # Some servers quote the key that they refuse.
        words = trouble.replace(key, "[the key]") if key else trouble
        return CapabilityError(f"{self.url}: model {self.name}: {words}: {remedy}")


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def _read_excerpt(error: urllib.error.HTTPError) -> str:
    try:
        text = error.read(4000).decode("utf-8", "replace")
    except (OSError, HTTPException):
        text = ""
    return " ".join(text.split())[:300] or str(error.reason)


def _read_pause(header: str | None, default_s: float) -> float:
    """Return how long the server asks to wait, within reason."""
    try:
        return min(max(0.0, float(header or "")), MAX_PAUSE_S)
    except ValueError:
        return default_s


def _remedy(status: int) -> str:
    if status in (401, 403):
        return "name the variable that holds a valid key with --key-variable"
    if 300 <= status < 400:
        return "the server points elsewhere: give that address as --endpoint"
    if status == 404:
        return "see that --endpoint ends before /chat/completions, and that it has this --model"
    return "the server does not take the question: see its documentation"
