# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""blazeauth-qa as a program: the run of all scenarios without a window, and what it writes."""

import contextlib
import html.parser
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(TESTS / "app"))

from emissions import emissions_of

PROGRAM = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-qa")
LIMIT = 30  # seconds, for a run of everything
API_KEY = "BAquokkaWombat98765ZY"
PASSWORD = "Zebra-7-Quagga"
LICENSE = "WOMBAT-55-Numbat-QX"
# Without a display.
ENVIRONMENT = {name: value for name, value in os.environ.items()
               if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=LIMIT, check=False,
                          env=ENVIRONMENT, **options)


@contextlib.contextmanager
def own_data(**changes):
    """A data file of one's own, with secrets in it."""
    application = {"name": "Own", "version": "2", "api_key": API_KEY,
                   "licenses": [{"license": LICENSE, "activated": True, "time_left": 60}],
                   "accounts": [{"login": "somebody@example.com", "password": PASSWORD}], **changes}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"applications": [application]}, file)
        file.flush()
        yield file.name


class Page(html.parser.HTMLParser):
    """What is in an HTML page."""

    VOID = {"meta", "br", "!doctype"}

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.rows = [], set(), set(), []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attributes)
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append(dict(attributes).get("class"))

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            raise ValueError(f"</{tag}> ends something else")


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="blazeauth-qa-")))
        self.report = self.folder / "report"

    def suites(self):
        return xml.etree.ElementTree.parse(self.report / "junit.xml").getroot()

    def page(self):
        page = Page((self.report / "report.html").read_text(encoding="utf-8"))
        self.assertEqual(page.open, [])
        return page


