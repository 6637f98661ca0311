# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Certificates for tests, made by the openssl program in a directory of the test."""

import dataclasses
import pathlib
import ssl
import subprocess

CONFIGURATION = """
[ca]
default_ca = own
[own]
dir = .
database = index.txt
serial = serial.txt
new_certs_dir = .
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[server]
basicConstraints = critical, CA:false
extendedKeyUsage = serverAuth
subjectAltName = ${ENV::NAMES}
"""


@dataclasses.dataclass
class Identity:
    certificate: pathlib.Path
    key: pathlib.Path

    def server_context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context


class Authority:
    """A certificate authority, whose certificate a client can be told to trust."""

    def __init__(self, directory):
        self._directory = pathlib.Path(directory)
        self._directory.mkdir(parents=True, exist_ok=True)
        (self._directory / "openssl.cnf").write_text(CONFIGURATION)
        (self._directory / "index.txt").touch()
        (self._directory / "serial.txt").write_text("1000\n")
        self._run("req", "-x509", *self._new_key("authority.key"), "-subj", "/CN=Test Authority",
                  "-extensions", "authority", "-days", "30", "-out", "authority.pem")
        self.certificate = self._directory / "authority.pem"

    def issue(self, name, names, start="20200101000000Z", end="20991231235959Z"):
        """An identity for a server; names as in "DNS:localhost,IP:127.0.0.1", times in UTC."""
        self._run("req", *self._new_key(f"{name}.key"), "-subj", f"/CN={name}", "-out", f"{name}.csr")
        self._run("ca", "-batch", "-notext", "-extensions", "server", "-cert", "authority.pem",
                  "-keyfile", "authority.key", "-startdate", start, "-enddate", end,
                  "-in", f"{name}.csr", "-out", f"{name}.pem", names=names)
        return Identity(self._directory / f"{name}.pem", self._directory / f"{name}.key")

    @staticmethod
    def _new_key(file):
        return "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", file

    def _run(self, command, *arguments, names="DNS:unused"):
        subprocess.run(["openssl", command, "-config", "openssl.cnf", *arguments], cwd=self._directory,
                       env={"PATH": "/usr/bin:/bin", "NAMES": names}, check=True, capture_output=True)
