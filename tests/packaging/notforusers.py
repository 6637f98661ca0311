# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Words by which the test server and the bench are known in a program: they are not in what users get."""

SANDBOX = ("SANDBOX-", "sandbox.test")
# Of ui/bench and of app/qa.
BENCH = ("waits as long as the server says, then", "report.html")


def found_in(content: bytes, words: tuple[str, ...]) -> list[str]:
    """Those of the words that a program holds, in either of the forms that Qt keeps texts in."""
    return [word for word in words if word.encode("utf-8") in content or word.encode("utf-16-le") in content]
