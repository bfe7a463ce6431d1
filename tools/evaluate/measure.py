"""Puts the lines to whoever understands, and counts what comes back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from tools.evaluate import acts, dates
from tools.evaluate.acts import Judged, Share
from tools.evaluate.asking import Answer, Ask, Question
from tools.evaluate.calibration import expected_error, reliability
from tools.evaluate.dates import Judge, Verdict
from tools.evaluate.figures import PRECISION, RECALL, Figure, figure, percentage
from tools.evaluate.lines import OWN_ACTS, ActLine, ConsentLine, Line, SetFile, WhenLine
from tools.evaluate.noise import Noise

Groups = dict[tuple[str, str], list[Judged]]  # by set and language
NO_CONSENT = "none"


@dataclass(frozen=True)
class DatedLine:
    line: WhenLine
    answer: Answer
    verdict: Verdict


@dataclass(frozen=True)
class AskedLine:
    line: ConsentLine
    answer: Answer

    @property
    def outcome(self) -> str:
        return self.answer.consent or NO_CONSENT


@dataclass
class Measured:
    """acts: by how they were typed; the noisy ones are the project's own lines alone.

    seconds: what the command took for all `asked` messages, its start included.
    """

    acts: Mapping[Noise, Groups]
    dates: dict[tuple[str, str], list[DatedLine]] = field(default_factory=dict)
    consent: dict[tuple[str, str], list[AskedLine]] = field(default_factory=dict)
    seconds: float = 0.0
    asked: int = 0

    def own(self, noise: Noise = Noise.NONE) -> dict[str, list[Judged]]:
        """The project's own lines with acts, by language."""
        groups = self.acts[noise].items()
        return {language: judged for (name, language), judged in groups if name == OWN_ACTS}


def measured(
    sets: Sequence[SetFile], ask: Ask, judges: Mapping[str, Judge] | None = None
) -> Measured:
    """judges: by set, where it is not our own that judges its dates."""
    lines = [line for one in sets for line in one.lines]
    questions = list(_questions(lines))
    begun = perf_counter()
    answers = ask(questions)
    found = Measured({noise: {} for noise in Noise}, asked=len(questions))
    found.seconds = perf_counter() - begun
    for question, answer in zip(questions, answers, strict=True):
        _sort_in(found, question, answer, judges or {})
    return found


def _questions(lines: Sequence[Line]) -> Iterator[Question]:
    for line in lines:
        yield Question(line)
        if isinstance(line, ActLine) and line.place.set == OWN_ACTS:
            yield Question(line, Noise.SOME)
            yield Question(line, Noise.MUCH)


def _sort_in(
    found: Measured, question: Question, answer: Answer, judges: Mapping[str, Judge]
) -> None:
    line = question.line
    key = (line.place.set, line.place.language)
    match line:
        case ActLine():
            found.acts[question.noise].setdefault(key, []).append(Judged(line, answer))
        case WhenLine():
            verdict = judges.get(line.place.set, dates.judged)(line, answer)
            found.dates.setdefault(key, []).append(DatedLine(line, answer, verdict))
        case ConsentLine():
            found.consent.setdefault(key, []).append(AskedLine(line, answer))


def figures(found: Measured) -> list[Figure]:
    counted = [*_of_acts(found), *_of_dates(found), *_of_consent(found)]
    return [one for one in counted if one is not None]


def _of_acts(found: Measured) -> Iterator[Figure | None]:
    for noise, groups in found.acts.items():
        for (name, language), judged in sorted(groups.items()):
            if noise is not Noise.NONE:
                yield figure(name, language, f"acts, {noise}", acts.accuracy(judged))
                continue
            for what, counted in _counted(judged).items():
                yield figure(name, language, what, counted)
            yield from _confidence(name, language, judged)
            if name == OWN_ACTS:
                yield from _by_act(name, language, judged)


def _counted(judged: Sequence[Judged]) -> Mapping[str, Share]:
    return {
        "acts": acts.accuracy(judged),
        "stop found": acts.found(judged, "stop"),
        "stop falsely": acts.falsely(judged, "stop"),
        "emergency found": acts.found(judged, "emergency"),
        "emergency falsely": acts.falsely(judged, "emergency"),
        "choices and scores": acts.choices_and_scores(judged),
        "outside accepted": acts.outside_accepted(judged),
        "further found": acts.further_found(judged),
        "further falsely": acts.further_falsely(judged),
        "language": acts.language(judged),
    }


def _confidence(name: str, language: str, judged: Sequence[Judged]) -> Iterator[Figure]:
    by_model = [one for one in judged if one.answer.decided_by == "model"]
    for what, some in (("confidence off", judged), ("confidence off, model", by_model)):
        if some:
            error = expected_error(reliability(confidences(some)))
            yield percentage(name, language, what, 100 * error, len(some))


def confidences(judged: Sequence[Judged]) -> list[tuple[float, bool]]:
    return [(one.answer.confidence, one.is_right) for one in judged]


def _by_act(name: str, language: str, judged: Sequence[Judged]) -> Iterator[Figure | None]:
    for kind, shares in ((RECALL, acts.recall(judged)), (PRECISION, acts.precision(judged))):
        for act, counted in sorted(shares.items()):
            yield figure(name, language, kind + act, counted)


def _of_dates(found: Measured) -> Iterator[Figure | None]:
    for (name, language), dated in sorted(found.dates.items()):
        exact = sum(one.verdict.exact for one in dated)
        fair = sum(one.verdict.fair for one in dated)
        yield figure(name, language, "dates exact", Share(exact, len(dated)))
        yield figure(name, language, "dates fair", Share(fair, len(dated)))


def _of_consent(found: Measured) -> Iterator[Figure | None]:
    for (name, language), asked in sorted(found.consent.items()):
        right = sum(one.outcome == one.line.expect for one in asked)
        stops = [one for one in asked if one.line.expect == "stop"]
        others = [one for one in asked if one.line.expect != "stop"]
        yield figure(name, language, "consent", Share(right, len(asked)))
        yield figure(name, language, "stop found", _stopped(stops))
        yield figure(name, language, "stop falsely", _stopped(others))


def _stopped(asked: Sequence[AskedLine]) -> Share:
    return Share(sum(one.outcome == "stop" for one in asked), len(asked))
