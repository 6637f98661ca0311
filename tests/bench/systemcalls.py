# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The calls of the system that strace has written down, each in one piece."""

import dataclasses
import re

UNFINISHED = " <unfinished ...>"
IN_PROGRESS = "EINPROGRESS"  # of a connection that nobody waits for


@dataclasses.dataclass(frozen=True)
class Call:
    thread: int
    seconds: float  # since 1970, when it began
    name: str
    arguments: str  # as strace writes them with -xx: all texts in hexadecimal digits
    result: int | None  # None of a call that failed, or is made over again
    error: str = ""  # the name of it

    @property
    def connects(self):
        """Whether a connect() has done so, or will as far as it knows."""
        return self.result is not None or self.error == IN_PROGRESS

    def paths(self):
        """(descriptor of a folder or None, path from there) of all files that are named."""
        found = re.findall(r'(?:(\d+|AT_FDCWD), )?"((?:\\x[0-9a-f]{2})*)"', self.arguments)
        return [(int(folder) if folder.isdecimal() else None, decoded(path)) for folder, path in found]

    def written(self):
        """The bytes that the call has got rid of. What strace has left out are zeros."""
        pieces = re.findall(r'iov_base="([^"]*)"(?:\.\.\.)?, iov_len=(\d+)', self.arguments)
        pieces = pieces or re.findall(r'^\d+, "([^"]*)"(?:\.\.\.)?, (\d+)', self.arguments)
        data = b"".join(unescaped(text).ljust(int(length), b"\0") for text, length in pieces)
        return data[:self.result or 0]


def unescaped(text):
    return bytes.fromhex(text.replace("\\x", ""))


def decoded(text):
    return unescaped(text).decode(errors="replace")


def calls(text):
    """The Calls that have ended by now, in the order in which they began.

    strace tells in two lines of a call when that of another thread comes in between. A line without its end is one that
    it has not written to the end yet.
    """
    told = []
    unfinished = {}  # by thread
    for line in text[:text.rfind("\n") + 1].splitlines():
        match = re.match(r"(\d+) +(\d+\.\d+) (?:(\w+)\(|<\.\.\. \w+ resumed>)(.*)", line)
        if not match:  # a signal, or the end of a thread
            continue
        thread, seconds, name, rest = int(match[1]), float(match[2]), match[3], match[4]
        if name:
            told.append([thread, seconds, name, rest.removesuffix(UNFINISHED)])
            if rest.endswith(UNFINISHED):
                unfinished[thread] = told[-1]
        elif thread in unfinished:
            unfinished.pop(thread)[3] += rest
    return [Call(thread, seconds, name, *ended) for thread, seconds, name, rest in told if (ended := ending(rest))]


def ending(rest):
    """(arguments, result, error) of what stands behind the opening bracket; None of a call that has not ended."""
    match = re.fullmatch(r"(.*)\) += (-?\d+|0x[0-9a-f]+|\?)(?: ([A-Z]\w+))?(?: .*)?", rest)
    if not match:
        return None
    failed = match[2] in ("-1", "?")
    return match[1], None if failed else int(match[2], 0), match[3] or ""
