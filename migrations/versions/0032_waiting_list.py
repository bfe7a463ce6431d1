"""waiting list: who waits for a time, and times that were given up meanwhile"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "waiting_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("visit_type_id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                *("waiting", "served", "left"),
                name="waitstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_waiting_entry_clinic_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_waiting_entry_patient_id")
        ),
        sa.ForeignKeyConstraint(
            ["visit_type_id"], ["visit_type.id"], name=op.f("fk_waiting_entry_visit_type_id")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_waiting_entry_provider_id")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_waiting_entry_appointment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_entry")),
    )
    op.create_index(
        "ix_waiting_entry_clinic",
        "waiting_entry",
        ["clinic_id", "joined_at"],
        unique=False,
        postgresql_where="state = 'waiting'",
    )
    op.create_table(
        "freed_time",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("freed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_freed_time_provider_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_freed_time_location_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_freed_time")),
    )
    entry = sa.ForeignKey("waiting_entry.id", name=op.f("fk_slot_offer_waiting_entry_id"))
    op.add_column("slot_offer", sa.Column("waiting_entry_id", sa.Uuid(), entry, nullable=True))
    op.create_index(
        op.f("ix_slot_offer_waiting_entry_id"), "slot_offer", ["waiting_entry_id"], unique=False
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
