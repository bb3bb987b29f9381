import { join } from 'node:path'
import { openCaches } from '../caches.js'
import { type ExampleName, openExample, TITLES } from '../examples.js'
import type { Experiment } from '../experiment.js'
import { runMainStep } from '../main-step.js'
import { openWorld } from '../open-world.js'
import { learnBase, openPullRequest } from '../pull-requests.js'
import { installPackages, makeServer, runReference } from '../reference.js'
import { ratios } from '../statistics.js'
import { headTraining, somethingWasTrained } from '../trainings.js'

interface Limits {
  change: string
  documentation: string
}

/**
 * The same on a machine that did it before: caches are filled, and Headway knows the base's numbers from the push that
 * brought it. The reference has all packages in its environment already.
 */
export function warm(example: ExampleName, limits: Limits): Experiment {
  const title = TITLES[example]
  return {
    name: `warm-${example}`,
    quick: false,
    rows: [
      {
        measure: `label → comment, base known, ${title}: faster than the reference`,
        unit: '×',
        must: { atLeast: 4 },
        limits: limits.change,
        chart: `${title}, base known`,
      },
      {
        measure: `label → comment, base known, ${title}: only documentation changed, nothing trained`,
        unit: 's',
        must: { atMost: 3 },
        limits: limits.documentation,
        chart: `${title}, documentation only`,
      },
    ],
    async run({ rounds, say }) {
      await using repository = await openExample(example)
      await using world = await openWorld({
        base: repository.files,
        head: repository.change('first'),
        cache: true,
      })
      const { mergeBase } = world
      const inputs = { command: 'python demo.py', data: repository.data.join('\n') }

      const ours = await openCaches()
      const env = { ...repository.env, ...ours.env }
      const machine = { inputs, env, toolCache: join(ours.folder, 'tools') }
      await learnBase(world, machine)
      const theirs = await openCaches()
      const server = await makeServer(theirs.folder, join(theirs.folder, 'venv'), {
        ...repository.env,
        ...theirs.env,
      })
      await installPackages(server, String(repository.files['requirements.txt']))

      const headway: number[] = []
      const training: number[] = []
      const documentation: number[] = []
      const reference: number[] = []
      for (let round = 1; round <= rounds; round += 1) {
        const change = repository.change(`round ${round}`)
        const { event, number, headSha } = await openPullRequest(world, `${round}`, change)
        const step = await runMainStep(world, { event, ...machine })
        headway.push(step.answeredSeconds ?? step.seconds)
        training.push(headTraining(step.comparison))

        reference.push(await runReference(world, server, { number, headSha, baseSha: mergeBase }))

        const unread = await openPullRequest(world, `${round}-documentation`, repository.document(`${round}`))
        const answer = await runMainStep(world, { event: unread.event, ...machine })
        if (somethingWasTrained(answer)) throw new Error(`Documentation was trained:\n${answer.log}`)
        documentation.push(answer.seconds)
        say(
          `round ${round}: Headway ${headway.at(-1)?.toFixed(1)} s, reference ${reference.at(-1)?.toFixed(1)} s, ` +
            `documentation ${answer.seconds.toFixed(1)} s`,
        )
      }
      return [
        {
          rounds: ratios(reference, headway),
          from: {
            'reference, s': reference,
            'Headway, s': headway,
            'of which the training of the head, s': training,
          },
        },
        { rounds: documentation, from: {} },
      ]
    },
  }
}
