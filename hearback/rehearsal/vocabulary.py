"""The words that a scenario file may use where the values are listed."""

from enum import StrEnum


class Lang(StrEnum):
    EN = "en"
    ES = "es"


class Channel(StrEnum):
    SMS = "sms"
    WEB = "web"


class ConsentState(StrEnum):
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"


class VisitStatus(StrEnum):
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    NEEDS_REVIEW = "needs_review"


class SlotState(StrEnum):
    OPEN = "open"
    BOOKED = "booked"


class Awaited(StrEnum):
    REMINDER_REPLY = "reminder_reply"
    SLOT_CHOICE = "slot_choice"
    YES_NO = "yes_no"
    SURVEY_SCORE = "survey_score"
    IDENTITY = "identity"


class Mode(StrEnum):
    BOT = "bot"
    WAITING_AGENT = "waiting_agent"
    AGENT = "agent"


class ProviderStatus(StrEnum):
    ACCEPTED = "accepted"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"


class DeliveryStatus(StrEnum):
    """Ours (held, suppressed, queued) and the provider's, which begin with accepted."""

    HELD = "held"
    SUPPRESSED = "suppressed"
    QUEUED = "queued"
    ACCEPTED = "accepted"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"


class Why(StrEnum):
    OPTED_OUT = "opted_out"
    LANDLINE = "landline"
    NO_WRITTEN_CONSENT = "no_written_consent"
    OPTED_OUT_OF_KIND = "opted_out_of_kind"
    NOT_DUE = "not_due"


class Flag(StrEnum):
    LANDLINE = "landline"
    WRONG_NUMBER = "wrong_number"
    DECEASED_REPORTED = "deceased_reported"


class CasePriority(StrEnum):
    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"


class CaseReason(StrEnum):
    EMERGENCY = "emergency"
    SELF_HARM = "self_harm"
    OUT_OF_RANGE = "out_of_range"
    CLINICAL = "clinical"
    MEDIA = "media"
    ABUSE = "abuse"
    HUMAN_REQUEST = "human_request"
    BILLING = "billing"
    INSURANCE = "insurance"
    RECORDS = "records"
    PROXY = "proxy"
    IDENTITY_LOCK = "identity_lock"
    RUNNING_LATE = "running_late"
    LOW_SURVEY = "low_survey"
    WRONG_NUMBER = "wrong_number"
    DECEASED = "deceased"
    CANCEL_OR_STOP_UNANSWERED = "cancel_or_stop_unanswered"
    DELIVERY_FAILURE = "delivery_failure"
    RESCHEDULE = "reschedule"
    NOT_UNDERSTOOD = "not_understood"
    UNKNOWN_NUMBER = "unknown_number"
    BOT_FAILED = "bot_failed"


class Audience(StrEnum):
    SENIORS_65 = "seniors_65"
    PARENTS = "parents"
    CHRONIC = "chronic"


class AuditEvent(StrEnum):
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    WRONG_NUMBER = "wrong_number"
    EMERGENCY_DETECTED = "emergency_detected"
    IDENTITY_VERIFIED = "identity_verified"
    IDENTITY_FAILED = "identity_failed"
    IDENTITY_LOCKED = "identity_locked"
    SIGNATURE_REJECTED = "signature_rejected"


class Desk(StrEnum):
    FRONT_DESK = "front_desk"
    BILLING = "billing"
    CLINICAL = "clinical"


class ScreeningKind(StrEnum):
    FLU_SHOT = "flu_shot"
    MAMMOGRAM = "mammogram"


class ScreeningState(StrEnum):
    BOOKED = "booked"
    REPORTED_DONE_ELSEWHERE = "reported_done_elsewhere"


class ProgramKind(StrEnum):
    BLOOD_PRESSURE = "blood_pressure"


class ReadingFlag(StrEnum):
    NORMAL = "normal"
    OUT_OF_RANGE = "out_of_range"


class CampaignState(StrEnum):
    PAUSED = "paused"
    RUNNING = "running"
    DONE = "done"


class Alert(StrEnum):
    NUMBER_REPUTATION = "number_reputation"


class SystemKind(StrEnum):
    REMINDER = "reminder"
    CAMPAIGN = "campaign"
    SURVEY = "survey"
    FOLLOWUP = "followup"
    CHECKIN = "checkin"
    WAITLIST_OFFER = "waitlist_offer"
    ONBOARDING = "onboarding"


class AgentDeed(StrEnum):
    CLAIM = "claim"
    RESOLVE = "resolve"
    RELEASE = "release"
    VIEW = "view"
    STOP_TEXTS = "stop-texts"
    CONFIRM_NUMBER = "confirm-number"
    WRITTEN_CONSENT = "written-consent"


class Webhook(StrEnum):
    SMS = "sms webhook"
    STATUS = "status webhook"


class FaultKind(StrEnum):
    SEND_WORKER_PAUSED = "send worker paused"
    WORKER_KILLED = "worker killed"
    RESTART = "restart"
    RASA_DOWN = "Rasa down"
    TWILIO_21610 = "Twilio 21610"
    TWILIO_500 = "Twilio 500"
    DUPLICATE_WEBHOOK = "duplicate webhook"
    SIMULTANEOUS_INBOUND = "simultaneous inbound"
    OUT_OF_ORDER_STATUS = "out-of-order status callback"
    LATE_STATUS = "late status callback"
    UNKNOWN_SID_STATUS = "status callback for unknown sid"


class ServicePart(StrEnum):
    GATEWAY = "gateway"
    RASA = "rasa"
    ACTIONS = "actions"
    WORKER = "worker"
