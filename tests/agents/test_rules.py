"""What a role may do and where, and when a session or a lock ends."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.agents.model import Role
from hearback.agents.rules import (
    CAN,
    FAILURES_LOCK,
    Access,
    Grant,
    Permission,
    is_over,
    locked_after,
)
from hearback.core.ids import new_id
from tests.world import MONDAY

HERE, ELSEWHERE, ME = new_id(), new_id(), new_id()
QUEUES = ("front_desk", "billing", "clinical")


def access(role: Role, *queues: str, clinic: UUID = HERE) -> Access:
    return Access(ME, (Grant(role, clinic, queues),))


@given(permission=st.sampled_from(Permission), queue=st.sampled_from((*QUEUES, None)))
def test_without_a_grant_nothing_is_allowed(permission: Permission, queue: str | None) -> None:
    assert not Access(ME).may(permission, HERE, queue)


@given(
    role=st.sampled_from(Role),
    permission=st.sampled_from(Permission),
    queue=st.sampled_from(QUEUES),
)
def test_a_grant_says_nothing_about_another_clinic(
    role: Role, permission: Permission, queue: str
) -> None:
    assert not access(role, *QUEUES).may(permission, ELSEWHERE, queue)


@pytest.mark.parametrize("role", Role)
def test_every_role_has_its_line_in_the_table(role: Role) -> None:
    assert CAN[role]


def test_an_agent_sees_the_queues_of_the_grant_and_no_other() -> None:
    mine = access(Role.AGENT, "front_desk")

    assert mine.may(Permission.SEE_THREADS, HERE, "front_desk")
    assert not mine.may(Permission.SEE_THREADS, HERE, "clinical")


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR])
def test_who_looks_after_accounts_or_the_trail_reads_no_thread(role: Role) -> None:
    assert not access(role, *QUEUES).may_anywhere(Permission.SEE_THREADS)


@pytest.mark.parametrize(
    ("idle", "age", "why"),
    [
        pytest.param(timedelta(minutes=14), timedelta(hours=2), None, id="at work"),
        pytest.param(timedelta(minutes=15), timedelta(hours=2), "idle", id="fifteen minutes idle"),
        pytest.param(timedelta(0), timedelta(hours=12), "too_long", id="a whole shift"),
    ],
)
def test_a_session_ends_by_itself(idle: timedelta, age: timedelta, why: str | None) -> None:
    assert is_over(MONDAY - age, MONDAY - idle, now=MONDAY) == why


@pytest.mark.parametrize("failures", range(FAILURES_LOCK))
def test_few_failures_lock_nothing(failures: int) -> None:
    assert locked_after(failures, now=MONDAY) is None


def test_five_failures_lock_for_a_quarter_of_an_hour() -> None:
    assert locked_after(FAILURES_LOCK, now=MONDAY) == MONDAY + timedelta(minutes=15)
