"""By which policy a scenario is played: ours, with what its file says over it."""

from collections.abc import Mapping
from typing import Any

from hearback.policy import BadPolicy, Policy, policy_from

# Rules of things that are not built yet: a file may name them, and nothing rests on them.
NOT_BUILT = {"late_grace_minutes", "priorities", "bp_crisis"}


def rules_for(said: Mapping[str, Any], ours: Policy) -> Policy:
    """Typed values win over ours; what is told in words explains the file to its reader.

    Raises BadPolicy for a value that is no rule of ours, or not of its kind.
    """
    known = {key: value for key, value in said.items() if key in Policy.model_fields}
    others = [
        key
        for key, value in said.items()
        if key not in known and key not in NOT_BUILT and not isinstance(value, str)
    ]
    if others:
        raise BadPolicy([f"  {key} is not a rule (hearback policy shows them)" for key in others])
    return policy_from({**ours.model_dump(), **known})
