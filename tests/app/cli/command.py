# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Runs blazeauth-cli for the tests beside this file, many at a time.

Imported first, it also makes the modules in tests/peers known.
"""

import concurrent.futures
import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "peers"))

PROGRAM = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-cli")
API_KEY = "BA0123456789ABCDEFGHI"
CLIENT_ID = "desktop-main"
HOME = tempfile.TemporaryDirectory(prefix="blazeauth-cli-test-")
LIMIT = 20  # seconds, for a program that should have ended long before


@dataclasses.dataclass
class Result:
    code: int
    stdout: str
    stderr: str
    seconds: float

    @property
    def lines(self):
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.stdout.splitlines()]

    @property
    def events(self):
        return [line["event"] for line in self.lines]

    @property
    def final(self):
        return self.lines[-1]


def environment(**variables):
    """Nothing of the person who runs the test, and these variables."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": HOME.name,
            **{name: value for name, value in variables.items() if value is not None}}


def run(*arguments, stdin="", env=None):
    """Runs the program as it is called here."""
    start = time.monotonic()
    done = subprocess.run([PROGRAM, *arguments], input=stdin.encode() if isinstance(stdin, str) else stdin,
                          capture_output=True, timeout=LIMIT, env=env or environment(), check=False)
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode(), time.monotonic() - start)


def sign_in(url, *arguments, stdin="", env=None, timeout=10, api_key=API_KEY):
    """Runs the program with --json and all that it needs to know."""
    return run("--json", "--server", url, "--api-key", api_key, "--client-id", CLIENT_ID,
               "--timeout", str(timeout), *arguments, stdin=stdin, env=env)


def run_all(cases):
    """The results of a dictionary of functions, which run at the same time."""
    with concurrent.futures.ThreadPoolExecutor(max_workers=6) as pool:
        futures = {name: pool.submit(case) for name, case in cases.items()}
        return {name: future.result() for name, future in futures.items()}
