"""The table of Rasa's bounded trackers. Only bot/shell reads and writes it, under its own keys."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base


class DialogueWindow(Base):
    __tablename__ = "dialogue_window"

    conversation_id: Mapped[UUID] = mapped_column(primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    updated_at: Mapped[datetime]
