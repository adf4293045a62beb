"""Item models and delegates that pages share."""
