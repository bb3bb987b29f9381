export const id = 273;
export const ids = [273];
export const modules = {

/***/ 48391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ theChange),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   y8: () => (/* binding */ theInput),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function asking({ pullRequest }, input, value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pullRequest === undefined ? `--${input} ${value}` : `${input}: ${value}`);
}
function inputName({ pullRequest }, input) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pullRequest === undefined ? `--${input}` : input);
}
function theInput(asker, input) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the ${asker.pullRequest === undefined ? 'option' : 'input'} ${inputName(asker, input)}`;
}
function theChange({ pullRequest }) {
    return pullRequest === undefined ? 'Head' : 'This pull request';
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30776);


function fence(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8);
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = '`'.repeat(longest + 1);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)([`${mark}${language}`, ...shown, mark].join('\n'));
}
function fold(summary, body) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(columns, rows) {
    const line = (cells) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ')} |`;
    const rule = line(columns.map((column) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(column.align === 'left' ? ':--' : '--:')));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([line(columns.map((column) => column.title)), rule, ...rows.map(line)], '\n');
}
function stack(blocks) {
    const present = blocks.filter((block) => block !== undefined).filter((block) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(block) !== '');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(present, '\n\n');
}


/***/ }),

/***/ 53396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseInWords),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function commitLink(sha, context) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7));
    return context.repositoryUrl === undefined ? name : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const { base } = context.names;
    const isCommit = /^[0-9a-f]{7,40}$/.test(base);
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(isCommit ? base.slice(0, 7) : base);
    const newest = isCommit ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the commit that was named` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the newest commit of ${branch}`;
    switch (choice.kind) {
        case 'base-tip':
            return newest;
        case 'merge-base':
            if (behindBy === undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base with ${branch}`;
            return behindBy === 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, ${newest}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, ${behind(behindBy)} ${branch}`;
        case 'ref':
            return behindBy === undefined || behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)}, ${behind(behindBy)} ${branch}`;
    }
}
function behind(commits) {
    return commits === 1 ? '1 commit behind' : `${commits} commits behind`;
}


/***/ }),

/***/ 77378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ failedHeadline),
/* harmony export */   ez: () => (/* binding */ whatHappened),
/* harmony export */   f$: () => (/* binding */ noBaseline)
/* harmony export */ });
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22822);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38117);



function failedHeadline({ baseline }, failure) {
    if (failure.kind === 'cancelled')
        return { mark: undefined, phrase: ['Cancelled before head was trained'] };
    const base = baseline.result;
    if (base.kind === 'failed' && base.failure.kind !== 'skipped' && base.failure.kind !== 'cancelled') {
        return { mark: '❌', phrase: ['Head and base both failed, so there is nothing to compare'] };
    }
    return { mark: '❌', phrase: ['Head ', ...whatHappened(failure), ', so there is nothing to compare'] };
}
function noBaseline({ metrics }, failure) {
    const named = (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .mostTelling */ .F)(metrics.filter((metric) => metric.head !== undefined));
    const phrase = ['Base ', ...whatHappened(failure), ', so there is no baseline'];
    named.forEach((metric, index) => {
        phrase.push(index === 0 ? '; head: ' : ', ', (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name), ` ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')}`);
    });
    return { mark: '⚠️', phrase };
}
function whatHappened(failure) {
    switch (failure.kind) {
        case 'exit-code':
        case 'signal':
            return ['failed to train'];
        case 'out-of-memory':
            return ['ran out of memory'];
        case 'timed-out':
            return ['ran out of time'];
        case 'cancelled':
            return ['was cancelled'];
        case 'install-failed':
            return ['could not be installed'];
        case 'missing-directory':
            return ['has no folder ', { code: failure.directory }];
        case 'missing-script':
            return ['has no ', { code: failure.script }];
        case 'no-results':
            return ['wrote no results'];
        case 'bad-results':
            return ['wrote results that cannot be read'];
        case 'not-started':
            return ['could not be started'];
        case 'not-handed-on':
            return ['gave no numbers'];
        case 'skipped':
            return ['was not trained'];
    }
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ whyFailed),
/* harmony export */   LK: () => (/* binding */ failureReport),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48391);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53396);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98391);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);







