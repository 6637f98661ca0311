# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The two windows that are measured, on a desktop of their own: ours, and the bare dialog that it is held against."""

import contextlib
import pathlib
import signal
import subprocess
import tempfile
import time

from blazeauth_server import API_KEY, BlazeauthServer, Script
from certificates import Authority
from desktop import ENDS_WITH_THE_TEST, Desktop

PATIENCE = 20  # seconds


def wait_until(true, what):
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.02)


class Window:
    """A program with a window, from its start on; to be used in a with statement."""

    def __init__(self, programs, variables, *command):
        self._process = subprocess.Popen([*ENDS_WITH_THE_TEST, programs / "blazeauth-firstpicture", *command],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=variables)

    def __enter__(self):
        told = self._process.stdout.readline().split()
        if len(told) != 5:
            self.__exit__()
            raise RuntimeError("a window that is to be measured has not come")
        self.seen = time.monotonic()
        self.mapped, self.painted = map(float, told[:2])  # milliseconds
        self.pid, self.window, self.root = map(int, told[2:])
        return self

    def __exit__(self, *unused):
        with self._process as process:
            process.stdin.close()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)


class Place:
    """A display and a server over TLS, and how the windows are started there; to be used in a with statement."""

    def __init__(self, programs):
        self._programs = programs

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="blazeauth-bench-")))
            authority = Authority(folder / "authority")
            self._certificate = authority.certificate
            identity = authority.issue("bench", "IP:127.0.0.1")
            self._server = stack.enter_context(BlazeauthServer(tls=identity.server_context()))
            desktop = stack.enter_context(Desktop())
            self.variables = desktop.variables | {
                "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
            self._parts = stack.pop_all()
        return self

    def __exit__(self, *unused):
        self._parts.close()

    def story(self, **script):
        """An address of the server, and what happens at it."""
        return self._server.add(Script(**script))

    def bare_dialog(self, story=None):
        """The floor; with a story, one that holds a connection there."""
        connection = [story.url, self._certificate] if story else []
        return self._window(*self.bare_command(), *connection)

    def login(self, story):
        """Ours, told whom to trust: that loads what TLS needs before there is a window."""
        return self._window(*self.login_command(story), "--ca-file", self._certificate)

    def login_as_usual(self, story):
        """Ours, which trusts whom the system does; so it does not get beyond the handshake here."""
        return self._window(*self.login_command(story))

    def bare_command(self):
        return [self._programs / "blazeauth-baredialog"]

    def login_command(self, story):
        return [self._programs / "blazeauth-login", "--server", story.url, "--api-key", API_KEY, "--client-id", "bench"]

    def give_focus(self, window):
        """To the window, as when its user turns to it; it has it from its start, until there is another one."""
        self.tool("windowfocus", "--sync", str(window.window))

    def take_focus(self, window):
        """From the window, so that no cursor blinks in it."""
        self.tool("windowfocus", str(window.root))

    def tool(self, *command):
        """Runs xdotool, which is the keyboard here."""
        subprocess.run(["xdotool", *command], env=self.variables, check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL)

    def _window(self, *command):
        return Window(self._programs, self.variables, *command)
