"""From where on a home reading is for a nurse: pressure in mmHg, sugar in mg/dL."""

from pydantic import Field

from hearback.policy.rules import Own, Rules


class Readings(Rules):
    crisis_systolic: Own[int] = Field(
        180, ge=100, le=300, description="A home reading from this on is for a nurse at once."
    )
    crisis_diastolic: Own[int] = Field(
        120, ge=60, le=200, description="The same, the second number."
    )
    # Low is what the National Heart, Lung, and Blood Institute calls so: below 90/60. Many healthy
    # people live with a second number in the fifties, so there a nurse looks only below 50. Very
    # low is a mean pressure far under 65 mmHg, the least that the Surviving Sepsis Campaign keeps.
    low_systolic: Own[int] = Field(
        90, ge=60, le=110, description="A home reading below this is out of range: a nurse looks."
    )
    low_diastolic: Own[int] = Field(50, ge=30, le=70, description="The same, the second number.")
    very_low_systolic: Own[int] = Field(
        80, ge=50, le=100, description="A home reading below this is for a nurse at once."
    )
    very_low_diastolic: Own[int] = Field(
        40, ge=20, le=60, description="The same, the second number."
    )
    # American Diabetes Association, Standards of Care: below 70 mg/dL is low, below 54 needs help
    # at once, from 240 on ketones are looked for. CDC: at 300 and more, emergency care.
    crisis_sugar: Own[int] = Field(
        300, ge=200, le=600, description="A home sugar, in mg/dL, from this on is urgent as well."
    )
    high_sugar: Own[int] = Field(
        240, ge=140, le=400, description="A home sugar from this on is out of range."
    )
    low_sugar: Own[int] = Field(
        70, ge=50, le=100, description="A home sugar below it is so as well."
    )
    very_low_sugar: Own[int] = Field(
        54, ge=30, le=80, description="A home sugar below this is for a nurse at once."
    )
