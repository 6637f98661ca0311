# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What building, testing and installing take. Minutes, so only --build takes these figures, once each."""

import json
import os
import pathlib
import subprocess
import tempfile
import time

from figures import Limit
from measure import Measure

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def run(*command, **variables):
    """In the repository; what it says is shown where it fails."""
    done = subprocess.run(command, cwd=REPOSITORY, env=os.environ | variables, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ends with {done.returncode}:\n{done.stdout[-4000:]}")
    return done.stdout


def seconds(*command, **variables):
    begun = time.monotonic()
    run(*command, **variables)
    return time.monotonic() - begun


def targets_of(preset):
    """What cmake --build --preset builds, which cannot be told to do so in another folder."""
    presets = json.loads((REPOSITORY / "CMakePresets.json").read_text("utf-8"))["buildPresets"]
    return next(each["targets"] for each in presets if each["name"] == preset)


class CleanBuild(Measure):
    """Configuring and building the preset release, all that is installed, in a folder where nothing is yet."""

    title, unit, goal, rounds = "clean release build", "s", Limit(90), 1

    def once(self, floor_first):
        with tempfile.TemporaryDirectory(prefix="blazeauth-build-") as folder:
            return None, sum((seconds("cmake", "--preset", "release", "-B", folder),
                              seconds("cmake", "--build", folder, "--target", *targets_of("release"),
                                      CCACHE_DISABLE="1")))


class Suite(Measure):
    """All tests, with everything built."""

    title, unit, goal, rounds = "whole test suite", "s", Limit(90), 1

    def prepare(self):
        run("script/build", BLAZEAUTH_PRESET="dev")

    def once(self, floor_first):
        return None, seconds("ctest", "--preset", "dev")


class Installed(Measure):
    """What Debian takes for it on a disk: the programs, the manual pages, the icons and what a desktop wants; and the
    libraries that come with it, with the words of all languages."""

    title, unit, goal, rounds = "installed size of blazeauth-login and libblazeauth1", "MiB", Limit(1.5), 1

    def prepare(self):
        run("script/package")

    def once(self, floor_first):
        packages = (REPOSITORY / "build" / "package" / "packages").glob("*.deb")
        wanted = [package for package in packages if package.name.startswith(("blazeauth-login_", "libblazeauth1_"))]
        if len(wanted) != 2:
            raise RuntimeError("script/package has not made the two packages")
        return None, sum(int(run("dpkg-deb", "--field", package, "Installed-Size")) for package in wanted) / 1024
