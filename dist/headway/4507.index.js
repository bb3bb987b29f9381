export const id = 4507;
export const ids = [4507,6010];
export const modules = {

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

/***/ 69576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

function circumstancesOf(settings, redact) {
    const { install, seeds } = settings;
    return {
        command: redact(settings.command),
        workingDirectory: settings.workingDirectory,
        install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
        results: settings.results,
        predictions: settings.predictions,
        metrics: settings.metrics,
        submodules: settings.submodules,
        lfs: settings.lfs,
        seeds: seeds.first,
        maxSeeds: seeds.most,
        trainedTogether: false,
        atOnce: undefined,
        reuse: settings.reuse,
    };
}
function contextOf(run, pullRequest, circumstances, name) {
    return {
        ...circumstances,
        name,
        pullRequest,
        names: { head: pullRequest.headRef, base: pullRequest.baseRef },
        repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
        runUrl: run.runUrl,
        version: _process_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        reportUrl: undefined,
    };
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

/***/ 37786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ readMachines),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   r1: () => (/* binding */ wasCancelled),
/* harmony export */   ud: () => (/* binding */ readPlanDigest)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44245);

function readPlanDigest(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'plan');
    if (/^[0-9a-f]{64}$/.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('plan', value, 'the output `plan` of the action `plan`', EXAMPLE_PLAN);
}
function readItem(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'item');
    const [, side, seed] = /^(head|base)-([1-9]\d{0,2})$/.exec(value) ?? [];
    if (side !== undefined && seed !== undefined)
        return { side: side, seed: Number(seed) };
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('item', value, 'with `plan`, the training of the matrix, such as `head-3`', EXAMPLE_ITEM);
}
function wasCancelled(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'measured');
    if (['', 'success', 'failure', 'cancelled', 'skipped'].includes(value))
        return value === 'cancelled';
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('measured', value, 'the result of the job that measures', EXAMPLE_MEASURED);
}
function readMachines(env) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'runs-on').replaceAll(/\s+/g, ' ');
}
const EXAMPLE_PLAN = 'plan: $' + '{{ needs.plan.outputs.plan }}';
const EXAMPLE_ITEM = 'item: $' + '{{ matrix.item }}';
const EXAMPLE_MEASURED = 'measured: $' + '{{ needs.measure.result }}';


/***/ }),

