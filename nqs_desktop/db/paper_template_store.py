"""What is changed of the papers of organisations."""

from base64 import b64decode, b64encode
from dataclasses import fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import PaperTemplateRow
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import Margins, NumberPlace
from nqs_desktop.domain.paper_template import UNCHANGED, PaperPart, PaperTemplate


class PaperTemplateStore:
    """Templates by organisation and paper."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, organisation: str, paper: str) -> PaperTemplate:
        """Return a template, ``UNCHANGED`` where there is none.

        Args:
            organisation: Key of the organisation; empty for none.
            paper: Name of the paper; empty for all.
        """
        row = self._session.get(PaperTemplateRow, (organisation, paper))
        return UNCHANGED if row is None else _template(row.content)

    def of(self, organisation: str) -> dict[str, PaperTemplate]:
        """Return the templates of an organisation by the names of their papers."""
        found = select(PaperTemplateRow).where(PaperTemplateRow.organisation_key == organisation)
        return {row.paper: _template(row.content) for row in self._session.scalars(found)}

    def save(self, organisation: str, paper: str, template: PaperTemplate) -> None:
        """Keep a template; ``UNCHANGED`` removes it."""
        row = self._session.get(PaperTemplateRow, (organisation, paper))
        if template == UNCHANGED:
            if row is not None:
                self._session.delete(row)
        elif row is None:
            content = _content(template)
            self._session.add(PaperTemplateRow(organisation_key=organisation, paper=paper, content=content))
        else:
            row.content = _content(template)
        self._session.flush()


def _content(template: PaperTemplate) -> dict[str, Json]:
    """Return what a template says, and nothing of what it leaves open."""
    said = {
        field.name: getattr(template, field.name)
        for field in fields(template)
        if getattr(template, field.name) is not None
    }
    return {name: _written(value) for name, value in said.items()}


def _written(value: object) -> Json:
    match value:
        case bytes():
            return b64encode(value).decode("ascii")
        case Margins():
            return [value.left, value.right, value.top, value.bottom]
        case LocalizedText():
            return {"kk": value.kk, "ru": value.ru}
        case tuple():
            return [str(one) for one in value]
        case bool() | int() | float():
            return value
    return str(value)


def _template(content: dict[str, Json]) -> PaperTemplate:
    family, place, logo = (content.get(name) for name in ("family", "numbers", "logo"))
    parts = _list(content.get("hidden_parts"))
    return PaperTemplate(
        family=family if isinstance(family, str) else None,
        text=_number(content.get("text")),
        table=_number(content.get("table")),
        title=_number(content.get("title")),
        heading=_number(content.get("heading")),
        spacing=_number(content.get("spacing")),
        margins=_margins(content.get("margins")),
        numbers=NumberPlace(place) if isinstance(place, str) else None,
        with_total=_truth(content.get("with_total")),
        hyphens=_truth(content.get("hyphens")),
        landscape=_truth(content.get("landscape")),
        logo=b64decode(logo) if isinstance(logo, str) else None,
        logo_height=_number(content.get("logo_height")),
        header=_text(content.get("header")),
        footer=_text(content.get("footer")),
        hidden_parts=None if parts is None else tuple(map(PaperPart, parts)),
        hidden_columns=_list(content.get("hidden_columns")),
        hidden_blocks=_list(content.get("hidden_blocks")),
    )


def _truth(value: Json) -> bool | None:
    return value if isinstance(value, bool) else None


def _number(value: Json) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _text(value: Json) -> LocalizedText | None:
    if not isinstance(value, dict):
        return None
    kk, ru = value.get("kk"), value.get("ru")
    return LocalizedText(kk if isinstance(kk, str) else None, ru if isinstance(ru, str) else None)


def _list(value: Json) -> tuple[str, ...] | None:
    return tuple(map(str, value)) if isinstance(value, list) else None


def _margins(value: Json) -> Margins | None:
    if not isinstance(value, list):
        return None
    left, right, top, bottom = (_number(side) or 0.0 for side in value)
    return Margins(left, right, top, bottom)
