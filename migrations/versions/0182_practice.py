"""practice: accounts and lines of invented patients"""

import sqlalchemy as sa
from alembic import op

revision = "0182"
down_revision = "0161"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "staff",
        sa.Column("in_practice", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.drop_constraint(op.f("ck_sender_kind_senderkind"), "sender", type_="check")
    op.create_check_constraint(
        op.f("ck_sender_kind_senderkind"), "sender", "kind IN ('sms', 'web', 'practice')"
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
