export const id = 887;
export const ids = [887,833];
export const modules = {

/***/ 90833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cancelled: () => (/* binding */ Cancelled),
/* harmony export */   cancelledBySignal: () => (/* binding */ cancelledBySignal)
/* harmony export */ });
class Cancelled extends Error {
    name = 'Cancelled';
}
function cancelledBySignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Cancelled(`The evaluation was cancelled (${name}).`)));
    }
    return controller.signal;
}


/***/ }),

/***/ 22303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94833);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14658);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77216);



function candidatesOf(pairs, rules) {
    const sides = pairs.map(({ seed, head, base }) => ({ seed, head: valuesOf(head), base: valuesOf(base) }));
    const names = new Set([
        ...sides.flatMap(({ head }) => [...head.keys()]),
        ...sides.flatMap(({ base }) => [...base.keys()]),
    ]);
    return Array.from(names, (name) => {
        const values = sides.map(({ seed, head, base }) => ({
            seed,
            head: head.get(name)?.value,
            base: base.get(name)?.value,
        }));
        const complete = values.flatMap(({ head, base }) => isNumber(head) && isNumber(base) ? [{ head, base }] : []);
        const tries = sides.flatMap(({ head, base }) => [head, base].flatMap((side) => side.get(name)?.bestOf ?? []));
        const wishes = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .D)(name, rules);
        return {
            name,
            values,
            complete,
            head: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ head }) => head) : given(values, 'head')),
            base: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ base }) => base) : given(values, 'base')),
            lacking: {
                head: values.some(({ head, base }) => head === undefined && base !== undefined),
                base: values.some(({ head, base }) => base === undefined && head !== undefined),
            },
            ...understood(name, wishes),
            diverged: divergence(values),
            bestOf: tries.length === 0 ? undefined : Math.max(...tries),
            wishes,
        };
    });
}
function metricsOf({ result }) {
    return result.kind === 'measured' ? result.metrics : [];
}
function valuesOf(measurement) {
    return new Map(metricsOf(measurement).map((metric) => [metric.name, metric]));
}
function given(values, side) {
    return values.flatMap((pair) => pair[side] ?? []);
}
function isNumber(value) {
    return Number.isFinite(value);
}
function understood(name, wishes) {
    const meaning = (0,_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .P)(name);
    if (wishes.better === undefined)
        return meaning;
    if (meaning.role !== 'bookkeeping')
        return { ...meaning, direction: wishes.better };
    return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning;
}
function divergence(values) {
    const lost = (value) => value !== undefined && !Number.isFinite(value);
    const head = values.some((pair) => lost(pair.head) && !lost(pair.base));
    const base = values.some((pair) => lost(pair.base) && !lost(pair.head));
    if (head && base)
        return 'both';
    if (head)
        return 'head';
    if (base)
        return 'base';
    return values.some((pair) => lost(pair.head)) ? 'both' : undefined;
}


/***/ }),

/***/ 77216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
function meanOf(values) {
    const count = values.length;
    if (count === 0)
        return undefined;
    const rough = values.reduce((sum, value) => sum + value / count, 0);
    const mean = rough + values.reduce((rest, value) => rest + (value - rough), 0) / count;
    return Number.isFinite(mean) ? mean : rough;
}


/***/ }),

/***/ 89238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ expectInBranch),
/* harmony export */   Yb: () => (/* binding */ countBehind),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16791);




