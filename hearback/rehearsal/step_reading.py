"""From one entry under `steps` to a typed step."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from hearback.core.yaml_lines import LinedMapping, line_of
from hearback.rehearsal.forms import Names
from hearback.rehearsal.keys import ALWAYS, OF_PATIENT, OF_VISIT, misfits
from hearback.rehearsal.problems import Problem, from_validation
from hearback.rehearsal.setup import SetupAppointment, SetupPatient
from hearback.rehearsal.steps import LINE, NUMBER, STEPS, Step
from hearback.rehearsal.vocabulary import FaultKind

# These are written as a mapping under the name of the kind.
NESTED = frozenset({"agent", "staff", "web", "twilio", "http", "fault", "recover"})


def read_step(
    entry: object, number: int, line: int, names: Names
) -> tuple[Step | None, list[Problem]]:
    where = f"step {number}"
    if not isinstance(entry, LinedMapping):
        return None, [Problem(line, where, "is no mapping with the kind of step as its key")]
    kinds = [key for key in entry if key in STEPS]
    if len(kinds) != 1:
        said = " and ".join(repr(kind) for kind in kinds)
        reason = f"has two kinds: {said}" if kinds else f"has no kind; one of {', '.join(STEPS)}"
        return None, [Problem(line, where, reason)]
    tree = _flat(entry, kinds[0])
    if isinstance(tree, Problem):
        return None, [tree]
    return _read(kinds[0], tree, number, names)


def _flat(entry: LinedMapping, kind: str) -> LinedMapping | Problem:
    """The keys of the kind and the keys beside it as one mapping."""
    line = entry.lines[kind]
    if kind not in NESTED:
        return entry
    inner = entry[kind]
    if isinstance(inner, str) and kind in ("fault", "recover"):
        inner = LinedMapping({"kind": inner})
        inner.lines = {"kind": line}
    if not isinstance(inner, LinedMapping) or inner.keys() & (entry.keys() - {kind}):
        return Problem(line, "", f"{kind!r} must be one mapping of the keys it takes")
    flat = LinedMapping({key: value for key, value in entry.items() if key != kind} | inner)
    flat.line = line
    flat.lines = entry.lines | inner.lines
    return flat


def _read(
    kind: str, tree: LinedMapping, number: int, names: Names
) -> tuple[Step | None, list[Problem]]:
    where = f"step {number}"
    wrong = list(misfits(kind, tree, updatable=_updatable(str(tree.get("update")), names)))
    problems = [Problem(line_of(tree, (bad.key or "",)), where, bad.reason) for bad in wrong]
    blamed = {bad.key for bad in wrong}
    given = {key: value for key, value in tree.items() if key not in blamed}
    if any(bad.key is None or bad.key in ("system", "kind") for bad in wrong):
        given = {key: value for key, value in given.items() if key in ALWAYS}
        # What the step is cannot be told; what it expects can still be read.
        return None, problems + _only_expectation(given, tree, number, names)
    try:
        values = _placed(kind, given, names) | {LINE: tree.line, NUMBER: number}
        step = STEPS[kind].model_validate(values, context=names, by_alias=True, by_name=False)
    except ValidationError as error:
        return None, problems + list(from_validation(error, tree, where))
    return step, problems


def _only_expectation(
    given: Mapping[str, Any], tree: LinedMapping, number: int, names: Names
) -> list[Problem]:
    try:
        values = {**given, LINE: tree.line, NUMBER: number}
        Step.model_validate(values, context=names, by_alias=True, by_name=False)
    except ValidationError as error:
        return list(from_validation(error, tree, f"step {number}"))
    return []


def _placed(kind: str, given: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """`of` means parts of the service or a delivery; the keys of an update become its record."""
    values = dict(given)
    if kind in ("fault", "recover") and "of" in values:
        restart = values["kind"] == FaultKind.RESTART
        values["@parts" if restart else "@delivery"] = values.pop("of")
    if kind == "staff" and "update" in values:
        changed = values.keys() - ALWAYS - {"update"}
        changes = {key: values.pop(key) for key in changed}
        values |= _updated(str(values["update"]), changes, names)
    return values


def _updatable(record: str, names: Names) -> frozenset[str]:
    """The keys an update may name; of a record that is not there, all that either kind has."""
    if record in names.patients:
        return OF_PATIENT
    return OF_VISIT if record in names.appointments else OF_PATIENT | OF_VISIT


def _updated(of: str, changes: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """Raises ValidationError, naming the key as it stands in the step."""
    made: SetupPatient | SetupAppointment
    if of in names.patients:
        after = {**names.patients[of], **changes}
        made = SetupPatient.model_validate(after, context=names, by_alias=True, by_name=False)
    elif of in names.appointments:
        after = {**names.appointments[of], **changes}
        made = SetupAppointment.model_validate(after, context=names, by_alias=True, by_name=False)
    else:
        return {}
    return {"@updated": made, "@changed": frozenset(changes)}
