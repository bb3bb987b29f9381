import { boosting } from './boosting.js'
import { dicts } from './dicts.js'
import { keras } from './keras.js'
import { plain } from './plain.js'
import type { Tool } from './said.js'
import { tqdm } from './tqdm.js'

/** The first that knows a line reads it: what looks more special goes before what takes more. */
export const TOOLS: readonly Tool[] = [keras, boosting, tqdm, dicts, plain]
