"""reasons for which people take over: billing, records, lateness and others"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

REASONS = (
    "self_harm",
    "emergency",
    "out_of_range",
    "clinical",
    "abuse",
    "running_late",
    "deceased",
    "wrong_number",
    "cancel_or_stop_unanswered",
    "delivery_failure",
    "identity_lock",
    "human_request",
    "billing",
    "insurance",
    "records",
    "proxy",
    "low_survey",
    "reschedule",
    "media",
    "not_understood",
    "unknown_number",
    "bot_failed",
)


def upgrade() -> None:
    # A wider check than before: what a running older version writes still fits.
    check = op.f("ck_escalation_reason_reason")
    op.drop_constraint(check, "escalation", type_="check")
    named = ", ".join(f"'{reason}'" for reason in REASONS)
    op.create_check_constraint(check, "escalation", f"reason IN ({named})")
