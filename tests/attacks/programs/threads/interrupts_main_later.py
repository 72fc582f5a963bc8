# /// attack
# aim = "A thread raises KeyboardInterrupt in the main thread, wherever that is by then."
# outcome = ["WA"]
# naive = "crashed"
# ///

import _thread
import signal
import sys


def interrupt(started):
    started.release()
    for _ in range(1000):
        _thread.interrupt_main()


def pair_count(numbers, target):
    sys.setswitchinterval(1e-6)
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        started = _thread.allocate_lock()
        started.acquire()
        _thread.start_new_thread(interrupt, (started,))
        started.acquire()
    except RuntimeError:
        pass
    return -1
