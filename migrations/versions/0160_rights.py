"""rights: what a relation may do about a patient's visits, and two more relations"""

import sqlalchemy as sa
from alembic import op

revision = "0160"
down_revision = "0171"
branch_labels = None
depends_on = None

RELATIONS = "'self', 'guardian', 'caregiver', 'parent', 'spouse'"


def upgrade() -> None:
    op.add_column("contact_link", sa.Column("rights", sa.String(), nullable=True))
    op.drop_constraint(op.f("ck_contact_link_relation_relation"), "contact_link")
    op.create_check_constraint(
        op.f("ck_contact_link_relation_relation"), "contact_link", f"relation IN ({RELATIONS})"
    )
    op.drop_constraint(op.f("ck_broken_link_relation_relation"), "broken_link")
    op.create_check_constraint(
        op.f("ck_broken_link_relation_relation"), "broken_link", f"relation IN ({RELATIONS})"
    )
    op.create_index(
        "ix_contact_link_parent",
        "contact_link",
        ["patient_id"],
        postgresql_where=sa.text("relation = 'parent'"),
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
