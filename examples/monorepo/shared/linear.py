"""Logistic regression by stochastic gradient descent, in plain lists: what all five models are made of."""

import math
import random


def probability(weights: list, row: list) -> float:
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, row + [1.0]))))


def train(rows: list, labels: list, learning_rate: float, epochs: int, rng: random.Random) -> list:
    weights = [0.0] * (len(rows[0]) + 1)
    order = list(range(len(rows)))
    for epoch in range(1, epochs + 1):
        rng.shuffle(order)
        for i in order:
            error = probability(weights, rows[i]) - labels[i]
            weights = [w - learning_rate * error * x for w, x in zip(weights, rows[i] + [1.0])]
        loss, accuracy = evaluate(weights, rows, labels)
        print(f"epoch {epoch}/{epochs} loss {loss:.3f} accuracy {accuracy:.1f}", flush=True)
    return weights


def evaluate(weights: list, rows: list, labels: list) -> tuple:
    """Returns the mean cross-entropy and the accuracy in percent."""
    guesses = [probability(weights, row) for row in rows]
    loss = -sum(math.log(max(p if y else 1 - p, 1e-12)) for p, y in zip(guesses, labels)) / len(rows)
    return loss, 100 * sum((p > 0.5) == y for p, y in zip(guesses, labels)) / len(rows)
