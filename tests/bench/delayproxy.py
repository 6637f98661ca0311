# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A TCP proxy with a long way to the server behind it."""

import collections
import contextlib
import select
import socket
import threading
import time

CHUNK = 65536


class Way:
    """What goes in one direction of a connection, each chunk so much later."""

    def __init__(self, source, target):
        self.source, self.target = source, target
        self.chunks = collections.deque()  # (when it is due, bytes; none of them at the end)
        self.not_before = 0.0
        self.is_over = False
        self.arrivals = []

    def take(self, delay):
        try:
            data = self.source.recv(CHUNK)
        except OSError:
            data = b""
        self.is_over = not data
        self.chunks.append((max(time.monotonic(), self.not_before) + delay, data))

    def deliver(self):
        while self.chunks and self.chunks[0][0] <= time.monotonic():
            _, data = self.chunks.popleft()
            with contextlib.suppress(OSError):
                if data:
                    self.target.sendall(data)
                    self.arrivals.append(time.monotonic())
                else:
                    self.target.shutdown(socket.SHUT_WR)


class DelayProxy:
    """Passes everything on delay seconds later, each way; to be used in a with statement.

    It accepts at once, so the handshake of TCP would take no time; the first bytes of a client are held back by the
    round trip that it takes on such a way. arrivals are the times, as time.monotonic() counts them, at which something
    of the server reached the client that came last.
    """

    def __init__(self, port, delay=0.05):
        self._upstream, self._delay = port, delay
        self.arrivals = []

    def __enter__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._end, self._ended = socket.socketpair()
        self._down, self._up = [], []  # ways to clients, and from them
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *unused):
        self._end.close()
        self._thread.join()
        for way in self._up:
            way.source.close()
            way.target.close()
        self._listener.close()
        self._ended.close()

    def _accept(self):
        client, _ = self._listener.accept()
        server = socket.create_connection(("127.0.0.1", self._upstream))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        way = Way(client, server)
        way.not_before = time.monotonic() + 2 * self._delay
        self._up.append(way)
        self._down.append(Way(server, client))
        self.arrivals = self._down[-1].arrivals

    def _run(self):
        # select() keeps the time to the microsecond, epoll only to the millisecond.
        while True:
            ways = [*self._up, *self._down]
            due = [way.chunks[0][0] for way in ways if way.chunks]
            patience = max(0.0, min(due) - time.monotonic()) if due else None
            sources = {way.source: way for way in ways if not way.is_over}
            readable, _, _ = select.select([self._listener, self._ended, *sources], [], [], patience)
            if self._ended in readable:
                return
            if self._listener in readable:
                self._accept()
            for source in readable:
                if source in sources:
                    sources[source].take(self._delay)
            for way in (*self._up, *self._down):
                way.deliver()
            self._forget()

    def _forget(self):
        """Connections of which both ways are at their end."""
        pairs = list(zip(self._up, self._down))
        over = [pair for pair in pairs if all(way.is_over and not way.chunks for way in pair)]
        for up, down in over:
            up.source.close()
            up.target.close()
            self._up.remove(up)
            self._down.remove(down)
