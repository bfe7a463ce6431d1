"""`make eval`, or `python -m tools.evaluate [FOLDER]`: how well messages are understood.

FOLDER holds further measuring lines (*.jsonl); HEARBACK_EVAL names one too. The project's own are
in data/held_out.
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.machine import Machine, commit
from hearback.cli.places import ROOT, model_path
from hearback.cli.training import ensure_model
from hearback.core.errors import HearbackError
from tools.evaluate.asking import Answer, NotUnderstood, Question, ask
from tools.evaluate.dates import Judge, foreign_judge
from tools.evaluate.diet import Beside, NoComparison, beside
from tools.evaluate.figures import Change, compared
from tools.evaluate.lines import ActLine, BadSet, SetFile, WhenLine, read_folder
from tools.evaluate.measure import Measured, figures, measured
from tools.evaluate.report import Release, as_file, last_release
from tools.evaluate.speed import Speed, timed

HELD_OUT = ROOT / "data" / "held_out"
PAGE = ROOT / "docs" / "understanding.md"
PICTURES = ROOT / "docs" / "images"
# The model of this checkout, never that of a running copy, which may be an older one.
OWN_MODEL = {"HEARBACK_RASA_URL": ""}


def main() -> int:
    wanted = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # end what was started, too
    try:
        return _evaluate(wanted)
    except (BadSet, NotUnderstood, NoComparison, HearbackError) as error:
        print(error, file=sys.stderr)
        return 2


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.evaluate", description=__doc__)
    told = os.environ.get("HEARBACK_EVAL")
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path(told) if told else None, metavar="FOLDER"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument(
        "--write", action="store_true", help="make these the figures of the release, in docs"
    )
    parser.add_argument(
        "--check", action="store_true", help="exit 1 when a figure fell since the last release"
    )
    parser.add_argument("--diet", action="store_true", help="train Rasa's DIET and compare")
    parser.add_argument(
        "--diet-lines", type=int, default=20, help="of each act in each language, for both to learn"
    )
    parser.add_argument(
        "--diet-minutes", type=float, default=120, help="how long that training may take"
    )
    parser.add_argument(
        "--without-speed", dest="speed", action="store_false", help="leave the timing out"
    )
    return parser.parse_args()


def _evaluate(wanted: argparse.Namespace) -> int:
    sets = _sets(wanted.folder)
    ensure_model(_say, ROOT / ".hearback" / "training.log")
    _say(f"Reading {sum(len(one.lines) for one in sets)} lines, and noisy copies of ours")
    found = measured(sets, _ask, _judges(wanted.folder, sets))
    last = last_release(PAGE)
    release = Release(
        date=time.strftime("%Y-%m-%d"),
        commit=commit(ROOT),
        machine=Machine.here(),
        sets=sets,
        found=found,
        figures=figures(found),
        speed=_speed(found) if wanted.speed else None,
        beside=_beside(wanted, _own_lines(found), last),
    )
    print(release.as_text())
    fallen = _told(release, last)
    if wanted.json:
        wanted.json.write_text(as_file(release.as_json()))
    if wanted.write:
        release.write(PAGE, PICTURES)
        _say(f"Written to {PAGE.relative_to(ROOT)}")
    return 1 if wanted.check and fallen else 0


def _sets(folder: Path | None) -> list[SetFile]:
    """The project's own first. Raises BadSet."""
    sets = read_folder(HELD_OUT)
    further = read_folder(folder) if folder else []
    names = {one.name for one in sets}
    for one in further:
        if one.name in names:
            raise BadSet(Path(one.name), 0, "has the name of one of the project's own files")
    return [*sets, *further]


def _judges(folder: Path | None, sets: Sequence[SetFile]) -> Mapping[str, Judge]:
    """The folder's own judge for the dates of its files, where it brings one."""
    judge = foreign_judge(folder) if folder else None
    if folder is None or judge is None:
        return {}
    lines = (line for one in sets for line in one.lines)
    theirs = {line.place.set for line in lines if _is_dated_in(folder, line)}
    return dict.fromkeys(theirs, judge)


def _is_dated_in(folder: Path, line: object) -> bool:
    return isinstance(line, WhenLine) and line.file.parent == folder


def _ask(questions: Sequence[Question]) -> list[Answer]:
    return ask(questions, OWN_MODEL)


def _own_lines(found: Measured) -> list[ActLine]:
    return [one.line for judged in found.own().values() for one in judged]


def _speed(found: Measured) -> Speed:
    _say("Timing single messages")
    return timed(_own_lines(found), model_path(), found.seconds, found.asked)


def _beside(
    wanted: argparse.Namespace, lines: Sequence[ActLine], last: Mapping[str, Any]
) -> Beside | None:
    """Of this run where it is wanted, else of the last time it was."""
    if not wanted.diet:
        kept = last.get("diet")
        return Beside(**kept) if kept else None
    _say(f"Training DIET, {wanted.diet_minutes:g} minutes at most, and comparing")
    return beside(
        lines,
        model_path(),
        each=wanted.diet_lines,
        minutes=wanted.diet_minutes,
        date=time.strftime("%Y-%m-%d"),
        commit=commit(ROOT),
    )


def _told(release: Release, last: Mapping[str, Any]) -> Sequence[Change]:
    """Say how it stands beside the last release; what fell too far."""
    if not last:
        print("\nThere are no figures of an earlier release.")
        return []
    digests = {one.name: one.digest for one in release.sets}
    found = compared(release.figures, digests, last)
    print(f"\nBeside the release of {last['date']} ({last['commit']}): {found.compared} compared")
    for name in found.other_lines:
        print(f"  {name} holds other lines than then; nothing of it is compared")
    for change in found.fallen:
        now = "not measured" if change.now is None else f"{change.now:.1f}"
        print(f"  FELL {change.name}: {change.before:.1f} → {now}, allowed {change.allowed:.1f}")
    return found.fallen


def _say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
