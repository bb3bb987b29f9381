export const id = 7251;
export const ids = [7251];
export const modules = {

/***/ 33348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ answerBranch)
});

// EXTERNAL MODULE: ./src/comparison/failures.ts
var failures = __webpack_require__(39358);
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

// EXTERNAL MODULE: ./src/report/seeds.ts
var seeds = __webpack_require__(95396);
;// CONCATENATED MODULE: ./src/report/branch.ts









const branch_MOST_METRICS = 40;
const LOG_LINES = 20;
const MOST_REASONS = 5;
function renderBranch(measurements, noise, context) {
    const speaker = speakerOf(measurements);
    const { commit } = speaker ?? context.missing[0] ?? nothing();
    const at = (0,report_text/* link */.nf)((0,report_text/* code */.aY)(commit.slice(0, 7)), `${context.repositoryUrl}/commit/${commit}`);
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([...answer(speaker, measurements, noise, at, context), (0,footer/* footer */.q)(context)]));
}
function answer(speaker, measurements, noise, at, context) {
    const { branch, purpose, isCancelled } = context;
    const missing = whatIsMissing(context);
    if (isCancelled && speaker === undefined)
        return [
            cancelled(context),
            (0,report_text.md) `Nothing of ${at} was measured. Let all jobs of this run run again to measure it.`,
        ];
    if (speaker === undefined)
        return [(0,report_text.md) `## ❌ ${(0,report_text/* code */.aY)(branch)} is not measured`, (0,report_text.md) `Nothing came of ${at}.`, ...missing];
    if (speaker.result.kind === 'failed' && !isCancelled) {
        const { failure } = speaker.result;
        const consequence = purpose === 'baseline' ? ', so pull requests onto it have no baseline' : '';
        return [
            (0,report_text.md) `## ❌ ${(0,report_text/* code */.aY)(branch)} does not train`,
            (0,report_text.md) `${at} ${(0,names/* inMarkdown */.Hi)((0,failed_headline/* whatHappened */.ez)(failure))}${(0,report_text/* ours */.Od)(consequence)}.`,
            ...(0,report_failure/* remedy */.zL)(speaker),
            speaker.logTail.length > 0 ? (0,blocks/* fence */.EU)(speaker.logTail.slice(-LOG_LINES)) : undefined,
            ...missing,
        ];
    }
    const title = purpose === 'noise'
        ? (0,report_text.md) `## How noisy the training of ${(0,report_text/* code */.aY)(branch)} is`
        : (0,report_text.md) `## ${(0,report_text/* code */.aY)(branch)} is measured`;
    const spreading = noiseReport(noise);
    return [
        isCancelled ? cancelled(context) : title,
        measurements.length + context.missing.length > 1 ? (0,report_text.md) `${at}: ${trainingsInWords(noise)}.` : undefined,
        ...missing,
        spreading === undefined || noise.ignoresSeed ? branch_numbers(speaker, at) : undefined,
        spreading,
        use(measurements, context),
    ];
}
function cancelled({ branch }) {
    return (0,report_text.md) `## The measurement of ${(0,report_text/* code */.aY)(branch)} was cancelled`;
}
function whatIsMissing({ missing, isCancelled }) {
    if (missing.length === 0)
        return [];
    if (isCancelled) {
        const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
        const which = seedsOf(missing);
        return [
            (0,report_text/* ours */.Od)(`${which} ${are} missing: the run was cancelled. Let all jobs of this run run again to have ${them}.`),
        ];
    }
    const ways = [...new Set(missing.map(wayOf))].slice(0, MOST_REASONS);
    return ways.flatMap((way) => {
        const alike = missing.filter((one) => wayOf(one) === way);
        const [first] = alike;
        if (first?.result.kind !== 'failed')
            return [];
        const are = alike.length === 1 ? 'is missing:' : 'are missing, each for this reason:';
        const reason = (0,report_failure/* sentence */.em)(reasonOf(first.result.failure));
        return [(0,report_text.md) `⚠️ ${(0,report_text/* ours */.Od)(`${seedsOf(alike)} ${are}`)} ${reason}`, ...(0,report_failure/* remedy */.zL)(first)];
    });
}
function wayOf({ result }) {
    return JSON.stringify(result);
}
function seedsOf(measurements) {
    return (0,report_failure/* capital */.Nx)((0,seeds/* seedsInWords */.l1)(measurements.map(({ seed }) => seed)));
}
function reasonOf(failure) {
    switch (failure.kind) {
        case 'not-started':
            return failure.reason;
        case 'not-handed-on':
        case 'skipped':
            return failure.because;
        default:
            return (0,names/* inPlainText */.NA)(['it ', ...(0,failed_headline/* whatHappened */.ez)(failure)]);
    }
}
function speakerOf(measurements) {
    return measurements.find(({ result }) => result.kind === 'measured') ?? measurements[0];
}
function nothing() {
    throw new RangeError('nothing was measured');
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
function use(measurements, { reuse, purpose, missing }) {
    const trained = measurements.filter(({ reused }) => reused === undefined);
    const seconds = trained.flatMap(({ cost }) => cost?.wallSeconds ?? []);
    const [longest = 0] = seconds.toSorted((a, b) => b - a);
    const took = trained.length === 0
        ? 'Known already: nothing that the training reads has changed.'
        : seconds.length === 0
            ? ''
            : `Trained in ${(0,numbers/* showDuration */.kJ)(longest)}${seconds.length > 1 ? ' at most' : ''}.`;
    if (purpose === 'noise')
        return (0,report_text/* ours */.Od)(took);
    const beginning = (0,report_text/* ours */.Od)(took === '' ? '' : `${took} `);
    if (reuse === 'off')
        return (0,report_text.md) `${beginning}With \`reuse: off\`, evaluations of pull requests will train it again.`;
    const reasons = [...new Set(measurements.flatMap(({ reads }) => reads?.blindSpots ?? []))];
    const it = (0,report_text/* ours */.Od)(missing.length === 0 ? 'it' : 'these seeds');
    if (reasons.length === 0 || reuse === 'on')
        return (0,report_text.md) `${beginning}Evaluations of pull requests onto it need not train ${it} again.`;
    return (0,report_text.md) `${beginning}Evaluations of pull requests will train it again all the same, since the training ${(0,report_text/* join */.fj)(reasons.map((reason) => (0,report_text/* prose */.CS)(reason)), '; ')}.`;
}
function failureLine(measurements, { branch, missing, isCancelled }) {
    if (isCancelled)
        return 'The measurement was cancelled.';
    const speaker = speakerOf(measurements);
    const { result, commit } = speaker ?? missing[0] ?? nothing();
    if (result.kind === 'measured')
        return undefined;
    const what = [
        { code: branch },
        ` ${speaker === undefined ? 'is not measured' : 'does not train'}: ${commit.slice(0, 7)} `,
        ...(0,failed_headline/* whatHappened */.ez)(result.failure),
    ];
    return `${(0,names/* inPlainText */.NA)(what)}. The summary of the job says more.`;
}

// EXTERNAL MODULE: ./src/answering/summary.ts
var summary = __webpack_require__(38486);
;// CONCATENATED MODULE: ./src/answering/answer-branch.ts





async function answerBranch(run, all, measured) {
    const missing = all.filter(failures/* isLost */.JD);
    const measurements = all.filter((one) => !missing.includes(one));
    const { noiseOf } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(4177)]).then(__webpack_require__.bind(__webpack_require__, 4177));
    const context = {
        ...measured,
        missing,
        repositoryUrl: `${run.serverUrl}/${run.repository.fullName}`,
        runUrl: run.runUrl,
        version: version/* VERSION */.x,
    };
    const markdown = renderBranch(measurements, noiseOf(measurements, measured.rules), context);
    await (0,summary/* addToSummary */.D)(markdown, say.say);
    if (!(0,summary/* summaryIsShown */.e)(run))
        (0,say.say)(markdown);
    const failure = failureLine(measurements, context);
    if (failure !== undefined)
        (0,say.fail)(failure);
}


