export const id = 283;
export const ids = [283,3101];
export const modules = {

/***/ 25109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearUp: () => (/* binding */ clearUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31530);
/* harmony import */ var _github_interrupted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67469);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31738);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70900);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6031);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46010);
/* harmony import */ var _report_settled_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56291);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17513);
/* harmony import */ var _training_leftovers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38482);











async function clearUp() {
    const left = (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_6__/* .readPostState */ .cj)(process.env);
    if (left === undefined)
        return;
    const ended = await (0,_training_leftovers_js__WEBPACK_IMPORTED_MODULE_10__/* .endMarked */ .Qc)(left.mark);
    if (ended > 0)
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_7__.say)(`Ended ${ended} processes of the interrupted evaluation.`);
    await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_9__/* .removeLeftovers */ .D)(left.root, _process_say_js__WEBPACK_IMPORTED_MODULE_7__.warn);
    if (left.settled || left.pullRequest === undefined)
        return;
    await settleComment(left, left.pullRequest).catch((error) => {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_7__.warn)(`The comment of this evaluation may still say that it is running. ${(0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApiError */ .gg)(error)}`);
    });
}
async function settleComment({ commentId, report, writer }, pullRequest) {
    if ((0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .commentMode */ .P5)(process.env) === 'off')
        return;
    const run = { ...(0,_github_run_js__WEBPACK_IMPORTED_MODULE_4__/* .readRun */ .c)(process.env), ...writer };
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(run, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .token */ .Sh)(process.env), new AbortController().signal, _process_say_js__WEBPACK_IMPORTED_MODULE_7__.say);
    const markdown = (await readReport(report)) ?? (0,_report_settled_js__WEBPACK_IMPORTED_MODULE_8__/* .renderInterrupted */ .F6)({ runUrl: run.runUrl, name: (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationName */ .UH)(process.env) });
    const known = commentId !== undefined && (await (0,_github_interrupted_js__WEBPACK_IMPORTED_MODULE_3__/* .settleInterrupted */ .i)(github, commentId, markdown));
    const other = known ? undefined : await (0,_github_interrupted_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunning */ .P)(github, pullRequest, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationName */ .UH)(process.env));
    const settled = known || (other !== undefined && (await (0,_github_interrupted_js__WEBPACK_IMPORTED_MODULE_3__/* .settleInterrupted */ .i)(github, other, markdown)));
    if (settled)
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_7__.say)('Settled the comment of the interrupted evaluation.');
}
async function readReport(path) {
    return path === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
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

/***/ 67469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRunning),
/* harmony export */   i: () => (/* binding */ settleInterrupted)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
/* harmony import */ var _posted_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);


async function settleInterrupted(github, commentId, markdown) {
    const comment = await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOwnComment */ .K5)(github, commentId);
    const marker = comment && (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body);
    if (marker?.state !== 'running' || marker.writer !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(github.run))
        return false;
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)({ ...marker, state: 'settled' }, markdown);
    return (await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .updateComment */ .vv)(github, commentId, body, {})) !== undefined;
}
async function findRunning(github, pullRequest, name) {
    const key = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .commentKey */ .Td)(github.run, pullRequest.number, name);
    const writer = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(github.run);
    const found = await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnComment */ .rA)(github, pullRequest.number, (marker) => marker.key === key && marker.state === 'running' && marker.writer === writer);
    return found?.id;
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

function commentKey(run, pullRequest, name) {
    const named = name === undefined ? [] : [name];
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath, ...named]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function runPage({ serverUrl, repository, forge }, writer) {
    const runs = `${serverUrl}/${repository.fullName}/actions/runs`;
    if (forge !== 'github')
        return `${runs}/${writer.replace(/\/.*/, '')}?by_id=1`;
    return `${runs}/${writer.replace('/', '/attempts/')}`;
}
function isNewer(writer, other) {
    const [run = 0, attempt = 0] = writer.split('/').map(Number);
    const [otherRun = 0, otherAttempt = 0] = other.split('/').map(Number);
    return run > otherRun || (run === otherRun && attempt > otherAttempt);
}
const MOST_CHARACTERS = 64_000;
const LONGEST_NAME = 300;
function withMarker({ key, state, writer, of }, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
    return `<!-- headway ${key} ${state} ${writer}${of === undefined ? '' : ofWhat(of)} -->\n${markdown}`;
}
function ofWhat({ headSha, baseRef }) {
    const name = encodeURIComponent(baseRef ?? '');
    return ` of ${headSha}${name === '' || name.length > LONGEST_NAME ? '' : ` onto ${name}`}`;
}
function readMarker(body) {
    const [, key, state, writer, headSha, baseRef] = MARKER.exec(body) ?? [];
    if (key === undefined || writer === undefined)
        return undefined;
    const of = headSha === undefined ? undefined : { headSha, baseRef: baseRef && decoded(baseRef) };
    return { key, state: state === 'running' ? 'running' : 'settled', writer, of };
}
const MARKER = /^<!-- headway ([0-9a-f]{16}) (running|settled) (\d+\/\d+)(?: of ([0-9a-f]{40}|[0-9a-f]{64})(?: onto (\S+))?)? -->(?:\r?\n|$)/;
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return undefined;
    }
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

