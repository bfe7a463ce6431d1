"""A visitor's token: signed, of one session, renewed as long as the page is used."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from itsdangerous import BadData, URLSafeSerializer

from hearback.core.chat_wire import Holder

SALT = "hearback.webchat.token.v1"
LASTS = timedelta(hours=1)  # without being renewed: a phone may sleep
LONGEST = 300  # characters of a token of ours, with room


class Tokens:
    """keys: by name, the current one first; an old one still opens what it signed."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        newest_last = list(keys.values())[::-1]
        self._signer = URLSafeSerializer(newest_last, salt=SALT)

    def issue(self, holder: Holder, *, now: datetime) -> str:
        told = [holder.session_id.hex, holder.generation, int(now.timestamp())]
        return str(self._signer.dumps(told))

    def read(self, token: str, *, now: datetime) -> Holder | None:
        """Whose it is; None for one that is not ours, was altered, or is too old."""
        if not token or len(token) > LONGEST:
            return None
        try:
            session, generation, issued = self._signer.loads(token)
            holder, issued_at = Holder(UUID(hex=session), int(generation)), float(issued)
        except (BadData, ValueError, TypeError, AttributeError):
            return None
        return holder if 0 <= now.timestamp() - issued_at + 60 < LASTS.total_seconds() else None
