# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Tries the Debian packages of a folder in a clean root, as people would use them: script/package calls it.

    trypackages.py FOLDER [inside]

Inside of name spaces of its own, where it starts itself.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree
from pathlib import Path

from cleanroot import LIMIT, USER, Problem, Root, make_base, name_spaces, run
from nobodylistens import nobody_listens
from notforusers import BENCH, SANDBOX, found_in

CONSUMER = Path(__file__).resolve().parent / "consumer"
NAMES = ("libblazeauth1", "blazeauth-login", "libblazeauth-dev", "blazeauth-qa")
OLD_VERSION = "0.9.9"
LICENSE = "ABCDEF-123456"
# A vendor's configuration for the server that the sandbox is, and a program that says who signed in.
LAUNCH = """
printf 'server=%s\\napi-key=%s\\nname=Editor\\n' "$BLAZEAUTH_SERVER" "$BLAZEAUTH_API_KEY" >~/launcher.ini
chmod 644 ~/launcher.ini
exec blazeauth-launcher --config ~/launcher.ini -- sh -c 'echo "$BLAZEAUTH_IDENTITY" >~/launched; sleep 2; exit 7'
"""


def expect(holds, problem) -> None:
    if not holds:
        raise Problem(problem)


def older(package: Path, folder: Path) -> Path:
    """The same package with a version of before."""
    version = run("dpkg-deb", "--field", package, "Version").strip()
    content = folder / package.stem
    content.mkdir(parents=True)
    run("dpkg-deb", "--raw-extract", package, content)
    control = content / "DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {version}", f"Version: {OLD_VERSION}")
                       .replace(f"(= {version})", f"(= {OLD_VERSION})"))
    made = folder / package.name.replace(version, OLD_VERSION)
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", content, made)
    return made


