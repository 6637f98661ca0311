# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A program of these tests, told what to do line by line, and what it says to that.

Imported first, it also makes the modules in tests/peers known.
"""

import os
import pathlib
import queue
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "peers"))

LIMIT = 10  # seconds, for what should take none


class Program:
    """A running program, to be used in a with statement."""

    def __init__(self, environment, name, *arguments):
        self.args = [pathlib.Path(os.environ["BLAZEAUTH_TEST_BIN"]) / name, *map(str, arguments)]
        sanitizers = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        self.environment = {"QT_QPA_PLATFORM": "offscreen", **sanitizers, **environment}
        self.said = []

    def __enter__(self):
        self.process = subprocess.Popen(self.args, env=self.environment, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1)
        self._lines = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        return self

    def __exit__(self, *unused):
        self.process.kill()
        self.process.wait()
        self._reader.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def tell(self, line):
        print(line, file=self.process.stdin, flush=True)

    def hear(self):
        """The next line."""
        try:
            self.said.append(self._lines.get(timeout=LIMIT))
        except queue.Empty:
            raise AssertionError(f"says nothing more after {self.said}") from None
        return self.said[-1]

    def hear_until(self, line):
        """All lines up to this one."""
        heard = [self.hear()]
        while heard[-1] != line:
            heard.append(self.hear())
        return heard

    def ask(self, line):
        self.tell(line)
        return self.hear()

    def end(self, known=None):
        """Ends it as a user would; the last line it says. Fails where it says anything on standard error, but for lines
        that hold known."""
        self.process.stdin.close()
        code = self.process.wait(LIMIT)
        self._reader.join()
        errors = "".join(line for line in self.process.stderr
                         if line.strip() and not (known and known in line))
        if code != 0 or errors:
            raise AssertionError(f"exit code {code}\n{errors}")
        last = None
        while not self._lines.empty():
            last = self._lines.get()
        return last
