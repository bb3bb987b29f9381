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
[ "\${0##*/}" = git ] && [ "$1" = init ] && /bin/mkdir -- "\${@: -1}"
exit 0
`
const PROGRAMS = ['git', 'npx', 'env', 'bash', 'rm', 'cat', 'python3']

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
async function programsRunBy(lines: string): Promise<string[][]> {
  const place = await mkdtemp(join(folder, 'place-'))
  const ran = join(folder, 'ran')
  await writeFile(ran, '')
  const missing = 'command_not_found_handle() { git "not found: $1"; return 127; }'
  const script = `${missing}\n${lines}`
  execFileSync('/bin/bash', ['-s'], {
    cwd: place,
    input: script,
    env: { PATH: join(folder, 'programs'), RAN: ran, HOME: place, LC_ALL: 'C.UTF-8' },
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

test('what bash runs of the pasted lines is what they say, whatever command, paths and branches say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 4, maxLength: 4 }),
      fc.array(text, { minLength: 5, maxLength: 5 }),
      async ([command = '', workingDirectory = '', install = '', unit = ''], texts) => {
        let index = 0
        const next = () => texts[index++ % texts.length] ?? ''
        const { comparison: found, context } = everywhere(next, next)
        // Names and numbers of threads come from another job's hands, too.
        const told = { threads: { OMP_NUM_THREADS: next(), [next()]: '2', MKL_NUM_THREADS: '2' } }
        const machine = { platform: '', cpuModel: '', cores: 1, totalCores: 2, memoryBytes: 1, gpus: [] }
        const pairs = found.pairs.map((pair) => ({ ...pair, head: { ...pair.head, ...told, machine } }))
        const comparison = { ...found, pairs, head: { ...found.head, ...told, machine } }
        const rule = { pattern: next(), better: undefined, tolerance: undefined, unit, primary: false }
        const where = {
          ...context,
          command,
          workingDirectory,
          predictions: [next()],
          metrics: [{ ...rule, take: undefined }],
          install: { kind: 'command', command: install } as const,
        }
        // As a reader copies it out of the comment.
        const [block] = nodesOf(parse(render(fence(reproductionLines(comparison, where), 'bash')))).flatMap(
          (node) => (node.type === 'code' ? [node.value] : []),
        )
        const ran = await programsRunBy(block ?? '')
        const { head, baseline } = comparison
        const commits = [head.commit, baseline.commit]
        const line = ran.at(-1) ?? []
        expect(ran).toEqual([
          ['git', 'init', '--quiet', 'headway-12'],
          ['git', 'remote', 'add', 'origin', 'https://github.com/ada/digits'],
          ['git', 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', ...commits],
          line,
        ])
        expect(line.slice(0, line.indexOf('npx'))).toEqual(
          line[0] === 'npx' ? [] : ['env', expect.stringMatching(/^OMP_NUM_THREADS=/)],
        )
        expect(line.slice(-5)).toEqual([expect.anything(), baseline.commit, head.commit, '--', command])
        expect(line).toContain(`--working-directory=${workingDirectory}`)
        expect(line).toContain(`--install=${install}`)
        expect(line).toContain(`--predictions=${where.predictions[0]}`)
        for (const path of where.results) expect(line).toContain(`--results=${path}`)
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 15_000 },
  )
}, 60_000)
