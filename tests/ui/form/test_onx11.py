# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The fields on a real X server: Caps Lock, and pasting with the middle button."""

import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "accessibility"))

from desktop import Display


class OnX11Test(unittest.TestCase):
    def test_fields(self):
        with Display({}) as display:
            # Without a bus, and with nothing that starts one: the program may end while it still does.
            variables = os.environ | {"DISPLAY": f":{display.address}", "QT_QPA_PLATFORM": "xcb",
                                      "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
            result = subprocess.run([os.environ["BLAZEAUTH_ONX11"]], env=variables, timeout=60, text=True,
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        self.assertEqual(result.returncode, 0, result.stdout)


if __name__ == "__main__":
    unittest.main()
