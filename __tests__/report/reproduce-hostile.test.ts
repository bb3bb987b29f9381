import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fence } from '../../src/report/blocks.js'
import { reproductionLines } from '../../src/report/reproduce.js'
import { render } from '../../src/report/text.js'
import { hostileText } from '../support/hostile-text.js'
import { everywhere } from './everywhere.js'
import { nodesOf, parse } from './markdown.js'

/** All programs that the block may run, here only written down; git makes the folders that the next lines go to. */
const PROGRAM = `#!/bin/bash
printf '%s\\0' "\${0##*/}" "$@" $'\\1' >> "$RAN"
if [ "\${0##*/}" = git ]; then
  [ "$1" = init ] && /bin/mkdir -- "\${@: -1}"
  [ "$2" = add ] && [ "$1" = worktree ] && /bin/mkdir -p -- "$5/$INSIDE"
fi
exit 0
`
const PROGRAMS = ['git', 'bash', 'rm', 'cat', 'mktemp', 'python3', 'pip', 'uv']

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headway-reproduce-'))
  await mkdir(join(folder, 'programs'))
  await writeFile(join(folder, 'program'), PROGRAM)
  await chmod(join(folder, 'program'), 0o755)
  for (const name of PROGRAMS) await symlink('../program', join(folder, 'programs', name))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs lines in an empty folder. @returns every program that was run, with its arguments */
async function programsRunBy(lines: string, inside: string): Promise<string[][]> {
  const place = await mkdtemp(join(folder, 'place-'))
  const ran = join(folder, 'ran')
  await writeFile(ran, '')
  const missing = 'command_not_found_handle() { git "not found: $1"; return 127; }'
  // There is no \`.venv\` to be activated, whatever line asks for it.
  const script = `${missing}\nenable -n source; .() { return 0; }\n${lines}`
  execFileSync('/bin/bash', ['-s'], {
    cwd: place,
    input: script,
    env: { PATH: join(folder, 'programs'), RAN: ran, INSIDE: inside, HOME: place, LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const words = (await readFile(ran, 'utf8')).split('\0')
  const all: string[][] = [[]]
  for (const word of words.slice(0, -1)) {
    if (word === '\x01') all.push([])
    else all.at(-1)?.push(word)
  }
  return all.slice(0, -1)
}

/** No argument can hold these. */
const text = hostileText.map((one) => one.replace(/[\0\p{Cs}]/gu, '').slice(0, 300))
/** Within the worktree, and a folder that can be made; the inputs are held to that. */
const inside = text.map((one) => one.replaceAll('/', '').slice(0, 40)).filter((one) => !/^\.*$/.test(one))

test('what bash runs of the pasted lines is what they say, whatever command, paths and branches say', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      inside,
      text,
      fc.array(text, { minLength: 5, maxLength: 5 }),
      async (command, workingDirectory, install, texts) => {
        let index = 0
        const next = () => texts[index++ % texts.length] ?? ''
        const { comparison, context } = everywhere(next, next)
        const where = {
          ...context,
          command,
          workingDirectory,
          install: { kind: 'command', command: install } as const,
        }
        // As a reader copies it out of the comment.
        const [block] = nodesOf(parse(render(fence(reproductionLines(comparison, where), 'bash')))).flatMap(
          (node) => (node.type === 'code' ? [node.value] : []),
        )
        const ran = await programsRunBy(block ?? '', workingDirectory)
        const paths = where.results.filter((path) => !/[*?[\]{}!]/.test(path))
        const side = (name: string, sha: string) => [
          ['git', 'worktree', 'add', '--quiet', '--detach', name, sha],
          ['python3', '-m', 'venv', '.venv'],
          ['bash', '-eo', 'pipefail', '-c', install],
          ...paths.map((path) => ['rm', '-f', '--', path]),
          ['mktemp', '-d'],
          ['bash', '-eo', 'pipefail', '-c', command],
          ...paths.map((path) => ['cat', '--', path]),
        ]
        expect(ran).toEqual([
          ['git', 'init', '--quiet', 'headway-12'],
          ['git', 'remote', 'add', 'origin', 'https://github.com/ada/digits'],
          [
            'git',
            'fetch',
            '--quiet',
            '--depth=1',
            '--no-tags',
            'origin',
            comparison.head.commit,
            comparison.baseline.commit,
          ],
          ...side('head', comparison.head.commit),
          ...side('base', comparison.baseline.commit),
        ])
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 15_000 },
  )
}, 60_000)
