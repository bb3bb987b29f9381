export const id = 751;
export const ids = [751];
export const modules = {

/***/ 33446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _report_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22822);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);


function failureOf(comparison, failOn) {
    const { verdict } = comparison;
    if (verdict === 'failed' || failOn.some((gate) => gate === verdict))
        return (0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(comparison);
    return failOn.includes('worse') || failOn.includes('inconclusive')
        ? undecided(comparison, failOn)
        : undefined;
}
const DECIDED = ['better', 'worse', 'within-tolerance', 'no-baseline'];
function undecided(comparison, failOn) {
    const { verdict, metrics } = comparison;
    const gate = `\`fail-on: ${failOn.find((one) => one !== 'no-baseline')}\``;
    const primary = metrics.find((metric) => metric.primary);
    if (DECIDED.includes(verdict) || (verdict === 'inconclusive' && primary?.statistics !== undefined)) {
        return undefined;
    }
    if (comparison.ignoresSeed) {
        return (`${gate} could not be decided: every seed gave the same numbers, so noise was not measured.\n` +
            'Let the training read the variable `HEADWAY_SEED`, or give the metric that decides a tolerance in the input `metrics`.');
    }
    if (verdict === 'unmeasured' && primary !== undefined) {
        return (`${gate} could not be decided: the metric that decides is \`${(0,_report_names_js__WEBPACK_IMPORTED_MODULE_0__/* .inPlainText */ .NA)([{ code: primary.name }])}\`, and it has no tolerance.\n` +
            'Let its noise be measured (`seeds: 5`), give it a tolerance in the input `metrics`, or mark a metric that has one with `primary: true`.');
    }
    return (`${gate} could not be decided: ${(0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(comparison)}\n` +
        'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.');
}


/***/ }),

/***/ 77964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46010);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5918);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16703);




async function keepReport(comparison, context, keeping) {
    const withoutLink = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, context);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .Kn)(keeping.folder, comparison, withoutLink).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .complainOfDisk */ .I2);
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_0__.say)((0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(comparison));
    const reportUrl = await linkToFullReport(comparison, context, keeping);
    if (reportUrl === undefined)
        return { markdown: withoutLink, linked: false };
    const markdown = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, { ...context, reportUrl });
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u5)(keeping.folder, markdown).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .complainOfDisk */ .I2);
    return { markdown, linked: true };
}
async function linkToFullReport(comparison, context, keeping) {
    if (comparison.sameTraining)
        return undefined;
    const { keepFullReport } = await Promise.all(/* import() */[__webpack_require__.e(8042), __webpack_require__.e(7169)]).then(__webpack_require__.bind(__webpack_require__, 77169));
    return keepFullReport(comparison, context, keeping);
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

/***/ 67353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeLabel)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45161);


async function removeLabel(github, pullRequest, label) {
    const { octokit, owner, repo, run } = github;
    const place = { owner, repo, issue_number: pullRequest.number };
    try {
        const name = run.forge === 'github' ? label : await fetchLabelId(github, place, label);
        if (name !== undefined)
            await octokit.rest.issues.removeLabel({ ...place, name });
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return;
        github.log(`The label could not be taken off. ${(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error)}`);
    }
}
async function fetchLabelId({ octokit }, place, label) {
    const { data } = await octokit.rest.issues.listLabelsOnIssue(place);
    const labels = data;
    const found = labels
        .filter(_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
        .find(({ name }) => typeof name === 'string' && name.toLowerCase() === label.toLowerCase());
    return found === undefined ? undefined : String(found.id);
}


/***/ }),

/***/ 23793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePullRequest: () => (/* binding */ evaluatePullRequest)
});

// EXTERNAL MODULE: ./src/answering/answer.ts + 3 modules
var answering_answer = __webpack_require__(10402);
// EXTERNAL MODULE: ./src/answering/ending.ts
var answering_ending = __webpack_require__(41427);
// EXTERNAL MODULE: ./src/answering/gates.ts
var gates = __webpack_require__(33446);
// EXTERNAL MODULE: ./src/answering/keep-report.ts
var keep_report = __webpack_require__(77964);
// EXTERNAL MODULE: ./src/answering/keeping.ts
var answering_keeping = __webpack_require__(18101);
// EXTERNAL MODULE: ./src/answering/report-context.ts
var report_context = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./src/story/progress.ts
var story_progress = __webpack_require__(23250);
;// CONCATENATED MODULE: ./src/answering/watch.ts


