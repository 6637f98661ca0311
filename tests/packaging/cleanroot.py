# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A root with a bare Debian in it, for trying packages where nothing else is installed.

It is that of the computer's own apt: same mirror, same release. Making one takes root, or a user who may have name
spaces (newuidmap and lines in /etc/subuid and /etc/subgid).
"""

import contextlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

LIMIT = 600  # seconds, for one command
USER = "tester"
WEEK = 7 * 24 * 3600  # seconds
# Of the kernel, of apt and dpkg, and of people: what is there may change at any time.
UNSTEADY = ("dev", "home", "proc", "root", "run", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
DEVICES = ("full", "null", "random", "urandom", "zero")


class Problem(Exception):
    """What went wrong, in one sentence or with the output of a command."""


def run(*command, **options) -> str:
    """What a command says on standard output; it has to succeed."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "timeout": LIMIT} | options
    done = subprocess.run(list(map(str, command)), **options, check=False)
    if done.returncode != 0:
        words = " ".join(map(str, command))
        raise Problem(f"{words} ended with {done.returncode}\n{done.stdout or ''}{done.stderr or ''}")
    return done.stdout


def name_spaces() -> list[str]:
    """What starts a command where mounts are its own, and go with it."""
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    if os.geteuid() != 0:
        unshare += ["--map-auto", "--map-root-user"]
    if subprocess.run([*unshare, "true"], capture_output=True, timeout=LIMIT, check=False).returncode != 0:
        raise Problem("The packages cannot be tried in a root of their own: be root, or allow name spaces to this user "
                      "(the package uidmap, and lines in /etc/subuid and /etc/subgid).")
    return unshare


def sources() -> list[str]:
    """The lines of sources.list for what this computer has from Debian."""
    form = "deb $(REPO_URI) $(RELEASE) $(COMPONENT)"
    lines = run("apt-get", "indextargets", "--format", form, "Created-By: Packages", "Origin: Debian").splitlines()
    if not lines:
        raise Problem("apt knows no Debian mirror; run apt-get update.")
    return list(dict.fromkeys(lines))


def proxies() -> list[str]:
    """The lines of apt.conf about the way to the mirror."""
    return [line for line in run("apt-config", "dump").splitlines() if re.match(r"Acquire::.*[Pp]roxy", line)]


def recipe_of(tar: Path) -> Path:
    """The file beside it that says what it was made of."""
    return tar.with_suffix(".recipe")


def still_good(tar: Path, recipe: str, now: float) -> bool:
    """Whether it was made of the same, and in the last week: what Debian mends is in there then."""
    try:
        return recipe_of(tar).read_text("utf-8") == recipe and 0 <= now - tar.stat().st_mtime < WEEK
    except FileNotFoundError:
        return False


def make_base(tar: Path) -> None:
    """A minimal Debian, kept in a file for the next times."""
    lines = sources()
    release = min((line.split()[2] for line in lines), key=len)
    what = ["--variant=minbase", release]
    recipe = "\n".join([*what, *lines, ""])
    if still_good(tar, recipe, time.time()):
        return
    tar.parent.mkdir(parents=True, exist_ok=True)
    recipe_of(tar).unlink(missing_ok=True)
    options = [f"--aptopt={line}" for line in proxies()]
    run("mmdebstrap", "--quiet", *options, *what, f"{tar}.new.tar", "-", input="\n".join(lines))
    os.rename(f"{tar}.new.tar", tar)
    recipe_of(tar).write_text(recipe, "utf-8")


class Root:
    """A root in folder; with the packages that apt has fetched kept beside it."""

    def __init__(self, folder: Path):
        self.folder = folder / "root"
        self._kept = folder / "archives"

    def __enter__(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        tar = self.folder.parent / "base.tar"
        run("tar", "--extract", "--numeric-owner", "--exclude=./dev/*", "--file", tar, "--directory", self.folder)
        self._mount()
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        (self.folder / "etc/apt/apt.conf.d/99test").write_text("".join(f"{line}\n" for line in proxies())
                                                               + 'Dpkg::Use-Pty "0";\nAPT::Sandbox::User "root";\n')
        (self.folder / "etc/dpkg/dpkg.cfg.d/test").write_text("force-unsafe-io\n")
        self.run("useradd", "--create-home", USER)
        self.run("apt-get", "update")
        return self

    def __exit__(self, *_):
        for mounted in reversed(self._mounted):
            run("umount", mounted)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _mount(self):
        self._kept.mkdir(parents=True, exist_ok=True)
        x11 = Path("/tmp/.X11-unix")
        if not x11.exists():
            x11.mkdir()
            x11.chmod(0o1777)  # mkdir() would leave out what the umask does
        bound = {f"/dev/{name}": f"dev/{name}" for name in DEVICES}
        bound |= {str(self._kept): "var/cache/apt/archives", str(x11): "tmp/.X11-unix"}
        self._mounted = [self.folder / "proc"]
        run("mount", "-t", "proc", "proc", self.folder / "proc")
        for there, here in bound.items():
            target = self.folder / here
            if Path(there).is_dir():
                target.mkdir(parents=True, exist_ok=True)
            else:
                target.touch()
            run("mount", "--bind", there, target)
            self._mounted.append(target)

    def command(self, *command, user="root", **variables) -> list[str]:
        """What runs a command in here."""
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {"PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LC_ALL": "C.UTF-8",
                     "DEBIAN_FRONTEND": "noninteractive"} | variables
        words = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", f"--userspec={user}:{user}", str(self.folder), "env", "--ignore-environment",
                f"--chdir={home}", *words, *map(str, command)]

    def run(self, *command, user="root", variables=None, **options) -> str:
        return run(*self.command(*command, user=user, **(variables or {})), **options)

    def install(self, *packages) -> None:
        """By name, or as files of this computer."""
        names = []
        for package in packages:
            if isinstance(package, Path):
                shutil.copy(package, self.folder / "tmp" / package.name)
                package = f"/tmp/{package.name}"
            names.append(package)
        self.run("apt-get", "install", "--yes", "--no-install-recommends", *names)

    def purge(self, *packages) -> None:
        self.run("apt-get", "purge", "--yes", *packages)

    def installed(self, package) -> str:
        """The version of a package; empty when nothing of it is there."""
        with contextlib.suppress(Problem):
            return self.run("dpkg-query", "--show", "--showformat=${Version}", package)
        return ""

    def files_of(self, package) -> set[str]:
        return {line for line in self.run("dpkg-query", "--listfiles", package).splitlines() if line != "/."}

    def everything(self) -> set[str]:
        """The paths of all that is there, but for what changes at any time."""
        found = set()
        for parent, folders, files in os.walk(self.folder):
            inside = Path(parent).relative_to(self.folder)
            folders[:] = [name for name in folders if (inside / name).as_posix() not in UNSTEADY]
            found.update(f"/{(inside / name).as_posix()}" for name in [*folders, *files])
        return found
