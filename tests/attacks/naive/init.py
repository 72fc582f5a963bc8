"""The first process of the jail: runs the harness, and says what it left behind."""

import json
import os
import subprocess
import sys
import time

command, seconds = sys.argv[2:], float(sys.argv[1])
process = subprocess.Popen(
    command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
)
deadline = time.monotonic() + seconds
os.set_blocking(process.stdout.fileno(), False)
output, size = b"", 0
while process.poll() is None and time.monotonic() < deadline:
    chunk = process.stdout.read(1 << 20) or b""
    size += len(chunk)
    output = (output + chunk)[-100_000:]
    time.sleep(0.01)
hung = process.poll() is None
if hung:
    process.kill()
    process.wait()
output = (output + (process.stdout.read() or b""))[-100_000:]
time.sleep(0.1)
others = [name for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]
alive = []
for name in others:
    try:
        with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as file:
            if file.read().rpartition(")")[2].split()[0] not in "ZX":
                alive.append(name)
    except OSError:
        pass
print(
    json.dumps(
        {
            "hung": hung,
            "status": process.returncode,
            "output": output.decode("utf-8", "replace"),
            "output_bytes": size,
            "processes": len(alive),
            "files": sorted(set(os.listdir("/tmp")) - {"job.json", "cost.out"}),
        }
    )
)
