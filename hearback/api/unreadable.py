"""What cannot be read is refused without a word of it being repeated: it may be a patient's, or no
text at all."""

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

LONGEST_PLACE = 80


async def unreadable(_: Request, error: Exception) -> Response:
    """422, with the fields that were not understood."""
    assert isinstance(error, RequestValidationError)
    places = [".".join(map(str, each["loc"])) for each in error.errors()]
    told = [place.encode("ascii", "replace").decode()[:LONGEST_PLACE] for place in places]
    return JSONResponse({"error": "These cannot be read.", "at": told}, 422)
