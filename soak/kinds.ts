import type { Files } from '../__tests__/support/repository.js'

/** What one evaluation of the mix is like, and how it has to end. */
export interface Kind {
  name: string
  /** What its pull request changes. */
  head: Files
  inputs?: Record<string, string>
  /** Trained afresh each time; otherwise what was measured before may answer. */
  afresh: boolean
  /** The base branch gets a commit instead of a label. */
  push?: boolean
  /** A second runner on the same machine evaluates another pull request meanwhile. */
  beside?: boolean
  /** Done to the main step as soon as the head trains and the comment says so. */
  interrupt?: 'cancel' | 'kill'
  ends: { exitCode: number | null; says: RegExp }
}

/** A training in Python, as most are; `settings.json` says how it goes. */
const TRAIN = `import json, os, subprocess, sys, time
settings = json.load(open("settings.json"))
seed = int(os.environ["HEADWAY_SEED"])
print("training", flush=True)
if settings["goes"] == "wrong":
    sys.exit("no such layer")
if settings["goes"] == "on":
    subprocess.Popen(["sleep", "600"], start_new_session=True)
    time.sleep(600)
text = json.dumps({"accuracy": settings["accuracy"] + seed % 3 / 10, "loss": 1 / settings["accuracy"]})
open("result.txt", "w").write(text[:9] if settings["goes"] == "astray" else text)
`

/** Where the pull request left the base branch. */
export const BASE: Files = { 'train.py': TRAIN, ...settings(78), 'requirements.txt': '# none\n' }

export const INPUTS = {
  command: 'python3 train.py',
  install: 'none',
  metrics: 'accuracy: { tolerance: 0.5 }',
}

const BETTER: Kind = {
  name: 'better',
  head: settings(80),
  afresh: true,
  ends: { exitCode: 0, says: /Accuracy better/ },
}

const WORSE: Kind = {
  name: 'worse',
  head: settings(76),
  afresh: true,
  ends: { exitCode: 0, says: /Accuracy worse/ },
}

const FAILS: Kind = {
  name: 'head fails',
  head: settings(78, 'wrong'),
  afresh: true,
  ends: { exitCode: 1, says: /Head failed to train/ },
}

const UNREADABLE: Kind = {
  name: 'results unreadable',
  head: settings(78, 'astray'),
  afresh: true,
  ends: { exitCode: 1, says: /cannot be read/ },
}

const SEEDS: Kind = {
  name: 'three seeds',
  head: settings(80),
  inputs: { seeds: '3' },
  afresh: true,
  ends: { exitCode: 0, says: /Accuracy better/ },
}

const CANCELLED: Kind = {
  name: 'cancelled',
  head: settings(78, 'on'),
  afresh: true,
  interrupt: 'cancel',
  ends: { exitCode: 1, says: /cancelled/ },
}

const KILLED: Kind = {
  name: 'killed',
  head: settings(78, 'on'),
  afresh: true,
  interrupt: 'kill',
  ends: { exitCode: null, says: /Evaluation interrupted/ },
}

const KNOWN: Kind = {
  name: 'documentation only',
  head: { 'README.md': 'It reads digits.\n' },
  afresh: false,
  ends: { exitCode: 0, says: /not read by the training/ },
}

const TIMED_OUT: Kind = {
  name: 'out of time',
  head: settings(78, 'on'),
  inputs: { 'timeout-minutes': '0.02' },
  afresh: true,
  ends: { exitCode: 1, says: /Head ran out of time/ },
}

const PACKAGES: Kind = {
  name: 'packages installed',
  head: settings(80),
  inputs: { install: 'auto' },
  afresh: true,
  ends: { exitCode: 0, says: /Accuracy better/ },
}

const PUSHED: Kind = {
  name: 'base measured',
  head: {},
  afresh: true,
  push: true,
  ends: { exitCode: 0, says: /measured|Accuracy/i },
}

const BESIDE: Kind = { ...BETTER, name: 'two at once', beside: true }

/** Twenty evaluations as a repository sees them in a month, then the same again. */
export const MIX: Kind[] = [
  PUSHED,
  KNOWN,
  BETTER,
  FAILS,
  PACKAGES,
  CANCELLED,
  BESIDE,
  WORSE,
  KILLED,
  KNOWN,
  SEEDS,
  UNREADABLE,
  BETTER,
  TIMED_OUT,
  BESIDE,
  CANCELLED,
  BETTER,
  FAILS,
  PACKAGES,
  WORSE,
]

function settings(accuracy: number, goes: 'well' | 'wrong' | 'astray' | 'on' = 'well'): Files {
  return { 'settings.json': JSON.stringify({ accuracy, goes }) }
}