// UNUSED EXPORTS: nextPage

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/author.ts

const OWN_LOGINS = {
    github: 'github-actions[bot]',
    gitea: 'gitea-actions',
    forgejo: 'forgejo-actions',
};
async function fetchOwnLogin(github, manner = {}) {
    const { graphqlUrl, forge } = github.run;
    try {
        const user = graphqlUrl === '' ? await fetchUser(github, manner) : await fetchViewer(github, manner);
        return (0,payload/* isObject */.Gv)(user) && typeof user.login === 'string' ? user.login : OWN_LOGINS[forge];
    }
    catch {
        return OWN_LOGINS[forge];
    }
}
async function fetchViewer({ octokit, run }, manner) {
    const { data: answer } = await octokit.request(`POST ${run.graphqlUrl}`, {
        query: '{ viewer { login } }',
        request: { ...manner },
    });
    const data = (0,payload/* isObject */.Gv)(answer) ? answer.data : undefined;
    return (0,payload/* isObject */.Gv)(data) ? data.viewer : undefined;
}
async function fetchUser({ octokit }, manner) {
    const { data } = await octokit.request('GET /user', { request: { ...manner } });
    return data;
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
        const next = nextPage(headers.link, github.run.apiUrl);
        if (next === undefined)
            return pages;
        ({ data, headers } = await octokit.request(`GET ${next}`, { request }));
    }
}
function nextPage(link, apiUrl) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined || !URL.canParse(next, apiUrl))
        return undefined;
    const { pathname, search } = new URL(next, apiUrl);
    return new URL(apiUrl).origin + pathname + search;
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
    const apiUrl = url(env, 'GITHUB_API_URL');
    const runId = wholeNumber('GITHUB_RUN_ID', required(env, 'GITHUB_RUN_ID'));
    const forge = readForge(env, apiUrl);
    return {
        eventName,
        event,
        repository,
        ref: given(env, 'GITHUB_REF') ?? '',
        sha: given(env, 'GITHUB_SHA') ?? '',
        serverUrl,
        apiUrl,
        forge,
        graphqlUrl: given(env, 'GITHUB_GRAPHQL_URL') === undefined ? '' : url(env, 'GITHUB_GRAPHQL_URL'),
        runId: String(runId),
        runAttempt: wholeNumber('GITHUB_RUN_ATTEMPT', given(env, 'GITHUB_RUN_ATTEMPT') ?? '1'),
        workflowPath: readWorkflowPath(env),
        runUrl: `${serverUrl}/${repository.fullName}/actions/runs/${forge === 'github' ? runId : pageOf(env, runId)}`,
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
function readForge(env, apiUrl) {
    if (given(env, 'FORGEJO_ACTIONS') !== undefined)
        return 'forgejo';
    return given(env, 'GITEA_ACTIONS') !== undefined || apiUrl.endsWith('/api/v1') ? 'gitea' : 'github';
}
function pageOf(env, runId) {
    return `${wholeNumber('GITHUB_RUN_NUMBER', given(env, 'GITHUB_RUN_NUMBER') ?? String(runId))}?by_index=1`;
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
        runUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' · ')}</sub>`;
}


/***/ }),

/***/ 57258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vx: () => (/* binding */ divergenceInWords),
/* harmony export */   wZ: () => (/* binding */ allHeardInWords),
/* harmony export */   zk: () => (/* binding */ divergedInWords)
/* harmony export */ });
/* unused harmony export heardInWords */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95396);


function heardInWords({ epoch, step, metric }) {
    return listed([
        epoch && `epoch ${positionInWords(epoch)}`,
        step && `step ${positionInWords(step)}`,
        metric && `${metric.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(metric.value)}`,
    ]);
}
function allHeardInWords(heard) {
    const [first] = heard;
    if (first === undefined)
        return '';
    if (heard.length === 1)
        return heardInWords(first);
    const epochs = rangeOf(heard.map(({ epoch }) => epoch));
    const steps = epochs === undefined ? rangeOf(heard.map(({ step }) => step)) : undefined;
    return listed([
        epochs && `${epochs.isOne ? 'epoch' : 'epochs'} ${epochs.words}`,
        steps && `${steps.isOne ? 'step' : 'steps'} ${steps.words}`,
        valuesInWords(heard.map(({ metric }) => metric)),
    ]);
}
function divergedInWords(trainings) {
    const lost = trainings.filter(({ heard }) => heard?.diverged !== undefined);
    const [first, ...others] = lost;
    if (first?.heard?.diverged === undefined)
        return undefined;
    const also = others.length > 0 ? `; ${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsInWords */ .l1)(others.map((one) => one.seed))} diverged, too` : '';
    return `${divergenceInWords(first, first.heard.diverged, trainings.length > 1)}${also}`;
}
function divergenceInWords({ side, seed }, { name, value, epoch, step }, hasSeeds) {
    const where = listed([
        epoch === undefined ? undefined : `epoch ${showPosition(epoch)}`,
        step === undefined ? undefined : `step ${showPosition(step)}`,
    ]);
    const whose = side === 'head' ? "Head's" : "Base's";
    const what = `${name} became ${Number.isNaN(value) ? 'NaN' : 'infinite'}`;
    return `${whose} ${what}${where === '' ? '' : ` in ${where}`}${hasSeeds ? ` (seed ${seed})` : ''}`;
}
function listed(parts) {
    return parts.filter((part) => part !== undefined).join(', ');
}
function positionInWords({ at, of }) {
    return of === undefined ? showPosition(at) : `${showPosition(at)} of ${showPosition(of)}`;
}
function showPosition(value) {
    return String(Math.round(value * 100) / 100);
}
function rangeOf(positions) {
    const known = positions.filter((position) => position !== undefined);
    const of = known[0]?.of;
    if (known.length === 0 || known.some((position) => position.of !== of))
        return undefined;
    const [least, most] = extremes(known.map(({ at }) => at));
    const isOne = least === most;
    const range = isOne ? showPosition(least) : `${showPosition(least)} to ${showPosition(most)}`;
    return { isOne, words: of === undefined ? range : `${range} of ${showPosition(of)}` };
}
function valuesInWords(metrics) {
    const known = metrics.filter((metric) => metric !== undefined).filter(({ value }) => Number.isFinite(value));
    const name = known[0]?.name;
    if (name === undefined || known.some((metric) => metric.name !== name))
        return undefined;
    const [least, most] = extremes(known.map(({ value }) => value)).map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(value));
    return `${name} ${least === most ? least : `${least} to ${most}`}`;
}
function extremes(values) {
    return [Math.min(...values), Math.max(...values)];
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

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ divergedLines),
/* harmony export */   EY: () => (/* binding */ renderProgress),
/* harmony export */   wC: () => (/* binding */ progressTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53396);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87403);
/* harmony import */ var _heard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57258);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65616);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40762);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);
/* harmony import */ var _titled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79742);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30776);










const LONGEST_LINE = 100;
const SIDES = ['head', 'base'];
function renderProgress(progress, context, base, now) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(title(progress.trainings))} …`),
        ...divergedLines(progress),
        progressTable(progress, context, now),
        (0,_remaining_js__WEBPACK_IMPORTED_MODULE_3__/* .forecast */ .g)(progress, now),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .baseInWords */ .s)(base, context)}.`,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .q)(context),
    ]));
}
function divergedLines({ trainings }) {
    return SIDES.flatMap((side) => {
        const words = (0,_heard_js__WEBPACK_IMPORTED_MODULE_7__/* .divergedInWords */ .zk)(trainings.filter((training) => training.side === side));
        return words === undefined ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${words}.`;
    });
}
function progressTable({ trainings, commits }, context, now) {
    const said = trainings.some(({ lastLine, heard }) => heard ?? lastLineOf(lastLine));
    const understood = trainings.some(({ heard }) => heard !== undefined);
    const columns = ['Source', 'State', ...(said ? [understood ? 'Progress' : 'Last line'] : [])];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.map((name) => ({ title: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(name), align: 'left' })), SIDES.map((side) => {
        const own = trainings.filter((training) => training.side === side);
        const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(commits[side], context)}`;
        const cells = [who, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(state(own, now))];
        return said ? [...cells, saidBy(own)] : cells;
    }));
}
function saidBy(trainings) {
    const training = trainings.filter(({ phase }) => phase === 'training');
    const latest = newest(trainings);
    const speaking = training.length > 0 ? training : latest === undefined ? [] : [latest];
    const words = (0,_heard_js__WEBPACK_IMPORTED_MODULE_7__/* .allHeardInWords */ .wZ)(speaking.flatMap(({ heard }) => heard ?? []));
    return words === '' ? (lastLineOf(latest?.lastLine) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('')) : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${words}`;
}
function newest(trainings) {
    const spoken = trainings.filter(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const latest = (all) => all.toSorted((a, b) => b.since - a.since)[0];
    return latest(spoken.filter(({ phase }) => phase === 'training')) ?? latest(spoken);
}
function lastLineOf(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(shown, LONGEST_LINE);
}
function title(trainings) {
    if (trainings.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => SIDES.filter((side) => trainings.some((training) => training.side === side && training.phase === phase));
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
function stateOfOne(one, now) {
    const { phase, since, wallSeconds } = one;
    const lasting = elapsed(since, now);
    const trained = wallSeconds === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}${left(one, now)}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}
function left(training, now) {
    const seconds = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsLeftOf */ .a)(training, now);
    return seconds === undefined ? '' : `, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(seconds, 'whole')} left`;
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
            ? [`training ${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_9__/* .seedsInWords */ .l1)(training.map(({ seed }) => seed))} for ${longest(training, now)}`]
            : []),
        ...(installing.length > 0 ? [`installing packages for ${longest(installing, now)}`] : []),
    ];
    return of('waiting').length === trainings.length ? 'waiting' : parts.join(', ');
}
function longest(trainings, now) {
    return elapsed(Math.min(...trainings.map(({ since }) => since)), now);
}
function elapsed(since, now) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
}


