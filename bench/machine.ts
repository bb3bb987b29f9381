import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { NODE } from './action.js'

/** What the numbers were measured on: nothing that names the machine or where it stands. */
export interface Machine {
  cpu: string
  /** That may be used. */
  cores: number
  memoryGb: number
  kernel: string
  python: string
  node: string
  git: string
  uv: string
}

const INSTALLER = fileURLToPath(new URL('../src/environment/find-installer.ts', import.meta.url))

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release().replace(/^(\d+\.\d+\.\d+).*$/, '$1')}`,
    python: versionOf('python3') ?? 'none',
    node: versionOf(NODE) ?? 'none',
    git: versionOf('git') ?? 'none',
    uv: versionOf('uv') ?? `${ownUv()}, installed by Headway in each run`,
  }
}

function versionOf(program: string): string | undefined {
  try {
    return /\d+(\.\d+)+/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[0]
  } catch {
    return undefined
  }
}

function ownUv(): string {
  return /uvVersion = '(.+)'/.exec(readFileSync(INSTALLER, 'utf8'))?.[1] ?? 'a version of its own'
}
