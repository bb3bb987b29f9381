import type { Experiment } from '../experiment.js'
import { openHeadOnly } from '../head-only.js'
import { flood } from '../made-up-trainings.js'
import { headTraining } from '../trainings.js'

const BYTES = 1_000_000_000

/** What the action needs for itself while a training prints more than anybody reads. */
export const MEMORY: Experiment = {
  name: 'memory',
  quick: false,
  rows: [
    {
      measure: 'memory of the action itself, training that prints 1 GB',
      unit: 'MB',
      must: { atMost: 150 },
      limits: 'Node with its libraries loaded; what is printed is held a piece at a time',
    },
  ],
  async run({ rounds, say }) {
    await using headOnly = await openHeadOnly()
    const script = flood(BYTES)
    const peaks: number[] = []
    const rates: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const { peakMemoryBytes, comparison } = await headOnly.run(script)
      peaks.push(peakMemoryBytes / 1e6)
      rates.push(BYTES / 1e6 / headTraining(comparison))
      say(`round ${round}: ${peaks.at(-1)?.toFixed(0)} MB`)
    }
    return [{ rounds: peaks, from: { 'MB/s': rates } }]
  },
}
