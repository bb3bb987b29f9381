export const id = 6685;
export const ids = [6685];
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

/***/ 98457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow),
  n: () => (/* binding */ followUp)
});

// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(14329);
;// CONCATENATED MODULE: ./src/github/note.ts
const OPENS = '<!-- headway note -->';
const CLOSES = '<!-- headway report -->';
const NOTE = new RegExp(`^${OPENS}\\r?\\n[^\\n]*\\n\\r?\\n${CLOSES}\\r?\\n`);
function withNote(body, note) {
    const start = body.indexOf('\n') + 1;
    const [marker, report] = [body.slice(0, start), body.slice(start).replace(NOTE, '')];
    return note === undefined ? marker + report : `${marker}${OPENS}\n${note}\n\n${CLOSES}\n${report}`;
}

// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
// EXTERNAL MODULE: ./src/github/pull-request.ts
var pull_request = __webpack_require__(52524);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
;// CONCATENATED MODULE: ./src/github/standing.ts

async function standingOf(github, evaluated, { headSha, baseRef }) {
    const moved = headSha !== evaluated.headSha;
    const retargeted = evaluated.baseRef !== undefined && evaluated.baseRef !== baseRef;
    return {
        head: moved ? { sha: headSha, since: await countSince(github, evaluated.headSha, headSha) } : undefined,
        baseRef: retargeted ? baseRef : undefined,
    };
}
async function countSince(github, before, now) {
    try {
        const { status, ahead_by: ahead, total_commits: total } = await compare(github, before, now);
        if (status === 'diverged' || status === 'behind')
            return 'rewritten';
        if (status === 'ahead' && typeof ahead === 'number')
            return ahead;
        if (status !== undefined || typeof total !== 'number')
            return undefined;
        const back = await compare(github, now, before);
        return back.total_commits === 0 ? total : 'rewritten';
    }
    catch (error) {
        github.log(`How many commits there are since ${before.slice(0, 7)} is not known. ${(0,api_error/* describeApiError */.gg)(error)}`);
        return undefined;
    }
}
async function compare(github, from, to) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${from}...${to}`,
        per_page: 1,
    });
    return data;
}

;// CONCATENATED MODULE: ./src/github/follow.ts





const MOST_ROUNDS = 5;
async function followUp(github, pullRequest, name, noteFor) {
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number, name);
    const found = await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key);
    return found === undefined ? { kind: 'none' } : follow(github, pullRequest, found, noteFor);
}
async function follow(github, pullRequest, comment, noteFor) {
    let present = comment;
    let said;
    for (let round = 1;; round++) {
        const marker = (0,github_marker/* readMarker */.t7)(present.body);
        if (marker?.state !== 'settled')
            return { kind: 'running' };
        if (marker.of === undefined)
            return { kind: 'unknown' };
        const { headSha, baseRef } = await (0,pull_request/* fetchPullRequest */.dA)(github, pullRequest.number);
        const place = `${headSha} ${baseRef}`;
        if (said?.place === place)
            return said.result;
        const note = noteFor(marker.of, await standingOf(github, marker.of, { headSha, baseRef }));
        const result = note === undefined ? { kind: 'up-to-date' } : { kind: 'noted', note };
        if (withNote(present.body, note) === present.body || round > MOST_ROUNDS)
            return result;
        const fresh = await (0,posted_comment/* fetchComment */.iU)(github, comment.id, {});
        if (fresh === undefined)
            return { kind: 'none' };
        if (fresh.body !== present.body) {
            present = fresh;
            continue;
        }
        const updated = await (0,posted_comment/* updateComment */.vv)(github, comment.id, withNote(fresh.body, note), {});
        if (updated === undefined)
            return { kind: 'none' };
        present = updated;
        said = { place, result };
    }
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

/***/ 32705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderMoved)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

const LONGEST = 900;
const NAMES = [60, 12];
function renderMoved(evaluated, standing) {
    const { head, baseRef } = standing;
    if (head === undefined && baseRef === undefined)
        return undefined;
    const lines = NAMES.map((longest) => {
        const said = [
            head && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `**For an older commit:** ${shortCode(evaluated.headSha)}${whereNow(head)}.`,
            baseRef === undefined
                ? undefined
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `**Held against ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(evaluated.baseRef ?? '', longest)}:** the pull request goes into ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseRef, longest)} now.`,
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `Add the label again to evaluate it.`,
        ];
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(said.filter((part) => part !== undefined), ' ')}`);
    });
    return lines.find((line) => line.length <= LONGEST) ?? lines.at(-1);
}
function whereNow({ sha, since }) {
    const head = shortCode(sha);
    if (since === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `; the head is ${head} now`;
    if (since === 'rewritten')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `, which is not in the branch any more: its history was rewritten, and the head is ${head}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(since === 1 ? '1 commit' : `${since} commits`)} behind the head ${head}`;
}
function shortCode(sha) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7));
}


/***/ })

};
