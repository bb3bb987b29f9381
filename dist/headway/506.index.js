export const id = 506;
export const ids = [506,833,324];
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

/***/ 73660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   Zx: () => (/* binding */ WHOSE_PAGE),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gg: () => (/* binding */ describeApiError),
/* harmony export */   tR: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16791);


function readApiError(error) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error.status !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.request))
        return undefined;
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.response) ? error.response : undefined;
    const data = response?.data;
    const headers = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response?.headers) ? response.headers : {};
    const isPage = isWebPage(headers);
    return {
        status: error.status,
        message: isPage ? '' : wordsOf(data),
        isPage,
        headers,
        method: String(error.request.method),
        url: String(error.request.url),
        answered: response !== undefined,
    };
}
function isWebPage(headers) {
    return /^text\/html\b/i.test(String(headers['content-type']));
}
function wordsOf(data) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return typeof data === 'string' ? data : '';
    const errors = Array.isArray(data.errors) ? data.errors : [];
    const reasons = errors.map((error) => ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error.message : error));
    return [data.message, ...reasons].filter((words) => typeof words === 'string').join(': ');
}
function statusOf(error) {
    return readApiError(error)?.status;
}
const WHOSE_PAGE = "which may be a proxy's, or GitHub's own when it is overloaded";
function describeApiError(error) {
    const refusal = readApiError(error);
    if (refusal === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : String(error), 500);
    const asked = `${refusal.method} ${refusal.url}`;
    if (!refusal.answered) {
        return `${asked} failed: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : '', 500)}`;
    }
    const answered = `GitHub answered ${refusal.status} to ${asked}`;
    if (refusal.isPage)
        return `${answered} with a web page, ${WHOSE_PAGE}`;
    return refusal.message === '' ? answered : `${answered}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 500)}`;
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

/***/ 38653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ markAsSettled),
/* harmony export */   Py: () => (/* binding */ saveReportForPost),
/* harmony export */   Tn: () => (/* binding */ saveForPost),
/* harmony export */   _t: () => (/* binding */ saveCommentForPost),
/* harmony export */   cj: () => (/* binding */ readPostState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);

