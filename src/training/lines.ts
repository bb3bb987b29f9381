/** What is kept of a line while its end has not come: without a limit one endless line would fill the memory. */
export const LONGEST_LINE = 64 * 1024

export interface Line {
  /** Without its line break; valid only until the callback returns. At most `LONGEST_LINE` bytes. */
  bytes: Buffer
  /** `overwritten`: a state of a progress bar, which a carriage return replaced before the line ended. */
  kind: 'whole' | 'overwritten'
  /** More followed, which was left out. */
  cut: boolean
}

export interface LineSplitter {
  push(chunk: Buffer): void
  /** The beginning of a line that has no end yet is of no interest any more. */
  forget(): void
  /** The last line may lack its line break. */
  end(): void
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Splits bytes into lines as a terminal would show them: of `10%\r20%\r30%\n` the line is `30%`, and in each chunk the
 * latest state that was overwritten is told as well. Works on bytes and looks at each of them a constant number of
 * times, so that a line of 100 MB takes no longer than a million short ones.
 */
export function openLineSplitter(onLine: (line: Line) => void): LineSplitter {
  const partial = Buffer.allocUnsafe(LONGEST_LINE)
  let used = 0
  let cut = false
  /** Its last byte was a carriage return: what comes next overwrites it, if it is not the line break's other half. */
  let returned = false

  function keep(bytes: Buffer): void {
    const copied = bytes.copy(partial, used, 0, LONGEST_LINE - used)
    used += copied
    cut ||= copied < bytes.length
  }

  function emit(bytes: Buffer, kind: Line['kind']): void {
    onLine({ bytes: bytes.subarray(0, LONGEST_LINE), kind, cut: cut || bytes.length > LONGEST_LINE })
    forget()
  }

  function forget(): void {
    used = 0
    cut = false
    returned = false
  }

  function overwrite(state: Buffer): void {
    if (state.length > 0) emit(state, 'overwritten')
    else forget()
  }

  function continueLine(bytes: Buffer): void {
    const text = withoutReturns(bytes)
    if (text.length > 0) {
      if (returned) overwrite(partial.subarray(0, used))
      const last = text.lastIndexOf(CARRIAGE_RETURN)
      if (last !== -1) {
        const states = withoutReturns(text.subarray(0, last))
        const before = states.lastIndexOf(CARRIAGE_RETURN)
        if (before === -1) keep(states)
        overwrite(before === -1 ? partial.subarray(0, used) : states.subarray(before + 1))
      }
      keep(text.subarray(last + 1))
    }
    returned ||= text.length < bytes.length
  }

  function finishLine(bytes: Buffer): void {
    if (used === 0) {
      const line = withoutReturns(bytes)
      emit(line.subarray(line.lastIndexOf(CARRIAGE_RETURN) + 1), 'whole')
    } else {
      continueLine(bytes)
      emit(partial.subarray(0, used), 'whole')
    }
  }

  return {
    forget,
    push(chunk) {
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
        finishLine(chunk.subarray(from, at))
        from = at + 1
      }
      if (from < chunk.length) continueLine(chunk.subarray(from))
    },
    end() {
      if (used > 0) finishLine(Buffer.alloc(0))
    },
  }
}

function withoutReturns(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === CARRIAGE_RETURN) end -= 1
  return bytes.subarray(0, end)
}
