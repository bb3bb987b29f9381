import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Experiment } from '../experiment.js'

const PROGRAM = fileURLToPath(new URL('../many-metrics.ts', import.meta.url))

interface Finding {
  seconds: number
  peakMemoryBytes: number
}

/** What remains to be done once the last training has ended. */
export const VERDICTS: Experiment = {
  name: 'verdicts',
  quick: true,
  rows: [
    {
      measure:
        '1,000 metrics × 10 seeds × 10,000 steps: thinned out, compared, reported as comment and as page',
      unit: 's',
      must: { atMost: 2 },
      limits: 'thinning out 200 million points of both sides',
    },
    {
      measure: 'the same: memory of the whole process',
      unit: 'MB',
      must: { atMost: 400 },
      limits: 'the curves of one training as they were read, and a part of the points of all',
    },
  ],
  async run({ rounds, say }) {
    const findings = Array.from({ length: rounds }, (_, round): Finding => {
      // A process of its own: its peak is what is measured.
      const output = execFileSync(process.execPath, ['--import', 'tsx', PROGRAM], { encoding: 'utf8' })
      const finding = JSON.parse(output) as Finding
      say(
        `round ${round + 1}: ${finding.seconds.toFixed(2)} s, ${(finding.peakMemoryBytes / 1e6).toFixed(0)} MB`,
      )
      return finding
    })
    return [
      { rounds: findings.map(({ seconds }) => seconds), from: {} },
      { rounds: findings.map(({ peakMemoryBytes }) => peakMemoryBytes / 1e6), from: {} },
    ]
  },
}
