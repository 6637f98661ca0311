# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What the timeline of a start reads out of the bytes for an X server."""

import unittest

from xrequests import FirstPicture

SETUP = b"l\0\x0b\0\0\0" + (18).to_bytes(2, "little") + (16).to_bytes(2, "little") + b"\0\0" + 20 * b"a" + 16 * b"b"
WINDOW, OTHER = b"\1\0\0\2", b"\2\0\0\2"


def request(opcode, minor, body):
    return bytes((opcode, minor)) + (len(body) // 4 + 1).to_bytes(2, "little") + body


MAP = request(8, 0, WINDOW)
CURSOR = request(72, 2, OTHER + 16 * b"\0")
SHORT = request(43, 0, b"")
PICTURE = request(72, 2, WINDOW + 16 * b"\0")
SHARED = request(130, 3, WINDOW + 32 * b"\0")
LARGE = bytes((72, 2, 0, 0)) + (7).to_bytes(4, "little") + 20 * b"\0"


class FirstPictureTest(unittest.TestCase):
    def test_order(self):
        for name, picture in (("core", PICTURE), ("shared memory", SHARED)):
            with self.subTest(name):
                reader = FirstPicture()
                reader.read(SETUP + PICTURE + CURSOR + SHORT + LARGE)
                self.assertEqual((reader.mapped, reader.painted), (0, False))
                reader.read(MAP + CURSOR)
                self.assertEqual((reader.mapped, reader.painted), (1, False))
                reader.read(picture)
                self.assertTrue(reader.painted)

    def test_in_pieces(self):
        reader = FirstPicture()
        for byte in SETUP + LARGE + SHORT + MAP + SHARED:
            self.assertFalse(reader.painted)
            reader.read(bytes((byte,)))
        self.assertTrue(reader.painted)


if __name__ == "__main__":
    unittest.main()
