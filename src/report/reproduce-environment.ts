import type { Measurement } from '../model/measurement.js'
import type { ReportContext } from './context.js'
import { quote } from './shell.js'

const ACTIVATE = '. .venv/bin/activate'
/** Headway installs it for itself where it is missing; who pastes this may not have it either. */
const ENSURE_UV = 'if ! command -v uv >/dev/null; then python3 -m pip install --quiet uv; fi'

/**
 * Bash lines that make the environment as it was made, in the root of the worktree; none where the machine's own was
 * used.
 */
export function environmentLines(
  made: Measurement['environment'],
  { install, workingDirectory }: Pick<ReportContext, 'install' | 'workingDirectory'>,
): string[] {
  if (install.kind === 'none') return []
  if (install.kind === 'command') {
    const command = `(cd -- ${quote(workingDirectory)} && bash -eo pipefail -c ${quote(install.command)})`
    const withoutPython = made !== undefined && made.python === undefined
    return withoutPython ? [command] : ['python3 -m venv .venv', ACTIVATE, command]
  }
  const file = made?.source.file
  if (made === undefined || file === undefined) return []
  const { python, source } = made
  const where = (line: string) => inFolderOf(file, workingDirectory, line)
  if (file === 'uv.lock') {
    return [
      ENSURE_UV,
      where('UV_PROJECT_ENVIRONMENT="$(git rev-parse --show-toplevel)/.venv" uv sync --quiet --frozen'),
      ACTIVATE,
    ]
  }
  if (source.tool === 'pip') {
    return [
      'python3 -m venv .venv',
      ACTIVATE,
      where(`pip install --quiet ${file === 'requirements.txt' ? '-r requirements.txt' : '-e .'}`),
    ]
  }
  const asked = python === undefined ? '' : ` --python=${quote(python)}`
  const packages =
    file === 'requirements.txt'
      ? 'uv pip install --quiet --index-strategy=unsafe-best-match -r requirements.txt'
      : '{ uv pip install --quiet -e . || uv pip install --quiet -r pyproject.toml; }'
  return [ENSURE_UV, `uv venv --quiet --no-project${asked} .venv`, ACTIVATE, where(packages)]
}

/** The working directory's file goes before the root's, as it did when the environment was made. */
function inFolderOf(file: string, workingDirectory: string, line: string): string {
  if (workingDirectory === '.') return line
  const folder = quote(workingDirectory)
  return `(if [ -f ${folder}/${file} ]; then cd -- ${folder}; fi; ${line})`
}