const LOOK_EVERY_MS = 10_000;
const HELD_BACK_MS = 2_500;
function watch(answer, context, everyMs = LOOK_EVERY_MS, heldBackMs = HELD_BACK_MS) {
    let plan;
    let progress;
    let timer;
    let heldBack = true;
    const told = new Set();
    let opening;
    const show = (urgent = false) => {
        if (plan === undefined || progress === undefined || heldBack)
            return;
        answer.show((0,report_progress/* renderProgress */.EY)(progress, context, plan.base, Date.now()), urgent);
    };
    const isAlarm = (event) => {
        if (event.kind !== 'line' || event.heard?.diverged === undefined || told.has(event.side))
            return false;
        told.add(event.side);
        return true;
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
                progress = (0,story_progress/* startProgress */.o)(made, Date.now());
                opening = setTimeout(open, heldBackMs).unref();
                timer = setInterval(() => show(), everyMs).unref();
            },
            onProgress: (event) => {
                if (progress === undefined)
                    return;
                progress = (0,story_progress/* advance */.n)(progress, event);
                if (isAlarm(event))
                    show(true);
                else if (event.kind === 'started' && heldBack)
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

// EXTERNAL MODULE: ./src/github/label.ts
var label = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(70900);
// EXTERNAL MODULE: ./src/inputs/trigger.ts
var trigger = __webpack_require__(29837);
// EXTERNAL MODULE: ./src/process/clean-up.ts
var clean_up = __webpack_require__(8200);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/story/asked.ts
var story_asked = __webpack_require__(70385);
// EXTERNAL MODULE: ./src/story/evaluate.ts
var evaluate = __webpack_require__(85842);
// EXTERNAL MODULE: ./src/story/open-job.ts
var open_job = __webpack_require__(13639);
;// CONCATENATED MODULE: ./src/one-job/evaluate-pull-request.ts
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
        const settings = (0,inputs_settings/* readSettings */.sb)(process.env);
        const opened = await (0,open_job/* openJob */.I)(run, asked, settings, true);
        const { github, pullRequest, root, keep, stop, redact, ledger } = opened;
        const context = (0,report_context/* contextOf */.V)(run, pullRequest, (0,report_context/* circumstancesOf */.c)(settings, redact), settings.name);
        const answer = (0,answering_answer/* openAnswer */.N)(github, pullRequest, settings, (0,story_asked/* evaluatedOf */.T)(pullRequest, settings.base));
        const watched = __addDisposableResource(env_1, watch(answer, context), false);
        const job = { ...opened, ...watched.listeners };
        const keeping = (0,answering_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
        const cleanUp = (0,clean_up/* openCleanUp */.N)();
        let farewell;
        const sayCancelled = () => {
            const markdown = (0,settled/* renderCancelled */.e0)(watched.progress(), context, Date.now());
            farewell ??= (0,answering_ending/* deliver */.c)(markdown, answer, pullRequest);
        };
        stop.addEventListener('abort', sayCancelled);
        if (stop.aborted)
            sayCancelled();
        try {
            const ending = await (0,evaluate/* evaluate */._)(job, cleanUp).then(concluded).catch(brokenOff);
            stop.removeEventListener('abort', sayCancelled);
            const complaint = await (farewell ?? (0,answering_ending/* deliver */.c)(ending.markdown, answer, pullRequest));
            complaint?.tell();
            if (ending.failure !== undefined)
                (0,say.fail)(ending.failure);
            if (!stop.aborted)
                await answer.follow();
            if (settings.removeLabel && !stop.aborted)
                await (0,label/* removeLabel */.t)(github, pullRequest, (0,trigger/* readLabel */.V8)(process.env));
            await ledger?.kept();
        }
        finally {
            await cleanUp[Symbol.asyncDispose]();
            await (0,removal/* removeLeftovers */.D)(root, say.warn);
        }
        async function concluded({ comparison, together, atOnce, problem }) {
            stop.removeEventListener('abort', sayCancelled);
            const known = { ...context, trainedTogether: together, atOnce };
            const { markdown, linked } = await (0,keep_report/* keepReport */.k)(comparison, known, keeping);
            if (linked)
                cleanUp.defer(async () => (await Promise.all(/* import() */[__webpack_require__.e(8042), __webpack_require__.e(7169)]).then(__webpack_require__.bind(__webpack_require__, 77169))).keepLogs(keeping));
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

/***/ 23250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ advance),
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
function startProgress(plan, now) {
    return {
        startedAt: now,
        commits: { head: plan.head.sha, base: plan.base.sha },
        trainings: plan.items.map((item) => waiting(item, now)),
        atOnce: undefined,
    };
}
function waiting({ side, seed }, now) {
    return {
        side,
        seed,
        phase: 'waiting',
        since: now,
        wallSeconds: undefined,
        lastLine: undefined,
        heard: undefined,
    };
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
            return { ...enter('training', event.at), heard: undefined };
        case 'line':
            return { ...before, lastLine: event.text, heard: event.heard };
        case 'ended': {
            const phase = event.exit.kind === 'finished' ? 'done' : 'failed';
            return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 };
        }
        case 'gave-up':
            return enter(event.phase, event.at);
    }
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