/***/ 66233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ asOneLook),
  Cs: () => (/* binding */ makePlan),
  Lg: () => (/* binding */ openNames),
  Tt: () => (/* binding */ writeMatrix),
  _u: () => (/* binding */ writeNoPlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answering/report-context.ts
var report_context = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/ledger/page.ts
var page = __webpack_require__(12230);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/story/commits.ts
var commits = __webpack_require__(52715);
// EXTERNAL MODULE: ./src/story/open-ledger.ts + 2 modules
var open_ledger = __webpack_require__(52201);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/environment/ambient.ts
var ambient = __webpack_require__(71745);
;// CONCATENATED MODULE: ./src/environment/known-names.ts
const DECLARING = /^(?:uv\.lock|requirements\.txt|pyproject\.toml|poetry\.lock|environment\.ya?ml)$/;
const CHOOSING = /^(?:\.python-versions?|\.tool-versions|\.?mise(?:\.\w+)*\.toml|\.mise|\.config|\.envrc|pyvenv\.cfg)$/;
function runsInTheMachinesOwn(files, workingDirectory, install) {
    if (install.kind === 'command')
        return false;
    const folder = workingDirectory.split('/').filter((part) => part !== '' && part !== '.');
    const prefix = folder.length === 0 ? '' : `${folder.join('/')}/`;
    if (!files.some(({ path }) => path.startsWith(prefix)))
        return false;
    const onTheWay = folder.map((_, index) => `${folder.slice(0, index + 1).join('/')}/`);
    const decides = (name) => CHOOSING.test(name) || (install.kind === 'auto' && DECLARING.test(name));
    return !files.some(({ path }) => ['', ...onTheWay].some((above) => path.startsWith(above) && decides(path.slice(above.length).split('/')[0] ?? '')));
}

// EXTERNAL MODULE: ./src/story/data.ts
var story_data = __webpack_require__(33809);
// EXTERNAL MODULE: ./src/story/reuse.ts + 2 modules
var reuse = __webpack_require__(91617);
// EXTERNAL MODULE: ./src/training/cores.ts
var cores = __webpack_require__(66462);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
// EXTERNAL MODULE: ./src/training/machine.ts
var machine = __webpack_require__(94215);
// EXTERNAL MODULE: ./src/training/variables.ts
var variables = __webpack_require__(20123);
;// CONCATENATED MODULE: ./src/many-machines/look-up.ts











async function lookUp(job, items, repository) {
    const { settings, ledger } = job;
    const data = ledger && (await (0,story_data/* findData */.a)(settings.data, process.env).catch(() => undefined));
    if (ledger === undefined || data === undefined)
        return [];
    const identity = await identityOf(job);
    if (identity === undefined)
        return [];
    const [share] = (0,cores/* planShares */.u)({ maxParallel: 1, trainings: 1, machine: await (0,machine/* readMachine */.Uc)() });
    const reusing = (0,reuse/* openReusing */.e)(job, repository, data.map(pathOf));
    const known = [];
    for (const item of items) {
        const files = await repository.files(item.commit);
        if (share === undefined || !runsInTheMachinesOwn(files, settings.workingDirectory, settings.install))
            continue;
        const found = await reusing.find(item, share, identity);
        if (found !== undefined)
            known.push(found);
    }
    return known;
}
function pathOf({ path }) {
    return path;
}
async function identityOf({ root, mark, settings, stop }) {
    if ((process.env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => !(0,external_node_path_.isAbsolute)(folder)))
        return undefined;
    const empty = (0,external_node_path_.join)(root, 'empty');
    await (0,promises_.mkdir)(empty, { recursive: true });
    const { identity } = await (0,ambient/* ambientEnvironment */._)(empty, empty, {
        variables: { ...(0,variables/* scrub */._I)(process.env, [settings.token]), ...(0,leftovers/* evaluationMark */.Q2)(mark) },
        timeoutMinutes: settings.timeoutMinutes,
        signal: stop,
        log: say.say,
    });
    return identity;
}

// EXTERNAL MODULE: ./src/many-machines/shared-plan.ts + 1 modules
var shared_plan = __webpack_require__(34530);
;// CONCATENATED MODULE: ./src/many-machines/make-plan.ts









function asOneLook(settings) {
    const { first, most } = settings.seeds;
    return { ...settings, seeds: { first: most ?? first, most: undefined } };
}
function openNames(job, fullName, relay) {
    return (0,commits/* openSource */.o)({ ...job, settings: { ...job.settings, submodules: false, lfs: false } }, fullName, relay);
}
async function makePlan(job, subject, items, repository, machines) {
    const { run, settings, redact } = job;
    const known = await lookUp(job, items, repository);
    const id = (0,external_node_crypto_.randomUUID)();
    const commits = [...new Set(items.map(({ commit }) => commit))];
    return {
        schema: 1,
        id,
        attempt: run.runAttempt,
        subject,
        items,
        known,
        settings: (0,shared_plan/* digestSettings */.Gy)(settings, id),
        startedAt: Date.now(),
        ledger: settings.reuse === 'off' ? undefined : (0,open_ledger/* nameOfLedger */.g2)(run, settings, (0,shared_plan/* ledgerPlace */.VP)(machines, false)),
        machines,
        trees: await treesOf(commits, (sha) => repository.files(sha)),
        rules: settings.metrics,
        circumstances: (0,report_context/* circumstancesOf */.c)(settings, redact),
    };
}
async function treesOf(commits, filesOf) {
    const trees = await Promise.all(commits.map(async (sha) => [sha, await filesOf(sha)]));
    return trees.some(([, files]) => files.length > page/* MOST_FILES */.Q4) ? {} : Object.fromEntries(trees);
}
function writeMatrix({ items, known }, digest) {
    const left = items.filter(({ side, seed }) => !known.some((one) => one.side === side && one.seed === seed));
    writeOutputs(left, digest);
    (0,say.say)(`${left.length} of ${items.length} trainings are left to do, each in a job of its own.`);
}
function writeNoPlan() {
    writeOutputs([], '');
}
function writeOutputs(left, digest) {
    const include = left.map((item) => ({ title: `${item.side}, seed ${item.seed}`, item: (0,shared_plan/* nameOfItem */.Yf)(item) }));
    core/* setOutput */.uH('matrix', JSON.stringify({ include }));
    core/* setOutput */.uH('trainings', left.length);
    core/* setOutput */.uH('plan', digest);
}


/***/ }),

