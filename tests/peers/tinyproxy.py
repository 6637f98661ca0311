# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""tinyproxy, an HTTP proxy."""

from proxypeer import ProxyPeer

CONFIGURATION = """
Listen {host}
Port {port}
LogLevel Connect
{more}
"""


class TinyProxy(ProxyPeer):
    """port_allowed is the only one that it connects to; None for any."""

    scheme = "http"

    def __init__(self, hosts, account=None, port_allowed=None):
        super().__init__(hosts, account)
        self._port_allowed = port_allowed

    def command(self):
        more = []
        if self.account:
            more.append("BasicAuth {} {}".format(*self.account))
        if self._port_allowed:
            more.append(f"ConnectPort {self._port_allowed}")
        (self.folder / "tinyproxy.conf").write_text(
            CONFIGURATION.format(host=self.host, port=self.port, more="\n".join(more)))
        return ["tinyproxy", "-d", "-c", self.folder / "tinyproxy.conf"]
