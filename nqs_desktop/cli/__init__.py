"""The command line: the services of the windows without a window.

Exit status: 0 done; 1 done, and something was found that the command looks for; 2 bad input or bad usage;
70 a fault of the program, recorded in the log folder; 130 stopped by the user.
"""

from nqs_desktop.cli.arguments import Arguments, parse_arguments
from nqs_desktop.cli.program import main

__all__ = ["Arguments", "main", "parse_arguments"]
