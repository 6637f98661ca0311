# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What the real proxies have in common: an account, and names that only they know."""

import urllib.parse

from realpeer import RealPeer


class ProxyPeer(RealPeer):
    """hosts maps the names that this proxy can resolve, and nobody else, to addresses; account is a user and a
    password, or None. Nothing is asked of the computer for that but Debian's libnss-wrapper: no root, no DNS, no
    /etc/hosts, no address beside loopback."""

    scheme = ""

    def __init__(self, hosts, account=None):
        super().__init__()
        self._hosts = hosts
        self.account = account

    def environment(self):
        hosts = self.folder / "hosts"
        hosts.write_text("".join(f"{address} {name}\n" for name, address in self._hosts.items()))
        return {**super().environment(), "LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": str(hosts)}

    def url(self, account=None):
        """The URL as the *_proxy variables hold it."""
        who = ":".join(urllib.parse.quote(part, safe="") for part in account) + "@" if account else ""
        return f"{self.scheme}://{who}{self.host}:{self.port}"
