"""The door for Twilio's webhooks: what is let in, and what is handed on."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import urlencode
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI

from hearback.channels.twilio_sms.receive import MAX_FORM_BYTES, router
from hearback.channels.twilio_sms.signature import SignatureCheck
from hearback.core.errors import HearbackError
from hearback.core.wire import HeardStatus, ReceivedText
from hearback.main import refused
from tests.channels.twilio_sms.signing import (
    BASE,
    FORM_TYPE,
    MESSAGE_SID,
    SID,
    TOKEN,
    post_signed,
    signature,
    status_form,
    text_form,
)

OURS = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


@dataclass
class Door:
    client: httpx2.AsyncClient
    texts: list[ReceivedText] = field(default_factory=list)
    statuses: list[HeardStatus] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)


def app_for(door: Door, base: str = BASE) -> FastAPI:
    async def on_text(received: ReceivedText) -> None:
        door.texts.append(received)

    async def on_status(heard: HeardStatus) -> None:
        door.statuses.append(heard)

    async def on_rejected(reason: str) -> None:
        door.rejected.append(reason)

    app = FastAPI()
    app.add_exception_handler(HearbackError, refused)
    check = SignatureCheck(SID, TOKEN, base)
    app.include_router(router(check, on_text, on_status, on_rejected))
    return app


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    opened = Door(httpx2.AsyncClient())
    transport = httpx2.ASGITransport(app_for(opened))
    # The service stands behind a proxy: its own address is not the one that Twilio knows.
    opened.client = httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7:8080")
    yield opened
    await opened.client.aclose()


async def test_a_signed_text_is_handed_on_and_answered_with_nothing(door: Door) -> None:
    answer = await post_signed(door.client, "/twilio/sms", text_form())

    assert answer.status_code == 200
    assert answer.text == "<Response/>"
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert [text.provider_id for text in door.texts] == [MESSAGE_SID]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("yes\r\nplease", id="line ends"),
        pytest.param("👍🏽 sí, ahí estaré ñ", id="emoji and accents"),
        pytest.param("   yes", id="leading blanks"),
        pytest.param("yes   ", id="trailing blanks"),
        pytest.param("a" * 1600, id="as long as can be"),
        pytest.param("á" * 1600, id="as long as can be, in accents"),
        pytest.param("a+b=c&d%20;e", id="signs with a meaning in forms"),
        pytest.param("", id="nothing"),
    ],
)
async def test_the_words_arrive_as_they_were_written(door: Door, body: str) -> None:
    answer = await post_signed(door.client, "/twilio/sms", text_form(Body=body))

    assert answer.status_code == 200
    assert [text.text for text in door.texts] == [body]


async def test_a_nul_is_signed_but_not_kept(door: Door) -> None:
    await post_signed(door.client, "/twilio/sms", text_form(Body="ye\x00s"))

    assert [text.text for text in door.texts] == ["yes"]


async def test_unknown_fields_are_part_of_what_is_signed(door: Door) -> None:
    form = text_form(Zukunft="später", BuildingId="")

    answer = await post_signed(door.client, "/twilio/sms", form)

    assert answer.status_code == 200
    assert len(door.texts) == 1


async def test_repeated_fields_are_part_of_what_is_signed(door: Door) -> None:
    fields = [*text_form().items(), ("Extra", "b"), ("Extra", "a"), ("Extra", "b")]

    answer = await post_signed(door.client, "/twilio/sms", fields)

    assert answer.status_code == 200
    assert len(door.texts) == 1


async def test_an_unsigned_text_is_refused_without_a_word(door: Door) -> None:
    answer = await door.client.post("/twilio/sms", data=text_form())

    assert answer.status_code == 403
    assert answer.content == b""
    assert door.rejected == ["missing"]
    assert door.texts == []


async def test_a_text_signed_with_another_token_is_refused(door: Door) -> None:
    answer = await post_signed(door.client, "/twilio/sms", text_form(), token="guessed")

    assert answer.status_code == 403
    assert door.rejected == ["wrong"]
    assert door.texts == []


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"Body": "cancel"}, id="other words"),
        pytest.param({"From": "+15125550199"}, id="another sender"),
        pytest.param({"More": "1"}, id="a field more"),
        pytest.param({"FromZip": None}, id="a field less"),
    ],
)
async def test_an_altered_text_is_refused(door: Door, changes: dict[str, str | None]) -> None:
    signed = signature(f"{BASE}/twilio/sms", list(text_form().items()))

    answer = await door.client.post(
        "/twilio/sms", data=text_form(**changes), headers={"X-Twilio-Signature": signed}
    )

    assert answer.status_code == 403
    assert door.rejected == ["wrong"]
    assert door.texts == []


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("http://texts.clinic.example", id="without encryption"),
        pytest.param("http://10.0.0.7:8080", id="the address behind the proxy"),
        pytest.param("https://texts.other.example", id="another host"),
    ],
)
async def test_a_signature_for_another_address_is_refused(door: Door, address: str) -> None:
    answer = await post_signed(door.client, "/twilio/sms", text_form(), signed_for=address)

    assert answer.status_code == 403
    assert door.rejected == ["wrong"]


async def test_forwarded_headers_cannot_change_the_address_that_is_checked(door: Door) -> None:
    signed = signature("https://evil.example/twilio/sms", list(text_form().items()))

    answer = await door.client.post(
        "/twilio/sms",
        data=text_form(),
        headers={
            "X-Twilio-Signature": signed,
            "Host": "evil.example",
            "X-Forwarded-Host": "evil.example",
            "X-Forwarded-Proto": "https",
        },
    )

    assert answer.status_code == 403


async def test_a_signed_text_of_another_account_is_refused(door: Door) -> None:
    form = text_form(AccountSid="AC" + "f" * 32)

    answer = await post_signed(door.client, "/twilio/sms", form)

    assert answer.status_code == 403
    assert door.rejected == ["foreign_account"]
    assert door.texts == []


async def test_an_uploaded_file_is_no_form_of_twilios(door: Door) -> None:
    answer = await door.client.post(
        "/twilio/sms",
        data=text_form(),
        files={"Body": ("a.txt", b"hello")},
        headers={"X-Twilio-Signature": "x"},
    )

    assert answer.status_code == 403
    assert door.texts == []


async def test_a_signed_form_of_another_shape_is_refused_with_its_field(door: Door) -> None:
    answer = await post_signed(door.client, "/twilio/sms", text_form(To="12"))

    assert answer.status_code == 400
    assert "To" in answer.json()["error"]
    assert door.texts == []


async def test_a_status_is_handed_on_with_our_id_from_its_address(door: Door) -> None:
    path = f"/twilio/status?message={OURS}"

    answer = await post_signed(door.client, path, status_form())

    assert answer.status_code == 204
    assert door.statuses == [HeardStatus(MESSAGE_SID, "delivered", None, OURS)]


async def test_the_query_of_a_status_is_part_of_what_is_signed(door: Door) -> None:
    signed = signature(f"{BASE}/twilio/status?message={OURS}", list(status_form().items()))

    answer = await door.client.post(
        "/twilio/status?message=01890a5d-0000-774b-bcce-b302099a8057",
        data=status_form(),
        headers={"X-Twilio-Signature": signed},
    )

    assert answer.status_code == 403
    assert door.statuses == []


async def test_a_form_that_is_too_large_is_not_taken(door: Door) -> None:
    form = text_form(Body="a" * MAX_FORM_BYTES)

    answer = await post_signed(door.client, "/twilio/sms", form)

    assert answer.status_code == 413
    assert door.texts == []


async def test_a_form_without_a_length_is_not_read_to_its_end(door: Door) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 1
            yield b"Body=" + b"a" * 4091 + b"&"

    answer = await door.client.post(
        "/twilio/sms",
        content=endless(),
        headers={"Content-Type": FORM_TYPE, "X-Twilio-Signature": "x"},
    )

    assert answer.status_code == 413
    assert sent <= MAX_FORM_BYTES // 4096 + 2


async def test_a_length_that_is_no_number_harms_nothing(door: Door) -> None:
    fields = list(text_form().items())

    answer = await door.client.post(
        "/twilio/sms",
        content=urlencode(fields).encode(),
        headers={
            "Content-Type": FORM_TYPE,
            "Content-Length": "many",
            "X-Twilio-Signature": signature(f"{BASE}/twilio/sms", fields),
        },
    )

    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/twilio/sms", "/twilio/status"])
async def test_nothing_is_taken_by_get(door: Door, path: str) -> None:
    answer = await door.client.get(path, params=text_form())

    assert answer.status_code == 405
    assert door.texts == []


async def test_a_path_before_our_own_is_part_of_the_address() -> None:
    door = Door(httpx2.AsyncClient())
    transport = httpx2.ASGITransport(app_for(door, f"{BASE}/clinic/"))
    async with httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7") as client:
        answer = await post_signed(client, "/twilio/sms", text_form(), signed_for=f"{BASE}/clinic")

    assert answer.status_code == 200
