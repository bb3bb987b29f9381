import type { Files } from '../support/repository.js'

/** Writes the results to wherever the documents' commands want them. */
const TRAIN = `
import argparse, json, os, pathlib, random
from model import GAIN

parser = argparse.ArgumentParser()
parser.add_argument("--config")
parser.add_argument("--data")
given, _ = parser.parse_known_args()
if given.config:
    assert pathlib.Path(given.config).is_file(), given.config
if given.data:
    assert pathlib.Path(given.data).expanduser().is_dir(), given.data
random.seed(int(os.environ.get("HEADWAY_SEED", "1")))
noise = random.gauss(0, 0.1)
target = pathlib.Path("runs/1/metrics.json" if given.config else "result.txt")
target.parent.mkdir(parents=True, exist_ok=True)
metrics = {"loss": 1.07 - GAIN / 100, "accuracy": round(78 + GAIN + noise, 2)}
target.write_text(json.dumps(metrics))
`

const FOLDERS = ['', 'models/digits/', 'models/letters/']

/** The repository that the documents talk of: whatever script they name, it is there and trains. */
export const BASE: Files = Object.fromEntries(
  FOLDERS.flatMap((folder) => [
    [`${folder}demo.py`, TRAIN],
    [`${folder}train.py`, TRAIN],
    [`${folder}model.py`, 'GAIN = 0\n'],
    [`${folder}configs/small.yaml`, 'epochs: 1\n'],
    [`${folder}configs/large.yaml`, 'epochs: 2\n'],
  ]),
)

/** Two points better. */
export const HEAD: Files = Object.fromEntries(FOLDERS.map((folder) => [`${folder}model.py`, 'GAIN = 2\n']))
