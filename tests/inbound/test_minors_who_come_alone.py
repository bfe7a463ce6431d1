"""A minor who asks to come without a parent is answered by a person, and no alarm is raised."""

import pytest

from tests.inbound.conftest import Clinic


@pytest.mark.parametrize(
    "said", ["im 16 can i come without my mom", "tengo 16 y mi mama no puede saber"]
)
async def test_a_minors_question_goes_to_people_and_raises_no_alarm(
    reminded: Clinic, said: str
) -> None:
    (answer,) = await reminded.hears(said)

    assert "911" not in answer
    assert "person" in answer or "persona" in answer
