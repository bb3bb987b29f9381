const longestLine = 64 * 1024
const tailLines = 40
const tailLineLength = 1000
/** A build backend may print for ever; what comes after this many lines is kept in the tail only. */
const relayedLines = 5000

/**
 * Cuts a stream into lines. Only what is new is searched for line ends, and a line without an end is cut at 64 KB:
 * both keep hostile output cheap.
 */
export function splitLines(onLine: (line: string) => void): { write(chunk: string): void; end(): void } {
  let partial = ''
  return {
    write(chunk) {
      const [first = '', ...rest] = chunk.split(/\r?\n|\r/)
      partial += first
      for (const next of rest) {
        onLine(partial)
        partial = next
      }
      while (partial.length > longestLine) {
        onLine(partial.slice(0, longestLine))
        partial = partial.slice(longestLine)
      }
    },
    end() {
      if (partial !== '') onLine(partial)
      partial = ''
    },
  }
}

/** Passes lines on to a log, up to a limit, and keeps the last of them. */
export function keepTail(log: (line: string) => void): { add(line: string): void; lines(): string[] } {
  const tail: string[] = []
  let seen = 0
  return {
    add(line) {
      seen += 1
      if (seen <= relayedLines) log(line)
      if (seen === relayedLines + 1) log('… more output, not shown')
      if (line.trim() === '') return
      tail.push(line.length > tailLineLength ? `${line.slice(0, tailLineLength)}…` : line)
      if (tail.length > tailLines) tail.shift()
    },
    lines: () => [...tail],
  }
}
