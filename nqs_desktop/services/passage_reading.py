"""Reading one passage of a requirement: the structured reading, and the words behind each fact."""

from pathlib import Path
from typing import BinaryIO, Final

from nqs_desktop.domain import records, requirement_records
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.records import Record

LONGEST: Final = 100_000
"""Characters that a passage may have; the longest cell of a known paper has some three thousand."""


def read_file(path: Path, language: Language | None = None) -> Record:
    """Return the reading of the passage in a text file; see :func:`read`.

    Raises:
        UserError: The file is missing, empty, no text, or longer than any passage.
    """
    from nqs_desktop.importers import source_file

    return _read(source_file.load_text(path).text, path.name, language)


def read_stream(stream: BinaryIO, name: str, language: Language | None = None) -> Record:
    """Return the reading of the passage in a stream; ``name`` stands for a file's name in sentences.

    Raises:
        UserError: There is nothing in it, it is no text, or longer than any passage.
    """
    from nqs_desktop.importers import source_file

    return _read(source_file.load_stream(stream, name).text, name, language)


def _read(text: str, name: str, language: Language | None) -> Record:
    if len(text) > LONGEST:
        raise UserError("reading.too_long", document=name, found=len(text), most=LONGEST)
    return read(text, language)


def read(text: str, language: Language | None = None) -> Record:
    """Return the reading of a passage as the record of a position holds it, and the words behind each fact.

    Args:
        text: The passage.
        language: Its language; ``None``: the one whose words it uses.

    Returns:
        The cells; ``wished_extras`` and ``structure`` only where there are any; and ``facts``, whose places
        are those of characters in ``text``.
    """
    from nqs_desktop.importers.passages.language import passage_language
    from nqs_desktop.importers.passages.reading import read_passage

    reading = read_passage(text, language or passage_language(text))
    record: Record = {
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
    if reading.wished_extras:
        record["wished_extras"] = [requirement_records.wished_extra(one) for one in reading.wished_extras]
    if reading.structure is not None:
        record["structure"] = requirement_records.demand_record(reading.structure)
    return record
