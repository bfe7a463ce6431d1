"""provider: staff who sign in by the clinic's identity provider, known by their e-mail address"""

import sqlalchemy as sa
from alembic import op

revision = "0170"
down_revision = "0150"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_email",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_email_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_email")),
        sa.UniqueConstraint("email", name=op.f("uq_staff_email_email")),
    )
    op.create_table(
        "provider_trip",
        sa.Column("state_hash", sa.String(), nullable=False),
        sa.Column("spent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state_hash", name=op.f("pk_provider_trip")),
    )
    op.add_column(
        "staff_session",
        sa.Column("came_by", sa.String(length=40), server_default="password", nullable=False),
    )
    op.create_check_constraint(
        op.f("ck_staff_session_came_by_camein"),
        "staff_session",
        "came_by IN ('password', 'provider')",
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
