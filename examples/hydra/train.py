"""Fits a curve through noisy points by gradient descent, configured with Hydra."""

import json
import math
import random
from pathlib import Path

import hydra
from hydra.core.hydra_config import HydraConfig
from omegaconf import DictConfig


def draw_points(count: int, noise: float, rng: random.Random) -> list:
    xs = [rng.uniform(-1, 1) for _ in range(count)]
    return [(x, math.sin(3 * x) + rng.gauss(0, noise)) for x in xs]


def powers(x: float, degree: int) -> list:
    return [x**power for power in range(degree + 1)]


def predict(weights: list, x: float) -> float:
    return sum(w * p for w, p in zip(weights, powers(x, len(weights) - 1)))


def rmse(weights: list, points: list) -> float:
    return math.sqrt(sum((predict(weights, x) - y) ** 2 for x, y in points) / len(points))


@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(config: DictConfig) -> None:
    # The points are the same for every seed, as a data set is; the seed decides in which order they are seen.
    points = draw_points(config.points, config.noise, random.Random(1))
    test = draw_points(1000, config.noise, random.Random(2))
    rng = random.Random(config.seed)
    weights = [rng.gauss(0, 0.5) for _ in range(config.degree + 1)]
    for epoch in range(1, config.epochs + 1):
        rng.shuffle(points)
        rate = config.optimizer.learning_rate / (1 + config.optimizer.decay * epoch)
        for x, y in points:
            error = predict(weights, x) - y
            weights = [w - rate * error * p for w, p in zip(weights, powers(x, config.degree))]
        if epoch % 10 == 0:
            print(f"epoch {epoch}/{config.epochs} rmse {rmse(weights, test):.4f}", flush=True)

    folder = Path(HydraConfig.get().runtime.output_dir)
    (folder / "metrics.json").write_text(json.dumps({"rmse": rmse(weights, test)}))


if __name__ == "__main__":
    main()