def until(what, holds, process=None):
    """What holds() comes to, once that is something."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if found := holds():
            return found
        if process and process.poll() is not None:
            break
        time.sleep(0.05)
    said = ""
    if process:
        process.kill()
        said = "\n".join(filter(None, process.communicate()))
    raise Problem(f"{what} did not happen\n{said}")


class Screen:
    """An X server of its own."""

    def __enter__(self):
        reading, writing = os.pipe()
        self._process = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x1024x24", "-nolisten",
                                          "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as stream:
            self.name = f":{stream.readline().strip()}"
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()

    def xdotool(self, *words) -> str:
        done = subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": self.name}, capture_output=True, text=True,
                              timeout=LIMIT, check=False)
        return done.stdout.strip()

    def window(self, name) -> str:
        return self.xdotool("search", "--onlyvisible", "--name", name).partition("\n")[0]

    def colours(self) -> int:
        """How many there are to be seen."""
        picture = run("xwd", "-root", "-silent", "-display", self.name, text=False)
        pixels = picture[int.from_bytes(picture[:4], "big"):][-1024 * 1024 * 4:]
        return len({pixels[at:at + 4] for at in range(0, len(pixels), 4)})


class Trial:
    """The steps, each on what those before have left."""

    def __init__(self, root: Root, packages: dict[str, Path], folder: Path):
        self.root, self.packages = root, packages
        self.version = run("dpkg-deb", "--field", packages["blazeauth-login"], "Version").strip()
        self.old = {name: older(package, folder) for name, package in packages.items()}

    def expect_version(self, version, *names):
        for name in names:
            expect(self.root.installed(name) == version, f"{name} is not of version {version}")

    def as_user(self, *command, stdin=None, **variables) -> str:
        return self.root.run(*command, user=USER, variables=variables, input=stdin)

    @contextlib.contextmanager
    def started(self, *command, **variables):
        with subprocess.Popen(self.root.command(*command, user=USER, **variables), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as process:
            try:
                yield process
            finally:
                process.kill()

    def install(self):
        """what users get installs, and runs without anything of Qt's development files"""
        names = ("libblazeauth1", "blazeauth-login")
        self.root.install(*(self.old[name] for name in names))
        self.expect_version(OLD_VERSION, *names)
        headers = [path for path in self.root.everything() if path.endswith(("/qobject.h", "/Qt6Config.cmake"))]
        expect(not headers, f"there are headers of Qt: {headers}")
        self.as_user("blazeauth-cli", "--version")

    def upgrade(self):
        """an older version is upgraded"""
        names = ("libblazeauth1", "blazeauth-login")
        self.root.install(*(self.packages[name] for name in names))
        self.expect_version(self.version, *names)
        for program in ("login", "cli", "launcher"):
            said = self.as_user(f"blazeauth-{program}", "--version")
            expect(said == f"blazeauth-{program} {self.version}\n", f"blazeauth-{program} --version says {said}")
        self.root.run("apt-get", "check")

    def for_testers_in(self, package):
        """How many programs and libraries a package has, and what of the test server and the bench it holds; its pages
        for people may tell of these."""
        looked = 0
        result = []
        for path in self.root.files_of(package):
            file = self.root.folder / path.lstrip("/")
            if file.is_symlink() or not file.is_file() or path.startswith("/usr/share/"):
                continue
            content = file.read_bytes()
            result += [f"{path}: {word}" for word in found_in(content, SANDBOX + BENCH)]
            if content.startswith(b"\x7fELF"):
                looked += 1
                symbols = run("nm", "--dynamic", "--demangle", file)
                result += re.findall(r".*BlazeAuth::(?:Sandbox|Bench|Qa)::.*", symbols)
        return looked, result

    def nothing_for_testers(self):
        """there is no test server and no bench in what users get"""
        for name, expected in (("libblazeauth1", 2), ("blazeauth-login", 3)):
            looked, found = self.for_testers_in(name)
            expect(looked == expected, f"{name} has {looked} programs and libraries")
            expect(not found, f"{name} holds {found[:9]}")

    def window(self):
        """the window is painted"""
        with Screen() as screen, nobody_listens() as server:
            before = screen.colours()
            arguments = ("--server", server, "--api-key", "BA0123456789ABCDEFGHI")
            with self.started("blazeauth-login", *arguments, DISPLAY=screen.name) as process:
                until("The window", lambda: screen.window("Sign in"), process)
                until("Painting", lambda: screen.colours() > before + 50, process)

    def sandbox(self):
        """somebody signs in on the sandbox of blazeauth-qa, and the bench plays all scenarios"""
        self.root.install(self.packages["blazeauth-qa"])
        _, found = self.for_testers_in("blazeauth-qa")
        expect(len(found) >= len(SANDBOX + BENCH), f"what is not for users is found nowhere: {found}")
        said = self.as_user("blazeauth-sandbox", "--", "blazeauth-cli", "--json", "license", stdin=f"{LICENSE}\n")
        expect('"event":"authorized"' in said, said)
        self.as_user("blazeauth-qa", "--run-all", "--report", "report")
        results = xml.etree.ElementTree.parse(self.root.folder / f"home/{USER}/report/junit.xml").getroot()
        expect(len(list(results.iter("testcase"))) > 100, "the report is short")
        expect(not list(results.iter("failure")), "some scenarios failed")

    def launcher(self):
        """the launcher starts a program once somebody has signed in"""
        launched = self.root.folder / f"home/{USER}/launched"
        with Screen() as screen, self.started("blazeauth-sandbox", "--", "sh", "-c", LAUNCH,
                                              DISPLAY=screen.name) as process:
            window = until("The window", lambda: screen.window("Sign in"), process)
            screen.xdotool("windowfocus", "--sync", window)
            expect(not launched.exists(), "the program was started before")
            screen.xdotool("type", LICENSE)
            screen.xdotool("key", "Return")
            until("Starting", lambda: launched.exists() and launched.read_text(), process)
            expect(launched.read_text() == "AB…56\n", launched.read_text())
            until("The end of the program", lambda: process.poll() is not None)
            expect(process.returncode == 7, f"the launcher ended with {process.returncode}, and not as the program")

    def consumer(self):
        """somebody else's project is built with libblazeauth-dev"""
        self.root.install(self.packages["libblazeauth-dev"], "cmake", "g++", "ninja-build", "pkg-config")
        _, found = self.for_testers_in("libblazeauth-dev")
        expect(not found, f"libblazeauth-dev holds {found[:9]}")
        shutil.copytree(CONSUMER, self.root.folder / "tmp/consumer")
        self.as_user("cmake", "-S", "/tmp/consumer", "-B", "consumer", "-G", "Ninja", "-DFROM=installed")
        self.as_user("cmake", "--build", "consumer")
        german = {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "de", "LANG": "de_DE.UTF-8"}
        with nobody_listens() as server:
            said = self.as_user("consumer/window", server, **german).splitlines()
        expect(said[:2] == [self.version, "Anmeldung bei Consumer"], said)
        with nobody_listens() as server:
            said = self.as_user("consumer/session", server, **german).splitlines()
        expect(said == [self.version, "Der Server ist nicht verfügbar"], said)
        said = self.as_user("pkg-config", "--modversion", "blazeauth-ui")
        expect(said == f"{self.version}\n", said)

    def purge(self):
        """nothing is left behind"""
        before = self.root.everything()
        ours = set().union(*(self.root.files_of(name) for name in NAMES))
        self.root.purge(*NAMES)
        clean = self.root.everything()
        expect(before - clean <= ours, f"gone as well: {sorted(before - clean - ours)[:9]}")
        left = [path for path in clean if "blazeauth" in path.lower()]
        left += [path.name for path in (self.root.folder / "var/lib/dpkg/info").glob("*blazeauth*")]
        expect(not left, f"left behind: {left}")
        self.root.install(*self.packages.values())
        self.root.purge(*NAMES)
        self.expect_version("", *NAMES)
        expect(self.root.everything() == clean, f"left behind: {self.root.everything() ^ clean}")


def try_all(packages: dict[str, Path], cache: Path) -> None:
    shutil.rmtree(cache / "old", ignore_errors=True)
    with Root(cache) as root:
        trial = Trial(root, packages, cache / "old")
        for step in (trial.install, trial.upgrade, trial.nothing_for_testers, trial.window, trial.sandbox, trial.launcher,
                     trial.consumer, trial.purge):
            start = time.monotonic()
            step()
            print(f"In a clean root, {step.__doc__}: {time.monotonic() - start:.0f} s", flush=True)


def main(folder: Path, *where: str) -> None:
    packages = {name: next(folder.glob(f"{name}_*.deb")).resolve() for name in NAMES}
    cache = folder.resolve().parent / "cleanroot"
    if where:
        try_all(packages, cache)
        return
    spaces = name_spaces()
    make_base(cache / "base.tar")
    os.execvp(spaces[0], [*spaces, sys.executable, "-B", __file__, str(folder), "inside"])


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), *sys.argv[2:])
    except Problem as problem:
        sys.exit(f"trypackages: {problem}")
