# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What shells complete is what the programs take."""

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from helptext import BIN, PROGRAMS, ROOT, options

COMPLETION = ROOT / "packaging/completion"
# The function that completes, called as bash calls it; compopt works only there.
BASH = """
compopt() { :; }
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
complete -p "$1" >/dev/null || exit
function=$(complete -p "$1" | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
"$function" "$1" "$2" "$3"
printf '%s\\n' "${COMPREPLY[@]}"
"""
# _arguments is told all options in words of its own.
ZSH = """
_arguments() { print -l -- "$@" }
source "$1"
"""
FISH = """
for program in $argv
    source $COMPLETION/fish/$program.fish
    for line in (complete -C "$program -")
        echo $program (string split -f 1 \\t -- $line)
    end
    for line in (complete -C "$program --")
        echo $program (string split -f 1 \\t -- $line)
    end
end
"""


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = cls.enterClassContext(tempfile.TemporaryDirectory())
        (Path(cls.home) / "Anchor.pem").touch()
        (Path(cls.home) / "folder").mkdir()
        cls.environment = {"PATH": f"{BIN}:/usr/bin:/bin", "HOME": cls.home, "LC_ALL": "C.UTF-8",
                           "COMPLETION": str(COMPLETION), "QT_QPA_PLATFORM": "offscreen"}

    def told(self, *command):
        done = subprocess.run(command, env=self.environment, cwd=self.home, capture_output=True, text=True, timeout=20)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.splitlines()

    def bash(self, program, *words):
        found = self.told("bash", "-c", BASH, "bash", str(COMPLETION / "bash" / program), program, *words)
        return [word for word in found if word]

    def test_there_is_one_for_each(self):
        for shell, form in (("bash", "{}"), ("zsh", "_{}"), ("fish", "{}.fish")):
            names = sorted(file.name for file in (COMPLETION / shell).iterdir())
            self.assertEqual(names, sorted(form.format(program) for program in PROGRAMS))

    def test_bash_options(self):
        for program in PROGRAMS:
            with self.subTest(program):
                self.assertEqual(set(self.bash(program, "-")) - {"--"}, options(program))
                self.assertEqual(self.bash(program, "--versi"), ["--version"])

    def test_bash_values(self):
        self.assertEqual(self.bash("blazeauth-login", "--ca-file", "A"), ["Anchor.pem"])
        self.assertEqual(self.bash("blazeauth-login", "--api-key", ""), [])
        self.assertEqual(self.bash("blazeauth-cli", "--json", "acc"), ["account"])
        self.assertEqual(self.bash("blazeauth-cli", "--proxy", ""), ["none"])
        self.assertEqual(self.bash("blazeauth-launcher", "--config", "A"), ["Anchor.pem"])
        self.assertEqual(self.bash("blazeauth-qa", "--run-all", "--report", ""), ["folder"])
        self.assertEqual(self.bash("blazeauth-sandbox", "--scenario", "license/SANDBOX-103"), ["license/SANDBOX-103"])

    def test_bash_commands(self):
        for words in (["blazeauth-sandbox", "--"], ["blazeauth-launcher", "--config", "x", "--"],
                      ["blazeauth-launcher", "--config", "x"]):
            self.assertEqual(self.bash(*words, "blazeauth-lo"), ["blazeauth-login"])
            # What follows is the command's own.
            self.assertEqual(self.bash(*words, "blazeauth-login", "--"), [])

    def test_zsh_options(self):
        for program in PROGRAMS:
            with self.subTest(program):
                path = COMPLETION / f"zsh/_{program}"
                self.assertEqual(path.read_text().splitlines()[0], f"#compdef {program}")
                lines = self.told("zsh", "-f", "-c", ZSH, "zsh", str(path))
                found = [match for line in lines for match in re.findall(r"^(?:\(.*?\))?(-[a-z-]+)\[", line)]
                self.assertEqual(sorted(found), sorted(options(program)))

    def test_fish_options(self):
        lines = self.told("fish", "--no-config", "-c", FISH, *PROGRAMS)
        for program in PROGRAMS:
            with self.subTest(program):
                words = {line.split()[1] for line in lines if line.startswith(f"{program} ")}
                self.assertEqual({word for word in words if word.startswith("-")}, options(program))


if __name__ == "__main__":
    unittest.main()
