"""`hearback understand --explain`: how one message is read, layer by layer, for people."""

from collections.abc import Iterable, Iterator, Sequence

from bot.language.context import Facts, Situation, rerank
from bot.language.languages import heard_in
from bot.language.normalise import folded, plain
from bot.language.understanding import Modelled
from hearback.cli.reading_model import Asked, Asks, ReadingModel
from hearback.cli.understanding import (
    MessageIn,
    danger_beside,
    messages_from,
    read_all,
    result,
    start,
)
from hearback.inbound.second_net import caught
from hearback.policy import DEFAULTS

_TOP = 5


def explain_lines(lines: Iterable[str]) -> Iterator[str]:
    """Each message's explanation, with an empty line after it. Raises what understanding does."""
    messages = messages_from(lines)
    with ReadingModel(len(messages)) as ask:
        for message in messages:
            yield from explained(message, ask)
            yield ""


def explained(message: MessageIn, ask: Asks) -> Iterator[str]:
    """Lines of a name and what it holds."""
    heard: list[tuple[Asked, Modelled]] = []

    def noted(asked: Sequence[Asked]) -> list[Modelled]:
        answers = ask(asked)
        heard.extend(zip(asked, answers, strict=True))
        return answers

    one = start(message)
    (read,) = read_all([one], noted)
    shown = result(one, read)
    begun = one.begun
    yield from _words(message, begun.situation)
    yield _line("rules", f"{begun.layer}: {begun.settled.rule}" if begun.settled else "pass it on")
    yield from _facts(begun.facts)
    for asked, answer in heard:
        yield _line("model", f"{_ranking(answer.ranking)}  <- {plain(asked.text)}")
        if answer.unsure:
            yield _line("", "unsure")
    if heard and begun.settled is None:
        placed = rerank(message.text, begun.situation, begun.facts, heard[0][1].ranking)
        yield _line("in place", f"{_ranking(placed.ranking)}  by {', '.join(placed.rules) or '-'}")
    yield _line("fired", ", ".join(read.rules) or "-")
    if begun.settled is None and (verdict := caught(read, message.text, DEFAULTS)) is not None:
        yield _line("net", type(verdict).__name__)
    if begun.settled is not None and danger_beside(read, message.text):
        yield _line("again", f"danger {read.danger:.2f}")
    for name in ("act", "also", "confidence", "decided_by", "consent", "when", "option", "score"):
        yield _line(name, shown[name])
    yield _line("entities", shown["entities"])


def _words(message: MessageIn, situation: Situation) -> Iterator[str]:
    heard = heard_in(message.text)
    yield _line("text", message.text)
    yield _line("plain", plain(message.text))
    yield _line("words", " · ".join(folded(message.text).split()))
    yield _line(
        "language",
        f"{situation.lang} (en {heard.english}, es {heard.spanish}, other {heard.other or '-'})",
    )
    yield _line("asked", message.awaiting or "-")


def _facts(facts: Facts) -> Iterator[str]:
    if facts.choice:
        yield _line("choice", f"{facts.choice.chosen} {list(facts.choice.options)}")
    if facts.score is not None:
        yield _line("score", facts.score)


def _ranking(ranking: Sequence[tuple[str, float]]) -> str:
    return ", ".join(f"{act} {share:.2f}" for act, share in ranking[:_TOP]) or "nothing known"


def _line(name: str, held: object) -> str:
    return f"{name:<11}{held if held not in (None, [], {}) else '-'}"
