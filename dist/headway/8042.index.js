export const id = 8042;
export const ids = [8042];
export const modules = {

/***/ 58042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/report/one-line.ts
var one_line = __webpack_require__(72589);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/interval.ts
var report_interval = __webpack_require__(80857);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/html/markup.ts

const source = Symbol('html');
const LONGEST = 500;
const LONGEST_NAME = 80;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
function asText(text, longest = LONGEST) {
    return ours(escapeHtml((0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(text), longest)));
}
function ours(text) {
    return { [source]: text };
}
function html(own, ...values) {
    let page = own[0] ?? '';
    values.forEach((value, index) => {
        page += written(value) + (own[index + 1] ?? '');
    });
    return ours(page);
}
function written(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return asText(value)[source];
    if (typeof value === 'number')
        return String(value);
    return source in value ? value[source] : value.map((part) => part[source]).join('');
}
function join(parts, separator) {
    return ours(parts.map((part) => part[source]).join(separator));
}
function render(markup) {
    return markup[source];
}
function code(text, longest = LONGEST) {
    const shown = (0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(text).trim(), longest);
    return shown === '' ? ours('<em>(empty)</em>') : html `<code>${shown}</code>`;
}
function prose(sentence) {
    const parts = (0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(sentence).trim(), LONGEST).split('`');
    const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts;
    return join(pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))), '');
}
function inHtml(phrase) {
    return join(phrase.map((part) => (typeof part === 'string' ? asText(part) : code(part.code, LONGEST_NAME))), '');
}
function markup_link(text, url) {
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return text;
    return html `<a href="${ours(escapeHtml(href))}">${text}</a>`;
}

;// CONCATENATED MODULE: ./src/report/html/from-markdown.ts


