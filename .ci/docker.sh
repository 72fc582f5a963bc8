#!/usr/bin/env bash
# Install and start a real Docker engine, and import a base image for the sandbox: no registry is
# asked for it. Safe to run again. `.ci/docker.sh NAME` calls the image NAME (effbench-base:ci).
set -euo pipefail

name=${1:-effbench-base:ci}
log=${TMPDIR:-/tmp}/effbench-dockerd.log

missing=()
for package in docker.io iptables debootstrap; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

if ! docker version >/dev/null 2>&1; then
    setsid --fork dockerd >"$log" 2>&1 </dev/null
    for _ in $(seq 60); do
        docker version >/dev/null 2>&1 && break
        sleep 1
    done
    docker version >/dev/null 2>&1 || {
        tail -n 20 "$log" >&2
        exit 3
    }
fi

if ! docker image inspect "$name" >/dev/null 2>&1; then
    # The mirror and the release that this very machine installs from.
    release=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' | awk -v r="$release" '$2 == r { print $1; exit }')
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    debootstrap --variant=minbase --include=python3 "$release" "$folder/root" "$mirror" >"$folder/log" 2>&1 || {
        tail -n 20 "$folder/log" >&2
        exit 3
    }
    tar -C "$folder/root" -c . | docker import - "$name" >/dev/null
fi
echo "docker $(docker version --format '{{.Server.Version}}'), base image $name"
