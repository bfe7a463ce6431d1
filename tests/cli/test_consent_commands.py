"""`hearback consent …`: the carriers' list comes from its address or a file, or is said not to."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hearback.consent.model import Standing
from hearback.settings import BadSettings, check
from tests.cli.commands import Typed, typed
from tests.cli.test_small_commands import GOOD
from tests.inbound.seeing import standing
from tests.outside.far_ends import FarEnd
from tests.world import DENISE

__all__ = ["typed"]


@dataclass
class Carrier(FarEnd):
    """Answers every request with one list, or with a status alone."""

    status: int = 200
    numbers: bytes = b"15125550151\n15125559999\n"
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1/Deactivations"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.asked.append(head.split("\r\n")[0])
        body = self.numbers if self.status == 200 else b""
        length = f"Content-Length: {len(body)}"
        writer.write(f"HTTP/1.1 {self.status} X\r\n{length}\r\n\r\n".encode() + body)
        await writer.drain()
        writer.close()


async def test_the_list_is_fetched_from_its_address_and_acted_on(
    typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Carrier() as carrier:
        monkeypatch.setenv("HEARBACK_DEACTIVATIONS_URL", carrier.url)
        result = await typed("consent", "deactivated", "--listed", "2026-11-20")

    assert "2 numbers listed, 1 of them ours" in result.output
    assert carrier.asked == ["GET /v1/Deactivations?Date=2026-11-20 HTTP/1.1"]
    assert await standing(typed.db) is Standing.OPTED_OUT


async def test_a_list_that_does_not_come_changes_nothing_and_says_so(
    typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Carrier(status=503) as carrier:
        monkeypatch.setenv("HEARBACK_DEACTIVATIONS_URL", carrier.url)
        result = await typed("consent", "deactivated")

    assert result.exit_code == 1
    assert "was not fetched" in result.output
    assert await standing(typed.db) is Standing.OPTED_IN


async def test_a_file_is_taken_with_its_day(typed: Typed, tmp_path: Path) -> None:
    listed = tmp_path / "listed.txt"
    listed.write_text(f"{DENISE.removeprefix('+')}\n")

    without = await typed("consent", "deactivated", str(listed))
    taken = await typed("consent", "deactivated", str(listed), "--listed", "2026-11-20")

    assert (without.exit_code, "--listed" in without.output) == (1, True)
    assert "1 numbers listed, 1 of them ours" in taken.output


async def test_a_line_that_is_no_number_is_named_and_nothing_is_taken(
    typed: Typed, tmp_path: Path
) -> None:
    listed = tmp_path / "listed.txt"
    listed.write_text(f"{DENISE.removeprefix('+')}\n\nPhoneNumber\n")

    result = await typed("consent", "deactivated", str(listed), "--listed", "2026-11-20")

    assert (result.exit_code, "Line 3" in result.output) == (1, True)
    assert await standing(typed.db) is Standing.OPTED_IN


async def test_without_file_and_address_it_is_said_what_to_set(typed: Typed) -> None:
    result = await typed("consent", "deactivated")

    assert result.exit_code == 1
    assert "HEARBACK_DEACTIVATIONS_URL" in result.output


def test_the_list_is_not_fetched_in_the_clear() -> None:
    told = {**GOOD, "HEARBACK_DEACTIVATIONS_URL": "http://carrier.example/list"}

    with pytest.raises(BadSettings, match="HEARBACK_DEACTIVATIONS_URL must be https://"):
        check(told)
