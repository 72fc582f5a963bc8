"""What submissions try in a sandbox's tests: small programs, and statements to put into one."""

from __future__ import annotations

DOUBLE = "def solve(n):\n    return 2 * n\n"
SECRET = "EFFBENCH_TEST_SECRET"

# Statements that have to raise.
REFUSED = {
    "fork": "os.fork()",
    "thread": "threading.Thread(target=print).start()",
    "subprocess": "subprocess.run(['/bin/sh', '-c', 'true'])",
    "spawn": "os.posix_spawn('/usr/bin/python3', ['python3'], {})",
    "exec": "os.execv(sys.executable, ['python3', '-c', ''])",
    "exec of the loader": "os.execv('/lib64/ld-linux-x86-64.so.2', ['ld', '--version'])",
    "exec of a descriptor": "os.execve(os.open(sys.executable, os.O_RDONLY), ['python3'], {})",
    "connect": "socket.create_connection(('1.1.1.1', 53), 1)",
    "connect to oneself": "socket.create_connection(('127.0.0.1', 80), 1)",
    "datagram": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('1.1.1.1', 53))",
    "datagram to oneself": "echo()",
    "file": "open('/tmp/x', 'w')",
    "file in memory": "os.write(os.memfd_create('x'), b'x')",
    "device node": "os.mknod('/tmp/x', 0o600 | stat.S_IFCHR, os.makedev(1, 1))",
    "descriptors": "[open('/dev/null') for _ in range(100)]",
    "own memory": "open('/proc/self/mem', 'rb')",
    "own maps": "open('/proc/self/maps')",
    "environment of init": "open('/proc/1/environ')",
    "kernel settings": "open('/proc/sys/kernel/hostname', 'w')",
    "devices": "open('/dev/mem', 'rb')",
    "accounts": "open('/etc/shadow')",
    "ctypes": "import _ctypes",
    "host code": "import effbench",
    "guest code": "import candidate",
    "packages": "import scipy",
    "root": "os.setuid(0)",
    "priority": "os.nice(-1)",
    "more memory": "resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)",
    "more processes": "resource.setrlimit(resource.RLIMIT_NPROC, (9, 9))",
    "host name": "socket.sethostname('x')",
    "root folder": "os.chroot('/tmp')",
}
NAMES = (
    *("_thread", "fcntl", "mmap", "resource", "socket", "stat", "subprocess", "termios"),
    "threading",
)
ATTEMPT = """
import os, sys

def echo():
    import socket
    with socket.socket(type=socket.SOCK_DGRAM) as s:
        s.settimeout(0.1)
        s.bind(("127.0.0.1", 0))
        s.sendto(b"x", s.getsockname())
        s.recv(1)

def solve():
    try:
        {imports}
        {statement}
    except ({refusals}) as error:
        return type(error).__name__
"""
STATE = """
import builtins, contextlib, gc, json, os, random, sys

def look():
    return {
        "len": len([1]),
        "json": json.dumps({}),
        "random": random.random(),
        "modules": "planted" in sys.modules,
        "path": list(sys.path),
        "environment": dict(os.environ),
        "recursion": sys.getrecursionlimit(),
        "gc": gc.isenabled(),
        "builtins": hasattr(builtins, "planted"),
        "folder": os.getcwd(),
    }

def damage():
    builtins.len = lambda _: 7
    builtins.planted = 1
    json.dumps = str
    random.seed(5)
    sys.modules["planted"] = sys
    sys.path.append("/planted")
    os.environ["planted"] = "1"
    sys.setrecursionlimit(90)
    gc.enable()
    with contextlib.suppress(FileNotFoundError):  # where there are no folders
        os.chdir("/usr")
"""
LITTER = """
import os

def drop():
    made = []
    for folder, folders, _ in os.walk("/"):
        if folder.count("/") > 3:
            folders.clear()
        for act in (os.mkdir, lambda p: os.close(os.open(p, os.O_CREAT | os.O_WRONLY))):
            try:
                act(os.path.join(folder, "litter"))
                made.append(folder)
            except OSError:
                pass
    return made

def find():
    return [folder for folder, folders, files in os.walk("/") if "litter" in folders + files]
"""
UNSTOPPABLE = """
import signal

def solve():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
"""
KILL = """
import os

def solve():
    killed = 0
    for pid in (-1, *range(1, 1000)):
        try:
            os.kill(pid, 9)
            killed += 1
        except OSError:
            pass
    return killed
"""
# Settings of the pipes and processes that outlive a candidate.
MEDDLE_WITH_PIPES = """
import fcntl, os

def solve():
    for descriptor in range(64):
        try:
            os.set_blocking(descriptor, False)
            fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, 4096)
        except OSError:
            pass
"""
MEDDLE_WITH_PROCESSES = {
    "priority": "os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)",
    "limits": "resource.prlimit(os.getppid() or 1, resource.RLIMIT_NOFILE, (20, 20))",
    "scheduler": "os.sched_setscheduler(os.getppid(), os.SCHED_IDLE, os.sched_param(0))",
    "affinity": "os.sched_setaffinity(os.getppid(), {0})",
}
# What no group of the seccomp policy allows, one of a kind.
UNANSWERED = {
    "kill": "os.kill(os.getpid(), 0)",
    "fork": "os.fork()",
    "thread": "_thread.start_new_thread(print, ())",
    "exec": "os.execv('/usr/bin/python3', ['x'])",
    "internet socket": "socket.socket()",
    "unix socket": "socket.socket(socket.AF_UNIX)",
    "netlink socket": "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "vsock": "socket.socket(40, socket.SOCK_STREAM)",
    "memory file": "os.memfd_create('x')",
    "executable memory": "mmap.mmap(-1, 4096, prot=7)",
    "file lock": "fcntl.flock(0, fcntl.LOCK_EX)",
    "record lock": "fcntl.lockf(1, fcntl.LOCK_EX)",
    "lease": "fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_RDLCK)",
    "pipe size": "fcntl.fcntl(1, fcntl.F_SETPIPE_SZ, 4096)",
    "owner of signals": "fcntl.fcntl(1, fcntl.F_SETOWN, 1)",
    "copy of a high descriptor": "os.dup(70)",
    "sendfile": "os.sendfile(1, 0, 0, 1)",
    "terminal": "fcntl.ioctl(0, termios.TIOCSTI, b'x')",
    "session": "os.setsid()",
    "uid": "os.setuid(0)",
    "nice": "os.nice(1)",
    "chroot": "os.chroot('/')",
    "device": "os.mknod('/x', 0o600, 0)",
    "rename": "os.rename('/x', '/y')",
    "pidfd": "os.pidfd_open(1)",
    "page cache, dropped": "os.posix_fadvise(os.open(os.__file__, 0), 0, 0, 4)",
    "page cache, asked for": "os.preadv(os.open(os.__file__, 0), [bytearray(1)], 0, 8)",
    "page cache, filled": "mmap.mmap(os.open(os.__file__, 0), 4096, prot=1).madvise(3)",
}


def attempt(statement: str, refusals: tuple[type[Exception], ...]) -> str:
    """Return a program that answers with the name of the exception that refused a statement."""
    names = [name for name in NAMES if f"{name}." in statement]
    return ATTEMPT.format(
        imports=f"import {', '.join(names)}" if names else "pass",
        statement=statement,
        refusals=", ".join(kind.__name__ for kind in refusals),
    )
