"""Twilio's signature on what it posts to us (rule T2)."""

from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator

from hearback.core.errors import HearbackError

SIGNATURE = "X-Twilio-Signature"


class BadSignature(HearbackError):
    status = 403

    def __init__(self, reason: str) -> None:
        super().__init__("The request was not signed by our Twilio account.")
        self.reason = reason


class SignatureCheck:
    """Whether Twilio signed a form for one of our addresses, with our account's token.

    The address is built from the configured public one, never from the request's own headers,
    which anybody can write (rule T2).
    """

    def __init__(self, account_sid: str, auth_token: str, public_base_url: str) -> None:
        self._validator = RequestValidator(auth_token)
        self._account = account_sid
        self._base = public_base_url.rstrip("/")

    def check(self, path: str, signature: str, form: FormData) -> None:
        """path: with its query. Raises BadSignature."""
        if not signature:
            raise BadSignature("missing")
        if not all(isinstance(value, str) for value in form.values()):
            raise BadSignature("wrong")  # Twilio signs words, never an uploaded file
        # The form stays a multi-dict: repeated fields are part of what is signed.
        if not self._validator.validate(f"{self._base}{path}", form, signature):
            raise BadSignature("wrong")
        if form.get("AccountSid") != self._account:
            raise BadSignature("foreign_account")

    def sign(self, path: str, form: FormData) -> str:
        """The signature that Twilio would give, for what we pass on in its name."""
        return str(self._validator.compute_signature(f"{self._base}{path}", form))
