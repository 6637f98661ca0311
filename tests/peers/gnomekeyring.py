# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""A real gnome-keyring on a session bus and in a home of its own, and somebody who answers its prompts."""

import re
import sys
import time

import dbus
import dbus.bus

from busconfiguration import bus_configuration
from realpeer import LIMIT, RealPeer

PASSWORD = "keyring-password"

# What is answered where an entry has been: by GLib, of which the keyring is made, and by the Secret Service.
GONE = ("org.freedesktop.DBus.Error.UnknownMethod", "org.freedesktop.DBus.Error.UnknownObject",
        "org.freedesktop.Secret.Error.NoSuchObject")


class SessionBus(RealPeer):
    """A desktop without anything: dbus-run-session around nothing, and the environment of its programs."""

    def command(self):
        (self.folder / "bus.conf").write_text(bus_configuration(), encoding="utf-8")
        (self.folder / "run").mkdir(mode=0o700)
        return ["dbus-run-session", f"--config-file={self.folder}/bus.conf", "--",
                "sh", "-c", 'echo "address $DBUS_SESSION_BUS_ADDRESS"; exec sleep infinity']

    def _takes_connections(self):
        line = re.search("^address (.+)$", self.log(), re.MULTILINE)
        self.address = line[1] if line else None
        return line is not None

    def session(self):
        """The environment of a program in this session, of which nothing leads into the user's own."""
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(self.folder),
                "XDG_CONFIG_HOME": f"{self.folder}/config", "XDG_DATA_HOME": f"{self.folder}/data",
                "XDG_CACHE_HOME": f"{self.folder}/cache", "XDG_RUNTIME_DIR": f"{self.folder}/run",
                "DBUS_SESSION_BUS_ADDRESS": self.address}


class Prompter(RealPeer):
    """Answers each prompt of the keyring with the next of answers - a password, or None for Cancel - after
    delay milliseconds."""

    def __init__(self, bus, *answers, delay=0):
        super().__init__()
        self.bus, self.answers, self.delay, self.name = bus, answers, delay, None

    def command(self):
        return [sys.executable, "-B", __file__, str(self.delay), *(answer or "" for answer in self.answers)]

    def environment(self):
        return self.bus.session()

    def _takes_connections(self):
        line = re.search("^name (.+)$", self.log(), re.MULTILINE)
        self.name = line[1] if line else None
        return line is not None

    def wait_until_gone(self, prompts):
        """Returns once so many prompts have been shown and are gone again; each has to stay for a while."""
        end = time.monotonic() + LIMIT
        while self.log().count("gone") < prompts:
            if time.monotonic() > end:
                raise RuntimeError(f"A prompt stays:\n{self.log()}")
            time.sleep(0.005)


class GnomeKeyring(RealPeer):
    """gnome-keyring-daemon. A new one has no keyring; one in the same session has that of the one before,
    locked."""

    def __init__(self, bus, prompter=None):
        super().__init__()
        self.bus, self.prompter = bus, prompter

    def command(self):
        return ["gnome-keyring-daemon", "--foreground", "--components=secrets"]

    def environment(self):
        asker = {"GNOME_KEYRING_TEST_PROMPTER": self.prompter.name} if self.prompter else {}
        return {**self.bus.session(), **asker}

    def _takes_connections(self):
        self._connection = dbus.bus.BusConnection(self.bus.address)
        return self._connection.name_has_owner("org.freedesktop.secrets")

    def _object(self, path, interface):
        return dbus.Interface(self._connection.get_object("org.freedesktop.secrets", path), interface)

    def _service(self, interface="org.freedesktop.Secret.Service"):
        return self._object("/org/freedesktop/secrets", interface)

    def _unsupported(self):
        return self._service("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")

    def _master(self, password):
        _, session = self._service().OpenSession("plain", dbus.String("", variant_level=1))
        return dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(password.encode()), "text/plain"),
                           signature="oayays")

    def create(self):
        """Makes the keyring for new entries, unlocked."""
        label = dbus.Dictionary({"org.freedesktop.Secret.Collection.Label": dbus.String("Test", variant_level=1)},
                                signature="sv")
        self._service().SetAlias(
            "default", self._unsupported().CreateWithMasterPassword(label, self._master(PASSWORD)))
        return self

    def _default(self):
        return self._service().ReadAlias("default")

    def lock(self):
        self._service().Lock([self._default()])

    def unlock(self):
        self._unsupported().UnlockWithMasterPassword(self._default(), self._master(PASSWORD))

    def is_locked(self):
        return bool(self._object(self._default(), "org.freedesktop.DBus.Properties").Get(
            "org.freedesktop.Secret.Collection", "Locked"))

    def entries(self):
        """The names of all entries, locked ones too, but for those that go while they are looked at."""
        found, locked = self._service().SearchItems(dbus.Dictionary({}, signature="ss"))
        names = [self._name_of(path) for path in [*found, *locked]]
        return sorted(name for name in names if name is not None)

    def _name_of(self, path):
        """Of the entry that was found there; None once it is gone."""
        try:
            return str(self._object(path, "org.freedesktop.DBus.Properties").Get(
                "org.freedesktop.Secret.Item", "Attributes")["user"])
        except dbus.DBusException as error:
            if error.get_dbus_name() in GONE:
                return None
            raise

    def secret(self, name):
        """What lies in the unlocked entry called so."""
        (path,), _ = self._service().SearchItems({"user": name})
        _, session = self._service().OpenSession("plain", dbus.String("", variant_level=1))
        return bytes(self._object(path, "org.freedesktop.Secret.Item").GetSecret(session)[2])

    def put(self, name, service, secret):
        """Writes an entry as QtKeychain would."""
        _, session = self._service().OpenSession("plain", dbus.String("", variant_level=1))
        attributes = dbus.Dictionary({"user": name, "server": service, "type": "plaintext",
                                      "xdg:schema": "org.qt.keychain"}, signature="ss", variant_level=1)
        properties = dbus.Dictionary(
            {"org.freedesktop.Secret.Item.Label": dbus.String(service, variant_level=1),
             "org.freedesktop.Secret.Item.Attributes": attributes}, signature="sv")
        self._object(self._default(), "org.freedesktop.Secret.Collection").CreateItem(
            properties, dbus.Struct((session, dbus.ByteArray(b""), dbus.ByteArray(secret), "text/plain"),
                                    signature="oayays"), True)

    def remove(self, name):
        """Removes an unlocked entry, as its owner could at any time."""
        for path in self._service().SearchItems({"user": name})[0]:
            self._object(path, "org.freedesktop.Secret.Item").Delete()


def answer_prompts(delay, answers):
    """Does it with the prompter that gcr brings along for the tests of its own."""
    import ctypes

    gcr = ctypes.CDLL("libgcr-base-3.so.1")
    gcr.gcr_mock_prompter_start.restype = ctypes.c_char_p
    gcr.gcr_mock_prompter_expect_password_ok.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    name = gcr.gcr_mock_prompter_start().decode()
    gcr.gcr_mock_prompter_set_delay_msec(ctypes.c_uint(delay))
    for answer in answers:
        if answer:
            gcr.gcr_mock_prompter_expect_password_ok(answer.encode(), None)
        else:
            gcr.gcr_mock_prompter_expect_password_cancel()
    print("name", name, flush=True)
    shown = False
    while True:
        if shown != bool(gcr.gcr_mock_prompter_is_prompting()):
            shown = not shown
            print("shown" if shown else "gone", flush=True)
        time.sleep(0.005)


if __name__ == "__main__":
    answer_prompts(int(sys.argv[1]), sys.argv[2:])
