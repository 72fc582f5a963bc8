"""Guests in containers of a Docker engine."""
