import type { Heard } from '../../../src/model/heard.js'
import { heardInWords } from '../../../src/report/heard.js'
import { plainText } from '../../../src/training/display.js'
import { openEar } from '../../../src/training/heard/ear.js'
import { openLineSplitter } from '../../../src/training/lines.js'

export interface Listened {
  /** Each state once, with the share that is done: `epoch 1 of 2, loss 0.3 (50%)`. */
  states: string[]
  heard: Heard | undefined
}

/** What is heard of an output that comes in small pieces, so that every state of a progress bar is seen. */
export function listen(output: string): Listened {
  const ear = openEar()
  const states: string[] = []
  const splitter = openLineSplitter(({ bytes }) => {
    ear.hear(plainText(bytes.toString()), 1000)
    if (ear.heard === undefined) return
    const share = ear.heard.done?.share
    const state = heardInWords(ear.heard) + (share === undefined ? '' : ` (${Math.round(share * 100)}%)`)
    if (state !== states.at(-1)) states.push(state)
  })
  for (const piece of output.split(/(?=\r)/)) splitter.push(Buffer.from(piece))
  splitter.end()
  return { states, heard: ear.heard }
}
