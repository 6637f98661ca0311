# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What can go wrong on the way to a server and between two messages, and what --watch reports."""

import http
import json
import socket
import subprocess
import tempfile
import unittest

from command import environment, run_all, sign_in
from certificates import Authority
from connect_proxy import ConnectProxy
import blazeauth_server as server

LICENSE_COMMAND = ("license", server.LICENSE)
NAME = "auth.blazeauth.test"  # no such host: only a proxy gets there

# HTTP instead of the upgrade: the status, and exit code and kind.
HTTP_ANSWERS = {status: (4, "network") for status in (200, 204, 301, 302, 400, 401, 403, 404, 429, 500, 503)}

CLOSES = {
    1000: 4, 1001: 4, 1011: 4, 1012: 4, 1013: 4, 1014: 4,
    1002: 7, 1003: 7, 1007: 7, 1008: 7, 1009: 7, 1010: 7, 3000: 7, 3999: 7, 4500: 7, 4999: 7,
}


class PlainServer:
    """Accepts connections and writes the same to each; never anything else, and never a WebSocket."""

    def __init__(self, data=b""):
        self._data = data
        self._clients = []

    def __enter__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"ws://127.0.0.1:{self.port}/"
        return self

    def run(self, case):
        """What case() gives, with one client served meanwhile."""
        self._listener.settimeout(10)
        with self._listener:
            result = run_all({"client": case, "server": self._serve})
        for client in self._clients:
            client.close()
        return result["client"]

    def _serve(self):
        client, _ = self._listener.accept()
        self._clients.append(client)
        client.recv(4096)
        client.sendall(self._data)

    def __exit__(self, *unused):
        self._listener.close()


class ConnectionTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        directory = cls.enterClassContext(tempfile.TemporaryDirectory())
        authority = Authority(f"{directory}/right")
        cls.right_ca = str(authority.certificate)
        cls.wrong_ca = str(Authority(f"{directory}/wrong").certificate)
        names = "DNS:localhost,IP:127.0.0.1,DNS:" + NAME
        cls.plain = cls.enterClassContext(server.BlazeauthServer())
        cls.right = authority.issue("right", names)
        cls.tls = cls.start_tls(cls.right)
        cls.other = cls.start_tls(authority.issue("other", "DNS:other.example"))
        cls.expired = cls.start_tls(authority.issue("expired", names, end="20210101000000Z"))

    @classmethod
    def start_tls(cls, identity):
        return cls.enterClassContext(server.BlazeauthServer(tls=identity.server_context(), public_name="localhost"))

    def verify_failed(self, result, code, kind):
        self.assertEqual(result.code, code, result.stdout)
        self.assertEqual((result.final["event"], result.final["kind"]), ("failed", kind))
        self.assertEqual(set(result.final), {"event", "t_ms", "kind", "message", "remedy"})
        self.assertEqual(result.stderr, "")

    def test_tls(self):
        right = self.tls.add()
        by_address = right.url.replace("localhost", "127.0.0.1")
        trust, distrust = ("--ca-file", self.right_ca), ("--ca-file", self.wrong_ca)
        to_plain = self.plain.add().url.replace("ws:", "wss:")
        refused = {"system's CAs": (right.url, ()), "wrong CA": (right.url, distrust),
                   "wrong name": (self.other.add().url, trust), "expired": (self.expired.add().url, trust),
                   "no TLS there": (to_plain, trust)}
        results = run_all({
            "right": lambda: sign_in(right.url, *LICENSE_COMMAND, *trust),
            "by address": lambda: sign_in(by_address, *LICENSE_COMMAND, *trust),
            "from the environment": lambda: sign_in(right.url, "probe",
                                                    env=environment(BLAZEAUTH_CA_FILE=self.right_ca)),
            **{name: lambda url=url, arguments=arguments: sign_in(url, *LICENSE_COMMAND, *arguments)
               for name, (url, arguments) in refused.items()}})
        for name, result in results.items():
            with self.subTest(name):
                if name in refused:
                    self.verify_failed(result, 5, "tls")
                    self.assertEqual(result.events, ["connecting", "failed"])
                else:
                    self.assertEqual((result.code, result.stderr), (0, ""))
        self.assertEqual([len(right.requests), right.connections], [5, 3])

    def test_plain_client_of_a_tls_server(self):
        result = sign_in(self.tls.add().url.replace("wss:", "ws:"), "probe", timeout=2)
        self.assertIn(result.code, (4, 7))

    def test_http_instead_of_the_upgrade(self):
        headers = {"Location": "wss://localhost/", "Retry-After": "5"}
        stories = {status: self.plain.add(http=(http.HTTPStatus(status), headers, b"no"))
                   for status in HTTP_ANSWERS}
        results = run_all({status: lambda url=story.url: sign_in(url, "probe") for status, story in stories.items()})
        for status, result in results.items():
            with self.subTest(status):
                self.verify_failed(result, *HTTP_ANSWERS[status])
                self.assertEqual(stories[status].connections, 1)
        self.assertEqual(results[429].final["remedy"], "wait")

    def test_malformed_upgrades(self):
        answers = {
            "no HTTP": b"220 mail.example ESMTP\r\n\r\n",
            "no headers": b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
            "wrong accept": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            b"Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n",
        }
        for name, data in answers.items():
            with self.subTest(name), PlainServer(data) as peer:
                self.verify_failed(peer.run(lambda: sign_in(peer.url, "probe", timeout=5)), 7, "protocol")

    def test_nobody_there(self):
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        results = run_all({url: lambda url=url: sign_in(url, "probe") for url in
                           (f"ws://127.0.0.1:{port}", f"wss://localhost:{port}", f"https://127.0.0.1:{port}/")})
        for url, result in results.items():
            with self.subTest(url):
                self.verify_failed(result, 4, "network")

    def test_broken_connections(self):
        scripts = {"on connect": {"on_connect": server.drop}, "at initialize": {"on_initialize": server.drop},
                   "at authorize": {"on_authorize": server.drop},
                   "empty close": {"on_authorize": server.raw(b"\x88\x00")}}
        results = run_all({name: lambda script=script: sign_in(self.plain.add(**script).url, *LICENSE_COMMAND)
                           for name, script in scripts.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.verify_failed(result, 4, "network")

    def test_close_codes_outside_the_application(self):
        def close_frame(code):
            return server.raw(b"\x88\x06" + code.to_bytes(2) + b"away")
        results = run_all({code: lambda code=code: sign_in(
            self.plain.add(on_authorize=close_frame(code)).url, *LICENSE_COMMAND) for code in CLOSES})
        for code, result in results.items():
            with self.subTest(code):
                self.verify_failed(result, CLOSES[code], {4: "network", 7: "protocol"}[CLOSES[code]])

    def test_a_close_frame_and_the_end_of_the_connection_at_once(self):
        async def hang_up(connection, request):
            connection.websocket.transport.write(b"\x88\x11" + (4201).to_bytes(2) + b"37 seconds left")
            connection.websocket.transport.close()
        stories = {"plain": self.plain.add(on_authorize=hang_up), "tls": self.tls.add(on_authorize=hang_up)}
        results = run_all({(name, number): lambda url=story.url: sign_in(
            url, *LICENSE_COMMAND, "--ca-file", self.right_ca)
            for name, story in stories.items() for number in range(6)})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual((result.code, result.final["event"]), (3, "closed"), result.stdout)
                self.assertEqual((result.final["code"], result.final["retry_after"]), (4201, 37))

    def test_timeouts(self):
        scripts = {"initialize": {"on_initialize": server.silence}, "authorize": {"on_authorize": server.silence}}
        results = run_all({name: lambda script=script: sign_in(
            self.plain.add(**script).url, *LICENSE_COMMAND, timeout=0.6) for name, script in scripts.items()})
        with PlainServer() as peer:
            results["upgrade"] = peer.run(lambda: sign_in(peer.url, "probe", timeout=0.6))
        with PlainServer() as peer:
            results["tls"] = peer.run(
                lambda: sign_in(peer.url.replace("ws:", "wss:"), "probe", timeout=0.6))
        with PlainServer() as peer:
            results["balancer"] = peer.run(
                lambda: sign_in(peer.url.replace("ws:", "https:"), "probe", timeout=0.6))
        for name, result in results.items():
            with self.subTest(name):
                self.verify_failed(result, 6, "timeout")
                self.assertTrue(0.5 < result.seconds < 3, result.seconds)

    def test_watch(self):
        grant = server.answer(status=1)
        after = {
            "expired": (server.answer(status=1, time_left=1), 0),
            "closed": (server.in_turn(grant, server.close(4100, "disconnected from panel")), 3),
            "dropped": (server.in_turn(grant, server.drop), 4),
            "closed 1000": (server.in_turn(grant, server.close(1000)), 4),
            "nonsense": (server.in_turn(grant, server.send(b"binary")), 7),
        }
        results = run_all({name: lambda action=action: sign_in(
            self.plain.add(on_authorize=action).url, *LICENSE_COMMAND, "--watch", timeout=0.9)
            for name, (action, _) in after.items()})
        last = {"expired": "expired", "closed": "closed"}
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.events[-2:], ["authorized", last.get(name, "failed")])
                self.assertEqual(result.code, after[name][1])
        # --timeout is over before the license is: it limits the attempt, not what comes after it.
        self.assertGreater(results["expired"].seconds, 0.95)
        self.assertEqual(results["closed"].final["code"], 4100)

    def test_without_watch_it_ends_at_authorized(self):
        result = sign_in(self.plain.add(on_authorize=server.answer(status=1, time_left=1)).url, *LICENSE_COMMAND)
        self.assertEqual((result.events[-1], result.code), ("authorized", 0))

    def balance(self, status, body):
        return self.tls.add(http=(http.HTTPStatus(status), {}, body if isinstance(body, bytes)
                                  else json.dumps(body).encode())).url.replace("wss:", "https:")

    def test_balancer(self):
        target = self.tls.add()
        trust = ("--ca-file", self.right_ca)
        answers = {
            "good": (200, {"endpoint": target.url + "?secret=1", "location": "here"}, 0),
            "100": (503, {"error_message": "none", "error_code": 100}, 4),
            "101": (200, {"error_message": "none", "error_code": 101}, 4),
            "102": (200, {"error_message": "none", "error_code": 102}, 4),
            "insecure": (200, {"endpoint": "ws://192.0.2.1/"}, 4),
            "no JSON": (200, b"hello", 4),
            "redirect": (302, b"", 4),
            "too large": (200, {"endpoint": target.url, "location": 100_000 * "x"}, 4),
        }
        results = run_all({name: lambda status=status, body=body: sign_in(
            self.balance(status, body), *LICENSE_COMMAND, *trust) for name, (status, body, _) in answers.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.code, answers[name][2], result.stdout)
                if result.code:
                    self.verify_failed(result, 4, "network")
                    self.assertEqual(result.events, ["failed"])
        self.assertEqual(results["good"].lines[0]["url"], target.url)
        self.verify_failed(sign_in(self.balance(200, {"endpoint": target.url}), "probe"), 5, "tls")

    def test_proxies(self):
        story = self.tls.add()
        url = story.url.replace("localhost", NAME)
        target = f"CONNECT {NAME}:{self.tls.port}"
        trust = ("--ca-file", self.right_ca)
        with ConnectProxy(self.tls.port) as proxy, ConnectProxy(self.tls.port, "503 No") as refusing:
            used = {"option": (("--proxy", proxy.url), {}), "https_proxy": ((), {"https_proxy": proxy.url}),
                    "all_proxy": ((), {"all_proxy": proxy.url}), "capitals": ((), {"HTTPS_PROXY": proxy.url}),
                    "option first": (("--proxy", proxy.url), {"https_proxy": refusing.url})}
            unused = {"http_proxy": ((), {"http_proxy": proxy.url}),
                      "no_proxy": ((), {"https_proxy": proxy.url, "no_proxy": "blazeauth.test"}),
                      "none": (("--proxy", "none"), {"https_proxy": proxy.url})}
            results = run_all({name: lambda arguments=arguments, variables=variables: sign_in(
                url, "probe", *trust, *arguments, env=environment(**variables), timeout=5)
                for name, (arguments, variables) in {**used, **unused}.items()})
            self.verify_failed(sign_in(url, "probe", *trust, "--proxy", refusing.url), 4, "network")
            local = sign_in(story.url, "probe", *trust, "--proxy", refusing.url,
                            env=environment(https_proxy=refusing.url, all_proxy=refusing.url))
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.code == 0, name in used, result.stdout)
        self.assertEqual(proxy.targets, len(used) * [target])
        self.assertEqual(local.code, 0)  # loopback never goes through a proxy
        self.assertEqual(refusing.targets, [target])

    def test_proxies_with_a_login(self):
        url = self.tls.add().url.replace("localhost", NAME)

        def through(proxy, user, password):
            return sign_in(url, "probe", "--ca-file", self.right_ca, "--proxy", proxy.url, timeout=5,
                           env=environment(BLAZEAUTH_PROXY_USER=user, BLAZEAUTH_PROXY_PASSWORD=password))
        with ConnectProxy(self.tls.port, login="me:geheim-1") as proxy:
            right = through(proxy, "me", "geheim-1")
            self.assertEqual((right.code, proxy.offers), (0, ["me:geheim-1"]))
            wrong = through(proxy, "me", "geheim-2")
            self.assertEqual(proxy.offers, ["me:geheim-1", "me:geheim-2"])  # once: more could lock an account
            missing = through(proxy, None, None)
            self.assertEqual(len(proxy.offers), 2)
        for result in (wrong, missing):
            self.verify_failed(result, 4, "network")
            self.assertEqual(result.final["remedy"], "enterProxyLogin")
            self.assertNotIn("geheim", result.stdout)

    def pin(self):
        """The pin of the right server, made as docs/configuration.md says."""
        script = f"""openssl x509 -in {self.right.certificate} -pubkey -noout | openssl pkey -pubin -outform der |
                     openssl dgst -sha256 -binary | base64"""
        return "sha256/" + subprocess.run(script, shell=True, check=True, capture_output=True, text=True).stdout.strip()

    def test_pins(self):
        pinned, stranger = self.pin(), "sha256/" + 43 * "A" + "="
        balancer = self.balance(200, {"endpoint": self.tls.add().url})
        cases = {"right": (self.tls.add().url, pinned, 0), "one of two": (self.tls.add().url, f"{stranger},{pinned}", 0),
                 "another": (self.tls.add().url, stranger, 5), "another behind a balancer": (balancer, stranger, 5),
                 "malformed": (self.tls.add().url, "sha256/geheim", 2), "without TLS": (self.plain.add().url, pinned, 2)}
        results = run_all({name: lambda url=url, pins=pins: sign_in(
            url, "probe", "--ca-file", self.right_ca, "--pins", pins) for name, (url, pins, _) in cases.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.code, cases[name][2], result.stdout)
                if result.code == 5:
                    self.verify_failed(result, 5, "tls")
                    self.assertIn("pinned", result.final["message"])
                if result.code == 2:
                    self.assertRegex(result.stderr, r"\Ablazeauth-cli: --pins: [^\n]+\n\Z")
                    self.assertNotIn("geheim", result.stderr + result.stdout)
        by_environment = sign_in(self.tls.add().url, "probe",
                                 env=environment(BLAZEAUTH_CA_FILE=self.right_ca, BLAZEAUTH_PINS=stranger))
        self.verify_failed(by_environment, 5, "tls")


if __name__ == "__main__":
    unittest.main()
