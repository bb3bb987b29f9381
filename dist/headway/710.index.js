export const id = 710;
export const ids = [710,833,655];
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

/***/ 74802:
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

/***/ 31609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/commits.ts + 12 modules
var commits = __webpack_require__(91991);
// EXTERNAL MODULE: ./src/comparison/ignores-seed.ts
var ignores_seed = __webpack_require__(95398);
// EXTERNAL MODULE: ./src/file-changes.ts
var file_changes = __webpack_require__(15893);
// EXTERNAL MODULE: ./src/measure-all.ts
var measure_all = __webpack_require__(36049);
// EXTERNAL MODULE: ./src/pair-up.ts
var pair_up = __webpack_require__(19257);
// EXTERNAL MODULE: ./src/prepare.ts + 1 modules
var prepare = __webpack_require__(30055);
;// CONCATENATED MODULE: ./src/measure-pairs.ts





async function measurePairs(job, plan, repository, workshop) {
    const { first, most } = job.settings.seeds;
    const shared = await (0,measure_all/* shareOut */.t)(job);
    const before = await (0,measure_all/* measureAll */.M)(job, plan.items, workshop, shared, isDecided);
    const atFirst = await judge(before.measurements, 1);
    const { together, atOnce } = before;
    if (most === undefined || !isOpen(atFirst))
        return { ...atFirst, together, atOnce };
    const more = (0,prepare/* pairsOf */.fq)(plan, (0,prepare/* seedsBetween */.jQ)(first + 1, most));
    job.onProgress({ kind: 'planned', items: more, at: Date.now() });
    const after = await (0,measure_all/* measureAll */.M)(job, more, workshop, shared);
    const all = await judge([...before.measurements, ...after.measurements], 2);
    return { ...all, together: together || after.together, atOnce: Math.max(atOnce, after.atOnce) };
    async function judge(measurements, look) {
        const pairs = (0,pair_up/* pairUp */.O)(measurements);
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 39975));
        const [base, head] = await Promise.all([repository.files(plan.base.sha), repository.files(plan.head.sha)]);
        const ignored = pairs.length > 1 && (0,ignores_seed/* ignoresSeed */.t)(pairs);
        return conclude(plan, {
            pairs: ignored ? pairs.slice(0, 1) : pairs,
            ignoresSeed: ignored,
            looks: most === undefined ? 1 : 2,
            look,
            changes: (0,file_changes/* fileChanges */.C)(base, head, measurements),
            rules: job.settings.metrics,
        });
    }
}
const FEW = 2;
function isDecided(done) {
    const pairs = (0,pair_up/* completePairs */.l)(done);
    if (pairs.length === 0)
        return false;
    const failing = ['head', 'base'].some((side) => done.filter((one) => one.side === side).every(({ result }) => result.kind === 'failed'));
    return failing || (pairs.length >= FEW && (0,ignores_seed/* ignoresSeed */.t)(pairs));
}
function isOpen({ comparison: { verdict, metrics } }) {
    return verdict === 'inconclusive' && metrics.some((metric) => metric.primary && metric.statistics);
}

// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
// EXTERNAL MODULE: ./src/workshop.ts + 68 modules
var src_workshop = __webpack_require__(49146);
;// CONCATENATED MODULE: ./src/evaluate.ts
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
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const repository = cleanUp.use(await (0,commits/* openSource */.o)(job, job.pullRequest.baseRepository.fullName, relay));
        const workshop = cleanUp.use((0,src_workshop/* openWorkshop */._)(job, repository, relay));
        const plan = await (0,prepare/* prepare */.iA)(job, repository);
        job.onPlan(plan);
        await (0,commits/* fetchCommits */.B)(plan, repository);
        return await measurePairs(job, plan, repository, workshop);
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

/***/ 15893:
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
        const { ahead_by: ahead = data.total_commits } = data;
        return typeof ahead === 'number' ? ahead : undefined;
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
    return status === 404 && COMMENTS.test(url) && pullRequest !== undefined && (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(pullRequest);
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
/* harmony export */   A: () => (/* binding */ fetchLabelled),
/* harmony export */   d: () => (/* binding */ fetchPullRequest)
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


/***/ }),

/***/ 21916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ handOver),
  u: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./src/explain.ts
var explain = __webpack_require__(24216);
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
// EXTERNAL MODULE: ./src/hand-on.ts
var hand_on = __webpack_require__(32014);
// EXTERNAL MODULE: ./src/handover/limits.ts
var limits = __webpack_require__(72699);
// EXTERNAL MODULE: ./src/keeping.ts
var src_keeping = __webpack_require__(83464);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/storage/download.ts
var download = __webpack_require__(7769);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/hand-over.ts









function nameOf(evaluation, attempt) {
    return `headway-measurements-${evaluation === undefined ? '' : `${evaluation}-`}${attempt}`;
}
async function handOver(handover, { evaluation, run, folder, signal }) {
    const [{ writeHandover }, { keepLogs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 49158)),
        __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 78655)),
    ]);
    const name = nameOf(evaluation, run.runAttempt);
    const keeping = (0,src_keeping/* keepingOf */.r)(run, folder, handover.pullRequest, evaluation, signal);
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
    const { readHandover } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 28959));
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

/***/ 36235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measurePullRequest: () => (/* binding */ measurePullRequest)
/* harmony export */ });
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74802);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31609);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24216);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21916);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38422);
/* harmony import */ var _open_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95437);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58283);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24381);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72589);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19631);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90324);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17513);












