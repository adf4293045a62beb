"""What the pages of the reference books share."""
