"""The requirements of the positions: read, corrected, decided upon."""
