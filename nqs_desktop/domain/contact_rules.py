"""Telephone numbers and e-mail addresses that cannot be right as they are written: doubts, never faults."""

import re
from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.candidate import Contacts
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import mixed_words

_SEVERAL: Final = re.compile(r"[;,\n]|\s/\s")
_EXTENSION: Final = re.compile(r"(?:доб|вн|ішкі|қос|ext|#)\.?\s*№?\s*[0-9]{1,6}$", re.IGNORECASE)
_PHONE: Final = re.compile(r"\+?[0-9()\s.\-\u2010-\u2015]+")
_DIGIT: Final = re.compile(r"[0-9]")
_FEWEST, _MOST = 5, 15  # a number within a town; ITU-T E.164
_OF_KAZAKHSTAN: Final = 11
_LOCAL_PART: Final = r"[^\s@,;:<>()\[\]\\\"]{1,64}"
_LABEL: Final = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_EMAIL: Final = re.compile(rf"{_LOCAL_PART}@(?:{_LABEL}\.)+[^\W\d_]{{2,}}")


def doubts(contacts: Contacts) -> Iterator[Message]:
    """Yield what cannot be right; several numbers or addresses may stand in one field."""
    for phone in _parts(contacts.phone):
        if not is_possible_phone(phone):
            yield message("candidates.phone_impossible", found=phone)
    for email in _parts(contacts.email):
        if not is_possible_email(email):
            yield message("candidates.email_impossible", found=email)


def is_possible_phone(text: str) -> bool:
    """Tell whether ``text`` may be a telephone number: of a town, of Kazakhstan or of abroad."""
    number = _EXTENSION.sub("", text.strip()).strip()
    digits = len(_DIGIT.findall(number))
    if not _PHONE.fullmatch(number) or not _FEWEST <= digits <= _MOST:
        return False
    return digits == _OF_KAZAKHSTAN or not number.replace(" ", "").startswith("+7")


def is_possible_email(text: str) -> bool:
    """Tell whether ``text`` may be an e-mail address; a word that mixes two alphabets makes it none."""
    local = text.partition("@")[0]
    dotted = local.startswith(".") or local.endswith(".") or ".." in text
    return bool(_EMAIL.fullmatch(text)) and not dotted and not any(mixed_words(text))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _SEVERAL.split(text) if part.strip()]
