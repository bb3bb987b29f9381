export const id = 136;
export const ids = [136];
export const modules = {

/***/ 75136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePullRequest: () => (/* binding */ evaluatePullRequest)
});

// EXTERNAL MODULE: ./src/answer.ts + 3 modules
var src_answer = __webpack_require__(80803);
// EXTERNAL MODULE: ./src/ending.ts
var src_ending = __webpack_require__(30880);
// EXTERNAL MODULE: ./src/evaluate.ts + 3 modules
var evaluate = __webpack_require__(61983);
// EXTERNAL MODULE: ./src/explain.ts
var explain = __webpack_require__(24216);
// EXTERNAL MODULE: ./src/gates.ts
var gates = __webpack_require__(56707);
// EXTERNAL MODULE: ./src/github/label.ts
var label = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/keep-report.ts
var keep_report = __webpack_require__(44685);
// EXTERNAL MODULE: ./src/keeping.ts
var src_keeping = __webpack_require__(83464);
// EXTERNAL MODULE: ./src/open-job.ts
var open_job = __webpack_require__(95437);
// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/report-context.ts
var report_context = __webpack_require__(19631);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/trigger-inputs.ts
var trigger_inputs = __webpack_require__(1489);
;// CONCATENATED MODULE: ./src/progress.ts
function startProgress(plan, now) {
    return {
        startedAt: now,
        commits: { head: plan.pullRequest.headSha, base: plan.base.sha },
        trainings: plan.items.map((item) => waiting(item, now)),
        atOnce: undefined,
    };
}
function waiting({ side, seed }, now) {
    return { side, seed, phase: 'waiting', since: now, wallSeconds: undefined, lastLine: undefined };
}
function advance(progress, event) {
    const { trainings } = progress;
    switch (event.kind) {
        case 'planned':
            return { ...progress, trainings: [...trainings, ...event.items.map((item) => waiting(item, event.at))] };
        case 'dropped':
            return { ...progress, trainings: trainings.filter((training) => !isOf(training, event)) };
        case 'shared-out':
            return { ...progress, atOnce: event.atOnce };
        default:
            return {
                ...progress,
                trainings: trainings.map((training) => (isOf(training, event) ? after(training, event) : training)),
            };
    }
}
function isOf(training, { side, seed }) {
    return training.side === side && training.seed === seed;
}
function after(before, event) {
    const enter = (phase, at) => ({ ...before, phase, since: at });
    switch (event.kind) {
        case 'installing':
            return enter('installing', event.at);
        case 'known':
            return enter('known', event.at);
        case 'started':
            return enter('training', event.at);
        case 'line':
            return { ...before, lastLine: event.text };
        case 'ended': {
            const phase = event.exit.kind === 'finished' ? 'done' : 'failed';
            return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 };
        }
        case 'gave-up':
            return enter(event.phase, event.at);
    }
}

// EXTERNAL MODULE: ./src/report/progress.ts + 1 modules
var report_progress = __webpack_require__(82302);
;// CONCATENATED MODULE: ./src/watch.ts


const LOOK_EVERY_MS = 10_000;
const HELD_BACK_MS = 2_500;
function watch(answer, context, everyMs = LOOK_EVERY_MS, heldBackMs = HELD_BACK_MS) {
    let plan;
    let progress;
    let timer;
    let heldBack = true;
    let opening;
    const show = () => {
        if (plan === undefined || progress === undefined || heldBack)
            return;
        answer.show((0,report_progress/* renderProgress */.E)(progress, context, plan.base, Date.now()));
    };
    const open = () => {
        clearTimeout(opening);
        heldBack = false;
        show();
    };
    return {
        listeners: {
            onPlan: (made) => {
                plan = made;
                progress = startProgress(made, Date.now());
                opening = setTimeout(open, heldBackMs).unref();
                timer = setInterval(show, everyMs).unref();
            },
            onProgress: (event) => {
                if (progress === undefined)
                    return;
                progress = advance(progress, event);
                if (event.kind === 'started' && heldBack)
                    open();
                else if (event.kind !== 'line')
                    show();
            },
        },
        progress: () => progress,
        [Symbol.dispose]: () => {
            clearTimeout(opening);
            clearInterval(timer);
        },
    };
}

;// CONCATENATED MODULE: ./src/evaluate-pull-request.ts
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
















