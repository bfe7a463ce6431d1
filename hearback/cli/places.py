"""Where things are on this machine: the checkout, its two environments, a home."""

import os
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.model_hash import model_name
from hearback.core.errors import HearbackError

ROOT = Path(__file__).resolve().parents[2]
SERVICE_PYTHON = ROOT / ".venv" / "bin" / "python"
RASA_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
MODELS = ROOT / "models"
LAST_WEB_PORT = 65_532  # three more follow


class PortTaken(HearbackError):
    def __init__(self, port: int, web: int) -> None:
        other = web + 10 if web + 10 <= LAST_WEB_PORT else web - 10
        super().__init__(
            f"Port {port} is in use. Start with another one: --port {other}, or make demo "
            f"PORT={other}. It and the next three have to be free."
        )


class StagePortTaken(HearbackError):
    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is in use. Name another one by --port; 8090 is the usual.")


class PortForRoot(HearbackError):
    def __init__(self, port: int) -> None:
        super().__init__(
            f"Port {port} is not for this account. Take one from 1024 on, such as --port 8080, and "
            "let the proxy pass on to it."
        )


class RasaMissing(HearbackError):
    def __init__(self) -> None:
        super().__init__("Rasa's environment is not there. Run `make install` first.")


@dataclass(frozen=True)
class Ports:
    """Four neighbours, all on loopback."""

    web: int

    @property
    def simulator(self) -> int:
        return self.web + 1

    @property
    def rasa(self) -> int:
        return self.web + 2

    @property
    def fallback(self) -> int:
        return self.web + 3

    def taken(self) -> Iterator[int]:
        ports = (self.web, self.simulator, self.rasa, self.fallback)
        yield from (port for port in ports if not _is_free(port))


def _is_free(port: int) -> bool:
    """Raises PortForRoot."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except PermissionError as error:
            raise PortForRoot(port) from error
        except OSError:
            return False
    return True


def check_ports(ports: Ports) -> None:
    """Raises PortTaken or PortForRoot."""
    for port in ports.taken():
        raise PortTaken(port, ports.web)


def check_stage_port(port: int) -> None:
    """Raises StagePortTaken or PortForRoot."""
    if not _is_free(port):
        raise StagePortTaken(port)


def model_path() -> Path:
    """Where the model of the present inputs is, trained or not."""
    return MODELS / model_name(ROOT)


def rasa_urls(environment: Mapping[str, str]) -> list[str]:
    """The shells of the copy that the environment speaks of; none where there is no copy."""
    told = environment.get("HEARBACK_RASA_URL", "").split(",")
    return [url.strip().rstrip("/") for url in told if url.strip()]


def rasa_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Quiet, without telemetry, and with only what Rasa has to know."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "PYTHONWARNINGS": "ignore",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        **extra,
    }
