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

from systemcalls import calls
from xrequests import FirstPicture

OPENS = ("open", "openat", "openat2", "creat")
# What changes files by their names, and by which of the names it is told.
CHANGES = {"mkdir": 0, "mkdirat": 0, "mknod": 0, "mknodat": 0, "rename": 0, "renameat": 0, "renameat2": 0, "link": 1,
           "linkat": 1, "symlink": 1, "symlinkat": 1, "unlink": 0, "unlinkat": 0, "rmdir": 0, "truncate": 0}
OF_A_DESCRIPTOR = ("ftruncate", "fallocate")
SHOWS = ("writev", "sendmsg", "sendto")
CALLS = ("execve", "connect", "memfd_create", *OPENS, *CHANGES, *OF_A_DESCRIPTOR, *SHOWS)
OF_THE_SYSTEM = ("/dev/", "/proc/", "/sys/")  # no files
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
    """The Steps of command until there are the one named last and the first picture, and those that come in the moment
    after them; then it is ended."""
    with tempfile.TemporaryDirectory(prefix="blazeauth-timeline-") as folder:
        file = pathlib.Path(folder) / "calls"
        file.touch()
        tracer = subprocess.Popen(
            ["strace", "--follow-forks", "--seccomp-bpf", "--absolute-timestamps=format:unix,precision:us", "-xx",
             "--string-limit=4000000", f"--output={file}",
             f"--trace={','.join('?' + name for name in CALLS)}",  # some processors have not got the older ones
             "setpriv", "--pdeathsig", "KILL", "--", *command],  # strace ends when this does, and not by a signal
            env=variables)
        try:
            end = time.monotonic() + PATIENCE
            while missing := {last, PICTURE} - {step.what for step in steps(file.read_text(encoding="ascii"))}:
                if tracer.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"the program has not come so far: {', '.join(sorted(missing))}")
                time.sleep(0.1)
        finally:
            tracer.kill()
            tracer.wait()
        return steps(file.read_text(encoding="ascii"))


def steps(text):
    """The Steps that strace tells of, those alike and in a row as one; "first picture" is among them."""
    reader = Reader()
    found = []
    program = start = None
    for call in calls(text):
        program = program or call.thread
        if call.name == "execve" and call.thread == program and call.result is not None:
            start, found = call.seconds, [Step(0, "exec")]  # of the program itself; what was before has only started it
            continue
        for what, writes in reader.read(call):
            if not found or found[-1].what != what:
                found.append(Step(1000 * (call.seconds - start), what, writes))
    return found


class Reader:
    """Makes words of calls."""

    def __init__(self):
        self._files = {}  # by their descriptors; those in memory have no name
        self._screen = None  # the descriptor of the connection to the X server
        self._picture = FirstPicture()

    def read(self, call):
        """Yields (what happens, whether a file is written)."""
        if call.name == "connect":
            yield from self._connected(call)
        elif call.result is None:
            return
        elif call.name == "execve":
            yield f"starts {self._path(call)}", False
        elif call.name in OPENS:
            path = self._files[call.result] = self._path(call)
            yield from self._opened(path, call)
        elif call.name == "memfd_create":
            self._files[call.result] = None
        elif call.name in CHANGES:
            yield from self._changed(call.name, self._path(call, CHANGES[call.name]))
        elif call.name in OF_A_DESCRIPTOR:
            descriptor = int(call.arguments.split(",")[0])
            yield from self._changed(call.name, self._files.get(descriptor, f"descriptor {descriptor}"))
        elif call.arguments.split(",")[0] == self._screen:
            yield from self._shown(call)

    def _path(self, call, number=0):
        """Of the file that a call names; the folder is put before it where that is known."""
        folder, path = call.paths()[number]
        return str(pathlib.PurePath(self._files.get(folder) or "", path))

    def _changed(self, name, path):
        if path is not None and not path.startswith(OF_THE_SYSTEM):
            yield f"{re.sub('at2?$', '', name)} {path}", True

    def _opened(self, path, call):
        writes = call.name == "creat" or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)", call.arguments)
        if writes and not path.startswith(OF_THE_SYSTEM):
            yield f"writes {path}", True
            return
        if path.startswith(OF_THE_SYSTEM) or path.endswith("/ld.so.cache"):
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

    def _connected(self, call):
        """Whether that succeeds or not."""
        if "AF_INET" in call.arguments:
            yield "connects to the server", False
        elif "AF_UNIX" in call.arguments:
            path = self._path(call) if call.paths() else ""
            if "/.X11-unix/" in path:
                if call.connects:
                    self._screen = call.arguments.split(",")[0]
                yield "connects to the X server", False
            elif path.endswith("system_bus_socket"):
                yield "connects to the system bus", False
            elif "dbus" in path:
                yield "connects to the session bus", False

    def _shown(self, call):
        painted, mapped = self._picture.painted, self._picture.mapped
        self._picture.read(call.written())
        if self._picture.mapped > mapped:
            yield "another window mapped" if mapped else "window mapped", False
        if not painted and self._picture.painted:
            yield PICTURE, False


def before_picture(all_steps):
    """The steps until there is something to be seen, which there has to be."""
    for number, step in enumerate(all_steps):
        if step.what == PICTURE:
            return all_steps[:number]
    raise RuntimeError(f"there is no {PICTURE} among the steps: {', '.join(step.what for step in all_steps)}")


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
