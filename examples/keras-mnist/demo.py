"""Trains a small dense network on MNIST for one epoch, and writes how well it does on the test images."""

import json
import os

import keras

BATCH_SIZE = 64
EPOCHS = 1
LEARNING_RATE = 0.5


def load_images() -> tuple:
    """Returns (train images, train labels), (test images, test labels); an image is 784 numbers from 0 to 1."""
    (train_images, train_labels), (test_images, test_labels) = keras.datasets.mnist.load_data()
    return (flatten(train_images), train_labels), (flatten(test_images), test_labels)


def flatten(images):
    return images.reshape(-1, 28 * 28).astype("float32") / 255


def build_model() -> keras.Model:
    inputs = keras.Input(shape=(28 * 28,))
    hidden = keras.layers.Dense(128, activation="sigmoid")(inputs)
    hidden = keras.layers.Dense(64, activation="sigmoid")(hidden)
    logits = keras.layers.Dense(10)(hidden)
    model = keras.Model(inputs, logits)
    model.compile(
        optimizer=keras.optimizers.SGD(LEARNING_RATE),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


def main() -> None:
    # The same seed gives both sides of a pull request the same first weights and order of images.
    keras.utils.set_random_seed(int(os.environ.get("HEADWAY_SEED", "1")))

    (train_images, train_labels), (test_images, test_labels) = load_images()
    model = build_model()
    # One line per epoch: a progress bar is for terminals, and a log is not one.
    model.fit(
        train_images, train_labels, batch_size=BATCH_SIZE, epochs=EPOCHS, validation_split=0.2, verbose=2
    )
    loss, accuracy = model.evaluate(test_images, test_labels, verbose=0)

    with open("result.txt", "w") as file:
        json.dump({"loss": float(loss), "accuracy": float(accuracy) * 100}, file)


if __name__ == "__main__":
    main()
