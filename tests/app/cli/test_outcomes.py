# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Every status and every close code, through blazeauth-cli --json: exit code, stages and the whole final line."""

import unittest

from codes import CLOSE_CODES, STATUSES
from command import run_all, sign_in
import blazeauth_server as server

LICENSE_COMMAND = ("license", server.LICENSE)
ACCOUNT_COMMAND = ("account", server.LOGIN)
STAGES_TO_INITIALIZE = ["connecting", "connected"]
STAGES_TO_AUTHORIZE = ["connecting", "connected", "initialized", "authorizing"]
ENTITLEMENT = {"levels": {"tier": "pro", "seats": 3}, "comment": "see us", "time_left": 4102444800}
ENTITLEMENT_SHOWN = {"levels": [["seats", "3"], ["tier", "pro"]], "comment": "see us",
                     "expires_at": "2100-01-01T00:00:00Z"}
NOTHING_SHOWN = {"levels": [], "comment": None, "expires_at": None}


class OutcomesTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def run_scripts(self, scripts):
        """Results and stories of a dictionary of (command, actions of the server)."""
        stories = {name: self.server.add(**actions) for name, (_, actions) in scripts.items()}
        results = run_all({
            name: lambda name=name, command=command: sign_in(
                stories[name].url, *command,
                stdin=f"{server.PASSWORD}\n" if command[0] == "account" else "")
            for name, (command, _) in scripts.items()})
        return results, stories

    def verify_final(self, result, code, stages, expected):
        """The final line is exactly this, but for the time and the words, which must be sentences."""
        self.assertEqual(result.events, [*stages, expected["event"]])
        self.assertEqual(result.code, code)
        final = dict(result.final)
        self.assertIsInstance(final.pop("t_ms"), int)
        message = final.pop("message")
        self.assertRegex(message, r"^[A-Z][^\n]+\. [A-Z][^\n]+[.!]$")
        self.assertEqual(final, expected)
        self.assertEqual(result.stderr, "")

    def rejected(self, status, **entitlement):
        constant, remedy = STATUSES.get(status, ("Unknown", "contactVendor"))
        return {"event": "rejected", "status": status, "constant": constant, "remedy": remedy,
                **(entitlement or NOTHING_SHOWN)}

    def test_every_status_of_initialize(self):
        numbers = [number for number in STATUSES if number != 4]
        results, _ = self.run_scripts({
            number: (LICENSE_COMMAND, {"on_initialize": server.answer(status=number)}) for number in numbers})
        for number in numbers:
            with self.subTest(status=number):
                self.verify_final(results[number], 1, STAGES_TO_INITIALIZE, self.rejected(number))

    def test_already_initialized_goes_on(self):
        script = {"on_initialize": server.in_turn(server.answer(status=4, app_name="Known"))}
        license_script = {**script, "on_authorize": server.answer(status=1)}
        results, _ = self.run_scripts({"probe": (("probe",), script), "license": (LICENSE_COMMAND, license_script)})
        self.assertEqual((results["probe"].code, results["probe"].events[-1]), (0, "initialized"))
        self.assertEqual(results["license"].code, 0)

    def verify_every_status_of_authorize(self, command):
        numbers = [number for number in STATUSES if number != 7]
        results, stories = self.run_scripts({
            number: (command, {"on_authorize": server.answer(status=number, **(ENTITLEMENT if number % 2 else {}))})
            for number in numbers})
        for number in numbers:
            with self.subTest(status=number):
                shown = ENTITLEMENT_SHOWN if number % 2 else NOTHING_SHOWN
                self.verify_final(results[number], 1, STAGES_TO_AUTHORIZE, self.rejected(number, **shown))
                self.assertEqual(len(stories[number].requests), 2)

    def test_every_status_of_authorize_by_license(self):
        self.verify_every_status_of_authorize(LICENSE_COMMAND)

    def test_every_status_of_authorize_by_account(self):
        self.verify_every_status_of_authorize(ACCOUNT_COMMAND)

    def test_already_authorized(self):
        results, stories = self.run_scripts({
            "once": (LICENSE_COMMAND,
                     {"on_authorize": server.once_then(server.answer(status=7), server.keep_rules)}),
            "always": (LICENSE_COMMAND, {"on_authorize": server.answer(status=7)})})
        self.assertEqual(results["once"].code, 0)
        self.assertEqual(results["once"].final["event"], "authorized")
        self.verify_final(results["always"], 1, STAGES_TO_AUTHORIZE * 2, self.rejected(7))
        self.assertEqual([story.connections for story in stories.values()], [2, 2])

    def test_unknown_statuses(self):
        numbers = [-1, 9, 999, 2.0, 4294967297, 4294967296 * 7 + 1, 9007199254740993, 1e300]
        results, _ = self.run_scripts({
            number: (LICENSE_COMMAND, {"on_authorize": server.answer(status=number)}) for number in numbers})
        for number in numbers:
            with self.subTest(status=number):
                self.verify_final(results[number], 1, STAGES_TO_AUTHORIZE,
                                  self.rejected(2 if number == 2.0 else float(number)))

    def closed(self, code, reason, retry_after=None):
        return {"event": "closed", "code": code, "reason": reason, "retry_after": retry_after,
                "remedy": CLOSE_CODES.get(code, ("", "retry"))[1]}

    def test_every_close_code(self):
        moments = {"connect": ("on_connect", STAGES_TO_INITIALIZE),
                   "initialize": ("on_initialize", STAGES_TO_INITIALIZE),
                   "authorize": ("on_authorize", STAGES_TO_AUTHORIZE)}
        codes = {**CLOSE_CODES, 4099: ("odd", ""), 4499: ("", "")}
        scripts = {(moment, code): (LICENSE_COMMAND, {moments[moment][0]: server.close(code, reason)})
                   for moment in moments for code, (reason, _) in codes.items()}
        results, stories = self.run_scripts(scripts)
        for (moment, code), result in results.items():
            with self.subTest(moment=moment, code=code):
                self.verify_final(result, 3, moments[moment][1], self.closed(code, codes[code][0]))
                self.assertEqual(stories[moment, code].connections, 1)

    def test_unknown_close_code_tells_the_servers_reason(self):
        results, _ = self.run_scripts({0: (LICENSE_COMMAND, {"on_authorize": server.close(4123, "tea\u202e time")})})
        self.assertIn("tea\ufffd time", results[0].final["message"])
        self.assertEqual(results[0].final["reason"], "tea\u202e time")

    def test_seconds_to_wait(self):
        reasons = {"rate limited, 37 seconds left": 37, "rate limited, 0 seconds left": 1,
                   "rate limited, 999999999999999999999 seconds left": 3600, "rate limited, 1 second left": 1,
                   "rate limited, -5 seconds left": None, "rate limited, some seconds left": None}
        results, _ = self.run_scripts({
            reason: (LICENSE_COMMAND, {"on_initialize": server.close(4201, reason)}) for reason in reasons})
        for reason, seconds in reasons.items():
            with self.subTest(reason=reason):
                self.verify_final(results[reason], 3, STAGES_TO_INITIALIZE, self.closed(4201, reason, seconds))

    def test_a_close_after_a_rejection_changes_nothing(self):
        results, _ = self.run_scripts({
            "initialize": (LICENSE_COMMAND, {"on_initialize": server.in_turn(
                server.answer(status=503), server.close(4204, "external ID is blacklisted"))}),
            "authorize": (LICENSE_COMMAND, {"on_authorize": server.in_turn(
                server.answer(status=100), server.close(4201, "rate limit hit"))})})
        self.verify_final(results["initialize"], 1, STAGES_TO_INITIALIZE, self.rejected(503))
        self.verify_final(results["authorize"], 1, STAGES_TO_AUTHORIZE, self.rejected(100))

    def test_words(self):
        results, _ = self.run_scripts({
            100: (LICENSE_COMMAND, {"on_authorize": server.answer(status=100)}),
            "time": (LICENSE_COMMAND, {"on_authorize": server.close(1000)})})
        self.assertEqual(results[100].final["message"],
                         "License key not found. No license with this key exists for this application.")
        self.assertEqual(results["time"].final["message"],
                         "The server closed the connection. "
                         "The server ended the connection in good order, without giving a reason.")


if __name__ == "__main__":
    unittest.main()
