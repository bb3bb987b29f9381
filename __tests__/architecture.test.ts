import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')
const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

const ROOMS = [
  'model',
  'schema',
  'github',
  'source',
  'environment',
  'training',
  'results',
  'ledger',
  'handover',
  'storage',
  'comparison',
  'report',
]
/** What joins the rooms. A storey rests on those before it. */
const STOREYS = [
  ['process'],
  ['inputs'],
  ['story'],
  ['answering'],
  ['one-job', 'command-line'],
  ['two-jobs'],
  ['many-machines'],
  ['entry'],
]
const JOINING = STOREYS.flat()

interface Import {
  from: string
  to: string
}

const imports = importsOf(source)

test('every folder of src/ has its place, and the page names it', () => {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS, ...JOINING].sort())
  for (const { name } of folders) expect(architecture.includes(`| \`${name}/\` |`) || name).toBe(true)
})

test('the files that it names lie where it says', () => {
  const named: string[] = []
  let place = ''
  for (const [, first = '', row = ''] of architecture.matchAll(/^\| (`[\w/-]+\/`)? ?\| (.*)/gm)) {
    place = first.replaceAll('`', '') || place
    if (!JOINING.includes(place.slice(0, -1))) continue
    named.push(...[...row.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => place + name))
  }
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((name) => !existsSync(join(source, name)))).toEqual([])
})

test('a room imports the words, what JSON must look like, and itself', () => {
  const strangers = imports.filter(
    ({ from, to }) => ROOMS.includes(folder(from)) && ![folder(from), 'model', 'schema'].includes(folder(to)),
  )
  expect(strangers).toEqual([])
})

test('what joins the rooms imports rooms, its own folder, and the storeys that it rests on', () => {
  const above = imports.filter(({ from, to }) => {
    const storey = storeyOf(from)
    return storey !== -1 && folder(from) !== folder(to) && storeyOf(to) >= storey
  })
  expect(above).toEqual([])
})

test('no two files import each other, by whatever way', () => {
  const next = (file: string) => imports.filter(({ from }) => from === file)
  const done = new Set<string>()
  const circle = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const { to } of next(file)) {
      const found = circle(to, [...way, file])
      if (found) return found
    }
    done.add(file)
    return undefined
  }
  for (const file of new Set(imports.map(({ from }) => from))) expect(circle(file, [])).toBeUndefined()
})

/** What is there only for the compiler does not count: types may name each other. */
function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.flatMap((from) => {
    const text = readFileSync(join(folder, from), 'utf8')
    return [
      ...text.matchAll(/^(?:import|export) (?!type )(?:[^'=]* from )?'(\.[^']+)'|import\('(\.[^']+)'\)/gm),
    ].map((found) => ({
      from,
      to: relative(folder, join(folder, dirname(from), found[1] ?? found[2] ?? '')).replace(/\.js$/, '.ts'),
    }))
  })
}

function folder(file: string): string {
  return file.split('/')[0] ?? ''
}

function storeyOf(file: string): number {
  return STOREYS.findIndex((names) => names.includes(folder(file)))
}
