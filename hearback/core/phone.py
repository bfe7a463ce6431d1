"""Telephone numbers: one spelling (E.164) and the zones a number may be in."""

import phonenumbers
from phonenumbers import PhoneNumberType, timezone

from hearback.core.errors import HearbackError

# A number without a place: it names every zone of the country, which is no evidence at all.
PLACELESS = {PhoneNumberType.TOLL_FREE, PhoneNumberType.VOIP, PhoneNumberType.UNKNOWN}
# States whose hours differ (hearback/outbound/windows.py), as the numbering plan names them.
STATES = {
    "Florida": "FL",
    "Maryland": "MD",
    "Oklahoma": "OK",
    "Texas": "TX",
    "Washington State": "WA",
}
UNKNOWN_ZONE = "Etc/Unknown"


class NotAPhoneNumber(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("This is not a phone number. Write it as +15125550151.")


def e164(written: str, region: str = "US") -> str:
    """The one spelling of a number, `+15125550151`. Raises NotAPhoneNumber.

    Only the form is checked, not whether the number is assigned: test numbers (555-01xx) pass.
    """
    if any(char.isalpha() for char in written):
        raise NotAPhoneNumber
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException as error:
        raise NotAPhoneNumber from error
    # Possible at its full length: a local number would be read as one of nowhere.
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE or number.extension:
        raise NotAPhoneNumber
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def zones_of(number: str) -> frozenset[str]:
    """Every IANA zone that the holder of an E.164 number may be in; empty without evidence."""
    parsed = phonenumbers.parse(number, None)
    if phonenumbers.number_type(parsed) in PLACELESS:
        return frozenset()
    return frozenset(timezone.time_zones_for_number(parsed)) - {UNKNOWN_ZONE}


def spoken(number: str) -> str:
    """A number as a text shows it: 512-555-0100."""
    parsed = phonenumbers.parse(number, None)
    if parsed.country_code != 1:
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    digits = str(parsed.national_number)
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"


def states_of(number: str) -> frozenset[str]:
    """The US state that an E.164 number belongs to, by its two letters; empty without evidence."""
    parsed = phonenumbers.parse(number, None)
    if parsed.country_code != 1 or phonenumbers.number_type(parsed) in PLACELESS:
        return frozenset()
    # Here, because its tables take a third of a second, and only stricter states ask for them.
    from phonenumbers import geocoder

    told = geocoder.description_for_number(parsed, "en")
    found = STATES.get(told) or told.rpartition(", ")[2]
    return frozenset({found}) if found in STATES.values() else frozenset()