/***/ }),

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

/***/ 39358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   M2: () => (/* binding */ headFailed),
/* harmony export */   d5: () => (/* binding */ speakerOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
const NOT_ITS_FAULT = ['not-started', 'cancelled', 'not-handed-on', 'skipped'];
function outcomeOf(pairs) {
    const lost = pairs.filter(({ head, base }) => isLost(head) || (isLost(base) && !hasFailed(head)));
    const nothingElse = lost.length === pairs.length;
    const leftOut = nothingElse ? [] : lost;
    const counting = pairs.filter((pair) => !leftOut.includes(pair));
    const failed = (side) => seedsOf(counting.filter((pair) => hasFailed(pair[side]) && (nothingElse || !isLost(pair[side]))));
    return {
        compared: seedsOf(counting.filter(({ head, base }) => !hasFailed(head) && !hasFailed(base))),
        failed: { head: failed('head'), base: failed('base') },
        leftOut: seedsOf(leftOut),
    };
}
function seedsOf(pairs) {
    return pairs.map(({ seed }) => seed);
}
function isLost({ result }) {
    return result.kind === 'failed' && NOT_ITS_FAULT.includes(result.failure.kind);
}
function hasFailed({ result }) {
    return result.kind === 'failed';
}
function headFailed(pairs) {
    return (pairs.some(({ head, base }) => hasFailed(head) && (!hasFailed(base) || isLost(base))) ||
        pairs.every(({ head }) => hasFailed(head)));
}
function speakerOf(pairs, side, failureDecides) {
    const all = pairs.map((pair) => pair[side]);
    const speaker = all.find((one) => hasFailed(one) === failureDecides) ?? all[0];
    if (speaker === undefined)
        throw new RangeError('there is no pair to compare');
    return speaker;
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

/***/ 27251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureBranch: () => (/* binding */ measureBranch)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _answering_answer_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33348);
/* harmony import */ var _comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95398);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70900);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79507);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46010);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17513);
/* harmony import */ var _story_commits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52715);
/* harmony import */ var _story_measure_all_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79456);
/* harmony import */ var _story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93518);
/* harmony import */ var _story_open_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52201);
/* harmony import */ var _story_workshop_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53293);
/* harmony import */ var _training_relay_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40763);
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













