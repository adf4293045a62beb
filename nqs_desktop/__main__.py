"""The way in: `python -m nqs_desktop`, the installed `nqs-desktop` and the bundled program all start here."""

import gc
import os
import sys
from collections.abc import Sequence

_BAD_USAGE = 2
_WAYS_TO_SHOW = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_COLLECTIONS = (10_000, 10, 10)


def main(argv: Sequence[str] | None = None) -> int:
    """Do the job that the command line names, or open the window when it names none.

    Args:
        argv: Arguments without the program's name; those of the process when None.

    Returns:
        The exit status: 0 done, 1 done and something was found, 2 bad input or usage.
    """
    # Classes and tables live as long as the program; by default Python looks for garbage among them so often
    # that the start takes noticeably longer.
    gc.set_threshold(*_COLLECTIONS)
    from nqs_desktop import cli

    arguments = list(sys.argv[1:] if argv is None else argv)
    asked = cli.parse_arguments(arguments)
    if asked.command is not None:
        return cli.main(arguments)
    if not _has_display():
        from nqs_desktop import texts
        from nqs_desktop.domain.messages import message

        sys.stderr.write(f"nqs-desktop: {texts.say(message('start.no_display'), asked.language)}\n")
        return _BAD_USAGE

    import nqs_desktop.ui  # noqa: F401 - before all that imports Qt: it keeps later imports quick
    from nqs_desktop import app

    return app.run(asked.db, asked.lang)


def _has_display() -> bool:
    """Tell whether a window can be shown; Qt would not say no, it would abort the process."""
    return sys.platform != "linux" or any(os.environ.get(way) for way in _WAYS_TO_SHOW)


if __name__ == "__main__":
    sys.exit(main())
