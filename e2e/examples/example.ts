import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, isolatedGit, readFolder } from '../../__tests__/support/repository.js'
import { readWorkflow, type Workflow } from './workflow.js'

/** A folder of `examples/`: a repository as somebody would have it, and what a pull request changes in it. */
export interface Example {
  name: string
  /** What the base branch holds. */
  base: Files
  /** What the pull request changes of it, and what it is called. */
  head: Files
  title: string
  workflow: Workflow
}

export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))
export const WORKFLOW = '.github/workflows/evaluate.yml'
export const PATCH = 'change.patch'
export const COMMENT = 'comment.md'
/** They tell of the example. The comment is shown in its README, so a commit that held it could never be named there. */
const BESIDE = [PATCH, COMMENT, 'README.md']

/** The names of all examples. */
export function exampleNames(): string[] {
  const folders = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, WORKFLOW)))
  return folders.sort()
}

/** Reads an example from its folder. */
export async function openExample(name: string): Promise<Example> {
  const folder = join(EXAMPLES, name)
  const base = without(await tracked(folder), BESIDE)
  const patch = readFileSync(join(folder, PATCH), 'utf8')
  const title = /^Subject: (?:\[PATCH\] )?(.+)$/m.exec(patch)?.[1]
  if (title === undefined)
    throw new Error(`examples/${name}/${PATCH} has no line \`Subject:\`, as git format-patch writes it.`)
  const workflow = readWorkflow(readFileSync(join(folder, WORKFLOW), 'utf8'))
  return { name, base, head: changes(base, await patched(folder, base)), title, workflow }
}

/** Without what a training left there when somebody tried it. */
async function tracked(folder: string): Promise<Files> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const paths = new Set(listed.split('\0'))
  return Object.fromEntries(Object.entries(await readFolder(folder)).filter(([path]) => paths.has(path)))
}

async function patched(folder: string, base: Files): Promise<Files> {
  const copy = await mkdtemp(join(tmpdir(), 'headway-example-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: copy, env: isolatedGit(), encoding: 'utf8' })
  try {
    execFileSync('cp', ['-r', `${folder}/.`, copy])
    // In a repository of its own, so that paths are taken from here and not from one around it.
    git('init', '--quiet')
    git('apply', '--', PATCH)
    const files = await readFolder(copy)
    return Object.fromEntries(
      Object.entries(files).filter(([path]) => path in base || !existsSync(join(folder, path))),
    )
  } finally {
    await rm(copy, { recursive: true })
  }
}

function without(files: Files, paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

/** What `commit` has to be told to get from one set of files to another. */
function changes(from: Files, to: Files): Files {
  const gone = Object.keys(from).filter((path) => !(path in to))
  const different = Object.entries(to).filter(([path, entry]) => !isSame(entry, from[path]))
  return Object.fromEntries([...different, ...gone.map((path) => [path, null] as const)])
}

function isSame(one: Files[string], other: Files[string] | undefined): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0
  return JSON.stringify(one) === JSON.stringify(other)
}