async function measureBranch(run, asked, door) {
    const settings = (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(process.env, door);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_12__.cancelledBySignal)();
    const { branch } = asked;
    const commit = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .commitOf */ .D3)(asked);
    const ledger = (0,_story_open_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerOf */ .Xr)(run, settings, { kind: 'branch', branch }, undefined, stop);
    const inVain = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .whyInVain */ .qY)(commit, ledger);
    if (inVain !== undefined) {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.say)(inVain);
        return;
    }
    const job = await (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .openBranchJob */ .eE)(run, settings, ledger, stop);
    try {
        const measurements = await measureCommit(job, commit);
        const { reuse, metrics: rules } = settings;
        await (0,_answering_answer_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .answerBranch */ .B)(run, measurements, { ...commit, reuse, rules, isCancelled: false });
        await ledger?.kept();
    }
    catch (error) {
        if (!stop.aborted)
            throw error;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.fail)('The measurement was cancelled.');
    }
    finally {
        await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(job.root, _process_say_js__WEBPACK_IMPORTED_MODULE_4__.warn);
    }
}
async function measureCommit(job, commit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const items = (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsOf */ .S3)(commit, job.settings.seeds);
        const relay = __addDisposableResource(env_1, (0,_training_relay_js__WEBPACK_IMPORTED_MODULE_11__/* .openRelay */ .W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,_story_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .o)(job, job.run.repository.fullName, relay), true);
        const workshop = __addDisposableResource(env_1, (0,_story_workshop_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkshop */ ._)(job, repository, relay), true);
        await (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchCommitOf */ .fA)(commit, repository);
        const { measurements } = await (0,_story_measure_all_js__WEBPACK_IMPORTED_MODULE_7__/* .measureAll */ .M)(job, items, workshop, await (0,_story_measure_all_js__WEBPACK_IMPORTED_MODULE_7__/* .shareOut */ .t)(job), addsNothing);
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
    return done.every(({ result }) => result.kind === 'failed') || (done.length > 1 && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_2__/* .areAllSame */ .G)(done));
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
