import { runAlone } from '../alone.js'
import type { Experiment } from '../experiment.js'
import { steadyTraining, stepsPerSecond } from '../made-up-trainings.js'
import { runMainStep } from '../main-step.js'
import { openWorld } from '../open-world.js'
import { learnBase, openPullRequest } from '../pull-requests.js'
import { ratios } from '../statistics.js'

const SECONDS = 30

/** Where the base is known, the answer should cost the head's training and nothing else. */
export const HEAD_ALONE: Experiment = {
  name: 'head-alone',
  quick: false,
  rows: [
    {
      measure: 'base known: total ÷ the training of the head alone, on the same share of cores',
      unit: '×',
      must: { atMost: 1.1 },
      limits: 'the overhead, which is the same half second however long the training',
    },
  ],
  async run({ rounds, say }) {
    const steps = stepsPerSecond()
    const training = (named: string) => steadyTraining(SECONDS, steps, named)
    await using world = await openWorld({
      base: { 'demo.py': training('base') },
      head: { 'demo.py': training('head') },
      cache: true,
    })
    const inputs = { command: 'python3 demo.py' }
    await learnBase(world, { inputs })
    const total: number[] = []
    const alone: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const script = training(`round ${round}`)
      const { event } = await openPullRequest(world, `${round}`, { 'demo.py': script })
      const { seconds, comparison } = await runMainStep(world, { event, inputs })
      total.push(seconds)
      alone.push(await runAlone(script, comparison?.head.machine?.cores ?? 1))
      say(`round ${round}: ${seconds.toFixed(1)} s, alone ${alone.at(-1)?.toFixed(1)} s`)
    }
    return [{ rounds: ratios(total, alone), from: { 'total, s': total, 'head alone, s': alone } }]
  },
}
