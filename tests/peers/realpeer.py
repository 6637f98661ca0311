# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Somebody else's program as a peer: started for a test on an address of its own, and always stopped."""

import contextlib
import os
import pathlib
import random
import signal
import socket
import subprocess
import tempfile
import time

LIMIT = 10  # seconds, for a start or a stop that should take none


# One of millions of loopback addresses, so that no other program on this computer takes a port there.
HOST = ".".join(["127", *(str(random.randrange(1, 255)) for _ in range(3))])


def unused_port():
    """A port at HOST for a program that has to be told one."""
    with socket.create_server((HOST, 0)) as listener:
        return listener.getsockname()[1]


class RealPeer:
    """A running program, to be used in a with statement; folder is its own, and log() all that it wrote.

    Those that derive from it say in command() how it is called, and write its files into folder before.
    """

    def __init__(self):
        self.host, self.port = HOST, unused_port()

    def __enter__(self):
        self._directory = tempfile.TemporaryDirectory(prefix="blazeauth-peer-")
        self.folder = pathlib.Path(self._directory.name)
        self.process = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *unused):
        try:
            self.stop()
        finally:
            self._directory.cleanup()

    def command(self):
        raise NotImplementedError

    def environment(self):
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}

    def start(self):
        """Returns once the program takes connections."""
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(self.command(), env=self.environment(), cwd=self.folder,
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            start_new_session=True)
        end = time.monotonic() + LIMIT
        while not self._takes_connections():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{self.process.args[0]} does not listen:\n{self.log()}")
            time.sleep(0.005)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(LIMIT)
            finally:
                self.kill()

    def kill(self):
        """Ends the program and all that it started, at once."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def _takes_connections(self):
        try:
            socket.create_connection((self.host, self.port), LIMIT).close()
        except ConnectionRefusedError:
            return False
        return True


def only_as_root(directive):
    """For programs that would change to another user, who can read no folder of the test, if root starts them."""
    return directive if os.geteuid() == 0 else ""
