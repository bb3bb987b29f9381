import { execFileSync } from 'node:child_process'
import type { Files } from '../support/repository.js'
import {
  type Attempt,
  commentsOf,
  createWorld,
  type Evaluated,
  evaluate,
  push,
  type World,
} from './evaluation.js'

type Inputs = Record<string, string>

/** A training whose accuracy is the value of an expression, so that a stale number shows. */
export function trainOn(expression: string, ...before: string[]): string {
  return [
    'import json, os, sys',
    ...before,
    `value = ${expression}`,
    'open("result.txt", "w").write(json.dumps({"accuracy": float(value)}))',
    '',
  ].join('\n')
}

/** The Python of this machine itself, not a script that looks for it. */
export const PYTHON_PATH = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'])
  .toString()
  .trim()

export const PYTHON: Inputs = { command: 'python3 train.py', install: 'none' }

export interface Answered extends Evaluated {
  /** Sides that were not trained. */
  known: string[]
  accuracy: { head: number | undefined; base: number | undefined }
}

/** The base is measured by a push, then the pull request is labelled. */
export async function pushThenLabel(
  files: { base: Files; head: Files },
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<Answered> {
  await using world = await createWorld({ ...files, cache: true })
  await pushBase(world, inputs, env)
  return await label(world, inputs, env)
}

export async function pushBase(
  world: World,
  inputs: Inputs = {},
  env: Record<string, string> = {},
): Promise<void> {
  const run = await push(world, world.mergeBase, { ...PYTHON, ...inputs }, env)
  if (run.exitCode !== 0) throw new Error(`the push was red:\n${run.log}`)
}

export async function label(
  world: World,
  inputs: Inputs = {},
  env: Record<string, string> = {},
  attempt?: Attempt,
): Promise<Answered> {
  const run = await evaluate(world, { ...PYTHON, ...inputs }, env, attempt)
  const known = [...run.log.matchAll(/Headway │ (head|base) \([0-9a-f]{7}\) is known already/g)].map(
    ([, side = '']) => side,
  )
  const accuracyOf = (side: 'head' | 'base'): number | undefined =>
    (JSON.parse(run.outputs[side] || '{}') as { accuracy?: number }).accuracy
  return {
    ...run,
    known: known.sort(),
    accuracy: { head: accuracyOf('head'), base: accuracyOf('base') },
    comments: await commentsOf(world),
  }
}
