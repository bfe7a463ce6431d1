"""redaction: which texts had their words removed at the provider"""

import sqlalchemy as sa
from alembic import op

revision = "0072"
down_revision = "0071"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "outbound_message", sa.Column("redacted_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.add_column(
        "inbound_message", sa.Column("redacted_at", sa.DateTime(timezone=True), nullable=True)
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
