import type { Files } from '../__tests__/support/repository.js'

const SCRIPT = 'demo.py'

/** demo.py with another value of one of its constants. */
export function withConstant(files: Files, name: string, value: string): Files {
  return rewrite(files, new RegExp(`^${name} = .*$`, 'm'), () => `${name} = ${value}`)
}

/** demo.py with a line more, after the first one that matches. */
export function withLine(files: Files, after: RegExp, line: string): Files {
  return rewrite(files, new RegExp(`${after.source}.*$`, 'm'), (found) => `${found}\n${line}`)
}

/** demo.py with another way to bring the images into a random order. */
export function withShuffle(files: Files, line: string): Files {
  return rewrite(files, /rng\.shuffle\(order\)/, () => line)
}

export function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

function rewrite(files: Files, pattern: RegExp, replace: (found: string) => string): Files {
  const text = String(files[SCRIPT])
  if (!pattern.test(text)) throw new Error(`examples/digits/${SCRIPT} has no line ${pattern}`)
  return { ...files, [SCRIPT]: text.replace(pattern, replace) }
}
