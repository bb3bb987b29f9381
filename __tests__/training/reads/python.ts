import { execFileSync } from 'node:child_process'

/** The Python of this machine itself, not a script that looks for it. */
export const PYTHON = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']).toString().trim()
