# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What the timeline of a start reads out of the lines of strace; no program is started here."""

import unittest

from systemcalls import Call, calls
from timeline import PICTURE, Step, before_picture, steps

X11 = "sun_path=@" + '"' + "".join(f"\\x{byte:02x}" for byte in b"/tmp/.X11-unix/X5") + '"'
SETUP = b"l\0\x0b\0\0\0" + bytes(6)
MAP = bytes((8, 0, 2, 0)) + b"win0"
PAINT = bytes((72, 2, 6, 0)) + b"win0" + bytes(16)


def text(of):
    return '"' + "".join(f"\\x{byte:02x}" for byte in of) + '"'


def line(rest, thread=7, seconds="1.000000"):
    return f"{thread}   {seconds} {rest}\n"


def told(*lines):
    """What the steps say that the program's start and these lines make."""
    begin = line(f"execve({text(b'/usr/bin/it')}, [], 0x7f /* 9 vars */) = 0")
    return [(step.what, step.writes) for step in steps(begin + "".join(lines))][1:]


def shown(data, result, thread=7):
    return line(f"writev(3, [{{iov_base={text(data)}, iov_len={len(data)}}}], 1) = {result}", thread)


class CallsTest(unittest.TestCase):
    def test_in_one_line(self):
        found = calls(line(f"openat(AT_FDCWD, {text(b'/a')}, O_RDONLY|O_CLOEXEC) = 3", 41, "12.5"))
        self.assertEqual(found, [Call(41, 12.5, "openat", 'AT_FDCWD, "\\x2f\\x61", O_RDONLY|O_CLOEXEC', 3)])
        self.assertEqual(found[0].paths(), [(None, "/a")])

    def test_in_two_lines(self):
        found = calls(line(f"mkdir({text(b'/a')}, 0777 <unfinished ...>", 1, "1.0")
                      + line(f"rename({text(b'/b')}, {text(b'/c')} <unfinished ...>", 2, "2.0")
                      + line("<... rename resumed>) = -1 ENOENT (No such file or directory)", 2, "3.0")
                      + line("<... mkdir resumed>)    = 0", 1, "4.0"))
        self.assertEqual([(call.thread, call.seconds, call.name, call.result, call.error) for call in found],
                         [(1, 1.0, "mkdir", 0, ""), (2, 2.0, "rename", None, "ENOENT")])
        self.assertEqual(found[1].paths(), [(None, "/b"), (None, "/c")])

    def test_that_have_not_ended(self):
        for rest in (f"mkdir({text(b'/a')}, 0777 <unfinished ...>", "<... mkdir resumed>) = 0", "+++ exited with 0 +++",
                     "--- SIGCHLD {si_signo=SIGCHLD} ---", "???( <unfinished ...>"):
            with self.subTest(rest):
                self.assertEqual(calls(line(rest)), [])
        self.assertEqual(calls(line(f"mkdir({text(b'/a')}, 0777) = 0").rstrip("\n")), [], "the line may go on")

    def test_results(self):
        for rest, result, connects in ((") = 0", 0, True),
                                       (") = -1 EINPROGRESS (Operation now in progress)", None, True),
                                       (") = -1 ECONNREFUSED (Connection refused)", None, False),
                                       (") = ? ERESTARTSYS (To be restarted if SA_RESTART is set)", None, False)):
            with self.subTest(rest):
                call, = calls(line("connect(3, {sa_family=AF_INET}, 16" + rest))
                self.assertEqual((call.result, call.connects), (result, connects))

    def test_bytes(self):
        pieces = f"[{{iov_base={text(b'ab')}..., iov_len=4}}, {{iov_base={text(b'c')}, iov_len=1}}]"
        for rest, data in ((f"writev(3, {pieces}, 2) = 5", b"ab\0\0c"), (f"writev(3, {pieces}, 2) = 3", b"ab\0"),
                           (f"sendmsg(3, {{msg_name=NULL, msg_iov={pieces}, msg_iovlen=2}}, 0) = 5", b"ab\0\0c"),
                           (f"sendto(3, {text(b'ab')}, 2, 0, NULL, 0) = 2", b"ab"),
                           (f"writev(3, {pieces}, 2) = -1 EAGAIN (Resource temporarily unavailable)", b"")):
            with self.subTest(rest):
                call, = calls(line(rest))
                self.assertEqual(call.written(), data)


