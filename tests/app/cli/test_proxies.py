# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-cli through real proxies, to a server whose name only these can resolve."""

import tempfile
import unittest

from command import environment, run_all, sign_in
from certificates import Authority
from microsocks import MicroSocks
from nginx import Nginx, passing_on
from realpeer import HOST, unused_port
from sandbox import Sandbox
from tinyproxy import TinyProxy

NAME = "login.blazeauth.test"
LICENSE_COMMAND = ("license", "SANDBOX-OK")
ACCOUNT = ("somebody", "proxy-password-1")
HARD_ACCOUNT = ("some body", "pass:word@proxy/1%")  # needs to be encoded in a URL


class ProxiesTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        authority = Authority(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.trust = ("--ca-file", str(authority.certificate))
        identity = authority.issue("login", "DNS:" + NAME)
        sandbox = cls.enterClassContext(Sandbox())
        cls.nginx = cls.enterClassContext(Nginx(identity, {"/ws": passing_on(sandbox.host, sandbox.port)}))
        hosts = {NAME: HOST, "other.blazeauth.test": HOST}
        cls.proxies = {name: cls.enterClassContext(proxy) for name, proxy in {
            "HTTP": TinyProxy(hosts),
            "HTTP, account": TinyProxy(hosts, ACCOUNT),
            "HTTP, refusing": TinyProxy(hosts, port_allowed=1),
            "SOCKS": MicroSocks(hosts),
            "SOCKS, account": MicroSocks(hosts, HARD_ACCOUNT)}.items()}

    def through(self, proxy, account=None, name=NAME, port=None, command=LICENSE_COMMAND, **variables):
        """A sign-in through that proxy, in the way of the environment's variables."""
        url = f"wss://{name}:{port or self.nginx.port}/ws"
        env = environment(https_proxy=self.proxies[proxy].url(account), **variables)
        return lambda: sign_in(url, *command, *self.trust, env=env)

    def verify_failed(self, name, result, kind, code):
        self.assertEqual(result.code, code, result.stdout + self.proxies[name].log())
        self.assertEqual((result.final["event"], result.final["kind"], result.stderr), ("failed", kind, ""))
        self.assertLess(result.seconds, 5)

    def test_sign_in(self):
        by_account = ("account", "OK@sandbox.test")
        results = run_all({
            ("HTTP", "license"): self.through("HTTP"),
            ("HTTP", "account"): self.through("HTTP", command=by_account, BLAZEAUTH_PASSWORD="any-password"),
            ("HTTP", "close"): self.through("HTTP", command=("license", "SANDBOX-CLOSE-4100")),
            ("HTTP, account", "license"): self.through("HTTP, account", ACCOUNT),
            ("SOCKS", "license"): self.through("SOCKS"),
            ("SOCKS", "account"): self.through("SOCKS", command=by_account, BLAZEAUTH_PASSWORD="any-password"),
            ("SOCKS", "close"): self.through("SOCKS", command=("license", "SANDBOX-CLOSE-4100")),
            ("SOCKS, account", "license"): self.through("SOCKS, account", HARD_ACCOUNT)})
        for (name, what), result in results.items():
            with self.subTest(proxy=name, what=what):
                self.assertEqual(result.code, 3 if what == "close" else 0, result.stdout + self.proxies[name].log())
                self.assertEqual(result.events[:4], ["connecting", "connected", "initialized", "authorizing"])
                self.assertIn(NAME, self.proxies[name].log())

    def test_refusals(self):
        cases = {
            "no account": ("HTTP, account", self.through("HTTP, account")),
            "wrong password": ("HTTP, account", self.through("HTTP, account", ("somebody", "wrong-password"))),
            "port not allowed": ("HTTP, refusing", self.through("HTTP, refusing")),
            "nobody there": ("HTTP", self.through("HTTP", port=unused_port())),
            "no such name": ("HTTP", self.through("HTTP", name="nowhere.blazeauth.test")),
            "SOCKS, no account": ("SOCKS, account", self.through("SOCKS, account")),
            "SOCKS, wrong password": ("SOCKS, account", self.through("SOCKS, account", ("somebody", "wrong"))),
            "SOCKS, nobody there": ("SOCKS", self.through("SOCKS", port=unused_port())),
            "SOCKS, no such name": ("SOCKS", self.through("SOCKS", name="nowhere.blazeauth.test"))}
        results = run_all({what: case for what, (_, case) in cases.items()})
        for what, result in results.items():
            with self.subTest(what):
                self.verify_failed(cases[what][0], result, "network", 4)
                self.assertEqual(result.events, ["connecting", "failed"])
        for what in ("no account", "wrong password", "SOCKS, no account", "SOCKS, wrong password"):
            with self.subTest(what):
                self.assertIn("proxy", results[what].final["message"].lower())

    def test_certificates_count_behind_a_proxy_too(self):
        for name in ("HTTP", "SOCKS"):
            with self.subTest(name):
                result = self.through(name, name="other.blazeauth.test")()
                self.verify_failed(name, result, "tls", 5)


if __name__ == "__main__":
    unittest.main()
