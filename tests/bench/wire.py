# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""How long signing in takes on a long way to the server, and how much of the processor it costs."""

import contextlib
import hashlib
import pathlib
import subprocess
import tempfile
import time

from blazeauth_server import API_KEY, LICENSE
from certificates import Authority
from delayproxy import DelayProxy
from desktop import ENDS_WITH_THE_TEST, Desktop
from figures import Limit, Ratio, Row
from gnomekeyring import GnomeKeyring
from measure import Measure, in_turn
from nodesandbox import NodeSandbox

DELAY = 0.05  # seconds, each way
ROUND_TRIP = 2000 * DELAY  # milliseconds
PATIENCE = 20  # seconds
SERVICE = "blazeauth-qt"  # under which the keychain files what is kept
CLIENT_ID = "bench-device"


class OnTheWire(Measure):
    """A measure with servers, which it owns."""

    parts = None

    def prepare(self):
        with contextlib.ExitStack() as stack:
            self.folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="blazeauth-bench-")))
            authority = Authority(self.folder / "authority")
            self.certificate = authority.certificate
            self.serve(stack, authority.issue("bench", "IP:127.0.0.1"))
            self.parts = stack.pop_all()

    def serve(self, stack, identity):
        raise NotImplementedError

    def close(self):
        if self.parts:
            self.parts.close()

    def ask(self, program, *arguments, variables=None):
        """The figures that a program of the bench prints."""
        command = [*ENDS_WITH_THE_TEST, self.programs / program, *map(str, arguments)]
        told = subprocess.run(command, env=variables, check=True, stdout=subprocess.PIPE, text=True, timeout=60)
        return [float(figure) for figure in told.stdout.split()]


class FarAway(OnTheWire):
    """A measure behind the proxy, on a desktop."""

    def serve(self, stack, identity):
        server = stack.enter_context(NodeSandbox(identity))
        self.proxy = stack.enter_context(DelayProxy(server.port, DELAY))
        self.url = f"wss://127.0.0.1:{self.proxy.port}/"
        self.desktop = stack.enter_context(Desktop())
        self.variables = self.desktop.variables | {
            "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "xcb", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}


class Click(FarAway):
    """From the click, connected long before."""

    def rows(self):
        floor, goal = "plain QWebSocket", Limit(ROUND_TRIP + 3)
        return {"session": Row("click to authorized, AuthSession, 50 ms each way", "ms", floor, goal),
                "window": Row("click to authorized, window", "ms", floor, goal),
                "panel": Row("click to the panel being painted", "ms", floor)}

    def once(self, floor_first):
        def bare():
            return self.ask("blazeauth-signinbench", "click", "plain", self.url, self.certificate)[0]

        def session():
            return self.ask("blazeauth-signinbench", "click", "session", self.url, self.certificate)[0]

        def window():
            return self.ask("blazeauth-windowbench", "click", self.url, self.certificate, variables=self.variables)

        floor, (own, (told, painted)) = in_turn(floor_first, bare, lambda: (session(), window()))
        return {"session": (floor, own), "window": (floor, told), "panel": (floor, painted)}


class Home:
    """Of a user of whom a sign-in is kept, in a real keyring."""

    def __init__(self, variables, folder):
        self.address = variables["DBUS_SESSION_BUS_ADDRESS"]
        self._variables = variables | {"HOME": str(folder), "XDG_RUNTIME_DIR": f"{folder}/run"} | {
            f"XDG_{name.upper()}_HOME": f"{folder}/{name}" for name in ("config", "data", "cache")}
        (folder / "run").mkdir(mode=0o700, parents=True)
        self._folder = folder

    def session(self):
        return self._variables

    def keep(self, keyring, place):
        """As the window does it."""
        name = f"{place}/{hashlib.sha256(API_KEY.encode()).hexdigest()[:16]}"
        keyring.put(name, SERVICE, f'{{"license":"{LICENSE}","version":1}}'.encode())
        marks = self._folder / "config" / "blazeauth" / "kept.ini"
        marks.parent.mkdir(parents=True)
        marks.write_text(f"[{hashlib.sha256(name.encode()).hexdigest()[:16]}]\nkept=true\n", encoding="utf-8")


class KeptStart(FarAway):
    """From before exec until the answer that authorizes has reached the program."""

    flights = 4  # of the server: of TLS, the upgrade, and two answers
    quiet = 4 * DELAY  # after this long without anything of the server, nothing more will come

    def rows(self):
        return {"": Row("start to authorized with a kept sign-in, 50 ms each way", "ms",
                        "bare dialog and plain QWebSocket", Limit(5 * ROUND_TRIP + 40))}

    def serve(self, stack, identity):
        super().serve(stack, identity)
        self.home = Home(self.variables, self.folder / "home")
        keyring = stack.enter_context(GnomeKeyring(self.home))
        keyring.create()
        self.home.keep(keyring, f"127.0.0.1:{self.proxy.port}")

    def signed_in(self, *command):
        """Runs a program until it has signed in; how many milliseconds that took."""
        self.proxy.arrivals = []
        started = time.monotonic()
        with subprocess.Popen([*ENDS_WITH_THE_TEST, self.programs / command[0], *map(str, command[1:])],
                              env=self.home.session()) as process:
            arrivals = self.arrivals(started)
            process.kill()
        return 1000 * (arrivals[-1] - started)

    def arrivals(self, started):
        while time.monotonic() < started + PATIENCE:
            arrivals = list(self.proxy.arrivals)
            gaps = [after - before for before, after in zip(arrivals, arrivals[1:])]
            if (sum(gap > DELAY for gap in gaps) == self.flights - 1
                    and time.monotonic() > arrivals[-1] + self.quiet):
                return arrivals
            time.sleep(DELAY)
        raise TimeoutError("nobody has signed in")

    def once(self, floor_first):
        return {"": in_turn(
            floor_first,
            lambda: self.signed_in("blazeauth-windowbench", "start", self.url, self.certificate),
            lambda: self.signed_in("blazeauth-login", "--server", self.url, "--api-key", API_KEY,
                                   "--client-id", CLIENT_ID, "--ca-file", self.certificate))}


class Processor(OnTheWire):
    """Of one sign-in: connect, Initialize, authorize, close; a new connection each time, all in one process."""

    count = 300

    def rows(self):
        return {scheme: Row(f"CPU of one sign-in over {scheme}", "ms", "plain QWebSocket", Ratio(1.1))
                for scheme in ("ws", "wss")}

    def serve(self, stack, identity):
        plain, secure = stack.enter_context(NodeSandbox()), stack.enter_context(NodeSandbox(identity))
        self.places = {"ws": (f"ws://127.0.0.1:{plain.port}/", ""),
                       "wss": (f"wss://127.0.0.1:{secure.port}/", self.certificate)}

    def once(self, floor_first):
        def cost(who, place):
            return self.ask("blazeauth-signinbench", "cpu", who, *place, self.count)[0]

        return {scheme: in_turn(floor_first, lambda: cost("plain", place), lambda: cost("session", place))
                for scheme, place in self.places.items()}
