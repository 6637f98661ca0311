# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What counts as an authorization and what does not, how answers are shown, and that no secret ever is."""

import datetime
import json
import time
import unittest

from command import API_KEY, environment, run, run_all, sign_in
import blazeauth_server as server

LICENSE_COMMAND = ("license", server.LICENSE)
STAGES = ["connecting", "connected", "initialized", "authorizing"]

# The answer to authorize; %ID% is the id of the request.
NOT_AUTHORIZED = {
    "status as string": ('{"id":%ID%,"status":"1"}', 7, "protocol"),
    "status true": ('{"id":%ID%,"status":true}', 7, "protocol"),
    "status with a fraction": ('{"id":%ID%,"status":1.5}', 7, "protocol"),
    "status null": ('{"id":%ID%,"status":null}', 7, "protocol"),
    "status absent": ('{"id":%ID%,"levels":{"tier":"pro"}}', 7, "protocol"),
    "status in an array": ('{"id":%ID%,"status":[1]}', 7, "protocol"),
    "status in an object": ('{"id":%ID%,"status":{"status":1}}', 7, "protocol"),
    "status of another name": ('{"id":%ID%,"Status":1,"STATUS":1}', 7, "protocol"),
    "status beyond 32 bits": ('{"id":%ID%,"status":4294967297}', 1, "Unknown"),
    "status beyond 64 bits": ('{"id":%ID%,"status":18446744073709551617}', 1, "Unknown"),
    "status beyond doubles": ('{"id":%ID%,"status":1e400}', 1, "Unknown"),
    "id of nobody": ('{"id":77,"status":1}', 6, "timeout"),
    "id of initialize": ('{"id":1,"status":1}', 6, "timeout"),
    "id as string": ('{"id":"%ID%","status":1}', 6, "timeout"),
    "id with a fraction": ('{"id":%ID%.5,"status":1}', 6, "timeout"),
    "id null": ('{"id":null,"status":1}', 6, "timeout"),
    "id absent": ('{"status":1}', 6, "timeout"),
    "id beyond 32 bits": ('{"id":4294967298,"status":1}', 6, "timeout"),
    "event": ('{"id":18446744073709551615,"event_type":1,"status":1}', 6, "timeout"),
    "binary": (b'{"id":2,"status":1}', 7, "protocol"),
    "70 KB": ('{"id":%ID%,"status":1,"comment":"' + 70_000 * "x" + '"}', 7, "protocol"),
    "no JSON": ("hello", 7, "protocol"),
    "empty": ("", 7, "protocol"),
    "JSON cut off": ('{"id":%ID%,"status":1', 7, "protocol"),
    "two objects": ('{"id":%ID%,"status":1}{"id":%ID%,"status":1}', 7, "protocol"),
    "array": ('[{"id":%ID%,"status":1}]', 7, "protocol"),
    "string": ('"status"', 7, "protocol"),
    "number": ("1", 7, "protocol"),
    "deeply nested": ('{"id":%ID%,"status":1,"levels":' + 3000 * "[" + 3000 * "]" + "}", 7, "protocol"),
}

AUTHORIZED = {
    "exactly 1": '{"id":%ID%,"status":1}',
    "1.0": '{"id":%ID%,"status":1.0}',
    "1e0": '{"id":%ID%.0,"status":1e0}',
    "with unknown fields": '{"id":%ID%,"status":1,"type":9,"more":{"status":2}}',
}

LEVELS = {
    "object": ({"tier": "pro", "seats": 3}, [["seats", "3"], ["tier", "pro"]]),
    "array": (["pro", "beta"], [["", "pro"], ["", "beta"]]),
    "string": ("pro", [["", "pro"]]),
    "null": (None, []),
    "number": (7, []),
    "nested": ({"a": {"b": [1, None]}, "c": True}, [["a", '{"b":[1,null]}'], ["c", "true"]]),
    "very many": ({f"{n:03}": "x" for n in range(150)}, [[f"{n:03}", "x"] for n in range(100)]),
}


def frame(payload, first_byte=0x81):
    """A text frame of a server with any bytes in it."""
    return bytes([first_byte, len(payload)]) + payload


class AnswersTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def authorize_with(self, actions, *arguments, timeout=10):
        """The results of licenses that are answered so."""
        return run_all({
            name: lambda action=action: sign_in(self.server.add(on_authorize=action).url, *LICENSE_COMMAND,
                                                *arguments, timeout=timeout)
            for name, action in actions.items()})

    def test_what_is_no_authorization(self):
        for group in {code for _, code, _ in NOT_AUTHORIZED.values()}:
            results = self.authorize_with(
                {name: server.send(text) for name, (text, code, _) in NOT_AUTHORIZED.items() if code == group},
                timeout=0.8 if group == 6 else 10)
            for name, result in results.items():
                with self.subTest(name):
                    self.assertEqual(result.code, group)
                    self.assertEqual(result.events[:4], STAGES)
                    self.assertEqual(len(result.lines), 5)
                    self.assertEqual(result.final["constant" if group == 1 else "kind"], NOT_AUTHORIZED[name][2])

    def test_what_is_an_authorization(self):
        results = self.authorize_with({name: server.send(text) for name, text in AUTHORIZED.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual((result.code, result.events), (0, [*STAGES, "authorized"]))

    def test_status_1_to_initialize_authorizes_nothing(self):
        story = self.server.add(on_initialize=server.in_turn(server.keep_rules, server.keep_rules),
                                on_authorize=server.in_turn(server.send('{"id":1,"status":1}'),
                                                            server.answer(status=100)))
        result = sign_in(story.url, *LICENSE_COMMAND)
        self.assertEqual((result.code, result.final["status"]), (1, 100))

    def test_an_unasked_authorization_is_ignored(self):
        early = server.in_turn(server.send('{"id":2,"status":1}'), server.send('{"id":1,"status":1}'))
        story = self.server.add(on_initialize=early, on_authorize=server.answer(status=105))
        result = sign_in(story.url, *LICENSE_COMMAND)
        self.assertEqual((result.code, result.final["status"]), (1, 105))

    def test_the_second_answer_changes_nothing(self):
        results = self.authorize_with({
            "refusal first": server.in_turn(server.answer(status=100), server.answer(status=1)),
            "grant first": server.in_turn(server.answer(status=1), server.answer(status=100))})
        self.assertEqual((results["refusal first"].code, results["grant first"].code), (1, 0))

    def test_events_between_change_nothing(self):
        event = server.send('{"id":18446744073709551615,"event_type":102,"content":{"version":"2"}}')
        story = self.server.add(on_initialize=server.in_turn(event, server.keep_rules),
                                on_authorize=server.in_turn(event, server.keep_rules, event))
        self.assertEqual(sign_in(story.url, *LICENSE_COMMAND).code, 0)

    def test_damaged_frames(self):
        results = self.authorize_with({
            "not UTF-8": server.raw(frame(b'{"id":2,"status":1,"x":"\xff"}')),
            "reserved bit": server.raw(frame(b'{"id":2,"status":1}', 0xc1)),
            "unknown opcode": server.raw(frame(b'{"id":2,"status":1}', 0x83)),
            "continuation of nothing": server.raw(frame(b'{"id":2,"status":1}', 0x80)),
            "announced 1 GB": server.raw(b"\x81\x7f" + (1 << 30).to_bytes(8) + 1000 * b"x"),
        })
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual((result.code, result.final["kind"]), (7, "protocol"))

    def test_the_same_holds_for_initialize(self):
        texts = {name: (text, code) for name, (text, code, _) in NOT_AUTHORIZED.items() if code == 7}
        results = run_all({
            name: lambda text=text: sign_in(self.server.add(on_initialize=server.send(text)).url, "probe")
            for name, (text, _) in texts.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual((result.code, result.events), (7, ["connecting", "connected", "failed"]))

    def test_levels(self):
        results = self.authorize_with({
            name: server.answer(status=1, levels=levels) for name, (levels, _) in LEVELS.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.final["levels"], LEVELS[name][1])

    def test_time_left(self):
        now = int(time.time())
        year = 365 * 24 * 3600
        in_seconds = {"seconds": 86400, "one": 1, "just seconds": 999_999_999, "long ago": now - year - 100}
        at = {"timestamp": now + 3600, "far away": 4102444800, "last": 253402300799}
        past = {"just past": now - 10, "a year ago": now - year + 100}
        unknown = {"zero": 0, "negative": -5, "fraction": 1.5, "string": "86400", "null": None, "true": True,
                   "beyond": 253402300800, "far beyond": 1e300}
        results = self.authorize_with({name: server.answer(status=1, time_left=value) for name, value in
                                       {**in_seconds, **at, **past, **unknown}.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.code, 0)
                self.assertEqual(result.final.get("clock_hint"), True if name in past else None)
                if name in unknown:
                    self.assertIsNone(result.final["expires_at"])
                    continue
                shown = datetime.datetime.fromisoformat(result.final["expires_at"])
                self.assertTrue(result.final["expires_at"].endswith("Z"))
                expected = now + in_seconds[name] if name in in_seconds else {**at, **past}[name]
                self.assertAlmostEqual(shown.timestamp(), expected, delta=5 if name in in_seconds else 0)

    def test_fields_of_the_final_line(self):
        results = self.authorize_with({
            "all": server.keep_rules, "none": server.answer(status=1),
            "nulls": server.answer(status=1, comment=None, ip_address=None, license_required=None),
            "wrong types": server.answer(status=1, comment=5, ip_address=[], license_required="yes")})
        everything = results["all"].final
        self.assertLess({"event", "t_ms"}, set(everything))
        expected = {"event": "authorized", "identity": "AB…56", "levels": [["tier", "pro"]],
                    "comment": "main seat", "ip_address": "203.0.113.10", "license_required": None}
        self.assertEqual({key: everything[key] for key in everything.keys() - {"t_ms", "expires_at"}}, expected)
        for name in ("none", "nulls", "wrong types"):
            with self.subTest(name):
                final = results[name].final
                self.assertEqual({key: final[key] for key in final.keys() - {"t_ms"}}, {
                    "event": "authorized", "identity": "AB…56", "levels": [], "comment": None, "ip_address": None,
                    "expires_at": None, "license_required": None})

    def test_requests_are_those_of_the_pages(self):
        story = self.server.add()
        result = sign_in(story.url, "account", server.LOGIN, stdin=server.PASSWORD)
        self.assertEqual((result.code, result.final["license_required"]), (0, True))
        self.assertEqual(story.requests, [
            {"type": 0, "id": 1, "websocket_api_key": API_KEY, "client_id": "desktop-main"},
            {"type": 3, "id": 2, "login": server.LOGIN, "password": server.PASSWORD, "credentials_type": 1}])
        times = [line["t_ms"] for line in result.lines]
        self.assertEqual(times, sorted(times))

    def test_secrets_stay_hidden(self):
        for password, license_key in ((server.PASSWORD, "QWERTZ-987654"), ("246813579", "ABC-12345")):
            with self.subTest(password):
                self.verify_hidden(password, license_key)

    def verify_hidden(self, password, license_key):
        secrets = (API_KEY, password, license_key)
        echo = "; ".join((*secrets, *(secret.upper() for secret in secrets)))
        fields = {"comment": echo, "ip_address": echo, "app_name": echo, "app_version": echo, "license": echo,
                  "login": echo, "levels": {echo: {"deep": [echo, {echo: echo}]}, "escaped": json.dumps(echo)}}
        if password.isdigit():
            fields["levels"]["number"] = int(password)
        grant = server.answer(status=1, **fields)
        scripts = {
            "grant": {"on_initialize": grant, "on_authorize": grant},
            "twice": {"on_initialize": grant, "on_authorize": server.once_then(
                server.answer(status=7, **fields), grant)},
            "list": {"on_authorize": server.answer(status=1, levels=[echo, [echo]], comment=echo)},
            "reject": {"on_initialize": grant, "on_authorize": server.answer(status=103, **fields)},
            "close 4201": {"on_authorize": server.close(4201, echo[:120])},
            "close unknown": {"on_authorize": server.close(4123, f"{password} {license_key} {API_KEY}")},
            "close 1011": {"on_authorize": server.close(1011, f"{password} {license_key}")},
            "nonsense": {"on_authorize": server.send(echo)},
            "initialize": {"on_initialize": server.answer(status=600, **fields)},
        }
        cases = {}
        for name, script in scripts.items():
            for form in ("--json", "--timeout=9"):
                for command in (("license",), ("account", server.LOGIN)):
                    stdin = (license_key if command[0] == "license" else password) + "\n"
                    hidden = (API_KEY, stdin.strip())
                    cases[name, form, command[0]] = lambda script=script, form=form, command=command, stdin=stdin: run(
                        form, "--server", self.server.add(**script).url, "--client-id=device", *command, stdin=stdin,
                        env=environment(BLAZEAUTH_API_KEY=API_KEY)), hidden
        results = run_all({name: case for name, (case, _) in cases.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertIn(result.code, (0, 1, 3, 4, 7))
                for secret in cases[name][1]:
                    self.assertNotIn(secret.lower(), (result.stdout + result.stderr).lower())


if __name__ == "__main__":
    unittest.main()
