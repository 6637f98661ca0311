# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""The installed package, in the hands of somebody else's project: tests/packaging/consumer.

What is installed statically comes from the build that runs the tests. That has also built the consumer with the shared
libraries as a part of it, by add_subdirectory, and they are installed from there.
"""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from nobodylistens import nobody_listens

ROOT = Path(__file__).resolve().parents[2]
CONSUMER = ROOT / "tests/packaging/consumer"
BUILD = Path(os.environ["BLAZEAUTH_BIN"]).parent
# Kept from run to run: in the second one there is little left to compile.
KEPT = BUILD / "tests/packaging/package"
LIMIT = 300  # seconds, for one command
VERSION = re.search(r"project\(BlazeAuth VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
LIBRARIES = {"Session": "libBlazeAuthSession", "Ui": "libBlazeAuthUi"}
GERMAN = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": "de", "LANG": "de_DE.UTF-8"}


def setting(name: str) -> str:
    """A setting of the consumer that was built with the tests."""
    cache = (KEPT / "subdirectory/CMakeCache.txt").read_text()
    return re.search(rf"^{name}:\w+=(.*)$", cache, re.MULTILINE).group(1)


NAMES = ["BUILD_TYPE", "CXX_FLAGS", "CXX_FLAGS_DEBUG", "CXX_COMPILER", "CXX_COMPILER_LAUNCHER"]
SETTINGS = ["-GNinja", *(f"-DCMAKE_{name}={setting(f'CMAKE_{name}')}" for name in NAMES)]


def run(*command, **options) -> str:
    options = {"timeout": LIMIT} | options
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **options)
    if done.returncode != 0:
        told = f"{done.stdout}{done.stderr}"
        raise AssertionError(f"{shlex.join(map(str, command))} ended with {done.returncode}\n{told}")
    return done.stdout


def run_consumer(program, **options) -> str:
    with nobody_listens() as server:
        return run(program, server, timeout=30, **options)


def configure(folder: Path, *settings) -> None:
    run("cmake", "--fresh", "-S", CONSUMER, "-B", folder, *SETTINGS, *settings)


def install(build: Path, prefix: Path) -> Path:
    shutil.rmtree(prefix, ignore_errors=True)
    run("cmake", "--install", build, "--prefix", prefix)
    return prefix


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(directory.cleanup)
        cls.folder = Path(directory.name)
        cls.static = install(BUILD, KEPT / "static")
        cls.subdirectory = KEPT / "subdirectory"
        cls.shared = install(cls.subdirectory, KEPT / "shared")

    def expect_programs_run(self, folder: Path):
        """The programs of the consumer in folder find the library's texts and pictures inside of it."""
        home = {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}
        window = run_consumer(folder / "window", env=GERMAN | home).splitlines()
        self.assertEqual(window[:2], [VERSION, "Anmeldung bei Consumer"])
        self.assertGreater(int(window[2]), 5)
        self.assertEqual(window[3], "0")
        session = run_consumer(folder / "session", env=GERMAN | home).splitlines()
        self.assertEqual(session, [VERSION, "Der Server ist nicht verfügbar"])

    def expect_package_works(self, prefix: Path, name: str, *settings):
        folder = KEPT / f"build-{name}"
        configure(folder, "-DFROM=installed", f"-DCMAKE_PREFIX_PATH={prefix}", *settings)
        run("cmake", "--build", folder)
        self.expect_programs_run(folder)

    def pkg_config(self, prefix: Path, *arguments) -> list[str]:
        paths = ":".join(str(found.parent) for found in prefix.rglob("blazeauth-ui.pc"))
        return shlex.split(run("pkg-config", *arguments, env=os.environ | {"PKG_CONFIG_PATH": paths}))

    def test_static_package(self):
        """With every program in the pages that people read, word for word."""
        folder = KEPT / "pages"
        folder.mkdir(parents=True, exist_ok=True)
        for page in (ROOT / "README.md", ROOT / "docs/embedding.md"):
            programs = re.findall(r"^```cpp\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
            self.assertTrue(programs)
            for number, program in enumerate(programs):
                file = folder / f"{page.stem}_{number}.cpp"
                if not file.exists() or file.read_text("utf-8") != program:  # or it is compiled in each run
                    file.write_text(program, "utf-8")
        self.expect_package_works(self.static, "static", f"-DPAGES={folder}")

    def test_shared_package(self):
        self.expect_package_works(self.shared, "shared")

    def test_add_subdirectory(self):
        self.expect_programs_run(self.subdirectory)

    def test_fetch_content(self):
        # The build would be that of the static package over again.
        folder = KEPT / "fetched"
        configure(folder, "-DFROM=fetched", f"-DBLAZEAUTH={ROOT}")
        targets = run("cmake", "--build", folder, "--target", "help")
        self.assertIn("blazeauth_ui", targets)
        for ours in ("tst_", "blazeauth_login", "update_translations"):
            self.assertNotIn(ours, targets)
        self.assertNotIn("BlazeAuth", (folder / "cmake_install.cmake").read_text() + self.installs(folder))

    @staticmethod
    def installs(folder: Path) -> str:
        return "".join(
            line
            for script in folder.rglob("cmake_install.cmake")
            for line in script.read_text().splitlines()
            if line.startswith("file(INSTALL")
        )

    def test_pkg_config(self):
        package = f"blazeauth-ui = {VERSION}"
        flags = [*setting("CMAKE_CXX_FLAGS").split(), "-std=c++20", "-fPIC"]
        flags += self.pkg_config(self.static, "--cflags", "--libs", package)
        program = self.folder / "window"
        run(setting("CMAKE_CXX_COMPILER"), CONSUMER / "window.cpp", *flags, "-o", program)
        shown = run_consumer(program, env=GERMAN | {"HOME": str(self.folder)})
        self.assertEqual(shown.splitlines()[1], "Anmeldung bei Consumer")
        # A shared library finds by itself what it stands on.
        flags = self.pkg_config(self.shared, "--cflags", "--libs", package)
        for ours in ("-lBlazeAuthUi", "-lBlazeAuthSession", "-lQt6Widgets"):
            self.assertIn(ours, flags)
        for hidden in ("-lQt6Svg", "-lqt6keychain", "-DBLAZEAUTH_STATIC"):
            self.assertNotIn(hidden, flags)

    def test_problems_are_told(self):
        script = self.folder / "find.cmake"
        for prefix in (self.static, self.shared):
            config = self.folder / f"config-{prefix.name}"
            shutil.copytree(next(prefix.rglob("BlazeAuthConfig.cmake")).parent, config)
            for arguments, words in {
                "1 REQUIRED COMPONENTS Uis": "BlazeAuth has no component Uis; its components are Session and Ui.",
                "2 REQUIRED": 'compatible with requested version "2"',
                "0.9 REQUIRED": 'compatible with requested version "0.9"',
            }.items():
                script.write_text(f"find_package(BlazeAuth {arguments} CONFIG PATHS {config} NO_DEFAULT_PATH)\n")
                done = subprocess.run(["cmake", "-P", script], capture_output=True, text=True, timeout=LIMIT)
                self.assertNotEqual(done.returncode, 0)
                self.assertIn(words, " ".join(done.stderr.split()))
        (config / "BlazeAuthUiTargets.cmake").unlink()
        script.write_text(
            f"find_package(BlazeAuth REQUIRED COMPONENTS Ui CONFIG PATHS {config} NO_DEFAULT_PATH)\n"
        )
        done = subprocess.run(["cmake", "-P", script], capture_output=True, text=True, timeout=LIMIT)
        self.assertIn("The component Ui of BlazeAuth is not installed.", " ".join(done.stderr.split()))

    def test_nothing_private_is_installed(self):
        expected = (ROOT / "tests/packaging/publicheaders.txt").read_text().split()
        for prefix in (self.static, self.shared):
            include = prefix / "include"
            found = sorted(str(file.relative_to(include)) for file in include.rglob("*") if file.is_file())
            self.assertEqual(found, sorted(expected), "what is public stands in publicheaders.txt; is it meant to be?")
            libraries = sorted(file.name for file in prefix.rglob("lib*") if not file.is_dir())
            endings = [".a"] if prefix == self.static else [".so", ".so." + VERSION.split(".")[0], ".so." + VERSION]
            self.assertEqual(libraries, sorted(name + ending for name in LIBRARIES.values() for ending in endings))

    def test_shared_libraries_show_only_what_is_ours(self):
        ours = re.compile(r"(vtable for |typeinfo (name )?for |non-virtual thunk to )?BlazeAuth::")
        for name in LIBRARIES.values():
            library = next(self.shared.rglob(f"{name}.so"))
            symbols = run("nm", "-D", "-C", "--defined-only", "--format=posix", library).splitlines()
            self.assertTrue(symbols)
            self.assertEqual([symbol for symbol in symbols if not ours.match(symbol)], [])
            needed = run("readelf", "--dynamic", library)
            self.assertIn(f"[{name}.so.{VERSION.split('.')[0]}]", needed)

    def test_programs_could_use_the_shared_libraries(self):
        def symbols(files, *options):
            told = run("nm", "--format=posix", *options, *files).splitlines()
            return {line.split()[0] for line in told if "BlazeAuth" in line and len(line.split()) > 1}

        shown = symbols([next(self.shared.rglob(f"{name}.so")) for name in LIBRARIES.values()], "-D", "--defined-only")
        # The bench is in no library that is installed, but in a program.
        programs = [file for folder in ("app", "ui/bench") for file in (BUILD / folder).rglob("*.o")]
        wanted = symbols(programs, "--undefined-only") - symbols(programs, "--defined-only")
        self.assertTrue(wanted)
        self.assertEqual(wanted - shown, set(), "these want a BLAZEAUTH_EXPORT")


if __name__ == "__main__":
    unittest.main()
