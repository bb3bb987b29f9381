import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Markdown as GitHub's parser understands it. */
export function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

export function nodesOf(tree: Nodes): Nodes[] {
  return 'children' in tree ? [tree, ...tree.children.flatMap(nodesOf)] : [tree]
}

export function kindsOf(markdown: string): string[] {
  return nodesOf(parse(markdown)).map(({ type }) => type)
}

/** What GitHub's later filters look at: text outside of code, with what stands between two tags on its own. */
export function textsOf(markdown: string): string[] {
  const texts: string[] = []
  let inCode = false
  for (const node of nodesOf(parse(markdown))) {
    if (node.type === 'html' && node.value === '<code>') inCode = true
    if (node.type === 'html' && node.value === '</code>') inCode = false
    if (node.type === 'text' && !inCode) texts.push(node.value)
  }
  return texts
}

/** The words a reader sees, code included. */
export function visibleWords(markdown: string): string {
  return nodesOf(parse(markdown))
    .map((node) =>
      node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '',
    )
    .join('')
    .replaceAll('\u200b', '')
}

/** What GitHub turns into something else after Markdown was read. */
export const FILTERED = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,}\b/i,
  /https?:\/\//i,
  /www\./i,
  /:[a-z0-9_+-]+:/,
  /\$/,
]
