# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What a program does until its window is there, and after that: from the calls that it makes of the system.

strace writes them down in the order in which they come, those of its threads too, and among them what the program
writes to its X server; so before and after the first picture need no clock. The times are those under strace, which
takes a while itself.
"""

import dataclasses
import pathlib
import re
import subprocess
import tempfile
import time

from xrequests import FirstPicture

CALLS = ("execve", "openat", "connect", "writev", "sendmsg", "sendto", "mkdir", "rename", "unlink")
PATIENCE = 60  # seconds
PICTURE = "first picture"
WORDS = (  # what a file is, by where it is
    (r"\.so(\.\d+)*$", None),
    (r"/etc/fonts|/fontconfig", "configuration and cache of fontconfig"),
    (r"/fonts/.*\.(ttf|otf|ttc|pfb|t1)$", "font {name}"),
    (r"/fonts(/|$)", "configuration and cache of fontconfig"),
    (r"/locale|/gconv", "locale"),
    (r"/icons/", "cursors"),
    (r"/etc/ssl|/ssl/", "configuration of OpenSSL"),
)


@dataclasses.dataclass(frozen=True)
class Step:
    milliseconds: float
    what: str
    writes: bool = False  # a file


def recorded(command, variables, last):
    """The Steps of command until one named last, and those that come in the moment after it; then it is ended."""
    with tempfile.TemporaryDirectory(prefix="blazeauth-timeline-") as folder:
        file = pathlib.Path(folder) / "calls"
        file.touch()
        tracer = subprocess.Popen(
            ["strace", "--follow-forks", "--seccomp-bpf", "--absolute-timestamps=format:unix,precision:us", "-xx",
             "--string-limit=4000000", f"--output={file}", f"--trace={','.join(CALLS)}",
             "setpriv", "--pdeathsig", "KILL", "--", *command],  # strace ends when this does, and not by a signal
            env=variables)
        try:
            end = time.monotonic() + PATIENCE
            while last not in (step.what for step in steps(file.read_text(encoding="ascii"))):
                if tracer.poll() is not None or time.monotonic() > end:
                    raise RuntimeError("the program that is looked at has not come so far")
                time.sleep(0.1)
        finally:
            tracer.kill()
            tracer.wait()
        return steps(file.read_text(encoding="ascii"))


def steps(text):
    """The Steps that strace tells of, those alike and in a row as one; "first picture" is among them."""
    reader = Reader()
    found = []
    for line in text.splitlines():
        match = re.match(r"(\d+) +(\d+\.\d+) (\w+)\((.*)", line)
        for what, writes in reader.read(match[3], match[4]) if match else ():
            if what == "exec":  # of the program itself; what was before has only started it
                start, found = float(match[2]), []
            if not found or found[-1].what != what:
                found.append(Step(1000 * (float(match[2]) - start), what, writes))
    return found


class Reader:
    """Makes words of calls."""

    def __init__(self):
        self._screen = None  # the descriptor of the connection to the X server
        self._picture = FirstPicture()

    def read(self, call, arguments):
        """Yields (what happens, whether a file is written)."""
        if call == "execve":
            yield "exec", False
        elif call == "openat" and not re.search(r"= -1 ", arguments):
            yield from self._opened(decoded(quoted(arguments)[0]), arguments)
        elif call in ("mkdir", "rename", "unlink") and not re.search(r"= -1 ", arguments):
            yield f"{call} {decoded(quoted(arguments)[0])}", True
        elif call == "connect":
            yield from self._connected(arguments)
        elif call in ("writev", "sendmsg", "sendto") and arguments.split(",")[0] == self._screen:
            yield from self._shown(arguments)

    def _opened(self, path, arguments):
        if re.search(r"O_WRONLY|O_RDWR", arguments) and not path.startswith(("/dev/", "/proc/", "/sys/")):
            yield f"writes {path}", True
            return
        if path.startswith(("/proc/", "/sys/", "/dev/")) or path.endswith("/ld.so.cache"):
            return
        name = pathlib.PurePath(path).name
        plugin = re.search(r"/plugins/(.*)$", path)
        if plugin:
            yield f"plugin {plugin[1]}" if path.endswith(".so") else f"plugins of {plugin[1]}", False
            return
        for pattern, words in WORDS:
            if re.search(pattern, path):
                yield (words or "library " + name.partition(".so")[0]).format(name=name), False
                return
        yield f"reads {path}", False

    def _connected(self, arguments):
        if "AF_INET" in arguments:
            yield "connects to the server", False
        elif "AF_UNIX" in arguments:
            path = decoded(quoted(arguments)[0])
            if "/.X11-unix/" in path:
                self._screen = arguments.split(",")[0]
                yield "connects to the X server", False
            elif path.endswith("system_bus_socket"):
                yield "connects to the system bus", False
            elif "dbus" in path:
                yield "connects to the session bus", False

    def _shown(self, arguments):
        painted, mapped = self._picture.painted, self._picture.mapped
        self._picture.read(b"".join(data(text, length) for text, length in written(arguments)))
        if self._picture.mapped > mapped:
            yield "another window mapped" if mapped else "window mapped", False
        if not painted and self._picture.painted:
            yield PICTURE, False


def quoted(arguments):
    return re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments) or [""]


def decoded(text):
    return bytes.fromhex(text.replace("\\x", "")).decode(errors="replace")


def written(arguments):
    """(text, its length) of each piece that a call writes."""
    pieces = re.findall(r'iov_base="([^"]*)"(?:\.\.\.)?, iov_len=(\d+)', arguments)
    return pieces or re.findall(r'^\d+, "([^"]*)"(?:\.\.\.)?, (\d+)', arguments)


def data(text, length):
    return bytes.fromhex(text.replace("\\x", "")).ljust(int(length), b"\0")


def before_picture(all_steps):
    """The steps until there is something to be seen."""
    return all_steps[:[step.what for step in all_steps].index(PICTURE)]


def table(own, floor):
    """Markdown; of own steps those that are worth a line, and whether the floor has them too, in the same part."""
    parts = [{step.what for step in before_picture(floor)}, {step.what for step in floor}]
    lines = ["| ms | step | bare dialog |", "| ---: | --- | --- |"]
    told = set()
    seen = False
    for step in own:
        common = step.what in parts[seen]
        seen = seen or step.what == PICTURE
        # What a dialog needs anyway is told by its kind.
        what = step.what
        if common:
            what = re.sub(r"^(library|plugin|plugins of) .*", "libraries and plugins of Qt", what)
        if what not in told:
            told.add(what)
            name = f"**{what}**" if step.what == PICTURE else what
            lines.append(f"| {step.milliseconds:.1f} | {name} | {'too' if common or step.what == PICTURE else ''} |")
    return "\n".join(lines) + "\n"


def taken(place):
    """The table of a start of the login window on a windows.Place."""
    own = recorded(place.login_command(place.story()), place.variables, "connects to the server")
    floor = recorded(place.bare_command(), place.variables, PICTURE)
    return table(own, floor)
