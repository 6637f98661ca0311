# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A desktop of its own for a test: an X display, a session bus, and accessibility on them, as it is on a user's.

Nothing of the person who runs the test is touched, and nothing goes on afterwards: whatever was started ends with the
test, even where that is killed.
"""

import contextlib
import os
import pathlib
import random
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "peers"))

from busconfiguration import bus_configuration
from realpeer import RealPeer

ENDS_WITH_THE_TEST = ("setpriv", "--pdeathsig", "KILL")
ACCESSIBILITY_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"
OF_A_DESKTOP = ("AT_SPI_", "DBUS_", "DISPLAY", "QT_", "WAYLAND_", "XDG_", "XAUTHORITY")


class Part(RealPeer):
    """A program that a desktop needs, and that says in its output where it can be reached."""

    told = None  # the regular expression of what it says

    def __init__(self, variables):
        super().__init__()
        self._variables = variables
        self.address = None

    def environment(self):
        return super().environment() | self._variables

    def _takes_connections(self):
        line = re.search(self.told, self.log(), re.MULTILINE)
        self.address = line and line[1]
        return self.address is not None


class Display(Part):
    told = r"^(\d+)$"

    def command(self):
        # A number of its own: others who look for a free one take the first. And it stays as it is when the last
        # program leaves it, lest the next one find it closed.
        return [*ENDS_WITH_THE_TEST, "Xvfb", f":{random.randrange(100, 30000)}", "-displayfd", "1", "-noreset",
                "-nolisten", "tcp", "-screen", "0", "1024x768x24"]


class SessionBus(Part):
    """Where nothing starts by itself but accessibility."""

    told = r"^(unix:.*)$"

    def command(self):
        (self.folder / "services").mkdir()
        shutil.copy(ACCESSIBILITY_SERVICE, self.folder / "services")
        (self.folder / "bus.conf").write_text(bus_configuration(self.folder / "services"), encoding="utf-8")
        return [*ENDS_WITH_THE_TEST, "dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork",
                "--nopidfile", "--print-address=1"]


class Program(Part):
    """One of ours, on the desktop; it is there as soon as it runs."""

    def __init__(self, variables, *command):
        super().__init__(variables)
        self._command = command

    def command(self):
        return [*ENDS_WITH_THE_TEST, *self._command]

    def _takes_connections(self):
        return True


class Desktop:
    """To be used in a with statement; variables are what a program needs to be on it, and this one is as well."""

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            display = stack.enter_context(Display({}))
            home = display.folder
            (home / "runtime").mkdir(mode=0o700)
            self.variables = {
                "DISPLAY": f":{display.address}", "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "runtime"),
                "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
                "XDG_CACHE_HOME": str(home / "cache"), "GSETTINGS_BACKEND": "memory"}
            bus = stack.enter_context(SessionBus(self.variables))
            self.variables["DBUS_SESSION_BUS_ADDRESS"] = bus.address
            self._join()
            self._parts = stack.pop_all()
        return self

    def __exit__(self, *unused):
        self._parts.close()

    def run(self, *command, **variables):
        """A Program on this desktop, to be used in a with statement."""
        return Program(self.variables | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                                         "LANGUAGE": "en"} | variables, *command)

    def _join(self):
        for name in [name for name in os.environ if name.startswith(OF_A_DESKTOP)]:
            del os.environ[name]
        os.environ.update(self.variables)
