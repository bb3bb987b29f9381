/** A workflow command that the runner obeyed: `::warning file=a.py::text`. */
export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string | undefined
  message: string
}

/** All that the runner knows; a line that names another one is plain text. */
const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** What a line of output is to the runner: a command, or text to show; the words that stop commands are neither. */
export type Line = { kind: 'command'; command: Command } | { kind: 'text'; text: string } | { kind: 'mark' }

/**
 * Reads lines one after the other as the runner reads them: `##[` counts anywhere in a line, and between
 * `::stop-commands::TOKEN` and `::TOKEN::` nothing does.
 */
export function createLineReader(): (line: string) => Line {
  let token: string | undefined
  return (line) => {
    const known = (name: string) => NAMES.has(name) || name === token?.toLowerCase()
    const command = readNew(line, known) ?? readOld(line, known)
    if (token !== undefined) {
      if (command?.name !== token.toLowerCase()) return { kind: 'text', text: line }
      token = undefined
      return { kind: 'mark' }
    }
    if (!command) return { kind: 'text', text: line }
    if (command.name === 'stop-commands') token = command.message
    return { kind: 'command', command }
  }
}

/** For the runner, a lone `\r` ends a line, too. */
export const LINE_END = /\r\n|\r|\n/

/** The commands in a step's whole output. */
export function readCommands(output: string): Command[] {
  return output
    .split(LINE_END)
    .map(createLineReader())
    .flatMap((line) => (line.kind === 'command' ? [line.command] : []))
}

export function toAnnotations(commands: Command[]): Annotation[] {
  return commands.flatMap(({ name, properties, message }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [{ level: name, title: properties.title, message }]
      : [],
  )
}

/** `::name key=value,key=value::message`, at the start of a line. */
function readNew(line: string, known: (name: string) => boolean): Command | undefined {
  const [, head = '', message = ''] = /^\s*::(.+?)::(.*)$/.exec(line) ?? []
  return toCommand(head, message, ',', unescapeProperty, known)
}

/** `##[name key=value;key=value]message`, anywhere in a line. */
function readOld(line: string, known: (name: string) => boolean): Command | undefined {
  const [, head = '', message = ''] = /##\[(.+?)\](.*)$/.exec(line) ?? []
  const unescapeValue = (text: string) => unescapeMessage(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
  return toCommand(head, message, ';', unescapeValue, known)
}

function toCommand(
  head: string,
  message: string,
  separator: string,
  unescapeValue: (text: string) => string,
  known: (name: string) => boolean,
): Command | undefined {
  const [, name = '', list = ''] = /^(\S+)\s*(.*)$/.exec(head) ?? []
  if (!known(name.toLowerCase())) return undefined
  const pairs = list.split(separator).flatMap((pair) => {
    const [, key = '', value = ''] = /^\s*([^=]+)=(.+)$/.exec(pair) ?? []
    return key ? [[key, unescapeValue(value)]] : []
  })
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs),
    message: unescapeMessage(message),
  }
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
