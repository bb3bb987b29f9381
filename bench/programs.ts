import { spawn } from 'node:child_process'

export interface ProgramOptions {
  cwd: string
  env: NodeJS.ProcessEnv
}

const MOST_ERRORS = 8000

/**
 * Runs a program to its end, what it prints on stdout thrown away.
 *
 * @returns seconds
 * @throws Error with its last words when it fails
 */
export async function runProgram(argv: string[], { cwd, env }: ProgramOptions): Promise<number> {
  const [program = '', ...args] = argv
  const startedAt = performance.now()
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-MOST_ERRORS)
  })
  const { code, seconds } = await new Promise<{ code: number | null; seconds: number }>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, seconds: (performance.now() - startedAt) / 1000 }))
  })
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}:\n${errors}`)
  return seconds
}
