"""What the figures were measured on, and what each process used there (Linux)."""

import os
import platform
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Machine:
    """load: the load averages of 1, 5 and 15 minutes before the run."""

    processor: str
    cores: int
    memory_gb: float
    system: str
    python: str
    load: tuple[float, float, float]

    @classmethod
    def here(cls) -> "Machine":
        return cls(
            processor=_processor(),
            cores=len(os.sched_getaffinity(0)),
            memory_gb=round(os.sysconf("SC_PHYS_PAGES") * PAGE / 1024**3, 1),
            system=f"{platform.system()} {platform.release()} {platform.machine()}",
            python=platform.python_version(),
            load=_load(),
        )

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def _processor() -> str:
    for line in (PROC / "cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown"


def _load() -> tuple[float, float, float]:
    one, five, fifteen = os.getloadavg()
    return round(one, 2), round(five, 2), round(fifteen, 2)


def family(pid: int) -> Iterator[int]:
    """The process and everything below it that is alive now."""
    yield pid
    try:
        threads = list((PROC / str(pid) / "task").iterdir())
        below = [child for task in threads for child in (task / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return
    for child in below:
        yield from family(int(child))


def command_of(pid: int) -> str:
    try:
        return (PROC / str(pid) / "cmdline").read_text().replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def cpu_seconds(pids: Iterable[int]) -> float:
    """Processor time of the processes and what they waited for, in seconds, ended children too."""
    return sum(_ticks(pid) for pid in pids) / TICKS


def _ticks(pid: int) -> int:
    try:
        fields = (PROC / str(pid) / "stat").read_text().rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(field) for field in fields[11:15])  # utime, stime, cutime, cstime


def resident_mb(pids: Iterable[int]) -> float:
    """Resident memory of the processes, in MB."""
    return sum(_resident(pid) for pid in pids) * PAGE / MEGABYTE


def private_mb(pids: Iterable[int]) -> float:
    """Resident memory that no file or neighbour shares, in MB: Postgres' buffers are not in it."""
    return sum(_private(pid) for pid in pids) * PAGE / MEGABYTE


def _private(pid: int) -> int:
    try:
        _, resident, shared = (PROC / str(pid) / "statm").read_text().split()[:3]
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(resident) - int(shared)


def _resident(pid: int) -> int:
    try:
        return int((PROC / str(pid) / "statm").read_text().split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0


def commit(checkout: Path) -> str:
    """The short name of the commit, with a plus where files differ from it."""
    named = subprocess.run(
        ["git", "describe", "--always", "--dirty=+"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    return named.stdout.strip() or "unknown"
