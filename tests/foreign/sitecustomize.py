"""Takes away from a Python on Linux what it lacks on Windows, in every process started with this
folder on PYTHONPATH. Python imports it before anything else.

The standard library and psutil have branches of their own for each system and keep theirs.
"""

import builtins
import os
import signal
import threading
import warnings

MODULES = {
    *("_posixsubprocess", "crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd"),
    *("readline", "resource", "spwd", "syslog", "termios", "tty"),
}
THEIR_OWN_BRANCH = {
    *("getpass", "os", "pathlib", "platform", "posixpath", "psutil", "shutil", "subprocess"),
    *("tarfile", "tempfile"),
}
# Not uname, which numpy calls wherever sys.platform says Linux.
FUNCTIONS = (
    *("chown", "confstr", "fchdir", "fchmod", "fchown", "fork", "forkpty", "get_blocking"),
    *("getegid", "geteuid", "getgid", "getloadavg", "getpgid", "getpriority", "getsid", "getuid"),
    *("killpg", "lchown", "memfd_create", "mkfifo", "nice", "openpty", "pidfd_open", "pipe2"),
    *("posix_fallocate", "posix_spawn", "posix_spawnp", "pread", "pwrite", "sched_getaffinity"),
    *("sched_setaffinity", "sched_yield", "sendfile", "set_blocking", "setpriority", "setsid"),
    *("setuid", "statvfs", "sync", "ttyname", "wait", "wait3", "wait4", "waitid"),
)
SIGNALS = (
    *("SIGALRM", "SIGCHLD", "SIGCONT", "SIGHUP", "SIGPIPE", "SIGQUIT", "SIGSTOP", "SIGUSR1"),
    *("SIGUSR2", "SIGXCPU", "alarm", "pause", "pthread_kill", "pthread_sigmask", "setitimer"),
    *("siginterrupt", "sigtimedwait", "sigwait", "sigwaitinfo"),
)
MAX_STACK_BYTES = 1 << 28

import_really = builtins.__import__
set_stack_size = threading.stack_size


def import_checked(name, globals=None, locals=None, fromlist=(), level=0):
    """Import, unless it is something that Windows has not."""
    importer = (globals or {}).get("__name__", "").split(".")[0]
    if level == 0 and name.split(".")[0] in MODULES and importer not in THEIR_OWN_BRANCH:
        raise ModuleNotFoundError(f"No module named {name!r}, for {importer}", name=name)
    return import_really(name, globals, locals, fromlist, level)


def stack_size(size=0):
    """Set the size of stacks, within the bounds of Windows."""
    if size >= MAX_STACK_BYTES:
        raise ValueError(f"size not valid: {size} bytes")
    return set_stack_size(size)


for module, names in ((os, FUNCTIONS), (signal, SIGNALS)):
    for name in names:
        if hasattr(module, name):
            delattr(module, name)
builtins.__import__ = import_checked
threading.stack_size = stack_size
# Raised where a text file is opened in the encoding of the console: see PEP 597.
warnings.filterwarnings("error", category=EncodingWarning, module=r"effbench(\.|$)")
