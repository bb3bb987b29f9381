import type { Progress } from '../model/progress.js'
import { changedPhases, liveLines } from '../report/terminal/live.js'
import { COLOURED, PLAIN, type Style } from '../report/terminal/style.js'
import { wrap } from '../report/terminal/width.js'
import { visibleLine } from '../report/visible.js'

const REDRAW_MS = 200
const HIDE_CURSOR = '\x1b[?25l'
const SHOW_CURSOR = '\x1b[?25h'
/** Narrower ones are guessed wrong by their programs. */
const NARROWEST = 20
const USUAL = 80

/** Where a running evaluation shows how far it is, until it is disposed of. */
export interface Screen extends Disposable {
  show(progress: Progress): void
  /** Text of its own lines, above what is live. Of outside text only what can be seen is shown. */
  say(text: string): void
}

/** Colours as NO_COLOR, FORCE_COLOR and the terminal want them. */
export function styleFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Style {
  if (env.NO_COLOR) return PLAIN
  if (env.FORCE_COLOR !== undefined)
    return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? PLAIN : COLOURED
  return stream.isTTY && env.TERM !== 'dumb' ? COLOURED : PLAIN
}

export function widthFor(stream: NodeJS.WriteStream): number {
  if (!stream.isTTY) return Number.POSITIVE_INFINITY
  return Math.max(NARROWEST, stream.columns || USUAL)
}

/** Two live lines on a terminal; elsewhere, and on one that cannot move its cursor, a line a change. */
export function openScreen(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
  return stream.isTTY && env.TERM !== 'dumb' ? openLive(stream, env) : openPlain(stream)
}

function openPlain(stream: NodeJS.WriteStream): Screen {
  let before: Progress | undefined
  return {
    show(progress) {
      for (const line of changedPhases(before, progress)) stream.write(`${line}\n`)
      before = progress
    },
    say: (text) => void stream.write(linesOf(text)),
    [Symbol.dispose]() {},
  }
}

function openLive(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
  const style = styleFor(stream, env)
  let progress: Progress | undefined
  let drawn = 0
  let shown = ''
  let over = false

  /** What is live goes, and whatever is written next stands in its place: one write, so that nothing flickers. */
  const above = (): string => (drawn === 0 ? '' : `\x1b[${drawn}A\r\x1b[J`)
  const live = (): string => {
    if (progress === undefined) return ''
    // A line of full width would wrap on some terminals.
    const lines = liveLines(progress, Date.now(), { style, width: widthFor(stream) - 1 })
    drawn = lines.length
    return lines.map((line) => `${line}\n`).join('')
  }
  const draw = (): void => {
    const start = above()
    const text = live()
    if (text !== shown) stream.write(start + text)
    shown = text
  }
  // What was drawn before wraps anew, to who knows how many lines: it is left where it is.
  const startAnew = (): void => {
    drawn = 0
    shown = ''
  }
  stream.write(HIDE_CURSOR)
  stream.on('resize', startAnew)
  const timer = setInterval(draw, REDRAW_MS).unref()
  return {
    show(next) {
      progress = next
    },
    say(text) {
      const start = above()
      shown = live()
      stream.write(start + linesOf(text, widthFor(stream) - 1) + shown)
    },
    [Symbol.dispose]() {
      clearInterval(timer)
      stream.off('resize', startAnew)
      if (over) return
      over = true
      stream.write(`${above()}${SHOW_CURSOR}`)
      startAnew()
      progress = undefined
    },
  }
}

function linesOf(text: string, width = Number.POSITIVE_INFINITY): string {
  const lines = text.split('\n').flatMap((line) => wrap(visibleLine(line), width))
  return `${lines.join('\n')}\n`
}
