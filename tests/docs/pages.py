# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""The pages of the project, as far as the tests of this folder look into them."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "app/sandbox/README.md"])


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def without_code(text: str) -> str:
    """Without what is shown as code in a paragraph of its own."""
    text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^(?: {4}|\t).*$", "", text, flags=re.MULTILINE)


def section(text: str, title: str) -> str:
    """What stands below the headline, up to the next one of its level or above."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,}} |\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        raise AssertionError(f"there is no headline '{title}'")
    level = len(found[1])
    rest = text[found.start(2):]
    end = re.search(rf"^#{{1,{level}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def rows(text: str) -> list[list[str]]:
    """The rows of all tables, cell by cell, without those of the titles and of the lines below them."""
    lines = text.splitlines()
    found = []
    for line, below in zip(lines, [*lines[1:], ""]):
        if not line.startswith("|") or re.match(r"\|[ :|-]+$", line) or re.match(r"\|[ :|-]+$", below):
            continue
        found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def code_in(text: str) -> list[str]:
    """What is shown as code within sentences and cells."""
    return re.findall(r"`([^`\n]+)`", text)


def anchors(text: str) -> set[str]:
    """Where links into a page can lead, as GitHub makes them of its headlines."""
    titles = re.findall(r"^#+ (.+)$", without_code(text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
