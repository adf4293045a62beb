"""Whether a template of papers can be printed, before it is kept: afterwards every paper would be refused."""

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_style import STANDARD
from nqs_desktop.domain.paper_template import PaperTemplate
from nqs_desktop.domain.paper_template_rules import LARGEST_LOGO, template_faults


def check(template: PaperTemplate) -> None:
    """Refuse a template that cannot be printed.

    Raises:
        UserError: It cannot; the sentence says what was found and what is expected.
    """
    faults = template_faults(template)
    if faults:
        raise UserError(faults[0].words.key, **faults[0].words.values)
    if template.logo:
        from nqs_desktop.reports.logo import read_logo

        if len(template.logo) > LARGEST_LOGO:
            raise UserError(
                "paper_template.heavy_logo", found=len(template.logo) // 1024, most=LARGEST_LOGO // 1024
            )
        read_logo(template.logo)


def check_letters(template: PaperTemplate) -> None:
    """Refuse words above and below papers that have a letter which no font of this computer shows.

    Raises:
        UserError: They have; the sentence names the letter and its place.
    """
    said = [words.both for words in (template.header, template.footer) if words]
    if said:
        from nqs_desktop.reports.fonts import TypeCase

        case = TypeCase(family=template.family or STANDARD.family)
        for text in said:
            case.runs(" ".join(text.split()))
