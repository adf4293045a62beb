"""What heads the papers of an organisation: its number, address, telephone, electronic address."""

from collections.abc import Sequence

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.texts import say


def requisites(organisation: Organisation, languages: Sequence[Language]) -> tuple[str, ...]:
    """Return the requisites, a line for each language; nothing where none is known."""
    lines = (", ".join(filter(None, _parts(organisation, language))) for language in languages)
    return tuple(dict.fromkeys(line for line in lines if line))


def _parts(organisation: Organisation, language: Language) -> tuple[str, ...]:
    number, phone = organisation.bin, organisation.phone
    return (
        say(message("staffing_paper.bin", bin=number), language) if number else "",
        organisation.address.get(language) or "",
        say(message("staffing_paper.phone", phone=phone), language) if phone else "",
        organisation.email,
    )
