"""The paper of a framework out of a database: the version that is named or worked on, or a first draft."""

from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import SectionPart
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import CLASSIFIER, FRAMEWORK, ReportRequest
from tests.reports.framework_samples import CONTENT
from tests.reports.samples import pages

NAME = LocalizedText("Маяк ісі", "Маячное дело")


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Services:
    """Services over a database without a framework."""
    return open_services(str(tmp_path_factory.mktemp("frameworks") / "nqs.db"))


def printed(services: Services, folder: Path, version: str | None = None) -> str:
    request = ReportRequest(FRAMEWORK, PrintLanguage.RU, framework=version)
    report = services.printing.render(request, folder / "a.pdf")
    return " ".join(pages(report.path))


def test_without_a_framework_it_is_the_draft_that_one_would_begin_with(
    services: Services, tmp_path: Path
) -> None:
    text = printed(services, tmp_path)
    assert "ПРОЕКТ" in text
    assert "[" in text
    with services.database.reading() as uow:
        assert uow.frameworks.versions() == ()


def test_the_version_that_is_worked_on_is_printed_and_any_by_its_key(
    services: Services, tmp_path: Path
) -> None:
    with services.database.unit_of_work(message("steps.save_setting", name="x")) as uow:
        first = uow.frameworks.create(NAME)
        uow.frameworks.replace_content(first.key, CONTENT)
        uow.frameworks.save_text(first.key, SectionPart.GENERAL_AIMS, LocalizedText("Жаңа", "Новые цели"))
        uow.commit()
    text = printed(services, tmp_path)
    assert "Маячное дело" in text
    assert "Новые цели" in text
    assert "Смотритель маяка" in text
    assert printed(services, tmp_path, first.key) == text


def test_a_key_that_is_not_there_and_a_part_of_a_framework_are_refused(
    services: Services, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as caught:
        printed(services, tmp_path, "gone")
    assert caught.value.message.key == "framework.no_version"
    whole = ReportRequest(FRAMEWORK, PrintLanguage.RU, department="d")
    other = ReportRequest(CLASSIFIER, PrintLanguage.RU, framework="v")
    for request, key in ((whole, "whole"), (other, "no_framework_of_paper")):
        with pytest.raises(UserError) as caught:
            services.printing.render(request, tmp_path / "a.pdf")
        assert caught.value.message.key == f"framework_paper.{key}"
