import { execFileSync } from 'node:child_process'

/** Python that computes for as long as it is told, on one core, with nothing but its standard library. */
const WORK = `
def work(steps):
    number = 1
    for _ in range(steps):
        number = (number * 1103515245 + 12345) & 0x7FFFFFFF
    return number
`

const CALIBRATION = `${WORK}
import time
best = float("inf")
for _ in range(5):
    start = time.perf_counter()
    work(1_000_000)
    best = min(best, time.perf_counter() - start)
print(int(1_000_000 / best))
`

/** Steps of `work` that this machine does in a second. */
export function stepsPerSecond(): number {
  return Number(execFileSync('python3', ['-c', CALIBRATION], { encoding: 'utf8' }))
}

const WRITE_RESULT = `
with open("result.txt", "w") as file:
    json.dump({"loss": 0.5, "accuracy": 90.0}, file)
`

/**
 * A training that does the same work each time, so that whatever slows it down is seen.
 *
 * @param named makes it differ from another one
 */
export function steadyTraining(seconds: number, steps: number, named: string): string {
  return `"""Trains nothing: ${named}."""
import json
${WORK}
for second in range(1, ${seconds} + 1):
    work(${steps})
    print(f"epoch {second}/${seconds}", flush=True)
${WRITE_RESULT}`
}

/** The same with a line after every little piece of work. */
export function talkativeTraining(lines: number, stepsPerLine: number): string {
  return `import json
${WORK}
for line in range(${lines}):
    work(${stepsPerLine})
    print(f"step {line:8d}  loss 0.{line:08d}  accuracy 0.{line:08d}  learning rate 0.0010000", flush=True)
${WRITE_RESULT}`
}

/** One line of that many bytes, and nothing else. */
export function endlessLine(bytes: number): string {
  return `import json, sys
sys.stdout.buffer.write(b"x" * ${bytes} + b"\\n")
${WRITE_RESULT}`
}

/** Lines of 100 bytes, as fast as they are taken. */
export function flood(bytes: number): string {
  return `import json, sys
lines = (b"x" * 99 + b"\\n") * 10_000
for _ in range(${bytes} // len(lines)):
    sys.stdout.buffer.write(lines)
${WRITE_RESULT}`
}
