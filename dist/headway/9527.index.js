export const id = 9527;
export const ids = [9527];
export const modules = {

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

/***/ 41337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: ./src/answering/answer.ts + 3 modules
var answering_answer = __webpack_require__(10402);
// EXTERNAL MODULE: ./src/answering/ending.ts
var ending = __webpack_require__(41427);
// EXTERNAL MODULE: ./src/answering/keeping.ts
var answering_keeping = __webpack_require__(18101);
// EXTERNAL MODULE: ./src/answering/report-context.ts
var report_context = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/inputs/plan.ts
var plan = __webpack_require__(37786);
// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(70900);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/post-state.ts
var post_state = __webpack_require__(6031);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(53396);
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
        (0,report_text.md) `Base: ${(0,commits/* baseInWords */.s)(base, context)}.`,
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
        first === undefined ? who : (0,report_text/* join */.fj)([who, (0,commits/* commitLink */.w)(first.commit, context)], ' '),
        seeds(own.filter((item) => !isKnown(item))),
        seeds(own.filter(isKnown)),
    ];
}

// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/story/asked.ts
var story_asked = __webpack_require__(70385);
// EXTERNAL MODULE: ./src/story/commits.ts
var story_commits = __webpack_require__(52715);
// EXTERNAL MODULE: ./src/story/open-job.ts
var open_job = __webpack_require__(13639);
// EXTERNAL MODULE: ./src/story/prepare.ts + 1 modules
var prepare = __webpack_require__(72067);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
// EXTERNAL MODULE: ./src/many-machines/make-plan.ts + 2 modules
var make_plan = __webpack_require__(66233);
// EXTERNAL MODULE: ./src/many-machines/shared-plan.ts + 1 modules
var shared_plan = __webpack_require__(34530);
;// CONCATENATED MODULE: ./src/many-machines/plan-pull-request.ts
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



















async function planPullRequest(run, asked) {
    const machines = (0,plan/* readMachines */.hL)(process.env);
    const settings = (0,make_plan/* asOneLook */.K4)((0,inputs_settings/* readSettings */.sb)(process.env, 'headway/plan'));
    const opened = await (0,open_job/* openJob */.I)(run, asked, settings, true, (0,shared_plan/* ledgerPlace */.VP)(machines, false));
    const { github, pullRequest, root, keep, stop, redact } = opened;
    const job = { ...opened, onPlan: () => { }, onProgress: () => { } };
    const context = (0,report_context/* contextOf */.V)(run, pullRequest, (0,report_context/* circumstancesOf */.c)(settings, redact), settings.name);
    const answer = (0,answering_answer/* openAnswer */.N)(github, pullRequest, settings, (0,story_asked/* evaluatedOf */.T)(pullRequest, settings.base));
    const keeping = (0,answering_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
    try {
        const made = await plan_pull_request_plan(job, machines);
        await show(made, context, answer);
        const { plan: handedOn, digest } = await (0,shared_plan/* handOnPlan */.un)(made, settings.name, keeping);
        (0,make_plan/* writeMatrix */.Tt)(handedOn, digest);
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
        const complaint = await (0,ending/* deliver */.c)(markdown, answer, pullRequest);
        complaint?.tell();
        (0,say.fail)(`${message}\n${remedy}`.trim());
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(root, say.warn);
    }
}
async function plan_pull_request_plan(job, machines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { number, headSha, baseRepository } = job.pullRequest;
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,make_plan/* openNames */.Lg)(job, baseRepository.fullName, relay), true);
        const prepared = await (0,prepare/* prepare */.iA)(job, repository);
        const { base, items } = prepared;
        await (0,story_commits/* fetchCommits */.B)(prepared, repository);
        return await (0,make_plan/* makePlan */.Cs)(job, { kind: 'pull-request', number, headSha, base }, items, repository, machines);
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
async function show({ items, known, subject }, context, answer) {
    answer.show(renderPlanned({ items, known, base: subject.base }, context));
    await answer.shown();
}


/***/ }),

/***/ 83855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ docsLink)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

const HOME = 'https://github.com/OWNER/headway';
function docsLink(page) {
    return `${HOME}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/docs/${page}`;
}


/***/ }),

/***/ 83998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fy: () => (/* binding */ inPlainWords)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32892);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);




function explain(error, pullRequest) {
    if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
        return error;
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return ownFault(error);
    const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDenied */ .n)(error, pullRequest);
    if (denied === undefined)
        return { message: (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function inPlainWords(error) {
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return error;
    const { message, remedy } = explain(error, undefined);
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(message, remedy, { cause: error });
}
function ownFault(error) {
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 20322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || process.cwd();
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
