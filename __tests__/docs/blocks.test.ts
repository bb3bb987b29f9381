import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { atOnce } from '../support/at-once.js'
import { createWorld } from '../support/world.js'
import { checkCommands, checkConsole, checkSignatures, runPython } from './commands.js'
import { type Block, blocksOf, documents, ROOT } from './documents.js'
import { BASE, HEAD } from './model-repository.js'
import { type Outcome, playAllEvents } from './play-events.js'
import { combinations, readWorkflow, type Workflow } from './workflow.js'

/** Pages whose blocks a test of their own executes: the page, and that test. */
const ELSEWHERE: Record<string, string> = {
  'docs/data.md': '__tests__/evaluation/data-recipes.test.ts',
  'docs/many-machines.md': 'e2e/cases.ts',
}

const blocks = documents()
  .flatMap((document) => blocksOf(document))
  .filter(({ document }) => !(document in ELSEWHERE))

/** What is to be done with a block, by its language. One that is not here fails by its name. */
const EXECUTE: Record<string, (block: Block) => Promise<void> | void> = {
  yaml: executeWorkflow,
  sh: checkCommands,
  console: checkConsole,
  python: runPython,
  ts: checkSignatures,
  json: ({ text }) => void JSON.parse(text),
  text: () => {},
  // A drawing.
  '': ({ text }) => expect(text).not.toMatch(/^(?:npm|python|git|\\s*- uses:) /m),
}

test('what is executed elsewhere is', () => {
  for (const [page, test] of Object.entries(ELSEWHERE)) {
    expect(documents().map(({ path }) => path)).toContain(page)
    expect(existsSync(join(ROOT, test))).toBe(true)
  }
})

const once = atOnce(2)

/** What another document shows as well is executed once. */
const known = new Map<string, () => Promise<void>>()

test.each(blocks.map((block) => [`${block.name} (${block.language})`, executing(block)] as const))(
  '%s',
  (_name, execute) => execute(),
)

function executing(block: Block): () => Promise<void> {
  const execute = EXECUTE[block.language]
  if (!execute) return () => Promise.reject(new Error(`nobody knows how to execute \`${block.language}\``))
  // Comments and blank lines make no other workflow; two that one waits for the other are told apart by their texts.
  const key = `${block.language} ${block.text.replaceAll(/(?:^|\s)#.*$/gm, '')}`
  const work = known.get(key) ?? once(async () => execute(block))
  known.set(key, work)
  return work
}

async function executeWorkflow({ text, document }: Block): Promise<void> {
  const workflow = readWorkflow(text)
  const measured = measuredBy(workflow, document)
  // What two workflows are for; the token of a fork's job can only read.
  const fork = measured !== undefined
  await using world = await createWorld({ base: BASE, head: HEAD, cache: true, fork })
  for (const outcome of await playAllEvents(world, workflow, measured)) check(outcome, workflow)
  expect(world.github.violations).toEqual([])
}

/** The workflow that another one waits for is in the same document. */
function measuredBy(workflow: Workflow, document: string): { workflow: Workflow; path: string } | undefined {
  const [name] = workflow.on.workflow_run?.workflows ?? []
  if (name === undefined) return undefined
  const block = blocks.find((one) => one.document === document && one.text.includes(`\nname: ${name}\n`))
  const path = /^# (\.github\/workflows\/\S+)$/m.exec(block?.text ?? '')?.[1]
  if (block === undefined || path === undefined) throw new Error(`${document} has no workflow \`${name}\``)
  return { workflow: readWorkflow(block.text), path }
}

/** Whoever copies it gets what the document promises. */
function check({ event, played, comments }: Outcome, workflow: Workflow): void {
  expect(
    played.runs.filter(({ exitCode }) => exitCode !== 0).map(({ log, summary }) => log + summary),
  ).toEqual([])
  if (event === 'another label') {
    expect({ event, runs: played.runs.length }).toEqual({ event, runs: 0 })
    return
  }
  expect(played.runs).not.toEqual([])
  const summaries = played.runs.map(({ summary }) => summary).join('\n')
  if (event === 'by hand') expect(summaries).toContain('5 seeds')
  else if (event === 'a push') expect(summaries).toMatch(/measured/i)
  else if (answers(workflow)) {
    expect(comments).toHaveLength(copies(workflow))
    for (const comment of comments)
      expect(comment).toMatch(/^## .*Accuracy.*(?:\d (?:points )?higher|better)/m)
  } else {
    expect(played.runs.map(({ outputs }) => outputs.head)).toEqual([expect.stringContaining('"accuracy":')])
  }
}

/** Whether one of its jobs comments: `measure` alone does not. */
function answers({ jobs }: Workflow): boolean {
  return Object.values(jobs).some(({ steps = [] }) =>
    steps.some(({ uses }) => /^OWNER\/headway(?:\/report)?@/.test(uses ?? '')),
  )
}

/** Each one of a matrix has a comment of its own. */
function copies({ jobs }: Workflow): number {
  return Math.max(...Object.values(jobs).map((job) => combinations(job).length))
}
