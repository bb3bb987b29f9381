export const id = 2580;
export const ids = [2580,9507];
export const modules = {

/***/ 38486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addToSummary),
/* harmony export */   e: () => (/* binding */ summaryIsShown)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

function summaryIsShown({ forge }) {
    return forge === 'github' && Boolean(process.env.GITHUB_STEP_SUMMARY);
}
async function addToSummary(markdown, log) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${markdown}\n`).catch((error) => {
        log(`The job summary could not be written: ${error.message}`);
    });
}


/***/ }),

/***/ 22303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94833);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14658);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77216);



function candidatesOf(pairs, rules) {
    const sides = pairs.map(({ seed, head, base }) => ({ seed, head: valuesOf(head), base: valuesOf(base) }));
    const names = new Set([
        ...sides.flatMap(({ head }) => [...head.keys()]),
        ...sides.flatMap(({ base }) => [...base.keys()]),
    ]);
    return Array.from(names, (name) => {
        const values = sides.map(({ seed, head, base }) => ({
            seed,
            head: head.get(name)?.value,
            base: base.get(name)?.value,
        }));
        const complete = values.flatMap(({ head, base }) => isNumber(head) && isNumber(base) ? [{ head, base }] : []);
        const tries = sides.flatMap(({ head, base }) => [head, base].flatMap((side) => side.get(name)?.bestOf ?? []));
        const wishes = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .D)(name, rules);
        return {
            name,
            values,
            complete,
            head: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ head }) => head) : given(values, 'head')),
            base: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ base }) => base) : given(values, 'base')),
            lacking: {
                head: values.some(({ head, base }) => head === undefined && base !== undefined),
                base: values.some(({ head, base }) => base === undefined && head !== undefined),
            },
            ...understood(name, wishes),
            diverged: divergence(values),
            bestOf: tries.length === 0 ? undefined : Math.max(...tries),
            wishes,
        };
    });
}
function metricsOf({ result }) {
    return result.kind === 'measured' ? result.metrics : [];
}
function valuesOf(measurement) {
    return new Map(metricsOf(measurement).map((metric) => [metric.name, metric]));
}
function given(values, side) {
    return values.flatMap((pair) => pair[side] ?? []);
}
function isNumber(value) {
    return Number.isFinite(value);
}
function understood(name, wishes) {
    const meaning = (0,_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .P)(name);
    if (wishes.better === undefined)
        return meaning;
    if (meaning.role !== 'bookkeeping')
        return { ...meaning, direction: wishes.better };
    return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning;
}
function divergence(values) {
    const lost = (value) => value !== undefined && !Number.isFinite(value);
    const head = values.some((pair) => lost(pair.head) && !lost(pair.base));
    const base = values.some((pair) => lost(pair.base) && !lost(pair.head));
    if (head && base)
        return 'both';
    if (head)
        return 'head';
    if (base)
        return 'base';
    return values.some((pair) => lost(pair.head)) ? 'both' : undefined;
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

/***/ 77216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
function meanOf(values) {
    const count = values.length;
    if (count === 0)
        return undefined;
    const rough = values.reduce((sum, value) => sum + value / count, 0);
    const mean = rough + values.reduce((rest, value) => rest + (value - rough), 0) / count;
    return Number.isFinite(mean) ? mean : rough;
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

/***/ 32580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureBranch: () => (/* binding */ measureBranch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answering/summary.ts
var summary = __webpack_require__(38486);
// EXTERNAL MODULE: ./src/comparison/ignores-seed.ts
var ignores_seed = __webpack_require__(95398);
// EXTERNAL MODULE: ./src/comparison/statistics/looks.ts
var looks = __webpack_require__(44121);
// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(70900);
// EXTERNAL MODULE: ./src/process/cancel.ts
var cancel = __webpack_require__(79507);
// EXTERNAL MODULE: ./src/process/post-state.ts
var post_state = __webpack_require__(6031);
// EXTERNAL MODULE: ./src/process/redact.ts
var process_redact = __webpack_require__(23036);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/process/version.ts
var version = __webpack_require__(2525);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/failed-headline.ts
var failed_headline = __webpack_require__(77378);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(22822);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/noise.ts




const MOST_METRICS = 40;
const MOST_VALUES = 100;
const SIGNIFICANT = 2;
function noiseReport(noise) {
    if (noise.ignoresSeed) {
        return (0,report_text.md) `Every seed gave the same numbers: the training ignores the seed, so one run of each side already shows every difference that the code makes, and not how much of it is luck. Let it read \`HEADWAY_SEED\` to see that.`;
    }
    const shown = noise.metrics.slice(0, MOST_METRICS);
    const [first] = shown;
    if (first === undefined)
        return undefined;
    const counts = first.detectable.map(({ pairs }) => pairs);
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        ...['Mean', 'Deviation', 'Tolerance', ...counts.map((pairs) => `Found with ${pairs} seeds`)].map((title) => ({
            title: (0,report_text/* ours */.Od)(title),
            align: 'right',
        })),
    ];
    const left = noise.metrics.length - shown.length;
    return (0,blocks/* stack */.t$)([
        (0,blocks/* table */.tp)(columns, shown.map(row)),
        left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined,
        (0,report_text.md) `**Deviation** is that of one run from seed to seed. **Tolerance:** two single runs of the same code differ by less in 19 of 20 cases, so a difference within it is no news. **Found with n seeds:** the smallest true difference that an evaluation with as many seeds shows 4 times in 5; where head and base draw the same random numbers, it shows smaller ones.`,
        suggestion(shown),
        (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Seed by seed'), (0,blocks/* table */.tp)(seedColumns(shown), seedRows(shown))),
    ]);
}
function row(metric) {
    return [
        (0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]),
        (0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(metric.mean, metric.scale === 'percent' ? 'percent' : 'plain')),
        ...[metric.deviation, metric.tolerance, ...metric.detectable.map(({ difference }) => difference)].map((value) => (0,report_text/* ours */.Od)(rough(value))),
    ];
}
function rough(value) {
    return value === 0 ? '0' : (0,numbers/* showNumber */.Zo)(Number(value.toPrecision(SIGNIFICANT)));
}
const PLAIN = /^[a-z_][\w.]*$/i;
function suggestion(metrics) {
    const lines = metrics
        .filter(({ name, role, tolerance }) => role === 'quality' && tolerance > 0 && PLAIN.test(name))
        .slice(0, 5)
        .map(({ name, tolerance }) => `  ${name}: { tolerance: ${Number(tolerance.toPrecision(SIGNIFICANT))} }`);
    if (lines.length === 0)
        return undefined;
    return (0,blocks/* stack */.t$)([
        (0,report_text/* ours */.Od)('Without seeds, these tolerances would keep noise from looking like a result:'),
        (0,blocks/* fence */.EU)(['metrics: |', ...lines]),
    ]);
}
function seedColumns(metrics) {
    return [
        { title: (0,report_text/* ours */.Od)('Seed'), align: 'left' },
        ...metrics
            .slice(0, 6)
            .map(({ name }) => ({ title: (0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(name)]), align: 'right' })),
    ];
}
function seedRows(metrics) {
    const [first] = metrics;
    return (first?.values ?? []).slice(0, MOST_VALUES).map(({ seed }) => [
        (0,report_text.md) `${seed}`,
        ...metrics.slice(0, 6).map(({ values, scale }) => {
            const value = values.find((one) => one.seed === seed)?.value;
            return (0,report_text/* ours */.Od)(value === undefined ? '–' : (0,numbers/* showNumber */.Zo)(value, scale === 'percent' ? 'percent' : 'plain'));
        }),
    ]);
}
function trainingsInWords({ trainings, failed }) {
    const all = trainings + failed;
    return (0,report_text/* join */.fj)([(0,report_text.md) `${all} ${(0,report_text/* ours */.Od)(all === 1 ? 'training' : 'trainings')}`, ...(failed > 0 ? [(0,report_text.md) `${failed} failed`] : [])], ', ');
}

