"""visit facts: notes for staff, approved preparation, what a place published, a clinic's grace"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    json = postgresql.JSONB(astext_type=sa.Text())
    op.add_column("clinic", sa.Column("late_grace_minutes", sa.Integer(), nullable=True))
    op.add_column(
        "clinic",
        sa.Column("tells_provider", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.add_column(
        "location", sa.Column("published", json, server_default=sa.text("'{}'"), nullable=False)
    )
    op.create_table(
        "staff_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_staff_note_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_staff_note_message_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_note")),
        sa.UniqueConstraint(
            "appointment_id", "message_id", name=op.f("uq_staff_note_appointment_id_message_id")
        ),
    )
    op.create_table(
        "visit_preparation",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("steps", json, nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_visit_preparation_appointment_id")
        ),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_visit_preparation")),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
