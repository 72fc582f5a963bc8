"""A harness without defences, on purpose: it shows that an attack works where nothing stops it.

It does what quick evaluation scripts do: run the submission in its own process, compare with ==,
and trust the clock, the built-ins, the exit status and the last line of its output. Run by jail.py,
inside a sandbox, never on its own. The job comes as JSON in the file that is its argument.
"""

import io
import json
import sys
import time


def judge(source, job):
    """Return whether the answer is taken for right, and for how long it took."""
    # Where searches of frames and of the heap find it.
    expected = job["expected"]
    started = time.perf_counter()
    if job["entry_point"]:
        namespace = {"__name__": "submission"}
        exec(compile(source, "submission.py", "exec"), namespace)
        value = namespace[job["entry_point"]](*json.loads(job["arguments"]))
    else:
        stdin, stdout = sys.stdin, sys.stdout
        sys.stdin, sys.stdout = io.StringIO(json.loads(job["arguments"])[0]), io.StringIO()
        try:
            exec(compile(source, "submission.py", "exec"), {"__name__": "__main__"})
            value = sys.stdout.getvalue().strip()
        finally:
            sys.stdin, sys.stdout = stdin, stdout
    return bool(value == expected), time.perf_counter() - started


def main():
    with open(sys.argv[1], encoding="utf-8", errors="surrogateescape") as file:
        job = json.load(file)
    only = job["only"]
    result = {}
    if only in ("all", "slow"):
        result["slow_right"], result["slow_seconds"] = judge(job["slow"], job)
    if only in ("all", "attack"):
        result["accepted"], result["seconds"] = judge(job["source"], job)
    if only == "all":
        result["wrong_accepted"], _ = judge(job["wrong"], job)
        result["right_accepted"], _ = judge(job["right"], job)
    print("RESULT " + json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
