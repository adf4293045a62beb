"""The first look into the files of the classifier: which of them cannot be read, and what the others are."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.domain.table_mapping import TablePreview
from nqs_desktop.services.classifier_import import ClassifierImport


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the files are.

    Attributes:
        previews: How each would be read; empty where one cannot be read, or needs no mapping: a file of the
            program's own, or the text of the presentation.
        wrong_file: The file that cannot be read; ``None`` where all can.
        complaint: Why it cannot be read.
    """

    previews: tuple[TablePreview, ...] = ()
    wrong_file: Path | None = None
    complaint: Message | None = None


def look_into(importing: ClassifierImport, paths: Sequence[Path], progress: Progress) -> FirstLook:
    """Return what ``paths`` are; stops where ``progress`` raises ``Cancelled``."""
    previews = []
    for path in paths:
        try:
            if not importing.is_official(path, progress):
                alone = message("classifier_import.alone", file=path.name)
                return FirstLook() if len(paths) == 1 else FirstLook((), path, alone)
            previews.append(importing.preview(path, progress=progress))
        except UserError as error:
            return FirstLook(wrong_file=path, complaint=error.message)
    return FirstLook(tuple(previews))
