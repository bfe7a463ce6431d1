"""All rules as one, read from a file that says what differs from the defaults."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from hearback.core.errors import HearbackError
from hearback.policy.asking import Asking
from hearback.policy.desk import Desk
from hearback.policy.identity import Identity
from hearback.policy.outreach import Outreach
from hearback.policy.readings import Readings
from hearback.policy.rules import OF_A_CLINIC, Rules
from hearback.policy.safety import Safety
from hearback.policy.talk import Talk
from hearback.policy.times import Times

EXAMPLE = "rasa_patience_minutes: 2"
OWN = "A clinic may have its own."
# One of them alone could contradict what the installation says of the other.
TOGETHER = frozenset({"day_starts", "day_ends"})


class BadPolicy(HearbackError):
    def __init__(self, problems: list[str]) -> None:
        self.problems = [problem.strip() for problem in problems]
        super().__init__("\n".join(["The policy cannot be used:", *problems]))


class Policy(Times, Outreach, Safety, Talk, Desk, Identity, Asking, Readings):
    def with_own(self, own: Mapping[str, Any]) -> "Policy":
        """These rules with what one clinic decided. Raises BadPolicy."""
        if not own:
            return self
        if problems := _not_of_a_clinic(own):
            raise BadPolicy(problems)
        return policy_from({**self.model_dump(), **own})

    def explained(self) -> Iterator[tuple[str, str, str]]:
        """(name, value, what it means) of each rule, subject by subject."""
        for part in (part for part in Policy.__bases__ if issubclass(part, Rules)):
            for name, field in part.model_fields.items():
                said = (field.description or "", *([OWN] if _is_of_a_clinic(field) else []))
                yield name, str(getattr(self, name)), " ".join(said)


DEFAULTS = Policy()


def policy_from(values: Mapping[str, Any]) -> Policy:
    """Raises BadPolicy, which names each value that cannot be used."""
    try:
        return Policy.model_validate(dict(values))
    except ValidationError as error:
        raise BadPolicy([_problem(dict(found)) for found in error.errors()]) from None


def read_policy(file: Path | None) -> Policy:
    """The policy of a YAML file, or the defaults without one. Raises BadPolicy."""
    if file is None:
        return Policy()
    try:
        content = yaml.safe_load(file.read_text()) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadPolicy([f"  {file.name} is missing or is not YAML, such as {EXAMPLE}"]) from error
    if not isinstance(content, dict):
        raise BadPolicy([f"  {file.name} holds no names with values, such as {EXAMPLE}"])
    return policy_from(content)


def _is_of_a_clinic(field: FieldInfo) -> bool:
    return OF_A_CLINIC in field.metadata


def _not_of_a_clinic(own: Mapping[str, Any]) -> list[str]:
    fields = Policy.model_fields.items()
    theirs = sorted(name for name, field in fields if _is_of_a_clinic(field))
    problems = [
        f"  {name} is not a rule that a clinic has of its own; those are {', '.join(theirs)}"
        for name in own
        if name not in theirs
    ]
    if len(TOGETHER & own.keys()) == 1:
        problems.append("  day_starts and day_ends belong together: write both")
    return problems


def _problem(found: dict[str, object]) -> str:
    place = found["loc"]
    name = ".".join(str(part) for part in place) if isinstance(place, tuple) else ""
    if found["type"] == "extra_forbidden":
        return f"  {name} is not a rule; known are {', '.join(Policy.model_fields)}"
    return f"  {name or 'policy'}: {str(found['msg']).removeprefix('Value error, ')}"
