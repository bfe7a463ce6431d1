"""provider errors: parked texts, and troubles of our senders"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A wider check than before: what a running older version writes still fits.
    state = op.f("ck_outbound_message_state_outstate")
    op.drop_constraint(state, "outbound_message", type_="check")
    op.create_check_constraint(
        state,
        "outbound_message",
        "state IN ('queued', 'sending', 'sent', 'failed', 'refused', 'unknown', 'parked')",
    )
    op.add_column(
        "outbound_message", sa.Column("parked_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.create_index(
        "ix_outbound_message_parked",
        "outbound_message",
        ["sender_id", "parked_at"],
        unique=False,
        postgresql_where="state = 'parked'",
    )
    op.create_table(
        "sending_trouble",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "sender_stopped",
                "text_paused",
                "notice",
                name="troublekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("sender_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Integer(), nullable=False),
        sa.Column(
            "phase",
            sa.Enum(
                "answer",
                "status",
                name="phase",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text_version", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("look_again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_sending_trouble_clinic_id")
        ),
        sa.ForeignKeyConstraint(
            ["sender_id"], ["sender.id"], name=op.f("fk_sending_trouble_sender_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sending_trouble")),
    )
    op.create_index(
        "uq_sending_trouble_one_open",
        "sending_trouble",
        ["sender_id", "kind", "code", "text_version"],
        unique=True,
        postgresql_where="closed_at IS NULL",
    )


def downgrade() -> None:
    """A parked text has no place in the schema before."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
