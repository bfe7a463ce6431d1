"""Reading a scenario file: everything it says, or everything that is wrong with it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import yaml
from pydantic import ValidationError

from hearback.core.yaml_lines import LinedList, LinedMapping, PlainLoader, line_of
from hearback.rehearsal.expectations import Finale
from hearback.rehearsal.forms import Block, Names, zone_named
from hearback.rehearsal.problems import FREE, BadScenario, Problem, from_validation, untidy
from hearback.rehearsal.scenario import Head, Scenario, ScenarioFile
from hearback.rehearsal.sequence import complaints
from hearback.rehearsal.setup import Fixtures, Setup
from hearback.rehearsal.step_reading import read_step
from hearback.rehearsal.steps import AnyStep

__all__ = ["BadScenario", "Scenario", "ScenarioFile", "read_scenarios"]

VERSION = 1
DEFAULT_FIXTURES = Path(__file__).with_name("fixtures.yml")
TOP = ("version", "conventions", "policy", "fixtures", "scenarios")
PARTS = ("setup", "steps", "finally")
LISTS = ("patients", "appointments", "open_slots", "web_sessions")

B = TypeVar("B", bound=Block)


def read_scenarios(path: Path) -> ScenarioFile:
    """Raises BadScenario with every problem of the file, in the order of its lines."""
    tree = _load(path)
    reading = _Reading(tree)
    read = reading.file(path)
    if reading.problems or read is None:
        raise BadScenario([problem.said(path) for problem in sorted(set(reading.problems))])
    return read


def _load(path: Path) -> LinedMapping:
    try:
        # PlainLoader is a SafeLoader: it makes plain values only.
        tree = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=PlainLoader)  # noqa: S506
    except (OSError, UnicodeDecodeError) as error:
        raise BadScenario([f"{path}:1: is missing, or not UTF-8 text"]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadScenario([f"{path}:{line}: is not YAML: {error.problem}"]) from error
    except yaml.YAMLError as error:
        raise BadScenario([f"{path}:1: is not YAML"]) from error
    if not isinstance(tree, LinedMapping):
        raise BadScenario([f"{path}:1: has no key 'scenarios'"])
    return tree


class _Reading:
    """Goes through the whole file, however many problems it meets."""

    def __init__(self, tree: LinedMapping) -> None:
        self._tree = tree
        self.problems: list[Problem] = []

    def _wrong(self, line: int, where: str, reason: str) -> None:
        self.problems.append(Problem(line, where, reason))

    def file(self, path: Path) -> ScenarioFile | None:
        tree = self._tree
        for key in tree:
            if key not in TOP:
                self._wrong(tree.lines[key], "", f"unknown key {key!r}")
        if tree.get("version", VERSION) != VERSION:
            self._wrong(tree.lines["version"], "", f"'version' must be {VERSION}")
        policy = self._policy(tree, "")
        self.problems += untidy(tree, free=FREE | {"scenarios"})
        fixtures = self._fixtures()
        if fixtures is None:
            return None
        scenarios = self._scenarios(fixtures, policy)
        return ScenarioFile(path, VERSION, policy, fixtures, scenarios)

    def _policy(self, tree: LinedMapping, where: str) -> Mapping[str, Any]:
        policy = tree.get("policy", {})
        if isinstance(policy, Mapping):
            return policy
        self._wrong(tree.lines["policy"], where, "'policy' must be a mapping")
        return {}

    def _fixtures(self) -> Fixtures | None:
        own = self._tree.get("fixtures") or {}
        if not isinstance(own, LinedMapping | dict):
            self._wrong(self._tree.lines["fixtures"], "fixtures", "must be a mapping")
            return None
        values = {**_load(DEFAULT_FIXTURES), **own}
        return self._checked(Fixtures, values, own, "fixtures", None)

    def _checked(
        self, kind: type[B], values: object, tree: object, where: str, names: Names | None
    ) -> B | None:
        try:
            return kind.model_validate(values, context=names, by_alias=True, by_name=False)
        except ValidationError as error:
            self.problems += from_validation(error, tree, where)
            return None

    def _scenarios(self, fixtures: Fixtures, policy: Mapping[str, Any]) -> tuple[Scenario, ...]:
        entries = self._tree.get("scenarios")
        if not isinstance(entries, LinedList) or not entries:
            self._wrong(line_of(self._tree, ("scenarios",)), "", "'scenarios' lists no scenario")
            return ()
        read: list[Scenario] = []
        seen: set[str] = set()
        for entry, line in zip(entries, entries.lines, strict=True):
            if not isinstance(entry, LinedMapping):
                self._wrong(line, "", "a scenario is a mapping")
                continue
            if (name := str(entry.get("id"))) in seen:
                self._wrong(line, name, "the id is given twice")
            seen.add(name)
            scenario = self._scenario(entry, fixtures, policy)
            read += [scenario] if scenario else []
        return tuple(read)

    def _scenario(
        self, tree: LinedMapping, fixtures: Fixtures, policy: Mapping[str, Any]
    ) -> Scenario | None:
        name = str(tree.get("id", "scenario"))
        rest = {key: value for key, value in tree.items() if key not in PARTS}
        head = self._checked(Head, rest, tree, name, None)
        self.problems += untidy(tree, name)
        names = _names(tree, fixtures)
        setup = self._setup(tree, names)
        steps = self._steps(tree, name, names)
        finale = None
        if "finally" in tree:
            at_end = tree["finally"]
            finale = self._checked(Finale, at_end, at_end, "finally", names)
        if head is None or setup is None:
            return None
        for step, reason in complaints(setup, steps):
            self._wrong(step.line, f"step {step.number}", reason)
        return Scenario(
            id=head.id,
            title=head.title,
            line=tree.line,
            langs=head.lang,
            channels=head.channel,
            policy={**policy, **head.policy},
            fixtures=fixtures,
            setup=setup,
            steps=steps,
            finale=finale,
        )

    def _setup(self, tree: LinedMapping, names: Names) -> Setup | None:
        raw = tree.get("setup")
        if not isinstance(raw, LinedMapping):
            self._wrong(line_of(tree, ("setup",)), str(tree.get("id", "")), "lacks its 'setup'")
            return None
        for problem in _twice(raw):
            self.problems.append(problem)
        values = {"tz": names.zone, **raw}
        return self._checked(Setup, values, raw, "setup", names)

    def _steps(self, tree: LinedMapping, name: str, names: Names) -> tuple[AnyStep, ...]:
        entries = tree.get("steps")
        if not isinstance(entries, LinedList) or not entries:
            self._wrong(line_of(tree, ("steps",)), name, "has no steps")
            return ()
        read: list[AnyStep] = []
        for number, (entry, line) in enumerate(zip(entries, entries.lines, strict=True), 1):
            step, problems = read_step(entry, number, line, names)
            self.problems += problems
            read += [step] if isinstance(step, AnyStep) else []
        return tuple(read)


def _names(tree: LinedMapping, fixtures: Fixtures) -> Names:
    setup = tree.get("setup")
    raw = setup if isinstance(setup, Mapping) else {}
    written = raw.get("clinics")
    given = written if isinstance(written, list) else [written]
    clinics = {
        name: fixtures.clinics[name].tz for name in map(str, given) if name in fixtures.clinics
    }
    return Names(
        zone=_zone(raw, next(iter(clinics.values()), ZoneInfo("UTC"))),
        fixture_clinics=frozenset(fixtures.clinics),
        lang="es" if tree.get("lang") == "es" else "en",
        clinics=clinics,
        agents=frozenset(fixtures.agents),
        patients=_by_id(raw, "patients"),
        appointments=_by_id(raw, "appointments"),
        slots=frozenset(_by_id(raw, "open_slots")),
    )


def _zone(raw: Mapping[str, Any], first_clinics: ZoneInfo) -> ZoneInfo:
    """The scenario's zone; a wrong one is reported when the setup is read."""
    try:
        return zone_named(raw["tz"]) if "tz" in raw else first_clinics
    except ValueError:
        return first_clinics


def _by_id(raw: Mapping[str, Any], key: str) -> dict[str, Mapping[str, Any]]:
    rows = raw.get(key)
    found = rows if isinstance(rows, list) else []
    return {str(row["id"]): row for row in found if isinstance(row, Mapping) and "id" in row}


def _twice(setup: LinedMapping) -> list[Problem]:
    problems = []
    for key in LISTS:
        seen: set[str] = set()
        rows = setup.get(key)
        for row in rows if isinstance(rows, LinedList) else ():
            if not isinstance(row, LinedMapping) or "id" not in row:
                continue
            if str(row["id"]) in seen:
                problems.append(Problem(row.line, "setup", f"id {row['id']!r} is given twice"))
            seen.add(str(row["id"]))
    return problems
