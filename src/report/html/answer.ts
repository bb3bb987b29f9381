import type { Comparison, OverallVerdict } from '../../model/comparison.js'
import { baseInWords, commitLink } from '../commits.js'
import type { ReportContext } from '../context.js'
import { headline } from '../headline.js'
import { percent } from '../interval.js'
import { inline } from './from-markdown.js'
import { type Html, html, inHtml, link, ours } from './markup.js'

/** The answer in one line, what was held against what, and how often. */
export function answer(comparison: Comparison, context: ReportContext): Html {
  const { phrase, mark } = headline(comparison)
  const tone = mark === '✅' ? 'better' : mark === '❌' ? 'worse' : mark === '⚠️' ? 'warning' : 'even'
  return html`<header class="answer ${ours(tone)}">${where(context)}<div class="headline">${icon(tone)}<h1 id="answer" tabindex="-1"><span class="hidden">${VERDICTS[comparison.verdict]}: </span>${inHtml(phrase)}</h1></div>${facts(comparison, context)}</header>`
}

/** For those who do not see the mark. */
const VERDICTS: Record<OverallVerdict, string> = {
  better: 'Better',
  worse: 'Worse',
  'within-tolerance': 'Within tolerance',
  inconclusive: 'Inconclusive',
  unmeasured: 'Not judged',
  changed: 'Not judged',
  added: 'New metric',
  removed: 'Metric gone',
  failed: 'Failed',
  'no-baseline': 'No baseline',
}

function where({ pullRequest, names, repositoryUrl = '', name }: ReportContext): Html {
  const { head, base } = names
  if (pullRequest === undefined) {
    return html`<p class="where"><span class="branches"><code>${head}</code> against <code>${base}</code></span></p>`
  }
  const { number, baseRepository } = pullRequest
  // Every forge leads from an issue's number to the pull request that has it; where that is differs.
  const here = link(html`Pull request #${number}`, `${repositoryUrl}/issues/${number}`)
  const named = name === undefined ? html`` : html` <span class="sep">/</span> ${name}`
  return html`<p class="where">${link(html`${baseRepository.fullName}`, repositoryUrl)} <span class="sep">/</span> ${here}${named} <span class="branches"><code>${head}</code> <span aria-label="into">→</span> <code>${base}</code></span></p>`
}

const ICONS = {
  better: '<path d="M9 16.5l4.5 4.5L23 11.5"/>',
  worse: '<path d="M11 11l10 10M21 11L11 21"/>',
  warning: '<path d="M16 9v9M16 22.5v.5"/>',
  even: '<path d="M10 13h12M10 19h12"/>',
}

/** Drawn, since not every machine has the same pictures for characters. */
function icon(tone: keyof typeof ICONS): Html {
  return html`<svg class="icon" width="40" height="40" viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="16"/>${ours(ICONS[tone])}</svg>`
}

function facts(comparison: Comparison, context: ReportContext): Html {
  const { head, baseline, base, pairs, ignoresSeed } = comparison
  const entries: [Html, Html][] = [
    [html`<span class="side of-head">Head</span>`, inline(commitLink(head.commit, context))],
    [
      html`<span class="side of-base">Base</span>`,
      html`${inline(commitLink(baseline.commit, context))} <span class="aside">${inline(baseInWords(base, context))}</span>`,
    ],
    [
      html`Seeds`,
      html`${pairs.length}${ignoresSeed ? html` <span class="aside">which the training ignores</span>` : undefined}`,
    ],
  ]
  if (comparison.metrics.some(({ statistics }) => statistics !== undefined)) {
    entries.push([html`Confidence`, html`${percent(comparison.confidence)}${looks(comparison)}`])
  }
  return html`<dl class="facts">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** More than 95 %, since the numbers may be, or were, looked at twice. */
function looks({ look, confidence }: Comparison): Html | undefined {
  if (confidence <= 0.95) return undefined
  return html` <span class="aside">${look === 2 ? 'second of two looks' : 'first of two looks'}</span>`
}
