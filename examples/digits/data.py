"""The real handwritten digits in data/digits.csv.gz: where they come from is in data/ATTRIBUTION.md."""

import csv
import gzip
import pathlib

FILE = pathlib.Path(__file__).parent / "data" / "digits.csv.gz"
BRIGHTEST = 16
TEST_IMAGES = 360


def load_digits() -> tuple:
    """Returns train images, train labels, test images, test labels.

    An image is 64 brightnesses from 0 to 1, row by row; a label is the digit, 0 to 9. The file goes
    from writer to writer, so the last fifth of it is handwriting that the first four fifths lack.
    """
    images, labels = [], []
    with gzip.open(FILE, "rt") as file:
        for row in csv.reader(file):
            images.append([int(value) / BRIGHTEST for value in row[:64]])
            labels.append(int(row[64]))
    return images[:-TEST_IMAGES], labels[:-TEST_IMAGES], images[-TEST_IMAGES:], labels[-TEST_IMAGES:]
