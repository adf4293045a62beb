"""The way in: `python -m nqs_desktop`, the installed `nqs-desktop` and the bundled program all start here."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Does the job that the command line names, or opens the window when it names none.

    Args:
        argv: arguments without the program's name; those of the process when None.

    Returns:
        The exit status: 0 done, 1 done and something was found, 2 bad input or usage.
    """
    from nqs_desktop import cli

    arguments = list(sys.argv[1:] if argv is None else argv)
    if cli.parse_arguments(arguments).command is not None:
        return cli.main(arguments)

    from nqs_desktop import app

    return app.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
