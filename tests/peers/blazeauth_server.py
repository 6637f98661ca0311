# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A Blazeauth server for tests, on Python's websockets and so independent of the code it tests.

It keeps the rules of the pages Initialize, Authorize by license and Authorize by credentials. A Script changes what
it does at one of its addresses, so that many clients can talk to it at once, each in a story of its own.
"""

import asyncio
import dataclasses
import itertools
import json
import threading
import typing

import websockets

API_KEY = "BA0123456789ABCDEFGHI"
LICENSE = "ABCDEF-123456"
LOGIN = "user@example.com"
PASSWORD = "strong-password"

Action = typing.Callable[["Connection", dict], typing.Awaitable[None]]


@dataclasses.dataclass
class Script:
    """What to do instead of keeping the rules; None keeps them."""

    on_connect: Action | None = None
    on_initialize: Action | None = None
    on_authorize: Action | None = None
    http: tuple[int, dict, bytes] | None = None  # an answer instead of the upgrade: status, headers, body


@dataclasses.dataclass
class Story:
    """What happened at one address."""

    url: str
    script: Script
    connections: int = 0
    requests: list = dataclasses.field(default_factory=list)
    headers: list = dataclasses.field(default_factory=list)


class Connection:
    """One client, and the rules it has to keep."""

    def __init__(self, websocket, story):
        self.websocket = websocket
        self.story = story
        self.initialized = False
        self.authorized = False

    async def serve(self):
        script = self.story.script
        if script.on_connect:
            await script.on_connect(self, {})
        async for message in self.websocket:
            if isinstance(message, bytes):
                await self.websocket.close(4304, "received unsupported data")
                return
            request = json.loads(message)
            self.story.requests.append(request)
            scripted = script.on_initialize if request.get("type") == 0 else script.on_authorize
            await (scripted or keep_rules)(self, request)

    def judge(self, request):
        """The answer to a request, without its id; or a close code and its reason."""
        if not isinstance(request.get("type"), int) or not isinstance(request.get("id"), int):
            return 4300, "packet does not contain mandatory 'type' and/or 'id' fields"
        if request["type"] not in PACKETS:
            return 4301, "invalid handler type specified"
        if not self.initialized and request["type"] != 0:
            return 4200, "connection is not initialized"
        required, optional, judge = PACKETS[request["type"]]
        fields = set(request) - {"type", "id"}
        if not required <= fields <= required | optional:
            return 4302, "invalid request body"
        return judge(self, request)

    def judge_initialize(self, request):
        if self.initialized:
            return {"status": 4}
        if len(request["websocket_api_key"]) != 21:
            return {"status": 2}
        if len(request["client_id"]) < 4:
            return {"status": 500}
        if len(request["client_id"]) > 64:
            return {"status": 501}
        if request["websocket_api_key"] != API_KEY:
            return {"status": 600}
        self.initialized = True
        return {"app_name": "Blazeauth Demo", "app_version": "1.0.0", "status": 1}

    def judge_license(self, request):
        if self.authorized:
            return {"status": 7}
        if not 6 <= len(request["license"]) <= 64:
            return {"status": 101 if len(request["license"]) < 6 else 102}
        if request["license"] != LICENSE:
            return {"status": 100}
        self.authorized = True
        return {"license": LICENSE, "levels": {"tier": "pro"}, "comment": "main seat",
                "ip_address": "203.0.113.10", "time_left": 86400, "status": 1}

    def judge_account(self, request):
        if self.authorized:
            return {"status": 7}
        if not 4 <= len(request["login"]) <= 320:
            return {"status": 205 if len(request["login"]) < 4 else 206}
        if not 4 <= len(request["password"]) <= 64:
            return {"status": 207 if len(request["password"]) < 4 else 208}
        if request["credentials_type"] not in (0, 1):
            return {"status": 210}
        if request["credentials_type"] == 1 and "@" not in request["login"]:
            return {"status": 209}
        if (request["login"], request["password"]) != (LOGIN, PASSWORD):
            return {"status": 200}
        self.authorized = True
        return {"login": LOGIN, "levels": {"tier": "pro"}, "comment": "main account",
                "ip_address": "203.0.113.10", "time_left": 86400, "license_required": True, "status": 1}


# Each packet: the fields it must have, those it may have, and its rules.
PACKETS = {
    0: ({"websocket_api_key", "client_id"}, set(), Connection.judge_initialize),
    2: ({"license"}, set(), Connection.judge_license),
    3: ({"login", "password", "credentials_type"}, {"license"}, Connection.judge_account),
}


async def keep_rules(connection, request):
    """Answers as the rules say."""
    judgement = connection.judge(request)
    if isinstance(judgement, tuple):
        await connection.websocket.close(*judgement)
    else:
        await connection.websocket.send(json.dumps({"id": request["id"], **judgement}))


def answer(**fields):
    """Answers with these fields, and with the id of the request unless they hold one."""
    async def action(connection, request):
        await connection.websocket.send(json.dumps({"id": request["id"], **fields}))
    return action


def send(message):
    """Sends a text, in which %ID% is the id of the request, or bytes as a binary frame."""
    async def action(connection, request):
        text = message if isinstance(message, bytes) else message.replace("%ID%", str(request.get("id")))
        await connection.websocket.send(text)
    return action


def raw(data):
    """Writes bytes past the WebSocket protocol."""
    async def action(connection, request):
        connection.websocket.transport.write(data)
    return action


def close(code, reason=""):
    async def action(connection, request):
        await connection.websocket.close(code, reason)
    return action


async def drop(connection, request):
    """Cuts the connection without a close frame."""
    connection.websocket.transport.abort()


async def silence(connection, request):
    """Says nothing."""


def in_turn(*actions):
    """One action after the other, all on the same request."""
    async def action(connection, request):
        for step in actions:
            await step(connection, request)
    return action


def once_then(first, *others):
    """Another action for each request; the last one for all that follow."""
    actions = itertools.chain((first, *others[:-1]), itertools.repeat(others[-1]))

    async def action(connection, request):
        await next(actions)(connection, request)
    return action


class BlazeauthServer:
    """A server in a thread of its own, to be used in a with statement."""

    def __init__(self, host="127.0.0.1", tls=None, public_name=None):
        self._host = host
        self._tls = tls
        self._public_name = public_name or host
        self._stories = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *unused):
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def add(self, script=None, **actions):
        """A new address with a story of its own."""
        path = f"/{len(self._stories) + 1}"
        scheme = "wss" if self._tls else "ws"
        story = Story(f"{scheme}://{self._public_name}:{self.port}{path}", script or Script(**actions))
        self._stories[path] = story
        return story

    async def _listen(self):
        return await websockets.serve(self._serve, self._host, 0, ssl=self._tls, compression=None, max_queue=None,
                                      process_request=self._answer_http, close_timeout=0.2, ping_interval=None)

    async def _stop(self):
        self._server.close()
        await self._server.wait_closed()

    async def _answer_http(self, path, headers):
        story = self._stories[path.partition("?")[0]]
        story.headers.append(dict(headers))
        if story.script.http:
            story.connections += 1
        return story.script.http

    async def _serve(self, websocket):
        story = self._stories[websocket.path.partition("?")[0]]
        story.connections += 1
        try:
            await Connection(websocket, story).serve()
        except websockets.ConnectionClosed:
            pass
