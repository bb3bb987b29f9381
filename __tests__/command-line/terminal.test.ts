import { execFileSync, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { COMMAND_LINE } from '../support/npx.js'
import { type Desk, openDesk } from './desk.js'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(async () => {
  await desk[Symbol.asyncDispose]()
})

/** A real terminal of that many columns; everything that comes to its screen. `type` is typed once `at` is shown. */
async function onTerminal(
  columns: number,
  command: string,
  typing?: { at: string; type: string },
  env: Record<string, string> = {},
): Promise<{ code: number | null; screen: string }> {
  const line = `stty cols ${columns} rows 24; exec '${process.execPath}' '${COMMAND_LINE}' --reuse=off main -- '${command}'`
  const child = spawn('script', ['--quiet', '--return', '--echo', 'never', '--command', line, '/dev/null'], {
    cwd: desk.repository,
    env: { ...process.env, XDG_CACHE_HOME: desk.cache, TERM: 'xterm', SHELL: '/bin/bash', ...env },
  })
  let screen = ''
  let typed = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    if (typing === undefined || typed || !screen.includes(typing.at)) return
    typed = true
    child.stdin.write(typing.type)
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, screen }
}

/** The lines of a frame: what was written between two moves of the cursor. */
function frames(screen: string): string[][] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are commanded by them.
  return screen.split(/\x1b\[\d+A\r\x1b\[J/).map((frame) => withoutColours(frame).split('\r\n'))
}

function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are commanded by them.
  return text.replace(/\x1b\[[0-9;?]*[a-z]/gi, '')
}

const talking =
  'echo "epoch 1/3 loss: 0.5 and many more words than a narrow terminal can show"; sleep 1; python3 train.py'

test('two live lines fit into 40 columns, are drawn over, and are gone at the end', async () => {
  const { code, screen } = await onTerminal(40, talking)
  expect(code).toBe(0)
  expect(withoutColours(screen)).toMatch(
    /Comparing topic \([0-9a-f]{7}\) with [0-9a-f]{7},\r\nwhere it left main: 2 trainings\.\r\n/,
  )
  const live = frames(screen)
  expect(live.length).toBeGreaterThan(3)
  expect(
    live.some(([head = '', base = '']) => /^Head {2}training/.test(head) && /^Base {2}/.test(base)),
  ).toBe(true)
  for (const line of live.slice(0, -1).flat()) expect([...line].length).toBeLessThan(40)
  const report = live.at(-1)?.join('\n') ?? ''
  // A table would be wider, so each metric has a block.
  expect(report).toMatch(/\nLoss ↓\n {2}Head {5}1\.01\n {2}Base {5}1\.07\n/)
  for (const line of report.split('\n')) expect([...line].length).toBeLessThanOrEqual(40)
  expect(screen.lastIndexOf('\x1b[?25h')).toBeGreaterThan(screen.lastIndexOf('\x1b[?25l'))
}, 30_000)

test('Ctrl-C ends it, and gives the cursor back', async () => {
  const { code, screen } = await onTerminal(80, 'sleep 37', { at: 'training', type: '\x03' })
  expect(code).toBe(130)
  expect(withoutColours(screen)).toContain('Stopped. Nothing was compared')
  expect(screen.lastIndexOf('\x1b[?25h')).toBeGreaterThan(screen.lastIndexOf('\x1b[?25l'))
  expect(desk.leftovers()).toEqual([])
}, 30_000)

test('there are no colours with NO_COLOR, and no commands at all for a dumb terminal', async () => {
  const plain = await onTerminal(100, 'python3 train.py', undefined, { NO_COLOR: '1' })
  expect(plain.screen).not.toContain('\x1b[1m')
  expect(plain.screen).toMatch(/Loss ↓ +1\.01 +1\.07/)
  const dumb = await onTerminal(100, 'python3 train.py', undefined, { TERM: 'dumb' })
  expect(dumb.screen).not.toContain('\x1b')
  expect(dumb.screen).toContain('Head: training')
}, 30_000)

test('a pipe that wants colours gets them, and one that is closed early does no harm', async () => {
  const forced = await desk.run(['main', '--', 'python3', 'train.py'], { FORCE_COLOR: '1' })
  expect(forced.stdout).toContain('\x1b[1m')
  const line = `'${process.execPath}' '${COMMAND_LINE}' main -- python3 train.py 2>/dev/null | head -1; echo "\${PIPESTATUS[0]}"`
  const env = { ...process.env, XDG_CACHE_HOME: desk.cache }
  const out = execFileSync('bash', ['-c', line], { cwd: desk.repository, env, encoding: 'utf8' })
  expect(out).toMatch(/^Accuracy unchanged, loss 0\.06 lower\n0\n$/)
}, 30_000)
