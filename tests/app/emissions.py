# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Runs a program in a home of its own and keeps everything that it emits: its output, the arguments that others see,
and each file that it leaves behind. Then looks for secrets in that."""

import base64
import binascii
import dataclasses
import json
import pathlib
import subprocess
import tempfile
import time
import urllib.parse

LIMIT = 30  # seconds, for a program that should have ended long before
FOLDERS = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
           "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "tmp"}
# All that Qt can be made to tell.
TALKATIVE = {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1",
             "QT_MESSAGE_PATTERN": "%{category} %{function} %{message}"}


@dataclasses.dataclass
class Emissions:
    code: int
    parts: dict  # bytes by where they stood

    @property
    def stdout(self):
        return self.parts["stdout"].decode()

    def holding(self, secret):
        """Where the secret stands, in whatever form."""
        return [f"{place}: {form!r}" for place, data in self.parts.items() for form in forms_of(secret)
                if form in data.lower()]


def forms_of(secret):
    """A secret as it could be written, in lower case."""
    text = secret.encode()
    escaped = "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in text)
    unicode = "".join(f"\\u{ord(character):04x}" for character in secret)
    forms = {text, secret.encode("utf-16-le"), base64.b64encode(text), binascii.hexlify(text), escaped.encode(),
             unicode.encode(), json.dumps(secret)[1:-1].encode(), json.dumps(secret, ensure_ascii=False)[1:-1].encode(),
             urllib.parse.quote(secret, safe="").encode()}
    # A base64 text that runs on has the same characters but for the ends.
    forms.add(base64.b64encode(text[:len(text) // 3 * 3]))
    return {form.lower() for form in forms}


def emissions_of(command, environment, stdin=""):
    """What command emits when it is run with environment and nothing else but a home of its own."""
    with tempfile.TemporaryDirectory(prefix="blazeauth-secrets-") as directory:
        place = pathlib.Path(directory)
        for folder in (*FOLDERS.values(), "work", "output"):
            (place / folder).mkdir(mode=0o700)
        variables = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                     **{name: str(place / folder) for name, folder in FOLDERS.items()},
                     **TALKATIVE, **environment}
        parts = {"arguments": b""}
        with (open(place / "output/stdout", "wb") as stdout, open(place / "output/stderr", "wb") as stderr,
              tempfile.TemporaryFile() as typed):  # elsewhere, and without a name
            typed.write(stdin.encode())
            typed.seek(0)
            with subprocess.Popen(command, env=variables, cwd=place / "work", stdin=typed, stdout=stdout,
                                  stderr=stderr) as process:
                end = time.monotonic() + LIMIT
                while process.poll() is None and time.monotonic() < end:
                    parts["arguments"] += arguments_of(process)
                    time.sleep(0.01)
                process.kill()
        for file in place.rglob("*"):
            name = str(file.relative_to(place))
            if file.is_file():
                parts[name.removeprefix("output/")] = file.read_bytes()
            parts["names of files"] = parts.get("names of files", b"") + name.encode() + b"\n"
        return Emissions(process.returncode, parts)


def arguments_of(process):
    """As every user of this computer can see them; nothing once it has ended."""
    try:
        return pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes()
    except OSError:
        return b""
