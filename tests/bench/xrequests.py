# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What a program asks of its X server, from the bytes that it writes: only as much as the first picture takes."""

MAP_WINDOW = 8
PUT_IMAGE = 72
FIRST_EXTENSION = 128
SHARED_PUT_IMAGE = (3, 40)  # of MIT-SHM: the minor opcode, and the bytes that no other request with it has


class Requests:
    """Reads a client's side of a connection, as much at a time as there is."""

    def __init__(self):
        self._bytes = b""
        self._begun = False

    def read(self, data):
        """The requests that are complete with data."""
        self._bytes += data
        if not self._begun:
            self._begun = self._skip_setup()
        requests = []
        while self._begun and len(self._bytes) >= 4:
            words = int.from_bytes(self._bytes[2:4], "little")
            size = 4 * (words or int.from_bytes(self._bytes[4:8], "little"))  # the latter of a large request
            if size == 0 or len(self._bytes) < size:
                break
            requests.append(self._bytes[:size])
            self._bytes = self._bytes[size:]
        return requests

    def _skip_setup(self):
        if len(self._bytes) < 12:
            return False
        lengths = (int.from_bytes(self._bytes[at:at + 2], "little") for at in (6, 8))
        size = 12 + sum((length + 3) // 4 * 4 for length in lengths)
        if len(self._bytes) < size:
            return False
        self._bytes = self._bytes[size:]
        return True


class FirstPicture:
    """Finds the moment when a window is shown, and the one when there is something in it."""

    def __init__(self):
        self._requests = Requests()
        self._shown = set()  # the windows that are
        self.painted = False

    @property
    def mapped(self):
        """How many windows."""
        return len(self._shown)

    def read(self, data):
        for request in self._requests.read(data):
            target = request[4:8]
            if request[0] == MAP_WINDOW:
                self._shown.add(target)
            elif target in self._shown:
                shared = request[0] >= FIRST_EXTENSION and (request[1], len(request)) == SHARED_PUT_IMAGE
                self.painted = self.painted or shared or request[0] == PUT_IMAGE
