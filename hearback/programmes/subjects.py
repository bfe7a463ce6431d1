"""What an answer to a question of ours may be about instead: pure, by its words."""

import re

# Not about the visit, the texts or a person: it would be no answer to how somebody is.
ELSEWHERE = re.compile(
    r"\b(?:appointment|appt|visit|cita|reschedul\w*|cancel\w*|bill\w*|insurance|seguro|person"
    r"|human|agent|persona|text\w*|mensaje\w*|stop|thank\w*|gracias|hi|hello|hola|who|quien"
    r"|english|espanol|ingles|spanish|number|numero)\b"
)
