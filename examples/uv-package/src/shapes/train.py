"""Trains a softmax regression, and writes how well it does and what it takes each picture for."""

import csv
import json

import numpy

from shapes.draw import SHAPES, draw_pictures
from shapes.settings import LEARNING_RATE, STEPS, WEIGHT_DECAY


def probabilities(weights: numpy.ndarray, pictures: numpy.ndarray) -> numpy.ndarray:
    logits = pictures @ weights[:-1] + weights[-1]
    powers = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def fit(pictures: numpy.ndarray, labels: numpy.ndarray) -> numpy.ndarray:
    weights = numpy.zeros((pictures.shape[1] + 1, len(SHAPES)))
    inputs = numpy.hstack([pictures, numpy.ones((len(pictures), 1))])
    for _ in range(STEPS):
        errors = probabilities(weights, pictures) - numpy.eye(len(SHAPES))[labels]
        weights -= LEARNING_RATE * (inputs.T @ errors / len(pictures) + WEIGHT_DECAY * weights)
    return weights


def main() -> None:
    rng = numpy.random.default_rng(3)
    weights = fit(*draw_pictures(180, rng))
    pictures, labels = draw_pictures(600, rng)

    guesses = probabilities(weights, pictures)
    right = guesses[numpy.arange(len(labels)), labels]
    answers = guesses.argmax(axis=1)
    loss, accuracy = -float(numpy.log(right).mean()), 100 * float((answers == labels).mean())
    print(f"loss {loss:.3f} accuracy {accuracy:.1f}", flush=True)
    with open("result.txt", "w") as file:
        json.dump({"loss": loss, "accuracy": accuracy}, file)
    with open("predictions.csv", "w", newline="") as file:
        rows = ((i, SHAPES[label], SHAPES[answer]) for i, (label, answer) in enumerate(zip(labels, answers)))
        csv.writer(file).writerows([("id", "label", "prediction"), *rows])
