import { confidenceFor } from '../../src/comparison/statistics/looks.js'
import { powerOf } from '../../src/comparison/statistics/power.js'
import { coverage } from './coverage.js'
import { nameOf, type Plan } from './evaluation.js'
import { calledInside, falseAlarms } from './false-alarms.js'
import { type Family, familyWiseError } from './family.js'
import { found } from './found.js'
import { betterWithoutWorst, calledWhenExtended } from './misuse.js'
import { betweenAlike, inSteps, NOISES, normal } from './noise.js'
import type { Effort } from './share.js'

/** Shares of evaluations, from 0 to 1; or words. */
export interface Table {
  title: string
  columns: string[]
  rows: (string | number)[][]
}

/** Gives each cell random numbers of its own. */
export type NextEffort = () => Effort

export const TABLES: ((next: NextEffort) => Table)[] = [
  alarmsTable,
  looksTable,
  coverageTable,
  familyTable,
  foundTable,
  insideTable,
  misuseTable,
]

const ONE_LOOK: readonly Plan[] = [[3], [5], [10]]
const PLANS: readonly Plan[] = [...ONE_LOOK, [3, 6], [5, 10]]

function alarmsTable(next: NextEffort): Table {
  const alike = Object.entries(NOISES).map(([name, noise]) => ({
    name: name === 'normal' ? 'normal' : `${name}, on each side`,
    noise: betweenAlike(noise),
  }))
  alike.push({ name: 'normal, in steps of one deviation, on each side', noise: betweenAlike(inSteps) })
  const unlike = Object.entries(NOISES)
    .filter(([name]) => name !== 'normal')
    .map(([name, noise]) => ({ name: `${name}, of the differences`, noise }))
  return {
    title: 'False alarms: “better” or “worse” where the change has no effect',
    columns: ['noise', ...PLANS.map(nameOf)],
    rows: [...alike, ...unlike].map(({ name, noise }) => [
      name,
      ...PLANS.map((plan) => falseAlarms(noise, plan, next())),
    ]),
  }
}

function looksTable(next: NextEffort): Table {
  const plans: readonly Plan[] = [
    [3, 4],
    [3, 10],
    [3, 30],
    [5, 20],
    [5, 50],
    [10, 20],
  ]
  return {
    title: 'False alarms with other second looks, normal noise',
    columns: ['', ...plans.map(nameOf)],
    rows: [['“better” or “worse”', ...plans.map((plan) => falseAlarms(normal, plan, next()))]],
  }
}

function coverageTable(next: NextEffort): Table {
  const rows = Object.entries(NOISES).flatMap(([name, noise]) =>
    [0, 1].map((difference) => ({ name, noise: betweenAlike(noise), difference })),
  )
  return {
    title:
      'The interval that is shown holds the true difference (at 95 %; at 97.2 % where there are two looks)',
    columns: ['noise on each side', 'true difference', ...PLANS.map(nameOf)],
    rows: rows.map(({ name, noise, difference }) => [
      name,
      `${difference} sd`,
      ...PLANS.map((plan) => coverage(noise, plan, difference, next())),
    ]),
  }
}

function familyTable(next: NextEffort): Table {
  const families: Family[] = [5, 20].flatMap((metrics) =>
    [0, 0.8].map((correlation) => ({ metrics, pairs: 5, correlation })),
  )
  return {
    title:
      'At least one of the other metrics called “better” or “worse” where the change has no effect, 5 pairs',
    columns: ['other metrics', 'correlation', 'by Holm', 'had each p stood alone'],
    rows: families.map((family) => [
      String(family.metrics),
      String(family.correlation),
      familyWiseError(family, 'holm', next()),
      familyWiseError(family, 'none', next()),
    ]),
  }
}

function foundTable(next: NextEffort): Table {
  return {
    title: 'A true difference is found, normal noise',
    columns: ['pairs', 'true difference', 'found', 'exactly', 'at the first look', 'on the wrong side'],
    rows: PLANS.flatMap((plan) =>
      [0.5, 1, 2].map((difference) => {
        const { total, atFirst, wrongSide } = found(plan, difference, next())
        return [
          nameOf(plan),
          `${difference} sd`,
          total,
          plan.length === 1 ? exactly(plan[0], difference) : '',
          plan.length === 1 ? '' : atFirst,
          wrongSide,
        ]
      }),
    ),
  }
}

function exactly(pairs: number, difference: number): number {
  return powerOf({ pairs, sd: 1, alpha: 1 - confidenceFor(1), tolerance: 0 }, difference)
}

function insideTable(next: NextEffort): Table {
  const rows = [1, 2, 4].flatMap((tolerance) =>
    [tolerance, 0].map((difference) => ({ tolerance, difference })),
  )
  return {
    title:
      '“Within tolerance”: wrong where the true difference is as large as the tolerance, right where there is none',
    columns: ['tolerance', 'true difference', ...PLANS.map(nameOf)],
    rows: rows.map(({ tolerance, difference }) => [
      `± ${tolerance} sd`,
      `${difference} sd`,
      ...PLANS.map((plan) => calledInside(normal, plan, { tolerance, difference }, next())),
    ]),
  }
}

function misuseTable(next: NextEffort): Table {
  return {
    title: 'What not to do: what it says where the change has no effect',
    columns: ['', 'share', 'should be'],
    rows: [
      [
        '“better”, the worst 2 of head’s 5 runs taken for failed and left out',
        betterWithoutWorst(5, 2, next()),
        0.025,
      ],
      [
        '“better”, the worst 4 of head’s 10 runs taken for failed and left out',
        betterWithoutWorst(10, 4, next()),
        0.025,
      ],
      ['“better” or “worse”, 5 pairs at 95 %, extended to 10', calledWhenExtended([5, 10], next()), 0.05],
      ['the same, extended to 15', calledWhenExtended([5, 10, 15], next()), 0.05],
      ['the same, pair by pair from 5 to 10', calledWhenExtended([5, 6, 7, 8, 9, 10], next()), 0.05],
      [
        '“better” or “worse”, two looks at 5 and 10 pairs with Pocock’s α of .0294 each',
        calledWhenExtended([5, 10], next(), 1 - 0.0294),
        0.05,
      ],
    ],
  }
}
