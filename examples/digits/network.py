"""A network with one hidden layer, in plain lists of floats.

A matrix is a list of rows; the weights of a layer have one row per unit, its bias in the last place.
"""

import math
import random
from operator import mul


def dot(a: list, b: list) -> float:
    return sum(map(mul, a, b))


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def softmax(logits: list) -> list:
    highest = max(logits)
    powers = [math.exp(logit - highest) for logit in logits]
    total = sum(powers)
    return [power / total for power in powers]


def random_layer(units: int, inputs: int, rng: random.Random) -> list:
    """Small weights, so that no unit starts out saturated; biases at 0."""
    spread = 1 / math.sqrt(inputs)
    return [[rng.uniform(-spread, spread) for _ in range(inputs)] + [0.0] for _ in range(units)]


def with_bias(row: list) -> list:
    return row + [1.0]


class Network:
    def __init__(self, inputs: int, hidden: int, outputs: int, rng: random.Random) -> None:
        self.hidden = random_layer(hidden, inputs, rng)
        self.output = random_layer(outputs, hidden, rng)
        self.hidden_velocity = [[0.0] * (inputs + 1) for _ in range(hidden)]
        self.output_velocity = [[0.0] * (hidden + 1) for _ in range(outputs)]

    def forward(self, image: list) -> tuple:
        """Returns what the hidden units say and the probability of each digit."""
        pixels = with_bias(image)
        activations = [sigmoid(dot(weights, pixels)) for weights in self.hidden]
        seen = with_bias(activations)
        return activations, softmax([dot(weights, seen) for weights in self.output])

    def learn(self, images: list, labels: list, learning_rate: float, momentum: float) -> None:
        """One step of gradient descent on the mean cross-entropy of a batch."""
        activations, output_errors, hidden_errors = [], [], []
        # Column by column: what each hidden unit is told by every output unit.
        feedback = list(zip(*self.output))[:-1]
        for image, label in zip(images, labels):
            active, probabilities = self.forward(image)
            errors = [p - (digit == label) for digit, p in enumerate(probabilities)]
            activations.append(with_bias(active))
            output_errors.append(errors)
            hidden_errors.append([a * (1 - a) * dot(errors, weights) for a, weights in zip(active, feedback)])

        pixels = [with_bias(image) for image in images]
        step = learning_rate / len(images)
        descend(self.hidden, self.hidden_velocity, hidden_errors, pixels, step, momentum)
        descend(self.output, self.output_velocity, output_errors, activations, step, momentum)

    def predict(self, image: list) -> int:
        """Returns the digit that the network takes the image for."""
        _, probabilities = self.forward(image)
        return probabilities.index(max(probabilities))

    def evaluate(self, images: list, labels: list) -> tuple:
        """Returns the mean cross-entropy and the accuracy in percent."""
        loss, correct = 0.0, 0
        for image, label in zip(images, labels):
            _, probabilities = self.forward(image)
            loss -= math.log(max(probabilities[label], 1e-12))
            correct += probabilities.index(max(probabilities)) == label
        return loss / len(images), 100 * correct / len(images)


def descend(layer: list, velocity: list, errors: list, inputs: list, step: float, momentum: float) -> None:
    """Moves a layer's weights against their gradient, which is summed over the batch, in place."""
    columns = list(zip(*inputs))
    for unit, unit_errors in enumerate(zip(*errors)):
        velocity[unit] = [
            momentum * speed - step * dot(unit_errors, column) for speed, column in zip(velocity[unit], columns)
        ]
        layer[unit] = [weight + speed for weight, speed in zip(layer[unit], velocity[unit])]
