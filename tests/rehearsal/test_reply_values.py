"""The words of a reply against what was expected of them."""

from dataclasses import replace
from typing import Any

import pytest

from hearback.rehearsal.seen import (
    Message,
)
from hearback.rehearsal.values import compare
from tests.rehearsal.compared import (
    HELLO,
    HOLA,
    SEEN,
    UNREAD,
    expected,
    keys_of,
)


@pytest.mark.parametrize(
    ("reply", "broken"),
    [
        pytest.param({"all": ["4:10", "visit"]}, [], id="all"),
        pytest.param({"all": ["4:10", "room"]}, ["reply.all"], id="not all"),
        pytest.param({"any": ["room", "visit"]}, [], id="any"),
        pytest.param({"any": ["room", "hall"]}, ["reply.any"], id="none of any"),
        pytest.param({"not": ["room"]}, [], id="not there"),
        pytest.param({"not": ["room", "VISIT"]}, ["reply.not"], id="there after all"),
        pytest.param({"max_chars": 25}, [], id="short enough"),
        pytest.param({"max_chars": 24}, ["reply.max_chars"], id="one too long"),
        pytest.param({"lang": "en"}, [], id="its language"),
        pytest.param({"lang": ["es", "en"]}, [], id="one of its languages"),
        pytest.param({"lang": "es"}, ["reply.lang"], id="another language"),
        pytest.param({"to": "P1", "all": ["visit"]}, [], id="to whom"),
        pytest.param({"to": "P2", "not": ["x"]}, ["reply[P2]"], id="to somebody else"),
    ],
)
def test_words_of_a_reply(reply: dict[str, Any], broken: list[str]) -> None:
    assert keys_of(compare(expected(replies=1, reply=reply), SEEN)) == broken


def test_words_may_be_spread_over_the_messages_but_length_is_each_ones() -> None:
    two = replace(SEEN, messages=(HELLO, Message(frozenset({"P1"}), "Bring your card.")))

    assert compare(expected(reply={"all": ["visit", "card"], "max_chars": 25}), two) == []


def test_messages_are_not_glued_together() -> None:
    two = replace(SEEN, messages=(HELLO, HELLO))

    assert keys_of(compare(expected(reply={"all": ["PM.Your"]}), two)) == ["reply.all"]


def test_one_message_in_another_language_breaks_the_language() -> None:
    two = replace(SEEN, messages=(HELLO, HOLA))

    assert keys_of(compare(expected(reply={"lang": "en"}), two)) == ["reply.lang"]


def test_a_block_reads_only_what_went_to_its_place() -> None:
    two = replace(SEEN, messages=(HELLO, HOLA))
    blocks = [
        {"to": "P1", "all": ["4:10"], "not": ["9:20"]},
        {"to": "P2", "lang": "es", "all": ["9:20"]},
    ]

    assert compare(expected(reply=blocks), two) == []
    assert keys_of(compare(expected(reply={"to": "P1", "all": ["9:20"]}), two)) == ["reply[P1].all"]


def test_a_phone_that_two_share_is_the_place_of_both() -> None:
    shared = replace(SEEN, messages=(Message(frozenset({"P1", "P2"}), "Hello."),))

    assert compare(expected(reply=[{"to": "P1"}, {"to": "P2"}]), shared) == []


def test_each_block_of_a_list_needs_a_message() -> None:
    broke = compare(expected(replies=1, reply=[{"to": "P1"}, {"to": "P2", "not": ["x"]}]), SEEN)

    assert keys_of(broke) == ["reply[P2]"]


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        pytest.param({"replies": [0, 1], "reply": {"all": ["x"]}}, [], id="silence allowed"),
        pytest.param(
            {"replies": [0, 1], "reply": [{"to": "P1"}, {"to": "P2"}]}, [], id="allowed to both"
        ),
        pytest.param(
            {"replies": 1, "reply": {"all": ["x"]}}, ["replies", "reply"], id="a reply was due"
        ),
        pytest.param({"reply": {"all": ["x"]}}, ["reply"], id="words asked for"),
        pytest.param({"reply": {"any": ["x"]}}, ["reply"], id="some words asked for"),
        pytest.param({"reply": {"lang": "es"}}, ["reply"], id="a language asked for"),
        pytest.param({"reply": {"to": "P1"}}, ["reply[P1]"], id="a place asked for"),
        pytest.param({"reply": {"not": ["x"], "max_chars": 9}}, [], id="nothing asked for"),
    ],
)
def test_silence(values: dict[str, Any], broken: list[str]) -> None:
    silent = replace(SEEN, messages=())

    assert keys_of(compare(expected(**values), silent)) == broken


def test_replies_that_could_not_be_read_never_pass() -> None:
    broke = compare(expected(replies=[0, 1], reply={"not": ["x"]}), UNREAD)

    assert keys_of(broke) == ["replies", "reply"]
