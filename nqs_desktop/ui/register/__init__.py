"""The register of civil-servant positions."""
