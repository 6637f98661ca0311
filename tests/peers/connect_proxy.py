# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""An HTTP proxy for tests: whatever host a client asks for, it gets the one server of the test."""

import base64
import re
import socket
import threading


class ConnectProxy:
    """A proxy in threads of its own, to be used in a with statement; targets lists what was asked for."""

    def __init__(self, port_of_server, refusal=None, login=None):
        self._port_of_server = port_of_server
        self._refusal = refusal  # an HTTP status line instead of a connection
        self._login = login  # the USER:PASSWORD without which nobody gets through
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.targets = []
        self.offers = []  # the logins that were offered

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *unused):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client:
            while head := self._take_head(client):
                method, target, _ = head.split("\r\n")[0].split(" ")
                if self._lets_in(head):
                    break
                client.sendall(b"HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                               b"Content-Length: 0\r\n\r\n")
            else:
                return
            self.targets.append(f"{method} {target}")
            if self._refusal:
                client.sendall(f"HTTP/1.1 {self._refusal}\r\nContent-Length: 0\r\n\r\n".encode())
                return
            with socket.create_connection(("127.0.0.1", self._port_of_server)) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=self._copy, args=(server, client), daemon=True)
                back.start()
                self._copy(client, server)
                back.join()

    @staticmethod
    def _take_head(client):
        head = b""
        while b"\r\n\r\n" not in head:
            data = client.recv(4096)
            if not data:
                return ""
            head += data
        return head.decode()

    def _lets_in(self, head):
        if self._login is None:
            return True
        offer = re.search(r"Proxy-Authorization: Basic (\S+)", head)
        if offer:
            self.offers.append(base64.b64decode(offer[1]).decode())
        return offer is not None and self.offers[-1] == self._login

    @staticmethod
    def _copy(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass
