"""texts that the provider refused at once, counted among a number's failures"""

import sqlalchemy as sa
from alembic import op

revision = "0220"
down_revision = "0210"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_outbound_message_failed",
        "outbound_message",
        ["sender_id", "send_after"],
        postgresql_where=sa.text("state = 'failed' AND sent_at IS NULL"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
