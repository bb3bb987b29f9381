export const id = 8431;
export const ids = [8431,9507];
export const modules = {

/***/ 31530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
;// CONCATENATED MODULE: ./src/github/attempts.ts

function limitAttempts(signal, log, answerMs) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            const { method, url } = options;
            const { afterCancel, retryCount } = options.request;
            const stop = afterCancel === true ? undefined : signal;
            stop?.throwIfAborted();
            if (typeof retryCount === 'number' && retryCount > 0) {
                log(`Asking GitHub again: ${method} ${url}, attempt ${retryCount + 1}.`);
            }
            const late = new AbortController();
            const timer = setTimeout(() => late.abort(new Error(lateWords(answerMs))), answerMs);
            const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal]);
            try {
                options.request.signal = either;
                const response = await request(options);
                stop?.throwIfAborted();
                const why = whyUnusable(response);
                if (why === undefined)
                    return response;
                return noAnswer(late.signal.aborted ? lateWords(answerMs) : why, options);
            }
            catch (error) {
                stop?.throwIfAborted();
                throw asRateLimit(error);
            }
            finally {
                clearTimeout(timer);
            }
        });
    };
}
function lateWords(answerMs) {
    return `no complete answer within ${answerMs / 1000} s`;
}
function whyUnusable({ status, data, headers }) {
    if ([204, 205, 302].includes(status))
        return undefined;
    if ((0,api_error/* isWebPage */.AA)(headers))
        return `the answer is a web page, ${api_error/* WHOSE_PAGE */.Zx}`;
    const isJson = /\bjson\b/i.test(String(headers['content-type']));
    return data === '' || (isJson && typeof data === 'string') ? 'the answer broke off' : undefined;
}
function asRateLimit(error) {
    const { status, headers } = (0,api_error/* readApiError */.tR)(error) ?? {};
    if (status !== 429 || headers?.['retry-after'] === undefined || !(error instanceof Error))
        return error;
    error.message = `secondary rate limit: ${error.message}`;
    return error;
}
function noAnswer(why, { method, url, request }) {
    throw Object.assign(new Error(why), { status: 502, request: { method, url, headers: {}, request } });
}
function abandonWhenAborted(signal) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            options.request = { ...options.request };
            const { afterCancel } = options.request;
            if (afterCancel === true)
                return request(options);
            signal.throwIfAborted();
            const forget = new AbortController();
            const aborted = new Promise((_, reject) => {
                signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
            });
            try {
                return await Promise.race([request(options), aborted]);
            }
            finally {
                forget.abort();
            }
        });
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts






const REPEATS = 3;
const RATE_LIMIT_REPEATS = 2;
const LONGEST_WAIT_SECONDS = 300;
function connect(run, token, signal, log, timing = { answerMs: 30_000, secondMs: 1_000 }) {
    if (token.trim() === '') {
        throw new user_error.UserError('The input `github-token` is empty.', `Leave it out to use the job's own token, or give one:\n    with:\n      github-token: $${'{{ secrets.NAME }}'}`);
    }
    const [owner = '', repo = ''] = run.repository.fullName.split('/');
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: run.apiUrl,
        userAgent: 'headway',
        log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
        retry: {
            doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
            retries: REPEATS,
            retryAfterBaseValue: timing.secondMs,
        },
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: timing.secondMs,
            onRateLimit: waitForLimit('rate limit', log),
            onSecondaryRateLimit: waitForLimit('secondary rate limit', log),
        },
    }, limitAttempts(signal, log, timing.answerMs), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, abandonWhenAborted(signal));
    const budget = { left: undefined };
    octokit.hook.after('request', ({ headers }) => {
        const told = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
        if (Number.isSafeInteger(told))
            budget.left = told;
    });
    return { octokit, run, owner, repo, log, timing, budget };
}
function waitForLimit(name, log) {
    return (seconds, options, _octokit, repeats) => {
        const wait = options.request.patient !== false && repeats < RATE_LIMIT_REPEATS && seconds <= LONGEST_WAIT_SECONDS;
        const then = wait ? 'waiting for that' : 'giving up';
        log(`GitHub's ${name} stops ${options.method} ${options.url} for ${seconds} s: ${then}.`);
        return wait;
    };
}


