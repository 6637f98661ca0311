# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-launcher with a configuration, a home and a keyring of its own, for the tests beside this file.

Imported first, it also makes the modules in tests/peers and tests/ui/accessibility known.
"""

import contextlib
import dataclasses
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import urllib.parse

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TESTS / "ui/accessibility"), str(TESTS / "peers")]

import blazeauth_server as server

PROGRAM = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-launcher")
LIMIT = 20  # seconds, for a program that should have ended long before
MARKER = 'touch "$1"; printf "%s\\n" started'  # of a program that must not run


@dataclasses.dataclass
class Result:
    code: int
    stdout: str
    stderr: str


def write(path, text, mode=0o644):
    path = pathlib.Path(path)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def configuration(folder, url, **keys):
    """A configuration file; api_key stands for api-key, and so on for the keys of the settings file."""
    spelled = {key.replace("_", "-") if key in ("api_key", "client_id", "ca_file") else key: value
               for key, value in ({"api_key": server.API_KEY, "client_id": "launcher-test"} | keys).items()}
    lines = [f"server={url}", *(f"{key}={value}" for key, value in spelled.items() if value is not None)]
    return write(pathlib.Path(folder) / "launcher.ini", "\n".join([*lines, ""]))


def environment(home, **variables):
    """Of somebody at home without a display, a session bus or anything of the person who runs the test."""
    home = pathlib.Path(home)
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    sanitizers = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache", "XDG_RUNTIME_DIR": f"{home}/run",
            **sanitizers, **variables}


def run(*arguments, env, stdin=""):
    done = subprocess.run([PROGRAM, *map(str, arguments)], env=env, input=stdin.encode(), capture_output=True,
                          timeout=LIMIT, check=False)
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def keep(keyring, config_home, url, api_key=server.API_KEY, license_key=server.LICENSE):
    """Puts a sign-in where the window would have put it."""
    place = urllib.parse.urlsplit(url).netloc
    name = f"{place}/{hashlib.sha256(api_key.encode()).hexdigest()[:16]}"
    secret = json.dumps({"license": license_key, "version": 1}, separators=(",", ":"))
    keyring.put(name, "blazeauth-qt", secret.encode())
    folder = pathlib.Path(config_home) / "blazeauth"
    folder.mkdir(parents=True, exist_ok=True)
    mark = hashlib.sha256(name.encode()).hexdigest()[:16]
    write(folder / "kept.ini", f"[{mark}]\nkept=true\n", 0o600)
    return name


@contextlib.contextmanager
def launcher_window(desktop, config, *command, env=None, options=()):
    """The launcher on a desktop: who reads its window, and its process. What fails is told with all that was to be
    read."""
    from reader import Reader
    program = desktop.run(PROGRAM, "--config", str(config), *options, "--", *map(str, command), **(env or {}))
    with program, Reader(program.process.pid) as reader:
        try:
            yield reader, program
        except AssertionError as error:
            raise AssertionError(f"{error}\n\n{reader.report()}\n\n{program.log()}") from error
