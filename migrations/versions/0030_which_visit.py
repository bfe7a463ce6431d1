"""which visit: what was asked of several visits, and the question which of them is meant"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0030"
down_revision = "0060"
branch_labels = None
depends_on = None

QUESTIONS = (
    "reminder_reply",
    "cancel_or_move",
    "cancel_meaning",
    "which_visit",
    "yes_no",
    "slot_choice",
    "survey_score",
    "identity",
)
STATES = ("asking", "waiting", "done", "replaced")


def upgrade() -> None:
    # Wider checks than before: what a running older version writes still fits.
    named = ", ".join(f"'{question}'" for question in QUESTIONS)
    for table, column in (("conversation", "awaiting"), ("outbound_message", "asks")):
        check = op.f(f"ck_{table}_{column}_awaiting")
        op.drop_constraint(check, table, type_="check")
        op.create_check_constraint(check, table, f"{column} IN ({named})")
    op.create_table(
        "visit_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("at_once", sa.Boolean(), nullable=False),
        sa.Column("visits", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                *STATES, name="requeststate", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.CheckConstraint("times_asked > 0", name=op.f("ck_visit_request_times_asked")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_visit_request_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_visit_request_message_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_request")),
    )
    op.create_index(
        "uq_visit_request_one_open",
        "visit_request",
        ["conversation_id"],
        unique=True,
        postgresql_where="state IN ('asking', 'waiting')",
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