/***/ }),

/***/ 32892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explainDenied)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16791);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);



function explainDenied(error, pullRequest) {
    const refusal = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error);
    if (refusal === undefined)
        return undefined;
    if (refusal.status === 401)
        return { kind: 'token', message: BAD_TOKEN };
    if (isRateLimit(refusal))
        return { kind: 'rate-limit', message: rateLimited(refusal) };
    if (isHiddenFrom(refusal, pullRequest))
        return { kind: 'fork', message: fromFork(pullRequest) };
    const closed = whyClosed(refusal);
    if (closed !== undefined)
        return { kind: 'closed-to-comments', message: closed };
    if (refusal.status !== 403 || !isAboutPermissions(refusal))
        return undefined;
    if (pullRequest !== undefined && (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(pullRequest))
        return { kind: 'fork', message: fromFork(pullRequest) };
    return { kind: 'permission', message: lackingPermission(refusal) };
}
const BAD_TOKEN = 'GitHub does not accept the token (401): it is wrong, has expired, or belongs to another server.\n' +
    "Leave `github-token` out to use the job's own token, or renew the secret it comes from.";
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message));
}
function rateLimited({ headers }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = headers['x-ratelimit-remaining'] === '0' && reset > 0 && reset < 1e11
        ? ` It is lifted at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
        : '';
    return (`GitHub's rate limit is used up.${until} ` +
        'The workflows of a repository share 1,000 requests an hour; re-run the job when it is lifted.');
}
function isHiddenFrom({ status, url }, pullRequest) {
    return (status === 404 &&
        /\/api\/v1\//.test(url) &&
        COMMENTS.test(url) &&
        pullRequest !== undefined &&
        (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(pullRequest));
}
const COMMENTS = /\/issues\/\d+\/comments\b/;
function whyClosed({ status, message, url }) {
    if (status === 403 && /\blocked\b/i.test(message)) {
        return (`The comment could not be written, since the conversation of this pull request is locked (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(message)}).\n` +
            'Unlock it and run the job again to have the report there.');
    }
    if ((status === 404 || status === 410) && COMMENTS.test(url)) {
        return (`The comment could not be written: the pull request is not there any more (GitHub answered ${status}), or the token may not see it.\n` +
            'If it is still there, check that `github-token` is one for this repository.');
    }
    return undefined;
}
function isAboutPermissions({ message, isPage }) {
    if (isPage)
        return false;
    return message === '' || /not accessible by|permission/i.test(message);
}
function fromFork({ headRepository }) {
    const origin = headRepository?.fullName ?? 'a fork that was deleted';
    return `This pull request comes from ${origin}, and the token of a fork's job can only read.`;
}
function lackingPermission({ headers, method, message }) {
    const needed = neededPermissions(headers['x-accepted-github-permissions'], method);
    const lines = Object.entries(needed).map(([name, level]) => `      ${name}: ${level}`);
    const [missing] = Object.entries(needed).filter(([name]) => name !== 'contents');
    const line = missing === undefined ? 'contents: read' : missing.join(': ');
    const said = message === '' ? '' : ` (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(message)})`;
    return (`The job's token may not do this${said}: \`${line}\` is missing.\n` +
        `Add it to the job in the workflow file:\n    permissions:\n${lines.join('\n')}`);
}
function neededPermissions(header, method) {
    const sets = typeof header === 'string' ? header.split(';').map(readSet) : [];
    const usable = sets.filter((set) => Object.keys(set).length > 0);
    const chosen = usable.find((set) => 'pull-requests' in set) ?? usable[0];
    const fallback = { 'pull-requests': method === 'GET' ? 'read' : 'write' };
    return { contents: 'read', ...(chosen ?? fallback) };
}
function readSet(text) {
    const pairs = text.matchAll(/(?:^|,)\s*([a-z_]+)=(read|write)\s*(?=,|$)/g);
    return Object.fromEntries(Array.from(pairs, ([, name = '', level = '']) => [name.replaceAll('_', '-'), level]));
}


/***/ }),

/***/ 52524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ fetchLabelled),
/* harmony export */   dA: () => (/* binding */ fetchPullRequest),
/* harmony export */   kA: () => (/* binding */ fetchOpenOf)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);



