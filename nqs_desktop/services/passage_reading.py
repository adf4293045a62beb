"""Reading one passage of a requirement: the structured reading, and the words behind each fact."""

from pathlib import Path
from typing import BinaryIO, Final

from nqs_desktop.domain import records
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.records import Record

_ONLY_KAZAKH: Final = frozenset("әғқңөұүһі")


def read_file(path: Path, language: Language | None = None) -> Record:
    """Return the reading of the passage in a text file; see :func:`read`.

    Raises:
        UserError: The file is missing, empty or no text.
    """
    from nqs_desktop.importers import source_file

    return read(source_file.load_text(path).text, language)


def read_stream(stream: BinaryIO, name: str, language: Language | None = None) -> Record:
    """Return the reading of the passage in a stream; ``name`` stands for a file's name in sentences.

    Raises:
        UserError: There is nothing in it, or it is no text.
    """
    from nqs_desktop.importers import source_file

    return read(source_file.load_stream(stream, name).text, language)


def read(text: str, language: Language | None = None) -> Record:
    """Return the reading of a passage as the record of a position holds it, and the words behind each fact.

    Args:
        text: The passage.
        language: Its language; ``None``: Kazakh where a letter is Kazakh only, else Russian.
    """
    from nqs_desktop.importers.passages.reading import read_passage

    reading = read_passage(text, language or _language_of(text))
    return {
        "education": records.education_demand(reading.education),
        "experience": {
            "alternatives": [records.alternative(one) for one in reading.experience.alternatives],
            "text": records.localized(reading.experience.text),
        },
        "extras": [extra.code for extra in reading.extras],
        "needs_review": reading.needs_review,
        "review_reasons": [records.review_reason(reason) for reason in reading.review_reasons],
        "facts": [
            {
                "fact": fact.fact,
                "value": fact.value,
                "words": fact.words,
                "start": fact.start,
                "end": fact.end,
            }
            for fact in reading.facts
        ],
    }


def _language_of(text: str) -> Language:
    return Language.KK if _ONLY_KAZAKH.intersection(text.casefold()) else Language.RU
