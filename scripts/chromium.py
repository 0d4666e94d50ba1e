"""A browser, and a server for it to look at: what pictures and measurements of the page are made with."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
CURBSIDE = Path(sys.executable).with_name("curbside")


def chromium() -> str | None:
    """Where this machine has a Chromium, None where it has none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """The machine's Chromium without a window; ends the program where there is none."""
    found = chromium()
    if found is None:
        sys.exit("no Chromium on this machine: install one (Debian: apt install chromium)")
    # Chromium's sandbox does not work for root, whom containers often run as.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=arguments)
        try:
            yield launched
        finally:
            launched.close()


@contextmanager
def serving(index: Path) -> Iterator[str]:
    """The address of a `curbside serve` over an index, for as long as it is needed."""
    command = [str(CURBSIDE), "serve", "--index", str(index), "--port", "0"]
    with TemporaryFile("w+") as log, subprocess.Popen(command, stderr=log) as server:
        try:
            yield _address(server, log)
        finally:
            server.terminate()


def _address(server: subprocess.Popen[bytes], log: IO[str]) -> str:
    while server.poll() is None:
        log.seek(0)
        listening = next((line for line in log if '"listening"' in line), None)
        if listening:
            return str(json.loads(listening)["url"])
        time.sleep(0.1)
    log.seek(0)
    sys.exit(f"the server did not start:\n{log.read()}")
