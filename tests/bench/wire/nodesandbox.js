// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// The rules that the bench needs of the sandbox, with the same answers, on Node's `ws` as its documentation shows it:
//     node nodesandbox.js [CERTIFICATE KEY]
// Prints its port and serves until it is killed; over TLS where it is given an identity.
"use strict";

const fs = require("fs");
const http = require("http");
const https = require("https");
const { WebSocketServer } = require("ws");

const API_KEY = "BA0123456789ABCDEFGHI";
const INITIALIZE_MS = 15000;
const ACTIONS_PER_MINUTE = 60;
const LARGEST_MESSAGE = 64 * 1024;

// Each license that the bench uses, as the answers tell of it.
const licenses = new Map([
    ["ABCDEF-123456", {
        comment: "main seat", ip_address: "203.0.113.10", levels: { tier: "pro" }, license: "ABCDEF-123456",
        ends: Date.now() + 86400 * 1000, clientId: null,
    }],
]);

function withinLength(text, least, most, tooShort, tooLong) {
    const length = [...text].length;
    return length < least ? tooShort : length > most ? tooLong : 1;
}

function initialize(session, request) {
    if (session.isInitialized)
        return { status: 4 };
    if ([...request.websocket_api_key].length !== API_KEY.length)
        return { status: 2 };
    const form = withinLength(request.client_id, 4, 64, 500, 501);
    if (form !== 1)
        return { status: form };
    if (request.websocket_api_key !== API_KEY)
        return { status: 600 };
    session.isInitialized = true;
    session.clientId = request.client_id;
    clearTimeout(session.deadline);
    return { app_name: "Blazeauth Demo", app_version: "1.0.0", status: 1 };
}

function authorize(session, request) {
    if (session.isAuthorized)
        return { status: 7 };
    const form = withinLength(request.license, 6, 64, 101, 102);
    if (form !== 1)
        return { status: form };
    const license = licenses.get(request.license);
    if (!license)
        return { status: 100 };
    if (license.clientId !== null && license.clientId !== session.clientId)
        return { status: 502 };
    license.clientId = session.clientId;
    session.isAuthorized = true;
    const left = Math.floor((license.ends - Date.now()) / 1000);
    return {
        comment: license.comment, ip_address: license.ip_address, levels: license.levels, license: license.license,
        status: 1, time_left: left,
    };
}

// Counts one more action of the last minute; false when there are too many.
function isWithinBudget(session) {
    const now = Date.now();
    while (session.actions.length > 0 && now - session.actions[0] >= 60000)
        session.actions.shift();
    return session.actions.push(now) <= ACTIONS_PER_MINUTE;
}

function onMessage(socket, session, data, isBinary) {
    if (isBinary)
        return socket.close(4304, "received unsupported data");
    let request;
    try {
        request = JSON.parse(data.toString());
    } catch {
        return socket.close(4300, "invalid packet");
    }
    if (!Number.isInteger(request.type) || !Number.isInteger(request.id))
        return socket.close(4300, "invalid packet");
    if (!isWithinBudget(session))
        return socket.close(4201, "rate limit hit");
    let answer;
    if (request.type === 0 && typeof request.websocket_api_key === "string" && typeof request.client_id === "string")
        answer = initialize(session, request);
    else if (!session.isInitialized)
        return socket.close(4200, "connection is not initialized");
    else if (request.type === 2 && typeof request.license === "string")
        answer = authorize(session, request);
    else
        return socket.close(4302, "invalid request body");
    socket.send(JSON.stringify({ id: request.id, ...answer }));
}

const [certificate, key] = process.argv.slice(2);
const server = certificate
    ? https.createServer({ cert: fs.readFileSync(certificate), key: fs.readFileSync(key) })
    : http.createServer();
const webSockets = new WebSocketServer({ server, maxPayload: LARGEST_MESSAGE });
webSockets.on("connection", (socket) => {
    const session = { isInitialized: false, isAuthorized: false, clientId: "", actions: [], deadline: null };
    session.deadline = setTimeout(() => socket.close(4202, "initialize timeout"), INITIALIZE_MS);
    socket.on("message", (data, isBinary) => onMessage(socket, session, data, isBinary));
    socket.on("close", () => clearTimeout(session.deadline));
    socket.on("error", () => socket.terminate());
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