async function measurePullRequest(run, asked) {
    const settings = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(process.env, 'headway/measure');
    const opened = await (0,_open_job_js__WEBPACK_IMPORTED_MODULE_4__/* .openJob */ .I)(run, asked, settings, false);
    const { pullRequest, root, keep, stop, redact, ledger } = opened;
    const circumstances = (0,_report_context_js__WEBPACK_IMPORTED_MODULE_10__/* .circumstancesOf */ .c)(settings, redact);
    const job = { ...opened, onPlan: () => { }, onProgress: () => { } };
    const cleanUp = (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_11__/* .openCleanUp */ .N)();
    try {
        const result = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(job, cleanUp).then(measured).catch(brokenOff);
        if (result === undefined) {
            (0,_say_js__WEBPACK_IMPORTED_MODULE_8__.fail)('The evaluation was cancelled.');
            return;
        }
        const { number, headSha } = pullRequest;
        const handover = { schema: 1, pullRequest: number, headSha, result };
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_2__/* .handOver */ .C)(handover, { evaluation: settings.name, run, folder: keep, signal: stop });
        if (result.kind === 'failed')
            (0,_say_js__WEBPACK_IMPORTED_MODULE_8__.fail)(`${result.message}\n${result.remedy}`);
        await ledger?.kept();
    }
    finally {
        await cleanUp[Symbol.asyncDispose]();
        await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_9__/* .removeLeftovers */ .D)(root, _say_js__WEBPACK_IMPORTED_MODULE_8__.warn);
    }
    async function measured({ comparison, together, atOnce }) {
        const { base, pairs, ignoresSeed, look, changes } = comparison;
        const known = { ...circumstances, trainedTogether: together, atOnce };
        const markdown = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B)(comparison, (0,_report_context_js__WEBPACK_IMPORTED_MODULE_10__/* .contextOf */ .V)(run, pullRequest, known, settings.name));
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn)(keep, comparison, markdown).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .complainOfDisk */ .I2);
        (0,_say_js__WEBPACK_IMPORTED_MODULE_8__.say)((0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(comparison));
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
        const { message, remedy } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error, pullRequest);
        return { kind: 'failed', message: redact(message), remedy: redact(remedy) };
    }
}


/***/ }),

/***/ 95437:
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
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15767);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90833);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31530);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56342);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38653);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76670);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90324);











async function openJob(run, asked, settings, comments, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_10__.cancelledBySignal)();
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .N)(run, settings.token, stop, _say_js__WEBPACK_IMPORTED_MODULE_9__.say);
    const pullRequest = await (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .findPullRequest */ ._)(github, asked);
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_post_state_js__WEBPACK_IMPORTED_MODULE_7__/* .saveForPost */ .Tn)({ mark, root, pullRequest: comments ? pullRequest : undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    const ledger = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerOf */ .Xr)(run, settings, { kind: 'pull-request', number: pullRequest.number }, { kind: 'branch', branch: pullRequest.baseRef }, stop, place);
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .openRedact */ .A)(process.env, settings.token);
    return { run, settings, github, pullRequest, mark, root, keep, stop, redact, ledger };
}


/***/ }),

/***/ 19257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   l: () => (/* binding */ completePairs)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7754);

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

/***/ 30055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ pairsOf),
  iA: () => (/* binding */ prepare),
  jQ: () => (/* binding */ seedsBetween)
});

// EXTERNAL MODULE: ./src/github/commit.ts
var commit = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/merge-base.ts


async function fetchMergeBase(github, pullRequest) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${pullRequest.baseRef}...${pullRequest.headSha}`,
            per_page: 1,
        });
        return readMergeBase(data);
    }
    catch (error) {
        const status = (0,api_error/* statusOf */.c2)(error) ?? 0;
        if (status === 404)
            return undefined;
        if (status < 500)
            throw error;
        github.log(`git is to find the merge base. ${(0,api_error/* describeApiError */.gg)(error)}`);
        return undefined;
    }
}
function readMergeBase(data) {
    const { merge_base_commit: commit, behind_by: behindBy } = (0,payload/* isObject */.Gv)(data) ? data : {};
    if (!(0,payload/* isObject */.Gv)(commit) || !(0,payload/* isCommitId */.jh)(commit.sha))
        return undefined;
    return { sha: commit.sha, behindBy: typeof behindBy === 'number' ? behindBy : undefined };
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/prepare.ts



async function prepare(job, repository) {
    const { pullRequest } = job;
    const { number, headSha, baseRef } = pullRequest;
    const sides = {
        head: { sha: headSha, ref: `refs/pull/${number}/head` },
        base: await chooseBase(job, repository),
        baseRef: `refs/heads/${baseRef}`,
    };
    return { pullRequest: number, ...sides, items: pairsOf(sides, seedsBetween(1, job.settings.seeds.first)) };
}
function pairsOf({ head, base, baseRef }, seeds) {
    return seeds.flatMap((seed) => [
        { side: 'head', commit: head.sha, ref: head.ref, seed },
        { side: 'base', commit: base.sha, ref: baseRef, seed },
    ]);
}
function seedsBetween(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
async function chooseBase(job, repository) {
    const { github, pullRequest, settings } = job;
    const choice = settings.base;
    switch (choice.kind) {
        case 'merge-base': {
            const found = (await fetchMergeBase(github, pullRequest)) ?? (await mergeBaseByGit(job, repository));
            return { sha: found.sha, choice, behindBy: found.behindBy };
        }
        case 'base-tip':
            return { sha: await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await (0,commit/* fetchCommit */.iH)(github, choice.ref);
            return { sha, choice, behindBy: await (0,commit/* countBehind */.Yb)(github, sha, pullRequest.baseRef) };
        }
    }
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
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


/***/ })

};
