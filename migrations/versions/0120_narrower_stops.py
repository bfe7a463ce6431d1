"""consent: stops of one kind of text or one visit; what outside systems report, once each"""

import sqlalchemy as sa
from alembic import op

revision = "0120"
down_revision = "0140"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consent_limit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=False),
        sa.Column(
            "scope",
            sa.Enum(
                *("all", "programme", "visit"),
                name="scope",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_consent_limit_contact_point_id"),
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["consent_event.id"], name=op.f("fk_consent_limit_event_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_limit")),
        sa.UniqueConstraint(
            "contact_point_id",
            "scope",
            "category",
            name=op.f("uq_consent_limit_contact_point_id_scope_category"),
        ),
    )
    op.create_table(
        "consent_report",
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("reference", name=op.f("pk_consent_report")),
    )
    op.add_column(
        "contact_point", sa.Column("last_confirmed_at", sa.DateTime(timezone=True), nullable=True)
    )
    # The bonds that a birthday may end: few among all.
    op.create_index(
        "ix_contact_link_guardian",
        "contact_link",
        ["patient_id"],
        postgresql_where=sa.text("relation = 'guardian'"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
