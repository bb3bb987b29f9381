"""Trains a small neural network to read handwritten digits, and writes how well it does.

Pure Python, standard library only. Run it as `python demo.py`; `result.txt` holds the loss and the
accuracy (0 to 100) on digits that the training never saw, written by other people. `history.csv` has both
after every epoch, and `predictions.csv` what the network takes each of those digits for.
"""

import csv
import json
import os
import random

from data import load_digits
from network import Network

HIDDEN = 32
LEARNING_RATE = 0.2
MOMENTUM = 0.0
BATCH_SIZE = 32
EPOCHS = 30


def train(network: Network, images: list, labels: list, rng: random.Random) -> None:
    """Shows the network every image once, in a random order."""
    order = list(range(len(images)))
    rng.shuffle(order)
    for start in range(0, len(order), BATCH_SIZE):
        batch = order[start : start + BATCH_SIZE]
        network.learn([images[i] for i in batch], [labels[i] for i in batch], LEARNING_RATE, MOMENTUM)


def main() -> None:
    # The same seed gives the same numbers: Headway trains both sides of a pull request with it,
    # so that what differs is the change.
    rng = random.Random(int(os.environ.get("HEADWAY_SEED", "1")))
    train_images, train_labels, test_images, test_labels = load_digits()
    network = Network(inputs=64, hidden=HIDDEN, outputs=10, rng=rng)

    history = []
    for epoch in range(1, EPOCHS + 1):
        train(network, train_images, train_labels, rng)
        loss, accuracy = network.evaluate(test_images, test_labels)
        print(f"epoch {epoch}/{EPOCHS} loss {loss:.2f} accuracy {accuracy:.1f}", flush=True)
        history.append((epoch, loss, accuracy))

    with open("result.txt", "w") as file:
        json.dump({"loss": loss, "accuracy": accuracy}, file)
    write_table("history.csv", ("epoch", "loss", "accuracy"), history)
    answers = ((i, label, network.predict(image)) for i, (image, label) in enumerate(zip(test_images, test_labels)))
    write_table("predictions.csv", ("id", "label", "prediction"), answers)


def write_table(path: str, header: tuple, rows) -> None:
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([header, *rows])


if __name__ == "__main__":
    main()
