export const id = 3873;
export const ids = [3873,6010];
export const modules = {

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

/***/ 6031:
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
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)('evaluation', state);
}
function saveCommentForPost(id) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)('comment', id);
}
function saveReportForPost(path) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)('report', path);
}
function markAsSettled() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)('settled', true);
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

/***/ 23036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openRedact),
/* harmony export */   u: () => (/* binding */ redactMeasurement)
/* harmony export */ });
/* harmony import */ var _training_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48950);
/* harmony import */ var _training_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6863);


function openRedact(env, token) {
    return (0,_training_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .openTextRedactor */ .A)((0,_training_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesToRedact */ .JX)(env, [token]));
}
function redactMeasurement(measurement, redact) {
    const { side, commit, seed, reads, ...rest } = measurement;
    return { ...redactIn(rest, redact), side, commit, seed, reads: reads && redactReads(reads, redact) };
}
function redactReads(reads, redact) {
    const isHarmless = (path) => redact(path) === path;
    const kept = {
        missing: reads.missing.filter(isHarmless),
        machine: reads.machine.filter(({ path }) => isHarmless(path)),
    };
    const isWhole = Object.entries(kept).every(([key, paths]) => paths.length === reads[key].length);
    const blindSpots = reads.blindSpots.map(redact);
    return {
        ...reads,
        ...kept,
        blindSpots: isWhole ? blindSpots : [...blindSpots, 'used a path that holds a secret'],
    };
}
function redactIn(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactIn(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'kind' ? part : redactIn(part, redact)]));
}


/***/ }),

/***/ 46010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   say: () => (/* binding */ say),
/* harmony export */   warn: () => (/* binding */ warn)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _training_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41244);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23036);



function say(text) {
    for (const line of withoutSecrets(text).split('\n'))
        process.stdout.write(`Headway │ ${(0,_training_display_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(line)}\n`);
}
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(annotation(text));
}
function warn(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(annotation(text));
}
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(annotation(text));
}
function annotation(text) {
    const lines = withoutSecrets(text).split('\n').map(_training_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w);
    return lines.join('\n').replaceAll('##[', '# #[');
}
let redact;
function withoutSecrets(text) {
    redact ??= (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .openRedact */ .A)(process.env, '');
    return redact(text);
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

/***/ 48950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openRedactor),
  A: () => (/* binding */ openTextRedactor)
});

;// CONCATENATED MODULE: ./src/training/search.ts
function openSearch(needles) {
    const window = Math.min(...needles.map(({ length }) => length));
    const shifts = new Uint8Array(65_536).fill(Math.min(255, window - 1));
    const endingIn = new Map();
    for (const needle of needles) {
        for (let end = 1; end < window; end += 1) {
            const pair = pairAt(needle, end);
            shifts[pair] = Math.min(shifts[pair] ?? 0, window - 1 - end);
        }
        const last = pairAt(needle, window - 1);
        endingIn.set(last, [...(endingIn.get(last) ?? []), needle]);
    }
    return (haystack) => {
        for (let end = window - 1; end < haystack.length;) {
            const pair = pairAt(haystack, end);
            const shift = shifts[pair] ?? 0;
            if (shift === 0 && endingIn.get(pair)?.some((needle) => isAt(haystack, end - window + 1, needle))) {
                return true;
            }
            end += shift || 1;
        }
        return false;
    };
}
function pairAt(bytes, at) {
    return ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0);
}
function isAt(haystack, start, needle) {
    return haystack.subarray(start, start + needle.length).equals(needle);
}

;// CONCATENATED MODULE: ./src/training/redact.ts