/***/ 48870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planBranch: () => (/* binding */ planBranch)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _answering_keeping_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18101);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37786);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70900);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79507);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17513);
/* harmony import */ var _story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93518);
/* harmony import */ var _story_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52201);
/* harmony import */ var _training_relay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40763);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66233);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34530);
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












async function planBranch(run, asked) {
    const machines = (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachines */ .hL)(process.env);
    const settings = (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .asOneLook */ .K4)((0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(process.env, 'headway/plan'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_10__.cancelledBySignal)();
    const { branch, sha } = asked;
    const commit = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)(asked);
    const place = (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerPlace */ .VP)(machines, true);
    const ledger = (0,_story_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerOf */ .Xr)(run, settings, { kind: 'branch', branch }, undefined, stop, place);
    const inVain = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .whyInVain */ .qY)(commit, ledger);
    if (inVain !== undefined) {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(inVain);
        (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNoPlan */ ._u)();
        return;
    }
    const job = await (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .openBranchJob */ .eE)(run, settings, ledger, stop);
    try {
        const keeping = (0,_answering_keeping_js__WEBPACK_IMPORTED_MODULE_11__/* .keepingOf */ .r)(run, job.keep, sha.slice(0, 7), settings.name, stop);
        const { plan, digest } = await (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .handOnPlan */ .un)(await planOf(job, commit, machines), settings.name, keeping);
        (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .writeMatrix */ .Tt)(plan, digest);
    }
    catch (error) {
        if (!stop.aborted)
            throw error;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.fail)('The measurement was cancelled.');
    }
    finally {
        await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)(job.root, _process_say_js__WEBPACK_IMPORTED_MODULE_3__.warn);
    }
}
async function planOf(job, commit, machines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const items = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3)(commit, job.settings.seeds);
        const relay = __addDisposableResource(env_1, (0,_training_relay_js__WEBPACK_IMPORTED_MODULE_7__/* .openRelay */ .W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .openNames */ .Lg)(job, job.run.repository.fullName, relay), true);
        await (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchCommitOf */ .fA)(commit, repository);
        return await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .makePlan */ .Cs)(job, { kind: 'branch', ...commit }, items, repository, machines);
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

/***/ 20322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || process.cwd();
}


/***/ }),

/***/ 93518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   eE: () => (/* binding */ openBranchJob),
/* harmony export */   fA: () => (/* binding */ fetchCommitOf),
/* harmony export */   qY: () => (/* binding */ whyInVain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44121);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6031);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23036);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46010);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20322);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72067);









const SEEDS_FOR_NOISE = 5;
function commitOf({ kind, branch, sha }) {
    return { branch, sha, purpose: kind === 'noise' ? 'noise' : 'baseline' };
}
function whyInVain({ purpose }, ledger) {
    if (purpose === 'noise' || ledger?.lasts)
        return undefined;
    const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch';
    return `Nothing to do: ${why}, a measurement of the branch would answer nobody.`;
}
function itemsOf({ branch, sha, purpose }, seeds) {
    const count = purpose === 'noise' ? seedsForNoise(branch, seeds) : seeds.first;
    const ref = refOf(branch);
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .seedsBetween */ .jQ)(1, count).map((seed) => ({ side: 'base', commit: sha, ref, seed }));
}
function seedsForNoise(branch, { first, most }) {
    const count = first < _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST_PAIRS */ .N ? SEEDS_FOR_NOISE : Math.max(first, most ?? 0);
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_5__.say)(`No \`pull-request-number\` is given: measuring how noisy the training of ${branch} is, with ${count} seeds.`);
    return count;
}
async function fetchCommitOf({ branch, sha }, repository) {
    await repository.fetch([{ sha, fallbackRef: refOf(branch) }]);
}
function refOf(branch) {
    return `refs/heads/${branch}`;
}
async function openBranchJob(run, settings, ledger, stop) {
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .saveForPost */ .Tn)({ mark, root, pullRequest: undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    return {
        run,
        settings,
        workspace: (0,_job_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceOf */ .B)(process.env),
        mark,
        root,
        keep,
        stop,
        redact: (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .openRedact */ .A)(process.env, settings.token),
        ledger,
        say: _process_say_js__WEBPACK_IMPORTED_MODULE_5__.say,
        onProgress: () => { },
    };
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