;// CONCATENATED MODULE: ./src/report/branch.ts








const branch_MOST_METRICS = 40;
const LOG_LINES = 20;
function renderBranch(measurements, noise, context) {
    const { speaker, failed } = spokesman(measurements);
    const at = (0,report_text/* link */.nf)((0,report_text/* code */.aY)(speaker.commit.slice(0, 7)), `${context.repositoryUrl}/commit/${speaker.commit}`);
    if (failed && speaker.result.kind === 'failed') {
        const { failure } = speaker.result;
        const consequence = context.purpose === 'baseline' ? ', so pull requests onto it have no baseline' : '';
        return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
            (0,report_text.md) `## ❌ ${(0,report_text/* code */.aY)(context.branch)} does not train`,
            (0,report_text.md) `${at} ${(0,names/* inMarkdown */.Hi)((0,failed_headline/* whatHappened */.ez)(failure))}${(0,report_text/* ours */.Od)(consequence)}.`,
            failure.kind === 'not-started' ? (0,report_text/* prose */.CS)(failure.reason) : undefined,
            ...(0,report_failure/* remedy */.zL)(speaker),
            speaker.logTail.length > 0 ? (0,blocks/* fence */.EU)(speaker.logTail.slice(-LOG_LINES)) : undefined,
            (0,footer/* footer */.q)(context),
        ]));
    }
    const title = context.purpose === 'noise'
        ? (0,report_text.md) `## How noisy the training of ${(0,report_text/* code */.aY)(context.branch)} is`
        : (0,report_text.md) `## ${(0,report_text/* code */.aY)(context.branch)} is measured`;
    const spreading = noiseReport(noise);
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        title,
        measurements.length > 1 ? (0,report_text.md) `${at}: ${trainingsInWords(noise)}.` : undefined,
        spreading === undefined || noise.ignoresSeed ? branch_numbers(speaker, at) : undefined,
        spreading,
        use(measurements, context.reuse),
        (0,footer/* footer */.q)(context),
    ]));
}
function spokesman(measurements) {
    const measured = measurements.find(({ result }) => result.kind === 'measured');
    const speaker = measured ?? measurements[0];
    if (speaker === undefined)
        throw new RangeError('nothing was measured');
    return { speaker, failed: measured === undefined };
}
function branch_numbers({ result }, at) {
    if (result.kind === 'failed')
        return undefined;
    const rows = result.metrics
        .slice(0, branch_MOST_METRICS)
        .map(({ name, value }) => [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(name)]), (0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(value))]);
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: at, align: 'right' },
    ];
    const left = result.metrics.length - rows.length;
    return (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined]);
}
function use(measurements, mode) {
    const trained = measurements.filter(({ reused }) => reused === undefined);
    const seconds = trained.flatMap(({ cost }) => cost?.wallSeconds ?? []);
    const [longest = 0] = seconds.toSorted((a, b) => b - a);
    const beginning = trained.length === 0
        ? (0,report_text/* ours */.Od)('Known already: nothing that the training reads has changed. ')
        : (0,report_text/* ours */.Od)(seconds.length === 0
            ? ''
            : `Trained in ${(0,numbers/* showDuration */.kJ)(longest)}${seconds.length > 1 ? ' at most' : ''}. `);
    if (mode === 'off')
        return (0,report_text.md) `${beginning}With \`reuse: off\`, evaluations of pull requests will train it again.`;
    const reasons = [...new Set(measurements.flatMap(({ reads }) => reads?.blindSpots ?? []))];
    if (reasons.length === 0 || mode === 'on')
        return (0,report_text.md) `${beginning}Evaluations of pull requests onto it need not train it again.`;
    return (0,report_text.md) `${beginning}Evaluations of pull requests will train it again all the same, since the training ${(0,report_text/* join */.fj)(reasons.map((reason) => (0,report_text/* prose */.CS)(reason)), '; ')}.`;
}
function failureLine(measurements, branch) {
    const { speaker, failed } = spokesman(measurements);
    const { result, commit } = speaker;
    if (!failed || result.kind === 'measured')
        return undefined;
    const what = [
        { code: branch },
        ` does not train: ${commit.slice(0, 7)} `,
        ...(0,failed_headline/* whatHappened */.ez)(result.failure),
    ];
    return `${(0,names/* inPlainText */.NA)(what)}. The summary of the job says more.`;
}

// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/story/commits.ts
var commits = __webpack_require__(52715);
// EXTERNAL MODULE: ./src/story/job.ts
var story_job = __webpack_require__(20322);
// EXTERNAL MODULE: ./src/story/measure-all.ts
var measure_all = __webpack_require__(79456);
// EXTERNAL MODULE: ./src/story/open-ledger.ts + 2 modules
var open_ledger = __webpack_require__(52201);
// EXTERNAL MODULE: ./src/story/prepare.ts + 1 modules
var prepare = __webpack_require__(72067);
// EXTERNAL MODULE: ./src/story/workshop.ts + 69 modules
var story_workshop = __webpack_require__(53293);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
;// CONCATENATED MODULE: ./src/one-job/measure-branch.ts
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






















const SEEDS_FOR_NOISE = 5;
async function measureBranch(run, asked, door) {
    const { branch, sha } = asked;
    const settings = (0,inputs_settings/* readSettings */.sb)(process.env, door);
    core/* setSecret */.Pq(settings.token);
    const stop = (0,cancel.cancelledBySignal)();
    const ledger = (0,open_ledger/* ledgerOf */.Xr)(run, settings, { kind: 'branch', branch }, undefined, stop);
    if (asked.kind === 'measure' && !ledger?.lasts) {
        const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch';
        (0,say.say)(`Nothing to do: ${why}, a measurement of the branch would answer nobody.`);
        return;
    }
    const mark = (0,external_node_crypto_.randomUUID)();
    const root = (0,external_node_path_.join)(run.temp, `headway-${mark}`);
    const keep = (0,external_node_path_.join)(run.temp, `headway-report-${mark}`);
    (0,post_state/* saveForPost */.Tn)({ mark, root, pullRequest: undefined });
    await (0,promises_.mkdir)(keep, { recursive: true });
    const redact = (0,process_redact/* openRedact */.A)(process.env, settings.token);
    const workspace = (0,story_job/* workspaceOf */.B)(process.env);
    const job = {
        run,
        settings,
        workspace,
        mark,
        root,
        keep,
        stop,
        redact,
        ledger,
        say: say.say,
        onProgress: () => { },
    };
    try {
        const measurements = await measureCommit(job, branch, sha, seedsFor(asked, settings));
        const { noiseOf } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(4177)]).then(__webpack_require__.bind(__webpack_require__, 4177));
        const noise = noiseOf(measurements, settings.metrics);
        const repositoryUrl = `${run.serverUrl}/${run.repository.fullName}`;
        const markdown = renderBranch(measurements, noise, {
            branch,
            repositoryUrl,
            runUrl: run.runUrl,
            version: version/* VERSION */.x,
            reuse: settings.reuse,
            purpose: asked.kind === 'noise' ? 'noise' : 'baseline',
        });
        await (0,summary/* addToSummary */.D)(markdown, say.say);
        if (!(0,summary/* summaryIsShown */.e)(run))
            (0,say.say)(markdown);
        const failure = failureLine(measurements, branch);
        if (failure !== undefined)
            (0,say.fail)(failure);
        await ledger?.kept();
    }
    catch (error) {
        if (!stop.aborted)
            throw error;
        (0,say.fail)('The measurement was cancelled.');
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(root, say.warn);
    }
}
function seedsFor({ kind, branch }, { seeds }) {
    if (kind === 'measure')
        return seeds.first;
    const count = seeds.first < looks/* FEWEST_PAIRS */.N ? SEEDS_FOR_NOISE : Math.max(seeds.first, seeds.most ?? 0);
    (0,say.say)(`No \`pull-request-number\` is given: measuring how noisy the training of ${branch} is, with ${count} seeds.`);
    return count;
}
async function measureCommit(job, branch, sha, seeds) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,commits/* openSource */.o)(job, job.run.repository.fullName, relay), true);
        const workshop = __addDisposableResource(env_1, (0,story_workshop/* openWorkshop */._)(job, repository, relay), true);
        await repository.fetch([{ sha, fallbackRef: `refs/heads/${branch}` }]);
        const items = (0,prepare/* seedsBetween */.jQ)(1, seeds).map((seed) => ({ side: 'base', commit: sha, ref: `refs/heads/${branch}`, seed }));
        const { measurements } = await (0,measure_all/* measureAll */.M)(job, items, workshop, await (0,measure_all/* shareOut */.t)(job), addsNothing);
        return measurements;
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
function addsNothing(done) {
    if (done.length === 0)
        return false;
    return done.every(({ result }) => result.kind === 'failed') || (done.length > 1 && (0,ignores_seed/* areAllSame */.G)(done));
}


