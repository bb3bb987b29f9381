import { join } from 'node:path'
import { openCaches } from '../caches.js'
import { type ExampleName, openExample, TITLES } from '../examples.js'
import type { Experiment } from '../experiment.js'
import { runMainStep } from '../main-step.js'
import { openWorld } from '../open-world.js'
import { openPullRequest } from '../pull-requests.js'
import { makeServer, runReference } from '../reference.js'
import { ratios } from '../statistics.js'
import { longerTraining } from '../trainings.js'

/** From the label to the comment on a machine that has seen nothing yet: no environment, empty caches. */
export function cold(example: ExampleName, limits: string): Experiment {
  const title = TITLES[example]
  return {
    name: `cold-${example}`,
    quick: false,
    rows: [
      {
        measure: `label → comment, cold, ${title}: faster than the reference`,
        unit: '×',
        must: { atLeast: 2.5 },
        limits,
        chart: `${title}, nothing cached`,
      },
    ],
    async run({ rounds, say }) {
      await using repository = await openExample(example)
      await using world = await openWorld({ base: repository.files, head: repository.change('first') })
      const headway: number[] = []
      const training: number[] = []
      const reference: number[] = []
      for (let round = 1; round <= rounds; round += 1) {
        const change = repository.change(`round ${round}`)
        const { event, number, headSha } = await openPullRequest(world, `${round}`, change)

        // Headway first: what a mirror of packages then sees for the first time helps the other.
        const ours = await openCaches()
        const step = await runMainStep(world, {
          event,
          inputs: { command: 'python demo.py' },
          env: { ...repository.env, ...ours.env },
        })
        headway.push(step.answeredSeconds ?? step.seconds)
        training.push(longerTraining(step.comparison))

        const theirs = await openCaches()
        const server = await makeServer(theirs.folder, join(theirs.folder, 'venv'), {
          ...repository.env,
          ...theirs.env,
        })
        reference.push(await runReference(world, server, { number, headSha, baseSha: world.mergeBase }))
        say(
          `round ${round}: Headway ${headway.at(-1)?.toFixed(1)} s, reference ${reference.at(-1)?.toFixed(1)} s`,
        )
      }
      return [
        {
          rounds: ratios(reference, headway),
          from: {
            'reference, s': reference,
            'Headway, s': headway,
            'of which the longer training, s': training,
          },
        },
      ]
    },
  }
}
