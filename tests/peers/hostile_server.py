# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Peers that never stop, or say what no server should.

As a program it serves every story of its own, one for each path, plain and over TLS, until its standard input
ends: hostile_server.py DIRECTORY puts the authority to trust into DIRECTORY/authority.pem and prints both
ports.
"""

import base64
import hashlib
import itertools
import json
import pathlib
import socket
import sys
import threading

from certificates import Authority

LIMIT = 20  # seconds, for a client that should have ended long before
EVENT = b'{"id":18446744073709551615,"event_type":102,"content":{"version":"%s"}}'


def frame(payload, first_byte=0x81):
    size = len(payload)
    head = bytes([first_byte, size]) if size < 126 else bytes([first_byte, 126]) + size.to_bytes(2)
    return head + payload


def upgraded(*frames):
    """A peer that upgrades, sends these frames once, and then the last one again and again."""
    return True, itertools.chain(frames[:-1], itertools.repeat(64 * frames[-1]))


def head_first(head, body):
    """A peer that answers with this head, and then sends the body again and again."""
    return False, itertools.chain([head], itertools.repeat(body))


# Whether the peer upgrades, and the pieces that it sends afterwards, without end.
PEERS = {
    "header lines": lambda: head_first(b"HTTP/1.1 101 Switching Protocols\r\n", 1000 * b"X-Header: value\r\n"),
    "one header": lambda: head_first(b"HTTP/1.1 101 Switching Protocols\r\nX-Header: ", 16_000 * b"x"),
    "refusal": lambda: head_first(b"HTTP/1.1 503 No\r\n\r\n", 16_000 * b"x"),
    "no HTTP": lambda: head_first(b"", 16_000 * b"\0"),
    "events": lambda: upgraded(frame(EVENT % b"1")),
    "large events": lambda: upgraded(frame(EVENT % (60_000 * b"1"))),
    "pings": lambda: upgraded(frame(125 * b"p", 0x89)),
    "pongs": lambda: upgraded(frame(125 * b"p", 0x8a)),
    "fragments": lambda: upgraded(frame(b"{", 0x01), frame(1000 * b" ", 0x00)),
    "empty fragments": lambda: upgraded(frame(b"{", 0x01), frame(b"", 0x00)),
    "announced 1 TB": lambda: upgraded(b"\x81\x7f" + (1 << 40).to_bytes(8), 1000 * b"x"),
    "announced 60 KB": lambda: upgraded(b"\x81\x7e" + (60_000).to_bytes(2) + b"x"),
    "binary": lambda: upgraded(frame(60_000 * b"x", 0x82)),
    "noise": lambda: upgraded(bytes(range(256))),
}
BALANCERS = {
    "balancer's body": lambda: head_first(b"HTTP/1.1 200 OK\r\n\r\n", 16_000 * b"{"),
}
SILENT_AFTER = {"announced 60 KB"}

# The stories of the program: what is sent before Initialize is answered, and by whom nothing is answered.
HONEST = {
    "ordinary": lambda: (True, []),
    "100000 pushes": lambda: (True, itertools.repeat(100 * frame(EVENT % b"1"), 1000)),
}
STORIES = {
    "200 MB": lambda: (True, itertools.chain([b"\x81\x7f" + (200 << 20).to_bytes(8)],
                                             itertools.repeat(bytes(1 << 16), 200 << 4))),
    "fragments": PEERS["fragments"],
    "empty-fragments": PEERS["empty fragments"],
    "head": PEERS["header lines"],
    "one-header": PEERS["one header"],
    "pings": PEERS["pings"],
}


def upgrade_answer(request):
    key = request.partition("Sec-WebSocket-Key: ")[2].split("\r\n")[0]
    digest = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
    return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {base64.b64encode(digest).decode()}\r\n\r\n").encode()


class HostilePeer:
    """Sends to one client until that has had enough."""

    def __init__(self, story, tls=None):
        self._upgrades, self._pieces = story
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(LIMIT)
        self.port = self._listener.getsockname()[1]

    def serve(self, name):
        with self._listener, self._listener.accept()[0] as plain:
            plain.settimeout(LIMIT)
            client = plain
            try:
                if self._tls:
                    client = self._tls.wrap_socket(plain, server_side=True)
                request = client.recv(8192).decode()
                if self._upgrades:
                    client.sendall(upgrade_answer(request))
                for piece in self._pieces:
                    client.sendall(piece)
                    if name in SILENT_AFTER:
                        client.recv(8192)
                        client.recv(8192)
            except OSError:
                pass  # the client has hung up
            finally:
                client.close()


def requests_of(client):
    """The texts of the client's frames, which are short and whole; ends with the connection."""
    stream = client.makefile("rb")
    while len(head := stream.read(2)) == 2:
        size = head[1] & 0x7f
        if size == 126:
            size = int.from_bytes(stream.read(2))
        mask = stream.read(4)
        payload = bytes(byte ^ mask[index % 4] for index, byte in enumerate(stream.read(size)))
        if head[0] & 0x0f == 1:
            yield json.loads(payload)


def tell(client, tls):
    """One connection of the program."""
    client.settimeout(LIMIT)
    try:
        if tls:
            client = tls.wrap_socket(client, server_side=True)
        request = client.recv(8192).decode()
        name = request.split(" ")[1].strip("/").replace("%20", " ")
        upgrades, pieces = (HONEST | STORIES)[name]()
        if upgrades:
            client.sendall(upgrade_answer(request))
        for piece in pieces:
            client.sendall(piece)
        if name in HONEST:
            for asked in requests_of(client):
                client.sendall(frame(json.dumps({"id": asked["id"], "status": 1}).encode()))
    except OSError:
        pass  # the client has hung up
    finally:
        client.close()


def serve(listener, tls=None):
    while True:
        threading.Thread(target=tell, args=(listener.accept()[0], tls), daemon=True).start()


def main():
    directory = pathlib.Path(sys.argv[1])
    tls = Authority(directory).issue("server", "IP:127.0.0.1").server_context()
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
    for listener, context in zip(listeners, (None, tls)):
        threading.Thread(target=serve, args=(listener, context), daemon=True).start()
    print(*(listener.getsockname()[1] for listener in listeners), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
