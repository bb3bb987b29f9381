import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code, Heading, Nodes } from 'mdast'
import { nodesOf, parse } from '../report/markdown.js'

/** A Markdown file of this repository. */
export interface Document {
  /** From the root of the repository. */
  path: string
  text: string
  tree: Nodes
}

/** A fenced block of code. */
export interface Block {
  /** As a test names it: `README.md:33`. */
  name: string
  document: string
  language: string
  text: string
}

/** Where a link leads: a file or folder of this repository, and a heading in it. */
export interface Target {
  path: string
  anchor: string | undefined
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** All that people read. What tests and the bundle hold is no document, and what an example's run has answered is held there. */
export function documents(): Document[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .filter(
      (path) =>
        path !== '' &&
        !/^(?:__tests__|dist|fuzz)\/|\/comment\.md$/.test(path) &&
        existsSync(join(ROOT, path)),
    )
    .map((path) => readDocument(path))
}

export function readDocument(path: string): Document {
  return toDocument(path, readFileSync(join(ROOT, path), 'utf8'))
}

export function toDocument(path: string, text: string): Document {
  return { path, text, tree: parse(text) }
}

export function blocksOf({ path, tree }: Document): Block[] {
  return nodesOf(tree)
    .filter((node): node is Code => node.type === 'code')
    .map(({ lang, value, position }) => ({
      name: `${path}:${position?.start.line}`,
      document: path,
      language: lang ?? '',
      text: value,
    }))
}

/** Links and pictures, those in HTML too, that lead to something of this repository. */
export function targetsOf({ path, tree }: Document): Target[] {
  const addresses = nodesOf(tree).flatMap((node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url]
    if (node.type !== 'html') return []
    return [...node.value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, address = '']) => address)
  })
  return addresses
    .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address))
    .map((address) => {
      const [file = '', anchor] = decodeURI(address).split('#')
      return { path: file === '' ? path : normalize(join(dirname(path), file)), anchor }
    })
}

/** As GitHub names headings: in small letters, spaces as dashes, without punctuation, and numbered where one comes again. */
export function anchorsOf({ tree }: Document): string[] {
  const seen = new Map<string, number>()
  return nodesOf(tree)
    .filter((node): node is Heading => node.type === 'heading')
    .map((heading) => {
      const slug = words(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-')
      const times = seen.get(slug) ?? 0
      seen.set(slug, times + 1)
      return times === 0 ? slug : `${slug}-${times}`
    })
}

function words(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => words(child)).join('') : ''
}
