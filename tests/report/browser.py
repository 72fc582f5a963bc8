"""A headless browser, driven over the WebDriver protocol: for what only a browser can tell."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.conftest import give_up

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1280,1500",
)
PATIENCE_S = 60


class Browser:
    """One session of a driver."""

    def __init__(self, address: str, capabilities: dict[str, Any]) -> None:
        self._address = address
        found = self._ask("/session", {"capabilities": {"alwaysMatch": capabilities}})
        self._session = f"/session/{found['sessionId']}"

    def _ask(self, path: str, data: dict[str, Any] | None = None, method: str = "POST") -> Any:
        body = None if data is None else json.dumps(data).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self._address + path, body, headers, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return json.load(answer)["value"]

    def open(self, path: Path) -> None:
        """Load a file and wait for it."""
        self._ask(f"{self._session}/url", {"url": path.as_uri()})

    def run(self, script: str, *arguments: object) -> Any:
        """Return what a script in the page returns."""
        body = {"script": script, "args": list(arguments)}
        return self._ask(f"{self._session}/execute/sync", body)

    def resize(self, width: int, height: int) -> None:
        """Lay the page out anew for a screen of that size."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        command = {"cmd": "Emulation.setDeviceMetricsOverride", "params": size}
        self._ask(f"{self._session}/goog/cdp/execute", command)

    def messages(self) -> list[str]:
        """Return what the console got since the last time, policy violations among it."""
        found = self._ask(f"{self._session}/se/log", {"type": "browser"})
        return [entry["message"] for entry in found]

    def screenshot(self) -> bytes:
        """Return what is seen, as PNG."""
        return base64.b64decode(self._ask(f"{self._session}/screenshot", method="GET"))

    def close(self) -> None:
        """End the browser."""
        self._ask(self._session, method="DELETE")


@contextlib.contextmanager
def open_browser(profile: Path, *, dark: bool = False, script: bool = True) -> Iterator[Browser]:
    """Yield a browser with an empty profile; skips the test where there is none."""
    binary = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    driver = shutil.which("chromedriver")
    if binary is None or driver is None:
        give_up("no browser: apt-get install chromium chromium-driver")
        return
    words = [*ARGUMENTS, f"--user-data-dir={profile}"]
    if dark:
        words.append("--blink-settings=preferredColorScheme=0")
    options: dict[str, Any] = {"binary": binary, "args": words}
    if not script:
        options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
    capabilities = {
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL"},
    }
    process = subprocess.Popen(
        [driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        browser = Browser(f"http://127.0.0.1:{_port(process)}", capabilities)
        try:
            yield browser
        finally:
            browser.close()
    finally:
        process.terminate()
        process.wait(PATIENCE_S)
        if process.stdout is not None:
            process.stdout.close()


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"started successfully on port (\d+)", line)
        if found:
            return int(found[1])
    raise AssertionError("the driver did not start")
