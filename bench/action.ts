import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The committed action. */
export const ACTION_FILE = join(ROOT, 'action.yml')
export const DIST = join(ROOT, 'dist')
/** The Node that `using: node24` gets. */
export const NODE = join(ROOT, 'node_modules/.bin/node')
