#!/usr/bin/env bash
# Every way in, once, by the command line that a user would type: `.ci/features.sh FOLDER`. Needs the
# development environment, a Docker engine with the base image of .ci/docker.sh, and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PWD/.venv/bin:$PATH
out=$1

# What this machine can do: every sandbox, and every meter that needs no special hardware.
effbench sandbox build docker --base effbench-base:ci
effbench doctor | tee "$out/doctor.txt"
for lane in "wasm --meter fuel" "bubblewrap --meter cachegrind" "bubblewrap --meter cpu-time" \
    "docker --meter cachegrind" "docker --meter cpu-time"; do
    grep -q "^works   --sandbox $lane" "$out/doctor.txt"
done

# One problem in Docker; whole programs, in the portable lane.
effbench evaluate examples/submissions.jsonl --sandbox docker --problem gear_teeth_pairs --out "$out/docker"
effbench evaluate examples/submissions.jsonl --problem support_queue --out "$out/programs"

# A leaderboard, as a browser shows it.
effbench leaderboard "$out/programs" -o "$out/leaderboard.html"
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$out/browser" --dump-dom "file://$out/leaderboard.html" 2>/dev/null >"$out/dom.html"
grep -q "<td" "$out/dom.html"
grep -q demo "$out/dom.html"

# A gate in the CI of a model: one that holds, and one that does not.
gate() {
    (cd "$out" && pytest --quiet -p no:cacheprovider -k "pass" --effbench-problem support_queue \
        --effbench-submissions "$OLDPWD/examples/submissions.jsonl" --effbench-min "$1")
}
gate pass@1=0.1
if gate pass@1=0.99; then
    echo "the gate let everything pass" >&2
    exit 1
fi
