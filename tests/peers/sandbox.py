# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-sandbox as the server behind somebody else's program."""

import os
import re

from realpeer import RealPeer


class Sandbox(RealPeer):
    def command(self):
        return [os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-sandbox")]

    def _takes_connections(self):
        line = re.search(r"ws://([0-9.]+):(\d+)/", self.log())
        if line:
            self.host, self.port = line[1], int(line[2])
        return line is not None
