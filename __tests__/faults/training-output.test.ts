import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { BASE, createWorld, evaluate } from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { readBy, trainHead } from './training-told.js'

/** Lets a training tell how much memory the action has needed, in MB: `$PPID` is the shell that the action started. */
const TELLS_MEMORY = [
  'action=$(ps -o ppid= -p $PPID | tr -d " ")',
  `awk '/^VmHWM:/ { printf "{\\"action_mb\\": %d, \\"accuracy\\": 80}", $2 / 1000 }' /proc/$action/status > result.txt`,
].join('\n')

async function memoryBeside(print: string): Promise<{ text: string; megabytes: number }> {
  await using world = await createWorld({ base: BASE, head: { 'train.sh': `${print}\n${TELLS_MEMORY}\n` } })
  const run = await evaluate(world)
  expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  const { action_mb } = JSON.parse(run.outputs.head ?? '')
  return { text: readBy(run), megabytes: action_mb }
}

fault(
  'Training',
  'prints 1 GB',
  'The page shows 10 MB: “10 MB are enough here: the rest goes only to the log file”; the action needs less than 250 MB for it',
  async () => {
    const { text, megabytes } = await memoryBeside('yes "$(printf "%0500d" 7)" | head -c 1000000000')
    expect(megabytes).toBeLessThan(250)
    expect(megabytes).toBeGreaterThan(20)
    return text.replaceAll(/^head │ 0+7$/gm, '')
  },
  120_000,
)

fault(
  'Training',
  'prints one line of 100 MB',
  'Its first 64 KiB, and “(line cut)”; the action needs less than 250 MB for it',
  async () => {
    const { text, megabytes } = await memoryBeside('head -c 100000000 /dev/zero | tr "\\0" x; echo')
    expect(megabytes).toBeLessThan(250)
    expect(text.length).toBeLessThan(1_000_000)
    return text.replaceAll(/x{9}/g, '')
  },
)

fault(
  'Training',
  'prints what is no UTF-8, and NULs',
  'The line with “\ufffd\ufffdbytes” in place of them; its log file has them as they came',
  async () => {
    const bytes = Buffer.from('\xff\xfe\x00bytes\n', 'latin1')
    const { text, outcome } = await trainHead(
      'printf "\\xff\\xfe\\x00bytes\\n"; exit 3',
      {},
      ({ scratch }) => {
        expect(readFileSync(`${scratch}/log.txt`)).toEqual(bytes)
      },
    )
    expect(outcome.logTail).toEqual(['\ufffd\ufffdbytes'])
    expect(text).not.toContain('\0')
    return text
  },
)

fault(
  'Training',
  'prints workflow commands, terminal commands and a secret',
  'The lines as text: “head │ ::error::owned”, “head │ x # #[error]owned”, “head │ HF_TOKEN is ***”; the runner obeys none of them',
  async () => {
    const lines = [
      `echo '::error::owned'`,
      `echo '::set-output name=verdict::better'`,
      `echo '::add-mask::a'`,
      `echo 'x ##[error]owned'`,
      `printf 'progress\\r::error::owned\\n'`,
      `printf 'a\\033[2Jb\\033]0;owned\\007c\\033[31mred\\033[0m\\033[1A\\n'`,
      `echo "HF_TOKEN is $HF_TOKEN"`,
      `env | grep -c token-of-the-job || true`,
      `echo '{"loss": 1}' > result.txt`,
    ]
    await using world = await createWorld({ base: BASE, head: { 'train.sh': `${lines.join('\n')}\n` } })
    const run = await evaluate(world, {}, { HF_TOKEN: 'hf_canary_123456' })
    const { commands, annotations, log, outputs } = run
    expect(annotations).toEqual([])
    expect(outputs.verdict).not.toBe('better')
    const obeyed = commands.map(({ name }) => name)
    expect(obeyed.filter((name) => !['add-mask', 'stop-commands'].includes(name))).toEqual([])
    expect(log.replaceAll('::add-mask::token-of-the-job', '')).not.toContain('token-of-the-job')
    expect(log).toContain('head │ 0\n')
    expect(log).toContain('head │ abc\u001b[31mred\u001b[0m')
    expect(readBy(run)).not.toContain('hf_canary_123456')
    return readBy(run)
  },
)
