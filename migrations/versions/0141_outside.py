"""outside: notices of urgent cases, and other desks that are told what changed"""

import sqlalchemy as sa
from alembic import op

revision = "0141"
down_revision = "0120"
branch_labels = None
depends_on = None

# Whoever changes a case, every desk that may see it is told; the ids of the work are its own.
TELL = """
CREATE FUNCTION note_integration(told_case uuid, thread uuid, told_queue text, what text)
RETURNS void LANGUAGE sql AS $$
    WITH told AS (
        INSERT INTO integration_delivery (id, integration_id, escalation_id, event, at, state)
        SELECT gen_random_uuid(), i.id, told_case, what, clock_timestamp(), 'due'
          FROM integration i JOIN staff s ON s.id = i.staff_id
         WHERE i.url IS NOT NULL AND i.ended_at IS NULL AND s.state = 'active'
           AND EXISTS (
               SELECT 1 FROM staff_grant g JOIN conversation c ON c.clinic_id = g.clinic_id
                WHERE g.staff_id = i.staff_id AND c.id = thread AND told_queue = ANY(g.queues))
        RETURNING id)
    INSERT INTO work_item (id, kind, subject, due_at, state, attempt)
    SELECT gen_random_uuid(), 'integration', told.id, 'epoch', 'queued', 0 FROM told
$$;
CREATE FUNCTION note_integration_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_integration(NEW.id, NEW.conversation_id, NEW.queue, CASE
        WHEN TG_OP = 'INSERT' THEN 'case.opened'
        WHEN NEW.state = 'resolved' THEN 'case.resolved'
        WHEN NEW.state = 'claimed' AND OLD.state <> 'claimed' THEN 'case.claimed'
        ELSE 'case.changed' END);
    RETURN NULL;
END $$;
CREATE FUNCTION note_integration_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_integration(e.id, e.conversation_id, e.queue, 'message.received')
       FROM escalation e
      WHERE e.conversation_id = NEW.conversation_id AND e.state <> 'resolved';
    RETURN NULL;
END $$;
CREATE TRIGGER integration_case_new AFTER INSERT ON escalation
   FOR EACH ROW EXECUTE FUNCTION note_integration_case();
CREATE TRIGGER integration_case AFTER UPDATE ON escalation FOR EACH ROW
  WHEN ((NEW.state, NEW.queue, NEW.priority) IS DISTINCT FROM (OLD.state, OLD.queue, OLD.priority))
  EXECUTE FUNCTION note_integration_case();
CREATE TRIGGER integration_message AFTER UPDATE ON inbound_message FOR EACH ROW
  WHEN (NEW.state = 'for_agent' AND OLD.state <> 'for_agent')
  EXECUTE FUNCTION note_integration_message();
CREATE TRIGGER integration_message_new AFTER INSERT ON inbound_message FOR EACH ROW
  WHEN (NEW.state = 'for_agent') EXECUTE FUNCTION note_integration_message()
"""


def upgrade() -> None:
    _notices()
    _integrations()
    for statement in TELL.split("\nCREATE "):
        if statement.strip():
            made = statement.strip().removesuffix(";").removeprefix("CREATE ")
            op.execute(f"CREATE {made}")


def _notices() -> None:
    op.create_table(
        "notice_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("queue", sa.String(40), nullable=True),
        sa.Column("after_minutes", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("target_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("secret_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("after_minutes >= 0", name=op.f("ck_notice_step_after")),
        sa.CheckConstraint(
            "queue IN ('front_desk', 'billing', 'clinical')",
            name=op.f("ck_notice_step_queue_queue"),
        ),
        sa.CheckConstraint(
            "way IN ('email', 'text', 'webhook')", name=op.f("ck_notice_step_way_way")
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_notice_step_clinic_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_step")),
    )
    op.create_index(op.f("ix_notice_step_clinic_id"), "notice_step", ["clinic_id"])
    op.create_table(
        "notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("escalation_id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('due', 'sent', 'not_needed', 'parked')",
            name=op.f("ck_notice_state_noticestate"),
        ),
        sa.ForeignKeyConstraint(
            ["escalation_id"], ["escalation.id"], name=op.f("fk_notice_escalation_id")
        ),
        sa.ForeignKeyConstraint(["step_id"], ["notice_step.id"], name=op.f("fk_notice_step_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint(
            "escalation_id", "step_id", name=op.f("uq_notice_escalation_id_step_id")
        ),
    )


def _integrations() -> None:
    op.create_table(
        "integration",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("secret_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_integration_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_integration")),
        sa.UniqueConstraint("staff_id", name=op.f("uq_integration_staff_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_integration_token_hash")),
    )
    op.create_table(
        "integration_delivery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("integration_id", sa.Uuid(), nullable=False),
        sa.Column("escalation_id", sa.Uuid(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('due', 'sent', 'parked')",
            name=op.f("ck_integration_delivery_state_deliverystate"),
        ),
        sa.ForeignKeyConstraint(
            ["integration_id"],
            ["integration.id"],
            name=op.f("fk_integration_delivery_integration_id"),
        ),
        sa.ForeignKeyConstraint(
            ["escalation_id"],
            ["escalation.id"],
            name=op.f("fk_integration_delivery_escalation_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_integration_delivery")),
    )
    op.create_index(
        op.f("ix_integration_delivery_integration_id"), "integration_delivery", ["integration_id"]
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
