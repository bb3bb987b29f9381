"""Reads a model's data.csv: numbers, and 0 or 1 in the last column. Its last third is for testing."""

import csv


def read_table(path: str) -> tuple:
    """Returns (train rows, train labels), (test rows, test labels)."""
    with open(path, newline="") as file:
        _, *lines = csv.reader(file)
    rows = [[float(value) for value in line[:-1]] for line in lines]
    labels = [int(line[-1]) == 1 for line in lines]
    third = len(rows) // 3
    return (rows[:-third], labels[:-third]), (rows[-third:], labels[-third:])
