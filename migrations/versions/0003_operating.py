"""operating: the pulse of each process, and texts of unknown outcome found by an index"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "process_pulse",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("figures", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_process_pulse")),
        prefixes=["UNLOGGED"],
    )
    op.create_index(
        "ix_outbound_message_unknown",
        "outbound_message",
        ["unknown_since"],
        unique=False,
        postgresql_where="state = 'unknown'",
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
