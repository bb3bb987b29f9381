import { randomUUID } from 'node:crypto'
import { harmlessText } from './display.js'

/** Where the output of trainings and installers is shown live. Several may write at once; lines stay whole. */
export interface Relay extends Disposable {
  /** `speaker` is put in front of the line: `head`, `base 2`, `install`. */
  line(speaker: string, text: string): void
  lines(speaker: string, texts: string[]): void
}

/**
 * Shows lines on `out` such that the runner takes none of them for a command: each behind its speaker, free of `\r` and
 * `##[`, and all of them between `::stop-commands::` and a token that nobody can guess. Until the relay is disposed
 * the runner obeys no workflow command at all, Headway's own included.
 */
export function openRelay(out: NodeJS.WritableStream): Relay {
  const token = randomUUID()
  let open = true
  out.write(`::stop-commands::${token}\n`)

  function lines(speaker: string, texts: string[]): void {
    if (texts.length > 0) out.write(texts.map((text) => `${speaker} │ ${harmlessText(text)}\n`).join(''))
  }

  return {
    lines,
    line: (speaker, text) => lines(speaker, [text]),
    [Symbol.dispose]() {
      if (open) out.write(`::${token}::\n`)
      open = false
    },
  }
}
