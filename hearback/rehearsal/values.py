"""Holding what was seen against what was expected, key by key."""

from hearback.rehearsal.expectations import (
    CaseCheck,
    ConversationCheck,
    Expectation,
    Finale,
    IdentityCheck,
    ReplyBlock,
)
from hearback.rehearsal.findings import UNREAD, Findings, Unread, at, part, read, shown
from hearback.rehearsal.matching import other_language, says
from hearback.rehearsal.record_values import compare_record
from hearback.rehearsal.seen import Failure, Message, OpenCase, Seen, SeenIdentity

__all__ = ["Failure", "Seen", "compare"]

WALL = "%Y-%m-%d %H:%M"


def compare(expectation: Expectation, seen: Seen) -> list[Failure]:
    """Every broken expectation, in the order of the format; empty when all of them hold."""
    found = Findings(seen.step)
    _replies(expectation, seen, found)
    _schedule(expectation, seen, found)
    if expectation.conversation:
        _conversation(expectation.conversation, seen, found)
    if expectation.escalated is not None:
        _escalated(expectation.escalated, seen, found)
    _patients(expectation, seen, found)
    _deliveries(expectation, seen, found)
    if expectation.record:
        compare_record(expectation.record, seen.record, found)
    _trail(expectation, seen, found)
    if isinstance(expectation, Finale):
        found.within("outbound_total", expectation.outbound_total, read(seen.outbound_total))
    return found.failures


def _replies(expectation: Expectation, seen: Seen, found: Findings) -> None:
    if seen.messages is None:
        found.within("replies", expectation.replies, UNREAD)
        if expectation.reply is not None:
            found.fails("reply", "messages", UNREAD)
        return
    found.within("replies", expectation.replies, len(seen.messages))
    if not seen.messages and expectation.replies is not None and 0 in expectation.replies:
        return  # silence was allowed, so nothing is asked of the words
    several = len(expectation.reply or ()) > 1
    for block in expectation.reply or ():
        _reply(block, seen.messages, seen.names, found, needs_one=several)


def _reply(
    block: ReplyBlock,
    messages: tuple[Message, ...],
    names: frozenset[str],
    found: Findings,
    *,
    needs_one: bool,
) -> None:
    """A block that asks for words, a place or a language is not met by silence."""
    key = f"reply[{block.to}]" if block.to else "reply"
    texts = [m.text for m in messages if block.to is None or block.to in m.to]
    asks = needs_one or block.to or block.lang or block.all_of or block.any_of
    if asks and not texts:
        found.fails(key, "a message", "no message")
        return
    whole = "\n".join(texts)
    for saying in block.all_of:
        if not says(whole, saying):
            found.fails(f"{key}.all", saying, whole)
    if block.any_of is not None and not any(says(whole, saying) for saying in block.any_of):
        found.fails(f"{key}.any", " or ".join(block.any_of), whole)
    for saying in block.none_of:
        if says(whole, saying):
            found.fails(f"{key}.not", f"not {saying}", whole)
    for text in texts:
        if block.max_chars is not None and len(text) > block.max_chars:
            found.fails(f"{key}.max_chars", f"at most {block.max_chars}", len(text))
        if block.lang and (other := other_language(text, block.lang, names)):
            found.fails(f"{key}.lang", " or ".join(block.lang), f"{other}: {text}")


def _schedule(expectation: Expectation, seen: Seen, found: Findings) -> None:
    for name, wanted in expectation.appointments.items():
        visit = at(seen.appointments, name)
        start = visit if isinstance(visit, Unread) else visit.start.strftime(WALL)
        found.one_of(f"appointments.{name}.status", wanted.status, part(visit, "status"))
        found.one_of(f"appointments.{name}.start", wanted.start, start)
    for slot, states in expectation.slots.items():
        found.one_of(f"slots.{slot}", states, at(seen.slots, slot))


def _conversation(wanted: ConversationCheck, seen: Seen, found: Findings) -> None:
    for key in ("mode", "holder", "awaiting"):
        there = part(read(seen.conversation), key)
        found.one_of(f"conversation.{key}", getattr(wanted, key), there)


