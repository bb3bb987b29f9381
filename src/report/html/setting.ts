import type { Comparison } from '../../model/comparison.js'
import type { Measurement } from '../../model/measurement.js'
import type { ReportContext } from '../context.js'
import { reproduce } from '../reproduce.js'
import { notReusable } from '../reused.js'
import { fromMarkdown } from './from-markdown.js'
import { code, type Html, html, join } from './markup.js'
import type { Room } from './room.js'
import { andMore, fold, type Section, table } from './sections.js'
import { allowanceFor } from './told.js'

/** What the trainings ran in, what of it differs between the sides, and how to do it again. */
export function settingSection(comparison: Comparison, context: ReportContext, room: Room): Section {
  const again = notReusable(comparison, context, allowanceFor(room))
  return {
    id: 'setting',
    title: 'Setting',
    count: undefined,
    body: html`<dl class="setting">${entry('Command', code(context.command, 2000))}${
      context.workingDirectory === '.' ? undefined : entry('Folder', code(context.workingDirectory, 200))
    }${environment(comparison)}</dl>${packages(comparison, room)}${fromMarkdown(reproduce(comparison, context))}${allPackages(comparison, room)}${again === undefined ? undefined : fromMarkdown(again)}`,
  }
}

function entry(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

function environment({ head, baseline }: Comparison): Html | undefined {
  const ofHead = described(head)
  const ofBase = described(baseline)
  if (ofHead === undefined && ofBase === undefined) return undefined
  const same = ofHead === ofBase || ofHead === undefined || ofBase === undefined
  return same
    ? entry('Packages', html`${ofHead ?? ofBase}`)
    : html`${entry('Packages of head', html`${ofHead}`)}${entry('Packages of base', html`${ofBase}`)}`
}

function described({ environment }: Measurement): string | undefined {
  if (environment === undefined) return undefined
  const { description, python } = environment
  return python === undefined ? description : `${description}, Python ${python}`
}

function packages({ packages: changed }: Comparison, { listed }: Room): Html | undefined {
  if (changed.length === 0) return undefined
  const shown = changed.slice(0, listed)
  const columns = [{ title: 'Package that differs' }, { title: 'Head' }, { title: 'Base' }]
  const rows = shown.map(({ name, head, base }) => [code(name, 100), version(head), version(base)])
  return html`${table('Packages that differ between head and base', columns, rows)}${andMore(changed.length - shown.length, 'packages')}`
}

function version(text: string | undefined): Html {
  return html`${text === undefined ? '–' : text.slice(0, 100)}`
}

function allPackages({ head, baseline }: Comparison, { listed }: Room): Html | undefined {
  const all = (head.environment ?? baseline.environment)?.packages ?? []
  if (all.length === 0) return undefined
  const shown = all
    .slice(0, listed)
    .map(({ name, version }) => html`${name.slice(0, 100)} ${version.slice(0, 60)}`)
  return fold(
    html`All packages of ${head.environment === undefined ? 'base' : 'head'} <span class="count">${all.length}</span>`,
    html`<p class="packages">${join(shown, ', ')}</p>${andMore(all.length - shown.length, 'packages')}`,
  )
}
