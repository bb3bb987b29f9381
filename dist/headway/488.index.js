export const id = 488;
export const ids = [488];
export const modules = {

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

/***/ 64157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ withoutSeries),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   ah: () => (/* binding */ withFilesOnly),
/* harmony export */   fx: () => (/* binding */ withoutPaths),
/* harmony export */   tn: () => (/* binding */ withoutPredictions)
/* harmony export */ });
function pointsOf({ result }) {
    if (result.kind === 'failed')
        return 0;
    const predictions = result.predictions?.length ?? 0;
    return result.series.reduce((points, { at }) => points + at.length, predictions);
}
function withoutSeries(one) {
    return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, series: [] } };
}
function withoutPredictions(one) {
    return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, predictions: undefined } };
}
function withFilesOnly(one) {
    if (one.reads === undefined)
        return one;
    return { ...one, reads: { ...one.reads, folders: [], missing: [], machine: [], mentions: [] } };
}
function withoutPaths(one) {
    if (one.reads === undefined)
        return one;
    const none = { files: [], folders: [], missing: [], machine: [], mentions: [] };
    return { ...one, reads: { ...one.reads, ...none } };
}


/***/ }),

/***/ 63121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

function refused(because) {
    return { kind: 'refused', because };
}
function unpack(packed, most) {
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: most });
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        const large = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
        return refused(large ? `takes more than ${most / 1024 / 1024} MB` : 'is not text packed by gzip');
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function placeOf(error, value) {
    if (typeof value === 'object' && value !== null && 'schema' in value && value.schema !== 1) {
        return 'is of another version of Headway';
    }
    const path = error.issues[0]?.path.map(String) ?? [];
    const place = path.filter((part) => /^\w{1,20}$/.test(part)).join('.');
    return place === '' ? 'is not as Headway writes it' : `is not as Headway writes it at \`${place}\``;
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

/***/ 36032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ readMachines),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   r1: () => (/* binding */ wasCancelled),
/* harmony export */   ud: () => (/* binding */ readPlanDigest)
/* harmony export */ });
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86770);

function readPlanDigest(env) {
    const value = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'plan');
    if (value === '')
        return undefined;
    if (/^[0-9a-f]{64}$/.test(value))
        return value;
    throw (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('plan', value, 'the output `plan` of the action `plan`', EXAMPLE_PLAN);
}
function readItem(env) {
    const value = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'item');
    const [, side, seed] = /^(head|base)-([1-9]\d{0,2})$/.exec(value) ?? [];
    if (side !== undefined && seed !== undefined)
        return { side: side, seed: Number(seed) };
    throw (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('item', value, 'with `plan`, the training of the matrix, such as `head-3`', EXAMPLE_ITEM);
}
function wasCancelled(env) {
    const value = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'measured');
    if (['', 'success', 'failure', 'cancelled', 'skipped'].includes(value))
        return value === 'cancelled';
    throw (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('measured', value, 'the result of the job that measures', EXAMPLE_MEASURED);
}
function readMachines(env) {
    return (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'runs-on').replaceAll(/\s+/g, ' ');
}
const EXAMPLE_PLAN = 'plan: $' + '{{ needs.plan.outputs.plan }}';
const EXAMPLE_ITEM = 'item: $' + '{{ matrix.item }}';
const EXAMPLE_MEASURED = 'measured: $' + '{{ needs.measure.result }}';


/***/ }),

/***/ 36367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answer.ts + 3 modules
var src_answer = __webpack_require__(80803);
// EXTERNAL MODULE: ./src/asked.ts
var src_asked = __webpack_require__(15767);
// EXTERNAL MODULE: ./src/commits.ts + 12 modules
var commits = __webpack_require__(91991);
// EXTERNAL MODULE: ./src/ending.ts + 1 modules
var ending = __webpack_require__(81732);
// EXTERNAL MODULE: ./src/explain.ts
var explain = __webpack_require__(24216);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/keeping.ts
var src_keeping = __webpack_require__(83464);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data.ts
var src_data = __webpack_require__(61499);
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

