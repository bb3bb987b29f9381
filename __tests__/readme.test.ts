import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DOOR_INPUTS } from '../src/inputs/read.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8')
const blocksIn = (path: string) =>
  [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language,
    text: text ?? '',
  }))
const PAGES = [
  'README.md',
  ...readdirSync(`${ROOT}/docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const blocks = blocksIn('README.md')

/** What stands under `with:` of each step that uses an action of this repository, by the action's folder. */
function inputsIn(part: unknown): { folder: string; names: string[] }[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap((one) => inputsIn(one))
  const { uses, with: given } = part as { uses?: unknown; with?: object }
  const own = /^OWNER\/headway(\/\w+)?@v1$/.exec(String(uses))
  if (given && (own || uses === undefined)) {
    return [{ folder: own?.[1]?.slice(1) ?? '.', names: Object.keys(given) }]
  }
  return Object.values(part).flatMap((one) => inputsIn(one))
}

function inputsOf(folder: string): Record<string, { description: string; default?: string }> {
  return (parse(read(`${folder}/action.yml`)) as { inputs: ReturnType<typeof inputsOf> }).inputs
}

describe('README', () => {
  test('its workflow is the one that the end-to-end suite runs', () => {
    const first = blocks.find(({ language }) => language === 'yaml')
    expect(parse(first?.text ?? '')).toEqual(parse(read('examples/digits/.github/workflows/evaluate.yml')))
  })

  test('every input and command in it, and in docs/, exists', () => {
    const used = PAGES.flatMap(blocksIn)
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => inputsIn(parse(text)))
    expect(used.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['.', 'measure', 'report']))
    for (const { folder, names } of used) {
      for (const name of names) expect(Object.keys(inputsOf(folder))).toContain(name)
    }

    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const commands = PAGES.flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name),
    )
    expect(commands).toContain('demo')
    for (const name of commands) expect(scripts).toContain(name)
  })

  test('says what action.yml says', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/readme.mjs', '--check'], { cwd: ROOT }),
    ).not.toThrow()
  })

  test('the two workflows for forks are those of examples/workflows', () => {
    const workflows = blocksIn('docs/two-jobs.md').map(({ text }) => text)
    for (const name of ['measure', 'report']) {
      const file = parse(read(`examples/workflows/${name}.yml`)) as object
      expect(
        workflows.filter((text) => text.includes(`workflows/${name}.yml\nname:`)).map((text) => parse(text)),
      ).toEqual([file])
    }
  })
})

describe('the actions', () => {
  test('read the inputs that their action.yml has', () => {
    expect(Object.keys(inputsOf('.'))).toEqual(DOOR_INPUTS.headway)
    expect(Object.keys(inputsOf('plan')).sort()).toEqual([...DOOR_INPUTS['headway/plan']].sort())
    expect(Object.keys(inputsOf('measure')).sort()).toEqual([...DOOR_INPUTS['headway/measure']].sort())
    expect(Object.keys(inputsOf('report')).sort()).toEqual([...DOOR_INPUTS['headway/report']].sort())
  })

  test('`measure` says the same of an input as the one-job action', () => {
    const [one, measure] = [inputsOf('.'), inputsOf('measure')]
    const apart = Object.keys(measure).filter(
      (name) => JSON.stringify(measure[name]) !== JSON.stringify(one[name]),
    )
    expect(apart).toEqual(['plan', 'item', 'github-token'])
  })
})
