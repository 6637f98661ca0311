# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""How long the login window takes to show, against a bare Qt dialog: start.py BENCH [ROUNDS]

Whole processes in turn, from start to the first paint; the ratio is taken round by round, since machines drift.
"""

import resource
import statistics
import subprocess
import sys
import time


def milliseconds(program, what):
    start = time.perf_counter()
    subprocess.run([program, what], check=True, stderr=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start)


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 25
    for what in ("bare", "login"):
        milliseconds(program, what)  # to warm up
    pairs = [(milliseconds(program, "bare"), milliseconds(program, "login")) for _ in range(rounds)]
    bare, login = (statistics.median(times) for times in zip(*pairs))
    ratio = statistics.median(second / first for first, second in pairs)
    print(f"bare dialog {bare:.1f} ms, login window {login:.1f} ms, ratio {ratio:.2f} ({rounds} rounds)")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"largest process {peak / 1024:.1f} MiB")


if __name__ == "__main__":
    main()
