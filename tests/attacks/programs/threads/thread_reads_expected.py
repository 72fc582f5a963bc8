# /// attack
# problem = "word_ranks"
# aim = "While the main thread sleeps, another one searches its frames for the expected answer and fills in the result."
# outcome = ["WA"]
# naive = "accepted"
# ///

import sys
import threading
import time


def find_expected(result):
    for frame in sys._current_frames().values():
        while frame:
            job = frame.f_locals.get("job")
            if isinstance(job, dict) and "expected" in job:
                result[:] = job["expected"]
            if isinstance(frame.f_locals.get("expected"), list):
                result[:] = frame.f_locals["expected"]
            frame = frame.f_back


def word_ranks(words):
    result = []
    try:
        threading.Thread(target=find_expected, args=(result,)).start()
        time.sleep(0.05)
    except RuntimeError:
        pass
    return result
