"""The second door for texts, as Twilio calls it when the first is away; a real server each."""

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import httpx2
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hearback.channels.twilio_sms.payloads import KEPT_FOR
from hearback.channels.twilio_sms.signature import SignatureCheck
from hearback.channels.twilio_sms.spool import Spool
from hearback.core.crypto import Keyring, KeySet
from hearback.fallback import FIRST_DOOR, HERE, Door, PassingOn, serve
from hearback.texts.catalogue import Catalogue
from tests.channels.twilio_sms.signing import (
    BASE,
    FORM_TYPE,
    SID,
    TOKEN,
    signature,
    text_form,
)
from tests.simulators.simulator_stubs import listening, served


@dataclass
class FirstDoor:
    """A web process that answers as told and checks signatures as the real one does."""

    status: int = 200
    stumbles_over: str | None = None
    bodies: list[str] = field(default_factory=list)
    waited: list[str] = field(default_factory=list)

    async def sms(self, request: Request) -> Response:
        form = await request.form()
        check = SignatureCheck(SID, TOKEN, BASE)
        check.check(FIRST_DOOR, request.headers["X-Twilio-Signature"], form)
        if form["Body"] == self.stumbles_over:
            return Response(status_code=500)
        if self.status == 200:
            self.bodies.append(str(form["Body"]))
            self.waited.append(str(form[KEPT_FOR]))
        return Response(status_code=self.status)


@dataclass
class Second:
    client: httpx2.Client
    spool: Spool

    def post(self, *, path: str = HERE, token: str = TOKEN, **changes: str) -> httpx2.Response:
        fields = list(text_form(**changes).items())
        headers = {
            "Content-Type": FORM_TYPE,
            "X-Twilio-Signature": signature(BASE + path, fields, token),
        }
        return self.client.post(path, content=urlencode(fields), headers=headers)

    def kept(self) -> list[str]:
        return [dict(each.form)["Body"] for each in self.spool.waiting()]


@pytest.fixture
def second(tmp_path: Path, keys: KeySet) -> Iterator[Second]:
    spool = Spool(tmp_path, Keyring(keys))
    server = serve(Door(SignatureCheck(SID, TOKEN, BASE), spool, Catalogue.load()), 0)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        with httpx2.Client(base_url=f"http://127.0.0.1:{server.server_port}") as client:
            yield Second(client, spool)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def passed_on(second: Second, first: FirstDoor) -> None:
    app = Starlette(routes=[Route(FIRST_DOOR, first.sms, methods=["POST"])])
    with served(uvicorn.Server(uvicorn.Config(app, log_level="critical")), listening()) as url:
        PassingOn(SignatureCheck(SID, TOKEN, BASE), second.spool, url).all_waiting()


def test_a_text_is_kept_and_the_answer_is_silence(second: Second) -> None:
    answer = second.post(Body="can't make it on Tuesday")

    assert (answer.status_code, answer.text) == (200, "<Response/>")
    assert second.kept() == ["can't make it on Tuesday"]


@pytest.mark.parametrize(
    ("body", "number", "language"),
    [
        pytest.param("my chest hurts and my arm is numb", "911", "call", id="emergency"),
        pytest.param("quiero matarme", "988", "Si está", id="self_harm_spanish"),
        pytest.param("swallowed all my pills", "988", "call", id="overdose"),
    ],
)
def test_danger_is_answered_at_once_and_kept(
    second: Second, body: str, number: str, language: str
) -> None:
    answer = second.post(Body=body)

    assert number in answer.text
    assert language.lower() in answer.text.lower()
    assert second.kept() == [body]


def test_stop_is_kept_without_a_word_for_the_first_door_confirms_it(second: Second) -> None:
    answer = second.post(Body="STOP")

    assert answer.text == "<Response/>"
    assert second.kept() == ["STOP"]


@pytest.mark.parametrize(
    ("options", "status"),
    [
        pytest.param({"token": "another"}, 403, id="forged"),
        pytest.param({"AccountSid": "AC" + "9" * 32}, 403, id="foreign_account"),
        pytest.param({"path": "/twilio/sms"}, 404, id="another_path"),
        pytest.param({"To": ""}, 400, id="not_a_text"),
        pytest.param({"Body": "x" * 70_000}, 413, id="too_large"),
    ],
)
def test_what_is_not_a_text_of_ours_is_refused_and_not_kept(
    second: Second, options: dict[str, str], status: int
) -> None:
    answer = second.post(**options)

    assert answer.status_code == status
    assert second.kept() == []


def test_a_short_code_is_not_kept(second: Second) -> None:
    answer = second.post(From="72345")

    assert answer.status_code == 200
    assert second.kept() == []


def test_kept_texts_go_to_the_first_door_in_order_with_a_signature_it_accepts(
    second: Second,
) -> None:
    first = FirstDoor()
    second.post(Body="first & foremost +1 é", MessageSid="SM" + "1" * 32)
    second.post(Body="second", MessageSid="SM" + "2" * 32)

    passed_on(second, first)

    assert first.bodies == ["first & foremost +1 é", "second"]
    assert second.kept() == []


def test_while_the_first_door_is_away_nothing_is_lost_and_nothing_overtakes(
    second: Second,
) -> None:
    first = FirstDoor(status=503)
    second.post(Body="first", MessageSid="SM" + "1" * 32)
    second.post(Body="second", MessageSid="SM" + "2" * 32)

    passed_on(second, first)
    assert second.kept() == ["first", "second"]
    first.status = 200
    passed_on(second, first)

    assert first.bodies == ["first", "second"]


def test_a_text_that_is_stumbled_over_holds_up_nobody_elses(second: Second) -> None:
    for number, (said, sender) in enumerate(
        [("odd", "+15125550151"), ("later", "+15125550151"), ("STOP", "+15125550152")]
    ):
        second.post(MessageSid=f"SM{number:032}", Body=said, From=sender)
    first = FirstDoor(stumbles_over="odd")

    passed_on(second, first)
    assert (first.bodies, second.kept()) == (["STOP"], ["odd", "later"])

    first.stumbles_over = None
    passed_on(second, first)
    assert first.bodies == ["STOP", "odd", "later"]


def test_a_text_that_the_first_door_refuses_is_put_aside_and_the_next_one_goes_on(
    second: Second,
) -> None:
    first = FirstDoor(status=403)
    second.post(Body="to a number that is not ours", MessageSid="SM" + "1" * 32)

    passed_on(second, first)

    assert second.kept() == []
    assert second.spool.refused() == 1


def test_the_first_door_is_told_how_long_a_text_waited(second: Second, tmp_path: Path) -> None:
    second.post(Body="yes")
    (kept,) = tmp_path.glob("*.waiting")
    was = kept.stat().st_mtime - 75
    os.utime(kept, (was, was))
    first = FirstDoor()

    passed_on(second, first)

    assert first.waited in (["75"], ["76"])
