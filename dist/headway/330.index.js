export const id = 330;
export const ids = [330,101];
export const modules = {

/***/ 330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clearUp: () => (/* binding */ clearUp)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(1530);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var github_comment = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/interrupted.ts



async function settleInterrupted(github, commentId, markdown) {
    const comment = await (0,posted_comment/* fetchOwnComment */.K5)(github, commentId);
    const marker = comment && (0,github_marker/* readMarker */.t7)(comment.body);
    if (marker?.state !== 'running' || marker.writer !== (0,github_marker/* writerOf */.bi)(github.run))
        return false;
    const body = (0,github_comment/* bodyOf */.E)({ ...marker, state: 'settled' }, markdown);
    return (await (0,posted_comment/* updateComment */.vv)(github, commentId, body, {})) !== undefined;
}
async function findRunning(github, pullRequest) {
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number);
    const writer = (0,github_marker/* writerOf */.bi)(github.run);
    const found = await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key && marker.state === 'running' && marker.writer === writer);
    return found?.id;
}

// EXTERNAL MODULE: ./src/github/run.ts
var github_run = __webpack_require__(1738);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(5315);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(8653);
// EXTERNAL MODULE: ./src/report/settled.ts
var report_settled = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(7513);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(8482);
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
async function settleComment({ commentId }, pullRequest) {
    const { token, comment } = (0,inputs/* readSettings */.s)(process.env);
    if (comment === 'off')
        return;
    const run = (0,github_run/* readRun */.c)(process.env);
    const github = (0,client/* connect */.N)(run, token, new AbortController().signal, core.info);
    const markdown = (0,report_settled/* renderInterrupted */.F6)({ runUrl: run.runUrl });
    const known = commentId !== undefined && (await settleInterrupted(github, commentId, markdown));
    const other = known ? undefined : await findRunning(github, pullRequest);
    const settled = known || (other !== undefined && (await settleInterrupted(github, other, markdown)));
    if (settled)
        core.info('Settled the comment of the interrupted evaluation.');
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gg: () => (/* binding */ describeApiError),
/* harmony export */   tR: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6791);


function readApiError(error) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error.status !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.request))
        return undefined;
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.response) ? error.response : undefined;
    const data = response?.data;
    const said = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.message : data;
    return {
        status: error.status,
        message: typeof said === 'string' ? said : '',
        headers: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response?.headers) ? response.headers : {},
        method: String(error.request.method),
        url: String(error.request.url),
        answered: response !== undefined,
    };
}
function statusOf(error) {
    return readApiError(error)?.status;
}
function describeApiError(error) {
    const refusal = readApiError(error);
    if (refusal === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : String(error), 500);
    const asked = `${refusal.method} ${refusal.url}`;
    if (!refusal.answered) {
        return `${asked} failed: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : '', 500)}`;
    }
    const said = refusal.message === '' ? '' : `: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 500)}`;
    return `GitHub answered ${refusal.status} to ${asked}${said}`;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
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
            const timer = setTimeout(() => late.abort(new Error(`no complete answer within ${answerMs / 1000} s`)), answerMs);
            const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal]);
            try {
                options.request.signal = either;
                const response = await request(options);
                stop?.throwIfAborted();
                const complete = response.data !== '' || response.status === 204 || response.status === 205;
                return complete ? response : brokenOff(late.signal, method, url, options.request);
            }
            catch (error) {
                stop?.throwIfAborted();
                throw error;
            }
            finally {
                clearTimeout(timer);
            }
        });
    };
}
function brokenOff(late, method, url, request) {
    const why = late.aborted && late.reason instanceof Error ? late.reason.message : 'the answer broke off';
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

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bodyOf),
  a: () => (/* binding */ openComment)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/pace.ts
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
function nextUpdateAt(startedAt, lastAt) {
    const age = lastAt - startedAt;
    if (age < 2 * MINUTE)
        return lastAt + 20 * SECOND;
    if (age < 60 * MINUTE)
        return lastAt + MINUTE;
    return lastAt + 5 * MINUTE;
}

// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/comment.ts




