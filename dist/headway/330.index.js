export const id = 330;
export const ids = [330,101];
export const modules = {

/***/ 20330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clearUp: () => (/* binding */ clearUp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(31530);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(14329);
// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/interrupted.ts


async function settleInterrupted(github, commentId, markdown) {
    const comment = await (0,posted_comment/* fetchOwnComment */.K5)(github, commentId);
    const marker = comment && (0,github_marker/* readMarker */.t7)(comment.body);
    if (marker?.state !== 'running' || marker.writer !== (0,github_marker/* writerOf */.bi)(github.run))
        return false;
    const body = (0,github_marker/* withMarker */.Pe)({ ...marker, state: 'settled' }, markdown);
    return (await (0,posted_comment/* updateComment */.vv)(github, commentId, body, {})) !== undefined;
}
async function findRunning(github, pullRequest) {
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number);
    const writer = (0,github_marker/* writerOf */.bi)(github.run);
    const found = await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key && marker.state === 'running' && marker.writer === writer);
    return found?.id;
}

// EXTERNAL MODULE: ./src/github/run.ts
var github_run = __webpack_require__(31738);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/report/settled.ts
var report_settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
;// CONCATENATED MODULE: ./src/clear-up.ts











async function clearUp() {
    const left = (0,post_state/* readPostState */.cj)(process.env);
    if (left === undefined)
        return;
    const ended = await (0,leftovers/* endMarked */.Qc)(left.mark);
    if (ended > 0)
        core.info(`Ended ${ended} processes of the interrupted evaluation.`);
    await (0,removal/* removeLeftovers */.D)(left.root);
    if (left.settled || left.pullRequest === undefined)
        return;
    await settleComment(left, left.pullRequest).catch((error) => {
        core.warning(`The comment of this evaluation may still say that it is running. ${(0,api_error/* describeApiError */.gg)(error)}`);
    });
}
async function settleComment({ commentId, report, writer }, pullRequest) {
    if ((0,inputs/* commentMode */.P5)(process.env) === 'off')
        return;
    const run = { ...(0,github_run/* readRun */.c)(process.env), ...writer };
    const github = (0,client/* connect */.N)(run, (0,inputs/* token */.Sh)(process.env), new AbortController().signal, core.info);
    const markdown = (await readReport(report)) ?? (0,report_settled/* renderInterrupted */.F6)({ runUrl: run.runUrl });
    const known = commentId !== undefined && (await settleInterrupted(github, commentId, markdown));
    const other = known ? undefined : await findRunning(github, pullRequest);
    const settled = known || (other !== undefined && (await settleInterrupted(github, other, markdown)));
    if (settled)
        core.info('Settled the comment of the interrupted evaluation.');
}
async function readReport(path) {
    return path === undefined ? undefined : (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
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
    return { octokit, run, owner, repo, log, timing };
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

/***/ 14329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function commentKey(run, pullRequest) {
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function runPage({ serverUrl, repository }, writer) {
    return `${serverUrl}/${repository.fullName}/actions/runs/${writer.replace('/', '/attempts/')}`;
}
function isNewer(writer, other) {
    const [run = 0, attempt = 0] = writer.split('/').map(Number);
    const [otherRun = 0, otherAttempt = 0] = other.split('/').map(Number);
    return run > otherRun || (run === otherRun && attempt > otherAttempt);
}
const MOST_CHARACTERS = 65_000;
function withMarker({ key, state, writer }, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
    return `<!-- headway ${key} ${state} ${writer} -->\n${markdown}`;
}
function readMarker(body) {
    const found = /^<!-- headway ([0-9a-f]{16}) (running|settled) (\d+\/\d+) -->(?:\r?\n|$)/.exec(body);
    const [, key, state, writer] = found ?? [];
    if (key === undefined || writer === undefined)
        return undefined;
    return { key, state: state === 'running' ? 'running' : 'settled', writer };
}


/***/ }),

/***/ 45161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   q6: () => (/* binding */ isPositiveInteger)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCommitId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function readPullRequest(value, where) {
    const pullRequest = object(value, where);
    const head = object(pullRequest.head, `${where}.head`);
    const base = object(pullRequest.base, `${where}.base`);
    return {
        number: positiveInteger(pullRequest.number, `${where}.number`),
        headSha: commitId(head.sha, `${where}.head.sha`),
        headRef: text(head.ref, `${where}.head.ref`),
        headRepository: head.repo === null ? undefined : repository(head.repo, `${where}.head.repo`),
        baseRef: text(base.ref, `${where}.base.ref`),
        baseSha: commitId(base.sha, `${where}.base.sha`),
        baseRepository: repository(base.repo, `${where}.base.repo`),
    };
}
function repository(value, where) {
    const { id, full_name: fullName } = object(value, where);
    return {
        id: positiveInteger(id, `${where}.id`),
        fullName: isRepositoryName(fullName) ? fullName : malformed(`${where}.full_name`, 'owner/name'),
    };
}
function isRepositoryName(value) {
    return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value);
}
function isPositiveInteger(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function object(value, where) {
    return isObject(value) ? value : malformed(where, 'an object');
}
function positiveInteger(value, where) {
    return isPositiveInteger(value) ? value : malformed(where, 'a positive whole number');
}
function text(value, where) {
    return typeof value === 'string' && value !== '' ? value : malformed(where, 'a text');
}
function commitId(value, where) {
    return isCommitId(value) ? value : malformed(where, 'a full commit id (40 or 64 hexadecimal digits)');
}
function malformed(where, expected) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} should be ${expected}, but it is missing or something else.`, 'GitHub always sends it. If you wrote the event yourself, add it; otherwise please report this.');
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ createComment),
  Tu: () => (/* binding */ deleteComment),
  iU: () => (/* binding */ fetchComment),
  K5: () => (/* binding */ fetchOwnComment),
  Em: () => (/* binding */ findMarked),
  rA: () => (/* binding */ findOwnComment),
  vv: () => (/* binding */ updateComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/author.ts

const ACTIONS_BOT = 'github-actions[bot]';
async function fetchOwnLogin(github, manner = {}) {
    const { graphqlUrl } = github.run;
    if (graphqlUrl === '')
        return ACTIONS_BOT;
    try {
        const { data: answer } = await github.octokit.request(`POST ${graphqlUrl}`, {
            query: '{ viewer { login } }',
            request: { ...manner },
        });
        const data = (0,payload/* isObject */.Gv)(answer) ? answer.data : undefined;
        const viewer = (0,payload/* isObject */.Gv)(data) ? data.viewer : undefined;
        return (0,payload/* isObject */.Gv)(viewer) && typeof viewer.login === 'string' ? viewer.login : ACTIONS_BOT;
    }
    catch {
        return ACTIONS_BOT;
    }
}
function isAuthor(login, author) {
    const [own, other] = [login.toLowerCase(), author?.toLowerCase()];
    return other === own || other === `${own}[bot]`;
}

// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(14329);
;// CONCATENATED MODULE: ./src/github/posted-comment.ts





async function findOwnComment(github, pullRequest, accepts, manner = {}) {
    const marked = await findMarked(github, pullRequest, accepts, manner);
    if (marked.length === 0)
        return undefined;
    const login = await fetchOwnLogin(github, manner);
    return marked.findLast(({ author }) => isAuthor(login, author));
}
async function findMarked(github, pullRequest, accepts, manner) {
    const all = await listComments(github, pullRequest, manner);
    return all.map(readComment).filter(({ body }) => {
        const marker = (0,github_marker/* readMarker */.t7)(body);
        return marker !== undefined && accepts(marker);
    });
}
async function listComments(github, pullRequest, manner) {
    const { octokit, owner, repo } = github;
    const request = { ...manner };
    const pages = [];
    let { data, headers } = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
        request,
    });
    for (;;) {
        pages.push(...data);
        const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
        if (next === undefined)
            return pages;
        ({ data, headers } = await octokit.request(`GET ${next}`, { request }));
    }
}
async function fetchOwnComment(github, id) {
    const comment = await fetchComment(github, id, {});
    return comment && isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined;
}
async function fetchComment(github, id, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.getComment({ owner, repo, comment_id: id, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
}
async function updateComment(github, id, body, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
}
async function deleteComment(github, id, manner) {
    const { octokit, owner, repo } = github;
    await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { ...manner } }));
}
const CREATIONS = 3;
async function createComment(github, pullRequest, body, manner) {
    const { octokit, owner, repo } = github;
    const marker = JSON.stringify((0,github_marker/* readMarker */.t7)(body));
    for (let attempt = 1;; attempt++) {
        try {
            const request = { ...manner, retries: 0 };
            const { data } = await octokit.rest.issues.createComment({
                owner,
                repo,
                issue_number: pullRequest,
                body,
                request,
            });
            return readComment(data);
        }
        catch (error) {
            const unclear = ((0,api_error/* statusOf */.c2)(error) ?? 0) >= 500;
            if (!unclear || manner.retries === 0 || attempt === CREATIONS)
                throw error;
            await (0,promises_.setTimeout)(attempt ** 2 * github.timing.secondMs);
            const taken = await findOwnComment(github, pullRequest, (other) => JSON.stringify(other) === marker, manner);
            if (taken !== undefined)
                return taken;
        }
    }
}
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const status = (0,api_error/* readApiError */.tR)(error)?.status;
        if (status === 404 || status === 410)
            return undefined;
        throw error;
    }
}
function readComment(value) {
    const { id, html_url: url, body, user } = (0,payload/* isObject */.Gv)(value) ? value : {};
    if (!(0,payload/* isPositiveInteger */.q6)(id))
        throw new Error('The server answered with something that is not a comment.');
    return {
        id,
        url: typeof url === 'string' ? url : '',
        body: typeof body === 'string' ? body : '',
        author: (0,payload/* isObject */.Gv)(user) && typeof user.login === 'string' ? user.login : undefined,
    };
}


/***/ }),

/***/ 16791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
function quoted(text, limit = 100) {
    const characters = Array.from(text);
    const shown = characters.slice(0, limit).map(visible).join('').replaceAll('##[', '# #[');
    return `"${shown}${characters.length > limit ? '…' : ''}"`;
}
function visible(character) {
    return /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
        ? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
        : character;
}


/***/ }),

/***/ 31738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33101);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);



function readRun(env) {
    const eventName = required(env, 'GITHUB_EVENT_NAME');
    const event = readEvent(required(env, 'GITHUB_EVENT_PATH'));
    const repository = readRepository(env, event);
    const serverUrl = url(env, 'GITHUB_SERVER_URL');
    const runId = wholeNumber('GITHUB_RUN_ID', required(env, 'GITHUB_RUN_ID'));
    return {
        eventName,
        event,
        repository,
        ref: given(env, 'GITHUB_REF') ?? '',
        sha: given(env, 'GITHUB_SHA') ?? '',
        serverUrl,
        apiUrl: url(env, 'GITHUB_API_URL'),
        graphqlUrl: given(env, 'GITHUB_GRAPHQL_URL') === undefined ? '' : url(env, 'GITHUB_GRAPHQL_URL'),
        runId: String(runId),
        runAttempt: wholeNumber('GITHUB_RUN_ATTEMPT', given(env, 'GITHUB_RUN_ATTEMPT') ?? '1'),
        workflowPath: readWorkflowPath(env),
        runUrl: `${serverUrl}/${repository.fullName}/actions/runs/${runId}`,
        temp: required(env, 'RUNNER_TEMP'),
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`GITHUB_EVENT_PATH (${path}) cannot be read as JSON: ${error instanceof Error ? error.message : error}`, 'It must name the file with the event that started this workflow run. The runner writes it; a step must not change it.', { cause: error });
    }
}
function readRepository(env, event) {
    const fullName = required(env, 'GITHUB_REPOSITORY');
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(fullName))
        malformed('GITHUB_REPOSITORY', fullName, 'owner/name');
    const idText = given(env, 'GITHUB_REPOSITORY_ID');
    if (idText !== undefined)
        return { id: wholeNumber('GITHUB_REPOSITORY_ID', idText), fullName };
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(event) && (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(event.repository) ? event.repository.id : undefined;
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isPositiveInteger */ .q6)(id))
        return { id, fullName };
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError("Neither GITHUB_REPOSITORY_ID nor the event's repository.id says which repository this is.", NOT_A_RUNNER);
}
function readWorkflowPath(env) {
    const path = given(env, 'GITHUB_WORKFLOW_REF')?.match(/^[^/]+\/[^/]+\/(.+?)@(?:refs\/|[0-9a-f]{40})/)?.[1];
    return path ?? required(env, 'GITHUB_WORKFLOW');
}
const NOT_A_RUNNER = 'Headway runs as a step of a GitHub Actions workflow, whose runner sets this:\n' +
    '    steps:\n' +
    '      - uses: OWNER/headway@v1';
function given(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}
function required(env, name) {
    const value = given(env, name);
    if (value !== undefined)
        return value;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set, so this is not a step of a workflow run.`, NOT_A_RUNNER);
}
function url(env, name) {
    const value = required(env, name);
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
        malformed(name, value, 'an http(s) URL');
    return value.replace(/\/+$/, '');
}
function wholeNumber(name, value) {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isPositiveInteger */ .q6)(number))
        malformed(name, value, 'a positive whole number');
    return number;
}
function malformed(name, value, expected) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is ${JSON.stringify(value)}, which is not ${expected}.`, NOT_A_RUNNER);
}


/***/ }),

/***/ 33101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    remedy;
    name = 'UserError';
    constructor(message, remedy, options) {
        super(message, options);
        this.remedy = remedy;
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

/***/ 43934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
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

/***/ 82302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ progressTable),
  E: () => (/* binding */ renderProgress)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/commits.ts
var report_commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/median.ts
var median = __webpack_require__(43934);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/remaining.ts



const FEWEST = 3;
function forecast({ trainings, atOnce = 1 }, now) {
    const trained = trainings.filter(({ phase }) => phase !== 'known' && phase !== 'skipped');
    const typical = (0,median/* median */.J)(trained.flatMap(({ phase, wallSeconds }) => phase === 'done' && wallSeconds !== undefined ? wallSeconds : []));
    if (trained.length < FEWEST || typical === undefined || !trained.some(isAhead))
        return undefined;
    const left = secondsLeft(trained, typical, atOnce, now);
    const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : '';
    const when = left < 1 ? 'nearly done' : `about ${(0,numbers/* showDuration */.kJ)(left, 'whole')} left`;
    return (0,report_text/* ours */.Od)(`${trained.length} trainings of about ${(0,numbers/* showDuration */.kJ)(typical)}${pace}: ${when}.`);
}
function isAhead({ phase }) {
    return phase === 'waiting' || phase === 'installing' || phase === 'training';
}
function secondsLeft(trainings, typical, atOnce, now) {
    const places = trainings
        .filter(({ phase }) => phase === 'training')
        .map(({ since }) => Math.max(0, typical - (now - since) / 1000));
    while (places.length < atOnce)
        places.push(0);
    for (const { phase } of trainings) {
        if (phase !== 'waiting' && phase !== 'installing')
            continue;
        const first = places.indexOf(Math.min(...places));
        places[first] = (places[first] ?? 0) + typical;
    }
    return Math.max(...places);
}

// EXTERNAL MODULE: ./src/report/seeds.ts
var seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/progress.ts








const LONGEST_LINE = 100;
function renderProgress(progress, context, base, now) {
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        (0,report_text.md) `## ${(0,report_text/* ours */.Od)(title(progress.trainings))} …`,
        progressTable(progress, context, now),
        forecast(progress, now),
        (0,report_text.md) `Base: ${(0,report_commits/* baseInWords */.s)(base, context)}.`,
        (0,footer/* footer */.q)(context),
    ]));
}
function progressTable({ trainings, commits }, context, now) {
    const spoken = trainings.some(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
        title: (0,report_text/* ours */.Od)(name),
        align: 'left',
    }));
    return (0,blocks/* table */.tp)(columns, ['head', 'base'].map((side) => {
        const own = trainings.filter((training) => training.side === side);
        const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,report_commits/* commitLink */.w)(commits[side], context)}`;
        const cells = [who, (0,report_text/* ours */.Od)(state(own, now))];
        return spoken ? [...cells, lastLineOf(newest(own)?.lastLine) ?? (0,report_text/* ours */.Od)('')] : cells;
    }));
}
function newest(trainings) {
    const spoken = trainings.filter(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const latest = (all) => all.toSorted((a, b) => b.since - a.since)[0];
    return latest(spoken.filter(({ phase }) => phase === 'training')) ?? latest(spoken);
}
function lastLineOf(line) {
    const shown = (0,visible/* visibleLine */.P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,report_text/* code */.aY)(shown, LONGEST_LINE);
}
function title(trainings) {
    if (trainings.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => ['head', 'base'].filter((side) => trainings.some((training) => training.side === side && training.phase === phase));
    if (busy('training').length > 0)
        return `Training ${busy('training').join(' and ')}`;
    if (busy('installing').length > 0)
        return `Installing the packages of ${busy('installing').join(' and ')}`;
    return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base';
}
function state(trainings, now) {
    const [first] = trainings;
    if (first === undefined)
        return 'waiting';
    return trainings.length === 1 ? stateOfOne(first, now) : stateOfSeveral(trainings, now);
}
function stateOfOne({ phase, since, wallSeconds }, now) {
    const lasting = elapsed(since, now);
    const trained = wallSeconds === undefined ? '' : ` after ${(0,numbers/* showDuration */.kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,numbers/* showDuration */.kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}
function stateOfSeveral(trainings, now) {
    const of = (phase) => trainings.filter((training) => training.phase === phase);
    const count = (phase, word) => of(phase).length === 0 ? [] : [`${of(phase).length} ${word}`];
    const [training, installing] = [of('training'), of('installing')];
    const known = count('known', 'known already');
    const done = known.length > 0 && of('done').length === 0 ? [] : [`${of('done').length} of ${trainings.length} trained`];
    const parts = [
        ...done,
        ...known,
        ...count('failed', 'failed'),
        ...count('skipped', 'skipped'),
        ...(training.length > 0
            ? [`training ${(0,seeds/* seedsInWords */.l1)(training.map(({ seed }) => seed))} for ${longest(training, now)}`]
            : []),
        ...(installing.length > 0 ? [`installing packages for ${longest(installing, now)}`] : []),
    ];
    return of('waiting').length === trainings.length ? 'waiting' : parts.join(', ');
}
function longest(trainings, now) {
    return elapsed(Math.min(...trainings.map(({ since }) => since)), now);
}
function elapsed(since, now) {
    return (0,numbers/* showDuration */.kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
}


/***/ }),

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ olderCommit),
/* harmony export */   S: () => (/* binding */ ofFork)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function olderCommit({ provenance }) {
    const newer = provenance?.newerHead;
    if (newer === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ **For an older commit:** the pull request has moved on to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(newer.slice(0, 7))} since. To evaluate that, take the label off and add it again.`;
}
function ofFork({ provenance }) {
    const fork = provenance?.fork;
    if (fork === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `These numbers come from the code of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fork)}, a fork, and nobody else has checked them.`;
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

/***/ 56291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ renderInterrupted),
/* harmony export */   e0: () => (/* binding */ renderCancelled),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82302);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65655);







const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `## Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(after)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Nothing was compared.${progress === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(' This is how far it was:')}`,
        progress === undefined ? undefined : (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .w)(progress, context, now),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('## Evaluation interrupted'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('## ❌ The evaluation could not be done'),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .olderCommit */ .C)(context),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .ofFork */ .S)(context),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
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

