"""The suggestion of a place of the register beside the form of a position: below its field."""

from collections.abc import Sequence

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register_suggestion import PlaceSuggestion
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.register.place_suggestions import PlaceSuggestions
from nqs_desktop.ui.staffing.position_form import PositionForm


def assist_with_place(page: Page, form: PositionForm) -> PlaceSuggestions:
    """Lay suggestions below the register place of ``form``; a chosen place is an edit of the user."""

    def ask() -> Sequence[PlaceSuggestion]:
        department = form.department.currentText().strip()
        try:
            return page.context.services.register_suggestion.suggest(
                form.title.value(), LocalizedText(department, department)
            )
        except UserError as error:
            page.show_error(error)
            return ()

    def take(place: str) -> None:
        form.place.set_value(place)
        form.place.setFocus()
        form.edited.emit()

    suggestions = PlaceSuggestions(ask, page.context.language, form)
    suggestions.chosen.connect(take)
    form.title.edited.connect(suggestions.follow)
    form.department.chosen.connect(suggestions.follow)
    page.addAction(suggestions.suggest)
    form.set_below("place", suggestions)
    return suggestions