async function fetchCommit(github, ref) {
    const { octokit, owner, repo } = github;
    try {
        const response = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref,
            mediaType: { format: 'sha' },
        });
        const data = response.data;
        const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined;
        if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh)(sha))
            return sha;
        throw new Error(`The server's answer for the commit ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(ref)} is not a commit id.`);
    }
    catch (error) {
        if (![404, 409, 422].includes((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(ref)} names no branch, tag or commit of ${owner}/${repo}` + `${serverSaid(error)}.`, 'Give the input `base` as merge-base, base-tip, or the name of a branch or tag or a commit id of this repository:\n' +
            '    with:\n      base: v1.2', { cause: error });
    }
}
function serverSaid(error) {
    const message = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiError */ .tR)(error)?.message ?? '';
    return message === '' ? '' : ` (the server says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(message)})`;
}
async function expectInBranch(github, { sha, choice }, branch) {
    const { octokit, owner, repo } = github;
    try {
        const basehead = `${sha}...${branch}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead,
            per_page: 1,
        });
        const { status, ahead_by: ahead } = data;
        if (status === 'ahead' || status === 'identical')
            return typeof ahead === 'number' ? ahead : undefined;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
    if (choice.kind === 'ref')
        return undefined;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The measurements name ${sha.slice(0, 7)} as the base, and the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(branch)} of ${owner}/${repo} does not have that commit.`, 'Was the branch rewritten since? Then label the pull request again. Otherwise look at the run that measured.');
}
async function countBehind(github, sha, branch) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${sha}...${branch}`,
            per_page: 1,
        });
        const ahead = data.ahead_by;
        return typeof ahead === 'number' ? ahead : undefined;
    }
    catch {
        return undefined;
    }
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
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53396);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98391);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);






const LONGEST_REMEDY = 1000;
function failureReport(failed, several, context, allowance) {
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const seed = several ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `, seed ${first.seed},` : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('');
    const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(first.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(first.commit, context)}${seed}`;
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${who} ${whyFailed(first, context, allowance)}`;
    const rest = likewise(first, others, context, allowance);
    const lines = trimmed(first.logTail);
    if (lines.length === 0)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([reason, rest]);
    const last = lines.slice(-allowance.logLines).map((line) => cut(line));
    const earlier = lines.slice(0, -allowance.logLines);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${reason} Its last lines:`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(last),
        earlier.length > 0 && allowance.earlierLines
            ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Lines before these'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(earlier.map((line) => cut(line))))
            : undefined,
        rest,
    ]);
}
function likewise(first, others, context, allowance) {
    const way = ({ result }) => JSON.stringify(result);
    const same = others.filter((other) => way(other) === way(first)).map(({ seed }) => seed);
    const differing = others.filter((other) => way(other) !== way(first));
    const sentences = [
        ...(same.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(capital((0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsInWords */ .l1)(same)))} failed in the same way.`] : []),
        ...differing
            .slice(0, allowance.notes)
            .map((other) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Seed ${other.seed} ${whyFailed(other, context, allowance)}`),
        ...(differing.length > allowance.notes ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${differing.length - allowance.notes} more failed.`] : []),
    ];
    return sentences.length === 0 ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(sentences, ' ');
}
function whyFailed(measurement, context, allowance) {
    const { result } = measurement;
    return result.kind === 'measured' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : reasonOf(result.failure, measurement, context, allowance);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function remedy({ result }) {
    if (result.kind === 'measured')
        return [];
    const { failure } = result;
    if (failure.kind === 'install-failed')
        return (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(failure.hint?.remedy ?? '', LONGEST_REMEDY);
    return failure.kind === 'not-started' ? (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(failure.remedy, LONGEST_REMEDY) : [];
}
function reasonOf(failure, { cost, machine }, context, allowance) {
    const after = cost === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(cost.wallSeconds))}`;
    switch (failure.kind) {
        case 'exit-code':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `stopped${after}: exit code ${failure.code}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(meaning(failure.code))}.`;
        case 'signal':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was ended${after} by the signal ${failure.signal}.`;
        case 'out-of-memory': {
            const peak = cost?.peakMemoryBytes === undefined ? '' : `: it had taken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showBytes */ .ni)(cost.peakMemoryBytes)}`;
            const all = machine === undefined ? '' : ` on a machine with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showBytes */ .ni)(machine.memoryBytes)}`;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was ended${after}, most likely because memory ran out${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(peak + all)}. Trainings one after the other (\`max-parallel: 1\`) have all of it to themselves.`;
        }
        case 'timed-out':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was still training after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(failure.minutes))} min and was ended. \`timeout-minutes\` sets the limit.`;
        case 'cancelled':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was cancelled${after}.`;
        case 'install-failed':
            return failure.hint === undefined
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.command, 200)} failed.`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.command, 200)} failed: ${sentence(failure.hint.why)}`;
        case 'missing-directory':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `has no folder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.directory, 200)}, which \`working-directory\` names.`;
        case 'missing-script':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.script, 200)}, which the command runs.`;
        case 'no-results':
            return noResults(failure, after, context, allowance);
        case 'bad-results':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `trained${after}, but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.path, 200)} cannot be read: ${sentence(failure.reason)}`;
        case 'not-started':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be started: ${sentence(failure.reason)}`;
        case 'skipped':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was not trained: ${sentence(failure.because)}`;
    }
}
function noResults({ patterns, refused }, after, context, { notes }) {
    const names = listed(patterns.map((pattern) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pattern, 100)), notes);
    const where = context.workingDirectory === '.' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(context.workingDirectory, 200)}`;
    const wrote = refused.length > 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `ended well${after}, but left no results that count.`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `ended well${after}, but wrote no ${names}${where}.`;
    const because = refused
        .slice(0, notes)
        .map(({ path, reason }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path, 200)} does not count: it ${sentence(reason)}`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${wrote}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(because, '')} Only a file that this very training writes counts; the input \`results\` names it.`;
}
function listed(names, most) {
    const shown = names.slice(0, most);
    const left = names.length - shown.length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(shown, ' or ')}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(left > 0 ? ` or ${left} others` : '')}`;
}
function sentence(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(text.trim().replace(/\.$/, ''))}.`;
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

