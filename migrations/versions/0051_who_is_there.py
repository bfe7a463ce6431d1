"""who is there: a visitor's page is told when a person joins or leaves, whoever makes the move"""

from alembic import op

revision = "0051"
down_revision = "0080"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE FUNCTION show_holder() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO chat_event (id, conversation_id, seq, kind, at)
            SELECT gen_random_uuid(), c.id, 0,
                   CASE WHEN NEW.to_holder = 'agent' THEN 'joined' ELSE 'left' END, NEW.at
              FROM conversation c WHERE c.id = NEW.conversation_id AND c.channel = 'web';
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER show_holder AFTER INSERT ON holder_move FOR EACH ROW"
        " WHEN ((NEW.to_holder = 'agent') <> (NEW.from_holder = 'agent'))"
        " EXECUTE FUNCTION show_holder()"
    )


def downgrade() -> None:
    """Migrations go forward only: restore a backup instead."""
    raise NotImplementedError("migrations go forward only; restore a backup instead")
