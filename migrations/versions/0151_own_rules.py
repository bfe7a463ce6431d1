"""own rules: what one clinic decides over the policy of the installation

`late_grace_minutes` stays where it was for the version that runs while this is done.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0151"
down_revision = "0180"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "clinic",
        sa.Column("own_rules", JSONB(), server_default=sa.text("'{}'"), nullable=False),
    )
    op.execute(
        "UPDATE clinic SET own_rules = jsonb_build_object('late_grace_minutes', late_grace_minutes)"
        " WHERE late_grace_minutes IS NOT NULL"
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
