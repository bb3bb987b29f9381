"""Writes a stand-in for MNIST: `python stand_in.py digits.csv.gz mnist.npz`, standard library only.

For machines that cannot download MNIST. The images are real handwritten digits, 8 x 8, enlarged to
20 x 20 as MNIST's are and put at shifted places of a 28 x 28 image, until there are 60,000 + 10,000.
The test images come from other digits, by other writers, than the train images.
"""

import csv
import gzip
import io
import random
import struct
import sys
import zipfile

SMALL, LARGE, FULL = 8, 20, 28
BRIGHTEST_SMALL, BRIGHTEST_FULL = 16, 255
LARGEST_SHIFT = 1
TRAIN_IMAGES, TEST_IMAGES = 60_000, 10_000
TEST_DIGITS = 360


def read_digits(path):
    """Returns pairs of an enlarged image (rows of bytes) and its label, in the order of the file."""
    with gzip.open(path, "rt") as file:
        rows = [[int(value) for value in row] for row in csv.reader(file)]
    return [(enlarge([row[i * SMALL : (i + 1) * SMALL] for i in range(SMALL)]), row[-1]) for row in rows]


def neighbours():
    """For each large pixel: the small pixel before it, the one after it, and how near the second is."""
    for position in range(LARGE):
        place = min(max((position + 0.5) * SMALL / LARGE - 0.5, 0), SMALL - 1)
        first = min(int(place), SMALL - 2)
        yield first, first + 1, place - first


def enlarge(image):
    """Bilinear interpolation, from 8 x 8 to 20 x 20."""
    places = list(neighbours())
    wide = [[row[a] * (1 - near) + row[b] * near for a, b, near in places] for row in image]
    brightness = BRIGHTEST_FULL / BRIGHTEST_SMALL
    return [
        bytes(int((above * (1 - near) + below * near) * brightness) for above, below in zip(wide[a], wide[b]))
        for a, b, near in places
    ]


def shifted(image, down, right):
    """The image's 28 x 28 bytes with the digit off its centre by that many pixels."""
    margin = (FULL - LARGE) // 2
    left = bytes(margin + right)
    rest = bytes(FULL - LARGE - margin - right)
    above = bytes(FULL * (margin + down))
    below = bytes(FULL * (FULL - LARGE - margin - down))
    return above + b"".join(left + row + rest for row in image) + below


def draw(digits, count, rng):
    """Returns the bytes of `count` images and of their labels: every digit equally often, in a random order."""
    picks = (digits * (count // len(digits) + 1))[:count]
    rng.shuffle(picks)
    shifts = range(-LARGEST_SHIFT, LARGEST_SHIFT + 1)
    images = b"".join(shifted(image, rng.choice(shifts), rng.choice(shifts)) for image, _ in picks)
    return images, bytes(label for _, label in picks)


def npy(data, shape):
    """NumPy's file format, version 1.0, for an array of unsigned bytes."""
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data


def main():
    digits_path, output_path = sys.argv[1:]
    digits = read_digits(digits_path)
    rng = random.Random(1)
    parts = {"train": (digits[:-TEST_DIGITS], TRAIN_IMAGES), "test": (digits[-TEST_DIGITS:], TEST_IMAGES)}
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, (part, count) in parts.items():
            images, labels = draw(part, count, rng)
            file.writestr(f"x_{name}.npy", npy(images, (count, FULL, FULL)))
            file.writestr(f"y_{name}.npy", npy(labels, (count,)))
    with open(output_path, "wb") as file:
        file.write(archive.getvalue())


if __name__ == "__main__":
    main()
