# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Puts what was measured into a document, between the two comments that say where."""

import datetime
import os
import pathlib
import platform
import subprocess


def replaced(document, name, text):
    """document, with text between its comments `<!-- name -->` and `<!-- /name -->`."""
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    before, found_begin, rest = document.partition(begin)
    _old, found_end, after = rest.partition(end)
    if not found_begin or not found_end:
        raise ValueError(f"there is no place for {name}: {begin.strip()} and {end.strip()}")
    return f"{before}{begin}\n{text.rstrip()}\n\n{end}{after}"


def machine():
    """What the figures were taken on, in one line."""
    processor = next((line.partition(":")[2].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                      if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    qt = subprocess.run(["pkg-config", "--modversion", "Qt6Core"], capture_output=True, text=True, check=False)
    return (f"{system}, {os.cpu_count()} x {processor}, {memory:.0f} GiB, Linux {platform.release()}, "
            f"Qt {qt.stdout.strip() or 'of unknown version'}")


def write_report(file, figures, rounds, timeline):
    """Puts both tables into the document, and what they were taken on, and when."""
    document = file.read_text(encoding="utf-8")
    document = replaced(document, "figures", f"{taken(rounds)}\n\n{figures}")
    file.write_text(replaced(document, "timeline", timeline), encoding="utf-8")


def write_building(file, figures):
    """The same for the table of building, testing and installing; the others stay as they are."""
    document = file.read_text(encoding="utf-8")
    file.write_text(replaced(document, "building", f"{taken(1)}\n\n{figures}"), encoding="utf-8")


def taken(rounds):
    """When, how often and on what, as a sentence."""
    return f"{datetime.date.today().isoformat()}, {'1 round' if rounds == 1 else f'{rounds} rounds'}; {machine()}."
