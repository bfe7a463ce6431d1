"""the question whether texts go on, whose digits mean the opposite of what was asked before"""

from alembic import op

revision = "0210"
down_revision = "0190"
branch_labels = None
depends_on = None

AWAITING = (
    "reminder_reply",
    "cancel_or_move",
    "cancel_meaning",
    "another_time",
    "which_visit",
    "yes_no",
    "slot_choice",
    "survey_score",
    "identity",
    "texts_or_not",
    "texts_stay",
)


def upgrade() -> None:
    # Wider checks than before: what a running older version writes still fits.
    named = ", ".join(f"'{one}'" for one in AWAITING)
    for table, column in (("conversation", "awaiting"), ("outbound_message", "asks")):
        check = op.f(f"ck_{table}_{column}_awaiting")
        op.drop_constraint(check, table, type_="check")
        op.create_check_constraint(check, table, f"{column} IN ({named})")


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
