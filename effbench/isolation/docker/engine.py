"""The Docker engine, as far as a sandbox needs it. The SDK is imported here and nowhere else."""

from __future__ import annotations

import contextlib
import io
import os
import socket
import sys
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psutil

from effbench.errors import CapabilityError, GuestError
from effbench.files import describe_host
from effbench.isolation.docker.stream import AttachedStream

if TYPE_CHECKING:
    import docker
    from docker.models.containers import Container

PACKAGE_REMEDY = 'pip install "effbench[docker]"'
ENGINE_REMEDY = "start Docker's engine (systemctl start docker) and join its group (docker)"
HOST_LABEL, PROCESS_LABEL = "effbench.host", "effbench.process"


def _default_address() -> str:
    return "npipe" if sys.platform == "win32" else "unix:///var/run/docker.sock"


def knock(address: str) -> None:
    """Raise OSError when nobody listens at an engine's Unix socket; other addresses pass.

    The SDK would try three times, and hide the reason in a tuple.
    """
    scheme, _, path = address.partition("://")
    if scheme.endswith("unix"):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect("/" + path.lstrip("/"))
            except OSError as error:
                raise OSError(f"no engine at {address} ({error.strerror})") from None


@dataclass(frozen=True, slots=True)
class StoredImage:
    """An image that the engine has: its own digest, and the labels that its build gave it."""

    id: str
    labels: Mapping[str, str]


def is_installed() -> bool:
    """Return whether the SDK can be imported."""
    with contextlib.suppress(ImportError):
        import docker  # noqa: F401

        return True
    return False


@contextlib.contextmanager
def translate(remedy: str = ENGINE_REMEDY) -> Iterator[None]:
    """Turn what the SDK and its transport raise into CapabilityError with a remedy."""
    try:
        import docker.errors
        import requests.exceptions
    except ImportError:
        raise CapabilityError(f"the docker package is not installed: {PACKAGE_REMEDY}") from None
    try:
        yield
    except (docker.errors.DockerException, requests.exceptions.RequestException, OSError) as error:
        raise CapabilityError(f"Docker: {str(error)[:1000]}: {remedy}") from None


class Engine:
    """A connection to the engine that $DOCKER_HOST names, or to the local one; one a guest."""

    def __init__(self) -> None:
        with translate():
            import docker

            knock(os.environ.get("DOCKER_HOST") or _default_address())
            self._client: docker.DockerClient = docker.from_env()
            try:
                self._client.ping()
            except BaseException:
                self._client.close()
                raise

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def version(self) -> str:
        """Return the engine's version."""
        with translate():
            return str(self._client.version()["Version"])

    def memory_bytes(self) -> int:
        """Return how much memory the engine's machine has."""
        with translate():
            return int(self._client.info()["MemTotal"])

    def find_image(self, name: str) -> StoredImage | None:
        """Return a stored image, None when there is none of that name."""
        import docker.errors

        with translate():
            try:
                image = self._client.images.get(name)
            except docker.errors.ImageNotFound:
                return None
            return StoredImage(str(image.id).removeprefix("sha256:"), dict(image.labels))

    def build(
        self,
        context: bytes,
        name: str,
        arguments: Mapping[str, str] | None = None,
        *,
        labels: Mapping[str, str] | None = None,
        again: bool = False,
    ) -> StoredImage:
        """Build an image from a context (a tar archive); raises CapabilityError with the log."""
        import docker.errors

        with translate("is the base image an image of Debian's family with python3 on its path?"):
            try:
                image, _ = self._client.images.build(
                    fileobj=io.BytesIO(context),
                    custom_context=True,
                    tag=name,
                    buildargs=dict(arguments or {}),
                    labels=dict(labels or {}),
                    nocache=again,
                    rm=True,
                    forcerm=True,
                )
            except docker.errors.BuildError as error:
                log = "".join(str(line.get("stream", "")) for line in error.build_log)
                raise CapabilityError(
                    f"the image was not built: {error.msg}\n{log[-2000:]}"
                ) from None
            return StoredImage(str(image.id).removeprefix("sha256:"), dict(image.labels))

    def ask(self, image: str, command: Sequence[str]) -> str:
        """Return what a program of an image prints, in a container without network."""
        with translate("is there such an image, and does it have python3?"):
            said = self._client.containers.run(
                image, [*command], remove=True, network_mode="none", entrypoint=[]
            )
            return bytes(said).decode("utf-8", "replace")

    def read_file(self, image: str, path: str) -> bytes:
        """Return a file of an image."""
        with translate():
            container = self._client.containers.create(image, ["none"])
            try:
                chunks, _ = container.get_archive(path)
                with tarfile.open(fileobj=io.BytesIO(b"".join(chunks))) as archive:
                    (member,) = archive.getmembers()
                    file = archive.extractfile(member)
                    return file.read() if file is not None else b""
            finally:
                container.remove(force=True)

    def start(self, options: Mapping[str, Any]) -> RunningContainer:
        """Create a container, attach to its streams, and only then start it."""
        with translate():
            labels = {HOST_LABEL: describe_host(), PROCESS_LABEL: str(os.getpid())}
            container = self._client.containers.create(**options, labels=labels)
            running = RunningContainer(self, container)
            try:
                wanted = {"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}
                running.stream = AttachedStream(
                    container.attach_socket(params=wanted), running.remove
                )
                container.start()
            except BaseException:
                running.remove()
                raise
            return running

    def remove_abandoned(self) -> None:
        """Remove the containers of processes of this host that are gone."""
        with translate():
            ours: dict[str, str | list[str] | bool] = {"label": f"{HOST_LABEL}={describe_host()}"}
            for container in self._client.containers.list(all=True, filters=ours, sparse=True):
                labels = container.attrs.get("Labels") or {}
                if not psutil.pid_exists(int(labels[PROCESS_LABEL])):
                    remove(container)


class RunningContainer:
    """A container, and the stream to its first process once it is attached."""

    stream: AttachedStream

    def __init__(self, engine: Engine, container: Container) -> None:
        self._engine = engine
        self._container = container

    def execute_as_root(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Run a program in it as its root, with the capabilities of its bounding set.

        Raises GuestError when the program fails.
        """
        with translate():
            done = self._container.exec_run([*command], user="0:0", environment=dict(environment))
        if done.exit_code:
            output = done.output if isinstance(done.output, bytes) else b""
            words = output.decode("utf-8", "replace").strip()[-300:]
            raise GuestError(f"the guest could not be sealed: {words}")

    def remove(self) -> None:
        """Kill and remove the container, and let go of the engine. Never raises."""
        remove(self._container)
        self._engine.close()


def remove(container: Container) -> None:
    """Kill and remove a container; one that is gone or going already is fine."""
    import docker.errors
    import requests.exceptions

    with contextlib.suppress(docker.errors.APIError, requests.exceptions.RequestException):
        container.remove(force=True)