def _escalated(alternatives: tuple[CaseCheck, ...], seen: Seen, found: Findings) -> None:
    expected = " or ".join(_case_shown(wanted) for wanted in alternatives)
    if seen.cases is None:
        found.fails("escalated", expected, UNREAD)
    elif not any(_case_fits(wanted, seen) for wanted in alternatives):
        cases = (
            f"{case.patient or case.session}: {case.reason} {case.priority}" for case in seen.cases
        )
        found.fails("escalated", expected, tuple(cases))


def _case_fits(wanted: CaseCheck, seen: Seen) -> bool:
    cases = [case for case in seen.cases or () if _is_about(case, wanted, seen)]
    if wanted.count is not None and len(cases) not in wanted.count:
        return False
    if not cases:  # a count that allows none asks nothing more
        return wanted.count is not None
    return any(
        (wanted.reason is None or case.reason in wanted.reason)
        and (wanted.priority is None or case.priority in wanted.priority)
        for case in cases
    )


def _is_about(case: OpenCase, wanted: CaseCheck, seen: Seen) -> bool:
    if wanted.patient is not None or wanted.session is not None:
        return wanted.patient in (None, case.patient) and wanted.session in (None, case.session)
    if seen.own_patient is None and seen.own_session is None:
        return True
    own = [(seen.own_patient, case.patient), (seen.own_session, case.session)]
    return any(mine is not None and mine == theirs for mine, theirs in own)


def _case_shown(wanted: CaseCheck) -> str:
    if wanted == CaseCheck.model_validate({"count": 0}):
        return "none"
    said = ((key, getattr(wanted, key)) for key in type(wanted).model_fields)
    return ", ".join(f"{key} {shown(value)}" for key, value in said if value is not None)


def _patients(expectation: Expectation, seen: Seen, found: Findings) -> None:
    for phone, standing in expectation.consent.items():
        found.one_of(f"consent.{phone}", standing, at(seen.consent, phone))
    for patient, identity in expectation.identity.items():
        _identity(f"identity.{patient}", identity, at(seen.identity, patient), found)
    for patient, count in expectation.queue.items():
        found.within(f"queue.{patient}", count, at(seen.queue, patient))
    for patient, flags in expectation.flags.items():
        _flags(f"flags.{patient}", flags, at(seen.flags, patient), found)
    for patient, langs in expectation.lang_pref.items():
        found.one_of(f"lang_pref.{patient}", langs, at(seen.lang_pref, patient))


def _identity(
    key: str, wanted: IdentityCheck, seen: SeenIdentity | Unread, found: Findings
) -> None:
    found.one_of(f"{key}.verified", wanted.verified, part(seen, "verified"))
    found.within(f"{key}.attempts", wanted.attempts, part(seen, "attempts"))
    found.one_of(f"{key}.locked", wanted.locked, part(seen, "locked"))
    if wanted.session is None:
        return
    sessions = frozenset() if isinstance(seen, Unread) else seen.sessions
    met = any(one in sessions if one else not sessions for one in wanted.session)
    if seen is UNREAD or not met:
        found.fails(
            f"{key}.session", " or ".join(map(shown, wanted.session)), part(seen, "sessions")
        )


def _flags(
    key: str, wanted: tuple[str, ...], seen: frozenset[str] | Unread, found: Findings
) -> None:
    if isinstance(seen, Unread) or (not wanted and seen):
        found.fails(key, wanted, seen)
    else:
        found.contains(key, wanted, seen)


def _deliveries(expectation: Expectation, seen: Seen, found: Findings) -> None:
    for name, wanted in expectation.delivery.items():
        delivery = at(seen.deliveries, name)
        for key in ("status", "why", "media"):
            found.one_of(f"delivery.{name}.{key}", getattr(wanted, key), part(delivery, key))
        found.within(f"delivery.{name}.retries", wanted.retries, part(delivery, "retries"))


def _trail(expectation: Expectation, seen: Seen, found: Findings) -> None:
    if expectation.http:
        wanted = expectation.http.status
        if not seen.http or not set(seen.http) <= set(wanted):
            found.fails("http.status", " or ".join(map(str, wanted)), read(seen.http))
    if seen.audit is None:
        for key in ("audit", "audit_absent"):
            if events := getattr(expectation, key):
                found.fails(key, events, UNREAD)
        return
    found.contains("audit", expectation.audit, seen.audit)
    if present := [event for event in expectation.audit_absent if event in seen.audit]:
        found.fails("audit_absent", f"not {shown(present)}", seen.audit)
