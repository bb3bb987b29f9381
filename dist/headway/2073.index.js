export const id = 2073;
export const ids = [2073];
export const modules = {

/***/ 55287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ ENDING),
/* harmony export */   V9: () => (/* binding */ SEPARATE_NAMES),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);





const ENDING = '.json.gz';
const WAITS = { allMs: 120_000, pauseMs: 2_000 };
const SEPARATE_NAMES = 'Give each a name of its own, the same in all jobs that share the work:\n    with:\n      name: digits';
async function handOn(packed, name, { what, again }, keeping) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(keeping.folder, `measurements${ENDING}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, packed);
    let because = '';
    const log = (line) => {
        because = line;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(line);
    };
    const kept = await (0,_storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFile */ .Q)({ ...keeping, path, name, ending: ENDING, waits: WAITS, log });
    if (kept === undefined) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`${what} could not be handed on. ${because}`, `${again} On a server without such artifacts (GitHub Enterprise Server, Gitea), use the one-job action, \`OWNER/headway\`.`);
    }
    if (kept.name !== `${name}${ENDING}`) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('Another job of this run hands something on under the same name, so the two would be mixed up.', SEPARATE_NAMES);
    }
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(`${what}: handed on as the artifact ${kept.name}.`);
}


/***/ }),

/***/ 18101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
function keepingOf(run, folder, about, evaluation, signal) {
    const { runUrl, runAttempt } = run;
    const words = [about, runAttempt, process.env.GITHUB_JOB ?? '', evaluation ?? ''];
    return { folder, env: process.env, runUrl, words, signal };
}


/***/ }),

/***/ 95398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ areAllSame),
/* harmony export */   t: () => (/* binding */ ignoresSeed)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22303);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);


function ignoresSeed(pairs) {
    return areAllSame(pairs.map(({ head }) => head)) && areAllSame(pairs.map(({ base }) => base));
}
function areAllSame(measurements) {
    const [first, ...others] = measurements.map(tellingNumbers);
    return first !== undefined && first.length > 0 && others.every((numbers) => areSame(first, numbers));
}
function tellingNumbers(measurement) {
    const metrics = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .P)(measurement);
    const telling = metrics.filter(({ name }) => (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(name).role !== 'bookkeeping');
    return (telling.length > 0 ? telling : metrics).map(({ name, value }) => [name, value]);
}
function areSame(left, right) {
    const values = new Map(right);
    return left.length === right.length && left.every(([name, value]) => Object.is(values.get(name), value));
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

/***/ 72699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   F3: () => (/* binding */ MOST_PACKED),
/* harmony export */   M3: () => (/* binding */ MOST_UNPACKED),
/* harmony export */   S8: () => (/* binding */ MOST_VALUES_TOGETHER),
/* harmony export */   gN: () => (/* binding */ MOST_UNPACKED_EACH),
/* harmony export */   h8: () => (/* binding */ MOST_PACKED_EACH),
/* harmony export */   j0: () => (/* binding */ MOST_VALUES_EACH),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
const MOST_PACKED = 32 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_VALUES = 4_000_000;
const MOST_PAIRS = 128;
const MOST_PACKED_EACH = 8 * 1024 * 1024;
const MOST_UNPACKED_EACH = 32 * 1024 * 1024;
const MOST_VALUES_EACH = 1_000_000;
const MOST_VALUES_TOGETHER = 2 * MOST_VALUES;


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openCleanUp)
/* harmony export */ });
function openCleanUp() {
    const works = [];
    return {
        use(resource) {
            works.push(() => resource[Symbol.asyncDispose]());
            return resource;
        },
        defer(work) {
            works.push(work);
        },
        async [Symbol.asyncDispose]() {
            const errors = [];
            for (let work = works.pop(); work !== undefined; work = works.pop()) {
                await Promise.resolve()
                    .then(work)
                    .catch((error) => errors.push(error));
            }
            if (errors.length > 0)
                throw errors[0];
        },
    };
}


/***/ }),

/***/ 35445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ createArtifact),
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   XZ: () => (/* binding */ finalizeArtifact),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   oc: () => (/* binding */ signArtifact),
/* harmony export */   uE: () => (/* binding */ Taken),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43771);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36859);


