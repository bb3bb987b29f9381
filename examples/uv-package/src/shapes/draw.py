"""Draws the pictures: always the same ones for the same generator."""

import numpy

SHAPES = ("circle", "square", "triangle")
SIDE = 12
NOISE = 0.6


def draw_pictures(count: int, rng: numpy.random.Generator) -> tuple:
    """Returns `count` pictures, a row of SIDE * SIDE numbers each, and their labels, as positions in SHAPES."""
    labels = numpy.arange(count) % len(SHAPES)
    pictures = numpy.stack([draw(label, rng) for label in labels])
    return pictures + rng.normal(scale=NOISE, size=pictures.shape), labels


def draw(label: int, rng: numpy.random.Generator) -> numpy.ndarray:
    down, across = numpy.mgrid[0:SIDE, 0:SIDE]
    y, x = down - SIDE / 2 + rng.uniform(-1, 1), across - SIDE / 2 + rng.uniform(-1, 1)
    size = rng.uniform(3, 4.5)
    inside = (
        x**2 + y**2 < size**2,
        (abs(x) < size * 0.9) & (abs(y) < size * 0.9),
        (y < size * 0.8) & (abs(x) < (y + size) * 0.7),
    )[label]
    return inside.astype(float).ravel()