/***/ 25293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namedNumbers)
/* harmony export */ });
function namedNumbers(_key, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36859);




const ATTEMPTS = 3;
const PASSING = [500, 502, 503, 504];
async function exchange(request, pauseMs) {
    for (let attempt = 1;; attempt++) {
        const last = attempt === ATTEMPTS;
        try {
            const answer = await exchangeOnce(request);
            if (last || !PASSING.includes(answer.status))
                return answer;
        }
        catch (error) {
            request.signal.throwIfAborted();
            if (last || error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
                throw toUnavailable(error, request.service);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pauseMs * attempt, undefined, { signal: request.signal });
    }
}
async function exchangeOnce({ method, url, headers, body, limit, service, signal, }) {
    const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const agent = await agentFor(url);
    signal.throwIfAborted();
    const forget = new AbortController();
    const answered = new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
        const sent = send(url, {
            method,
            headers: { 'user-agent': 'headway', ...(body && { 'content-length': body.length }), ...headers },
            agent,
            signal,
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('error', reject);
            response.on('data', (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size > limit) {
                    reject(new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`what ${service} sent is too large`));
                    sent.destroy();
                }
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
        });
        sent.end(body);
    });
    return answered.finally(() => forget.abort());
}
async function agentFor(url) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    return new HttpClient().getAgent(url.href);
}
function toUnavailable(error, service) {
    if (error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
        return error;
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`${service} cannot be reached${(0,_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInBrackets */ .MW)(error)}`);
}


/***/ }),

/***/ 43771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ANSWER_LIMIT),
/* harmony export */   k: () => (/* binding */ callTwirp)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55612);

const ANSWER_LIMIT = 64 * 1024;
function callTwirp({ url, token, pauseMs }, service, path, message, signal) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        method: 'POST',
        url: new URL(path, url),
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
        },
        body: Buffer.from(JSON.stringify(message)),
        limit: ANSWER_LIMIT,
        service,
        signal,
    }, pauseMs);
}


/***/ }),

/***/ 36859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   MW: () => (/* binding */ codeInBrackets)
/* harmony export */ });
class Unavailable extends Error {
    name = 'Unavailable';
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : undefined;
}
function codeInBrackets(error) {
    const code = codeOf(error);
    return code === undefined ? '' : ` (${code})`;
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36859);

async function within(ms, signal, late, work) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), ms);
    try {
        signal.throwIfAborted();
        return await work(AbortSignal.any([signal, ending.signal]));
    }
    catch (error) {
        if (signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P('the job was cancelled');
        if (ending.signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P(late);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