class Run(Folder):
    def test_all_pass(self):
        begin = time.monotonic()
        done = run("--run-all", "--report", self.report)
        took = time.monotonic() - begin
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        self.assertRegex(done.stdout, r"\A(\d+) scenarios in [\d.]+ s: \1 passed\n\Z")
        self.assertLess(took, LIMIT)
        print(done.stdout.strip(), f"({took:.1f} s in all)")

        total = int(done.stdout.split()[0])
        self.assertGreater(total, 300)
        suites = self.suites()
        self.assertEqual((suites.tag, suites.get("tests"), suites.get("failures"), suites.get("skipped")),
                         ("testsuites", str(total), "0", "0"))
        self.assertEqual([suite.get("name") for suite in suites],
                         ["grant", "status", "close code", "fault", "time", "account"])
        names = [case.get("name") for case in suites.iter("testcase")]
        self.assertEqual(len(set(names)), total)
        self.assertIn("license/SANDBOX-103", names)
        properties = {item.get("name"): item.get("value") for item in suites[0].find("properties")}
        self.assertEqual(properties["blazeauth-qt"], run("--version").stdout.split()[1])
        self.assertRegex(properties["Qt"], r"^6\.\d+\.\d+$")

        page = self.page()
        self.assertEqual(page.rows.count("passed"), total)
        self.assertEqual(page.tags & {"script", "link", "img", "iframe", "object"}, set())
        self.assertEqual(page.attributes & {"src", "href", "style", "onclick", "onload"}, set())

    def test_some(self):
        done = run("--run-all", "--only", "ClOsE-4201-37", "--report", self.report)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.startswith("4 scenarios in "), done.stdout)
        self.assertEqual([suite.get("name") for suite in self.suites()], ["close code"])

    def test_without_report(self):
        done = run("--run-all", "--only", "license/FRESH", cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_failures(self):
        # Where the application is paused, nobody gets in who should.
        with own_data(paused=True) as data:
            done = run("--run-all", "--data", data, "--only", "license/SANDBOX-DROP", "--report", self.report)
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        expected = "expected failed network; observed rejected 601 AppPaused"
        first, second = done.stdout.splitlines()
        self.assertEqual(first, f"FAILED license/SANDBOX-DROP: {expected}")
        self.assertRegex(second, r"\A1 scenario in [\d.]+ s: 1 failed\Z")
        (failure,) = self.suites().iter("failure")
        self.assertEqual(failure.get("message"), expected)
        self.assertIn("Observed: rejected 601 AppPaused", failure.text)
        self.assertEqual(self.page().rows.count("failed"), 2)

    def test_own_data(self):
        with own_data() as data:
            done = run("--run-all", "--data", data, "--report", self.report)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        self.assertNotIn("account", [suite.get("name") for suite in self.suites()])

    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(signal=number):
                def wait_for_it(number=number):
                    # It is there already when the program first looks.
                    signal.pthread_sigmask(signal.SIG_BLOCK, {number})
                    os.kill(os.getpid(), number)
                done = run("--run-all", "--report", self.report, preexec_fn=wait_for_it)
                self.assertEqual((done.returncode, done.stderr), (128 + number, ""))
                self.assertRegex(done.stdout, r"\d+ not run\n\Z")
                suites = self.suites()
                self.assertGreater(int(suites.get("skipped")), 100)
                self.assertEqual(len(list(suites.iter("skipped"))), int(suites.get("skipped")))
                self.assertEqual(self.page().rows.count("not-run"), int(suites.get("skipped")))


class BadFolders(Folder):
    def refused(self, folder, **options):
        done = run("--run-all", "--report", folder, **options)
        self.assertEqual((done.returncode, done.stdout), (3, ""))  # before anything was run
        self.assertRegex(done.stderr, r"\Ablazeauth-qa: Cannot write the report to [^\n]+\n\Z")
        return done.stderr

    def test_file_in_the_way(self):
        (self.folder / "file").write_text("kept")
        self.refused(self.folder / "file")
        self.assertIn("Not a directory", self.refused(self.folder / "file" / "report"))
        self.assertEqual((self.folder / "file").read_text(), "kept")
        (self.folder / "taken" / "report.html").mkdir(parents=True)
        self.assertIn("taken/report.html (it is a folder)", self.refused(self.folder / "taken"))

    def test_no_permission(self):
        # There nobody can write, not even the administrator.
        self.refused("/proc/self/fdinfo")
        self.refused("/proc/report")
        if os.geteuid() != 0:
            self.folder.chmod(0o500)
            self.assertIn("Permission denied", self.refused(self.folder / "report"))

    def test_no_room(self):
        self.report.mkdir()
        (self.report / "junit.xml").write_text("kept")

        def leave_little_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        problem = self.refused(self.report, preexec_fn=leave_little_room, restore_signals=False)
        self.assertIn("File too large", problem)
        self.assertEqual([file.name for file in self.report.iterdir()], ["junit.xml"])
        self.assertEqual((self.report / "junit.xml").read_text(), "kept")


class CommandLine(unittest.TestCase):
    def refused(self, *arguments):
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertRegex(done.stderr, r"\Ablazeauth-qa: [^\n]+\n\Z")
        return done.stderr

    def test_no_display(self):
        done = run()
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, r"^blazeauth-qa: There is no display .*\n$")

    def test_usage(self):
        for argument in ("--run", "-x", "--address=0.0.0.0"):
            self.assertIn("nknown option", self.refused(argument))
        for option in ("--report", "--only", "--data"):
            self.assertIn("Missing value", self.refused("--run-all", option))
        self.assertIn("add --run-all", self.refused("--report", "/tmp"))
        self.assertIn("add --run-all", self.refused("--only", "103"))
        self.assertIn("Unexpected argument 'report'", self.refused("--run-all", "report"))
        self.assertIn("--report is empty", self.refused("--run-all", "--report", ""))
        self.assertIn("--data is empty", self.refused("--run-all", "--data", ""))
        self.assertIn("No scenario has 'unheard of'", self.refused("--run-all", "--only", "unheard of"))

    def test_bad_data(self):
        self.assertIn("none.json: No such file", self.refused("--data", "none.json"))
        with own_data(pausd=True) as data:
            self.assertIn(f"{data}: applications[0].pausd", self.refused("--run-all", "--data", data))
        with own_data(paused=7) as data:
            self.assertIn(f"{data}: applications[0].paused", self.refused("--data", data))

    def test_information(self):
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for word in ("--run-all", "--report", "--only", "--data", "--codes", "--inputs", "Exit codes", "128"):
            self.assertIn(word, done.stdout)
        done = run("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"\Ablazeauth-qa \d+\.\d+\.\d+\n\Z")

    def verify_page(self, option, page):
        done = run(option)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout, (TESTS.parent / "docs" / page).read_text(encoding="utf-8"))

    def test_codes_document(self):
        """After a change of the tables: blazeauth-qa --codes > docs/codes.md"""
        self.verify_page("--codes", "codes.md")

    def test_inputs_document(self):
        """After a change of the catalogue: blazeauth-qa --inputs > docs/testing.md"""
        self.verify_page("--inputs", "testing.md")


class Secrets(unittest.TestCase):
    """No secret is in what a run writes, and each would be found there."""

    def emissions(self, *arguments):
        emissions = emissions_of([PROGRAM, "--run-all", "--report", "report", *arguments], {})
        self.assertEqual(emissions.code, 0, emissions.parts["stdout"])
        self.assertIn("work/report/junit.xml", emissions.parts)
        self.assertIn("work/report/report.html", emissions.parts)
        return emissions

    def verify(self, emissions, secrets):
        for secret in secrets:
            self.assertEqual(emissions.holding(secret), [])
        exports = ("stdout", "work/report/junit.xml", "work/report/report.html")
        for export in exports:
            for secret in secrets:
                kept = emissions.parts[export]
                emissions.parts[export] = kept + b"<td>" + secret.encode() + b"</td>"
                self.assertEqual(len(emissions.holding(secret)), 1)
                self.assertIn(export, emissions.holding(secret)[0])
                emissions.parts[export] = kept
        found = "".join(emissions.holding("license/SANDBOX-103"))
        for export in exports[1:]:
            self.assertIn(export, found)

    def test_shipped_data(self):
        self.verify(self.emissions(), ("BA0123456789ABCDEFGHI", "strong-password"))

    def test_own_data(self):
        with own_data() as data:
            self.verify(self.emissions("--data", data), (API_KEY, LICENSE, PASSWORD))


if __name__ == "__main__":
    unittest.main()
