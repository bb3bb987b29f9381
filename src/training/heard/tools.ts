import { keras } from './keras.js'
import type { Tool } from './said.js'

/** The first that knows a line reads it: what looks more special goes before what takes more. */
export const TOOLS: readonly Tool[] = [keras]
