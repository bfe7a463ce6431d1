"""The shell's doors as the service meets them, inside the test's own process."""

from pathlib import Path
from uuid import uuid4

import httpx2

from bot.shell.dialogue import Dialogue
from bot.shell.doors import Doors
from bot.shell.mind import Mind

AUTHORIZED = {"Authorization": "Bearer shell-token"}


class Shell:
    def __init__(self, speaker: Dialogue | None, models: Path) -> None:
        self.mind = Mind(lambda path: Dialogue(path, None), models)
        self.mind._speaker = speaker
        doors = Doors(self.mind, token="shell-token", first_model="hearback-tiny.tar.gz")
        transport = httpx2.ASGITransport(app=doors.application())
        self.client = httpx2.AsyncClient(
            transport=transport, base_url="http://shell", headers=AUTHORIZED
        )

    async def turn(self, text: str, **changes: object) -> httpx2.Response:
        return await self.client.post("/turn", json=turn_body(text, **changes))


def turn_body(text: str, **changes: object) -> dict[str, object]:
    facts = {"clinic_name": "Lakeside Clinic", "clinic_phone": "555-0100"}
    ids = {"conversation_id": str(uuid4()), "message_id": str(uuid4())}
    return {**ids, "text": text, "language": "en", "awaiting": None, "facts": facts, **changes}
