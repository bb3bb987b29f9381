export const id = 6867;
export const ids = [6867];
export const modules = {

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
    const { run, owner, repo } = github;
    try {
        const sha = await (run.forge === 'github' ? askForCommit : askForNewest)(github, ref);
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
async function askForCommit({ octokit, owner, repo }, ref) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
    const { data } = await octokit.request(route, {
        owner,
        repo,
        ref,
        mediaType: { format: 'sha' },
    });
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined;
}
async function askForNewest({ octokit, owner, repo }, ref) {
    const bare = { limit: 1, stat: false, verification: false, files: false };
    const route = 'GET /repos/{owner}/{repo}/commits';
    const { data } = await octokit.request(route, { owner, repo, sha: ref, ...bare });
    const [newest] = Array.isArray(data) ? data : [];
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(newest) ? newest.sha : undefined;
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
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(7909)]).then(__webpack_require__.bind(__webpack_require__, 47909));
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

/***/ 52201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xr: () => (/* binding */ ledgerOf),
  g2: () => (/* binding */ nameOfLedger),
  S3: () => (/* binding */ openNamed)
});

// EXTERNAL MODULE: ./src/ledger/ledger.ts + 1 modules
var ledger = __webpack_require__(66840);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/cache-entry.ts




const VERSION = (0,external_node_crypto_.createHash)('sha256').update('headway page 1: text, gzip').digest('hex');
const PATH = '/twirp/github.actions.results.api.v1.CacheService/';
const NO_SENSE = 'the answer of the cache service makes no sense';
async function downloadEntry(service, prefix, limit, signal) {
    const found = await call(service, 'GetCacheEntryDownloadURL', { key: prefix, restore_keys: [prefix] }, signal);
    const { matched_key: key, signed_download_url: url } = found;
    if (found.ok !== true || typeof key !== 'string' || !key.startsWith(prefix))
        return undefined;
    const answer = await (0,exchange/* exchange */.c)({ method: 'GET', url: blobUrl(url), headers: {}, limit, service: 'the cache service', signal }, service.pauseMs);
    expectSuccess(answer);
    return answer.body;
}
async function uploadEntry(service, key, bytes, signal) {
    const reserved = await call(service, 'CreateCacheEntry', { key }, signal);
    if (reserved.ok !== true) {
        const denied = typeof reserved.message === 'string' && reserved.message.startsWith('cache write denied:');
        throw new unavailable/* Unavailable */.$P(denied ? 'the cache service lets this run read only' : 'the cache service refused to take them');
    }
    const answer = await (0,exchange/* exchange */.c)({
        method: 'PUT',
        url: blobUrl(reserved.signed_upload_url),
        headers: {
            'content-type': 'application/octet-stream',
            'x-ms-blob-type': 'BlockBlob',
        },
        body: bytes,
        limit: twirp/* ANSWER_LIMIT */.T,
        service: 'the cache service',
        signal,
    }, service.pauseMs);
    expectSuccess(answer);
    const size = { size_bytes: String(bytes.length) };
    const finalized = await call(service, 'FinalizeCacheEntryUpload', { key, ...size }, signal);
    if (finalized.ok !== true)
        throw new unavailable/* Unavailable */.$P('the cache service refused to keep them');
}
async function call(service, name, message, signal) {
    const body = { ...message, version: VERSION };
    const answer = await (0,twirp/* callTwirp */.k)(service, 'the cache service', PATH + name, body, signal);
    if (answer.status === 409)
        throw new unavailable/* Unavailable */.$P('the cache has some with the same key already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status }) {
    if (status !== 200 && status !== 201)
        throw new unavailable/* Unavailable */.$P(`the cache service answered with status ${status}`);
}
function blobUrl(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new unavailable/* Unavailable */.$P(NO_SENSE);
}
function parseObject(body) {
    try {
        const value = JSON.parse(body.toString());
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
    }
    throw new unavailable/* Unavailable */.$P(NO_SENSE);
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
;// CONCATENATED MODULE: ./src/storage/cache-service.ts





const WAITS = { fetchMs: 20_000, keepMs: 60_000, pauseMs: 1_000 };
const LIMIT = 32 * 1024 * 1024;
const NOT_REUSED = 'Measurements of earlier runs are not reused';
const NOT_KEPT = 'Measurements are not kept for later runs';
function openShelf(options) {
    const { env, apiUrl, log, signal, waits = WAITS } = options;
    if (isSharedByAll(env, apiUrl)) {
        log(`${NOT_KEPT}: any branch and fork could change what is in the cache of this server.`);
        return undefined;
    }
    const service = findService(env, waits.pauseMs);
    if (service === undefined)
        return undefined;
    const { readable, writable, mode } = readMode(env);
    const said = new Set();
    const sayOnce = (line) => {
        if (!said.has(line))
            log(line);
        said.add(line);
    };
    return {
        async fetch(prefix) {
            if (!readable) {
                sayOnce(`${NOT_REUSED}: ACTIONS_CACHE_MODE is \`${mode}\`.`);
                return undefined;
            }
            try {
                return await (0,within/* within */.u)(waits.fetchMs, signal, tooLate(waits.fetchMs), async (either) => {
                    const bytes = await downloadEntry(service, prefix, LIMIT, either);
                    return bytes === undefined ? undefined : await toPage(bytes);
                });
            }
            catch (error) {
                sayOnce(`${NOT_REUSED}: ${reasonOf(error)}.`);
                return undefined;
            }
        },
        async keep(key, page) {
            if (!writable) {
                sayOnce(`${NOT_KEPT}: ACTIONS_CACHE_MODE is \`${mode}\`.`);
                return;
            }
            try {
                await (0,within/* within */.u)(waits.keepMs, signal, tooLate(waits.keepMs), async (either) => {
                    await uploadEntry(service, key, await toBytes(page), either);
                });
            }
            catch (error) {
                sayOnce(`${NOT_KEPT}: ${reasonOf(error)}.`);
            }
        },
    };
}
function isSharedByAll(env, apiUrl) {
    return Boolean(env.GITEA_ACTIONS || env.FORGEJO_ACTIONS) || /\/api\/v1\/?$/.test(apiUrl);
}
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host) || !env.ACTIONS_CACHE_SERVICE_V2)
        return undefined;
    return url && token && URL.canParse(url) ? { url, token, pauseMs } : undefined;
}
function readMode(env) {
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        mode,
        readable: mode !== 'none' && mode !== 'write-only',
        writable: mode !== 'none' && mode !== 'read',
    };
}
async function toBytes(page) {
    const text = Buffer.from(page);
    if (text.length > LIMIT)
        throw new unavailable/* Unavailable */.$P(`they take more than ${LIMIT / 1024 / 1024} MB`);
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text);
}
async function toPage(bytes) {
    try {
        const text = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: LIMIT });
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
    }
    catch (error) {
        const large = (0,unavailable/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE';
        throw new unavailable/* Unavailable */.$P(large
            ? 'what the cache service sent is too large'
            : 'what the cache service sent is not what Headway keeps');
    }
}
function tooLate(ms) {
    return `the cache service did not answer within ${ms / 1000} s`;
}
function reasonOf(error) {
    return error instanceof unavailable/* Unavailable */.$P ? error.message : 'the cache service could not be used';
}

