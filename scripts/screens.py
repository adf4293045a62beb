"""A picture of every page in every theme and of the first pages of every report, to be looked at.

Usage: python -m scripts.screens [--out FOLDER] [--only TEXT]
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSettings, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QDialog

from nqs_desktop.app import Program
from nqs_desktop.domain.deadlines import DeadlinePlan
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import CHECK_PROTOCOL, MATCH_TABLE, NAMED, REPORTS, ReportRequest
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.pages import page_specs
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.window_settings import WindowSettings
from scripts.screen_states import STATES, Enter

SIZE = QSize(1280, 720)
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
LANGUAGES = (UiLanguage.KK, UiLanguage.RU)
REPORT_PAGES = 3
REPORT_WIDTH = 900
CHECKED = "demo-bibliographer"
PLAN = DeadlinePlan("", LocalizedText("Кітапхана ісі", "Библиотечное дело"), date(2026, 3, 2))
PATIENCE_SECONDS = 20

Keep = Callable[[str, QImage], None]


def settle(window: MainWindow) -> None:
    """Let timers, tasks and paint events come to rest."""
    end = time.monotonic() + PATIENCE_SECONDS
    quiet_since = time.monotonic()
    while time.monotonic() - quiet_since < 0.25 and time.monotonic() < end:
        QCoreApplication.processEvents()
        if window.busy:
            quiet_since = time.monotonic()
        time.sleep(0.005)


def draw_pages(
    program: Program, database: str, state: str, keep: Keep, states: Mapping[str, Mapping[str, Enter]]
) -> None:
    """Keep a picture of each page of the window over ``database``, and of its ``states``."""
    window = program.window
    window.resize(SIZE)
    for language in LANGUAGES:
        for theme in THEMES:
            program.language.choose(language)
            program.appearance.choose(theme)
            program.open(database)
            settle(window)
            for spec in page_specs():
                window.open_page(spec.key)
                settle(window)
                keep(f"{spec.key}{state}_{language}_{theme}", window.grab().toImage())
                for name, enter in states.get(spec.key, {}).items():
                    enter(window.page)
                    settle(window)
                    dialog = QApplication.activeModalWidget()
                    keep(f"{spec.key}-{name}{state}_{language}_{theme}", (dialog or window).grab().toImage())
                    if isinstance(dialog, QDialog):
                        dialog.reject()
                        settle(window)


def draw_reports(services: Services, folder: Path, keep: Keep) -> None:
    """Keep pictures of the first pages of each report in each language."""
    for name in (*REPORTS, MATCH_TABLE, CHECK_PROTOCOL, *NAMED):
        for language in PrintLanguage:
            out = folder / f"{name}-{language}.pdf"
            position = CHECKED if name == CHECK_PROTOCOL else None
            services.printing.render(ReportRequest(name, language, position=position), out)
            for number, image in enumerate(pictures_of(out), start=1):
                keep(f"report-{name}_{language}_{number}", image)


def pictures_of(file: Path) -> Iterator[QImage]:
    document = QPdfDocument()
    document.load(str(file))
    for page in range(min(document.pageCount(), REPORT_PAGES)):
        points = document.pagePointSize(page)
        size = QSize(REPORT_WIDTH, round(REPORT_WIDTH * points.height() / points.width()))
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        yield paper
    document.close()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--only", default="", help="keep those whose name holds this text")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    kept = 0

    def keep(name: str, image: QImage) -> None:
        nonlocal kept
        if asked.only in name:
            image.save(str(asked.out / f"{name}.png"))
            kept += 1

    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        settings = WindowSettings(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        empty, filled = folder / "empty.db", folder / "demo.db"
        open_services(str(empty)).database.close()
        services = open_services(str(filled))
        demonstration.add_demonstration(services.database)
        services.deadlines.save(PLAN)
        program = Program(application, settings, UiLanguage.KK)
        program.window.show()
        draw_pages(program, str(empty), "-empty", keep, {})
        draw_pages(program, str(filled), "", keep, STATES)
        program.close()
        draw_reports(services, folder, keep)
        services.database.close()
    print(f"{kept} pictures in {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