const MASK = '***';
const ELLIPSIS = '…';
const ELLIPSIS_BYTES = Buffer.from(ELLIPSIS).toString('latin1');
const SHORTEST_BEGINNING = 6;
function openRedactor(values) {
    const secrets = toLookFor(values);
    if (secrets === undefined)
        return { push: (chunk) => chunk, end: () => Buffer.alloc(0) };
    const { pattern, areIn } = secrets;
    const longest = secrets.needles[0]?.length ?? 0;
    let held = '';
    const isClean = (chunk) => {
        if (areIn(chunk))
            return false;
        const end = chunk.toString('latin1', Math.max(0, chunk.length - longest));
        return beginningAtEnd(end, secrets) === end.length;
    };
    return {
        push(chunk) {
            if (held === '' && isClean(chunk))
                return chunk;
            const text = held + chunk.toString('latin1');
            const { shown, rest } = redactUpTo(text, beginningAtEnd(text, secrets), pattern);
            const untouched = held === '' && rest === '' && shown === text;
            held = rest;
            return untouched ? chunk : Buffer.from(shown, 'latin1');
        },
        end() {
            const { shown } = redactUpTo(held, held.length, pattern);
            held = '';
            return Buffer.from(shown, 'latin1');
        },
    };
}
function openTextRedactor(values) {
    const secrets = toLookFor(values);
    if (secrets === undefined)
        return (text) => text;
    const { pattern, areIn } = secrets;
    const withoutBeginning = (piece) => {
        const start = beginningAtEnd(piece, secrets);
        return piece.length - start < SHORTEST_BEGINNING ? piece : piece.slice(0, start) + MASK;
    };
    return (text) => {
        const bytes = Buffer.from(text);
        if (!areIn(bytes) && !text.includes(ELLIPSIS))
            return text;
        const pieces = bytes.toString('latin1').replace(pattern, MASK).split(ELLIPSIS_BYTES);
        const last = pieces.pop() ?? '';
        return Buffer.from([...pieces.map(withoutBeginning), last].join(ELLIPSIS_BYTES), 'latin1').toString();
    };
}
function toLookFor(values) {
    if (values.length === 0)
        return undefined;
    const needles = values
        .map((value) => Buffer.from(value).toString('latin1'))
        .sort((a, b) => b.length - a.length);
    return {
        needles,
        goOnAfter: new Set(needles.flatMap((needle) => [...needle.slice(0, -1)])),
        pattern: new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, '\\$&')).join('|'), 'g'),
        areIn: openSearch(needles.map((needle) => Buffer.from(needle, 'latin1'))),
    };
}
function redactUpTo(text, limit, pattern) {
    let shown = '';
    let from = 0;
    let until = limit;
    for (const match of text.matchAll(pattern)) {
        if (match.index + match[0].length > limit) {
            until = Math.min(limit, match.index);
            break;
        }
        shown += text.slice(from, match.index) + MASK;
        from = match.index + match[0].length;
    }
    return { shown: shown + text.slice(from, until), rest: text.slice(until) };
}
function beginningAtEnd(text, { needles, goOnAfter }) {
    if (!goOnAfter.has(text.slice(-1)))
        return text.length;
    let first = text.length;
    for (const needle of needles) {
        const initial = needle.charAt(0);
        let at = text.indexOf(initial, Math.max(0, text.length - needle.length + 1));
        while (at !== -1 && at < first) {
            if (needle.startsWith(text.slice(at)))
                first = at;
            at = text.indexOf(initial, at + 1);
        }
    }
    return first;
}


/***/ }),

/***/ 6863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ valuesToRedact),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
const SHORTEST_REDACTED = 6;
const SECRET_NAME = /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|KEYS?|(?:^|_)(?:AUTH|PASS|PAT))(?:_|$)/i;
const PASSWORD_IN_URL = /:\/\/[^/\s:@]*:([^/\s@]+)@/g;
function formsOf(secret) {
    const hexadecimal = Buffer.from(secret).toString('hex');
    return [
        ...new Set([
            secret,
            ...base64Forms(secret),
            hexadecimal,
            hexadecimal.toUpperCase(),
            ...addressForms(secret),
            ...jsonForms(secret),
        ]),
    ];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const encoded = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)));
    return [...encoded, ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
function addressForms(secret) {
    const loose = encodeURIComponent(Buffer.from(secret).toString());
    const strict = loose.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    const query = new URLSearchParams({ '': secret }).toString().slice(1);
    const forms = [loose, strict, query, strict.replaceAll('%2F', '/'), strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map((form) => form.replace(/%../g, (code) => code.toLowerCase()))];
}
function jsonForms(secret) {
    const loose = JSON.stringify(secret).slice(1, -1);
    const ascii = loose.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return [loose, ascii, loose.replaceAll('/', '\\/')];
}
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
function valuesToRedact(variables, secrets) {
    const values = secrets.filter((secret) => secret !== '');
    for (const [name, value = ''] of Object.entries(variables)) {
        if (isSecretName(name))
            values.push(value.trim());
        for (const [, password = ''] of value.matchAll(PASSWORD_IN_URL))
            values.push(password);
    }
    const forms = values.filter((value) => value.length >= SHORTEST_REDACTED).flatMap(formsOf);
    const lines = forms.flatMap((form) => form.split(/\r\n|\r|\n/)).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line.length >= SHORTEST_REDACTED);
}


/***/ })

};
