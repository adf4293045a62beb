"""Printing: choose a paper, see its pages, print or save them."""