/***/ }),

/***/ 79507:
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

/***/ 77378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ failedHeadline),
/* harmony export */   ez: () => (/* binding */ whatHappened),
/* harmony export */   f$: () => (/* binding */ noBaseline)
/* harmony export */ });
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22822);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38117);



function failedHeadline({ baseline }, failure) {
    if (failure.kind === 'cancelled')
        return { mark: undefined, phrase: ['Cancelled before head was trained'] };
    const base = baseline.result;
    if (base.kind === 'failed' && base.failure.kind !== 'skipped' && base.failure.kind !== 'cancelled') {
        return { mark: '❌', phrase: ['Head and base both failed, so there is nothing to compare'] };
    }
    return { mark: '❌', phrase: ['Head ', ...whatHappened(failure), ', so there is nothing to compare'] };
}
function noBaseline({ metrics }, failure) {
    const named = (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .mostTelling */ .F)(metrics.filter((metric) => metric.head !== undefined));
    const phrase = ['Base ', ...whatHappened(failure), ', so there is no baseline'];
    named.forEach((metric, index) => {
        phrase.push(index === 0 ? '; head: ' : ', ', (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name), ` ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')}`);
    });
    return { mark: '⚠️', phrase };
}
function whatHappened(failure) {
    switch (failure.kind) {
        case 'exit-code':
        case 'signal':
            return ['failed to train'];
        case 'out-of-memory':
            return ['ran out of memory'];
        case 'timed-out':
            return ['ran out of time'];
        case 'cancelled':
            return ['was cancelled'];
        case 'install-failed':
            return ['could not be installed'];
        case 'missing-directory':
            return ['has no folder ', { code: failure.directory }];
        case 'missing-script':
            return ['has no ', { code: failure.script }];
        case 'no-results':
            return ['wrote no results'];
        case 'bad-results':
            return ['wrote results that cannot be read'];
        case 'not-started':
            return ['could not be started'];
        case 'not-handed-on':
            return ['gave no numbers'];
        case 'skipped':
            return ['was not trained'];
    }
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ whyFailed),
/* harmony export */   LK: () => (/* binding */ failureReport),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53396);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98391);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);






