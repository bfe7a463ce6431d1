"""ledger: what each consent event was about, and who wrote it down"""

import sqlalchemy as sa
from alembic import op

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    scopes = sa.Enum(
        *("all", "programme", "visit"),
        name="scope",
        native_enum=False,
        create_constraint=True,
        length=40,
    )
    op.add_column(
        "consent_event", sa.Column("scope", scopes, server_default=sa.text("'all'"), nullable=False)
    )
    op.add_column(
        "consent_event",
        sa.Column("category", sa.String(), server_default=sa.text("''"), nullable=False),
    )
    op.add_column(
        "consent_event",
        sa.Column("actor", sa.String(), server_default=sa.text("''"), nullable=False),
    )
    op.add_column("consent_event", sa.Column("address_sealed", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
