"""Renderings of scores. Nothing here computes a figure."""