function fromMarkdown(markdown) {
    return blocks((0,report_text/* render */.XX)(markdown).split('\n'), 0).shown;
}
function inline(markdown) {
    return spans((0,report_text/* render */.XX)(markdown));
}
function blocks(lines, from) {
    let page = '';
    let at = from;
    while (at < lines.length && lines[at] !== '</details>') {
        const block = readBlock(lines, at);
        page += render(block.shown);
        at = block.next;
    }
    return { shown: ours(page), next: at };
}
function readBlock(lines, at) {
    const line = lines[at] ?? '';
    if (line.trim() === '')
        return { shown: ours(''), next: at + 1 };
    const fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence !== undefined) {
        const end = until(lines, at + 1, (other) => other === fence);
        const text = lines.slice(at + 1, end).join('\n');
        return { shown: ours(`<pre tabindex="0">${escapeHtml(text)}</pre>`), next: end + 1 };
    }
    if (line === '<details>')
        return readFold(lines, at);
    if (line.startsWith('- ')) {
        const end = until(lines, at, (other) => !other.startsWith('- '));
        const items = lines.slice(at, end).map((item) => html `<li>${spans(item.slice(2))}</li>`);
        return { shown: html `<ul class="notes">${items}</ul>`, next: end };
    }
    const end = until(lines, at + 1, (other) => other.trim() === '' || /^(`{3}|<\/?details>|- )/.test(other));
    const sentences = lines.slice(at, end).map(spans);
    return {
        shown: html `<p>${sentences.flatMap((one, index) => (index === 0 ? [one] : [ours('<br>'), one]))}</p>`,
        next: end,
    };
}
function readFold(lines, at) {
    const summary = /^<summary>(.*)<\/summary>$/.exec(lines[at + 1] ?? '')?.[1] ?? '';
    const { shown, next } = blocks(lines, at + 2);
    return {
        shown: html `<details><summary>${spans(summary)}</summary><div class="folded">${shown}</div></details>`,
        next: next + 1,
    };
}
function until(lines, from, isEnd) {
    for (let at = from; at < lines.length; at++)
        if (isEnd(lines[at] ?? ''))
            return at;
    return lines.length;
}
const MARK = /\\([!-/:-@[-`{-~])|&(lt|gt|amp|#124|#8203);|<span>\$<\/span>|<code>(.*?)<\/code>|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)|(\*\*|\*)|<\/?sub>/g;
const CHARACTERS = { lt: '<', gt: '>', amp: '&', '#124': '|', '#8203': '' };
function spans(text) {
    let page = '';
    let end = 0;
    const open = [];
    for (const found of text.matchAll(MARK)) {
        page += escapeHtml(text.slice(end, found.index));
        end = found.index + found[0].length;
        const [all, escaped, entity, tagged, code, name, url, stress] = found;
        if (escaped !== undefined)
            page += escapeHtml(escaped);
        else if (entity !== undefined)
            page += escapeHtml(CHARACTERS[entity] ?? '');
        else if (tagged !== undefined)
            page += `<code>${render(spans(tagged))}</code>`;
        else if (code !== undefined)
            page += `<code>${escapeHtml(code)}</code>`;
        else if (name !== undefined && url !== undefined)
            page += render(markup_link(spans(name), url));
        else if (stress !== undefined)
            page += stressed(stress === '**' ? 'strong' : 'em', open);
        else if (all.startsWith('<span>'))
            page += '$';
    }
    page += escapeHtml(text.slice(end));
    return ours(page +
        open
            .toReversed()
            .map((tag) => `</${tag}>`)
            .join(''));
}
function stressed(tag, open) {
    if (open.at(-1) === tag) {
        open.pop();
        return `</${tag}>`;
    }
    open.push(tag);
    return `<${tag}>`;
}

;// CONCATENATED MODULE: ./src/report/html/answer.ts





function answer(comparison, context) {
    const { phrase, mark } = (0,headline/* headline */.P)(comparison);
    const tone = mark === '✅' ? 'better' : mark === '❌' ? 'worse' : mark === '⚠️' ? 'warning' : 'even';
    return html `<header class="answer ${ours(tone)}">${where(context)}<div class="headline">${icon(tone)}<h1 id="answer" tabindex="-1"><span class="hidden">${VERDICTS[comparison.verdict]}: </span>${inHtml(phrase)}</h1></div>${facts(comparison, context)}</header>`;
}
const VERDICTS = {
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
};
function where({ pullRequest, names, repositoryUrl = '', name }) {
    const { head, base } = names;
    if (pullRequest === undefined) {
        return html `<p class="where"><span class="branches"><code>${head}</code> against <code>${base}</code></span></p>`;
    }
    const { number, baseRepository } = pullRequest;
    const here = markup_link(html `Pull request #${number}`, `${repositoryUrl}/issues/${number}`);
    const named = name === undefined ? html `` : html ` <span class="sep">/</span> ${name}`;
    return html `<p class="where">${markup_link(html `${baseRepository.fullName}`, repositoryUrl)} <span class="sep">/</span> ${here}${named} <span class="branches"><code>${head}</code> <span aria-label="into">→</span> <code>${base}</code></span></p>`;
}
const ICONS = {
    better: '<path d="M9 16.5l4.5 4.5L23 11.5"/>',
    worse: '<path d="M11 11l10 10M21 11L11 21"/>',
    warning: '<path d="M16 9v9M16 22.5v.5"/>',
    even: '<path d="M10 13h12M10 19h12"/>',
};
function icon(tone) {
    return html `<svg class="icon" width="40" height="40" viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="16"/>${ours(ICONS[tone])}</svg>`;
}
function facts(comparison, context) {
    const { head, baseline, base, pairs, ignoresSeed } = comparison;
    const entries = [
        [html `<span class="side of-head">Head</span>`, inline((0,commits/* commitLink */.w)(head.commit, context))],
        [
            html `<span class="side of-base">Base</span>`,
            html `${inline((0,commits/* commitLink */.w)(baseline.commit, context))} <span class="aside">${inline((0,commits/* baseInWords */.s)(base, context))}</span>`,
        ],
        [
            html `Seeds`,
            html `${pairs.length}${ignoresSeed ? html ` <span class="aside">which the training ignores</span>` : undefined}`,
        ],
    ];
    if (comparison.metrics.some(({ statistics }) => statistics !== undefined)) {
        entries.push([html `Confidence`, html `${(0,report_interval/* percent */.KN)(comparison.confidence)}${looks(comparison)}`]);
    }
    return html `<dl class="facts">${entries.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function looks({ look, confidence }) {
    if (confidence <= 0.95)
        return undefined;
    return html ` <span class="aside">${look === 2 ? 'second of two looks' : 'first of two looks'}</span>`;
}

// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(22822);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/report/html/metric-name.ts


const LONGEST_UNIT = 20;
function metricHeading({ name, direction, unit, scale }) {
    const arrow = direction === undefined
        ? undefined
        : direction === 'lower'
            ? html ` <span class="way" title="lower is better" aria-label="lower is better">↓</span>`
            : html ` <span class="way" title="higher is better" aria-label="higher is better">↑</span>`;
    const shown = unit === undefined || scale === 'percent'
        ? undefined
        : html ` <small>${unit.slice(0, LONGEST_UNIT)}</small>`;
    return html `${inHtml([(0,names/* metricTitle */.Vu)(name)])}${arrow}${shown}`;
}

;// CONCATENATED MODULE: ./src/report/html/sections.ts

function showSection({ id, title, count, body }) {
    const number = count === undefined ? undefined : html ` <span class="count">${grouped(count)}</span>`;
    return html `<section id="${id}" aria-labelledby="${id}-title" tabindex="-1"><h2 id="${id}-title">${title}${number}</h2>${body}</section>`;
}
function menu(sections) {
    const links = sections.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`);
    return html `<nav class="menu" aria-label="Sections"><ul>${links}</ul></nav>`;
}
function fold(summary, body) {
    return html `<details><summary>${summary}</summary><div class="folded">${body}</div></details>`;
}
function andMore(left, what = 'more') {
    return left > 0 ? html `<p class="left-out">… and ${grouped(left)} ${what}.</p>` : undefined;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function table(caption, columns, rows) {
    const kind = (column) => (column?.numeric === true ? ours(' class="n"') : undefined);
    const head = columns.map((column) => html `<th scope="col"${kind(column)}>${column.title}</th>`);
    const body = rows.map((cells) => html `<tr>${cells.map((cell, index) => index === 0
        ? html `<th scope="row"${kind(columns[0])}>${cell}</th>`
        : html `<td${kind(columns[index])}>${cell}</td>`)}</tr>`);
    return html `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="plain"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
function list(items) {
    return html `<ul class="notes">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./src/report/html/curve-section.ts





const MANY = 6;
function curveSection({ shown, left, thinned }) {
    if (shown.length === 0)
        return undefined;
    const charts = shown.map(chart);
    const missing = [
        thinned > 0
            ? `${plural(thinned, 'chart shows', 'charts show')} fewer points or lines than there are.`
            : undefined,
        left > 0 ? `${plural(left, 'metric has', 'metrics have')} curves that there was no room for.` : undefined,
    ].filter((part) => part !== undefined);
    const filter = shown.length > MANY
        ? html `<label><span class="hidden">Filter charts by name</span><input type="search" id="curve-filter" placeholder="Filter by name" autocomplete="off" spellcheck="false"></label><output id="curve-count" aria-live="polite"></output>`
        : undefined;
    return {
        id: 'curves',
        title: 'Learning curves',
        count: shown.length > 1 ? shown.length : undefined,
        body: html `<div class="tools">${filter}${legend(shown)}</div><p class="help" id="chart-help">Drag to zoom, double click to reset; charts over the same axis go together. With the keyboard, arrows read values, + and − zoom, Escape resets.</p>${missing.length === 0 ? undefined : html `<p class="left-out">${missing.join(' ')}</p>`}<div class="charts">${charts}</div>`,
    };
}
function legend(shown) {
    const seeds = shown.some(({ data }) => hasSeeds(data));
    const entry = (key, label) => html `<label class="entry"><input type="checkbox" data-show="${ours(key)}" checked><span class="swatch ${ours(key)}" aria-hidden="true"></span>${label}</label>`;
    return html `<fieldset class="legend"><legend class="hidden">Lines shown in all charts</legend>${entry('head', seeds ? 'Head, mean' : 'Head')}${entry('base', seeds ? 'Base, mean' : 'Base')}${seeds ? entry('seeds', 'each seed') : undefined}</fieldset>`;
}
function hasSeeds({ groups, means }) {
    return !means && groups.some(({ lines }) => lines.length > new Set(lines.map(({ side }) => side)).size);
}
function chart({ metric, data }, index) {
    const name = (0,names/* inPlainText */.NA)([(0,names/* metricTitle */.Vu)(metric.name)]);
    return html `<figure class="chart" data-chart="${index}" id="chart-${index}"><figcaption><h3>${metricHeading(metric)}</h3></figcaption><div class="canvas" aria-label="Learning curves of ${name}"></div><p class="readout">${summary(data)}</p></figure>`;
}
function summary(data) {
    const places = data.groups.flatMap(({ at }) => at).filter((at) => typeof at === 'number');
    const [from, to] = [Math.min(...places), Math.max(...places)].map((at) => (0,numbers/* showNumber */.Zo)(at));
    const end = places.length === 0 ? undefined : html `<span>${data.axis} ${to}<small>from ${from}</small></span>`;
    const sides = ['head', 'base'].flatMap((side) => {
        const lines = data.groups.flatMap(({ lines }) => lines.filter((line) => line.side === side));
        if (lines.length === 0)
            return [];
        const [first, last] = [mean(lines, 0, data), mean(lines, -1, data)];
        return [
            html `<span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'} ${last}<small>from ${first}</small></span>`,
        ];
    });
    return html `${end}${sides}`;
}
function mean(lines, at, { percent }) {
    const values = lines
        .map(({ values }) => values.at(at))
        .map((value) => (typeof value === 'number' ? value : Number.NaN));
    const sum = values.reduce((total, value) => total + value, 0);
    return (0,numbers/* showNumber */.Zo)(Number((sum / values.length).toPrecision(4)), percent ? 'percent' : 'plain');
}
function plural(count, one, many) {
    return count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`;
}

;// CONCATENATED MODULE: ./src/report/html/json.ts

const SPECIAL = /[<>&\u2028\u2029]/g;
function escapeJson(json) {
    return json.replace(SPECIAL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function dataBlock(data) {
    return ours(`<script type="application/json" id="data">${escapeJson(JSON.stringify(data))}</script>`);
}
function pageNumber(value) {
    if (value === undefined)
        return null;
    if (Number.isFinite(value))
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'Infinity' : '-Infinity';
}

;// CONCATENATED MODULE: ./src/report/html/thin.ts
function thinned(lines, most) {
    const length = lines[0]?.length ?? 0;
    if (length <= most)
        return Array.from({ length }, (_, index) => index);
    const kept = new Set([0, length - 1]);
    const stretches = Math.max(1, Math.floor((most - 2) / 2));
    for (let stretch = 0; stretch < stretches; stretch++) {
        const from = Math.floor((stretch * length) / stretches);
        const to = Math.floor(((stretch + 1) * length) / stretches);
        let lowest = from;
        let highest = from;
        let low = Number.POSITIVE_INFINITY;
        let high = Number.NEGATIVE_INFINITY;
        for (const line of lines) {
            for (let index = from; index < to; index++) {
                const value = line[index];
                if (value === undefined)
                    continue;
                if (value < low && value > Number.NEGATIVE_INFINITY) {
                    low = value;
                    lowest = index;
                }
                if (value > high && value < Number.POSITIVE_INFINITY) {
                    high = value;
                    highest = index;
                }
            }
        }
        kept.add(lowest).add(highest);
    }
    for (const index of breaks(lines, most))
        kept.add(index);
    return [...kept].sort((a, b) => a - b);
}
function breaks(lines, most) {
    const found = [];
    for (const line of lines) {
        for (let index = 1; index < line.length && found.length < most; index++) {
            if (Number.isFinite(line[index]) !== Number.isFinite(line[index - 1]))
                found.push(index - 1, index);
        }
    }
    return found;
}
function rounded(value, range) {
    if (!Number.isFinite(value))
        return value;
    for (let digits = 6; digits < 17; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.abs(short - value) <= range * 1e-5)
            return short;
    }
    return value;
}

;// CONCATENATED MODULE: ./src/report/html/curves.ts




const LEVELS = [
    { points: 48, means: true },
    { points: 60, means: false },
    { points: 150, means: false },
    { points: 300, means: false },
    { points: 1000, means: false },
];
const BYTES = 8.5;
const FRAME = 700;
const LONGEST_AXIS = 40;
const FIRST = 24;
function chooseCurves(comparison, charts, room) {
    const all = candidates(comparison);
    const chosen = [];
    let left = room;
    for (const candidate of all.slice(0, charts)) {
        const budget = chosen.length < FIRST ? left - room / 2 : 0;
        candidate.level = Math.max(0, LEVELS.findLastIndex((_, level) => sizeOf(candidate, level) <= budget));
        const size = sizeOf(candidate, candidate.level);
        if (size > left)
            break;
        left -= size;
        chosen.push(candidate);
    }
    for (let level = 1; level < LEVELS.length; level++) {
        for (const candidate of chosen) {
            const more = sizeOf(candidate, level) - sizeOf(candidate, candidate.level);
            if (more > left || candidate.level !== level - 1)
                continue;
            left -= more;
            candidate.level = level;
        }
    }
    return {
        shown: chosen.map(({ metric, groups, level }) => ({
            metric,
            data: draw(metric, groups, levelAt(level)),
        })),
        left: all.length - chosen.length,
        thinned: chosen.filter(isThinned).length,
    };
}
function levelAt(index) {
    return LEVELS[index] ?? { points: 48, means: true };
}
function isThinned({ groups, level }) {
    const { points, means } = levelAt(level);
    return groups.some(({ at, lines }) => at.length > points || (means && several(lines)));
}
function several(lines) {
    return lines.length > new Set(lines.map(({ side }) => side)).size;
}
function sizeOf({ groups }, index) {
    const { points, means } = levelAt(index);
    const numbers = groups.map(({ at, lines }) => Math.min(at.length, points) * (1 + (means ? Math.min(2, lines.length) : lines.length)));
    return FRAME + numbers.reduce((sum, count) => sum + count * BYTES, 0);
}
function candidates({ pairs, metrics }) {
    const lines = new Map();
    for (const pair of pairs) {
        for (const side of ['head', 'base']) {
            const { result } = pair[side];
            for (const series of result.kind === 'measured' ? result.series : []) {
                if (series.at.length < 2)
                    continue;
                const line = { side, seed: pair.seed, series };
                const known = lines.get(series.name);
                if (known === undefined)
                    lines.set(series.name, [line]);
                else
                    known.push(line);
            }
        }
    }
    return metrics
        .flatMap((metric) => {
        const own = lines.get(metric.name);
        return own === undefined ? [] : [{ metric, groups: curves_grouped(own), level: 0 }];
    })
        .toSorted((a, b) => importance(a.metric) - importance(b.metric));
}
function importance({ primary, verdict, role }) {
    if (primary)
        return 0;
    if (role === 'bookkeeping')
        return 4;
    if (verdict === 'better' || verdict === 'worse')
        return 1;
    return role === 'quality' ? 2 : 3;
}
function curves_grouped(lines) {
    const groups = [];
    for (const line of lines) {
        const { at } = line.series;
        const group = groups.find((known) => same(known.at, at));
        if (group === undefined)
            groups.push({ at, lines: [line] });
        else
            group.lines.push(line);
    }
    return groups;
}
function same(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
    for (let index = 0; index < a.length; index++)
        if (a[index] !== b[index])
            return false;
    return true;
}
function draw(metric, groups, { points, means }) {
    const axis = groups[0]?.lines[0]?.series.axis ?? '';
    const averaged = means && groups.some(({ lines }) => several(lines));
    return {
        name: (0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(metric.name), LONGEST_NAME),
        percent: metric.scale === 'percent',
        axis: (0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(axis), LONGEST_AXIS),
        means: averaged,
        groups: groups.map((group) => drawGroup(group, points, averaged)),
    };
}
function drawGroup({ at, lines }, points, means) {
    const drawn = means
        ? ['head', 'base'].flatMap((side) => {
            const own = lines.filter((line) => line.side === side).map(({ series }) => series.values);
            return own.length === 0 ? [] : [{ side, seed: 0, values: meanOf(own, at.length) }];
        })
        : lines.map(({ side, seed, series }) => ({ side, seed, values: series.values }));
    const all = drawn.map(({ values }) => values);
    const kept = thinned(all, points);
    const range = rangeOf(all);
    return {
        at: kept.map((index) => pageNumber(at[index])),
        lines: drawn.map(({ side, seed, values }) => ({
            side,
            seed,
            values: kept.map((index) => pageNumber(rounded(values[index] ?? Number.NaN, range))),
        })),
    };
}
function meanOf(lines, length) {
    const mean = new Array(length).fill(0);
    for (const line of lines) {
        for (let index = 0; index < length; index++) {
            mean[index] = (mean[index] ?? 0) + (line[index] ?? Number.NaN) / lines.length;
        }
    }
    return mean;
}
function rangeOf(lines) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const line of lines) {
        for (const value of line) {
            if (!Number.isFinite(value))
                continue;
            if (value < low)
                low = value;
            if (value > high)
                high = value;
        }
    }
    return high > low ? high - low : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/report/html/document.ts


function pageDocument(title, body, data, { script, style }) {
    refuseEnd(script, 'script');
    refuseEnd(style, 'style');
    const policy = [
        "default-src 'none'",
        `script-src ${hash(script)}`,
        `style-src ${hash(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return render(ours([
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        `<title>${render(asText(title))}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        render(body),
        render(data),
        `<script>${script}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n')));
}
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function refuseEnd(text, element) {
    if (text.toLowerCase().includes(`</${element}`) || text.includes('<!--')) {
        throw new Error(`The page's ${element} holds what would end it.`);
    }
}

;// CONCATENATED MODULE: ./src/report/html/log.ts


const LONGEST_LINE = 400;
function logLines(lines) {
    return ours(`<pre tabindex="0">${escapeHtml(lines.map(shownLine).join('\n'))}</pre>`);
}
function shownLine(line) {
    const shown = (0,visible/* visibleLine */.P8)(line.length > 20_000 ? `${line.slice(0, 10_000)}…${line.slice(-10_000)}` : line);
    return shown.length <= LONGEST_LINE ? shown : `${shown.slice(0, 280)} … ${shown.slice(-110)}`;
}
function trimmed(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first < 0 ? [] : lines.slice(first, last + 1);
}

;// CONCATENATED MODULE: ./src/report/html/log-section.ts



function logSection({ pairs }, room) {
    const all = pairs.flatMap(({ head, base }) => [head, base]).filter(({ logTail }) => logTail.length > 0);
    const fit = fitting(all.toSorted((a, b) => Number(b.result.kind === 'failed') - Number(a.result.kind === 'failed')), room);
    if (all.length === 0)
        return undefined;
    const logs = all.flatMap((measurement) => {
        const lines = fit.get(measurement);
        if (lines === undefined)
            return [];
        const { side, seed, result } = measurement;
        const failed = result.kind === 'failed' ? html ` <span class="mark worse">failed</span>` : undefined;
        const cut = `the last ${lines.length === 1 ? 'line' : `${lines.length} lines`}`;
        return [
            fold(html `<span><span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'}</span>, seed ${seed} <small>${cut}</small>${failed}</span>`, logLines(lines)),
        ];
    });
    return {
        id: 'logs',
        title: 'Logs',
        count: undefined,
        body: html `<div class="logs">${logs}</div>${andMore(all.length - logs.length, 'logs, which are among the files of the run')}`,
    };
}
function fitting(measurements, { logs, logLines: most }) {
    const fit = new Map();
    let left = logs;
    for (const measurement of measurements) {
        const lines = trimmed(measurement.logTail).slice(-most);
        const length = lines.reduce((sum, line) => sum + shownLine(line).length + 1, 0);
        if (length > left)
            continue;
        left -= length;
        fit.set(measurement, lines);
    }
    return fit;
}

// EXTERNAL MODULE: ./src/report/seeds.ts
var seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/shown-metric.ts + 1 modules
var shown_metric = __webpack_require__(38117);
// EXTERNAL MODULE: ./src/report/tolerance.ts
var report_tolerance = __webpack_require__(12169);
;// CONCATENATED MODULE: ./src/report/html/axis.ts
const STEPS = [1, 2, 2.5, 5, 10];
const MARGIN = 0.06;
function axisOver(values, ticks) {
    const finite = values.filter(Number.isFinite);
    if (finite.length === 0)
        return undefined;
    const lowest = Math.min(...finite);
    const highest = Math.max(...finite);
    const half = highest / 2 - lowest / 2 || Math.abs(highest) * 0.05 || 0.5;
    const low = lowest - half * 2 * MARGIN - (lowest === highest ? half : 0);
    const high = highest + half * 2 * MARGIN + (lowest === highest ? half : 0);
    if (!Number.isFinite(high - low))
        return undefined;
    return { low, high, ticks: ticksOf(low, high, ticks) };
}
function ticksOf(low, high, most) {
    const power = 10 ** Math.floor(Math.log10((high - low) / most));
    const step = power * (STEPS.find((factor) => (high - low) / (power * factor) <= most) ?? 10);
    if (!(step > 0) || !Number.isFinite(step))
        return [];
    const decimals = Math.max(0, -Math.floor(Math.log10(step)) + (/^2\.?5/.test((step / power).toString()) ? 1 : 0));
    const ticks = [];
    for (let index = Math.ceil(low / step); index * step <= high && ticks.length <= most; index++) {
        ticks.push({ at: index * step, label: tickLabel(index * step, decimals) });
    }
    return ticks;
}
function tickLabel(value, decimals) {
    const text = decimals > 6 || Math.abs(value) >= 1e7
        ? Number(value.toPrecision(4)).toExponential().replace('e+', 'e')
        : Math.abs(value).toFixed(decimals);
    return value < 0 && !text.startsWith('-') && Number(text) !== 0 ? `−${text}` : text.replace('-', '−');
}
function place(value, { low, high }) {
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

;// CONCATENATED MODULE: ./src/report/html/small-plots.ts




const WIDTH = 116;
const DIFFERENCE_HEIGHT = 18;
function differencePlot(metric, interval) {
    const { difference, statistics, tolerance = 0, verdict, diverged } = metric;
    if (difference === undefined || diverged !== undefined || (statistics === undefined && tolerance === 0))
        return undefined;
    const { low, high } = statistics?.interval ?? { low: difference, high: difference };
    const reach = Math.max(Math.abs(low), Math.abs(high), tolerance) * 1.12;
    if (!(reach > 0) || !Number.isFinite(reach))
        return undefined;
    const x = (value) => ((value / reach + 1) / 2) * (WIDTH - 8) + 4;
    const [from, to, at] = [x(low), x(high), x(difference)].map(pixel);
    const band = tolerance > 0
        ? ours(`<path class="band" d="M${pixel(x(-tolerance))} 1V17H${pixel(x(tolerance))}V1Z"/>`)
        : undefined;
    const label = (interval === undefined ? 'Difference' : `Interval ${interval}`) +
        (tolerance > 0 ? `, tolerance ±${(0,report_tolerance/* showTolerance */.z)(tolerance)}` : '');
    return html `<svg class="mini ${ours(verdict)}" width="${WIDTH}" height="${DIFFERENCE_HEIGHT}" role="img" aria-label="${label}">${band}<path class="zero" d="M${WIDTH / 2} 0V18"/>${ours(statistics === undefined ? '' : `<path class="bar" d="M${from} 9H${to}"/>`)}${ours(`<path class="dot" d="M${at} 9h0"/>`)}</svg>`;
}
const SEEDS_HEIGHT = 22;
const HEAD_LANE = 5;
const BASE_LANE = 17;
const MOST_JOINED = 40;
function seedsPlot(metric, most) {
    const values = metric.values.slice(0, most);
    const axis = axisOver(values.flatMap(({ head, base }) => [head ?? Number.NaN, base ?? Number.NaN]), 2);
    if (axis === undefined)
        return undefined;
    const x = (value) => value !== undefined && Number.isFinite(value) ? pixel(place(value, axis) * WIDTH) : undefined;
    let [heads, bases, joins] = ['', '', ''];
    for (const pair of values) {
        const [head, base] = [x(pair.head), x(pair.base)];
        if (head !== undefined)
            heads += `M${head} ${HEAD_LANE}h0`;
        if (base !== undefined)
            bases += `M${base} ${BASE_LANE}h0`;
        if (head !== undefined && base !== undefined)
            joins += `M${head} ${HEAD_LANE}L${base} ${BASE_LANE}`;
    }
    return html `<svg class="mini seeds" width="${WIDTH}" height="${SEEDS_HEIGHT}" role="img" aria-label="${seedsInWords(metric)}">${ours(values.length <= MOST_JOINED ? `<path class="join" d="${joins}"/>` : '')}${ours(`<path class="of-head" d="${heads}"/><path class="of-base" d="${bases}"/>`)}</svg>`;
}
function seedsInWords({ values, scale }) {
    const style = scale === 'percent' ? 'percent' : 'plain';
    const range = (side) => {
        const finite = values.map((pair) => pair[side]).filter((value) => Number.isFinite(value));
        if (finite.length === 0)
            return 'no number';
        const [low, high] = [(0,numbers/* showNumber */.Zo)(Math.min(...finite), style), (0,numbers/* showNumber */.Zo)(Math.max(...finite), style)];
        return low === high ? low : `${low} to ${high}`;
    };
    const higher = values.filter(({ head, base }) => head !== undefined && base !== undefined && head > base);
    const seeds = values.length === 1 ? '1 seed' : `${values.length} seeds`;
    return `${seeds}: head ${range('head')}, base ${range('base')}; head higher in ${higher.length}`;
}
function pixel(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./src/report/judgement.ts
var judgement = __webpack_require__(99401);
;// CONCATENATED MODULE: ./src/report/html/verdict.ts




const VERDICT_WORDS = {
    better: 'better',
    worse: 'worse',
    'within-tolerance': 'within tolerance',
    inconclusive: 'inconclusive',
    unmeasured: 'not judged',
    changed: 'not judged',
    added: 'added',
    removed: 'removed',
};
function verdictMark(metric) {
    const { verdict, tolerance, statistics, diverged } = metric;
    const words = verdict === 'inconclusive' && statistics !== undefined && diverged === undefined
        ? (0,judgement/* undecided */.oo)(metric)
        : VERDICT_WORDS[verdict];
    const by = tolerance === undefined ? undefined : html `<small>tolerance ±${(0,report_tolerance/* showTolerance */.z)(tolerance)}</small>`;
    return html `<span class="mark ${ours(verdict)}">${words}</span>${by}${divergence(metric)}`;
}
function divergence(metric) {
    if (metric.diverged === undefined)
        return undefined;
    const { head, base, of } = (0,seeds/* divergedSeeds */.ty)(metric);
    const sides = [...(head > 0 ? [`head in ${head}`] : []), ...(base > 0 ? [`base in ${base}`] : [])];
    return html `<small>diverged${of > 1 ? `: ${sides.join(', ')} of ${of}` : ` in ${metric.diverged}`}</small>`;
}

;// CONCATENATED MODULE: ./src/report/html/metric-table.ts










const metric_table_MANY = 8;
function metricTable(comparison, context, room) {
    const { metrics } = comparison;
    if (metrics.length === 0)
        return undefined;
    const shown = metrics.slice(0, room.rows);
    const withPlot = shown.some(({ statistics, tolerance, difference }) => difference !== undefined && (statistics !== undefined || tolerance !== undefined));
    const withSeeds = (0,seeds/* hasSeveralSeeds */.pm)(comparison);
    const head = html `<tr>${heading('name', 'Metric')}${heading('head', html `<span class="side of-head">Head</span>`, true)}${heading('base', html `<span class="side of-base">Base</span>`, true)}${heading('difference', 'Difference', true)}${withPlot ? html `<th scope="col" class="p">Interval</th>` : undefined}${heading('verdict', 'Verdict')}${withSeeds ? html `<th scope="col" class="p">Every seed</th>` : undefined}</tr>`;
    const rows = shown.map((metric, index) => row(metric, index, withPlot, withSeeds, room));
    const withTolerance = shown.some(({ tolerance = 0 }) => tolerance > 0);
    const { compared } = (0,seeds/* seedsOf */.GO)(comparison);
    const caption = html `Final numbers of head ${inline((0,commits/* commitLink */.w)(comparison.head.commit, context))} and base ${inline((0,commits/* commitLink */.w)(comparison.baseline.commit, context))}${withSeeds && compared.length > 0
        ? `, means of ${compared.length === 1 ? '1 seed' : `${compared.length} seeds`}`
        : ''}${withSeeds && comparison.pairs.length > room.seeds ? `; every seed: the first ${room.seeds}` : ''}${withPlot ? html `<span class="key"><span class="key-zero">no difference</span>${withTolerance ? ours('<span class="key-band">tolerance</span>') : undefined}</span>` : undefined}`;
    return {
        id: 'metrics',
        title: 'Metrics',
        count: metrics.length,
        body: html `${tools(shown)}<div class="scroll" role="region" aria-label="Table of all metrics" tabindex="0"><table id="metric-table"><caption>${caption}</caption><thead>${head}</thead><tbody>${rows}</tbody></table></div>${andMore(metrics.length - shown.length, 'metrics, which are in the file that the output comparison-path names')}`,
    };
}
function heading(key, title, numeric = false) {
    return html `<th scope="col"${numeric ? ours(' class="n"') : undefined}><button type="button" data-sort="${ours(key)}">${title}</button></th>`;
}
function row(metric, index, withPlot, withSeeds, room) {
    const { head, base, difference } = (0,shown_metric/* showMetric */.ae)(metric);
    const { verdict, primary, role } = metric;
    const interval = (0,report_interval/* intervalOf */.XF)(metric);
    const tag = primary
        ? html ` <span class="tag">primary</span>`
        : role === 'quality'
            ? undefined
            : html ` <span class="tag quiet">${role}</span>`;
    const plot = withPlot
        ? html `<td class="p">${differencePlot(metric, interval)}${interval === undefined ? undefined : html `<small>${interval}</small>`}</td>`
        : undefined;
    const seeds = withSeeds ? html `<td class="p">${seedsPlot(metric, room.seeds)}</td>` : undefined;
    const best = metric.bestOf === undefined ? undefined : html ` <small>best of ${metric.bestOf} epochs</small>`;
    return html `<tr data-row="${index}" class="${ours(verdict)}"><th scope="row"><button type="button" class="open" aria-expanded="false">${metricHeading(metric)}</button>${tag}${best}</th><td class="n" data-of="Head">${head}</td><td class="n" data-of="Base">${base}</td><td class="n d" data-of="Difference">${difference}</td>${plot}<td class="v">${verdictMark(metric)}</td>${seeds}</tr>`;
}
function tools(metrics) {
    if (metrics.length <= metric_table_MANY)
        return undefined;
    const counts = new Map();
    for (const { verdict } of metrics) {
        const words = VERDICT_WORDS[verdict];
        counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    const order = [
        ...new Set(Object.keys(VERDICT_WORDS).map((verdict) => VERDICT_WORDS[verdict])),
    ];
    const options = order.flatMap((words) => {
        const count = counts.get(words);
        return count === undefined ? [] : [html `<option value="${words}">${words} (${grouped(count)})</option>`];
    });
    return html `<div class="tools"><label><span class="hidden">Filter metrics by name</span><input type="search" id="metric-filter" placeholder="Filter by name" autocomplete="off" spellcheck="false"></label><label><span class="hidden">Verdict</span><select id="metric-verdict"><option value="">every verdict</option>${options}</select></label><output id="metric-count" aria-live="polite"></output></div>`;
}

// EXTERNAL MODULE: ./src/report/p-value.ts
var p_value = __webpack_require__(40014);
;// CONCATENATED MODULE: ./src/report/html/predictions.ts




const IN_THE_OPEN = 10;
function predictionSection({ predictions }, room) {
    if (predictions === undefined)
        return undefined;
    const { fixed, broken, notes } = predictions;
    return {
        id: 'predictions',
        title: 'Predictions',
        count: undefined,
        body: html `<p>Of ${grouped(predictions.examples)} examples (seed ${predictions.seed}), head gets <strong>${grouped(fixed.count)} right that base got wrong</strong>, and <strong>${grouped(broken.count)} wrong that base got right</strong>.</p>${shares(predictions)}<div class="halves">${examples('Fixed', fixed, room)}${examples('Broken', broken, room)}</div>${classes(predictions, room)}<p class="aside">This describes these two models, not the change: two trainings of the same code differ, too. Exact McNemar test: ${(0,p_value/* pInWords */.P)(predictions.p)}.</p>${notes.length === 0 ? undefined : list(notes.slice(0, room.listed).map((note) => prose(note)))}`,
    };
}
function shares({ examples, fixed, broken, right }) {
    const both = right.head - fixed.count;
    const parts = [
        ['both-right', 'both right', both],
        ['fixed', 'fixed', fixed.count],
        ['broken', 'broken', broken.count],
        ['both-wrong', 'both wrong', examples - both - fixed.count - broken.count],
    ];
    if (!(examples > 0) || parts.some(([, , count]) => !(count >= 0)))
        return undefined;
    let from = 0;
    const bars = parts.map(([kind, , count]) => {
        const [x, width] = [percent(from / examples), percent(count / examples)];
        from += count;
        return html `<rect class="${ours(kind)}" x="${x}" y="0" width="${width}" height="14"/>`;
    });
    const label = parts.map(([, name, count]) => `${grouped(count)} ${name}`).join(', ');
    const key = parts.map(([kind, name, count]) => html `<li><span class="swatch ${ours(kind)}"></span>${name} <strong>${grouped(count)}</strong></li>`);
    return html `<svg class="shares" width="100%" height="14" role="img" aria-label="${label}">${bars}</svg><ul class="key">${key}</ul>`;
}
function percent(share) {
    return `${Math.round(share * 10_000) / 100}%`;
}
function examples(title, { count, listed }, room) {
    const heading = html `<h3>${title} <span class="count">${grouped(count)}</span></h3>`;
    const all = listed.slice(0, room.predictions);
    const shown = all.slice(0, IN_THE_OPEN);
    const rest = all.slice(IN_THE_OPEN);
    if (shown.length === 0)
        return html `<div>${heading}<p class="aside">None.</p></div>`;
    const columns = [{ title: 'Example' }, { title: 'Label' }, { title: 'Head' }, { title: 'Base' }];
    const rows = (some) => some.map(({ id, label, head, base }) => [id, label, head, base].map((text) => predictions_short(text)));
    const more = rest.length === 0
        ? undefined
        : fold(html `${rest.length} more`, table(`${title} examples, continued`, columns, rows(rest)));
    return html `<div>${heading}${table(`${title} examples`, columns, rows(shown))}${more}${andMore(count - all.length)}</div>`;
}
function classes({ classes: all }, room) {
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, room.predictions);
    const columns = [
        { title: 'Label' },
        { title: 'Examples', numeric: true },
        { title: 'Right in head', numeric: true },
        { title: 'Right in base', numeric: true },
        { title: 'Difference', numeric: true },
    ];
    const rows = shown.map(({ label, examples, head, base }) => {
        const difference = head - base;
        return [
            predictions_short(label),
            html `${grouped(examples)}`,
            html `${grouped(head)}${share(head, examples)}`,
            html `${grouped(base)}${share(base, examples)}`,
            html `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${grouped(Math.abs(difference))}`,
        ];
    });
    return fold(html `By label <span class="count">${grouped(all.length)}</span>`, html `${table('Right predictions by label', columns, rows)}${andMore(all.length - shown.length, 'labels')}`);
}
function share(part, all) {
    return all > 0 ? html ` <small>${(0,numbers/* showNumber */.Zo)(Number(((part / all) * 100).toFixed(1)))} %</small>` : undefined;
}
function predictions_short(text) {
    return html `${text.length > 120 ? `${text.slice(0, 100)}…${text.slice(-16)}` : text}`;
}

// EXTERNAL MODULE: ./src/report/certainty.ts
var certainty = __webpack_require__(39971);
;// CONCATENATED MODULE: ./src/report/html/plots.ts








const TICKS = 5;
const DOT = 4.5;
const LANES = { head: 16, base: 46, axis: 66, height: 88 };
function pairsPlot(metric, most) {
    const values = metric.values.slice(0, most);
    if (values.length < 2)
        return undefined;
    const axis = axisOver(values.flatMap(({ head, base }) => [head ?? Number.NaN, base ?? Number.NaN]), TICKS);
    if (axis === undefined)
        return undefined;
    const x = (value) => plots_share(place(value, axis));
    const style = metric.scale === 'percent' ? 'percent' : 'plain';
    const joins = values.map(({ head, base }) => head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
        ? ours(`<line class="join" x1="${x(head)}" y1="${LANES.head}" x2="${x(base)}" y2="${LANES.base}"/>`)
        : ours(''));
    const dots = (side) => values.map((pair) => {
        const value = pair[side];
        if (value === undefined || !Number.isFinite(value))
            return ours('');
        return html `<circle class="of-${ours(side)}" cx="${x(value)}" cy="${LANES[side]}" r="${DOT}"><title>seed ${pair.seed}: ${(0,numbers/* showNumber */.Zo)(value, style)}</title></circle>`;
    });
    const mean = (side) => {
        const value = metric[side];
        if (value === undefined || !Number.isFinite(value))
            return undefined;
        const y = LANES[side];
        return ours(`<line class="mean of-${side}" x1="${x(value)}" y1="${y - 11}" x2="${x(value)}" y2="${y + 11}"/>`);
    };
    return html `<div class="plot pairs"><div class="lanes" aria-hidden="true"><span class="side of-head">Head</span><span class="side of-base">Base</span></div><svg width="100%" height="${LANES.height}" role="img" aria-label="${seedsInWords(metric)}">${ticks(axis, LANES.axis)}${joins}${dots('base')}${dots('head')}${mean('head')}${mean('base')}</svg></div>`;
}
const ROWS = { seeds: 14, mean: 40, axis: 62, height: 98 };
function effectPlot(metric, confidence, most) {
    const { difference, statistics, tolerance = 0, direction, verdict, diverged } = metric;
    if (difference === undefined || diverged !== undefined || (statistics === undefined && tolerance === 0))
        return undefined;
    const labels = (0,shown_metric/* showSeedDifferences */.PI)(metric);
    const differences = metric.values
        .slice(0, most)
        .flatMap(({ seed, head, base }, index) => head === undefined || base === undefined ? [] : [{ seed, value: head - base, label: labels[index] }]);
    const ends = statistics === undefined ? [] : [statistics.interval.low, statistics.interval.high];
    const axis = axisOver([0, -tolerance, tolerance, difference, ...ends, ...differences.map(({ value }) => value)], TICKS);
    if (axis === undefined)
        return undefined;
    const x = (value) => plots_share(place(value, axis));
    const band = tolerance > 0
        ? ours(`<rect class="band" x="${x(-tolerance)}" y="0" width="${plots_share(place(tolerance, axis) - place(-tolerance, axis))}" height="${ROWS.axis}"/>`)
        : undefined;
    const single = differences.filter(({ value }) => Number.isFinite(value));
    const dots = single.length < 2
        ? []
        : single.map(({ seed, value, label }) => html `<circle class="one" cx="${x(value)}" cy="${ROWS.seeds}" r="3.5"><title>seed ${seed}: ${label}</title></circle>`);
    const interval = statistics === undefined
        ? undefined
        : ours(`<line class="bar" x1="${x(statistics.interval.low)}" y1="${ROWS.mean}" x2="${x(statistics.interval.high)}" y2="${ROWS.mean}"/>` +
            ends
                .map((end) => `<line class="bar end" x1="${x(end)}" y1="${ROWS.mean - 6}" x2="${x(end)}" y2="${ROWS.mean + 6}"/>`)
                .join(''));
    const label = [
        `Difference ${(0,judgement/* signed */.x8)(metric)}`,
        statistics === undefined ? undefined : `${(0,report_interval/* intervalName */.Bb)(confidence)} ${(0,report_interval/* intervalOf */.XF)(metric) ?? ''}`,
        tolerance > 0 ? `tolerance ±${(0,report_tolerance/* showTolerance */.z)(tolerance)}` : undefined,
    ]
        .filter((part) => part !== undefined)
        .join(', ');
    const names = html `<span>${single.length < 2 ? '' : 'Seeds'}</span><span>${statistics === undefined ? 'Run' : 'Mean'}</span>`;
    return html `<div class="plot effect ${ours(verdict)}"><div class="lanes" aria-hidden="true">${names}</div><svg width="100%" height="${ROWS.height}" role="img" aria-label="${label}">${band}${ticks(axis, ROWS.axis)}<line class="zero" x1="${x(0)}" y1="0" x2="${x(0)}" y2="${ROWS.axis}"/>${dots}${interval}<circle class="dot" cx="${x(difference)}" cy="${ROWS.mean}" r="5.5"/>${sense(direction)}</svg></div>`;
}
function sense(direction) {
    if (direction === undefined)
        return undefined;
    return direction === 'higher'
        ? ours(`<text class="sense" x="100%" y="${ROWS.height - 3}" text-anchor="end">better →</text>`)
        : ours(`<text class="sense" x="0" y="${ROWS.height - 3}">← better</text>`);
}
function ticks(axis, y) {
    return axis.ticks.map(({ at, label }) => {
        const x = plots_share(place(at, axis));
        return html `${ours(`<line class="grid" x1="${x}" y1="0" x2="${x}" y2="${y}"/>`)}<text class="tick" x="${x}" y="${y + 15}" text-anchor="middle">${label}</text>`;
    });
}
function plots_share(part) {
    return `${Math.round(part * 10_000) / 100}%`;
}

;// CONCATENATED MODULE: ./src/report/html/primary.ts






function primaryMetric(comparison, context, room) {
    const sure = (0,certainty/* certainty */.k)(comparison, context);
    const words = sure === undefined ? undefined : html `<div class="sure">${fromMarkdown(sure)}</div>`;
    const metric = comparison.metrics.find(({ primary }) => primary);
    if (metric === undefined || metric.difference === undefined || comparison.identical)
        return words;
    const shown = (0,shown_metric/* showMetric */.ae)(metric);
    const unit = (0,shown_metric/* unitOf */.uF)(metric, shown.difference.slice(1)).trim();
    const numbers = [
        ['of-head', 'Head', html `${shown.head}`],
        ['of-base', 'Base', html `${shown.base}`],
        [
            metric.verdict,
            'Difference',
            html `${shown.difference}${unit === '' ? undefined : html ` <small>${unit}</small>`}`,
        ],
    ];
    const list = numbers.map(([kind, name, number]) => html `<div class="${ours(kind)}"><dt>${name}</dt><dd>${number}</dd></div>`);
    const plots = comparison.ignoresSeed
        ? []
        : [pairsPlot(metric, room.seeds), effectPlot(metric, comparison.confidence, room.seeds)].filter((plot) => plot !== undefined);
    const drawn = plots.length === 0 ? undefined : html `<div class="plots">${plots}</div>`;
    return html `<section class="card primary" aria-labelledby="primary-title"><h2 id="primary-title">${metricHeading(metric)} <span class="tag">primary metric</span></h2><dl class="numbers">${list}</dl>${drawn}${words}</section>`;
}

;// CONCATENATED MODULE: ./src/report/html/room.ts
const ROOMS = [
    {
        rows: 2000,
        seeds: 200,
        curves: 2_800_000,
        charts: 2000,
        trainings: 400,
        logs: 600_000,
        logLines: 200,
        predictions: 300,
        listed: 1000,
    },
    {
        rows: 1000,
        seeds: 60,
        curves: 1_400_000,
        charts: 1000,
        trainings: 200,
        logs: 200_000,
        logLines: 100,
        predictions: 100,
        listed: 300,
    },
    {
        rows: 400,
        seeds: 30,
        curves: 600_000,
        charts: 200,
        trainings: 60,
        logs: 60_000,
        logLines: 40,
        predictions: 50,
        listed: 100,
    },
    {
        rows: 100,
        seeds: 20,
        curves: 200_000,
        charts: 40,
        trainings: 40,
        logs: 20_000,
        logLines: 20,
        predictions: 20,
        listed: 40,
    },
];

// EXTERNAL MODULE: ./src/report/reproduce.ts
var reproduce = __webpack_require__(88861);
// EXTERNAL MODULE: ./src/report/reused.ts
var reused = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/report/allowance.ts
var allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/blocks.ts
var report_blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/ignored-seed.ts
var ignored_seed = __webpack_require__(40324);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
;// CONCATENATED MODULE: ./src/report/html/told.ts










function allowanceFor({ listed }) {
    const [most] = allowance/* ALLOWANCES */.Q;
    if (most === undefined)
        throw new RangeError('the comment has no allowance');
    return { ...most, notes: listed };
}
function failures(comparison, context, room) {
    const several = (0,seeds/* hasSeveralSeeds */.pm)(comparison);
    const { failed, compared } = (0,seeds/* seedsOf */.GO)(comparison);
    return ['head', 'base'].flatMap((side) => {
        const speaker = side === 'head' ? comparison.head : comparison.baseline;
        const stopped = compared.length === 0 && failed[side].length === 0 && isStopped(comparison, side);
        const all = stopped ? [speaker] : failed[side];
        const report = (0,failure/* failureReport */.LK)(all, several, context, allowanceFor(room));
        if (report === undefined)
            return [];
        const text = (0,report_blocks/* stack */.t$)([report, ...(0,failure/* remedy */.zL)(speaker)]);
        return [
            html `<section class="card failure" aria-label="${side === 'head' ? 'Head' : 'Base'} failed">${fromMarkdown(text)}</section>`,
        ];
    });
}
function isStopped(comparison, side) {
    return (0,seeds/* measurementsOf */.ZG)(comparison, side).every(({ result }) => result.kind === 'failed');
}
function noteSection(comparison, context, room) {
    const allowance = allowanceFor(room);
    const told = (0,report_blocks/* stack */.t$)([
        (0,ignored_seed/* ignoredSeed */.I)(comparison),
        (0,notes/* remarks */.I)(comparison, context, allowance),
        (0,reused/* changedFiles */.Y_)(comparison, allowance),
        (0,reused/* reusedNumbers */.hM)(comparison, context, allowance),
    ]);
    if ((0,report_text/* render */.XX)(told) === '')
        return undefined;
    return { id: 'notes', title: 'Notes', count: undefined, body: fromMarkdown(told) };
}

;// CONCATENATED MODULE: ./src/report/html/setting.ts






function settingSection(comparison, context, room) {
    const again = (0,reused/* notReusable */.D_)(comparison, context, allowanceFor(room));
    return {
        id: 'setting',
        title: 'Setting',
        count: undefined,
        body: html `<dl class="setting">${entry('Command', code(context.command, 2000))}${context.workingDirectory === '.' ? undefined : entry('Folder', code(context.workingDirectory, 200))}${environment(comparison)}</dl>${setting_packages(comparison, room)}${fromMarkdown((0,reproduce/* reproduce */.C)(comparison, context))}${allPackages(comparison, room)}${again === undefined ? undefined : fromMarkdown(again)}`,
    };
}
function entry(name, value) {
    return html `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
function environment({ head, baseline }) {
    const ofHead = described(head);
    const ofBase = described(baseline);
    if (ofHead === undefined && ofBase === undefined)
        return undefined;
    const same = ofHead === ofBase || ofHead === undefined || ofBase === undefined;
    return same
        ? entry('Packages', html `${ofHead ?? ofBase}`)
        : html `${entry('Packages of head', html `${ofHead}`)}${entry('Packages of base', html `${ofBase}`)}`;
}
function described({ environment }) {
    if (environment === undefined)
        return undefined;
    const { description, python } = environment;
    return python === undefined ? description : `${description}, Python ${python}`;
}
function setting_packages({ packages: changed }, { listed }) {
    if (changed.length === 0)
        return undefined;
    const shown = changed.slice(0, listed);
    const columns = [{ title: 'Package that differs' }, { title: 'Head' }, { title: 'Base' }];
    const rows = shown.map(({ name, head, base }) => [code(name, 100), version(head), version(base)]);
    return html `${table('Packages that differ between head and base', columns, rows)}${andMore(changed.length - shown.length, 'packages')}`;
}
function version(text) {
    return html `${text === undefined ? '–' : text.slice(0, 100)}`;
}
function allPackages({ head, baseline }, { listed }) {
    const all = (head.environment ?? baseline.environment)?.packages ?? [];
    if (all.length === 0)
        return undefined;
    const shown = all
        .slice(0, listed)
        .map(({ name, version }) => html `${name.slice(0, 100)} ${version.slice(0, 60)}`);
    return fold(html `All packages of ${head.environment === undefined ? 'base' : 'head'} <span class="count">${all.length}</span>`, html `<p class="packages">${join(shown, ', ')}</p>${andMore(all.length - shown.length, 'packages')}`);
}

// EXTERNAL MODULE: ./src/report/failed-headline.ts
var failed_headline = __webpack_require__(77378);
;// CONCATENATED MODULE: ./src/report/html/trainings.ts






function trainingSection(comparison, context, room) {
    const trainings = comparison.pairs.flatMap(({ head, base }) => [head, base]);
    const shown = trainings.slice(0, room.trainings);
    const machines = distinct(shown.flatMap(({ machine }) => machine ?? []));
    const has = (pick) => shown.some((each) => pick(each) !== undefined);
    const columns = [
        { title: 'Training', cell: who },
        { title: 'Outcome', cell: (each) => outcome(each, context) },
        { title: 'Time', numeric: true, cell: ({ cost }) => duration(cost?.wallSeconds) },
        { title: 'CPU time', numeric: true, cell: ({ cost }) => duration(cost?.cpuSeconds) },
        { title: 'Peak memory', numeric: true, cell: ({ cost }) => bytes(cost?.peakMemoryBytes) },
        ...(has(({ cost }) => cost?.gpuMemoryBytes)
            ? [{ title: 'GPU memory', numeric: true, cell: ({ cost }) => bytes(cost?.gpuMemoryBytes) }]
            : []),
        ...(machines.length > 1
            ? [{ title: 'Machine', cell: ({ machine }) => machineNumber(machine, machines) }]
            : []),
    ];
    const rows = shown.map((each) => columns.map(({ cell }) => cell(each)));
    const together = context.trainedTogether
        ? html `<p class="aside">Trained at the same time, so the times hold for that only.</p>`
        : undefined;
    return {
        id: 'trainings',
        title: 'Trainings',
        count: trainings.length,
        body: html `${table('What each training cost', columns, rows)}${andMore(trainings.length - shown.length, 'trainings')}${together}${machineList(machines)}`,
    };
}
function who({ side, seed }) {
    return html `<span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'}</span>, seed ${seed}`;
}
function outcome(measurement, context) {
    const { result, reused } = measurement;
    if (result.kind === 'failed')
        return html `<span class="mark worse">${inHtml((0,failed_headline/* whatHappened */.ez)(result.failure))}</span>`;
    if (reused === undefined)
        return html `trained`;
    const when = `${new Date(reused.measuredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    switch (reused.because) {
        case 'same-run':
            return html `reused: an earlier attempt of this run measured it <small>${when}</small>`;
        case 'same-commit':
            return html `reused: measured before <small>${when}</small>`;
        case 'unread': {
            const since = reused.changed === 0
                ? 'which holds the same files'
                : reused.changed === 1
                    ? 'the file that differs since is not read by the training'
                    : `the ${reused.changed} files that differ since are not read by the training`;
            return html `reused: measured at ${inline((0,commits/* commitLink */.w)(reused.commit, context))} <small>${when}</small>; ${since}`;
        }
    }
}
function duration(seconds) {
    return ours(seconds === undefined ? '–' : (0,numbers/* showDuration */.kJ)(seconds));
}
function bytes(amount) {
    return ours(amount === undefined ? '–' : (0,numbers/* showBytes */.ni)(amount));
}
function distinct(machines) {
    return [...new Map(machines.map((machine) => [JSON.stringify(machine), machine])).values()];
}
function machineNumber(machine, machines) {
    if (machine === undefined)
        return ours('–');
    const key = JSON.stringify(machine);
    return html `${machines.findIndex((known) => JSON.stringify(known) === key) + 1}`;
}
function machineList(machines) {
    if (machines.length === 0)
        return undefined;
    if (machines.length > 1) {
        return list(machines.map((machine, index) => html `Machine ${index + 1}: ${inWords(machine)}`));
    }
    return html `<p class="aside">${machines.map((machine) => html `Machine: ${inWords(machine)}`)}</p>`;
}
function inWords({ cpuModel, cores, totalCores, memoryBytes, gpus, platform }) {
    const share = cores === totalCores ? `${cores}` : `${cores} of ${totalCores}`;
    const parts = [
        html `${cpuModel.trim()}`,
        html `${share} ${totalCores === 1 ? 'core' : 'cores'} a training`,
        html `${(0,numbers/* showBytes */.ni)(memoryBytes)} of memory`,
        ...gpus.slice(0, 16).map((gpu) => html `${gpu}`),
        html `${platform}`,
    ];
    return join(parts, ', ');
}

;// CONCATENATED MODULE: ./src/report/html/render-html.ts

















const LARGEST = 5_000_000;
function renderHtml(comparison, context, assets) {
    let page = '';
    for (const room of ROOMS) {
        page = compose(comparison, context, assets, room);
        if (Buffer.byteLength(page) <= LARGEST)
            break;
    }
    return page;
}
function compose(comparison, context, assets, room) {
    const curves = chooseCurves(comparison, room.charts, room.curves);
    const sections = [
        metricTable(comparison, context, room),
        noteSection(comparison, context, room),
        curveSection(curves),
        predictionSection(comparison, room),
        trainingSection(comparison, context, room),
        settingSection(comparison, context, room),
        logSection(comparison, room),
    ].filter((section) => section !== undefined);
    const body = html `<a class="skip" href="#answer">Skip to the answer</a><main>${answer(comparison, context)}${menu(sections)}${failures(comparison, context, room)}${primaryMetric(comparison, context, room)}${sections.map(showSection)}</main><footer>Headway ${context.version}${logLink(context)}</footer>`;
    const named = context.name === undefined ? '' : `${context.name} · `;
    const { head, base } = context.names;
    const about = context.pullRequest === undefined ? `${head} against ${base}` : `#${context.pullRequest.number}`;
    const title = `${named}${(0,one_line/* oneLine */.T)(comparison)} · ${(0,visible/* visibleText */.Q6)(about)}`;
    return pageDocument(title, body, dataBlock(pageData(comparison, curves, room)), assets);
}
function logLink({ runUrl }) {
    return runUrl === undefined ? undefined : html ` · ${markup_link(html `log of this run`, runUrl)}`;
}
function pageData({ confidence, metrics }, { shown }, room) {
    const charts = new Map(shown.map(({ metric }, index) => [metric, index]));
    return {
        confidence,
        metrics: metrics.slice(0, room.rows).map((metric) => metricData(metric, charts.get(metric), room)),
        curves: shown.map(({ data }) => data),
    };
}
function metricData(metric, curve, { seeds }) {
    const { statistics } = metric;
    return {
        name: (0,visible/* shorten */.ml)((0,visible/* visibleText */.Q6)(metric.name), LONGEST_NAME),
        percent: metric.scale === 'percent',
        head: render_html_short(metric.head),
        base: render_html_short(metric.base),
        difference: render_html_short(metric.difference),
        verdict: metric.verdict,
        role: metric.role,
        values: metric.values.slice(0, seeds).map(({ seed, head, base }) => [seed, render_html_short(head), render_html_short(base)]),
        statistics: statistics === undefined
            ? null
            : {
                pairs: statistics.pairs,
                low: statistics.interval.low,
                high: statistics.interval.high,
                deviation: statistics.deviation,
                p: statistics.p,
                adjustedP: statistics.adjustedP ?? null,
                signFlipP: statistics.signFlipP ?? null,
                detectable: statistics.detectable,
            },
        curve: curve ?? null,
    };
}
function render_html_short(value) {
    return pageNumber(value === undefined ? undefined : Number(value.toPrecision(9)));
}


/***/ })

};