class StepsTest(unittest.TestCase):
    def test_files_that_are_opened(self):
        for flags, step in (("O_RDONLY|O_CLOEXEC", ("reads /a", False)), ("O_WRONLY", ("writes /a", True)),
                            ("O_RDWR|O_CLOEXEC", ("writes /a", True)), ("O_RDONLY|O_CREAT, 0666", ("writes /a", True))):
            with self.subTest(flags):
                opens = f"openat(AT_FDCWD, {text(b'/a')}, {flags})"
                self.assertEqual(told(line(f"{opens} = 3")), [step])
                self.assertEqual(told(line(f"{opens} = -1 EACCES (Permission denied)")), [])
                self.assertEqual(told(line(f"openat(AT_FDCWD, {text(b'/dev/dri/a')}, {flags}) = 3")), [])
        for rest in (f"open({text(b'/a')}, O_WRONLY)", f"creat({text(b'/a')}, 0666)",
                     f"openat2(AT_FDCWD, {text(b'/a')}, {{flags=O_RDWR|O_CREAT, mode=0666, resolve=0}}, 24)"):
            with self.subTest(rest):
                self.assertEqual(told(line(f"{rest} = 3")), [("writes /a", True)])

    def test_files_that_are_changed(self):
        one, two = text(b"/a"), text(b"/b")
        for rest, step in ((f"mkdir({one}, 0777)", "mkdir /a"), (f"mkdirat(AT_FDCWD, {one}, 0777)", "mkdir /a"),
                           (f"mknodat(AT_FDCWD, {one}, S_IFIFO|0600)", "mknod /a"),
                           (f"rename({one}, {two})", "rename /a"),
                           (f"renameat(AT_FDCWD, {one}, AT_FDCWD, {two})", "rename /a"),
                           (f"renameat2(AT_FDCWD, {one}, AT_FDCWD, {two}, RENAME_NOREPLACE)", "rename /a"),
                           (f"link({one}, {two})", "link /b"),
                           (f"linkat(AT_FDCWD, {one}, AT_FDCWD, {two}, 0)", "link /b"),
                           (f"symlink({one}, {two})", "symlink /b"),
                           (f"symlinkat({one}, AT_FDCWD, {two})", "symlink /b"),
                           (f"unlink({one})", "unlink /a"), (f"unlinkat(AT_FDCWD, {one}, AT_REMOVEDIR)", "unlink /a"),
                           (f"rmdir({one})", "rmdir /a"), (f"truncate({one}, 0)", "truncate /a"),
                           ("ftruncate(9, 0)", "ftruncate descriptor 9")):
            with self.subTest(rest):
                self.assertEqual(told(line(f"{rest} = 0")), [(step, True)])
                self.assertEqual(told(line(f"{rest} = -1 ENOENT (No such file or directory)")), [])
                name = rest.partition("(")[0]
                split = line(f"{rest[:-1]} <unfinished ...>"), line("+++ exited with 0 +++", 8), line(
                    f"<... {name} resumed>) = 0")
                self.assertEqual(told(*split), [(step, True)])

    def test_descriptors(self):
        folder = line(f"openat(AT_FDCWD, {text(b'/a')}, O_RDONLY|O_DIRECTORY) = 4")
        self.assertEqual(told(folder, line(f"unlinkat(4, {text(b'b')}, 0) = 0"))[1:], [("unlink /a/b", True)])
        self.assertEqual(told(folder, line("ftruncate(4, 0) = 0"))[1:], [("ftruncate /a", True)])
        memory = line(f"memfd_create({text(b'a')}, MFD_CLOEXEC) = 4")
        self.assertEqual(told(memory, line("ftruncate(4, 4096) = 0")), [])

    def test_programs(self):
        exec_it = f"execve({text(b'/usr/bin/it')}, [], 0x7f /* 9 vars */) = 0"
        reads = line(f"openat(AT_FDCWD, {text(b'/a')}, O_RDONLY) = 3")
        self.assertEqual(told(reads, line(exec_it)), [], "only the last one is looked at")
        self.assertEqual(told(reads, line(exec_it, thread=8)), [("reads /a", False), ("starts /usr/bin/it", False)])

    def test_the_first_picture(self):
        failed, done = (line(f"connect(3, {{sa_family=AF_UNIX, {X11}}}, 20) = {result}")
                        for result in ("-1 ENOENT (No such file or directory)", "0"))
        screen = ("connects to the X server", False), ("window mapped", False), (PICTURE, False)
        self.assertEqual(told(done, shown(SETUP, 12), shown(MAP + PAINT, 32)), [*screen])
        self.assertEqual(told(done, shown(SETUP, 12), shown(MAP + PAINT, 8)), [*screen[:2]], "only a part is written")
        self.assertEqual(told(failed, shown(SETUP, 12), shown(MAP + PAINT, 32)), [*screen[:1]])
        again = "-1 EAGAIN (Resource temporarily unavailable)"
        self.assertEqual(told(done, shown(SETUP, again), shown(SETUP, 12), shown(MAP, again), shown(MAP, 8),
                              shown(PAINT, 24)), [*screen])

    def test_before_the_picture(self):
        before = [Step(0, "exec"), Step(1, "reads /a")]
        self.assertEqual(before_picture([*before, Step(2, PICTURE), Step(3, "reads /b")]), before)
        with self.assertRaisesRegex(RuntimeError, "no first picture among the steps: exec, reads /a"):
            before_picture(before)


if __name__ == "__main__":
    unittest.main()