// EXTERNAL MODULE: ./src/training/reads/machine-files.ts
var machine_files = __webpack_require__(76523);
;// CONCATENATED MODULE: ./src/story/open-ledger.ts




const ownPlace = () => ({ job: process.env.GITHUB_JOB ?? '', writes: true });
function ledgerOf(run, settings, own, other, signal, place = ownPlace()) {
    if (settings.reuse === 'off')
        return undefined;
    const named = { evaluation: nameOfLedger(run, settings, place), mode: settings.reuse };
    return openNamed(run, named, own, other, signal, place.writes);
}
function nameOfLedger({ workflowPath }, { command, workingDirectory, name }, { job }) {
    return (0,ledger/* ledgerName */.b)([workflowPath, job, command, workingDirectory, ...(name === undefined ? [] : [name])]);
}
function openNamed(run, { evaluation, mode }, own, other, signal, writes) {
    return (0,ledger/* openLedger */.a)({
        shelf: openShelf({ env: process.env, apiUrl: run.apiUrl, log: say.say, signal }),
        evaluation,
        own,
        other,
        writes: writes && (run.eventName === 'pull_request' || run.eventName === 'push'),
        runId: run.runId,
        runAttempt: run.runAttempt,
        mode,
        areAsTheyWere: machine_files/* areAsTheyWere */.K,
    });
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

/***/ 72067:
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
;// CONCATENATED MODULE: ./src/story/prepare.ts



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
            const found = await findMergeBase(job, repository);
            if (found.sha !== pullRequest.headSha)
                return { sha: found.sha, choice, behindBy: found.behindBy };
            const earlier = { ...job, pullRequest: { ...pullRequest, baseRef: pullRequest.baseSha } };
            const { sha } = await findMergeBase(earlier, repository);
            return { sha, choice, behindBy: sha === found.sha ? found.behindBy : undefined };
        }
        case 'base-tip':
            return { sha: await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await (0,commit/* fetchCommit */.iH)(github, choice.ref);
            return { sha, choice, behindBy: await (0,commit/* countBehind */.Yb)(github, sha, pullRequest.baseRef) };
        }
    }
}
async function findMergeBase(job, repository) {
    return (await fetchMergeBase(job.github, job.pullRequest)) ?? (await mergeBaseByGit(job, repository));
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
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


/***/ })

};
