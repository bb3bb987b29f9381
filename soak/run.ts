import { evaluateOnce, type Soaked } from './evaluate.js'
import { type Kind, MIX } from './kinds.js'
import { leftSince, lookAround, openMachine } from './machine.js'
import { againAndAgain } from './one-process.js'
import { openRepository } from './repository.js'
import { complaintsOf, renderTable, type Soak } from './table.js'

const EVALUATIONS = 200
/** A machine of CI is nobody else's; elsewhere other people's files come and go there, too. */
const SHARED = process.env.CI ? ['/tmp', '/var/tmp', '/dev/shm'] : []

process.exitCode = await main(process.argv.slice(2))

/** 1 when something was left behind or grew, 2 when the arguments make no sense. */
async function main([count = String(EVALUATIONS), ...rest]: string[]): Promise<number> {
  const evaluations = Number(count)
  if (rest.length > 0 || !Number.isInteger(evaluations) || evaluations < 1) {
    console.error(
      `npm run soak         ${EVALUATIONS} evaluations in a row\nnpm run soak -- 20   as many as you like`,
    )
    return 2
  }
  const soak = await soakFor(evaluations)
  console.log(renderTable(soak))
  const complaints = complaintsOf(soak)
  for (const complaint of complaints) console.error(`✗ ${complaint}`)
  return complaints.length === 0 ? 0 : 1
}

async function soakFor(evaluations: number): Promise<Soak> {
  await using machine = await openMachine(SHARED)
  await using repository = await openRepository(MIX)
  // The first evaluations on a machine fill its caches, which are to stay.
  for (const kind of [kindNamed('packages installed'), kindNamed('base measured')]) {
    await evaluateOnce({ ...kind, afresh: false }, -1, machine, repository)
  }
  repository.fillLedger()
  let before = lookAround(machine)
  const soaked: Soaked[] = []
  for (let round = 0; round < evaluations; round += 1) {
    const kind = MIX[round % MIX.length] as Kind
    const one = await evaluateOnce(kind, round, machine, repository)
    const left = await leftSince(machine, before)
    // Named once, and not after every evaluation that follows.
    if (left.length > 0) before = lookAround(machine)
    soaked.push({ ...one, complaints: [...one.complaints, ...left.map((name) => `left behind: ${name}`)] })
    console.log(`  ${round + 1}/${evaluations} ${one.kind}: ${one.seconds.toFixed(1)} s`)
    for (const complaint of soaked.at(-1)?.complaints ?? []) console.log(`    ✗ ${complaint}`)
  }
  const page = repository.largestPage()
  const inOneProcess = await againAndAgain(machine, repository.world, Math.ceil(evaluations / 2))
  return { soaked, page, inOneProcess }
}

function kindNamed(name: string): Kind {
  const kind = MIX.find((one) => one.name === name)
  if (kind === undefined) throw new Error(`There is no kind ${JSON.stringify(name)}`)
  return kind
}