class Taken extends _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P {
}
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const VERSION = 7;
const NO_SENSE = 'the answer of the artifact service makes no sense';
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('only GitHub itself takes artifacts of this kind, and no other server');
    }
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!url || !URL.canParse(url)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this runner offers no place for artifacts (ACTIONS_RESULTS_URL)');
    }
    const ids = token ? /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claimsOf(token)) : undefined;
    const [, run, job] = ids ?? [];
    if (!token || !run || !job) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)');
    }
    return { url, token, run, job, pauseMs };
}
function claimsOf(token) {
    const { scp } = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    return typeof scp === 'string' ? scp : '';
}
async function createArtifact(service, name, type, signal) {
    const created = await call(service, 'CreateArtifact', { name, version: VERSION, mime_type: type }, signal);
    const { ok, signed_upload_url: url } = created;
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to take it');
    return signedAddress(url);
}
async function finalizeArtifact(service, name, { size, sha256 }, signal) {
    const content = { size: String(size), hash: `sha256:${sha256}` };
    const { ok, artifact_id: id } = await call(service, 'FinalizeArtifact', { name, ...content }, signal);
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to keep it');
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 1)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
    return number;
}
async function findArtifact(service, name, signal) {
    const found = await list(service, { name_filter: name }, signal);
    const [newest] = found.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    return newest && (await signArtifact(service, newest, signal));
}
function listArtifacts(service, signal) {
    return list(service, {}, signal);
}
async function signArtifact(service, { name, run, job }, signal) {
    const where = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const { signed_url: url } = await call(service, 'GetSignedArtifactURL', { ...where, name }, signal);
    return signedAddress(url);
}
async function list(service, filter, signal) {
    const { artifacts } = await call(service, 'ListArtifacts', filter, signal);
    return Array.isArray(artifacts) ? artifacts.flatMap(read) : [];
}
function signedAddress(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
}
function read(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { database_id: id, name, ...ids } = value;
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids;
    if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string')
        return [];
    return [{ id: Number(id), name, run, job }];
}
async function call(service, name, message, signal) {
    const ids = { workflow_run_backend_id: service.run, workflow_job_run_backend_id: service.job };
    const answer = await (0,_twirp_js__WEBPACK_IMPORTED_MODULE_0__/* .callTwirp */ .k)(service, 'the artifact service', PATH + name, { ...ids, ...message }, signal);
    if (answer.status === 409)
        throw new Taken('the run has artifacts of this name already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status, body }) {
    if (status === 200 || status === 201)
        return;
    const { msg } = parseObject(body);
    if (typeof msg === 'string' && msg.includes('insufficient usage')) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the storage for artifacts is full');
    }
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(`the artifact service answered with status ${status}`);
}
function parseObject(json) {
    try {
        const value = JSON.parse(json.toString());
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ uploadFile),
  y: () => (/* binding */ uploadFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/storage/artifact-service.ts
var artifact_service = __webpack_require__(35445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
;// CONCATENATED MODULE: ./src/storage/blob.ts




const BLOCK = 8 * 1024 * 1024;
async function putBlob(url, type, content, signal, pauseMs) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = [];
    let size = 0;
    for await (const block of inBlocks(content)) {
        signal.throwIfAborted();
        hash.update(block);
        size += block.length;
        const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, block, {});
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`), { 'content-type': 'application/xml', 'x-ms-blob-content-type': type });
    return { size, sha256: hash.digest('hex') };
    async function put(query, body, headers) {
        const target = new URL(url);
        target.search = `${url.search}&${query}`;
        (0,artifact_service/* expectSuccess */.lb)(await (0,exchange/* exchange */.c)({
            method: 'PUT',
            url: target,
            headers,
            body,
            limit: twirp/* ANSWER_LIMIT */.T,
            service: 'the artifact service',
            signal,
        }, pauseMs));
    }
}
async function* inBlocks(content) {
    let chunks = [];
    let size = 0;
    for await (const chunk of content) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < BLOCK)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/files.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const MOST_FILES = 1000;
async function* contentOf(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, flags), true);
            if (!(await file.stat()).isFile())
                throw new unavailable/* Unavailable */.$P('it is no regular file');
            const chunks = file.createReadStream({
                highWaterMark: 1024 * 1024,
                autoClose: false,
            });
            yield* chunks;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw error instanceof unavailable/* Unavailable */.$P ? error : new unavailable/* Unavailable */.$P(`it cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    }
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        throw new unavailable/* Unavailable */.$P(`the folder cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    if (paths.length === 0)
        throw new unavailable/* Unavailable */.$P('there is nothing to keep');
    if (paths.length > MOST_FILES)
        throw new unavailable/* Unavailable */.$P(`these are more than ${MOST_FILES} files`);
    return Promise.all(paths.map(async (path) => ({
        path,
        name: (0,external_node_path_.relative)(folder, path),
        modifiedAt: (await (0,promises_.lstat)(path)).mtime,
    })));
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/zip.ts




const LIMIT = 2 ** 32 - 1;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const FLAGS = (1 << 3) | (1 << 11);
const DEFLATED = 8;
const REGULAR_FILE = 0o100644 * 2 ** 16;
async function* zipOf(files) {
    const entries = [];
    let offset = 0;
    function counted(bytes) {
        offset += bytes.length;
        if (offset > LIMIT)
            throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
        return bytes;
    }
    for (const file of files) {
        const entry = { ...startOf(file), crc: 0, compressed: 0, size: 0, offset };
        entries.push(entry);
        yield counted(localHeader(entry));
        for await (const bytes of deflated(file.path, entry)) {
            entry.compressed += bytes.length;
            yield counted(bytes);
        }
        yield counted(numbers([4, DESCRIPTOR], [4, entry.crc], [4, entry.compressed], [4, entry.size]));
    }
    const start = offset;
    for (const entry of entries)
        yield counted(centralHeader(entry));
    const size = offset - start;
    const count = entries.length;
    yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
}
function startOf({ name, modifiedAt }) {
    const at = modifiedAt;
    const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
    return {
        name: Buffer.from(name),
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function deflated(path, entry) {
    async function* plain() {
        for await (const bytes of contentOf(path)) {
            entry.crc = (0,external_node_zlib_.crc32)(bytes, entry.crc);
            entry.size += bytes.length;
            if (entry.size > LIMIT)
                throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
            yield bytes;
        }
    }
    const deflate = (0,external_node_zlib_.createDeflateRaw)();
    (0,external_node_stream_.pipeline)(plain(), deflate, () => { });
    return deflate;
}
function localHeader(entry) {
    return Buffer.concat([
        numbers([4, LOCAL_HEADER], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]),
        entry.name,
    ]);
}
function centralHeader(entry) {
    return Buffer.concat([
        numbers([4, CENTRAL_HEADER], [2, MADE_BY], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, entry.crc], [4, entry.compressed], [4, entry.size], [2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, entry.offset]),
        entry.name,
    ]);
}
function numbers(...fields) {
    const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
    let at = 0;
    for (const [bytes, value] of fields)
        at = buffer.writeUIntLE(value, at, bytes);
    return buffer;
}

;// CONCATENATED MODULE: ./src/storage/artifact.ts







const FILE_WAITS = { allMs: 20_000, pauseMs: 1_000 };
const FOLDER_WAITS = { allMs: 60_000, pauseMs: 1_000 };
const MOST_OF_ONE_NAME = 20;
const TYPES = new Map([
    ['.html', 'text/html'],
    ['.json.gz', 'application/gzip'],
    ['.json', 'application/json'],
    ['.log', 'text/plain'],
    ['.txt', 'text/plain'],
]);
function uploadFile({ path, ending = (0,external_node_path_.extname)(path).toLowerCase(), ...options }) {
    const type = TYPES.get(ending) ?? 'application/octet-stream';
    return upload({ ...options, waits: options.waits ?? FILE_WAITS }, async () => ({
        ending,
        type,
        content: () => contentOf(path),
    }));
}
function uploadFolder({ folder, ...options }) {
    return upload({ ...options, waits: options.waits ?? FOLDER_WAITS }, async () => {
        const files = await filesIn(folder);
        return { ending: '', type: 'application/zip', content: () => zipOf(files) };
    });
}
async function upload({ env, runUrl, name, log, signal, waits }, find) {
    try {
        return await (0,within/* within */.u)(waits.allMs, signal, `that would take longer than ${waits.allMs / 1000} s`, async (either) => {
            const service = (0,artifact_service/* findService */.Ln)(env, waits.pauseMs);
            const { ending, type, content } = await find();
            const taken = await takeName(service, name, ending, type, either);
            const uploaded = await putBlob(taken.url, type, content(), either, waits.pauseMs);
            const id = await (0,artifact_service/* finalizeArtifact */.XZ)(service, taken.name, uploaded, either);
            return { id, name: taken.name, url: `${runUrl}/artifacts/${id}` };
        });
    }
    catch (error) {
        const reason = error instanceof unavailable/* Unavailable */.$P ? error.message : 'the artifact service could not be used';
        log(`${name} is not kept as an artifact: ${reason}.`);
        return undefined;
    }
}
async function takeName(service, name, ending, type, signal) {
    for (let count = 1;; count++) {
        const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
        try {
            return { name: tried, url: await (0,artifact_service/* createArtifact */.Dg)(service, tried, type, signal) };
        }
        catch (error) {
            if (!(error instanceof artifact_service/* Taken */.uE) || count === MOST_OF_ONE_NAME)
                throw error;
        }
    }
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   ZP: () => (/* binding */ downloadOwn),
/* harmony export */   n1: () => (/* binding */ downloadSigned)
/* harmony export */ });
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35445);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55612);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);



const WAITS = { allMs: 60_000, pauseMs: 1_000 };
function downloadOwn(env, name, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), async (either) => {
        const service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findArtifact */ .Kc)(service, name, either);
        return url && (await fetchBlob(url, limit, either, waits.pauseMs));
    });
}
async function openOwn(env, { signal, waits = WAITS }) {
    const late = tooLate(waits.allMs);
    let service;
    const listed = await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, (either) => {
        service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        return (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .listArtifacts */ .wn)(service, either);
    });
    return {
        listed,
        download: (artifact, limit) => (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, async (either) => {
            const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .signArtifact */ .oc)(service ?? (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs), artifact, either);
            return fetchBlob(url, limit, either, waits.pauseMs);
        }),
    };
}
function downloadSigned(url, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), (either) => fetchBlob(url, limit, either, waits.pauseMs));
}
async function fetchBlob(url, limit, signal, pauseMs) {
    const request = { method: 'GET', url, headers: {}, limit, service: 'the artifact service', signal };
    const answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, pauseMs);
    (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .lb)(answer);
    return answer.body;
}
function tooLate(ms) {
    return `the artifact service did not answer within ${ms / 1000} s`;
}


/***/ }),

/***/ 70385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ evaluatedOf),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83998);



async function findPullRequest(github, asked) {
    if (asked.kind === 'evaluate')
        return asked.pullRequest;
    const pullRequest = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPullRequest */ .dA)(github, asked.number).catch((error) => {
        throw (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlainWords */ .fy)(error);
    });
    (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFork */ .rt)(pullRequest);
    return pullRequest;
}
function evaluatedOf({ headSha, baseRef }, base) {
    return { headSha, baseRef: base.kind === 'ref' ? undefined : baseRef };
}


/***/ }),

/***/ 85842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _training_relay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40763);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52715);
/* harmony import */ var _measure_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90949);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72067);
/* harmony import */ var _workshop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53293);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





async function evaluate(job, cleanUp) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = __addDisposableResource(env_1, (0,_training_relay_js__WEBPACK_IMPORTED_MODULE_0__/* .openRelay */ .W)(process.stdout), false);
        const repository = cleanUp.use(await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .o)(job, job.pullRequest.baseRepository.fullName, relay));
        const workshop = cleanUp.use((0,_workshop_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkshop */ ._)(job, repository, relay));
        const plan = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(job, repository);
        job.onPlan(plan);
        await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchCommits */ .B)(plan, repository);
        return await (0,_measure_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePairs */ .q)(job, plan, repository, workshop);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 48087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileChanges)
/* harmony export */ });
/* harmony import */ var _ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33816);

function fileChanges(base, head, measurements) {
    const reads = measurements.flatMap((measurement) => measurement.reads ?? []);
    if (reads.length === 0 || reads.some(({ by }) => by === 'nothing'))
        return undefined;
    const read = new Set(reads.flatMap(({ files }) => files));
    const changed = (0,_ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .changesBetween */ .i)(base, head).map(({ path }) => path);
    return { total: changed.length, read: changed.filter((path) => read.has(path)) };
}


/***/ }),

/***/ 20322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || process.cwd();
}


/***/ }),

/***/ 90949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measurePairs)
/* harmony export */ });
/* harmony import */ var _comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95398);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48087);
/* harmony import */ var _measure_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79456);
/* harmony import */ var _pair_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3023);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72067);





async function measurePairs(job, plan, repository, workshop) {
    const { first, most } = job.settings.seeds;
    const shared = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOut */ .t)(job);
    const before = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .measureAll */ .M)(job, plan.items, workshop, shared, isDecided);
    const atFirst = await judge(before.measurements, 1);
    const { together, atOnce } = before;
    if (most === undefined || !isOpen(atFirst))
        return { ...atFirst, together, atOnce };
    const more = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq)(plan, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .seedsBetween */ .jQ)(first + 1, most));
    job.onProgress({ kind: 'planned', items: more, at: Date.now() });
    const after = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .measureAll */ .M)(job, more, workshop, shared);
    const all = await judge([...before.measurements, ...after.measurements], 2);
    return { ...all, together: together || after.together, atOnce: Math.max(atOnce, after.atOnce) };
    async function judge(measurements, look) {
        const pairs = (0,_pair_up_js__WEBPACK_IMPORTED_MODULE_2__/* .pairUp */ .O)(measurements);
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(6808)]).then(__webpack_require__.bind(__webpack_require__, 56808));
        const [base, head] = await Promise.all([repository.files(plan.base.sha), repository.files(plan.head.sha)]);
        const ignored = pairs.length > 1 && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresSeed */ .t)(pairs);
        return conclude(plan, {
            pairs: ignored ? pairs.slice(0, 1) : pairs,
            ignoresSeed: ignored,
            looks: most === undefined ? 1 : 2,
            look,
            changes: (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChanges */ .C)(base, head, measurements),
            rules: job.settings.metrics,
        });
    }
}
const FEW = 2;
function isDecided(done) {
    const pairs = (0,_pair_up_js__WEBPACK_IMPORTED_MODULE_2__/* .completePairs */ .l)(done);
    if (pairs.length === 0)
        return false;
    const failing = ['head', 'base'].some((side) => done.filter((one) => one.side === side).every(({ result }) => result.kind === 'failed'));
    return failing || (pairs.length >= FEW && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresSeed */ .t)(pairs));
}
function isOpen({ comparison: { verdict, metrics } }) {
    return verdict === 'inconclusive' && metrics.some((metric) => metric.primary && metric.statistics);
}


/***/ }),

/***/ 13639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90143);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31530);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79507);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6031);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23036);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46010);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70385);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20322);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52201);












async function openJob(run, asked, settings, comments, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_10__.cancelledBySignal)();
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)(run, settings.token, stop, _process_say_js__WEBPACK_IMPORTED_MODULE_7__.say);
    const pullRequest = await (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .findPullRequest */ ._)(github, asked);
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_5__/* .saveForPost */ .Tn)({ mark, root, pullRequest: comments ? pullRequest : undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    const ledger = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerOf */ .Xr)(run, settings, { kind: 'pull-request', number: pullRequest.number }, { kind: 'branch', branch: pullRequest.baseRef }, stop, place);
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .openRedact */ .A)(process.env, settings.token);
    return {
        run,
        settings,
        workspace: (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B)(process.env),
        github,
        pullRequest,
        mark,
        root,
        keep,
        stop,
        redact,
        ledger,
        say: _process_say_js__WEBPACK_IMPORTED_MODULE_7__.say,
    };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   l: () => (/* binding */ completePairs)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25454);

function completePairs(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        return head === undefined || base === undefined ? [] : [{ seed, head, base }];
    });
}
function pairUp(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        if (head !== undefined && base !== undefined)
            return [{ seed, head, base }];
        if (head?.result.kind === 'failed')
            return [{ seed, head, base: dropped('base', seed, measurements) }];
        if (base?.result.kind === 'failed')
            return [{ seed, head: dropped('head', seed, measurements), base }];
        return [];
    });
}
function dropped(side, seed, measurements) {
    const commit = measurements.find((one) => one.side === side)?.commit ?? '';
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q)({ side, commit, ref: '', seed }, { kind: 'skipped', because: 'the other seeds had told all that there was to know' });
}
function seedsIn(measurements) {
    return [...new Set(measurements.map(({ seed }) => seed))].toSorted((a, b) => a - b);
}
function find(measurements, side, seed) {
    return measurements.find((one) => one.side === side && one.seed === seed);
}


/***/ }),

/***/ 40763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openRelay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41244);


function openRelay(out) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let open = true;
    out.write(`::stop-commands::${token}\n`);
    function lines(speaker, texts) {
        if (texts.length > 0)
            out.write(texts.map((text) => `${speaker} │ ${(0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(text)}\n`).join(''));
    }
    return {
        lines,
        line: (speaker, text) => lines(speaker, [text]),
        [Symbol.dispose]() {
            if (open)
                out.write(`::${token}::\n`);
            open = false;
        },
    };
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