const LONGEST_REMEDY = 1000;
function failureReport(failed, several, context, allowance) {
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const seed = several ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `, seed ${first.seed},` : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('');
    const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(first.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(first.commit, context)}${seed}`;
    const reason = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${who} ${whyFailed(first, context, allowance)}`;
    const rest = likewise(first, others, context, allowance);
    const lines = trimmed(first.logTail);
    if (lines.length === 0)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([reason, rest]);
    const last = lines.slice(-allowance.logLines).map((line) => cut(line));
    const earlier = lines.slice(0, -allowance.logLines);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${reason} Its last lines:`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(last),
        earlier.length > 0 && allowance.earlierLines
            ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Lines before these'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(earlier.map((line) => cut(line))))
            : undefined,
        rest,
    ]);
}
function likewise(first, others, context, allowance) {
    const way = ({ result }) => JSON.stringify(result);
    const same = others.filter((other) => way(other) === way(first)).map(({ seed }) => seed);
    const differing = others.filter((other) => way(other) !== way(first));
    const sentences = [
        ...(same.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(capital((0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsInWords */ .l1)(same)))} failed in the same way.`] : []),
        ...differing
            .slice(0, allowance.notes)
            .map((other) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Seed ${other.seed} ${whyFailed(other, context, allowance)}`),
        ...(differing.length > allowance.notes ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${differing.length - allowance.notes} more failed.`] : []),
    ];
    return sentences.length === 0 ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(sentences, ' ');
}
function whyFailed(measurement, context, allowance) {
    const { result } = measurement;
    return result.kind === 'measured' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : reasonOf(result.failure, measurement, context, allowance);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function remedy({ result }) {
    if (result.kind === 'measured')
        return [];
    const { failure } = result;
    if (failure.kind === 'install-failed')
        return (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(failure.hint?.remedy ?? '', LONGEST_REMEDY);
    const hasRemedy = failure.kind === 'not-started' || failure.kind === 'not-handed-on';
    return hasRemedy ? (0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(failure.remedy, LONGEST_REMEDY) : [];
}
function reasonOf(failure, { cost, machine }, context, allowance) {
    const after = cost === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(cost.wallSeconds))}`;
    switch (failure.kind) {
        case 'exit-code':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `stopped${after}: exit code ${failure.code}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(meaning(failure.code))}.`;
        case 'signal':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was ended${after} by the signal ${failure.signal}.`;
        case 'out-of-memory': {
            const peak = cost?.peakMemoryBytes === undefined ? '' : `: it had taken ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showBytes */ .ni)(cost.peakMemoryBytes)}`;
            const all = machine === undefined ? '' : ` on a machine with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showBytes */ .ni)(machine.memoryBytes)}`;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was ended${after}, most likely because memory ran out${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(peak + all)}. Trainings one after the other (\`max-parallel: 1\`) have all of it to themselves.`;
        }
        case 'timed-out':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was still training after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(failure.minutes))} min and was ended. \`timeout-minutes\` sets the limit.`;
        case 'cancelled':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was cancelled${after}.`;
        case 'install-failed':
            return failure.hint === undefined
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.command, 200)} failed.`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be installed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.command, 200)} failed: ${sentence(failure.hint.why)}`;
        case 'missing-directory':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `has no folder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.directory, 200)}, which \`working-directory\` names.`;
        case 'missing-script':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.script, 200)}, which the command runs.`;
        case 'no-results':
            return noResults(failure, after, context, allowance);
        case 'bad-results':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `trained${after}, but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(failure.path, 200)} cannot be read: ${sentence(failure.reason)}`;
        case 'not-started':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `could not be started: ${sentence(failure.reason)}`;
        case 'not-handed-on':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `gave no numbers: ${sentence(failure.because)}`;
        case 'skipped':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `was not trained: ${sentence(failure.because)}`;
    }
}
function noResults({ patterns, refused }, after, context, { notes }) {
    const names = listed(patterns.map((pattern) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pattern, 100)), notes);
    const where = context.workingDirectory === '.' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(context.workingDirectory, 200)}`;
    const wrote = refused.length > 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `ended well${after}, but left no results that count.`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `ended well${after}, but wrote no ${names}${where}.`;
    const because = refused
        .slice(0, notes)
        .map(({ path, reason }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path, 200)} does not count: it ${sentence(reason)}`);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${wrote}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(because, '')} Only a file that this very training writes counts; the input \`results\` names it.`;
}
function listed(names, most) {
    const shown = names.slice(0, most);
    const left = names.length - shown.length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(shown, ' or ')}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(left > 0 ? ` or ${left} others` : '')}`;
}
function sentence(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(text.trim().replace(/\.$/, ''))}.`;
}
function meaning(code) {
    if (code === 126)
        return ' (the command is not executable)';
    return code === 127 ? ' (the command was not found)' : '';
}
function trimmed(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first < 0 ? [] : lines.slice(first, last + 1);
}
function cut(line) {
    return line.length <= 300 ? line : `${line.slice(0, 200)} … ${line.slice(-90)}`;
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

/***/ 57887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mostTelling)
/* harmony export */ });
const NAMED = 2;
function mostTelling(metrics) {
    const telling = metrics.filter(({ role, primary }) => role === 'quality' || primary);
    const candidates = telling.length > 0 ? telling : metrics;
    const place = ({ primary, scale }) => (primary ? 0 : scale === 'percent' ? 1 : 2);
    return candidates.toSorted((a, b) => place(a) - place(b)).slice(0, NAMED);
}


