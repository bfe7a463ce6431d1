"""bonds between numbers and patients that did not hold; the question whether texts go on"""

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0032"
branch_labels = None
depends_on = None

AWAITING = (
    "reminder_reply",
    "cancel_or_move",
    "cancel_meaning",
    "which_visit",
    "yes_no",
    "slot_choice",
    "survey_score",
    "identity",
    "texts_or_not",
)


def upgrade() -> None:
    op.create_table(
        "broken_link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=False),
        sa.Column(
            "relation",
            sa.Enum(
                "self",
                "guardian",
                "caregiver",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "why",
            sa.Enum(
                "wrong_number",
                "reassigned",
                "of_age",
                name="whybroken",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_broken_link_contact_point_id"),
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_broken_link_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broken_link")),
    )
    op.create_index(op.f("ix_broken_link_patient_id"), "broken_link", ["patient_id"])
    # Wider checks than before: what a running older version writes still fits.
    named = ", ".join(f"'{one}'" for one in AWAITING)
    for table, column in (("conversation", "awaiting"), ("outbound_message", "asks")):
        check = op.f(f"ck_{table}_{column}_awaiting")
        op.drop_constraint(check, table, type_="check")
        op.create_check_constraint(check, table, f"{column} IN ({named})")
