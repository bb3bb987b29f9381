export const id = 4210;
export const ids = [4210];
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

/***/ 18101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
function keepingOf(run, folder, pullRequest, evaluation, signal) {
    const { runUrl, runAttempt } = run;
    const words = [pullRequest, runAttempt, process.env.GITHUB_JOB ?? '', evaluation ?? ''];
    return { folder, env: process.env, runUrl, words, signal };
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
// EXTERNAL MODULE: ./src/report/progress.ts + 1 modules
var report_progress = __webpack_require__(82302);
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

/***/ 55612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36859);




const ATTEMPTS = 3;
const PASSING = [500, 502, 503, 504];
async function exchange(request, pauseMs) {
    for (let attempt = 1;; attempt++) {
        const last = attempt === ATTEMPTS;
        try {
            const answer = await exchangeOnce(request);
            if (last || !PASSING.includes(answer.status))
                return answer;
        }
        catch (error) {
            request.signal.throwIfAborted();
            if (last || error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
                throw toUnavailable(error, request.service);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pauseMs * attempt, undefined, { signal: request.signal });
    }
}
async function exchangeOnce({ method, url, headers, body, limit, service, signal, }) {
    const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const agent = await agentFor(url);
    signal.throwIfAborted();
    const forget = new AbortController();
    const answered = new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
        const sent = send(url, {
            method,
            headers: { 'user-agent': 'headway', ...(body && { 'content-length': body.length }), ...headers },
            agent,
            signal,
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('error', reject);
            response.on('data', (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size > limit) {
                    reject(new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`what ${service} sent is too large`));
                    sent.destroy();
                }
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
        });
        sent.end(body);
    });
    return answered.finally(() => forget.abort());
}
async function agentFor(url) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    return new HttpClient().getAgent(url.href);
}
function toUnavailable(error, service) {
    if (error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
        return error;
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`${service} cannot be reached${(0,_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInBrackets */ .MW)(error)}`);
}


/***/ }),

/***/ 43771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ANSWER_LIMIT),
/* harmony export */   k: () => (/* binding */ callTwirp)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55612);

const ANSWER_LIMIT = 64 * 1024;
function callTwirp({ url, token, pauseMs }, service, path, message, signal) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        method: 'POST',
        url: new URL(path, url),
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
        },
        body: Buffer.from(JSON.stringify(message)),
        limit: ANSWER_LIMIT,
        service,
        signal,
    }, pauseMs);
}


/***/ }),

/***/ 36859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   MW: () => (/* binding */ codeInBrackets)
/* harmony export */ });
class Unavailable extends Error {
    name = 'Unavailable';
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : undefined;
}
function codeInBrackets(error) {
    const code = codeOf(error);
    return code === undefined ? '' : ` (${code})`;
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36859);

async function within(ms, signal, late, work) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), ms);
    try {
        signal.throwIfAborted();
        return await work(AbortSignal.any([signal, ending.signal]));
    }
    catch (error) {
        if (signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P('the job was cancelled');
        if (ending.signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P(late);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
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


/***/ })

};
