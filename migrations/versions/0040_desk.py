"""desk: staff, sessions, leases of agents, notes, tasks, and the events that pages live by"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0011"
branch_labels = None
depends_on = None

# What a page of the desk shows: a change of it is an event, whoever made it.
NOTIFY = """
CREATE FUNCTION note_desk_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO desk_event (conversation_id, what) VALUES (NEW.conversation_id, TG_TABLE_NAME);
    PERFORM pg_notify('hearback_desk', '');
    RETURN NULL;
END $$
"""


def upgrade() -> None:
    _staff()
    _holding()
    _work()
    _events()


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("totp_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("totp_step", sa.Integer(), nullable=True),
        sa.Column("failures", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('active', 'disabled')", name=op.f("ck_staff_state_staffstate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
    )
    op.create_table(
        "staff_grant",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("queues", sa.ARRAY(sa.String()), nullable=False),
        sa.CheckConstraint(
            "role IN ('agent', 'nurse', 'billing', 'supervisor', 'manager', 'auditor', 'admin')",
            name=op.f("ck_staff_grant_role_role"),
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_grant_staff_id")),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_staff_grant_clinic_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_grant")),
        sa.UniqueConstraint(
            "staff_id", "clinic_id", "role", name=op.f("uq_staff_grant_staff_id_clinic_id_role")
        ),
    )
    op.create_table(
        "staff_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_session_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_session_token_hash")),
    )
    op.create_index(
        "ix_staff_session_live",
        "staff_session",
        ["staff_id"],
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def _holding() -> None:
    op.add_column(
        "conversation",
        sa.Column(
            "held_by",
            sa.Uuid(),
            sa.ForeignKey("staff.id", name=op.f("fk_conversation_held_by")),
            nullable=True,
        ),
    )
    op.add_column("conversation", sa.Column("lease", sa.Uuid(), nullable=True))
    op.add_column("conversation", sa.Column("agent_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "conversation",
        sa.Column("agent_spoke", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.create_index(op.f("ix_conversation_held_by"), "conversation", ["held_by"])
    op.create_index(op.f("ix_conversation_lease"), "conversation", ["lease"])
    for name in ("claimed_at", "answered_at", "resolved_at"):
        op.add_column("escalation", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "escalation",
        sa.Column(
            "resolved_by",
            sa.Uuid(),
            sa.ForeignKey("staff.id", name=op.f("fk_escalation_resolved_by")),
            nullable=True,
        ),
    )
    op.add_column("escalation", sa.Column("settled_sealed", sa.LargeBinary(), nullable=True))
    for name in ("transfers", "reopened"):
        op.add_column(
            "escalation",
            sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False),
        )
    op.create_index("ix_escalation_conversation", "escalation", ["conversation_id", "opened_at"])


def _work() -> None:
    op.create_table(
        "desk_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_desk_note_conversation_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_desk_note_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_note")),
    )
    op.create_index(op.f("ix_desk_note_conversation_id"), "desk_note", ["conversation_id"])
    op.create_table(
        "agent_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_agent_message_conversation_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_agent_message_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_message")),
        sa.UniqueConstraint("cause", name=op.f("uq_agent_message_cause")),
    )
    op.create_index(op.f("ix_agent_message_conversation_id"), "agent_message", ["conversation_id"])
    op.create_table(
        "staff_task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("queue", sa.String(40), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('callback', 'wrong_number', 'landline', 'cancel_unanswered', 'deceased')",
            name=op.f("ck_staff_task_kind_taskkind"),
        ),
        sa.CheckConstraint(
            "queue IN ('front_desk', 'billing', 'clinical', 'on_call')",
            name=op.f("ck_staff_task_queue_queue"),
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_staff_task_clinic_id")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_staff_task_conversation_id")
        ),
        sa.ForeignKeyConstraint(["opened_by"], ["staff.id"], name=op.f("fk_staff_task_opened_by")),
        sa.ForeignKeyConstraint(["done_by"], ["staff.id"], name=op.f("fk_staff_task_done_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_task")),
    )
    op.create_index(
        "ix_staff_task_open",
        "staff_task",
        ["clinic_id", "queue"],
        postgresql_where=sa.text("done_at IS NULL"),
    )


def _events() -> None:
    op.create_table(
        "desk_event",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_desk_event")),
    )
    op.execute(NOTIFY)
    for table in ("inbound_message", "escalation", "desk_note", "holder_move"):
        op.execute(
            f"CREATE TRIGGER desk_event AFTER INSERT OR UPDATE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION note_desk_event()"
        )
    op.execute(
        "CREATE TRIGGER desk_event_new AFTER INSERT ON outbound_message FOR EACH ROW"
        " WHEN (NEW.conversation_id IS NOT NULL) EXECUTE FUNCTION note_desk_event()"
    )
    op.execute(
        "CREATE TRIGGER desk_event_changed AFTER UPDATE ON outbound_message FOR EACH ROW"
        " WHEN (NEW.conversation_id IS NOT NULL AND (NEW.state, NEW.delivery)"
        " IS DISTINCT FROM (OLD.state, OLD.delivery)) EXECUTE FUNCTION note_desk_event()"
    )
