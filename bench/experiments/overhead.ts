import type { Experiment } from '../experiment.js'
import { steadyTraining, stepsPerSecond } from '../made-up-trainings.js'
import { runMainStep } from '../main-step.js'
import { openWorld } from '../open-world.js'
import { openPullRequest } from '../pull-requests.js'
import { longerTraining } from '../trainings.js'

const SECONDS = 30

/** What Headway itself takes around the trainings, where there is nothing to install. */
export const OVERHEAD: Experiment = {
  name: 'overhead',
  quick: false,
  rows: [
    {
      measure: 'overhead: total − longer training, nothing to install',
      unit: 's',
      must: { atMost: 1.5 },
      limits:
        'a dozen short processes one after the other (git, python), each of which costs its start, and GitHub’s answers',
    },
  ],
  async run({ rounds, say }) {
    const steps = stepsPerSecond()
    const training = (named: string) => ({ 'demo.py': steadyTraining(SECONDS, steps, named) })
    await using world = await openWorld({ base: training('base'), head: training('head') })
    const total: number[] = []
    const longer: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const { event } = await openPullRequest(world, `${round}`, training(`round ${round}`))
      const step = await runMainStep(world, { event, inputs: { command: 'python3 demo.py' } })
      total.push(step.seconds)
      longer.push(longerTraining(step.comparison))
      say(`round ${round}: ${(step.seconds - longerTraining(step.comparison)).toFixed(2)} s of overhead`)
    }
    return [
      {
        rounds: total.map((seconds, round) => seconds - (longer[round] ?? Number.NaN)),
        from: { 'total, s': total, 'longer training, s': longer },
      },
    ]
  },
}