/***/ 17513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90143);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const WAITS_MS = [0, 100, 400, 1500];
const LIMIT_MS = 120_000;
async function removeLeftovers(root, warn = _actions_core__WEBPACK_IMPORTED_MODULE_3__.warning) {
    const limit = { signal: AbortSignal.timeout(LIMIT_MS) };
    let problem = '';
    for (const pause of WAITS_MS) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
        try {
            await run('rm', ['-rf', '--', root], limit);
            return;
        }
        catch (error) {
            problem = error instanceof Error ? error.message : String(error);
        }
        const closed = ['-type', 'd', '!', '-perm', '-700'];
        await run('find', [root, ...closed, '-exec', 'chmod', 'u+rwx', '{}', ';'], limit).catch(() => { });
    }
    warn(`Could not remove ${root}: ${problem.trim().split('\n').slice(0, 3).join('; ')}`);
}


/***/ }),

/***/ 38482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q2: () => (/* binding */ evaluationMark),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51747);


const EVALUATION = 'HEADWAY_EVALUATION';
const TRAINING = 'HEADWAY_TRAINING';
const LOOK_AGAIN_MS = 20;
const MOST_ROUNDS = 10;
function marksOf(mark, side, seed) {
    return { ...evaluationMark(mark), [TRAINING]: trainingMark(mark, side, seed) };
}
function evaluationMark(mark) {
    return { [EVALUATION]: mark };
}
function markedProcesses(mark, side, seed) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(TRAINING, trainingMark(mark, side, seed));
}
async function endMarked(mark) {
    let ended = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .killAll */ .E7)(() => {
            const marked = new Set((0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(EVALUATION, mark));
            return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(({ pid }) => marked.has(pid), (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .listProcesses */ .O3)());
        });
        if (found === 0)
            break;
        ended += found;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_AGAIN_MS);
    }
    return ended;
}
function trainingMark(mark, side, seed) {
    return `${mark}-${side}-${seed}`;
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U_: () => (/* binding */ processesWith),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function listProcesses() {
    return processIds().flatMap((pid) => {
        const stat = readOf(pid, 'stat')?.toString('latin1') ?? '';
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        const startedAt = fields[19];
        if (startedAt === undefined || state === 'Z' || state === 'X')
            return [];
        return [{ pid, parent: Number(parent), group: Number(group), startedAt }];
    });
}
function familyOf(isHead, processes) {
    const children = new Map();
    for (const one of processes)
        children.set(one.parent, [...(children.get(one.parent) ?? []), one]);
    const family = new Set(processes.filter(isHead));
    for (const member of family) {
        for (const child of children.get(member.pid) ?? [])
            family.add(child);
    }
    return [...family];
}
function processesWith(name, value) {
    const wanted = `\0${name}=${value}\0`;
    return processIds().filter((pid) => {
        if (pid === process.pid)
            return false;
        const environment = readOf(pid, 'environ');
        return environment !== undefined && `\0${environment.toString('latin1')}\0`.includes(wanted);
    });
}
function readOf(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`);
    }
    catch {
        return undefined;
    }
}
function sendSignal(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
const MOST_ROUNDS = 50;
function killAll(find) {
    const stopped = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const more = find().filter(({ pid }) => !stopped.has(pid));
        if (more.length === 0)
            break;
        for (const { pid } of more)
            if (sendSignal(pid, 'SIGSTOP'))
                stopped.add(pid);
    }
    for (const pid of stopped)
        sendSignal(pid, 'SIGKILL');
    return stopped.size;
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}


/***/ })

};
