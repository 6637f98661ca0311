# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Nothing starts from the window of blazeauth-launcher without a grant: answers that come when it was canceled or
closed, servers that let nobody in, and connections that are cut."""

import asyncio
import ctypes
import pathlib
import subprocess
import tempfile
import threading
import unittest

from launcher import configuration, launcher_window
from desktop import Desktop
import blazeauth_server as server


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent, as long as any XEvent."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 12)]


def close_window(window):
    """What a window manager does when somebody closes a window; there is none here."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    protocols, delete = (x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    message = ClientMessage(type=33, window=window, message_type=protocols, format=32)
    message.data[0] = delete
    x11.XSendEvent(display, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(display)


class Held:
    """An answer by the rules, which waits for release()."""

    def __init__(self):
        self.asked = threading.Event()
        self._released = threading.Event()

    def release(self):
        self._released.set()

    async def __call__(self, connection, request):
        self.asked.set()
        while not self._released.is_set():
            await asyncio.sleep(0.005)
        await server.keep_rules(connection, request)


class LauncherRacesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "run").mkdir(mode=0o700)
        self.marker = self.folder / "marker"

    def window(self, story):
        env = {"HOME": str(self.folder), "XDG_CONFIG_HOME": f"{self.folder}/config",
               "XDG_RUNTIME_DIR": f"{self.folder}/run"}
        return launcher_window(self.desktop, configuration(self.folder, story.url), "touch", self.marker, env=env)

    def sign_in(self, reader):
        reader.the("text", "License key").fill(server.LICENSE)
        reader.the("push button", "Sign in").act("Press")

    def close(self, reader, program):
        """Closes the window; then the program has ended as one that signed nobody in."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Sign in"], capture_output=True,
                               text=True, env=self.desktop.variables | {"PATH": "/usr/bin:/bin"}, check=True)
        for window in found.stdout.split():
            close_window(int(window))
        reader.until("the launcher has ended", lambda: program.process.poll() is not None)
        self.assertEqual(program.process.returncode, 1, program.log())
        self.assertFalse(self.marker.exists())

    def test_closed_at_each_stage(self):
        for stage in ("on_initialize", "on_authorize"):
            held = Held()
            with self.subTest(stage), self.window(self.server.add(**{stage: held})) as (reader, program):
                self.sign_in(reader)
                reader.until("the server was asked", held.asked.is_set)
                self.close(reader, program)
                held.release()

    def test_closed_before_anything(self):
        story = self.server.add()
        with self.window(story) as (reader, program):
            reader.the("label", "Connection: ready")
            self.close(reader, program)
        self.assertEqual([request["type"] for request in story.requests], [0])

    def test_closed_after_the_answer(self):
        """One that does not sign in."""
        for name, answer in {"refusal": server.answer(status=103), "nonsense": server.send('{"id":%ID%,"status":true}'),
                             "end": server.drop}.items():
            with self.subTest(name), self.window(self.server.add(on_authorize=answer)) as (reader, program):
                self.sign_in(reader)
                reader.until("the server has answered", lambda: any(thing.role == "alert" for thing in reader.things()))
                self.close(reader, program)

    def test_canceled(self):
        held = Held()
        with self.window(self.server.add(on_authorize=held)) as (reader, program):
            self.sign_in(reader)
            reader.until("the server was asked", held.asked.is_set)
            reader.the("push button", "Cancel").act("Press")
            reader.gone("push button", "Cancel")  # pressing takes a tenth of a second
            held.release()
            reader.the("label", "Connection: ready")
            self.assertIsNone(program.process.poll())
            self.assertFalse(self.marker.exists())
            self.close(reader, program)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # of functions that Atspi calls deprecated, and has no others for
