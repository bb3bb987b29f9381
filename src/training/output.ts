import type { Heard } from '../model/heard.js'
import { plainText } from './display.js'
import { openEar } from './heard/ear.js'
import { linesWithNotNumbers } from './heard/not-numbers.js'
import { type Line, openLineSplitter } from './lines.js'
import { openLog } from './log.js'
import { openRedactor } from './redact.js'
import type { Relay } from './relay.js'

/** What one training prints, on its way to the log, to the runner's page and to the report. */
export interface Output {
  push(chunk: Buffer): void
  /** A line of Headway's own. */
  note(text: string): void
  /** Call once, when nothing more comes. */
  end(): void
  /** The last lines, oldest first, free of secrets and control characters. */
  tail(): string[]
}

export interface OutputOptions {
  speaker: string
  relay: Relay
  logPath: string
  /** What must not be shown. */
  redact: string[]
  /** The newest line as text, and what all of them said so far: at most one call for each chunk. */
  onLine(text: string, heard: Heard | undefined): void
}

/** The runner's page becomes unusable far above this. */
const MOST_LIVE_BYTES = 10_000_000
const TAIL_LINES = 40
const LINE_FEED = 10
const TAIL_LINE_LENGTH = 500
/** A progress bar without line breaks is shown this often. */
const STATE_INTERVAL_MS = 10_000

export function openOutput(options: OutputOptions): Output {
  const log = openLog(options.logPath)
  const redactor = openRedactor(options.redact)
  const splitter = openLineSplitter(receive)
  const ear = openEar()
  const tail: string[] = []
  let batch: string[] = []
  let newest: string | undefined
  let liveBytes = 0
  let stateShownAt = Date.now()
  /** The relay's own part of a line: of empty ones it is all there is. */
  const beside = options.speaker.length + 4

  function show(text: string): void {
    if (liveBytes > MOST_LIVE_BYTES) return
    liveBytes += beside + text.length
    batch.push(text)
    if (liveBytes > MOST_LIVE_BYTES) {
      batch.push(
        `… ${MOST_LIVE_BYTES / 1e6} MB are enough here: the rest goes only to the log file, ${options.logPath}`,
      )
    }
  }

  function receive(line: Line): void {
    const text = line.bytes.toString('utf8') + (line.cut ? ' … (line cut)' : '')
    const plain = plainText(text.slice(0, 4 * TAIL_LINE_LENGTH))
    const now = Date.now()
    ear.hear(plain, now)
    if (plain.trim() !== '') newest = plain
    if (line.kind === 'overwritten') {
      if (now - stateShownAt < STATE_INTERVAL_MS) return
      stateShownAt = now
    }
    show(text)
    if (line.kind === 'overwritten') return
    tail.push(plain.length > TAIL_LINE_LENGTH ? `${plain.slice(0, TAIL_LINE_LENGTH)}…` : plain)
    if (tail.length > TAIL_LINES) tail.shift()
  }

  function record(bytes: Buffer): void {
    const trouble = log.write(bytes)
    if (trouble !== undefined) note(`The log file ends here, since it cannot be written: ${trouble}`)
    const telling = liveBytes > MOST_LIVE_BYTES ? lastLines(bytes) : bytes
    if (telling.length < bytes.length) {
      splitter.forget()
      if (ear.heard?.diverged === undefined) hear(bytes.subarray(0, bytes.length - telling.length))
    }
    splitter.push(telling)
  }

  /** Of what is not shown any more only the last lines may be asked for: the rest need not become text. */
  function lastLines(bytes: Buffer): Buffer {
    let from = bytes.length
    for (let lines = 0; lines <= TAIL_LINES && from > 0; lines += 1)
      from = bytes.lastIndexOf(LINE_FEED, from - 1)
    return from <= 0 ? bytes : bytes.subarray(from + 1)
  }

  function hear(bytes: Buffer): void {
    for (const line of linesWithNotNumbers(bytes)) ear.hear(line, Date.now())
  }

  function flush(): void {
    options.relay.lines(options.speaker, batch)
    batch = []
    if (newest !== undefined) options.onLine(newest, ear.heard)
    newest = undefined
  }

  function note(text: string): void {
    options.relay.line(options.speaker, `Headway: ${text}`)
  }

  return {
    push(chunk) {
      record(redactor.push(chunk))
      flush()
    },
    note,
    end() {
      record(redactor.end())
      splitter.end()
      flush()
      log.close()
    },
    tail: () => [...tail],
  }
}
