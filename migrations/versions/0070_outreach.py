"""outreach: campaigns with their plans, programmes with what came back, facts of patients"""

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0051"
branch_labels = None
depends_on = None

PURPOSES = (
    *("safety", "opt_out_notice", "clarification", "help", "reply", "reminder", "agent", "code"),
    *("campaign", "survey", "followup", "checkin", "onboarding"),
)
TROUBLES = ("sender_stopped", "text_paused", "notice", "number_reputation")


def kinds(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def allowed(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


def upgrade() -> None:
    _campaigns()
    _programmes()
    op.create_table(
        "patient_facts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("has_long_term", sa.Boolean(), nullable=False),
        sa.Column("tags_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("vaccinated_on", sa.Date(), nullable=True),
        sa.Column("discharged_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["patient.id"], name=op.f("fk_patient_facts_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_facts")),
    )
    op.add_column("outbound_message", sa.Column("text_key", sa.String(), nullable=True))
    campaign = sa.ForeignKey("campaign.id", name=op.f("fk_outbound_message_campaign_id"))
    op.add_column("outbound_message", sa.Column("campaign_id", sa.Uuid(), campaign, nullable=True))
    op.create_index(
        "ix_outbound_message_campaign",
        "outbound_message",
        ["campaign_id", "state"],
        unique=False,
        postgresql_where="campaign_id IS NOT NULL",
    )
    op.create_index(
        "ix_outbound_message_figures",
        "outbound_message",
        ["sender_id", "sent_at"],
        unique=False,
        postgresql_where="sent_at IS NOT NULL",
    )
    for name, table, column, values in (
        ("ck_outbound_message_purpose_purpose", "outbound_message", "purpose", PURPOSES),
        ("ck_sending_trouble_kind_troublekind", "sending_trouble", "kind", TROUBLES),
    ):
        op.drop_constraint(op.f(name), table, type_="check")
        op.create_check_constraint(op.f(name), table, allowed(column, values))


def _campaigns() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("topic", kinds("topic", "news", "flu_shot", "mammogram"), nullable=False),
        sa.Column("text_key", sa.String(), nullable=False),
        sa.Column(
            "state",
            kinds("campaignstate", "planned", "running", "paused", "cancelled", "done"),
            nullable=False,
        ),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("useless_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("per_minute", sa.Float(), nullable=True),
        sa.Column("sample", sa.Integer(), nullable=False),
        sa.Column("rest_after", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pace_from", sa.Integer(), nullable=False),
        sa.Column("pace_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=op.f("fk_campaign_clinic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("clinic_id", "name", name=op.f("uq_campaign_clinic_id_name")),
    )
    op.create_table(
        "campaign_recipient",
        sa.Column("campaign_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=True),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "state", kinds("recipientstate", "waiting", "written", "suppressed"), nullable=False
        ),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_recipient_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_point.id"],
            name=op.f("fk_campaign_recipient_contact_point_id"),
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_campaign_recipient_patient_id")
        ),
        sa.PrimaryKeyConstraint("campaign_id", "patient_id", name=op.f("pk_campaign_recipient")),
    )
    op.create_index(
        "ix_campaign_recipient_waiting",
        "campaign_recipient",
        ["campaign_id", "position"],
        unique=False,
        postgresql_where="state = 'waiting'",
    )


def _programmes() -> None:
    op.create_table(
        "programme_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "programme",
            kinds("programme", "campaign", "survey", "followup", "checkin", "onboarding"),
            nullable=False,
        ),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("campaign_id", sa.Uuid(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", kinds("campaignanswer", "wanted", "done", "declined"), nullable=True),
        *_references("programme_question", "conversation", "patient", "appointment"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_question")),
    )
    op.create_index(
        "ix_programme_question_thread",
        "programme_question",
        ["conversation_id", "asked_at"],
        unique=False,
    )
    op.create_table(
        "survey_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("patient_id", sa.Uuid(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.CheckConstraint("score BETWEEN 0 AND 10", name=op.f("ck_survey_answer_score")),
        *_references("survey_answer", "appointment", "patient"),
        _of_message("survey_answer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_answer")),
        sa.UniqueConstraint("message_id", name=op.f("uq_survey_answer_message_id")),
    )
    op.create_index(
        op.f("ix_survey_answer_appointment_id"), "survey_answer", ["appointment_id"], unique=False
    )
    op.create_table(
        "home_reading",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("homework", kinds("homework", "blood_pressure"), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("value_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("flag", kinds("readingflag", "normal", "out_of_range"), nullable=False),
        *_references("home_reading", "patient"),
        _of_message("home_reading"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_home_reading")),
        sa.UniqueConstraint("message_id", "place", name=op.f("uq_home_reading_message_id_place")),
    )
    op.create_index(
        op.f("ix_home_reading_patient_id"), "home_reading", ["patient_id"], unique=False
    )
    op.create_table(
        "enrolment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("homework", kinds("homework", "blood_pressure"), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        *_references("enrolment", "patient"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint(
            "patient_id", "homework", name=op.f("uq_enrolment_patient_id_homework")
        ),
    )


def _references(table: str, *others: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [f"{other}_id"], [f"{other}.id"], name=op.f(f"fk_{table}_{other}_id")
        )
        for other in others
    ]


def _of_message(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["message_id"], ["inbound_message.id"], name=op.f(f"fk_{table}_message_id")
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