/***/ }),

/***/ 22822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   NA: () => (/* binding */ inPlainText),
/* harmony export */   Vu: () => (/* binding */ metricTitle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30776);


const ACRONYMS = new Set(['auc', 'bleu', 'cer', 'f1', 'iou', 'mae', 'mse', 'r2', 'rmse', 'wer']);
const WORD = /^[a-z][a-z0-9]{0,29}$/i;
const LONGEST_NAME = 80;
function metricName(name) {
    if (!WORD.test(name))
        return { code: name };
    return ACRONYMS.has(name) ? name.toUpperCase() : name;
}
function metricTitle(name) {
    const shown = metricName(name);
    return typeof shown === 'string' ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}
function inMarkdown(phrase) {
    const parts = phrase.map((part) => typeof part === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(part) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.code, LONGEST_NAME));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, '');
}
function inPlainText(phrase) {
    const parts = phrase.map((part) => (typeof part === 'string' ? part : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(part.code, LONGEST_NAME)));
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(parts.join(''));
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

/***/ 38117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n4: () => (/* binding */ isEqual),
  P9: () => (/* binding */ showInterval),
  ae: () => (/* binding */ showMetric),
  gr: () => (/* binding */ showMetricAmount),
  PI: () => (/* binding */ showSeedDifferences),
  DS: () => (/* binding */ showSide),
  uF: () => (/* binding */ unitOf)
});

