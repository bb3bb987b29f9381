import { styleText } from 'node:util'
import { createLineReader, LINE_END, type Line } from '../__tests__/support/runner-commands.js'

/** Shows a step's output as the page of a workflow run does: commands as what they stand for. */
export function createLogView(write: (line: string) => void): (text: string) => void {
  const read = createLineReader()
  let rest = ''
  return (text) => {
    const lines = (rest + text).split(LINE_END)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const shown = show(read(line))
      if (shown !== undefined) write(shown)
    }
  }
}

function show(line: Line): string | undefined {
  if (line.kind === 'text') return line.text
  if (line.kind === 'mark') return undefined
  const { name, message } = line.command
  switch (name) {
    case 'group':
      return styleText('bold', `▸ ${message}`)
    case 'error':
      return styleText('red', `Error: ${message}`)
    case 'warning':
      return styleText('yellow', `Warning: ${message}`)
    case 'notice':
      return styleText('cyan', `Notice: ${message}`)
    default:
      return undefined
  }
}
