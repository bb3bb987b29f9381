export const id = 990;
export const ids = [990];
export const modules = {

/***/ 69990:
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
// EXTERNAL MODULE: ./src/cancel.ts
var cancel = __webpack_require__(90833);
// EXTERNAL MODULE: ./src/commits.ts + 12 modules
var commits = __webpack_require__(91991);
// EXTERNAL MODULE: ./src/comparison/ignores-seed.ts
var ignores_seed = __webpack_require__(95398);
// EXTERNAL MODULE: ./src/comparison/statistics/looks.ts
var looks = __webpack_require__(44121);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(38422);
// EXTERNAL MODULE: ./src/measure-all.ts + 2 modules
var measure_all = __webpack_require__(72974);
// EXTERNAL MODULE: ./src/open-ledger.ts + 4 modules
var open_ledger = __webpack_require__(56342);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/prepare.ts + 1 modules
var prepare = __webpack_require__(30055);
// EXTERNAL MODULE: ./src/redact.ts
var src_redact = __webpack_require__(76670);
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
        use(measurements),
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
function use(measurements) {
    const trained = measurements.filter(({ reused }) => reused === undefined);
    const seconds = trained.flatMap(({ cost }) => cost?.wallSeconds ?? []);
    const [longest = 0] = seconds.toSorted((a, b) => b - a);
    const beginning = trained.length === 0
        ? (0,report_text/* ours */.Od)('Known already: nothing that the training reads has changed. ')
        : (0,report_text/* ours */.Od)(seconds.length === 0
            ? ''
            : `Trained in ${(0,numbers/* showDuration */.kJ)(longest)}${seconds.length > 1 ? ' at most' : ''}. `);
    const reasons = [...new Set(measurements.flatMap(({ reads }) => reads?.blindSpots ?? []))];
    if (reasons.length === 0)
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

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/summary.ts
var summary = __webpack_require__(28855);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/workshop.ts + 74 modules
var src_workshop = __webpack_require__(42);
;// CONCATENATED MODULE: ./src/measure-branch.ts
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
    const settings = (0,inputs/* readSettings */.sb)(process.env, door);
    core/* setSecret */.Pq(settings.token);
    const stop = (0,cancel.cancelledBySignal)();
    const ledger = (0,open_ledger/* ledgerOf */.X)(run, settings, { kind: 'branch', branch }, undefined, stop);
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
    const redact = (0,src_redact/* openRedact */.A)(process.env, settings.token);
    const job = { run, settings, mark, root, keep, stop, redact, ledger, onProgress: () => { } };
    try {
        const measurements = await measureCommit(job, branch, sha, seedsFor(asked, settings));
        const { noiseOf } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 4177));
        const noise = noiseOf(measurements, settings.metrics);
        const repositoryUrl = `${run.serverUrl}/${run.repository.fullName}`;
        const markdown = renderBranch(measurements, noise, {
            branch,
            repositoryUrl,
            runUrl: run.runUrl,
            version: version/* VERSION */.x,
            purpose: asked.kind === 'noise' ? 'noise' : 'baseline',
        });
        await (0,summary/* addToSummary */.D)(markdown, say.say);
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
        const workshop = __addDisposableResource(env_1, (0,src_workshop/* openWorkshop */._)(job, repository, relay), true);
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

/***/ 28855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addToSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function addToSummary(markdown, log) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${markdown}\n`).catch((error) => {
        log(`The job summary could not be written: ${error.message}`);
    });
}


/***/ })

};
