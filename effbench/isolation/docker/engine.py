"""The Docker engine, as far as a sandbox needs it. The SDK is imported here and nowhere else."""

from __future__ import annotations

import contextlib
import io
import os
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import psutil

from effbench.errors import CapabilityError, GuestError
from effbench.files import describe_host
from effbench.isolation.docker.addresses import default_address, knock, split_name
from effbench.isolation.docker.stream import AttachedStream

if TYPE_CHECKING:
    import docker
    from docker.models.containers import Container

PACKAGE_REMEDY = 'pip install "effbench[docker]"'
ENGINE_REMEDY = "start Docker's engine (systemctl start docker) and join its group (docker)"
REMOTE_REMEDY = "DOCKER_HOST names that address: correct it, or unset it for the local engine"
HOST_LABEL, PROCESS_LABEL = "effbench.host", "effbench.process"
BUILD_LABEL = "effbench.build"


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
        address = os.environ.get("DOCKER_HOST") or default_address()
        with translate(REMOTE_REMEDY if address.startswith("tcp") else ENGINE_REMEDY):
            import docker

            knock(address)
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

    def provide(self, name: str) -> None:
        """Pull an image unless the engine has it; raises CapabilityError where that cannot be."""
        if self.find_image(name) is None:
            with translate(
                f"the engine does not have {name} and cannot fetch it: fetch it by hand (docker "
                "pull, docker load), or name another with --base"
            ):
                repository, tag = split_name(name)
                self._client.images.pull(repository, tag=tag)

    def remove_replaced(self, image: StoredImage) -> None:
        """Remove an image that has lost its name, and those that only it was built on."""
        import docker.errors

        with translate(), contextlib.suppress(docker.errors.APIError):
            # By its digest and without force: one that has a name, or that a container or another
            # image needs, stays.
            if not self._client.images.get(f"sha256:{image.id}").tags:
                self._client.images.remove(f"sha256:{image.id}")

    def remove_stages(self, build: str) -> None:
        """Remove what the steps of one build have left without a name."""
        with translate():
            self._client.images.prune(filters={"dangling": True, "label": f"{BUILD_LABEL}={build}"})

    def ask(self, image: str, command: Sequence[str]) -> str:
        """Return what a program of an image prints, in a container without network."""
        with translate("is there such an image, and does it have python3?"):
            said = self._client.containers.run(
                image,
                [*command],
                remove=True,
                network_mode="none",
                entrypoint=[],
                labels=_label(),
            )
            return bytes(said).decode("utf-8", "replace")

    def read_file(self, image: str, path: str) -> bytes:
        """Return a file of an image."""
        with translate():
            container = self._client.containers.create(image, ["none"], labels=_label())
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
            container = self._client.containers.create(**options, labels=_label())
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
        for container, process in self._list_containers():
            if not psutil.pid_exists(process):
                remove(container)

    def remove_containers(self, process: int) -> int:
        """Remove the containers of one process of this host; returns how many there were."""
        found = [container for container, owner in self._list_containers() if owner == process]
        for container in found:
            remove(container)
        return len(found)

    def _list_containers(self) -> list[tuple[Container, int]]:
        """Return the containers of this host, in whatever state, and whose each one is."""
        with translate():
            ours: dict[str, str | list[str] | bool] = {"label": f"{HOST_LABEL}={describe_host()}"}
            found = self._client.containers.list(all=True, filters=ours, sparse=True)
            return [(each, int(each.attrs["Labels"][PROCESS_LABEL])) for each in found]


def _label() -> dict[str, str]:
    """Return what tells a container's host, for whoever tidies up after it."""
    return {HOST_LABEL: describe_host(), PROCESS_LABEL: str(os.getpid())}


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


# Containers that the engine could not be asked to remove: no descriptor was left, say.
unremoved: set[str] = set()


def remove(container: Container) -> None:
    """Kill and remove a container; one that is gone or going already is fine. Never raises: what
    fails is kept in `unremoved`.
    """
    import docker.errors
    import requests.exceptions

    name = str(container.id)
    try:
        container.remove(force=True)
    except docker.errors.NotFound:
        pass
    except docker.errors.APIError as error:
        if error.status_code != HTTPStatus.CONFLICT:  # which means that somebody else is at it
            unremoved.add(name)
            return
    except (requests.exceptions.RequestException, OSError):
        unremoved.add(name)
        return
    unremoved.discard(name)
