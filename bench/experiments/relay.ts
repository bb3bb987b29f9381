import { runAlone } from '../alone.js'
import type { Experiment } from '../experiment.js'
import { openHeadOnly } from '../head-only.js'
import { endlessLine, stepsPerSecond, talkativeTraining } from '../made-up-trainings.js'
import { ratios } from '../statistics.js'
import { headTraining } from '../trainings.js'

const LINES_PER_SECOND = 7_500
/** Printing takes a part of the time itself. */
const SHARE_OF_WORK = 0.92
const SECONDS = 5
/** A few percent are to be told apart. */
const LEAST_ROUNDS = 5
const LINE_BYTES = 100_000_000

/** How much what a training prints slows it down. */
export const RELAY: Experiment = {
  name: 'relay',
  quick: false,
  rows: [
    {
      measure: 'relay: 7,500 flushed lines a second slow the training by',
      unit: '%',
      must: { atMost: 10 },
      limits:
        'the cores: where the training has one to itself and another is free for the relay, nothing is lost',
    },
    {
      measure: 'relay: a training that prints one line of 100 MB takes',
      unit: 's',
      must: { atMost: 1 },
      limits: 'one thread that looks for the end of the line and writes it to the log file',
    },
  ],
  async run({ rounds, say }) {
    await using headOnly = await openHeadOnly()
    const lines = LINES_PER_SECOND * SECONDS
    const script = talkativeTraining(lines, Math.round((SHARE_OF_WORK * stepsPerSecond()) / LINES_PER_SECOND))
    const ours: number[] = []
    const alone: number[] = []
    for (let round = 1; round <= Math.max(rounds, LEAST_ROUNDS); round += 1) {
      ours.push(headTraining((await headOnly.run(script)).comparison))
      alone.push(await runAlone(script, 1))
      say(`round ${round}: ${ours.at(-1)?.toFixed(2)} s, alone ${alone.at(-1)?.toFixed(2)} s`)
    }
    const line: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      line.push(headTraining((await headOnly.run(endlessLine(LINE_BYTES))).comparison))
    }
    return [
      {
        rounds: ratios(ours, alone).map((ratio) => 100 * (ratio - 1)),
        from: {
          'Headway, s': ours,
          'alone, s': alone,
          'lines a second, alone': alone.map((seconds) => lines / seconds),
        },
      },
      { rounds: line, from: {} },
    ]
  },
}
