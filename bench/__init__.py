"""How fast and how large the program is, as ratios within one run: they hold on any machine."""