const LONGEST_REMEDY = 1000;
function failureReport(failed, several, context, allowance) {
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const seed = several ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `, seed ${first.seed},` : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('');
    const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(first.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .w)(first.commit, context)}${seed}`;
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${who} ${whyFailed(first, context, allowance)}`;
    const rest = likewise(first, others, context, allowance);
    const lines = trimmed(first.logTail);
    if (lines.length === 0)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)([reason, rest]);
    const last = lines.slice(-allowance.logLines).map((line) => cut(line));
    const earlier = lines.slice(0, -allowance.logLines);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${reason} Its last lines:`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(last),
        earlier.length > 0 && allowance.earlierLines
            ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Lines before these'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(earlier.map((line) => cut(line))))
            : undefined,
        rest,
    ]);
}
function likewise(first, others, context, allowance) {
    const way = ({ result }) => JSON.stringify(result);
    const same = others.filter((other) => way(other) === way(first)).map(({ seed }) => seed);
    const differing = others.filter((other) => way(other) !== way(first));
    const sentences = [
        ...(same.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(capital((0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .seedsInWords */ .l1)(same)))} failed in the same way.`] : []),
        ...differing
            .slice(0, allowance.notes)
            .map((other) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Seed ${other.seed} ${whyFailed(other, context, allowance)}`),
        ...(differing.length > allowance.notes ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${differing.length - allowance.notes} more failed.`] : []),
    ];
    return sentences.length === 0 ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(sentences, ' ');
}
function whyFailed(measurement, context, allowance) {
    const { result } = measurement;
    return result.kind === 'measured' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : reasonOf(result.failure, measurement, context, allowance);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function remedy({ result }) {
    if (result.kind === 'measured')
        return [];
    const { failure } = result;
    if (failure.kind === 'install-failed')
        return (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_3__/* .inParagraphs */ .$)(failure.hint?.remedy ?? '', LONGEST_REMEDY);
    const hasRemedy = failure.kind === 'not-started' || failure.kind === 'not-handed-on';
    return hasRemedy ? (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_3__/* .inParagraphs */ .$)(failure.remedy, LONGEST_REMEDY) : [];
}
function reasonOf(failure, { cost, machine }, context, allowance) {
    const after = cost === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .showDuration */ .kJ)(cost.wallSeconds))}`;
    switch (failure.kind) {
        case 'exit-code':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `stopped${after}: exit code ${failure.code}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(meaning(failure.code))}.`;
        case 'signal':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `was ended${after} by the signal ${failure.signal}.`;
        case 'out-of-memory': {
            const peak = cost?.peakMemoryBytes === undefined ? '' : `: it had taken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .showBytes */ .ni)(cost.peakMemoryBytes)}`;
            const all = machine === undefined ? '' : ` on a machine with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .showBytes */ .ni)(machine.memoryBytes)}`;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `was ended${after}, most likely because memory ran out${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(peak + all)}. Trainings one after the other (${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(context, 'max-parallel', '1')}) have all of it to themselves.`;
        }
        case 'timed-out':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `was still training after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .showNumber */ .Zo)(failure.minutes))} min and was ended. ${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .yu)(context, 'timeout-minutes')} sets the limit.`;
        case 'cancelled':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `was cancelled${after}.`;
        case 'install-failed':
            return failure.hint === undefined
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.command, 200)} failed.`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.command, 200)} failed: ${sentence(failure.hint.why)}`;
        case 'missing-directory':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `has no folder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.directory, 200)}, which ${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .yu)(context, 'working-directory')} names.`;
        case 'missing-script':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.script, 200)}, which the command runs.`;
        case 'no-results':
            return noResults(failure, after, context, allowance);
        case 'bad-results':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `trained${after}, but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failure.path, 200)} cannot be read: ${sentence(failure.reason)}`;
        case 'not-started':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `could not be started: ${sentence(failure.reason)}`;
        case 'not-handed-on':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `gave no numbers: ${sentence(failure.because)}`;
        case 'skipped':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `was not trained: ${sentence(failure.because)}`;
    }
}
function noResults({ patterns, refused }, after, context, { notes }) {
    const names = listed(patterns.map((pattern) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pattern, 100)), notes);
    const where = context.workingDirectory === '.' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(context.workingDirectory, 200)}`;
    const wrote = refused.length > 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `ended well${after}, but left no results that count.`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `ended well${after}, but wrote no ${names}${where}.`;
    const because = refused
        .slice(0, notes)
        .map(({ path, reason }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(path, 200)} does not count: it ${sentence(reason)}`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${wrote}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(because, '')} Only a file that this very training writes counts; ${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(context, 'results')} names it.`;
}
function listed(names, most) {
    const shown = names.slice(0, most);
    const left = names.length - shown.length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(shown, ' or ')}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(left > 0 ? ` or ${left} others` : '')}`;
}
function sentence(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(text.trim().replace(/\.$/, ''))}.`;
}
function meaning(code) {
    if (code === 126)
        return ' (the command is not executable)';
    return code === 127 ? ' (the command was not found)' : '';
}
function trimmed(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first < 0 ? [] : lines.slice(first, last + 1);
}
function cut(line) {
    return line.length <= 300 ? line : `${line.slice(0, 200)} … ${line.slice(-90)}`;
}


/***/ }),

/***/ 57887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mostTelling)
/* harmony export */ });
const NAMED = 2;
function mostTelling(metrics) {
    const telling = metrics.filter(({ role, primary }) => role === 'quality' || primary);
    const candidates = telling.length > 0 ? telling : metrics;
    const place = ({ primary, scale }) => (primary ? 0 : scale === 'percent' ? 1 : 2);
    return candidates.toSorted((a, b) => place(a) - place(b)).slice(0, NAMED);
}


/***/ }),

/***/ 22822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   NA: () => (/* binding */ inPlainText),
/* harmony export */   Vu: () => (/* binding */ metricTitle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30776);


const ACRONYMS = new Set(['auc', 'bleu', 'cer', 'f1', 'iou', 'mae', 'mse', 'r2', 'rmse', 'wer']);
const WORD = /^[a-z][a-z0-9]{0,29}$/i;
const LONGEST_NAME = 80;
function metricName(name) {
    if (!WORD.test(name))
        return { code: name };
    return ACRONYMS.has(name) ? name.toUpperCase() : name;
}
function metricTitle(name) {
    const shown = metricName(name);
    return typeof shown === 'string' ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}
function inMarkdown(phrase) {
    const parts = phrase.map((part) => typeof part === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(part) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.code, LONGEST_NAME));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, '');
}
function inPlainText(phrase) {
    const parts = phrase.map((part) => (typeof part === 'string' ? part : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(part.code, LONGEST_NAME)));
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(parts.join(''));
}


/***/ }),

/***/ 98391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inParagraphs)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


function inParagraphs(text, longest) {
    const shown = [];
    let left = longest;
    for (const paragraph of paragraphsOf(text)) {
        left -= paragraph.lines.join('\n').length;
        if (left < 0 && (paragraph.indented || shown.length > 0))
            return [...shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('…')];
        shown.push(show(paragraph));
    }
    return shown;
}
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const indented = /^\s{2}/.test(line);
        const last = paragraphs.at(-1);
        if (last?.indented === true && indented)
            last.lines.push(line);
        else
            paragraphs.push({ indented, lines: [line] });
    }
    return paragraphs;
}
function show({ indented, lines }) {
    return indented ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(unindented(lines)) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lines.join(' '));
}
function unindented(lines) {
    const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
    return lines.map((line) => line.slice(margin));
}


/***/ }),

/***/ 38117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n4: () => (/* binding */ isEqual),
  P9: () => (/* binding */ showInterval),
  ae: () => (/* binding */ showMetric),
  gr: () => (/* binding */ showMetricAmount),
  PI: () => (/* binding */ showSeedDifferences),
  DS: () => (/* binding */ showSide),
  uF: () => (/* binding */ unitOf)
});

// EXTERNAL MODULE: ./src/report/digits.ts
var report_digits = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/decimal.ts
var decimal = __webpack_require__(19629);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/report/estimate.ts



function showEstimate(head, base, interval, style = 'plain') {
    const digits = (0,report_digits/* digitsOf */.C3)(head, base, style, interval) ?? { exponent: 0, decimals: 0 };
    const decimals = decimalsOfSides(head, base, digits);
    const side = (value) => {
        const units = (0,decimal/* roundTo */.GB)((0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(value), digits.exponent), decimals);
        return ((0,decimal/* write */.M9)(units, decimals) +
            (units === 0n ? '' : (0,report_digits/* suffix */.ei)(digits.exponent)) +
            (style === 'percent' ? '%' : ''));
    };
    return {
        head: side(head),
        base: side(base),
        difference: (0,numbers/* showDifference */.Te)(head, base, digits),
        low: (0,numbers/* showSigned */.c3)(interval.low, digits),
        high: (0,numbers/* showSigned */.c3)(interval.high, digits),
        halfWidth: (0,numbers/* showAmount */.aG)((interval.high - interval.low) / 2, digits),
    };
}
const MOST_MORE = 3;
function decimalsOfSides(head, base, { exponent, decimals }) {
    const left = (0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(head), exponent);
    const right = (0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(base), exponent);
    const difference = (0,decimal/* roundTo */.GB)((0,decimal/* subtract */.Re)(left, right), decimals);
    const addsUp = (tried) => {
        const coefficient = (0,decimal/* roundTo */.GB)(left, tried) - (0,decimal/* roundTo */.GB)(right, tried);
        return (0,decimal/* roundTo */.GB)({ coefficient, decimals: tried }, decimals) === difference;
    };
    let tried = decimals;
    while (!addsUp(tried) && tried < decimals + MOST_MORE)
        tried++;
    return tried;
}

// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/shown-metric.ts




const ABSENT = '–';
const TRUE_DIGITS = 12;
function styleOf(metric) {
    return metric.scale === 'percent' ? 'percent' : 'plain';
}
function numberOf(metric, side) {
    const value = metric[side];
    return value === undefined || metric.values.length < 2 ? value : Number(value.toPrecision(TRUE_DIGITS));
}
function showSide(metric, side) {
    const value = numberOf(metric, side);
    return value === undefined ? ABSENT : (0,numbers/* showNumber */.Zo)(value, styleOf(metric));
}
function showMetric(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    if (head === undefined || base === undefined || metric.scale === 'mixed') {
        return { head: showSide(metric, 'head'), base: showSide(metric, 'base'), difference: ABSENT };
    }
    return showInterval(metric) ?? (0,numbers/* showPair */.qi)(head, base, styleOf(metric));
}
function showInterval(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    const interval = intervalFor(metric);
    if (head === undefined || base === undefined || interval === undefined)
        return undefined;
    if (!Number.isFinite(head) || !Number.isFinite(base))
        return undefined;
    return showEstimate(head, base, interval, styleOf(metric));
}
function intervalFor(metric) {
    if (metric.statistics === undefined || metric.scale === 'mixed' || isEqual(metric))
        return undefined;
    const { low, high } = metric.statistics.interval;
    const { tolerance = 0, diverged } = metric;
    if (![low, high, tolerance].every(Number.isFinite))
        return undefined;
    return { low, high, marks: diverged === undefined ? [0, tolerance, -tolerance] : [] };
}
function showMetricAmount(metric, amount) {
    const digits = digitsFor(metric);
    const shown = digits === undefined ? '0' : (0,numbers/* showAmount */.aG)(amount, digits);
    return /[1-9]/.test(shown) ? shown : (0,numbers/* showNumber */.Zo)(Number(amount.toPrecision(2)));
}
function showSeedDifferences(metric) {
    const digits = digitsFor(metric);
    const pairs = metric.values.map(({ head, base }) => head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
        ? [head, base]
        : undefined);
    if (digits === undefined)
        return pairs.map(() => ABSENT);
    const exact = pairs.map((pair) => (pair === undefined ? 0 : (0,numbers/* decimalsOfDifference */.Fh)(...pair, digits)));
    const least = metric.scale === 'percent' ? 1 : 0;
    const own = { ...digits, decimals: Math.max(least, Math.min(digits.decimals, Math.max(...exact))) };
    return pairs.map((pair) => (pair === undefined ? ABSENT : (0,numbers/* showDifference */.Te)(...pair, own)));
}
function digitsFor(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    if (head === undefined || base === undefined)
        return undefined;
    return (0,report_digits/* digitsOf */.C3)(head, base, styleOf(metric), intervalFor(metric));
}
function isEqual({ head, base, values }) {
    const isSame = (left, right) => left !== undefined && right !== undefined && (left === right || Object.is(left, right));
    return values.length > 1 ? values.every((pair) => isSame(pair.head, pair.base)) : isSame(head, base);
}
function unitOf(metric, amount) {
    if (metric.scale === 'percent')
        return amount === '1.0' ? ' point' : ' points';
    return metric.unit === undefined ? '' : ` ${(0,visible/* shorten */.ml)(metric.unit, 20)}`;
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30776);

const source = Symbol('markdown');
const APART = '&#8203;';
const LONGEST = 500;
const SPECIAL = /www(?=\.|$)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi;
function defused(found) {
    switch (found) {
        case '&':
            return '&amp;';
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '$':
            return '<span>$</span>';
        case '@':
        case ':':
            return found + APART;
        case '#':
            return `\\#${APART}`;
    }
    if (found.length === 1)
        return `\\${found}`;
    if (/^[0-9a-f]/i.test(found) && !found.endsWith('-'))
        return found.replace(/.{6}(?=.)/g, `$&${APART}`);
    return found + APART;
}
function asText(text) {
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text), LONGEST).replace(SPECIAL, defused);
    return ours(escaped.replace(/^( ?)([-+=])/, '$1\\$2').replace(/^( ?\d+)(?=[.)](?:\s|$))/, `$1${APART}`));
}
function ours(text) {
    return { [source]: text };
}
function md(own, ...values) {
    const shown = values.map((value) => {
        if (typeof value === 'object')
            return value[source];
        return typeof value === 'number' ? String(value) : asText(value)[source];
    });
    return ours(String.raw({ raw: own }, ...shown));
}
function join(parts, separator) {
    return ours(parts.map((part) => part[source]).join(separator));
}
function render(markdown) {
    return markdown[source];
}
function code(text, longest = LONGEST) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trim(), longest);
    if (shown === '')
        return ours('*(empty)*');
    return /[`|]/.test(shown) ? md `<code>${shown}</code>` : ours(`\`${shown}\``);
}
function prose(sentence) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(sentence).trim(), LONGEST).split('`');
    const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts;
    return join(pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))), '');
}
function link(text, url) {
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return text;
    const address = href.replace(/[()<>\\|*_`$\s[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return md `[${text}](${ours(address)})`;
}


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   PR: () => (/* binding */ UNSEEN),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const ESCAPE = '\x1b';
const BELL = '\x07';
const STRING_END = '\x9c';
function ansi(within) {
    return new RegExp([
        `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
        `${ESCAPE}[\\]PX^_]${within}*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})`,
        `${ESCAPE}[ -/]*[0-~]`,
    ].join('|'), 'g');
}
const ANSI = ansi(`[^${BELL}${ESCAPE}${STRING_END}]`);
const ANSI_IN_SENTENCE = ansi(`[^${BELL}${ESCAPE}${STRING_END}\\s]`);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const UNSEEN = new RegExp(`(?![\\n\\t])(?:${INVISIBLE.source}|\\p{Cs})`, 'gu');
const BROKEN = /\p{Cs}/gu;
function shown(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '\u2421';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
function visibleLine(line) {
    const plain = line.replace(BROKEN, '\ufffd').replace(ANSI, '');
    const last = plain.split(/[\r\n]/).findLast((part) => part.trim() !== '') ?? '';
    return last.trimEnd().replace(INVISIBLE, (character) => (character === '\t' ? '\t' : shown(character)));
}
function visibleText(text) {
    return text
        .replace(BROKEN, '\ufffd')
        .replace(ANSI_IN_SENTENCE, '')
        .replace(/[\s\u0085]+/gu, (space) => (space.includes('\ufeff') ? `${shown('\ufeff')} ` : ' '))
        .replace(INVISIBLE, shown);
}
function shorten(text, length) {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    const front = Math.ceil((length - 1) / 2);
    return `${characters.slice(0, front).join('')}…${characters.slice(characters.length - (length - 1 - front)).join('')}`;
}


/***/ })

};
