"""reviews: what people say of how messages were understood"""

import sqlalchemy as sa
from alembic import op

revision = "0180"
down_revision = "0170"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "understanding_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=False),
        sa.Column("act", sa.String(), nullable=True),
        sa.Column("asked", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("was_act", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "verdict IN ('marked', 'approved', 'left_out')",
            name=op.f("ck_understanding_review_verdict_verdict"),
        ),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["inbound_message.id"],
            name=op.f("fk_understanding_review_message_id"),
        ),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name=op.f("fk_understanding_review_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_understanding_review")),
        sa.UniqueConstraint("message_id", name=op.f("uq_understanding_review_message_id")),
    )
    op.create_index(
        "ix_understanding_review_approved",
        "understanding_review",
        ["id"],
        postgresql_where=sa.text("verdict = 'approved'"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
