# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Runs blazeauth-sandbox for the tests beside this file, alone and around blazeauth-cli."""

import concurrent.futures
import os
import re
import select
import subprocess

PROGRAM = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-sandbox")
CLIENT = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-cli")
LIMIT = 20  # seconds, for whatever should have ended long before


def run(*arguments, **options):
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, timeout=LIMIT, check=False, **options
    )


def run_all(cases):
    """The results of a dictionary of functions, a few at the same time."""
    with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
        futures = {name: pool.submit(case) for name, case in cases.items()}
        return {name: future.result() for name, future in futures.items()}


def first_line(process):
    readable, _, _ = select.select([process.stdout], [], [], LIMIT)
    return process.stdout.readline() if readable else ""


def url_in(line):
    return re.search(r"ws://127\.0\.0\.1:\d+/", line).group()