const MOST_CHARACTERS = 65_000;
const SHOWING = { retries: 0, patient: false };
const SETTLING = { afterCancel: true };
async function openComment(github, pullRequest, mode, options) {
    const pace = options.pace ?? nextUpdateAt;
    const manner = options.manner ?? {};
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number);
    const startedAt = Date.now();
    const earlier = mode === 'update'
        ? await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key, manner)
        : undefined;
    let posted = await write(earlier, 'running', options.markdown, manner);
    let lastAt = Date.now();
    let waiting;
    let timer;
    let showing;
    let settled = false;
    let warned = false;
    return {
        show(markdown) {
            if (settled)
                return;
            waiting = markdown;
            if (timer === undefined && showing === undefined)
                schedule();
        },
        async settle(markdown) {
            settled = true;
            clearTimeout(timer);
            await showing;
            posted = await write(posted, 'settled', markdown, SETTLING);
        },
        get id() {
            return posted.id;
        },
        get url() {
            return posted.url;
        },
    };
    function schedule() {
        timer = setTimeout(() => {
            timer = undefined;
            showing = showWaiting();
        }, Math.max(0, pace(startedAt, lastAt) - Date.now())).unref();
    }
    async function showWaiting() {
        const markdown = waiting ?? '';
        waiting = undefined;
        try {
            posted = await write(posted, 'running', markdown, SHOWING);
        }
        catch (error) {
            if (!warned && !settled)
                github.log(`The comment could not be updated. ${(0,api_error/* describeApiError */.gg)(error)}`);
            warned = true;
        }
        lastAt = Date.now();
        showing = undefined;
        if (waiting !== undefined && !settled)
            schedule();
    }
    async function write(comment, state, markdown, manner) {
        const body = bodyOf({ key, state, writer: (0,github_marker/* writerOf */.bi)(github.run) }, markdown);
        const updated = comment && (await (0,posted_comment/* updateComment */.vv)(github, comment.id, body, manner));
        return updated ?? (0,posted_comment/* createComment */.eT)(github, pullRequest.number, body, manner);
    }
}
function bodyOf(marker, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
    return (0,github_marker/* withMarker */.Pe)(marker, markdown);
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function commentKey(run, pullRequest) {
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function withMarker({ key, state, writer }, markdown) {
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

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   q6: () => (/* binding */ isPositiveInteger)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3101);

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
  K5: () => (/* binding */ fetchOwnComment),
  rA: () => (/* binding */ findOwnComment),
  vv: () => (/* binding */ updateComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(5161);
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
var github_marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/posted-comment.ts





async function findOwnComment(github, pullRequest, accepts, manner = {}) {
    const all = await listComments(github, pullRequest, manner);
    const marked = all.map(readComment).filter(({ body }) => {
        const marker = (0,github_marker/* readMarker */.t7)(body);
        return marker !== undefined && accepts(marker);
    });
    if (marked.length === 0)
        return undefined;
    const login = await fetchOwnLogin(github, manner);
    return marked.findLast(({ author }) => isAuthor(login, author));
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
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.getComment({ owner, repo, comment_id: id }));
    if (response === undefined)
        return undefined;
    const comment = readComment(response.data);
    return isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined;
}
async function updateComment(github, id, body, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
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

/***/ 6791:
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

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3101);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5161);



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

/***/ 3101:
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

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderProgress),
/* harmony export */   w: () => (/* binding */ progressTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3396);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(776);






const LONGEST_LINE = 100;
function renderProgress(progress, context, base, now) {
    const sides = [progress.sides.head, progress.sides.base];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `## ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(title(sides))} …`,
        progressTable(sides, context, now),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .baseInWords */ .s)(base, context)}.`,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .q)(context),
    ]));
}
function progressTable(sides, context, now) {
    const spoken = sides.some(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(name),
        align: 'left',
    }));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, sides.map((side) => {
        const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(side.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(side.commit, context)}`;
        const cells = [who, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(state(side, now))];
        return spoken ? [...cells, lastLineOf(side.lastLine) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('')] : cells;
    }));
}
function lastLineOf(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shown, LONGEST_LINE);
}
function title(sides) {
    if (sides.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => sides.filter((side) => side.phase === phase).map(({ side }) => side);
    if (busy('training').length > 0)
        return `Training ${busy('training').join(' and ')}`;
    if (busy('installing').length > 0)
        return `Installing the packages of ${busy('installing').join(' and ')}`;
    return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base';
}
function state({ phase, since, wallSeconds }, now) {
    const lasting = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
    const trained = wallSeconds === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ renderInterrupted),
/* harmony export */   e0: () => (/* binding */ renderCancelled),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8991);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);






const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const sides = progress === undefined ? undefined : [progress.sides.head, progress.sides.base];
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `## Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(after)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Nothing was compared.${sides === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(' This is how far it was:')}`,
        sides === undefined ? undefined : (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .w)(sides, context, now),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## Evaluation interrupted'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## ❌ The evaluation could not be done'),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}


/***/ })

};
