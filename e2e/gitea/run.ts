import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { findAct } from '../find-act.js'
import { CASES, type GiteaCase } from './cases.js'
import { findGitea, type Gitea } from './find-gitea.js'
import { createWorld } from './world.js'

/** `npm run gitea`, or `npm run gitea -- 1.25.4` for another version. */
const DEFAULT_VERSION = '1.26.0'

process.exitCode = await main(process.argv.slice(2))

async function main([version = DEFAULT_VERSION, ...rest]: string[]): Promise<number> {
  if (!/^\d+\.\d+\.\d+$/.test(version) || rest.length > 0) {
    console.error(`Allowed: nothing, or a version of Gitea (${DEFAULT_VERSION}).`)
    return 2
  }
  if (!existsSync(fileURLToPath(new URL('../../dist/action.js', import.meta.url)))) {
    console.error('There is no dist/action.js. Make it with: npm run build')
    return 2
  }
  const act = findAct()
  let gitea: Gitea
  try {
    gitea = findGitea(version)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
  let failed = 0
  for (const one of CASES) if (!(await passes(one, gitea, act))) failed += 1
  console.log(`Gitea ${version}: ${CASES.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function passes({ name, situation, happens }: GiteaCase, gitea: Gitea, act: string): Promise<boolean> {
  const startedAt = performance.now()
  const say = (mark: string) =>
    console.log(`${mark} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  try {
    await using world = await createWorld(gitea, act, situation)
    await happens(world)
    say(styleText('green', '✓'))
    return true
  } catch (error) {
    say(styleText('red', '✗'))
    console.log(error instanceof Error ? (error.stack ?? error.message) : error)
    return false
  }
}
