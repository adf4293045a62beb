"""Makes resources/*.csv anew from the source documents and from our Russian translations.

Usage: python -m scripts.build_reference --documents DIR [--out DIR]

DIR holds the texts of the orders and of the presentation; each is recognised by what it prints. The result
depends on the documents and on resources/translations_ru.csv alone: the same input gives the same bytes.
"""

import argparse
import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers import embedded_reference as embedded
from nqs_desktop.importers import occupation_presentation, register_order, specialty_order
from nqs_desktop.importers.source_file import DocumentKind, load_text, recognise
from nqs_desktop.texts import say

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations_ru.csv"
ABBREVIATIONS = "abbreviations.csv"
WANTED = (DocumentKind.CLASSIFIER, DocumentKind.SPECIALTIES, DocumentKind.REGISTER)

# Titles are descriptions of ours; what a document prints about itself stands in `act` and `in_force_from`.
EDITIONS = (
    {
        "kind": "classifier",
        "title_kk": "Ұлттық қызметтер жіктеуіші (ҰҚЖ 2017), таныстырылым",
        "title_ru": "Национальный классификатор занятий (НКЗ 01-2017), презентация",
        "title_ru_source": embedded.UNOFFICIAL,
        "act": "ҰҚЖ 2017 / НК РК 01-2017",
        "source": occupation_presentation.SOURCE,
        "in_force_from": "",  # the presentation names no date
        "complete": "",
        "study_forms": "",
    },
    {
        "kind": "specialties",
        "title_kk": "Сырттай, кешкі нысандарда және экстернат түрінде оқуға жол берілетін мамандықтар мен"
        " біліктіліктердің тізбесі",
        "title_ru": "Перечень специальностей и квалификаций, обучение по которым допускается в заочной,"
        " вечерней форме и форме экстерната",
        "title_ru_source": embedded.UNOFFICIAL,
        "act": "№ 398, 05.09.2019 (№ 506, 28.09.2018)",
        "source": specialty_order.SOURCE,
        "in_force_from": "",  # ten days after a publication whose date the order does not know
        "complete": embedded.TRUE,
        "study_forms": embedded.TRUE,
    },
    {
        "kind": "register",
        "title_kk": "Әлеуметтік қамсыздандыру саласының азаматтық қызметшілері лауазымдарының тізілімі",
        "title_ru": "Реестр должностей гражданских служащих сферы социального обеспечения",
        "title_ru_source": embedded.UNOFFICIAL,
        "act": "№ 1042, 28.12.2015 (№ 376, 06.09.2023)",
        "source": register_order.SOURCE,
        "in_force_from": "2016-01-01",
        "complete": embedded.TRUE,
        "study_forms": "",
    },
    {
        "kind": "isco",
        "title_kk": "Кәсіптердің халықаралық стандартты жіктеуіші (ISCO-08)",
        "title_ru": "Международная стандартная классификация занятий (МСКЗ-08)",
        "title_ru_source": embedded.UNOFFICIAL,
        "act": "ISCO-08",
        "source": embedded.ISCO_SOURCE,
        "in_force_from": "",  # a classification is adopted, it does not come into force
        "complete": embedded.TRUE,
        "study_forms": "",
    },
)

Row = Mapping[str, str | int | None]


@dataclass(frozen=True)
class Russian:
    """Russian names by book and Kazakh name, each with where it comes from."""

    names: Mapping[tuple[str, str], tuple[str, str]]

    def columns(self, column: str, book: str, kazakh: str | None) -> dict[str, str]:
        """Returns the Kazakh and Russian columns of a text; one without a Russian name keeps them empty."""
        russian, source = self.names.get((book, kazakh or ""), ("", ""))
        return {f"{column}_kk": kazakh or "", f"{column}_ru": russian, f"{column}_ru_source": source}


