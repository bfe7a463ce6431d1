"""satisfaction: a score may be about a case that people closed"""

import sqlalchemy as sa
from alembic import op

revision = "0181"
down_revision = "0151"
branch_labels = None
depends_on = None


def upgrade() -> None:
    asked = sa.ForeignKey("escalation.id", name=op.f("fk_programme_question_case_id"))
    op.add_column("programme_question", sa.Column("case_id", sa.Uuid(), asked, nullable=True))
    answered = sa.ForeignKey("escalation.id", name=op.f("fk_survey_answer_case_id"))
    op.add_column("survey_answer", sa.Column("case_id", sa.Uuid(), answered, nullable=True))
    op.create_index(op.f("ix_survey_answer_case_id"), "survey_answer", ["case_id"])
    op.create_index(
        "ix_escalation_resolved",
        "escalation",
        ["resolved_at"],
        postgresql_where=sa.text("state = 'resolved'"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
