"""threads that go on elsewhere: from the web chat by text, and back"""

import sqlalchemy as sa
from alembic import op

revision = "0130"
down_revision = "0141"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "thread_crossing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_thread_crossing_patient_id")
        ),
        sa.ForeignKeyConstraint(
            ["from_id"], ["conversation.id"], name=op.f("fk_thread_crossing_from_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["conversation.id"], name=op.f("fk_thread_crossing_to_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_thread_crossing_message_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thread_crossing")),
        sa.UniqueConstraint("message_id", name=op.f("uq_thread_crossing_message_id")),
    )
    op.create_index(op.f("ix_thread_crossing_from_id"), "thread_crossing", ["from_id"])
    op.create_index(op.f("ix_thread_crossing_to_id"), "thread_crossing", ["to_id"])


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
