import { fileURLToPath } from 'node:url'
import { type Files, readFolder } from '../__tests__/support/repository.js'
import { createWorld, type World } from '../__tests__/support/world.js'
import type { Scenario } from './scenarios.js'

const EXAMPLE = fileURLToPath(new URL('../examples/digits', import.meta.url))

/** A GitHub of our own on this machine, with the scenario's pull request. */
export async function createDemoWorld(scenario: Scenario): Promise<World> {
  const example = await readFolder(EXAMPLE)
  const base = scenario.base?.(example) ?? example
  return createWorld({
    base,
    head: changes(base, scenario.head(example)),
    title: scenario.title,
    fork: scenario.fork ?? false,
    cache: true,
  })
}

/** Changed lines of the pull request, each beginning with `+` or `-`; none for a whole new file. */
export async function diffOf({ repository, mergeBase, pullRequest }: World): Promise<string[]> {
  const diff = await repository.git(
    'diff',
    '--unified=0',
    '--diff-filter=M',
    mergeBase,
    `refs/pull/${pullRequest.number}/head`,
  )
  return diff.split('\n').filter((line) => /^([+-])(?!\1\1)/.test(line))
}

/** What `commit` has to be told to get from one set of files to another. */
function changes(from: Files, to: Files): Files {
  const gone = Object.keys(from).filter((path) => !(path in to))
  const different = Object.entries(to).filter(([path, entry]) => entry !== from[path])
  return Object.fromEntries([...different, ...gone.map((path) => [path, null] as const)])
}
