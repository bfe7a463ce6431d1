"""knowledge drafts: an answer that was written at the desk waits for a second person"""

import sqlalchemy as sa
from alembic import op

revision = "0190"
down_revision = "0182"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "knowledge_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("clinic_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("review_by", sa.Date(), nullable=False),
        sa.Column("answer_en", sa.String(), nullable=False),
        sa.Column("answer_es", sa.String(), nullable=False),
        sa.Column("questions_en", sa.ARRAY(sa.String()), nullable=False),
        sa.Column("questions_es", sa.ARRAY(sa.String()), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "approved",
                "dropped",
                name=op.f("ck_knowledge_draft_state_draftstate"),
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state <> 'approved' OR decided_by <> written_by",
            name=op.f("ck_knowledge_draft_second_person"),
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name=op.f("fk_knowledge_draft_clinic_id")
        ),
        sa.ForeignKeyConstraint(
            ["written_by"], ["staff.id"], name=op.f("fk_knowledge_draft_written_by")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff.id"], name=op.f("fk_knowledge_draft_decided_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_draft")),
    )
    op.create_index(
        "uq_knowledge_draft_open",
        "knowledge_draft",
        ["clinic_id", "key"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
