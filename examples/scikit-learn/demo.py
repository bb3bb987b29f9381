"""Trains a scikit-learn network to read handwritten digits, and writes how well it does.

The digits come with scikit-learn: nothing is downloaded. `result.txt` holds the loss and the accuracy
(0 to 100) on digits that the training never saw, written by other people.
"""

import json
import os

import numpy
from sklearn.datasets import load_digits
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

HIDDEN = (400, 200)
LEARNING_RATE = 0.0005
MOMENTUM = 0.0
BATCH_SIZE = 8
EPOCHS = 70

BRIGHTEST = 16
# The file goes from writer to writer, so its end is handwriting that the rest of it lacks.
TEST_IMAGES = 360


def main() -> None:
    # The same seed gives both sides of a pull request the same first weights and order of images.
    seed = int(os.environ.get("HEADWAY_SEED", "1"))

    images, labels = load_digits(return_X_y=True)
    images = images / BRIGHTEST
    train_images, train_labels = images[:-TEST_IMAGES], labels[:-TEST_IMAGES]
    test_images, test_labels = images[-TEST_IMAGES:], labels[-TEST_IMAGES:]

    model = MLPClassifier(
        hidden_layer_sizes=HIDDEN,
        solver="sgd",
        learning_rate_init=LEARNING_RATE,
        momentum=MOMENTUM,
        batch_size=BATCH_SIZE,
        random_state=seed,
    )
    for epoch in range(1, EPOCHS + 1):
        model.partial_fit(train_images, train_labels, classes=numpy.unique(labels))
        if epoch % 10 == 0:
            loss, accuracy = evaluate(model, test_images, test_labels)
            print(f"epoch {epoch}/{EPOCHS} loss {loss:.3f} accuracy {accuracy:.1f}", flush=True)

    loss, accuracy = evaluate(model, test_images, test_labels)
    with open("result.txt", "w") as file:
        json.dump({"loss": loss, "accuracy": accuracy}, file)


def evaluate(model: MLPClassifier, images: numpy.ndarray, labels: numpy.ndarray) -> tuple:
    """Returns the mean cross-entropy and the accuracy in percent."""
    loss = log_loss(labels, model.predict_proba(images))
    return float(loss), 100 * float(model.score(images, labels))


if __name__ == "__main__":
    main()
