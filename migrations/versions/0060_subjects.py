"""subjects: who is asking, bills, approved answers, screenings"""

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0020"
branch_labels = None
depends_on = None

PURPOSES = (
    *("safety", "opt_out_notice", "clarification", "help", "reply", "reminder", "agent", "code"),
    *("campaign", "survey", "followup", "checkin", "onboarding", "waitlist_offer"),
)


def kinds(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _answers()
    _bills()
    _screenings()
    _identity()
    op.add_column("patient", sa.Column("match_keys", sa.ARRAY(sa.LargeBinary()), nullable=True))
    op.create_index(
        "ix_patient_match_keys", "patient", ["match_keys"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "ix_patient_unmatched",
        "patient",
        ["id"],
        unique=False,
        postgresql_where="match_keys IS NULL",
    )
    # A wider check than before: what a running older version writes still fits.
    check = op.f("ck_outbound_message_purpose_purpose")
    op.drop_constraint(check, "outbound_message", type_="check")
    named = ", ".join(f"'{purpose}'" for purpose in PURPOSES)
    op.create_check_constraint(check, "outbound_message", f"purpose IN ({named})")


def _answers() -> None:
    op.create_table(
        "accepted_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_accepted_plan_clinic_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accepted_plan")),
        sa.UniqueConstraint("clinic_id", "name", name=op.f("uq_accepted_plan_clinic_id_name")),
    )
    op.create_table(
        "knowledge_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("questions", sa.ARRAY(sa.String()), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=False),
        sa.Column("review_by", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_knowledge_entry_version")),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_knowledge_entry_clinic_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_entry")),
        sa.UniqueConstraint(
            "clinic_id",
            "key",
            "language",
            "version",
            name=op.f("uq_knowledge_entry_clinic_id_key_language_version"),
        ),
    )
    op.create_index(
        "ix_knowledge_entry_clinic", "knowledge_entry", ["clinic_id", "language"], unique=False
    )


def _bills() -> None:
    op.create_table(
        "clinic_billing",
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("pay_link", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_clinic_billing_clinic_id")
        ),
        sa.PrimaryKeyConstraint("clinic_id", name=op.f("pk_clinic_billing")),
    )
    op.create_table(
        "statement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("amount", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", kinds("statementstate", "open", "paid", "void"), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_statement_amount")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_statement_clinic_id")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_statement_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint(
            "clinic_id", "external_id", name=op.f("uq_statement_clinic_id_external_id")
        ),
    )
    op.create_index(
        "ix_statement_open",
        "statement",
        ["patient_id"],
        unique=False,
        postgresql_where="state = 'open'",
    )
    op.create_table(
        "statement_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("service_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("owed", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_statement_line_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_line")),
        sa.UniqueConstraint(
            "statement_id", "position", name=op.f("uq_statement_line_statement_id_position")
        ),
    )
    op.create_table(
        "billing_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "what",
            kinds("asked", "paid_already", "plan", "dispute", "hardship", "coverage", "question"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_billing_request_conversation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_billing_request_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_billing_request_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billing_request")),
    )
    op.create_index(
        op.f("ix_billing_request_conversation_id"),
        "billing_request",
        ["conversation_id"],
        unique=False,
    )


def _identity() -> None:
    op.create_table(
        "identity_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            kinds("identitystate", "asked", "code_asked", "verified", "locked"),
            nullable=False,
        ),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_act", sa.String(), nullable=True),
        sa.Column("asked_message", sa.Uuid(), nullable=True),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("born_sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_message"], ["inbound_message.id"], name=op.f("fk_identity_check_asked_message")
        ),
        sa.ForeignKeyConstraint(["id"], ["conversation.id"], name=op.f("fk_identity_check_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_check")),
    )
    op.create_table(
        "identity_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_identity_code_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_identity_code_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_identity_code_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_code")),
    )
    op.create_index(
        "ix_identity_code_conversation", "identity_code", ["conversation_id", "id"], unique=False
    )
    op.create_index(
        "ix_identity_code_patient", "identity_code", ["patient_id", "asked_at"], unique=False
    )
    op.create_table(
        "identity_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "what",
            kinds(
                "what",
                "asked",
                "part_given",
                "claimed",
                "unmatched",
                "code_made",
                "code_not_made",
                "wrong",
                "right",
                "locked",
            ),
            nullable=False,
        ),
        sa.Column(
            "from_state",
            kinds("identitystate", "asked", "code_asked", "verified", "locked"),
            nullable=True,
        ),
        sa.Column(
            "to_state",
            kinds("identitystate", "asked", "code_asked", "verified", "locked"),
            nullable=False,
        ),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_identity_step_conversation_id")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_identity_step_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_identity_step_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_step")),
    )
    op.create_index(
        op.f("ix_identity_step_conversation_id"), "identity_step", ["conversation_id"], unique=False
    )


def _screenings() -> None:
    op.create_table(
        "screening_service",
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("visit_type_id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_screening_service_clinic_id")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_screening_service_provider_id")
        ),
        sa.ForeignKeyConstraint(
            ["visit_type_id"], ["visit_type.id"], name=op.f("fk_screening_service_visit_type_id")
        ),
        sa.PrimaryKeyConstraint("clinic_id", "kind", name=op.f("pk_screening_service")),
        sa.UniqueConstraint(
            "clinic_id", "visit_type_id", name=op.f("uq_screening_service_clinic_id_visit_type_id")
        ),
    )
    op.create_table(
        "screening",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column(
            "state",
            kinds(
                "screeningstate",
                "due",
                "booked",
                "reported_done_elsewhere",
                "not_interested",
                "done",
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("last_done_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_screening_appointment_id")
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_screening_clinic_id")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_screening_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening")),
        sa.UniqueConstraint("patient_id", "kind", name=op.f("uq_screening_patient_id_kind")),
    )
    op.create_index("ix_screening_appointment", "screening", ["appointment_id"], unique=False)
    op.create_table(
        "screening_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("screening_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "from_state",
            kinds(
                "screeningstate",
                "due",
                "booked",
                "reported_done_elsewhere",
                "not_interested",
                "done",
            ),
            nullable=True,
        ),
        sa.Column(
            "to_state",
            kinds(
                "screeningstate",
                "due",
                "booked",
                "reported_done_elsewhere",
                "not_interested",
                "done",
            ),
            nullable=False,
        ),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["message_id"], ["inbound_message.id"], name=op.f("fk_screening_move_message_id")
        ),
        sa.ForeignKeyConstraint(
            ["screening_id"], ["screening.id"], name=op.f("fk_screening_move_screening_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening_move")),
    )
    op.create_index(
        op.f("ix_screening_move_screening_id"), "screening_move", ["screening_id"], unique=False
    )
