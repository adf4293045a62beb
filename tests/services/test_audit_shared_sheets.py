"""A requirement sheet that several positions share is audited once."""

from dataclasses import replace

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import EducationDemand, Requirement
from nqs_desktop.services.catalogue import Services

TEXT = LocalizedText("Жоғары білім, заңнама талаптарын білу және 3 жыл өтіл")
SHEET = Requirement(education=EducationDemand(text=TEXT))


def test_a_shared_sheet_is_no_copy_and_is_found_once(library: Services) -> None:
    staffing = library.staffing
    staffing.save_requirement("demo-director", SHEET)
    staffing.share_requirement(["demo-driver"], "demo-director")

    def of_the_sheet(node: str | None) -> list[tuple[str, str]]:
        found = library.audit.run(node)
        return [(one.position, one.kind.value) for one in found if one.text == TEXT]

    assert of_the_sheet(None) == [("demo-director", "text_missing")]
    assert of_the_sheet("demo-driver") == [("demo-director", "text_missing")]
    assert not [one for one in library.audit.run() if one.position == "demo-driver" and not one.text]


def test_two_sheets_of_one_text_are_a_copy(library: Services) -> None:
    staffing = library.staffing
    for key in ("demo-director", "demo-driver"):
        staffing.save_requirement(key, replace(SHEET, competence=TEXT))
    assert {one.position for one in library.audit.run() if one.text == TEXT} == {
        "demo-director",
        "demo-driver",
    }
