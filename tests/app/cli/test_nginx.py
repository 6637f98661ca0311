# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-cli and a real nginx before the sandbox: TLS, refusals, a real rate limit, restarts in mid-session."""

import json
import subprocess
import tempfile
import threading
import unittest

from command import API_KEY, CLIENT_ID, LIMIT, PROGRAM, environment, run, run_all, sign_in
from certificates import Authority
from nginx import LIMITED, Nginx, passing_on
from realpeer import HOST, unused_port
from sandbox import Sandbox

LICENSE = "SANDBOX-OK"
LICENSE_COMMAND = ("license", LICENSE)

# What nginx answers instead of the upgrade, by path.
REFUSALS = {
    "/301": 'return 301 "https://$http_host/ws";',
    "/302": 'return 302 "wss://$http_host/ws";',
    "/400": "return 400;",
    "/401": "add_header WWW-Authenticate 'Basic realm=\"x\"' always; return 401;",
    "/403": "return 403;",
    "/404": "return 404;",
    "/429": "add_header Retry-After 37 always; return 429;",
    "/500": "return 500;",
    "/503": "add_header Retry-After 37 always; return 503;",
    "/200": "return 200 'welcome';",
    "/cut": "return 444;",  # no answer at all
}


class Watched:
    """blazeauth-cli --watch, started in a thread; what happens once it is authorized is up to the test."""

    def __init__(self, url, *arguments):
        self._process = subprocess.Popen(
            [PROGRAM, "--json", "--watch", "--server", url, "--api-key", API_KEY, "--client-id", CLIENT_ID,
             *arguments, *LICENSE_COMMAND], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True)

    def end_after(self, action):
        """The exit code, the lines that came after action(), and what stands on stderr."""
        # A program that hangs is killed, which ends the reading below.
        guard = threading.Timer(LIMIT, self._process.kill)
        guard.start()
        try:
            for line in self._process.stdout:
                if json.loads(line)["event"] == "authorized":
                    break
            action()
            stdout, stderr = self._process.communicate()
        finally:
            guard.cancel()
            self._process.kill()
        return self._process.returncode, [json.loads(line) for line in stdout.splitlines()], stderr


class NginxTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        authority = Authority(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.identity = authority.issue("nginx", "IP:" + HOST)
        cls.trust = ("--ca-file", str(authority.certificate))
        cls.sandbox = cls.enterClassContext(Sandbox())
        cls.nginx = cls.enterClassContext(cls.start_nginx(cls.sandbox))

    @classmethod
    def start_nginx(cls, server):
        passed_on = passing_on(server.host, server.port)
        return Nginx(cls.identity, {
            "/ws": passed_on,
            "/down": passing_on(HOST, unused_port()),
            "/limited": LIMITED + "add_header Retry-After 37 always;" + passed_on,
            **REFUSALS})

    def verify_failed(self, result, kind="network"):
        self.assertEqual(result.code, {"network": 4, "tls": 5}[kind], result.stdout + self.nginx.log())
        self.assertEqual((result.events, result.final["kind"]), (["connecting", "failed"], kind))
        self.assertEqual(result.stderr, "")
        self.assertLess(result.seconds, 5)

    def test_sign_in(self):
        url = self.nginx.url("/ws")
        results = run_all({
            "license": lambda: sign_in(url, *LICENSE_COMMAND, *self.trust),
            "account": lambda: sign_in(url, "account", "OK@sandbox.test", *self.trust, stdin="any-password\n"),
            "probe": lambda: sign_in(url, "probe", *self.trust),
            "rejected": lambda: sign_in(url, "license", "SANDBOX-103", *self.trust),
            "closed": lambda: sign_in(url, "license", "SANDBOX-CLOSE-4201-37", *self.trust),
            "fragments": lambda: sign_in(url, "license", "SANDBOX-FRAGMENTS", *self.trust),
            "dropped": lambda: sign_in(url, "license", "SANDBOX-DROP", *self.trust),
            "distrust": lambda: sign_in(url, *LICENSE_COMMAND)})
        codes = {name: result.code for name, result in results.items()}
        self.assertEqual(codes, {"license": 0, "account": 0, "probe": 0, "rejected": 1, "closed": 3, "fragments": 0,
                                 "dropped": 4, "distrust": 5}, self.nginx.log())
        self.assertEqual(results["closed"].final["retry_after"], 37)
        self.verify_failed(results["distrust"], "tls")

    def test_refusals(self):
        paths = [*REFUSALS, "/down", "/no-such-path"]
        results = run_all({path: lambda path=path: sign_in(self.nginx.url(path), *LICENSE_COMMAND, *self.trust)
                           for path in paths})
        for path, result in results.items():
            with self.subTest(path):
                self.verify_failed(result)
                self.assertEqual(result.final["remedy"] == "wait", path == "/429", result.final)
        messages = {path: result.final["message"] for path, result in results.items()}
        for path in ("/301", "/403", "/404", "/503", "/cut"):
            self.assertNotEqual(messages[path], messages["/429"])
            if path != "/cut":
                self.assertNotEqual(messages[path], messages["/cut"])
        self.assertEqual(messages["/no-such-path"], messages["/404"])

    def test_rate_limit(self):
        url = self.nginx.url("/limited")
        first = sign_in(url, *LICENSE_COMMAND, *self.trust)
        self.assertEqual(first.code, 0, first.stdout + self.nginx.log())
        human = ("--server", url, "--api-key", API_KEY, "--client-id", CLIENT_ID, *self.trust, *LICENSE_COMMAND)
        results = run_all({"json": lambda: sign_in(url, *LICENSE_COMMAND, *self.trust),
                           "again": lambda: sign_in(url, "probe", *self.trust), "human": lambda: run(*human)})
        self.assertIn("limiting requests", self.nginx.log())
        for name in ("json", "again"):
            with self.subTest(name):
                self.verify_failed(results[name])
                self.assertEqual(results[name].final["remedy"], "wait")
        self.assertEqual(results["human"].code, 4)
        self.assertIn("wait", results["human"].stderr)

    def test_restarts_in_mid_session(self):
        def case(action):
            with Sandbox() as server, self.start_nginx(server) as nginx:
                watched = Watched(nginx.url("/ws"), *self.trust)
                end = watched.end_after(lambda: action(server, nginx))
                return end, sign_in(nginx.url("/ws"), *LICENSE_COMMAND, *self.trust)

        results = run_all({name: lambda action=action: case(action) for name, action in {
            "reload": lambda server, nginx: nginx.reload(),
            "stop": lambda server, nginx: nginx.stop(),
            "gentle stop": lambda server, nginx: nginx.stop_gently(),
            "killed": lambda server, nginx: nginx.kill(),
            "server stopped": lambda server, nginx: server.stop(),
            "server killed": lambda server, nginx: server.kill()}.items()})
        for name, ((code, lines, stderr), after) in results.items():
            with self.subTest(name):
                self.assertEqual((code, stderr), (4, ""))
                self.assertEqual([(line["event"], line["kind"]) for line in lines], [("failed", "network")])
                # After a reload nginx is there again.
                self.assertEqual(after.code, 0 if name == "reload" else 4, after.stdout)


if __name__ == "__main__":
    unittest.main()
