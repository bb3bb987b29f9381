import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { CASES, type Case, checkTidy } from './cases.js'
import { findAct } from './find-act.js'

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
  let failed = 0
  for (const one of chosen) if (!(await passes(one, act))) failed += 1
  console.log(`${chosen.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function passes(one: Case, act: string): Promise<boolean> {
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
    return true
  } catch (error) {
    say(styleText('red', '✗'))
    console.log(error instanceof Error ? error.message : error)
    if (log !== '')
      console.log(`Last lines of act's log:\n${log.trimEnd().split('\n').slice(-LOG_LINES).join('\n')}`)
    return false
  }
}
