import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { CASES, type Case, checkTidy } from './cases.js'
import { findAct } from './find-act.js'
import { Skipped } from './world.js'

const LOG_LINES = 60

process.exitCode = await main(process.argv.slice(2))

/** `npm run e2e` runs the cases without a group, `npm run e2e -- <group>` those of one. */
async function main([group, ...rest]: string[]): Promise<number> {
  const chosen = CASES.filter((one) => one.group === group)
  if (chosen.length === 0 || rest.length > 0) {
    const groups = CASES.flatMap((one) => one.group ?? [])
    console.error(
      `There is no ${[group, ...rest].join(' ')}. Allowed: nothing, or one of: ${groups.join(', ')}`,
    )
    return 2
  }
  if (!existsSync(fileURLToPath(new URL('../dist/action.js', import.meta.url)))) {
    console.error('There is no dist/action.js. Make it with: npm run build')
    return 2
  }
  const act = findAct()
  const ended = { passed: 0, failed: 0, skipped: 0 }
  for (const one of chosen) ended[await runCase(one, act)] += 1
  const skipped = ended.skipped > 0 ? `, ${ended.skipped} skipped` : ''
  console.log(`${ended.passed} passed, ${ended.failed} failed${skipped}`)
  return ended.failed === 0 ? 0 : 1
}

async function runCase(one: Case, act: string): Promise<'passed' | 'failed' | 'skipped'> {
  const startedAt = performance.now()
  const say = (mark: string) =>
    console.log(`${mark} ${one.name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  let log = ''
  try {
    const evaluated = await one.run(act)
    log = evaluated.log
    one.check(evaluated)
    checkTidy(evaluated)
    say(styleText('green', '✓'))
    return 'passed'
  } catch (error) {
    if (error instanceof Skipped) {
      console.log(styleText('yellow', `- ${one.name}: not run on this machine, since ${error.message}`))
      return 'skipped'
    }
    say(styleText('red', '✗'))
    console.log(error instanceof Error ? error.message : error)
    if (log !== '')
      console.log(`Last lines of act's log:\n${log.trimEnd().split('\n').slice(-LOG_LINES).join('\n')}`)
    return 'failed'
  }
}
