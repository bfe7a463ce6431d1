"""written at: when a text was written that reached us late, to tell what came after what"""

import sqlalchemy as sa
from alembic import op

revision = "0200"
down_revision = "0110"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "inbound_message", sa.Column("written_at", sa.DateTime(timezone=True), nullable=True)
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
