"""What a clinic may decide for itself: typed rules, each with its default and its reason."""

from hearback.policy.policy import DEFAULTS, BadPolicy, Policy, policy_from, read_policy

__all__ = ["DEFAULTS", "BadPolicy", "Policy", "policy_from", "read_policy"]
