# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""An address where no server is, and none can be meanwhile."""

import contextlib
import socket


@contextlib.contextmanager
def nobody_listens():
    """Its URL; the port is held, so that nobody else is given it, and whoever connects to it is refused."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"ws://127.0.0.1:{held.getsockname()[1]}"
