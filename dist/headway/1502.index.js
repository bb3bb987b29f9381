export const id = 1502;
export const ids = [1502,4795,9507,6010,7176];
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

/***/ 57253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followPullRequest: () => (/* binding */ followPullRequest)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31530);
/* harmony import */ var _github_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98457);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32892);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70900);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79507);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46010);
/* harmony import */ var _report_moved_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32705);









async function followPullRequest(run, pullRequest) {
    const secret = (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .token */ .Sh)(process.env);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
    if ((0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .commentMode */ .P5)(process.env) === 'off') {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.say)('Nothing to do: with `comment: off` there is no comment that could be for an older commit.');
        return;
    }
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(run, secret, (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_8__.cancelledBySignal)(), _process_say_js__WEBPACK_IMPORTED_MODULE_6__.say);
    try {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.say)(inWords(await (0,_github_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .followUp */ .n)(github, pullRequest, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationName */ .UH)(process.env), _report_moved_js__WEBPACK_IMPORTED_MODULE_7__/* .renderMoved */ .y)));
    }
    catch (error) {
        const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_4__/* .explainDenied */ .n)(error, pullRequest);
        const why = denied?.message ?? (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApiError */ .gg)(error);
        if (denied?.kind === 'fork')
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.notice)(`${why} No comment is marked here.`);
        else
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.fail)(`The comment could not be marked as being for an older commit. ${why}`);
    }
}
function inWords(followed) {
    switch (followed.kind) {
        case 'noted':
            return 'The comment says now where the pull request stands. To evaluate that, add the label again.';
        case 'up-to-date':
            return 'The comment is for the commit at which the pull request stands.';
        case 'running':
            return 'Nothing to do: an evaluation is running, and says itself when the pull request has moved on.';
        case 'unknown':
            return 'Nothing to do: the comment does not say of which commit it is, so an older version of Headway wrote it.';
        case 'none':
            return 'Nothing to do: the pull request has not been evaluated.';
    }
}


/***/ }),

/***/ 79507:
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

/***/ 83998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fy: () => (/* binding */ inPlainWords)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32892);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);




function explain(error, pullRequest) {
    if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
        return error;
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return ownFault(error);
    const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDenied */ .n)(error, pullRequest);
    if (denied === undefined)
        return { message: (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function inPlainWords(error) {
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return error;
    const { message, remedy } = explain(error, undefined);
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(message, remedy, { cause: error });
}
function ownFault(error) {
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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


/***/ }),

/***/ 29252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followRun: () => (/* binding */ followRun)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70900);
/* harmony import */ var _one_job_follow_pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57253);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79507);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83998);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46010);







async function followRun(run, measuring) {
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(run, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .token */ .Sh)(process.env), (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_6__.cancelledBySignal)(), _process_say_js__WEBPACK_IMPORTED_MODULE_5__.say);
    const pullRequests = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOpenOf */ .kA)(github, measuring).catch((error) => {
        throw (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .inPlainWords */ .fy)(error);
    });
    if (pullRequests.length === 0) {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_5__.say)('Nothing to do: the run has handed no measurements on, and its branch has no open pull request here.');
    }
    for (const pullRequest of pullRequests)
        await (0,_one_job_follow_pull_request_js__WEBPACK_IMPORTED_MODULE_3__.followPullRequest)(run, pullRequest);
}


/***/ })

};
