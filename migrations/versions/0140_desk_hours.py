"""desk hours: when people of one queue answer"""

import sqlalchemy as sa
from alembic import op

revision = "0140"
down_revision = "0200"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "desk_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("queue", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.CheckConstraint(
            "queue IN ('front_desk', 'billing', 'clinical')", name=op.f("ck_desk_hours_queue")
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_desk_hours_weekday")),
        sa.CheckConstraint("opens < closes", name=op.f("ck_desk_hours_order")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_desk_hours_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_hours")),
        sa.UniqueConstraint(
            "clinic_id",
            "queue",
            "weekday",
            "opens",
            name=op.f("uq_desk_hours_clinic_id_queue_weekday_opens"),
        ),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
