/** Words that begin what only a shell understands. */
const KEYWORDS = new Set(
  [
    '! . [ [[ { case coproc declare eval for function if local read select source trap typeset until',
    'while alias builtin command enable hash shopt',
  ]
    .join(' ')
    .split(' '),
)

/**
 * A shell command as the simple commands it is made of, joined by `&&`, `||`, `;`, `|`, `&` or line breaks. Variables
 * in arguments stay as they are written.
 *
 * @returns `undefined` for what is more than that (substitutions, loops, input from files), so that nobody takes it
 *   for something it is not
 */
export function splitCommand(command: string): string[][] | undefined {
  const commands: string[][] = []
  let words: string[] = []
  let word: string | undefined
  let redirected = false

  const endWord = (): void => {
    // Where output goes says nothing of what is read.
    if (word !== undefined && !redirected) words.push(word)
    if (word !== undefined) redirected = false
    word = undefined
  }
  const endCommand = (): void => {
    endWord()
    if (words.length > 0) commands.push(words)
    words = []
  }

  for (let at = 0; at < command.length; at += 1) {
    const letter = command[at] ?? ''
    const next = command[at + 1]
    if (letter === '\\') {
      if (next !== '\n') word = (word ?? '') + (next ?? '')
      at += 1
    } else if (letter === "'" || letter === '"') {
      const end = closing(command, at, letter)
      if (end === undefined) return undefined
      const quoted = command.slice(at + 1, end)
      if (letter === '"' && substitutes(quoted)) return undefined
      word = (word ?? '') + (letter === '"' ? quoted.replace(/\\(["\\$`])/g, '$1') : quoted)
      at = end
    } else if (letter === '#' && word === undefined) {
      while (at + 1 < command.length && command[at + 1] !== '\n') at += 1
    } else if (letter === '>') {
      // `2>` and `&>`: the number is no argument.
      if (word !== undefined && /^\d$/.test(word)) word = undefined
      endWord()
      redirected = true
      while (/[>&|]/.test(command[at + 1] ?? '')) at += 1
      // `>&1` and `>&-` name no file.
      if (command[at] === '&' && /[\d-]/.test(command[at + 1] ?? '')) {
        at += 1
        redirected = false
      }
    } else if (letter === '&' && next === '>') {
      endWord()
    } else if (/[;&|\n]/.test(letter)) {
      endCommand()
    } else if (/\s/.test(letter)) {
      endWord()
    } else if (/[<()`]/.test(letter) || (letter === '$' && /[(`'"[]/.test(next ?? ''))) {
      return undefined
    } else {
      word = (word ?? '') + letter
    }
  }
  endCommand()
  const simple = commands.every(
    ([first = '']) => !KEYWORDS.has(first) && !/[$*?{}~]/.test(first.replace(/^\w+=.*/, '')),
  )
  return simple ? commands : undefined
}

function closing(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1
    else if (text[at] === quote) return at
  }
  return undefined
}

function substitutes(quoted: string): boolean {
  return /`|\$[([]/.test(quoted.replace(/\\[\s\S]/g, ''))
}
