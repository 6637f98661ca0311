# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The sandbox beside the same protocol on Node's `ws`, under the load of bare sockets."""

import contextlib
import pathlib
import re
import resource
import subprocess

from desktop import ENDS_WITH_THE_TEST
from figures import AtLeast, Ratio, Row
from measure import Measure, in_turn
from nodesandbox import NodeSandbox
from realpeer import RealPeer

AT_A_TIME = 50  # sign-ins


class BenchSandbox(RealPeer):
    """Our sandbox, with room for as many clients as there are."""

    def __init__(self, programs):
        super().__init__()
        self._program = programs.resolve() / "blazeauth-sandboxbench"

    def command(self):
        return [*ENDS_WITH_THE_TEST, self._program]

    def _takes_connections(self):
        line = re.search(r"^(\d+)$", self.log(), re.MULTILINE)
        if line:
            self.host, self.port = "127.0.0.1", int(line[1])
        return line is not None


def load(programs, what, server, count):
    return [*ENDS_WITH_THE_TEST, programs / "blazeauth-loadgenerator", what, str(server.port), str(count),
            str(AT_A_TIME)]


class Speed(Measure):
    """Both servers run all the time, and are asked in turn."""

    count = 3000
    parts = None

    def rows(self):
        return {"": Row("sandbox: sign-ins a second", "1/s", "Node's ws", AtLeast(1))}

    def prepare(self):
        with contextlib.ExitStack() as stack:
            self.node = stack.enter_context(NodeSandbox())
            self.own = stack.enter_context(BenchSandbox(self.programs))
            self.parts = stack.pop_all()
        for server in (self.node, self.own):  # Node compiles what it has run a while
            self.sign_ins(server)

    def close(self):
        if self.parts:
            self.parts.close()

    def sign_ins(self, server):
        """A second."""
        told = subprocess.run(load(self.programs, "sign-ins", server, self.count), check=True,
                              stdout=subprocess.PIPE, text=True)
        return self.count / float(told.stdout)

    def once(self, floor_first):
        return {"": in_turn(floor_first, lambda: self.sign_ins(self.node), lambda: self.sign_ins(self.own))}


class Sessions(Measure):
    """A new server each time."""

    count = 5000
    rounds = 5

    def rows(self):
        return {"": Row("sandbox: anonymous memory that 5,000 open sessions add", "MiB", "Node's ws", Ratio(0.5))}

    def prepare(self):
        # Each needs a socket for each.
        self._limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(self._limits[0], self.count + 200), self._limits[1]))

    def close(self):
        resource.setrlimit(resource.RLIMIT_NOFILE, self._limits)

    def growth(self, server):
        with server:
            before = anonymous(server.process.pid)
            with subprocess.Popen(load(self.programs, "sessions", server, self.count), stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True) as clients:
                if clients.stdout.readline() != "open\n":
                    raise RuntimeError("not all are open")
                after = anonymous(server.process.pid)
                clients.kill()
        return after - before

    def once(self, floor_first):
        return {"": in_turn(floor_first, lambda: self.growth(NodeSandbox()),
                            lambda: self.growth(BenchSandbox(self.programs)))}


def anonymous(pid):
    """MiB of a process that cannot be read back from a file."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.search(r"^RssAnon:\s*(\d+)", status, re.MULTILINE)[1]) / 1024
