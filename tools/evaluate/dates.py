"""Whether a date was read as it was meant: the same constraint, or another fair one. Pure."""

import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tools.evaluate.asking import Answer
from tools.evaluate.lines import WhenLine

NOTHING_FITS = 0  # the codes of a choice; the positions count from 1
ANY, NOT_OFFERED = -1, -2
# A part of a day has no sharp ends: morning is 8 to 12 for one and 6 to 12 for another.
BLURRED = timedelta(hours=2)
EVENING = timedelta(hours=17)
# Kinds that say the same when their bounds do.
SPANS = frozenset({"day", "week", "month", "range", "daypart"})
JUDGE_FILE = "score_datetime.py"
Reading = Mapping[str, Any]


@dataclass(frozen=True)
class Verdict:
    """exact: the constraint meant. fair: that, or one that the line lists as fair too."""

    exact: bool
    fair: bool


Judge = Callable[[WhenLine, Answer], Verdict]


def judged(line: WhenLine, answer: Answer) -> Verdict:
    expect = line.expect
    if expect is None:
        found = answer.when is not None or answer.option is not None
        return Verdict(not found, not found)
    if expect["kind"] == "choice":
        chosen = _chosen(expect["choice"], answer)
        return Verdict(chosen, chosen)
    if answer.when is None:
        return Verdict(False, False)
    exact = fits(expect, answer.when)
    others = [{**expect, **other} for other in expect.get("alt", ())]
    return Verdict(exact, exact or any(fits(other, answer.when) for other in others))


def fits(expect: Reading, when: Reading) -> bool:
    """expect: bounds in ISO. when: as `Answer` holds it. Only the bounds that a kind has count."""
    start, end = (_instant(expect[bound]) for bound in ("start", "end"))
    kind = expect["kind"]
    if kind in SPANS and when["kind"] in SPANS:
        blur = BLURRED if "daypart" in (kind, when["kind"]) else timedelta(0)
        return _near(start, when["start"], blur) and _near(end, when["end"], blur)
    if kind == "before":
        return end is not None and end == when["end"] and _opens(when, end)
    if kind == "after":
        return start is not None and start == when["start"] and _closes(when, start)
    return bool(when["kind"] == kind and start == when["start"])


def _opens(when: Reading, end: datetime) -> bool:
    """Open at its beginning, or from the first hour of the day in which it ends."""
    begins = when["start"]
    return when["kind"] == "before" or (
        when["kind"] in SPANS and begins is not None and begins <= _midnight(end)
    )


def _closes(when: Reading, start: datetime) -> bool:
    """Open at its end, or until the evening of the day on which it begins."""
    ends = when["end"]
    if when["kind"] == "after":
        return True
    evening = _midnight(start) + EVENING
    return (
        when["kind"] in SPANS
        and ends is not None
        and evening <= ends <= _midnight(start) + timedelta(days=1)
    )


def _midnight(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0)


def foreign_judge(folder: Path) -> Judge | None:
    """The folder's own judge of its lines, where it brings one; ours for what that leaves out."""
    path = folder / JUDGE_FILE
    if not path.is_file():
        return None
    specification = importlib.util.spec_from_file_location("score_datetime", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return lambda line, answer: _as_foreign(module, line, answer)


def _as_foreign(module: Any, line: WhenLine, answer: Answer) -> Verdict:
    if line.expect is None or line.expect["kind"] == "choice":
        return judged(line, answer)
    exact, fair, _ = module.judge(_foreign_case(line), _naive(answer.when, line))
    return Verdict(bool(exact), bool(fair))


def _foreign_case(line: WhenLine) -> dict[str, Any]:
    """A line as that judge prepares it: clock times of the place, without a zone."""
    assert line.expect is not None
    expect = dict(line.expect)
    expect["s"], expect["e"] = (_clock(expect[bound]) for bound in ("start", "end"))
    expect["alts"] = [(_clock(a["start"]), _clock(a["end"])) for a in expect.get("alt", ())]
    return {"text": line.text, "ref": line.reference.replace(tzinfo=None), "expect": expect}


def _naive(when: Reading | None, line: WhenLine) -> dict[str, Any] | None:
    if when is None:
        return None
    local = {
        bound: when[bound] and when[bound].astimezone(line.zone).replace(tzinfo=None)
        for bound in ("start", "end")
    }
    return {"kind": when["kind"], **local}


def _chosen(expected: int | list[int], answer: Answer) -> bool:
    """What fits several, all or nothing on the list must not be settled on one."""
    if isinstance(expected, list) or expected in (ANY, NOT_OFFERED):
        return answer.option is None
    if expected == NOTHING_FITS:
        return answer.option is None and answer.act in ("none_of_these", "deny", "reschedule")
    return answer.option == expected


def _near(expected: datetime | None, found: datetime | None, blur: timedelta) -> bool:
    if expected is None or found is None:
        return expected is found
    return abs(expected - found) <= blur


def _instant(iso: str | None) -> datetime | None:
    return datetime.fromisoformat(iso) if iso else None


def _clock(iso: str | None) -> datetime | None:
    instant = _instant(iso)
    return instant.replace(tzinfo=None) if instant else None
