"""Pay scales in files: taken out of a table, and written as one that people fill in."""

from pathlib import Path
from typing import Final

from nqs_desktop import texts
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.pay_scale_cells import PayScaleReading
from nqs_desktop.domain.written_number import plain_number

SUFFIXES: Final = (".xlsx", ".csv")


def read(path: Path) -> PayScaleReading:
    """Read the lines of a scale out of a file; nothing is stored.

    Raises:
        UserError: The file cannot be read or holds no scale; ``SeveralFaults`` tell each cell that is wrong.
    """
    from nqs_desktop.importers.pay_scale import read_pay_scale

    return read_pay_scale(path)


def write(path: Path, scale: PayScale) -> None:
    """Write the lines of a scale as :func:`read` takes them in; without lines it is a template to fill in.

    Args:
        path: Ends in one of ``SUFFIXES``; what lay there is replaced.
        scale: The scale.

    Raises:
        UserError: The suffix is another one, or the file cannot be written.
    """
    from nqs_desktop.reports import table_file

    names = (message("pay.column_place"), message("pay.column_service"), message("pay.column_coefficient"))
    headings = [" / ".join(texts.say(name, language) for language in ("kk", "ru")) for name in names]
    rows = [
        [rate.place, plain_number(rate.service_from), plain_number(rate.coefficient)] for rate in scale.rates
    ]
    table_file.write(headings, rows, path)
