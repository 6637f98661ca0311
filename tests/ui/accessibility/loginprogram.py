# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-login on a desktop of its own, read as by a screen reader."""

import contextlib
import os
import pathlib

from desktop import ENDS_WITH_THE_TEST
from reader import Reader
from sandbox import Sandbox
import blazeauth_server as server

LOGIN_PROGRAM = str(pathlib.Path(os.environ["BLAZEAUTH_BIN"]) / "blazeauth-login")


class MortalSandbox(Sandbox):
    """One that does not outlive the test."""

    url = property(lambda self: f"ws://{self.host}:{self.port}/")

    def command(self):
        return [*ENDS_WITH_THE_TEST, *super().command()]


@contextlib.contextmanager
def login_window(desktop, url, **variables):
    """The window on a server, connected: who reads it, and its process. What fails is told with all that was to be
    read."""
    program = desktop.run(LOGIN_PROGRAM, BLAZEAUTH_SERVER=url, BLAZEAUTH_API_KEY=server.API_KEY,
                          BLAZEAUTH_CLIENT_ID="bus-test", **variables)
    with program, Reader(program.process.pid) as reader:
        try:
            reader.the("label", "Connection: ready")
            yield reader, program.process
        except AssertionError as error:
            raise AssertionError(f"{error}\n\n{reader.report()}\n\n{program.log()}") from error
