"""Whatever is sent to any operation of the OpenAPI, the service answers, and never with a 5xx.

The service is a process of its own, so that a request that never ends costs its time limit and
nothing more.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.schemas import OpenApiSchema
from sqlalchemy import select

from hearback.conversations.model import Escalation, Queue
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.rehearsal.local import answers_ready
from tests.cli.processes import environment, started
from tests.console.threads import thread
from tests.outside.test_telling_other_desks import other_desk
from tests.world import DENISE, open_clinic, visit

EXAMPLES = 12  # of each operation, without and with what lets somebody in
ANSWERS_WITHIN = 10  # seconds
# A service whose Rasa is away says so, in the way that its watchers expect.
HONEST = {("GET", "/readyz"): {503}}
DEMO, CONSENT = "demo-token", "consent-token"

pytestmark = pytest.mark.slow  # a process, and some hundreds of requests


@dataclass
class Site:
    url: str
    token: str  # of another desk
    case: str
    log: Path

    def key_to(self, path: str) -> str:
        keys = {"/api/consent": CONSENT, "/demo": DEMO}
        token = next((key for start, key in keys.items() if path.startswith(start)), self.token)
        return f"Bearer {token}"

    @property
    def schema(self) -> OpenApiSchema:
        loaded: OpenApiSchema = schemathesis.openapi.from_url(f"{self.url}/openapi.json")
        return loaded


@pytest.fixture
async def site(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[Site]:
    await open_clinic(db, tmp_path, visit("denise", "2026-04-16 10:30"))
    talk_id = await thread(db)
    token = (await other_desk(db, None, Queue.FRONT_DESK)).token
    async with db.begin() as session:
        case = (
            await session.scalars(
                select(Escalation.id).where(Escalation.conversation_id == talk_id)
            )
        ).one()
    told = {"HEARBACK_DEMO_TOKEN": DEMO, "HEARBACK_CONSENT_TOKEN": CONSENT}
    env, log = environment(keys, tmp_path, db.url, "http://127.0.0.1:9", **told), tmp_path / "log"
    running = await started("hearback", "web", env=env, log=log)
    port = int(env["HEARBACK_PORT"])
    while not await answers_ready(port):
        assert running.process.returncode is None, log.read_text()
    yield Site(f"http://127.0.0.1:{port}", token, str(case), log)
    await running.kill()


def operations(site: Site) -> list[Any]:
    found = [each for each in site.schema.get_all_operations() if isinstance(each, Ok)]
    assert len(found) > 20
    return [each.ok() for each in found]


def may_answer(method: str, path: str, status: int) -> bool:
    return status < 500 or status in HONEST.get((method.upper(), path), set())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def tried(check: Callable[..., None], examples: int = EXAMPLES, **drawn: Any) -> None:
    """A check with values drawn for it: few, the same each time, and without a deadline."""

    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        derandomize=True,
    )
    @given(**drawn)
    def once(**values: Any) -> None:
        check(**values)

    once()


@pytest.mark.parametrize("let_in", [False, True], ids=["a stranger", "somebody with a token"])
def test_no_operation_of_the_schema_answers_with_a_fault(site: Site, let_in: bool) -> None:
    answered = set()
    for operation in operations(site):
        headers = {"Authorization": site.key_to(operation.path)} if let_in else {}

        def answers(case: Any, operation: Any = operation, headers: Any = headers) -> None:
            if let_in and "case_id" in (case.path_parameters or {}):
                case.path_parameters["case_id"] = site.case
            if isinstance(case.body, dict) and "number" in case.body:
                case.body["number"] = DENISE  # by chance no number is one
            answer = case.call(base_url=site.url, headers=headers, timeout=ANSWERS_WITHIN)
            assert may_answer(operation.method, operation.path, answer.status_code), (
                f"{operation.label}: {answer.status_code}\n{site.log.read_text()[-3000:]}"
            )
            answered.add((operation.label, answer.status_code))

        tried(answers, case=operation.as_strategy())

    for place in ("/api/v1/", "/api/consent/", "/demo/"):
        said = {status for label, status in answered if place in label}
        assert (200 in said) is let_in, (place, said)


def test_what_is_not_in_the_schema_breaks_nothing_either(site: Site) -> None:
    """Bodies of any form, to all that takes one."""
    posts = [each.path for each in operations(site) if each.method.upper() == "POST"]
    assert len(posts) > 10
    for path in posts:
        tokens = ("", site.key_to(path))
        address = f"{site.url}{path.replace('{case_id}', site.case)}"

        def answers(body: Any, as_form: bool, token: str, address: str = address) -> None:
            kind = "application/x-www-form-urlencoded" if as_form else "application/json"
            sent = {"data": body} if as_form or isinstance(body, bytes) else {"json": _finite(body)}
            headers = {"Content-Type": kind, **({"Authorization": token} if token else {})}
            answer = requests.post(
                address, headers=headers, timeout=ANSWERS_WITHIN, **_sendable(sent)
            )
            assert answer.status_code < 500, (
                f"{address}: {answer.status_code}\n{site.log.read_text()[-3000:]}"
            )

        tried(
            answers,
            examples=EXAMPLES * 2,
            body=JSON | st.binary(max_size=200) | st.dictionaries(st.text(max_size=9), st.text()),
            as_form=st.booleans(),
            token=st.sampled_from(tokens),
        )


def _finite(body: Any) -> Any:
    """JSON as requests writes it has no infinity."""
    if isinstance(body, float) and (body != body or abs(body) == float("inf")):
        return None
    if isinstance(body, list):
        return [_finite(each) for each in body]
    if isinstance(body, dict):
        return {name: _finite(each) for name, each in body.items()}
    return body.decode("latin-1") if isinstance(body, bytes) else body


def _sendable(sent: dict[str, Any]) -> dict[str, Any]:
    data = sent.get("data")
    if data is None or isinstance(data, bytes | dict):
        return sent
    return {"data": str(data).encode("utf-8", "replace")}