async function fetchPullRequest(github, number) {
    return (await fetchLabelled(github, number)).pullRequest;
}
async function fetchLabelled(github, number) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        const labels = data.labels;
        const names = (Array.isArray(labels) ? labels : []).flatMap((label) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(label) && typeof label.name === 'string' ? [label.name] : []);
        return { pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .DQ)(data, `pull request #${number}`), labels: names };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Pull request #${number} was not found in ${owner}/${repo}.`, 'Check `pull-request-number`. In a private repository the job also needs permission to read it:\n' +
            '    permissions:\n      contents: read\n      pull-requests: write', { cause: error });
    }
}
async function fetchOpenOf({ octokit, owner, repo }, { headRepository, headBranch }) {
    if (headRepository === undefined || headBranch === '')
        return [];
    const [whose] = headRepository.fullName.split('/');
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${whose}:${headBranch}`,
    });
    const found = data.map((one) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .DQ)(one, `pull request #${one.number}`));
    return found.filter((one) => one.headRepository?.id === headRepository.id && one.headRef === headBranch);
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

/***/ 90612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ handOver),
  u: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./src/answering/hand-on.ts
var hand_on = __webpack_require__(55287);
// EXTERNAL MODULE: ./src/answering/keeping.ts
var answering_keeping = __webpack_require__(18101);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/artifact.ts

async function fetchArtifactUrl(github, runId, name) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name });
    const listed = data.artifacts;
    const found = Array.isArray(listed) ? listed : [];
    const ids = found.flatMap((one) => (0,payload/* isObject */.Gv)(one) && one.name === name && one.expired !== true && (0,payload/* isPositiveInteger */.q6)(one.id) ? [one.id] : []);
    const newest = ids.length === 0 ? undefined : Math.max(...ids);
    if (newest === undefined)
        return undefined;
    const { headers } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: newest,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const location = headers.location ?? '';
    if (!/^https?:/.test(location) || !URL.canParse(location)) {
        throw new Error('The server does not say where the artifact is.');
    }
    return new URL(location);
}

// EXTERNAL MODULE: ./src/github/permission.ts
var permission = __webpack_require__(32892);
// EXTERNAL MODULE: ./src/handover/limits.ts
var limits = __webpack_require__(72699);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/storage/download.ts
var download = __webpack_require__(7769);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/two-jobs/hand-over.ts









function nameOf(evaluation, attempt) {
    return `headway-measurements-${evaluation === undefined ? '' : `${evaluation}-`}${attempt}`;
}
async function handOver(handover, { evaluation, run, folder, signal }) {
    const [{ writeHandover }, { keepLogs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9158).then(__webpack_require__.bind(__webpack_require__, 49158)),
        Promise.all(/* import() */[__webpack_require__.e(8042), __webpack_require__.e(9550)]).then(__webpack_require__.bind(__webpack_require__, 77169)),
    ]);
    const name = nameOf(evaluation, run.runAttempt);
    const keeping = (0,answering_keeping/* keepingOf */.r)(run, folder, handover.pullRequest, evaluation, signal);
    const words = {
        what: 'The measurements',
        again: 'Run the job again: what was measured is known by then.',
    };
    await (0,hand_on/* handOn */.xg)(writeHandover(handover), name, words, keeping);
    await keepLogs(keeping);
}
async function receive(source) {
    const found = await hand_over_download(source);
    if (found === undefined)
        return undefined;
    const { readHandover } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(8959)]).then(__webpack_require__.bind(__webpack_require__, 28959));
    const read = readHandover(found.packed);
    if (read.kind === 'read')
        return { handover: read.handover, attempt: found.attempt };
    throw new user_error.UserError(`The measurements that were handed on are not taken: the artifact ${read.because}.`, 'Use one version of Headway for `measure` and `report`, and let nothing else write an artifact of this name.');
}
async function hand_over_download(source) {
    const { evaluation, github, measuring, signal } = source;
    const newest = measuring?.attempt ?? github.run.runAttempt;
    try {
        for (let attempt = newest; attempt >= 1; attempt--) {
            const name = nameOf(evaluation, attempt);
            const packed = await downloadNamed(source, `${name}${hand_on/* ENDING */.Op}`);
            if (packed === undefined)
                continue;
            await expectOnly(source, `${name}-2${hand_on/* ENDING */.Op}`);
            return { packed, attempt };
        }
        return undefined;
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof unavailable/* Unavailable */.$P) {
            throw new user_error.UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
                cause: error,
            });
        }
        if ((0,permission/* explainDenied */.n)(error, undefined)?.kind !== 'permission')
            throw (0,explain/* inPlainWords */.fy)(error);
        throw new user_error.UserError('The job’s token may not read what another run has kept: `actions: read` is missing.', 'Add it to the job in the workflow file:\n    permissions:\n      actions: read\n      contents: read\n      pull-requests: write', { cause: error });
    }
}
async function downloadNamed({ github, measuring, signal }, name) {
    const options = { limit: limits/* MOST_PACKED */.F3, signal };
    if (measuring === undefined)
        return (0,download/* downloadOwn */.ZP)(process.env, name, options);
    const url = await fetchArtifactUrl(github, measuring.id, name);
    return url && (0,download/* downloadSigned */.n1)(url, options);
}
async function expectOnly(source, second) {
    if ((await downloadNamed(source, second)) === undefined)
        return;
    throw new user_error.UserError('Two jobs of the run have handed measurements on under one name, so nothing was posted.', hand_on/* SEPARATE_NAMES */.V9);
}