// EXTERNAL MODULE: ./src/reuse.ts + 3 modules
var reuse = __webpack_require__(70729);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/training/cores.ts
var cores = __webpack_require__(66462);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
// EXTERNAL MODULE: ./src/training/machine.ts
var machine = __webpack_require__(94215);
// EXTERNAL MODULE: ./src/training/variables.ts
var variables = __webpack_require__(20123);
;// CONCATENATED MODULE: ./src/look-up.ts











async function lookUp(job, items, repository) {
    const { settings, ledger } = job;
    const data = ledger && (await (0,src_data/* findData */.a)(settings.data, process.env).catch(() => undefined));
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

// EXTERNAL MODULE: ./src/open-job.ts
var open_job = __webpack_require__(95437);
// EXTERNAL MODULE: ./src/open-ledger.ts + 4 modules
var open_ledger = __webpack_require__(56342);
// EXTERNAL MODULE: ./src/plan-inputs.ts
var plan_inputs = __webpack_require__(36032);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/prepare.ts + 1 modules
var prepare = __webpack_require__(30055);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/commits.ts
var report_commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/seeds.ts
var report_seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/titled.ts
var titled = __webpack_require__(79742);
;// CONCATENATED MODULE: ./src/report/planned.ts






function renderPlanned(planned, context) {
    const { items, known, base } = planned;
    const left = items.length - known.length;
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        (0,titled/* titled */.d)(context, (0,report_text/* ours */.Od)(`${titleOf(left)} …`)),
        (0,report_text/* ours */.Od)(left === 0 ? 'Nothing is left to train: the report comes next.' : howItGoesOn(left)),
        (0,blocks/* table */.tp)(['Source', 'To be trained', 'Known already'].map((title) => ({ title: (0,report_text/* ours */.Od)(title), align: 'left' })), ['head', 'base'].map((side) => rowOf(side, planned, context))),
        (0,report_text.md) `Base: ${(0,report_commits/* baseInWords */.s)(base, context)}.`,
        (0,footer/* footer */.q)(context),
    ]));
}
function titleOf(left) {
    if (left === 0)
        return 'Comparing head and base';
    return left === 1 ? 'Training on a machine of its own' : `Training on ${left} machines`;
}
function howItGoesOn(left) {
    const each = left === 1 ? 'The training' : 'Each training';
    return `${each} has a job of its own in this run. The report takes the place of these lines when all of them have ended.`;
}
function rowOf(side, { items, known }, context) {
    const own = items.filter((item) => item.side === side);
    const isKnown = ({ seed }) => known.some((one) => one.side === side && one.seed === seed);
    const seeds = (some) => (0,report_text/* ours */.Od)(some.length === 0 ? '–' : (0,report_seeds/* seedsInWords */.l1)(some.map(({ seed }) => seed)));
    const [first] = own;
    const who = (0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base');
    return [
        first === undefined ? who : (0,report_text/* join */.fj)([who, (0,report_commits/* commitLink */.w)(first.commit, context)], ' '),
        seeds(own.filter((item) => !isKnown(item))),
        seeds(own.filter(isKnown)),
    ];
}

// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/report-context.ts
var report_context = __webpack_require__(19631);
// EXTERNAL MODULE: ./src/shared-plan.ts + 1 modules
var shared_plan = __webpack_require__(62242);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
;// CONCATENATED MODULE: ./src/plan-pull-request.ts
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






















const MOST_FILES = 50_000;
async function planPullRequest(run, asked) {
    const machines = (0,plan_inputs/* readMachines */.hL)(process.env);
    const settings = asOneLook((0,inputs/* readSettings */.sb)(process.env, 'headway/plan'));
    const opened = await (0,open_job/* openJob */.I)(run, asked, settings, true, (0,shared_plan/* ledgerPlace */.VP)(machines, false));
    const { github, pullRequest, root, keep, stop, redact } = opened;
    const job = { ...opened, onPlan: () => { }, onProgress: () => { } };
    const context = (0,report_context/* contextOf */.V)(run, pullRequest, (0,report_context/* circumstancesOf */.c)(settings, redact), settings.name);
    const answer = (0,src_answer/* openAnswer */.N)(github, pullRequest, settings, (0,src_asked/* evaluatedOf */.T)(pullRequest, settings.base));
    const keeping = (0,src_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
    try {
        const made = await makePlan(job, machines);
        await show(made, context, answer);
        const { plan, digest } = await (0,shared_plan/* handOnPlan */.un)(made, settings.name, keeping);
        writeMatrix(plan, digest);
        (0,post_state/* markAsSettled */.DP)();
    }
    catch (error) {
        const cancelled = stop.aborted;
        const told = cancelled
            ? { message: 'The evaluation was cancelled.', remedy: '' }
            : (0,explain/* explain */.WE)(error, pullRequest);
        const [message, remedy] = [redact(told.message), redact(told.remedy)];
        const markdown = cancelled
            ? (0,settled/* renderCancelled */.e0)(undefined, context, Date.now())
            : (0,settled/* renderError */.vr)({ message, remedy }, context);
        const complain = await (0,ending/* deliver */.c)(markdown, answer, pullRequest);
        complain?.();
        (0,say.fail)(`${message}\n${remedy}`.trim());
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(root, say.warn);
    }
}
function asOneLook(settings) {
    const { first, most } = settings.seeds;
    return { ...settings, seeds: { first: most ?? first, most: undefined } };
}
async function makePlan(job, machines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, settings, pullRequest, redact } = job;
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const bare = { ...job, settings: { ...settings, submodules: false, lfs: false } };
        const repository = __addDisposableResource(env_1, await (0,commits/* openSource */.o)(bare, pullRequest.baseRepository.fullName, relay), true);
        const prepared = await (0,prepare/* prepare */.iA)(job, repository);
        const { base, items } = prepared;
        await (0,commits/* fetchCommits */.B)(prepared, repository);
        const known = await lookUp(job, items, repository);
        const id = (0,external_node_crypto_.randomUUID)();
        return {
            schema: 1,
            id,
            attempt: run.runAttempt,
            pullRequest: pullRequest.number,
            headSha: pullRequest.headSha,
            base,
            items,
            known,
            settings: (0,shared_plan/* digestSettings */.Gy)(settings, id),
            startedAt: Date.now(),
            ledger: settings.reuse === 'off' ? undefined : (0,open_ledger/* nameOfLedger */.g2)(run, settings, (0,shared_plan/* ledgerPlace */.VP)(machines, false)),
            machines,
            trees: await treesOf([pullRequest.headSha, base.sha], (sha) => repository.files(sha)),
            rules: settings.metrics,
            circumstances: (0,report_context/* circumstancesOf */.c)(settings, redact),
        };
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
async function treesOf(commits, filesOf) {
    const trees = await Promise.all(commits.map(async (sha) => [sha, await filesOf(sha)]));
    return trees.some(([, files]) => files.length > MOST_FILES) ? {} : Object.fromEntries(trees);
}
async function show({ items, known, base }, context, answer) {
    answer.show(renderPlanned({ items, known, base }, context));
    await answer.shown();
}
function writeMatrix({ items, known }, digest) {
    const left = items.filter(({ side, seed }) => !known.some((one) => one.side === side && one.seed === seed));
    const include = left.map((item) => ({ title: `${item.side}, seed ${item.seed}`, item: (0,shared_plan/* nameOfItem */.Yf)(item) }));
    core/* setOutput */.uH('matrix', JSON.stringify({ include }));
    core/* setOutput */.uH('trainings', left.length);
    core/* setOutput */.uH('plan', digest);
    (0,say.say)(`${left.length} of ${items.length} trainings are left to do, each in a job of its own.`);
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

/***/ 19631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);

function circumstancesOf(settings, redact) {
    const { install, seeds } = settings;
    return {
        command: redact(settings.command),
        workingDirectory: settings.workingDirectory,
        install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
        results: settings.results,
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
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        reportUrl: undefined,
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
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7));
    return context.repositoryUrl === undefined ? name : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.names.base);
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

/***/ 24579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ completeMeasurement),
/* harmony export */   RH: () => (/* binding */ anyMeasurement),
/* harmony export */   Rt: () => (/* binding */ keptMeasurement)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19305);


