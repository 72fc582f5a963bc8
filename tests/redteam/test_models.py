"""The client speaks to a real server: what it sends, and what it makes of trouble."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from effbench.errors import CapabilityError, InputError
from effbench.redteam.models import MAX_PAUSE_S, Message, Model

KEY = "sk-very-secret"
VARIABLE = "TEST_MODEL_KEY"
QUESTION = (Message("system", "be brief"), Message("user", "what is 6 x 7?"))


def chat(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@dataclass
class Reply:
    """What the server says to one request; `hold` keeps it waiting until the test is over."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    hold: bool = False


@dataclass
class Server:
    """A server that plays replies in turn, the last for ever, and notes what it was asked."""

    url: str
    replies: list[Reply] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str], Any]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def play(self) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "*")
    state = Server("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            state.asked.append((self.path, dict(self.headers), json.loads(body)))
            reply = state.play()
            if reply.hold:
                state.over.wait(30)
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, *_: Any) -> None:
            """Keep the test's output quiet."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{http.server_port}/v1"
    yield state
    state.over.set()
    http.shutdown()
    http.server_close()
    thread.join()


def model(server: Server, pauses: list[float] | None = None, **more: Any) -> Model:
    noted = pauses if pauses is not None else []
    return Model("tester", server.url, pause=noted.append, **more)


def test_asks_for_a_chat_completion_and_returns_the_answer(server: Server) -> None:
    server.replies = [Reply(chat("42"))]
    assert model(server).ask(QUESTION) == "42"
    ((path, headers, body),) = server.asked
    assert path == "/v1/chat/completions"
    assert body == {
        "model": "tester",
        "messages": [
            {"role": "system", "content": "be brief"},
            {"role": "user", "content": "what is 6 x 7?"},
        ],
    }
    assert "Authorization" not in headers


def test_a_slash_at_the_end_of_the_address_does_no_harm(server: Server) -> None:
    server.replies = [Reply(chat("42"))]
    server.url += "/"
    model(server).ask(QUESTION)
    assert server.asked[0][0] == "/v1/chat/completions"


def test_the_key_comes_from_the_variable(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    server.replies = [Reply(chat("42"))]
    asking = model(server, key_variable=VARIABLE)
    asking.ask(QUESTION)
    assert server.asked[0][1]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in repr(asking)


@pytest.mark.parametrize("key", [None, "", "two\nlines"])
def test_a_key_that_is_missing_or_unusable_is_named_before_anything_is_sent(
    server: Server, monkeypatch: pytest.MonkeyPatch, key: str | None
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    if key is not None:
        monkeypatch.setenv(VARIABLE, key)
    with pytest.raises(InputError, match=f"--key-variable {VARIABLE}: the environment variable"):
        model(server, key_variable=VARIABLE).ask(QUESTION)
    assert server.asked == []


def test_a_refused_key_is_not_asked_with_again_and_never_shown(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    server.replies = [Reply(f"no such key: {KEY}".encode(), 401)]
    with pytest.raises(CapabilityError, match=r"HTTP 401: no such key: \[the key\]") as caught:
        model(server, key_variable=VARIABLE).ask(QUESTION)
    assert KEY not in str(caught.value)
    assert "--key-variable" in str(caught.value)
    assert len(server.asked) == 1


def test_trouble_of_the_server_passes(server: Server) -> None:
    server.replies = [Reply(b"busy", 500), Reply(b"busy", 503), Reply(chat("42"))]
    pauses: list[float] = []
    assert model(server, pauses).ask(QUESTION) == "42"
    assert pauses == [1.0, 2.0]


def test_trouble_that_stays_ends_with_address_and_remedy(server: Server) -> None:
    server.replies = [Reply(b"out of order", 500)]
    with pytest.raises(CapabilityError, match="HTTP 500: out of order: asked 3 times") as caught:
        model(server, retries=2).ask(QUESTION)
    assert f"{server.url}/chat/completions" in str(caught.value)
    assert len(server.asked) == 3


@pytest.mark.parametrize(("asked_for", "waited"), [("7", 7.0), ("9999", MAX_PAUSE_S), ("x", 1.0)])
def test_waits_as_long_as_the_server_asks_within_reason(
    server: Server, asked_for: str, waited: float
) -> None:
    server.replies = [Reply(b"", 429, {"Retry-After": asked_for}), Reply(chat("42"))]
    pauses: list[float] = []
    model(server, pauses).ask(QUESTION)
    assert pauses == [waited]


def test_a_server_that_does_not_answer_is_given_up(server: Server) -> None:
    server.replies = [Reply(hold=True)]
    with pytest.raises(CapabilityError, match=r"asked 2 times.*--timeout"):
        model(server, timeout_s=0.2, retries=1).ask(QUESTION)
    assert len(server.asked) == 2


def test_nobody_listening_is_an_error_with_the_address(server: Server) -> None:
    silent = Model("tester", "http://127.0.0.1:9/v1", retries=0)
    with pytest.raises(CapabilityError, match=r"http://127.0.0.1:9/v1/chat/completions.*once"):
        silent.ask(QUESTION)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>welcome</html>",
        b"{}",
        b"[]",
        b'{"choices": []}',
        b'{"choices": [{"message": null}]}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_chat_is_said_to_be_none(server: Server, body: bytes) -> None:
    server.replies = [Reply(body)]
    with pytest.raises(CapabilityError, match=r"not a reply of a chat.*--endpoint"):
        model(server).ask(QUESTION)
    assert len(server.asked) == 1


def test_an_answer_of_parts_is_no_text(server: Server) -> None:
    server.replies = [Reply(chat([{"type": "text"}]))]
    with pytest.raises(CapabilityError, match="not text but list"):
        model(server).ask(QUESTION)


def test_a_refusal_is_an_empty_answer(server: Server) -> None:
    server.replies = [Reply(chat(None))]
    assert model(server).ask(QUESTION) == ""


def test_the_key_does_not_follow_a_redirect(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    server.replies = [Reply(b"", 307, {"Location": f"{server.url}/elsewhere"})]
    with pytest.raises(CapabilityError, match=r"HTTP 307.*give that address as --endpoint"):
        model(server, key_variable=VARIABLE).ask(QUESTION)
    assert [path for path, *_ in server.asked] == ["/v1/chat/completions"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "localhost:8000", "http://", ""])
def test_addresses_that_are_none_are_refused(address: str) -> None:
    with pytest.raises(InputError, match="--endpoint"):
        Model("tester", address).check()


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(InputError, match="--key-variable") as caught:
        Model("tester", "https://me:hush@host/v1").check()
    assert "hush" not in str(caught.value)
