"""By which policy a scenario is played: ours, with what its file says over it."""

from collections.abc import Mapping
from typing import Any

from hearback.policy import BadPolicy, Policy, policy_from

# A file may list these for its reader: their names are fixed, and nothing is decided by the list.
FIXED = {"priorities"}


def rules_for(said: Mapping[str, Any], ours: Policy) -> Policy:
    """Typed values win over ours; what is told in words explains the file to its reader.

    Raises BadPolicy for a value that is no rule of ours, or not of its kind.
    """
    known = {key: value for key, value in said.items() if key in Policy.model_fields}
    others = [
        key
        for key, value in said.items()
        if key not in known and key not in FIXED and not isinstance(value, str)
    ]
    if others:
        raise BadPolicy([f"  {key} is not a rule (hearback policy shows them)" for key in others])
    return policy_from({**ours.model_dump(), **known})