/***/ }),

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ofFork)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function ofFork({ provenance }) {
    const fork = provenance?.fork;
    if (fork === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `These numbers come from the code of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fork)}, a fork, and nobody else has checked them.`;
}


/***/ }),

/***/ 40762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ secondsLeftOf),
/* harmony export */   g: () => (/* binding */ forecast)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43934);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);



const FEWEST = 3;
const LEAST_SHARE = 0.05;
function forecast({ trainings: all, atOnce = 1 }, now) {
    const trained = all.filter(({ phase }) => phase !== 'known' && phase !== 'skipped');
    const ended = trained.flatMap(({ phase, wallSeconds }) => phase === 'done' && wallSeconds !== undefined ? wallSeconds : []);
    const foretold = trained.flatMap((training) => secondsInAll(training) ?? []);
    const typical = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)([...ended, ...foretold]);
    if (typical === undefined || !trained.some(isAhead))
        return undefined;
    if (trained.length < FEWEST && foretold.length === 0)
        return undefined;
    if (trained.some((training) => isLate(training, now)))
        return undefined;
    const left = secondsLeft(trained, typical, atOnce, now);
    const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : '';
    const when = left < 1 ? 'nearly done' : `about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(left, 'whole')} left`;
    const trainings = trained.length === 1 ? '1 training' : `${trained.length} trainings`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${trainings} of about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(typical)}${pace}: ${when}.`);
}
function secondsLeftOf(training, now) {
    const left = (secondsInAll(training) ?? 0) - (now - training.since) / 1000;
    return left > 0 ? left : undefined;
}
function isLate(training, now) {
    const counted = secondsInAll(training) !== undefined && training.heard?.done?.share !== 1;
    return counted && secondsLeftOf(training, now) === undefined;
}
function secondsInAll({ phase, since, heard }) {
    if (phase !== 'training' || heard?.done === undefined || heard.done.share < LEAST_SHARE)
        return undefined;
    return (heard.done.at - since) / 1000 / heard.done.share;
}
function isAhead({ phase }) {
    return phase === 'waiting' || phase === 'installing' || phase === 'training';
}
function secondsLeft(trainings, typical, atOnce, now) {
    const places = trainings
        .filter(({ phase }) => phase === 'training')
        .map((training) => {
        const inAll = secondsInAll(training) ?? typical;
        return secondsLeftOf(training, now) ?? Math.max(0, inAll - (now - training.since) / 1000);
    });
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18991);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65655);
/* harmony import */ var _titled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79742);








const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(after)}`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Nothing was compared.${progress === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(' This is how far it was:')}`,
        ...(progress === undefined ? [] : [...(0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .divergedLines */ .E7)(progress), (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .wC)(progress, context, now)]),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl, name }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)({ name }, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('Evaluation interrupted')),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('❌ The evaluation could not be done')),
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

/***/ 79742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function titled({ name }, title) {
    return name === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${title}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${name} · ${title}`;
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



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const WAITS_MS = [0, 100, 400, 1500];
const LIMIT_MS = 120_000;
async function removeLeftovers(root, warn) {
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
