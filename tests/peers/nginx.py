# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""nginx with TLS in front of a server."""

import signal

from realpeer import RealPeer, only_as_root

# What is left open by a reload or a gentle stop is cut soon.
CONFIGURATION = """
daemon off;
pid pid;
error_log stderr notice;
{user}
worker_processes 1;
worker_shutdown_timeout 100ms;
events {{ worker_connections 128; }}
http {{
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    limit_req_zone $uri zone=once:32k rate=1r/m;
    limit_req_status 429;
    server {{
        listen {host}:{port} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        {locations}
    }}
}}
"""

# The usual way to pass a WebSocket on.
PASS = """
    proxy_pass http://{0}:{1};
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
    proxy_set_header Host $host;
"""


def passing_on(host, port):
    """Leads to the server at host and port."""
    return PASS.format(host, port)


# Lets one request a minute to a path pass.
LIMITED = "limit_req zone=once;"


class Nginx(RealPeer):
    """locations are directives by path."""

    def __init__(self, identity, locations):
        super().__init__()
        self._identity = identity
        self._locations = locations

    def command(self):
        (self.folder / "nginx.conf").write_text(CONFIGURATION.format(
            host=self.host, port=self.port, certificate=self._identity.certificate, key=self._identity.key,
            user=only_as_root("user root;"),
            locations="\n".join(f"location {path} {{ {directives} }}"
                                for path, directives in self._locations.items())))
        return ["nginx", "-p", self.folder, "-e", "stderr", "-c", self.folder / "nginx.conf"]

    def url(self, path, host=None):
        return f"wss://{host or self.host}:{self.port}{path}"

    def reload(self):
        """Starts a worker anew; the old one ends its connections."""
        self.process.send_signal(signal.SIGHUP)

    def stop_gently(self):
        """Waits for open connections, but not for long."""
        self.process.send_signal(signal.SIGQUIT)