function saveForPost(state) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('evaluation', state);
}
function saveCommentForPost(id) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('comment', id);
}
function saveReportForPost(path) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('report', path);
}
function markAsSettled() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('settled', true);
}
function readPostState(env) {
    const saved = env.STATE_evaluation;
    if (saved === undefined || saved === '')
        return undefined;
    return {
        ...JSON.parse(saved),
        commentId: env.STATE_comment ? Number(env.STATE_comment) : undefined,
        report: env.STATE_report || undefined,
        settled: env.STATE_settled === 'true',
    };
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.pullRequest.baseRef);
    switch (choice.kind) {
        case 'base-tip':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the newest commit of ${branch}`;
        case 'merge-base':
            if (behindBy === undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base with ${branch}`;
            return behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, the newest commit of ${branch}`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, ${behind(behindBy)} ${branch}`;
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

/***/ 19629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   GB: () => (/* binding */ roundTo),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   fq: () => (/* binding */ order)
/* harmony export */ });
function decimalOf(value) {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    return { coefficient: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
function roundTo(number, decimals) {
    const lost = number.decimals - decimals;
    if (lost <= 0)
        return number.coefficient * 10n ** BigInt(-lost);
    const unit = 10n ** BigInt(lost);
    const half = number.coefficient < 0n ? -unit / 2n : unit / 2n;
    return (number.coefficient + half) / unit;
}
function subtract(left, right) {
    const decimals = Math.max(left.decimals, right.decimals);
    return { coefficient: roundTo(left, decimals) - roundTo(right, decimals), decimals };
}
function order({ coefficient, decimals }) {
    if (coefficient === 0n)
        return Number.NEGATIVE_INFINITY;
    const digits = String(coefficient < 0n ? -coefficient : coefficient).length;
    return digits - 1 - decimals;
}
function write(units, decimals) {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = units < 0n ? '−' : '';
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   DC: () => (/* binding */ exponentOf),
/* harmony export */   ei: () => (/* binding */ suffix),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19629);

const HUGE = 9;
const TINY = -5;
const ROUNDING = 1e-10;
const SMALL_LEAD = 3.55;
const MOST_MORE = 2;
function exponentOf(largest) {
    return Number.isFinite(largest) && (largest >= HUGE || largest <= TINY) ? largest : 0;
}
function shift(number, exponent) {
    return { coefficient: number.coefficient, decimals: number.decimals + exponent };
}
function within(lowest, value, highest) {
    return Math.max(lowest, Math.min(value, highest));
}
function suffix(exponent) {
    return exponent === 0 ? '' : `e${exponent}`;
}
function digitsOf(head, base, style = 'plain', interval) {
    if (!Number.isFinite(head) || !Number.isFinite(base))
        return undefined;
    const exponent = exponentOf(Math.max((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head)), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base))));
    const left = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), exponent);
    const right = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base), exponent);
    const least = ROUNDING * Math.max(Math.abs(head), Math.abs(base));
    const known = interval !== undefined && interval.high - interval.low > 2 * least ? interval : undefined;
    return { exponent, decimals: decimalsFor(left, right, style, known, exponent) };
}
function decimalsFor(left, right, style, interval, exponent) {
    const difference = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(left, right);
    const largest = Math.max((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(left), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(right));
    const sides = [left, right].filter((side) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(side) > largest - 4);
    const exact = Math.max(0, ...sides.map((side) => side.decimals));
    const forSides = (digits) => Math.min(digits - 1 - Math.min(...sides.map(_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)), 5 - largest);
    const wanted = interval === undefined
        ? within(0, Math.max(1 - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(difference), forSides(3)), exact)
        : Math.max(0, decimalsOfWidth(interval, exponent), Math.min(forSides(2), exact));
    const least = Math.max(wanted, style === 'percent' ? 1 : 0);
    let decimals = least;
    const isEnough = () => interval === undefined
        ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(left, decimals) - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(right, decimals) === (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(difference, decimals)
        : decimals >= least + MOST_MORE || keepsSides(interval, exponent, decimals);
    while (!isEnough())
        decimals++;
    return decimals;
}
function keepsSides({ low, high, marks }, exponent, decimals) {
    return [low, high].every((end) => {
        const shown = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(end), exponent), decimals);
        return marks.every((mark) => {
            const { coefficient } = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)({ coefficient: shown, decimals }, shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(mark), exponent));
            return Math.sign(Number(coefficient)) === Math.sign(end - mark);
        });
    });
}
function decimalsOfWidth({ low, high }, exponent) {
    const halfWidth = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)((high - low) / 2), exponent);
    const lead = Number(halfWidth.coefficient) / 10 ** ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(halfWidth) + halfWidth.decimals);
    return (lead < SMALL_LEAD ? 1 : 0) - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(halfWidth);
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