const MOST_METRICS = 100_000;
const MOST_POINTS = 100_000;
const MOST_PREDICTIONS = 200_000;
const MOST_PACKAGES = 5_000;
const environment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    description: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        file: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['uv.lock', 'requirements.txt', 'pyproject.toml'])),
        tool: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['uv', 'pip'])),
    }),
    python: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    packages: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), MOST_PACKAGES),
});
const reads = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['access-times', 'inotify', 'nothing']),
    files: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    folders: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    missing: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    machine: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, stamp: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), 2_000),
    mentions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    blindSpots: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 20),
});
const measured = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('measured'),
    metrics: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, value: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3, bestOf: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj) }), MOST_METRICS),
    series: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        axis: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        at: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), MOST_POINTS),
        values: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3, MOST_POINTS),
    }), MOST_METRICS),
    predictions: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, label: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, prediction: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), MOST_PREDICTIONS)),
    notes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
});
const failure = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('exit-code'), code: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('signal'), signal: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('out-of-memory') }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('timed-out'), minutes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cancelled') }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('install-failed'),
        command: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        hint: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ why: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, remedy: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing-directory'), directory: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('missing-script'), script: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('no-results'),
        patterns: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 1_000),
        refused: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }), 1_000),
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bad-results'), path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, reason: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not-started'), reason: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, remedy: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not-handed-on'), because: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, remedy: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('skipped'), because: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
]);
const reuse = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    commit: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    measuredAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$,
    because: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['same-run', 'same-commit', 'unread']),
    changed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
});
const common = {
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    side: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['head', 'base']),
    commit: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    seed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj,
    cost: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        wallSeconds: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        peakMemoryBytes: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        cpuSeconds: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
        gpuMemoryBytes: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    })),
    machine: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        platform: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        cpuModel: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        cores: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        totalCores: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        memoryBytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj,
        gpus: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    })),
    threads: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .textsByName */ .N_)(1_000),
    environment: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(environment),
    logTail: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 100),
};
const keptMeasurement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...common, result: measured, reads });
const anyMeasurement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...common,
    result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [measured, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), failure })]),
    reads: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(reads),
    reused: (0,_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(reuse),
});
function completeMeasurement({ cost, machine, environment: made, result, reads, reused, ...rest }) {
    return {
        ...rest,
        result: result.kind === 'failed'
            ? { kind: 'failed', failure: complete(result.failure) }
            : completeResult(result),
        cost: cost && {
            wallSeconds: cost.wallSeconds,
            peakMemoryBytes: cost.peakMemoryBytes,
            cpuSeconds: cost.cpuSeconds,
            gpuMemoryBytes: cost.gpuMemoryBytes,
        },
        machine,
        reads: reads && { ...reads, files: reads.files.toSorted() },
        environment: made && {
            ...made,
            python: made.python,
            source: { file: made.source.file, tool: made.source.tool },
        },
        reused,
    };
}
function complete(found) {
    if (found.kind !== 'install-failed')
        return found;
    const { kind, command, hint } = found;
    return hint === undefined ? { kind, command } : { kind, command, hint };
}
function completeResult(result) {
    return {
        ...result,
        metrics: result.metrics.map(({ name, value, bestOf }) => bestOf === undefined ? { name, value } : { name, value, bestOf }),
        series: result.series.filter(({ at, values }) => at.length === values.length),
        predictions: result.predictions,
    };
}