def read_russian(path: Path) -> Russian:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = {
        (row["book"], row["name_kk"]): (row["name_ru"], row["source"] or embedded.UNOFFICIAL) for row in rows
    }
    if len(names) != len(rows):
        raise SystemExit(f"{path.name}: a name is translated twice")
    return Russian(names)


def find_documents(folder: Path) -> dict[DocumentKind, str]:
    """Returns the texts of the wanted documents in `folder`; other files are passed over."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            continue
        try:
            text = load_text(path).text
        except UserError as error:
            print(say(error.message, "en"))
            continue
        kind = recognise(text)
        if kind in WANTED:
            found[kind] = text
    missing = [kind.value for kind in WANTED if kind not in found]
    if missing:
        raise SystemExit(f"{folder}: no document for {', '.join(missing)}")
    return found


def classifier_rows(text: str, russian: Russian) -> Iterable[Row]:
    for entry in occupation_presentation.read(text).entries:
        yield {
            "code": entry.code,
            "level": entry.level.value,
            **russian.columns("name", "classifier" if entry.level.value == "major" else "", entry.name.kk),
            "parent": entry.parent,
            "skill_level": entry.skill_level,
            "source_document": entry.source.document,
            "source_line": entry.source.line,
        }


def specialty_rows(text: str, russian: Russian) -> Iterable[Row]:
    for entry in specialty_order.read(text).entries:
        yield {
            "kind": entry.kind.value,
            "code": entry.code,
            "printed_code": entry.printed_code,
            "level": entry.level,
            **russian.columns("name", "specialties", entry.name.kk),
            "special_needs": embedded.TRUE if entry.special_needs else "",
            "military": embedded.TRUE if entry.military else "",
            "parent": entry.parent,
            "source_document": entry.source.document,
            "source_line": entry.source.line,
        }


def register_rows(text: str, russian: Russian) -> Iterable[Row]:
    for entry in register_order.read(text).entries:
        yield {
            "block": entry.block,
            "link": entry.link,
            "step": entry.step,
            **russian.columns("field", "register", entry.field.kk),
            "qualification_level": entry.qualification_level,
            "category": entry.category,
            **russian.columns("title", "register", entry.title.kk),
            "source_document": entry.source.document,
            "source_line": entry.source.line,
        }


def abbreviation_rows(text: str, russian: Russian) -> Iterable[Row]:
    for abbreviation in register_order.read_abbreviations(text):
        yield {
            **russian.columns("abbreviation", "abbreviations", abbreviation.short),
            **russian.columns("expansion", "abbreviations", abbreviation.full),
            "source_document": register_order.SOURCE,
            "source_line": abbreviation.line,
        }


def write(path: Path, rows: Iterable[Row]) -> int:
    """Writes a CSV file with the columns of the first row and returns how many rows it holds."""
    listed = list(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(listed[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(listed)
    return len(listed)


def build(documents: Path, out: Path, translations: Path = TRANSLATIONS) -> dict[str, int]:
    """Writes all files into `out` and returns how many rows each holds."""
    texts = find_documents(documents)
    russian = read_russian(translations)
    register = texts[DocumentKind.REGISTER]
    files: dict[str, Iterable[Row]] = {
        embedded.EDITIONS: EDITIONS,
        embedded.CLASSIFIER: classifier_rows(texts[DocumentKind.CLASSIFIER], russian),
        embedded.SPECIALTIES: specialty_rows(texts[DocumentKind.SPECIALTIES], russian),
        embedded.REGISTER: register_rows(register, russian),
        ABBREVIATIONS: abbreviation_rows(register, russian),
    }
    return {name: write(out / name, rows) for name, rows in files.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description="resources/*.csv anew from the source documents")
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents' texts")
    parser.add_argument("--out", type=Path, default=RESOURCES, help="folder to write to")
    arguments = parser.parse_args()
    for name, count in build(arguments.documents, arguments.out).items():
        print(f"{name}: {count}")


if __name__ == "__main__":
    main()
