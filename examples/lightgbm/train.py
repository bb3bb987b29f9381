"""Trains a LightGBM classifier on made-up customers, and writes how well it tells who will leave.

The customers are drawn by the script, always the same: nothing is downloaded, and nothing here is random.
"""

import json

import lightgbm
import numpy

ROUNDS = 60
PARAMETERS = {
    "objective": "binary",
    "metric": ["binary_logloss", "auc"],
    "learning_rate": 0.1,
    "num_leaves": 15,
    "min_data_in_leaf": 20,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}


def draw_customers(count: int, rng: numpy.random.Generator) -> tuple:
    """Returns eight numbers of each customer, and whether they left."""
    customers = rng.normal(size=(count, 8))
    reasons = customers[:, 0] - customers[:, 1] * customers[:, 2] + 0.5 * customers[:, 3] ** 2
    left = reasons + rng.normal(scale=0.8, size=count) > 0.5
    return customers, left.astype(int)


def main() -> None:
    rng = numpy.random.default_rng(7)
    train = lightgbm.Dataset(*draw_customers(3000, rng))
    valid = lightgbm.Dataset(*draw_customers(1500, rng), reference=train)

    history: dict = {}
    lightgbm.train(
        PARAMETERS,
        train,
        num_boost_round=ROUNDS,
        valid_sets=[train, valid],
        valid_names=["train", "valid"],
        callbacks=[lightgbm.record_evaluation(history), lightgbm.log_evaluation(20)],
    )
    # As LightGBM has it: metrics of each set after every round.
    with open("evals_result.json", "w") as file:
        json.dump(history, file)


if __name__ == "__main__":
    main()
