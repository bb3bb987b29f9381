import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COMMENT, EXAMPLES } from './example.js'

const BETWEEN = '\n---\n\n'
/** Where an example's README shows the comment. */
const SHOWN = /(<!-- comment -->\n)[\s\S]*?(<!-- \/comment -->)/
/** What differs from run to run, and from machine to machine. */
const OF_THE_RUN =
  /\d[\d.]*(?= ?(?:s|min|h|MB|GB)\b)|\d{4}-\d\d-\d\d \d\d:\d\d(?: to [\d:-]+)?|\b\d+ at a time/g

/** Keeps what an example has answered, and shows it in its README. What says the same but took another time is left alone. */
export async function writeComment(name: string, comments: string[]): Promise<void> {
  const kept = await keptComment(name)
  const text = comments.map(readable).join(BETWEEN)
  const isSame = kept.replace(OF_THE_RUN, '') === text.replace(OF_THE_RUN, '')
  if (!isSame) await writeFile(join(EXAMPLES, name, COMMENT), text)
  const path = join(EXAMPLES, name, 'README.md')
  const readme = await readFile(path, 'utf8')
  await writeFile(path, withComment(readme, isSame ? kept : text))
}

/**
 * Where an example answers otherwise than its comment.md says: in its headings and in what its tables are about. The numbers
 * may differ with the machine and its libraries.
 */
export async function compareComment(name: string, comments: string[]): Promise<string[]> {
  const [kept, now] = [outline(await keptComment(name)), outline(comments.map(readable).join(BETWEEN))]
  if (kept === now) return []
  return [
    `examples/${name}/${COMMENT} is not what it answers. If that is as it should be: npm run examples -- ${name} --write`,
    `There:\n${kept}\nNow:\n${now}`,
  ]
}

async function keptComment(name: string): Promise<string> {
  const path = join(EXAMPLES, name, COMMENT)
  return existsSync(path) ? readFile(path, 'utf8') : ''
}

/** A README that shows this comment. */
export function withComment(readme: string, comment: string): string {
  if (!SHOWN.test(readme)) throw new Error('The README has no place for the comment: <!-- comment -->')
  return readme.replace(SHOWN, (_, before, after) => `${before}\n${atFirstSight(comment)}\n\n${after}`)
}

/** The comment as a quotation, its folds closed. */
function atFirstSight(comment: string): string {
  const closed = comment
    .replace(/<details>\n<summary>(.*)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replaceAll(/<\/?sub>/g, '')
  return closed
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** Without the marker, and without the servers and folders of this machine. */
function readable(markdown: string): string {
  return `${markdown
    .replace(/^<!--.*-->\n/gm, '')
    .replaceAll(/\[([^\]]*)\]\(http:\/\/[^)]*\)/g, '$1')
    .replaceAll(/http:\/\/(?:github\.localhost|127\.0\.0\.1):\d+/g, 'https://github.com')
    .replaceAll(/\/[^\s`]*\/headway-examples-\w+\/keras/g, '~/.keras')
    .trim()}\n`
}

function outline(comment: string): string {
  const open = comment.replace(/<details>[\s\S]*?<\/details>/g, '')
  return open
    .split('\n')
    .filter((line) => /^(##|\|)/.test(line))
    .map((line) => line.replace(/`[0-9a-f]{7}`/g, '').replace(/[+−]?\d[\d.,]*/g, '#'))
    .join('\n')
}