/***/ }),

/***/ 32073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measurePullRequest: () => (/* binding */ measurePullRequest)
/* harmony export */ });
/* harmony import */ var _answering_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16703);
/* harmony import */ var _answering_report_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69576);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70900);
/* harmony import */ var _process_clean_up_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8200);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83998);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5918);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72589);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17513);
/* harmony import */ var _story_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85842);
/* harmony import */ var _story_open_job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13639);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90612);












async function measurePullRequest(run, asked) {
    const settings = (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(process.env, 'headway/measure');
    const opened = await (0,_story_open_job_js__WEBPACK_IMPORTED_MODULE_8__/* .openJob */ .I)(run, asked, settings, false);
    const { pullRequest, root, keep, stop, redact, ledger } = opened;
    const circumstances = (0,_answering_report_context_js__WEBPACK_IMPORTED_MODULE_10__/* .circumstancesOf */ .c)(settings, redact);
    const job = { ...opened, onPlan: () => { }, onProgress: () => { } };
    const cleanUp = (0,_process_clean_up_js__WEBPACK_IMPORTED_MODULE_11__/* .openCleanUp */ .N)();
    try {
        const result = await (0,_story_evaluate_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._)(job, cleanUp).then(measured).catch(brokenOff);
        if (result === undefined) {
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.fail)('The evaluation was cancelled.');
            return;
        }
        const { number, headSha } = pullRequest;
        const handover = { schema: 1, pullRequest: number, headSha, result };
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_9__/* .handOver */ .C)(handover, { evaluation: settings.name, run, folder: keep, signal: stop });
        if (result.kind === 'failed')
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.fail)(`${result.message}\n${result.remedy}`);
        await ledger?.kept();
    }
    finally {
        await cleanUp[Symbol.asyncDispose]();
        await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .D)(root, _process_say_js__WEBPACK_IMPORTED_MODULE_3__.warn);
    }
    async function measured({ comparison, together, atOnce }) {
        const { base, pairs, ignoresSeed, look, changes } = comparison;
        const known = { ...circumstances, trainedTogether: together, atOnce };
        const markdown = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReport */ .B)(comparison, (0,_answering_report_context_js__WEBPACK_IMPORTED_MODULE_10__/* .contextOf */ .V)(run, pullRequest, known, settings.name));
        await (0,_answering_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutputs */ .Kn)(keep, comparison, markdown).catch(_answering_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .complainOfDisk */ .I2);
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)((0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(comparison));
        return {
            kind: 'measured',
            base,
            pairs,
            ignoresSeed,
            looks: settings.seeds.most === undefined ? 1 : 2,
            look,
            changes,
            rules: settings.metrics,
            circumstances: known,
            notes: [],
        };
    }
    function brokenOff(error) {
        if (stop.aborted)
            return undefined;
        const { message, remedy } = (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error, pullRequest);
        return { kind: 'failed', message: redact(message), remedy: redact(remedy) };
    }
}


/***/ })

};
