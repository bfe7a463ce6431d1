"""written consent: what it rests on, in the ledger; who gave it; which campaigns need it"""

import sqlalchemy as sa
from alembic import op

revision = "0161"
down_revision = "0160"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "consent_event",
        sa.Column("basis", sa.String(), server_default=sa.text("'express'"), nullable=False),
    )
    op.add_column(
        "campaign",
        sa.Column("promotes", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.create_table(
        "written_consent",
        sa.Column("contact_point_id", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_written_consent_contact_point_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["consent_event.id"], name=op.f("fk_written_consent_event_id")
        ),
        sa.PrimaryKeyConstraint("contact_point_id", name=op.f("pk_written_consent")),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
