import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files through which a step tells the runner something, and what it told. */
export interface StepFiles {
  /** `GITHUB_OUTPUT` and its like, each the path of an empty file. */
  variables: Record<string, string>
  read(): Promise<StepReport>
}

export interface StepReport {
  outputs: Record<string, string>
  state: Record<string, string>
  env: Record<string, string>
  /** Folders to go in front of PATH. */
  path: string[]
  /** Markdown. */
  summary: string
}

/** Folder below RUNNER_TEMP where the runner keeps them. */
export const COMMAND_FILES = '_runner_file_commands'

export async function createStepFiles(temp: string): Promise<StepFiles> {
  const folder = join(temp, COMMAND_FILES)
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const paths = {
    GITHUB_OUTPUT: join(folder, `set_output_${id}`),
    GITHUB_STATE: join(folder, `save_state_${id}`),
    GITHUB_ENV: join(folder, `set_env_${id}`),
    GITHUB_PATH: join(folder, `add_path_${id}`),
    GITHUB_STEP_SUMMARY: join(folder, `step_summary_${id}`),
  }
  for (const path of Object.values(paths)) await writeFile(path, '')
  const content = (name: keyof typeof paths) => readFile(paths[name], 'utf8')

  return {
    variables: paths,
    async read() {
      return {
        outputs: readPairs(await content('GITHUB_OUTPUT')),
        state: readPairs(await content('GITHUB_STATE')),
        env: readPairs(await content('GITHUB_ENV')),
        path: (await content('GITHUB_PATH')).split('\n').filter(Boolean),
        summary: await content('GITHUB_STEP_SUMMARY'),
      }
    },
  }
}

/**
 * `NAME=VALUE` and `NAME<<DELIMITER`, lines, `DELIMITER`, as the runner reads them.
 * @throws for what makes the runner fail the step.
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1)
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, i + 1)
      if (delimiter === '' || end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      pairs[line.slice(0, heredoc)] = lines.slice(i + 1, end).join('\n')
      i = end
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return pairs
}
