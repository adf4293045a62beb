"""A record of a JSON, CSV or workbook file, read field by field; what does not fit is told in one sentence.

Cells of a table are texts where JSON has numbers, truths and lists, so every reader takes both.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from nqs_desktop.domain.days import read_day
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Extra
from nqs_desktop.domain.source import SourceReference

E = TypeVar("E", bound=StrEnum)

_TRUTHS = {"true": True, "1": True, "false": False, "0": False, "": False}
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_UNOFFICIAL = "unofficial"
_SHOWN = 60  # a longer finding is cut in the sentence


@dataclass
class Record:
    """One object of a record file.

    Attributes:
        values: The fields as read.
        file: Name of the file, for the sentences.
        row: Row of the table or number of the record, from 1.
        path: Where the object stands within its record; empty for the record itself.
        scope: Where the marks of unofficial texts count from, such as ``education.``.
        marks: Paths of the texts that no source prints, within the nearest record or list entry.
    """

    values: Mapping[str, object]
    file: str
    row: int
    path: str = ""
    scope: str = ""
    marks: frozenset[str] | None = None
    _asked: set[str] = field(default_factory=set)
    _inner: dict[str, "Record"] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the marks where the object carries its own."""
        if self.marks is None:
            self.marks = frozenset(self.texts(_UNOFFICIAL))

    def unknown(self) -> Iterable[str]:
        """Iterate over the fields that hold something and that nobody asked for, as paths."""
        for name, value in self.values.items():
            if name not in self._asked and value not in (None, ""):
                yield f"{self.path}{name}"
        for inner in self._inner.values():
            yield from inner.unknown()

    def text(self, name: str) -> str:
        """Return a text; empty where it is absent."""
        value = self._value(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return str(value)
        raise self._wrong(name, value, message("records.expected_text"))

    def word(self, name: str) -> str | None:
        """Return a short text such as a code, without spaces around it; ``None`` where it is absent."""
        return self.text(name).strip() or None

    def required(self, name: str) -> str:
        """Return a short text that must be there.

        Raises:
            UserError: It is absent.
        """
        found = self.word(name)
        if found is None:
            raise self._wrong(name, None, message("records.expected_text"))
        return found

    def localized(self, name: str) -> LocalizedText:
        """Return a text in two languages."""
        value = self._value(name)
        if isinstance(value, str) and value.strip() and not value.lstrip().startswith("{"):
            raise self._wrong(name, value, message("records.expected_languages"))
        inner = self.child(name)
        marks = self.marks or frozenset()
        unofficial = [language for language in Language if f"{inner.scope}{language.value}" in marks]
        return LocalizedText(inner.text("kk") or None, inner.text("ru") or None, tuple(unofficial))

    def alike(self, name: str) -> LocalizedText:
        """Return a text in two languages, or one that is the same in both, such as a number."""
        value = self._value(name)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            value = str(value)
        return LocalizedText(value, value) if isinstance(value, str) else self.localized(name)

    def required_localized(self, name: str) -> LocalizedText:
        """Return a text that must be there in one language at least.

        Raises:
            UserError: It is absent in both.
        """
        found = self.localized(name)
        if not found:
            raise self._wrong(name, None, message("records.expected_text"))
        return found

    def localized_list(self, name: str) -> LocalizedList:
        """Return two lists of texts."""
        inner = self.child(name)
        return LocalizedList(inner.texts("kk"), inner.texts("ru"))

    def whole(self, name: str, lowest: int, highest: int) -> int | None:
        """Return a whole number within bounds; ``None`` where it is absent."""
        value = self.decimal(name)
        if value is None:
            return None
        if value != value.to_integral_value() or not lowest <= value <= highest:
            raise self.wrong(name, message("records.expected_whole", lowest=lowest, highest=highest))
        return int(value)

    def decimal(self, name: str, below: int = 1_000_000) -> Decimal | None:
        """Return a number that is not negative and ``below`` another; ``None`` where it is absent."""
        value = self._value(name)
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal | None):
            raise self._wrong(name, value, message("records.expected_number"))
        if isinstance(value, str):
            typed = value.strip()
            if not typed:
                return None
            if not _NUMBER.fullmatch(typed):
                raise self._wrong(name, value, message("records.expected_number"))
            value = typed.replace(",", ".")
        if value is None:
            return None
        number = Decimal(value)
        if not number.is_finite() or not 0 <= number < below:
            raise self._wrong(name, value, message("records.expected_number"))
        return number

    def truth(self, name: str) -> bool:
        """Return yes or no; no where it is absent."""
        value = self._value(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        found = _TRUTHS.get(str(value).strip().lower()) if isinstance(value, str | int) else None
        if found is None:
            raise self._wrong(name, value, message("records.expected_truth"))
        return found

    def day(self, name: str) -> date | None:
        """Return a date; ``None`` where it is absent."""
        value = self.word(name)
        if value is None:
            return None
        try:
            return read_day(value)
        except ValueError:
            raise self._wrong(name, value, message("records.expected_date")) from None

    def choice(self, name: str, kind: type[E]) -> E | None:
        """Return a word of a fixed list; ``None`` where it is absent."""
        value = self.word(name)
        return None if value is None else self._word_of(name, value, kind)

    def required_choice(self, name: str, kind: type[E]) -> E:
        """Return a word of a fixed list that must be there.

        Raises:
            UserError: It is absent or none of the list.
        """
        found = self.choice(name, kind)
        if found is None:
            raise self._wrong(name, None, _one_of(kind))
        return found

    def choices(self, name: str, kind: type[E]) -> tuple[E, ...]:
        """Return words of a fixed list."""
        return tuple(self._word_of(name, value, kind) for value in self.texts(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts: a JSON list, or a cell with one text a line."""
        value = self._list(name)
        for one in value:
            if not isinstance(one, str):
                raise self._wrong(name, one, message("records.expected_text"))
        return tuple(str(one) for one in value)

    def extras(self, name: str) -> tuple[Extra, ...]:
        """Return extras by their codes."""
        return tuple(self._extra(name, code) for code in self.texts(name))

    def one_extra(self, name: str) -> Extra:
        """Return an extra by its code, which must be there.

        Raises:
            UserError: It is absent or no code of an extra.
        """
        return self._extra(name, self.required(name))

    def source(self, name: str) -> SourceReference | None:
        """Return where the record is printed; ``None`` where the file does not say."""
        value = self.text(name)
        return SourceReference.parse(value) if value.strip() else None

    def child(self, name: str) -> "Record":
        """Return an object within this one; an absent one is empty."""
        if name not in self._inner:
            value = self._unfolded(name, "{")
            if value is not None and not isinstance(value, Mapping):
                raise self._wrong(name, value, message("records.expected_object"))
            scope, path = f"{self.scope}{name}.", f"{self.path}{name}."
            self._inner[name] = Record(value or {}, self.file, self.row, path, scope, self.marks)
        return self._inner[name]

    def children(self, name: str) -> tuple["Record", ...]:
        """Return a list of objects within this one."""
        found = []
        for index, value in enumerate(self._list(name), 1):
            if not isinstance(value, Mapping):
                raise self._wrong(name, value, message("records.expected_object"))
            path = f"{name}[{index}]"
            self._inner[path] = Record(value, self.file, self.row, f"{self.path}{path}.")
            found.append(self._inner[path])
        return tuple(found)

    def wrong(self, name: str, expected: Message) -> UserError:
        """Return the error that says what stands in a field and what was expected there."""
        return self._wrong(name, self.values.get(name), expected)

    def _value(self, name: str) -> object:
        self._asked.add(name)
        return self.values.get(name)

    def _unfolded(self, name: str, opening: str) -> object:
        """Return a field's value; a cell that holds JSON text is read."""
        value = self._value(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        if not value.lstrip().startswith(opening):
            return value
        try:
            return json.loads(value, parse_float=Decimal)
        except (ValueError, RecursionError):
            raise self._wrong(name, value, message("records.expected_json")) from None

    def _list(self, name: str) -> list[object]:
        value = self._unfolded(name, "[")
        if value is None:
            return []
        if isinstance(value, str):
            return [line for line in value.split("\n") if line.strip()]
        if not isinstance(value, list):
            raise self._wrong(name, value, message("records.expected_list"))
        return value

    def _word_of(self, name: str, value: str, kind: type[E]) -> E:
        try:
            return kind(value.strip())
        except ValueError:
            raise self._wrong(name, value, _one_of(kind)) from None

    def _extra(self, name: str, code: str) -> Extra:
        try:
            return Extra.parse(code.strip())
        except ValueError:
            raise self._wrong(name, code, message("records.expected_extra")) from None

    def _wrong(self, name: str, found: object, expected: Message) -> UserError:
        return UserError(
            "records.wrong_field",
            file=self.file,
            row=self.row,
            field=f"{self.path}{name}",
            found=_shown(found),
            expected=expected,
        )


def _shown(value: object) -> Message:
    if value is None or value == "":
        return message("records.nothing")
    plain = isinstance(value, str | Decimal)
    text = str(value) if plain else json.dumps(value, ensure_ascii=False, default=str)
    text = " ".join(text.split())
    return message("records.quoted", text=text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def _one_of(kind: type[StrEnum]) -> Message:
    return message("records.expected_one_of", words=", ".join(member.value for member in kind))
