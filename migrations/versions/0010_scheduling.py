"""scheduling: providers' hours, free times, offers, and seats that exclude each other"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0003"
branch_labels = None
depends_on = None
REMOVES = "seats only, which are new here: the trigger's DELETE gives back what a visit has left"


def upgrade() -> None:
    op.create_table(
        "stale_day",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stale_day")),
    )
    op.create_index("ix_stale_day_day", "stale_day", ["provider_id", "on_day"], unique=False)
    op.create_table(
        "open_slot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("every_minutes", sa.Integer(), nullable=False),
        sa.Column("visit_type_ids", sa.ARRAY(sa.Uuid()), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.CheckConstraint("seats > 0", name=op.f("ck_open_slot_seats")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_open_slot_order")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_open_slot_clinic_id")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_open_slot_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_open_slot_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_slot")),
    )
    op.create_index(
        "ix_open_slot_day", "open_slot", ["clinic_id", "on_day", "starts_at"], unique=False
    )
    op.create_index("ix_open_slot_provider", "open_slot", ["provider_id", "on_day"], unique=False)
    op.create_table(
        "provider_day",
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_provider_day_provider_id")
        ),
        sa.PrimaryKeyConstraint("provider_id", "on_day", name=op.f("pk_provider_day")),
    )
    op.create_table(
        "provider_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("every_minutes", sa.Integer(), nullable=False),
        sa.CheckConstraint("every_minutes > 0", name=op.f("ck_provider_hours_every")),
        sa.CheckConstraint("opens < closes", name=op.f("ck_provider_hours_order")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_provider_hours_weekday")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_provider_hours_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_provider_hours_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider_hours")),
        sa.UniqueConstraint(
            "provider_id",
            "location_id",
            "weekday",
            "opens",
            name=op.f("uq_provider_hours_provider_id_location_id_weekday_opens"),
        ),
    )
    op.create_table(
        "schedule_exception",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=True),
        sa.Column("closes", sa.Time(), nullable=True),
        sa.CheckConstraint(
            "(opens IS NULL) = (closes IS NULL)", name=op.f("ck_schedule_exception_hours")
        ),
        sa.CheckConstraint("opens < closes", name=op.f("ck_schedule_exception_order")),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_schedule_exception_clinic_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_schedule_exception_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_schedule_exception_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_exception")),
        sa.UniqueConstraint(
            "clinic_id", "external_id", name=op.f("uq_schedule_exception_clinic_id_external_id")
        ),
    )
    op.create_index(
        "ix_schedule_exception_day", "schedule_exception", ["clinic_id", "on_day"], unique=False
    )
    op.create_table(
        "slot",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("visit_type_ids", sa.ARRAY(sa.Uuid()), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "closed",
                name="slotstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "origin",
            sa.Enum(
                "practice",
                "given_up",
                name="slotorigin",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_slot_capacity")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_slot_order")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_slot_clinic_id")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_slot_location_id")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_slot_provider_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
        sa.UniqueConstraint("clinic_id", "external_id", name=op.f("uq_slot_clinic_id_external_id")),
    )
    op.create_index("ix_slot_provider", "slot", ["provider_id", "starts_at"], unique=False)
    op.create_table(
        "seat",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_seat_order")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            deferrable=True,
            initially="DEFERRED",
            name=op.f("fk_seat_appointment_id"),
        ),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_seat_provider_id")),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_seat")),
    )
    op.create_table(
        "slot_offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("visit_type_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("options", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("seen", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("wish", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "taken",
                "replaced",
                "expired",
                name="offerstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(appointment_id IS NULL) = (version IS NULL)", name=op.f("ck_slot_offer_version")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_slot_offer_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_slot_offer_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_slot_offer_patient_id")
        ),
        sa.ForeignKeyConstraint(
            ["visit_type_id"], ["visit_type.id"], name=op.f("fk_slot_offer_visit_type_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot_offer")),
    )
    op.create_index(
        "uq_slot_offer_one_open",
        "slot_offer",
        ["conversation_id"],
        unique=True,
        postgresql_where="state = 'open'",
    )
    op.create_index(
        "ix_appointment_provider",
        "appointment",
        ["provider_id", "starts_at"],
        unique=False,
        postgresql_where="state IN ('scheduled', 'confirmed')",
    )
    op.add_column(
        "visit_type",
        sa.Column("buffer_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.add_column(
        "visit_type",
        sa.Column("capacity", sa.Integer(), server_default=sa.text("1"), nullable=False),
    )
    op.add_column("visit_type", sa.Column("late_cancel_hours", sa.Integer(), nullable=True))
    op.create_check_constraint(op.f("ck_visit_type_buffer"), "visit_type", "buffer_minutes >= 0")
    op.create_check_constraint(op.f("ck_visit_type_capacity"), "visit_type", "capacity > 0")
    op.create_check_constraint(
        op.f("ck_visit_type_late_cancel"), "visit_type", "late_cancel_hours > 0"
    )
    # A range of ids: the built-in index of ranges then tells providers apart, and no extension is
    # needed (btree_gist is not part of the embedded server).
    op.execute("CREATE TYPE uuidrange AS RANGE (subtype = uuid)")
    op.execute(
        """
        ALTER TABLE seat ADD CONSTRAINT ex_seat_taken EXCLUDE USING gist (
            uuidrange(provider_id, provider_id, '[]') WITH &&,
            int4range(place, place, '[]') WITH &&,
            tstzrange(starts_at, ends_at) WITH &&)
        """
    )
    # Only of a provider for whom anything would be worked out.
    op.execute(
        """
        CREATE FUNCTION note_stale_day(of_provider uuid, at timestamptz) RETURNS void
        LANGUAGE sql AS $$
            INSERT INTO stale_day (provider_id, on_day)
            SELECT provider.id, CAST(at AT TIME ZONE clinic.zone AS date)
            FROM provider JOIN clinic ON clinic.id = provider.clinic_id
            WHERE provider.id = of_provider AND (
                EXISTS (SELECT 1 FROM provider_hours WHERE provider_id = of_provider)
                OR EXISTS (SELECT 1 FROM slot WHERE provider_id = of_provider))
        $$
        """
    )
    # Whoever changes a visit, by whatever road: its day is noted, and its seat is given back.
    op.execute(
        """
        CREATE FUNCTION follow_visit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                DELETE FROM seat WHERE appointment_id = NEW.id AND (
                    NEW.state NOT IN ('scheduled', 'confirmed')
                    OR provider_id <> NEW.provider_id OR starts_at <> NEW.starts_at);
                PERFORM note_stale_day(OLD.provider_id, OLD.starts_at);
            END IF;
            PERFORM note_stale_day(NEW.provider_id, NEW.starts_at);
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        """
        CREATE TRIGGER follow_visit_made AFTER INSERT ON appointment
        FOR EACH ROW EXECUTE FUNCTION follow_visit()
        """
    )
    op.execute(
        """
        CREATE TRIGGER follow_visit_changed AFTER UPDATE ON appointment
        FOR EACH ROW WHEN ((OLD.provider_id, OLD.location_id, OLD.visit_type_id, OLD.starts_at,
            OLD.ends_at, OLD.state) IS DISTINCT FROM (NEW.provider_id, NEW.location_id,
            NEW.visit_type_id, NEW.starts_at, NEW.ends_at, NEW.state))
        EXECUTE FUNCTION follow_visit()
        """
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