/***/ 87403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function footer({ runUrl, reportUrl, version }) {
    const parts = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `Headway ${version}`,
        reportUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('full report'), reportUrl),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' · ')}</sub>`;
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

/***/ 65616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ decimalsOfDifference),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   aG: () => (/* binding */ showAmount),
/* harmony export */   c3: () => (/* binding */ showSigned),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   ni: () => (/* binding */ showBytes),
/* harmony export */   qi: () => (/* binding */ showPair)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19629);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);


const SIGNIFICANT = 4;
function notFinite(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'infinity' : '−infinity';
}
function showNumber(value, style = 'plain') {
    if (!Number.isFinite(value))
        return notFinite(value);
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value);
    const exponent = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .exponentOf */ .DC)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(exact));
    const number = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)(exact, exponent);
    const decimals = Math.max(style === 'percent' ? 1 : 0, (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(0, SIGNIFICANT - 1 - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(number), Math.max(0, number.decimals)));
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals), decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent) + (style === 'percent' ? '%' : '');
}
function showPair(head, base, style = 'plain') {
    const digits = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsOf */ .C3)(head, base, style);
    if (digits === undefined) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '–' };
    }
    if (head === base) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '0' };
    }
    const { exponent, decimals } = digits;
    const side = (value) => {
        const number = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value), exponent);
        const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals);
        if (units === 0n && (number.coefficient !== 0n || exponent !== 0))
            return showNumber(value, style);
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent) + (style === 'percent' ? '%' : '');
    };
    return { head: side(head), base: side(base), difference: showDifference(head, base, digits) };
}
function showDifference(head, base, digits) {
    return signed((0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base)), digits.exponent), digits);
}
function showSigned(value, digits) {
    return signed((0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value), digits.exponent), digits);
}
function showAmount(value, digits) {
    return showSigned(Math.abs(value), digits).replace('+', '');
}
function signed(number, { exponent, decimals }) {
    const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals);
    if (units === 0n)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals);
    return (units > 0n ? '+' : '') + (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent);
}
function decimalsOfDifference(head, base, { exponent }) {
    return Math.max(0, (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base)), exponent).decimals);
}
function showDuration(seconds, precision = 'tenths') {
    if (seconds < 59.5)
        return `${Math.max(0, seconds).toFixed(precision === 'whole' || seconds >= 20 ? 0 : 1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function showBytes(bytes) {
    const megabytes = bytes / 1e6;
    if (megabytes < 9.95)
        return `${megabytes.toFixed(1)} MB`;
    return megabytes < 999.5 ? `${megabytes.toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
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

/***/ 95396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   ZG: () => (/* binding */ measurementsOf),
/* harmony export */   l1: () => (/* binding */ seedsInWords),
/* harmony export */   pm: () => (/* binding */ hasSeveralSeeds),
/* harmony export */   ty: () => (/* binding */ divergedSeeds)
/* harmony export */ });
function seedsOf({ pairs, seeds }) {
    const of = (numbers) => pairs.filter(({ seed }) => numbers.includes(seed));
    return {
        counted: pairs.filter(({ seed }) => !seeds.leftOut.includes(seed)),
        compared: of(seeds.compared),
        failed: {
            head: of(seeds.failed.head).map(({ head }) => head),
            base: of(seeds.failed.base).map(({ base }) => base),
        },
        leftOut: of(seeds.leftOut),
    };
}
function hasSeveralSeeds({ pairs, ignoresSeed }) {
    return pairs.length > 1 && !ignoresSeed;
}
function measurementsOf({ pairs }, side) {
    return pairs.map((pair) => pair[side]);
}
function seedsInWords(seeds, most = 10) {
    const shown = seeds.slice(0, most);
    const left = seeds.length - shown.length;
    const parts = [...shown.map(String), ...(left > 0 ? [`${left} more`] : [])];
    const last = parts.at(-1) ?? '';
    const list = parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
    return `${seeds.length === 1 ? 'seed' : 'seeds'} ${list}`;
}
function divergedSeeds({ values }) {
    const count = (side) => values.filter((pair) => pair[side] !== undefined && !Number.isFinite(pair[side])).length;
    const of = values.filter(({ head, base }) => head !== undefined || base !== undefined).length;
    return { head: count('head'), base: count('base'), of };
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
const SPECIAL = /www(?=\.)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi;
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
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const ESCAPE = '\x1b';
const BELL = '\x07';
const STRING_END = '\x9c';
const ANSI = new RegExp([
    `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${BELL}${ESCAPE}${STRING_END}]*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})?`,
    `${ESCAPE}[ -/]*[0-~]`,
].join('|'), 'g');
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
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
        .replace(ANSI, '')
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


/***/ }),

/***/ 90324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   say: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _training_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41244);

function say(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`Headway │ ${(0,_training_display_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessText */ .f)(line)}\n`);
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

/***/ 41244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ harmlessText),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
const COLOUR = `${ESCAPE}\\[[0-9;:]*m`;
const TERMINAL_COMMAND = [
    COLOUR,
    `${ESCAPE}\\[[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${ESCAPE}${BELL}]*(?:${BELL}|${ESCAPE}\\\\)`,
].join('|');
const CONTROL = '(?!\\t)[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}]';
const UNSEEN = new RegExp(CONTROL, 'u');
const UNSEEN_OR_COMMAND = new RegExp(`${TERMINAL_COMMAND}|${CONTROL}`, 'gu');
const ONLY_COLOUR = new RegExp(`^${COLOUR}$`);
const RESET = `${ESCAPE}[0m`;
function plainText(line) {
    return UNSEEN.test(line) ? line.replace(UNSEEN_OR_COMMAND, '') : line;
}
function harmlessText(line) {
    let text = line;
    if (UNSEEN.test(text)) {
        text = text.replace(UNSEEN_OR_COMMAND, (found) => (ONLY_COLOUR.test(found) ? found : ''));
        if (text.includes(ESCAPE))
            text += RESET;
    }
    return text.replaceAll('##[', '# #[');
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