// EXTERNAL MODULE: ./src/report/digits.ts
var report_digits = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/decimal.ts
var decimal = __webpack_require__(19629);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/report/estimate.ts



function showEstimate(head, base, interval, style = 'plain') {
    const digits = (0,report_digits/* digitsOf */.C3)(head, base, style, interval) ?? { exponent: 0, decimals: 0 };
    const decimals = decimalsOfSides(head, base, digits);
    const side = (value) => {
        const units = (0,decimal/* roundTo */.GB)((0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(value), digits.exponent), decimals);
        return ((0,decimal/* write */.M9)(units, decimals) +
            (units === 0n ? '' : (0,report_digits/* suffix */.ei)(digits.exponent)) +
            (style === 'percent' ? '%' : ''));
    };
    return {
        head: side(head),
        base: side(base),
        difference: (0,numbers/* showDifference */.Te)(head, base, digits),
        low: (0,numbers/* showSigned */.c3)(interval.low, digits),
        high: (0,numbers/* showSigned */.c3)(interval.high, digits),
        halfWidth: (0,numbers/* showAmount */.aG)((interval.high - interval.low) / 2, digits),
    };
}
const MOST_MORE = 3;
function decimalsOfSides(head, base, { exponent, decimals }) {
    const left = (0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(head), exponent);
    const right = (0,report_digits/* shift */.BN)((0,decimal/* decimalOf */.Bc)(base), exponent);
    const difference = (0,decimal/* roundTo */.GB)((0,decimal/* subtract */.Re)(left, right), decimals);
    const addsUp = (tried) => {
        const coefficient = (0,decimal/* roundTo */.GB)(left, tried) - (0,decimal/* roundTo */.GB)(right, tried);
        return (0,decimal/* roundTo */.GB)({ coefficient, decimals: tried }, decimals) === difference;
    };
    let tried = decimals;
    while (!addsUp(tried) && tried < decimals + MOST_MORE)
        tried++;
    return tried;
}

// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/shown-metric.ts




const ABSENT = '–';
const TRUE_DIGITS = 12;
function styleOf(metric) {
    return metric.scale === 'percent' ? 'percent' : 'plain';
}
function numberOf(metric, side) {
    const value = metric[side];
    return value === undefined || metric.values.length < 2 ? value : Number(value.toPrecision(TRUE_DIGITS));
}
function showSide(metric, side) {
    const value = numberOf(metric, side);
    return value === undefined ? ABSENT : (0,numbers/* showNumber */.Zo)(value, styleOf(metric));
}
function showMetric(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    if (head === undefined || base === undefined || metric.scale === 'mixed') {
        return { head: showSide(metric, 'head'), base: showSide(metric, 'base'), difference: ABSENT };
    }
    return showInterval(metric) ?? (0,numbers/* showPair */.qi)(head, base, styleOf(metric));
}
function showInterval(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    const interval = intervalFor(metric);
    if (head === undefined || base === undefined || interval === undefined)
        return undefined;
    if (!Number.isFinite(head) || !Number.isFinite(base))
        return undefined;
    return showEstimate(head, base, interval, styleOf(metric));
}
function intervalFor(metric) {
    if (metric.statistics === undefined || metric.scale === 'mixed' || isEqual(metric))
        return undefined;
    const { low, high } = metric.statistics.interval;
    const { tolerance = 0, diverged } = metric;
    if (![low, high, tolerance].every(Number.isFinite))
        return undefined;
    return { low, high, marks: diverged === undefined ? [0, tolerance, -tolerance] : [] };
}
function showMetricAmount(metric, amount) {
    const digits = digitsFor(metric);
    const shown = digits === undefined ? '0' : (0,numbers/* showAmount */.aG)(amount, digits);
    return /[1-9]/.test(shown) ? shown : (0,numbers/* showNumber */.Zo)(Number(amount.toPrecision(2)));
}
function showSeedDifferences(metric) {
    const digits = digitsFor(metric);
    const pairs = metric.values.map(({ head, base }) => head !== undefined && base !== undefined && Number.isFinite(head) && Number.isFinite(base)
        ? [head, base]
        : undefined);
    if (digits === undefined)
        return pairs.map(() => ABSENT);
    const exact = pairs.map((pair) => (pair === undefined ? 0 : (0,numbers/* decimalsOfDifference */.Fh)(...pair, digits)));
    const least = metric.scale === 'percent' ? 1 : 0;
    const own = { ...digits, decimals: Math.max(least, Math.min(digits.decimals, Math.max(...exact))) };
    return pairs.map((pair) => (pair === undefined ? ABSENT : (0,numbers/* showDifference */.Te)(...pair, own)));
}
function digitsFor(metric) {
    const [head, base] = [numberOf(metric, 'head'), numberOf(metric, 'base')];
    if (head === undefined || base === undefined)
        return undefined;
    return (0,report_digits/* digitsOf */.C3)(head, base, styleOf(metric), intervalFor(metric));
}
function isEqual({ head, base, values }) {
    const isSame = (left, right) => left !== undefined && right !== undefined && (left === right || Object.is(left, right));
    return values.length > 1 ? values.every((pair) => isSame(pair.head, pair.base)) : isSame(head, base);
}
function unitOf(metric, amount) {
    if (metric.scale === 'percent')
        return amount === '1.0' ? ' point' : ' points';
    return metric.unit === undefined ? '' : ` ${(0,visible/* shorten */.ml)(metric.unit, 20)}`;
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

/***/ 20322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || process.cwd();
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
