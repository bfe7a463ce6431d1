"""web chat: lines and contact points of a new kind, sessions, what a page is shown, who is known"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _kinds()
    _places()
    _events()


def _kinds() -> None:
    op.add_column("sender", sa.Column("kind", sa.String(40), nullable=False, server_default="sms"))
    op.create_check_constraint(
        op.f("ck_sender_kind_senderkind"), "sender", "kind IN ('sms', 'web')"
    )
    op.add_column(
        "contact_point", sa.Column("kind", sa.String(40), nullable=False, server_default="phone")
    )
    op.create_check_constraint(
        op.f("ck_contact_point_kind_contactkind"), "contact_point", "kind IN ('phone', 'web')"
    )
    op.add_column(
        "conversation", sa.Column("last_event", sa.Integer(), nullable=False, server_default="0")
    )


def _places() -> None:
    op.create_table(
        "chat_site",
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("sender_id", sa.Uuid(), nullable=False),
        sa.Column("origins", sa.ARRAY(sa.String()), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_chat_site_clinic_id")),
        sa.ForeignKeyConstraint(["sender_id"], ["sender.id"], name=op.f("fk_chat_site_sender_id")),
        sa.PrimaryKeyConstraint("clinic_id", name=op.f("pk_chat_site")),
    )
    op.create_table(
        "chat_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("was_verified", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_chat_session_conversation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_session")),
        sa.UniqueConstraint("conversation_id", name=op.f("uq_chat_session_conversation_id")),
    )
    op.create_table(
        "verified_person",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_verified_person_conversation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_verified_person_patient_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_verified_person")),
    )


def _events() -> None:
    op.create_table(
        "chat_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("inbound_id", sa.Uuid(), nullable=True),
        sa.Column("outbound_id", sa.Uuid(), nullable=True),
        sa.Column("quick_sealed", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('visitor', 'bot', 'agent', 'joined', 'left', 'ended')",
            name=op.f("ck_chat_event_kind_happening"),
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_chat_event_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["inbound_id"], ["inbound_message.id"], name=op.f("fk_chat_event_inbound_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_event")),
        sa.UniqueConstraint(
            "conversation_id", "seq", name=op.f("uq_chat_event_conversation_id_seq")
        ),
    )
    # The number comes from the conversation's own row, whose lock makes it the order of commits.
    op.execute(
        """
        CREATE FUNCTION number_chat_event() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE conversation SET last_event = last_event + 1
             WHERE id = NEW.conversation_id RETURNING last_event INTO NEW.seq;
            PERFORM pg_notify('hearback_chat', NEW.conversation_id::text);
            RETURN NEW;
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER number_chat_event BEFORE INSERT ON chat_event"
        " FOR EACH ROW EXECUTE FUNCTION number_chat_event()"
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
