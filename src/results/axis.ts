import type { Series } from '../model/measurement.js'

/** What counts the course of a training: `epoch`, `global_step`, W&B's `_step`, `time/total_timesteps`. */
const AXIS =
  /(?:^|[./])_?(?:epochs?|(?:global_?|total_)?(?:time_?)?steps?|(?:global_?|total_)?iter(?:ation)?s?|rounds?|episodes?|batch(?:es)?)$/i

export function isAxis(name: string): boolean {
  return AXIS.test(name)
}

/**
 * A series whose steps ascend, each of them once. Where they go back, a training was resumed, or started afresh in the
 * same file: what the abandoned run had from there on no longer counts, as in TensorBoard. So after a restart from the
 * first step only the last run is left, and after one from a checkpoint the curve that led to the final model.
 */
export function inOrder(name: string, axis: string, steps: number[], numbers: number[]): Series {
  const at: number[] = []
  const values: number[] = []
  steps.forEach((step, index) => {
    while (at.length > 0 && (at.at(-1) ?? step) >= step) {
      at.pop()
      values.pop()
    }
    at.push(step)
    values.push(numbers[index] ?? Number.NaN)
  })
  return { name, axis, at, values }
}
