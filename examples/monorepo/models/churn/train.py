import json
import os
import random
import sys

sys.path.append(os.path.join(os.path.dirname(__file__), "../../shared"))

from linear import evaluate, train
from table import read_table

LEARNING_RATE = 0.01
EPOCHS = 20

rng = random.Random(int(os.environ.get("HEADWAY_SEED", "1")))
(rows, labels), test = read_table("data.csv")
weights = train(rows, labels, LEARNING_RATE, EPOCHS, rng)
loss, accuracy = evaluate(weights, *test)
with open("result.txt", "w") as file:
    json.dump({"loss": loss, "accuracy": accuracy}, file)
