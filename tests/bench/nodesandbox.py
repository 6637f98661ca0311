# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The server on Node's `ws`."""

import pathlib
import re

from desktop import ENDS_WITH_THE_TEST
from realpeer import RealPeer

PROGRAM = pathlib.Path(__file__).resolve().parent / "wire" / "nodesandbox.js"


class NodeSandbox(RealPeer):
    """wire/nodesandbox.js, over TLS where it is given an identity; to be used in a with statement."""

    def __init__(self, identity=None):
        super().__init__()
        self._identity = identity

    def command(self):
        identity = [self._identity.certificate, self._identity.key] if self._identity else []
        return [*ENDS_WITH_THE_TEST, "node", PROGRAM, *identity]

    def environment(self):
        # Where Debian keeps it; a Node of another origin does not look there.
        return super().environment() | {"NODE_PATH": "/usr/share/nodejs"}

    def _takes_connections(self):
        line = re.search(r"^(\d+)$", self.log(), re.MULTILINE)
        if line:
            self.host, self.port = "127.0.0.1", int(line[1])
        return line is not None