/***/ }),

/***/ 19305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ textsByName),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* unused harmony export LONGEST_TEXT */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);

const LONGEST_TEXT = 65_536;
const MOST_TEXTS = 50_000;
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(LONGEST_TEXT));
const texts = listOf(text, MOST_TEXTS);
const sha = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const amount = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const moment = amount.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(8.64e15));
const positive = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC());
const metricValue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity']), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number)),
]);
function listOf(item, most) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.length <= most), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((values, context) => {
        const read = [];
        for (const [index, value] of values.entries()) {
            const found = item.safeParse(value);
            if (!found.success) {
                const path = [index, ...(found.error.issues[0]?.path ?? [])];
                context.issues.push({ code: 'custom', path, input: undefined });
                return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
            }
            read.push(found.data);
        }
        return read;
    }));
}
function textsByName(most) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return false;
        const entries = Object.entries(value);
        return (entries.length <= most && entries.every((entry) => entry.every((one) => text.safeParse(one).success)));
    });
}
function maybe(schema) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(schema);
}


/***/ }),

/***/ 62242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gy: () => (/* binding */ digestSettings),
  UC: () => (/* binding */ expectSamePullRequest),
  JH: () => (/* binding */ expectSameSettings),
  un: () => (/* binding */ handOnPlan),
  VP: () => (/* binding */ ledgerPlace),
  AL: () => (/* binding */ measurementName),
  ul: () => (/* binding */ measurementStem),
  Yf: () => (/* binding */ nameOfItem),
  V6: () => (/* binding */ planName),
  H3: () => (/* binding */ receivePlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/hand-on.ts
var hand_on = __webpack_require__(32014);
// EXTERNAL MODULE: ./src/handover/limits.ts
var limits = __webpack_require__(72699);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/schema/measurement.ts
var measurement = __webpack_require__(24579);
// EXTERNAL MODULE: ./src/schema/named-numbers.ts
var named_numbers = __webpack_require__(25293);
// EXTERNAL MODULE: ./src/handover/reduce.ts
var reduce = __webpack_require__(64157);
// EXTERNAL MODULE: ./src/handover/unpack.ts
var unpack = __webpack_require__(63121);
;// CONCATENATED MODULE: ./src/handover/plan.ts







const REDUCTIONS = [
    (plan) => ({ ...plan, known: plan.known.map(reduce/* withFilesOnly */.ah) }),
    (plan) => ({ ...plan, known: plan.known.map(reduce/* withFilesOnly */.ah).map(reduce/* withoutSeries */.SJ) }),
    (plan) => ({
        ...plan,
        known: plan.known.map(reduce/* withFilesOnly */.ah).map(reduce/* withoutSeries */.SJ).map(reduce/* withoutPredictions */.tn),
        trees: {},
    }),
    (plan) => ({ ...plan, known: [], trees: {} }),
];
function writePlan(whole) {
    for (const reduce of REDUCTIONS) {
        const plan = reduce(whole);
        const json = JSON.stringify(plan, named_numbers/* namedNumbers */.E);
        if (Buffer.byteLength(json) > limits/* MOST_UNPACKED */.M3)
            continue;
        const packed = (0,external_node_zlib_.gzipSync)(json);
        if (packed.length <= limits/* MOST_PACKED */.F3)
            return { plan, packed, digest: digestOf(packed) };
    }
    throw new Error('The plan alone is too large to be handed on.');
}
function readPlan(packed, digest) {
    if (digestOf(packed) !== digest)
        return (0,unpack/* refused */.J5)('is not the plan that the job `plan` has made');
    const json = (0,unpack/* unpack */.l1)(packed, limits/* MOST_UNPACKED */.M3);
    if (json.kind === 'refused')
        return json;
    const plan = (0,unpack/* parse */.qg)(json.text);
    if (plan?.schema !== 1)
        return (0,unpack/* refused */.J5)('is of another version of Headway');
    const known = plan.known.map((one) => (0,measurement/* completeMeasurement */.KP)(measurement/* anyMeasurement */.RH.parse(one)));
    return { kind: 'read', plan: { ...plan, known } };
}
function digestOf(packed) {
    return (0,external_node_crypto_.createHash)('sha256').update(packed).digest('hex');
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/storage/download.ts
var download = __webpack_require__(7769);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/shared-plan.ts







function nameOfItem({ side, seed }) {
    return `${side}-${seed}`;
}
function measurementStem(evaluation, item, attempt) {
    return `${stemOf('measured', evaluation)}-${nameOfItem(item)}-${attempt}`;
}
function measurementName(evaluation, item, attempt, count = 1) {
    const again = count === 1 ? '' : `-${count}`;
    return `${measurementStem(evaluation, item, attempt)}${again}${hand_on/* ENDING */.Op}`;
}
function planName(evaluation, attempt) {
    return `${stemOf('plan', evaluation)}-${attempt}${hand_on/* ENDING */.Op}`;
}
function stemOf(what, evaluation) {
    return `headway-${what}${evaluation === undefined ? '' : `-${evaluation}`}`;
}
function ledgerPlace(machines, writes) {
    return { job: `many machines: ${machines}`, writes };
}
function digestSettings(settings, planId) {
    const { command, results, predictions, metrics, workingDirectory, install, data, submodules, lfs, name } = settings;
    const parts = [
        command,
        results,
        predictions,
        metrics,
        workingDirectory,
        install,
        data,
        submodules,
        lfs,
        name,
    ];
    return (0,external_node_crypto_.scryptSync)(JSON.stringify(parts), planId, 32).toString('hex');
}
function expectSameSettings(settings, plan) {
    if (digestSettings(settings, plan.id) === plan.settings)
        return;
    throw new user_error.UserError('The jobs `plan` and `measure` have different inputs, so this one would train something else than was planned.', 'Give both the same `command`, `results`, `predictions`, `metrics`, `working-directory`, `install`, `data`, `submodules`, `lfs` and `name`.');
}
function expectSamePullRequest({ number }, plan) {
    if (number === plan.pullRequest)
        return;
    throw new user_error.UserError(`The plan is for pull request #${plan.pullRequest}, and this run is about #${number}.`, 'Let `plan`, `measure` and `report` be jobs of one run, with the same `pull-request-number`.');
}
async function handOnPlan(whole, evaluation, keeping) {
    const { plan, packed, digest } = writePlan(whole);
    const name = `${stemOf('plan', evaluation)}-${plan.attempt}`;
    await (0,hand_on/* handOn */.xg)(packed, name, { what: 'The plan', again: 'Run the job again.' }, keeping);
    return { plan, digest };
}
async function receivePlan(digest, evaluation, run, signal) {
    let because;
    try {
        for (let attempt = run.runAttempt; attempt >= 1; attempt--) {
            const packed = await (0,download/* downloadOwn */.ZP)(process.env, planName(evaluation, attempt), {
                limit: limits/* MOST_PACKED */.F3,
                signal,
            });
            if (packed === undefined)
                continue;
            const read = readPlan(packed, digest);
            if (read.kind === 'read')
                return read.plan;
            because ??= read.because;
        }
    }
    catch (error) {
        if (!(error instanceof unavailable/* Unavailable */.$P))
            throw error;
        throw new user_error.UserError(`The plan cannot be had: ${error.message}.`, 'Run the failed jobs again.', {
            cause: error,
        });
    }
    if (because === undefined) {
        throw new user_error.UserError('This run has no plan under that name.', `Let the job \`plan\` be one of this very run. ${hand_on/* SEPARATE_NAMES */.V9}`);
    }
    throw new user_error.UserError(`The plan that was handed on is not taken: the artifact ${because}.`, 'Hand on the output of the job that plans, `plan: $' +
        '{{ needs.plan.outputs.plan }}`, use one version of Headway in all jobs, and let nothing else write an artifact of this name. Then run all jobs again.');
}


/***/ })

};
