"""The words of the desk: all there, in both languages, with the same values to fill in."""

import re
from pathlib import Path

import pytest
import yaml

from hearback.agents.model import Role
from hearback.agents.provider_rules import Refusal
from hearback.appointments.model import CannotMoveVisit
from hearback.consent.model import Standing
from hearback.console import routes
from hearback.console.canned import ALLOWED, all_canned
from hearback.console.guard import NotSignedIn, SecondFactorMissing
from hearback.console.pages import HERE, LANGUAGES
from hearback.conversations.desk_model import TaskKind
from hearback.conversations.holding import HeldByAnother, NotYours
from hearback.conversations.model import CannotHandOver, Holder, Priority, Queue, Reason
from hearback.conversations.outside_model import NoticeState, Way
from hearback.core.errors import HearbackError
from hearback.knowledge import drafting
from hearback.outbound.from_agents import NothingToSend
from hearback.texts.catalogue import variables
from hearback.texts.linter import ASKS, CLINICAL, MAX_GRADE, grade
from hearback.texts.segments import is_gsm7, segments

AT_THE_DOOR = {NotSignedIn, SecondFactorMissing}  # they lead there, and say nothing
TEMPLATES = sorted((HERE / "templates").glob("*.html"))
NAMED = re.compile(r"""\bt\(\s*["']([a-z0-9_]+)["']\s*[,)]""")
# What pages put together: t("reason_" ~ row.reason)
FAMILIES = {
    "reason_": Reason,
    "priority_": Priority,
    "queue_": Queue,
    "holder_": Holder,
    "standing_": Standing,
    "answer_": drafting.Standing,
    "task_": TaskKind,
    "task_do_": TaskKind,
    "sign_in_provider_": Refusal,
    "on_call_": NoticeState,
    "way_": Way,
}


def words(language: str) -> dict[str, str]:
    content: dict[str, str] = yaml.safe_load((HERE / "words" / f"{language}.yml").read_text())
    return content


def test_both_languages_have_the_same_words_with_the_same_values() -> None:
    english, spanish = words("en"), words("es")

    assert english.keys() == spanish.keys()
    assert {k: variables(v) for k, v in english.items()} == {
        k: variables(v) for k, v in spanish.items()
    }


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_word_that_a_page_names_is_there(template: Path) -> None:
    assert set(NAMED.findall(template.read_text())) <= words("en").keys()


@pytest.mark.parametrize("family", FAMILIES)
def test_every_value_that_a_page_tells_has_a_word(family: str) -> None:
    assert {f"{family}{member.value}" for member in FAMILIES[family]} <= words("en").keys()


def test_no_role_is_told_by_its_code() -> None:
    assert len(Role) == 7, "a new role needs its words on the pages that show roles"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", all_canned())
def test_a_canned_answer_keeps_to_the_rules_of_texts(key: str, language: str) -> None:
    template = all_canned()[key][language]
    told = template.format_map(
        {
            "first_name": "Maximiliana",
            "clinic": "Riverside Family Clinic",
            "phone": "512-555-0100",
            "agent": "Rosa Delgado",
        }
    )

    assert variables(template) <= ALLOWED
    assert "!" not in told
    assert ASKS.search(told) is None
    assert CLINICAL.search(told) is None
    assert grade(template.format_map(dict.fromkeys(ALLOWED, "Ana")), language) <= MAX_GRADE
    assert segments(told) <= (2 if is_gsm7(told) else 5)


def test_no_refusal_is_told_in_one_language_alone() -> None:
    """Those of the pages, and those of what the pages ask of others."""
    assert routes.FILES, "all pages are loaded with their routes"
    own = {
        kind
        for kind in HearbackError.__subclasses__()
        if kind.__module__.startswith("hearback.console.")
    }
    asked = {HeldByAnother, NotYours, NothingToSend, CannotHandOver, CannotMoveVisit}

    told = {f"error_{kind.__name__}" for kind in (own | asked) - AT_THE_DOOR}
    assert told <= words("es").keys()
