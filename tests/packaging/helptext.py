# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What the programs say of themselves with --help, for the tests beside this file that compare it with other words."""

import functools
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(os.environ["BLAZEAUTH_BIN"])
LIMIT = 30  # seconds, for what takes a moment
PROGRAMS = tuple(f"blazeauth-{name}" for name in ("login", "cli", "launcher", "sandbox", "qa"))


@functools.cache
def help_of(program: str) -> str:
    return subprocess.run(
        [BIN / program, "--help"], capture_output=True, text=True, check=True, timeout=LIMIT
    ).stdout


def described_options(program: str) -> list[str]:
    """As they are described: `--server <URL>`, `-h, --help`."""
    return [line.strip() for line in re.findall(r"^  (-.*?)(?:  |$)", help_of(program), re.MULTILINE)]


def options(program: str) -> set[str]:
    """Each by itself: `--server`, `-h`, `--help`."""
    return {word.split()[0] for line in described_options(program) for word in line.split(", ")}
