"""`hearback staff …` and the settings of the identity provider."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.agents.model import StaffEmail
from hearback.core.audit import AuditEvent
from hearback.core.crypto import KeySet
from hearback.settings import BadSettings, check
from tests.cli.commands import Typed, typed
from tests.cli.processes import environment
from tests.cli.test_small_commands import GOOD
from tests.desk import PASSWORD

__all__ = ["typed"]
ADD = ("staff", "add", "rosa", "--role", "agent", "--clinic", "riverside", "--password-stdin")
PROVIDER = {
    "HEARBACK_OIDC_ISSUER": "https://login.clinic.example",
    "HEARBACK_OIDC_CLIENT_ID": "hearback",
    "HEARBACK_OIDC_CLIENT_SECRET": "s3cret-client",
}


async def addresses(typed: Typed) -> list[str]:
    async with typed.db.begin() as session:
        return [*await session.scalars(select(StaffEmail.email))]


async def test_an_account_is_made_with_the_address_that_the_provider_knows(typed: Typed) -> None:
    await typed.said(*ADD, "--email", "Rosa@Clinic.example", told=f"{PASSWORD}\n")

    assert await addresses(typed) == ["rosa@clinic.example"]
    assert "rosa: active" in await typed.said("staff", "list")


async def test_the_address_is_changed_and_taken_away_and_both_are_on_the_trail(
    typed: Typed,
) -> None:
    await typed.said(*ADD, told=f"{PASSWORD}\n")

    await typed.said("staff", "email", "rosa", "rosa.diaz@clinic.example")
    assert await addresses(typed) == ["rosa.diaz@clinic.example"]
    await typed.said("staff", "email", "rosa")

    assert await addresses(typed) == []
    async with typed.db.begin() as session:
        events = [*await session.scalars(select(AuditEvent.event).order_by(AuditEvent.seq))]
        details = [*await session.scalars(select(AuditEvent.detail))]
    assert events[-2:] == ["staff_email_set", "staff_email_removed"]
    assert "rosa.diaz" not in str(details)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("staff", "email", "nobody", "a@b.example"), "No account has that name"),
        (("staff", "email", "rosa", "no address"), "no e-mail address"),
    ],
)
async def test_what_cannot_be_done_is_said(typed: Typed, words: tuple[str, ...], told: str) -> None:
    await typed.said(*ADD, told=f"{PASSWORD}\n")

    result = await typed(*words)

    assert result.exit_code == 1
    assert told in result.output


def test_a_provider_is_set_whole_or_not_at_all() -> None:
    assert check(GOOD | PROVIDER).oidc_client_id == "hearback"
    for name in ("HEARBACK_OIDC_CLIENT_ID", "HEARBACK_OIDC_CLIENT_SECRET"):
        with pytest.raises(BadSettings, match=f"{name} is not set beside the issuer"):
            check(GOOD | {key: value for key, value in PROVIDER.items() if key != name})


def test_a_provider_is_asked_encrypted() -> None:
    with pytest.raises(BadSettings, match="HEARBACK_OIDC_ISSUER must be https://"):
        check(GOOD | PROVIDER | {"HEARBACK_OIDC_ISSUER": "http://login.clinic.example"})


async def test_a_copy_that_is_not_running_is_told_in_words(keys: KeySet, tmp_path: Path) -> None:
    nowhere = f"postgresql:///hearback?host={tmp_path}"
    kept = environment(keys, tmp_path, nowhere, "http://127.0.0.1:9")

    ended = await asyncio.to_thread(
        lambda: subprocess.run(
            [sys.executable, "-m", "hearback.cli", "staff", "list"],
            env=kept,
            capture_output=True,
            text=True,
            check=False,
        )
    )

    assert ended.returncode == 1
    assert "The database does not answer. Is this copy running?" in ended.stderr
    assert "Traceback" not in ended.stderr
