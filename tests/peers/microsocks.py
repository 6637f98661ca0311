# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""microsocks, a SOCKS5 proxy."""

from proxypeer import ProxyPeer


class MicroSocks(ProxyPeer):
    scheme = "socks5"

    def command(self):
        account = ["-u", self.account[0], "-P", self.account[1]] if self.account else []
        return ["microsocks", "-i", self.host, "-p", str(self.port), *account]
