"""What stands above and below papers: logo, words at the top, words at the foot."""

from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.printing.template.field_group import FieldGroup
from nqs_desktop.ui.printing.template.logo_editor import LogoEditor
from nqs_desktop.ui.printing.template.template_field import Editor, TemplateField, number_editor
from nqs_desktop.ui.widgets.localized_field import LocalizedField

_LOGO_STEP = "1"


class HeadGroup(FieldGroup):
    """Edits the head and the foot of a template.

    Attributes:
        logo: The picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.logo = LogoEditor(self)
        logo = TemplateField("logo", self.logo.editor, self)
        self.logo.edited.connect(logo.take_edit)
        self.logo.refused.connect(logo.set_error)
        logo.set_caption(self.tr("Logo"))
        number, editor = number_editor(self, _LOGO_STEP)
        height = TemplateField("logo_height", editor, self, narrow=True)
        number.edited.connect(height.take_edit)
        height.set_caption(self.tr("Height of the logo, mm"))
        header = self._words("header")
        header.set_caption(self.tr("Words above the paper"))
        header.set_hint(self.tr("They stand below the logo and the requisites."))
        footer = self._words("footer")
        footer.set_caption(self.tr("Words at the foot of every page"))
        for field in (logo, height, header, footer):
            self.column.addWidget(field)
        self.add(logo, header, footer)
        self.add(height)

    def _words(self, name: str) -> TemplateField[LocalizedText]:
        text = LocalizedField(lines=2, parent=self)
        editor = Editor(text, text.value, text.set_value, lambda words: "" if words else self.tr("nothing"))
        field = TemplateField(name, editor, self)
        text.edited.connect(field.take_edit)
        return field