async function evaluatePullRequest(run, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,inputs/* readSettings */.sb)(process.env);
        const opened = await (0,open_job/* openJob */.I)(run, asked, settings, true);
        const { github, pullRequest, root, keep, stop, redact, ledger } = opened;
        const context = (0,report_context/* contextOf */.V)(run, pullRequest, (0,report_context/* circumstancesOf */.c)(settings, redact), settings.name);
        const answer = (0,src_answer/* openAnswer */.N)(github, pullRequest, settings);
        const watched = __addDisposableResource(env_1, watch(answer, context), false);
        const job = { ...opened, ...watched.listeners };
        const keeping = (0,src_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
        const cleanUp = new AsyncDisposableStack();
        let farewell;
        const sayCancelled = () => {
            const markdown = (0,settled/* renderCancelled */.e0)(watched.progress(), context, Date.now());
            farewell ??= (0,src_ending/* deliver */.c)(markdown, answer, pullRequest);
        };
        stop.addEventListener('abort', sayCancelled);
        if (stop.aborted)
            sayCancelled();
        try {
            const ending = await (0,evaluate/* evaluate */._)(job, cleanUp).then(concluded).catch(brokenOff);
            stop.removeEventListener('abort', sayCancelled);
            const complain = await (farewell ?? (0,src_ending/* deliver */.c)(ending.markdown, answer, pullRequest));
            complain?.();
            if (ending.failure !== undefined)
                (0,say.fail)(ending.failure);
            if (settings.removeLabel && !stop.aborted)
                await (0,label/* removeLabel */.t)(github, pullRequest, (0,trigger_inputs/* readLabel */.V)(process.env));
            await ledger?.kept();
        }
        finally {
            await cleanUp.disposeAsync();
            await (0,removal/* removeLeftovers */.D)(root, say.warn);
        }
        async function concluded({ comparison, together, atOnce, problem }) {
            stop.removeEventListener('abort', sayCancelled);
            const known = { ...context, trainedTogether: together, atOnce };
            const { markdown, linked } = await (0,keep_report/* keepReport */.k)(comparison, known, keeping);
            if (linked)
                cleanUp.defer(async () => (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 78655))).keepLogs(keeping));
            const failure = problem ?? (0,gates/* failureOf */.g)(comparison, settings.failOn);
            return failure === undefined ? { markdown } : { markdown, failure };
        }
        function brokenOff(error) {
            if (stop.aborted) {
                sayCancelled();
                return { markdown: '', failure: 'The evaluation was cancelled.' };
            }
            const { message, remedy } = (0,explain/* explain */.WE)(error, pullRequest);
            const told = { message: redact(message), remedy: redact(remedy) };
            return { markdown: (0,settled/* renderError */.vr)(told, context), failure: `${told.message}\n${told.remedy}` };
        }
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

/***/ 61983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/commits.ts + 12 modules
var commits = __webpack_require__(91991);
// EXTERNAL MODULE: ./src/comparison/ignores-seed.ts
var ignores_seed = __webpack_require__(95398);
// EXTERNAL MODULE: ./src/ledger/reads.ts
var ledger_reads = __webpack_require__(33816);
;// CONCATENATED MODULE: ./src/file-changes.ts

function fileChanges(base, head, measurements) {
    const reads = measurements.flatMap((measurement) => measurement.reads ?? []);
    if (reads.length === 0 || reads.some(({ by }) => by === 'nothing'))
        return undefined;
    const read = new Set(reads.flatMap(({ files }) => files));
    const changed = (0,ledger_reads/* changesBetween */.i)(base, head).map(({ path }) => path);
    return { total: changed.length, read: changed.filter((path) => read.has(path)) };
}

// EXTERNAL MODULE: ./src/measure-all.ts + 2 modules
var measure_all = __webpack_require__(72974);
// EXTERNAL MODULE: ./src/measure.ts + 45 modules
var measure = __webpack_require__(7754);
;// CONCATENATED MODULE: ./src/pair-up.ts

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
    return (0,measure/* unmeasured */.Q)({ side, commit, ref: '', seed }, { kind: 'skipped', because: 'the other seeds had told all that there was to know' });
}
function seedsIn(measurements) {
    return [...new Set(measurements.map(({ seed }) => seed))].toSorted((a, b) => a - b);
}
function find(measurements, side, seed) {
    return measurements.find((one) => one.side === side && one.seed === seed);
}

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
    const more = (0,prepare/* pairsOf */.fq)(plan.pullRequest, plan.base, (0,prepare/* seedsBetween */.jQ)(first + 1, most));
    job.onProgress({ kind: 'planned', items: more, at: Date.now() });
    const after = await (0,measure_all/* measureAll */.M)(job, more, workshop, shared);
    const all = await judge([...before.measurements, ...after.measurements], 2);
    return { ...all, together: together || after.together, atOnce: Math.max(atOnce, after.atOnce) };
    async function judge(measurements, look) {
        const pairs = pairUp(measurements);
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 39975));
        const [base, head] = await Promise.all([
            repository.files(plan.base.sha),
            repository.files(plan.pullRequest.headSha),
        ]);
        const ignored = pairs.length > 1 && (0,ignores_seed/* ignoresSeed */.t)(pairs);
        return conclude(plan, {
            pairs: ignored ? pairs.slice(0, 1) : pairs,
            ignoresSeed: ignored,
            looks: most === undefined ? 1 : 2,
            look,
            changes: fileChanges(base, head, measurements),
            rules: job.settings.metrics,
        });
    }
}
const FEW = 2;
function isDecided(done) {
    const pairs = completePairs(done);
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
// EXTERNAL MODULE: ./src/workshop.ts + 74 modules
var src_workshop = __webpack_require__(42);
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











async function openJob(run, asked, settings, comments) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_10__.cancelledBySignal)();
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .N)(run, settings.token, stop, _say_js__WEBPACK_IMPORTED_MODULE_9__.say);
    const pullRequest = await (0,_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .findPullRequest */ ._)(github, asked);
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_post_state_js__WEBPACK_IMPORTED_MODULE_7__/* .saveForPost */ .Tn)({ mark, root, pullRequest: comments ? pullRequest : undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    const ledger = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerOf */ .X)(run, settings, { kind: 'pull-request', number: pullRequest.number }, { kind: 'branch', branch: pullRequest.baseRef }, stop);
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .openRedact */ .A)(process.env, settings.token);
    return { run, settings, github, pullRequest, mark, root, keep, stop, redact, ledger };
}


/***/ })

};
