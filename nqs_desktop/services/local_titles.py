"""The organisation's own occupation titles: checked, stored below an official group, never among them."""

from dataclasses import replace
from typing import Final
from unicodedata import category

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import codes
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import phrase

LONGEST_TITLE: Final = 300
"""The most letters of a title in one language; the longest official ones have 255."""
_LETTERS_SAID: Final = 20


class LocalTitles:
    """Edits own titles; they belong to no edition and stay when a new one is taken in."""

    def __init__(self, database: Database) -> None:
        """Edit in ``database``."""
        self._database = database

    def all(self) -> list[LocalTitle]:
        """Return all own titles, the oldest first."""
        with self._database.reading() as uow:
            return list(uow.local_titles.all())

    def of_group(self, code: str) -> list[LocalTitle]:
        """Return the own titles directly below a group."""
        with self._database.reading() as uow:
            return list(uow.local_titles.of_group(code))

    def get(self, key: str) -> LocalTitle:
        """Return an own title.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.local_titles.get(key)

    def without_group(self) -> list[LocalTitle]:
        """Return the own titles whose group the edition in force does not have."""
        with self._database.reading() as uow:
            return [
                title for title in uow.local_titles.all() if not uow.classifier.nodes_with_code(title.group)
            ]

    def save(self, title: LocalTitle) -> tuple[LocalTitle, ChangeSet]:
        """Store an own title; one without a key is new.

        Raises:
            UserError: There is no text, the edition in force has no such group, or the group has a title of
                these words already, official or own.
        """
        with self._database.reading() as uow:
            checked = _checked(uow, title)
        step = message("steps.save_own_title", title=checked.title.both)
        with self._database.unit_of_work(step) as uow:
            stored = uow.local_titles.save(checked)
            return stored, uow.commit()

    def remove(self, key: str) -> ChangeSet:
        """Remove an own title.

        Raises:
            UserError: There is none of this key.
        """
        step = message("steps.remove_own_title", title=self.get(key).title.both)
        with self._database.unit_of_work(step) as uow:
            uow.local_titles.remove(key)
            return uow.commit()


def _checked(uow: UnitOfWork, title: LocalTitle) -> LocalTitle:
    """Return ``title`` as it is stored: single spaces, the code with Latin letters.

    Raises:
        UserError: It cannot be stored.
    """
    kk, ru = (_one_line(text) if text else None for text in (title.title.kk, title.title.ru))
    text = LocalizedText(kk, ru)
    if not text:
        raise UserError("local_titles.no_text")
    for one in filter(None, (kk, ru)):
        if not phrase(one):
            raise UserError("local_titles.no_letters", title=one[:_LETTERS_SAID])
        if len(one) > LONGEST_TITLE:
            raise UserError("local_titles.too_long", count=len(one), most=LONGEST_TITLE)
    try:
        group = codes.occupation_code(title.group)
    except ValueError:
        group = None
    above = [node for node in uow.classifier.nodes_with_code(group or "") if not node.local]
    if group is None or not above:
        raise UserError("local_titles.no_group", group=title.group.strip() or "—")
    if all(node.level == ClassifierLevel.TITLE for node in above):
        raise UserError("local_titles.not_a_group", group=group)
    said = {phrase(one) for one in (kk, ru) if one}
    for node in uow.classifier.children(above[-1].id):
        if str(node.id) == title.key or node.level != ClassifierLevel.TITLE:
            continue
        same = [one for one in (node.name.kk, node.name.ru) if one and phrase(one) in said]
        if same:
            if node.local:
                raise UserError("local_titles.repeats_own", title=same[0], group=group)
            code = node.code or "—"
            raise UserError("local_titles.repeats_official", title=same[0], group=group, code=code)
    return replace(title, group=group, title=text, note=_one_line(title.note))


def _one_line(text: str) -> str:
    """Return ``text`` with single spaces, without characters that command a device or turn the reading."""
    seen = (" " if category(char) == "Cc" else char for char in text if category(char) != "Cf")
    return " ".join("".join(seen).split())
