"""The organisation's own occupation titles: below an official group, never among the official ones."""

from dataclasses import dataclass

from nqs_desktop.domain.localized import LocalizedText


@dataclass(frozen=True, slots=True)
class LocalTitle:
    """A title that the user added below a group of the classifier; it belongs to no edition.

    Attributes:
        key: The number of its node in the tree as a text, such as ``-3``; empty for one that is not stored
            yet.
        group: Code of the official group that it stands below.
        title: The title.
        note: Why it was added; empty where nothing was said.
    """

    key: str
    group: str
    title: LocalizedText
    note: str = ""
