export const id = 689;
export const ids = [689];
export const modules = {

/***/ 6689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureBranch: () => (/* binding */ measureBranch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./src/cancel.ts
var cancel = __webpack_require__(833);
// EXTERNAL MODULE: ./src/commits.ts + 11 modules
var commits = __webpack_require__(255);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(5315);
// EXTERNAL MODULE: ./src/measure-all.ts + 2 modules
var measure_all = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/open-ledger.ts + 6 modules
var open_ledger = __webpack_require__(7286);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(8653);
// EXTERNAL MODULE: ./src/redact.ts
var src_redact = __webpack_require__(6670);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/report/failed-headline.ts
var failed_headline = __webpack_require__(7378);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(7403);
// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(2822);
// EXTERNAL MODULE: ./src/report/numbers.ts + 1 modules
var numbers = __webpack_require__(5814);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
;// CONCATENATED MODULE: ./src/report/branch.ts







const MOST_METRICS = 40;
const LOG_LINES = 20;
function renderBranch(measurement, context) {
    const { commit, result } = measurement;
    const at = (0,report_text/* link */.nf)((0,report_text/* code */.aY)(commit.slice(0, 7)), `${context.repositoryUrl}/commit/${commit}`);
    if (result.kind === 'failed') {
        return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
            (0,report_text.md) `## ❌ ${(0,report_text/* code */.aY)(context.branch)} does not train`,
            (0,report_text.md) `${at} ${(0,names/* inMarkdown */.Hi)((0,failed_headline/* whatHappened */.ez)(result.failure))}, so pull requests onto it have no baseline.`,
            result.failure.kind === 'not-started' ? (0,report_text/* prose */.CS)(result.failure.reason) : undefined,
            ...(0,failure/* remedy */.z)(measurement),
            measurement.logTail.length > 0 ? (0,blocks/* fence */.EU)(measurement.logTail.slice(-LOG_LINES)) : undefined,
            (0,footer/* footer */.q)(context),
        ]));
    }
    const rows = result.metrics
        .slice(0, MOST_METRICS)
        .map(({ name, value }) => [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(name)]), (0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(value))]);
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: at, align: 'right' },
    ];
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        (0,report_text.md) `## ${(0,report_text/* code */.aY)(context.branch)} is measured`,
        (0,blocks/* table */.tp)(columns, rows),
        rows.length < result.metrics.length
            ? (0,report_text.md) `… and ${result.metrics.length - rows.length} more.`
            : undefined,
        use(measurement),
        (0,footer/* footer */.q)(context),
    ]));
}
function use({ reads, reused, cost }) {
    const trained = reused === undefined
        ? (0,report_text/* ours */.Od)(cost === undefined ? '' : `Trained in ${(0,numbers/* showDuration */.kJ)(cost.wallSeconds)}. `)
        : (0,report_text/* ours */.Od)('Known already: nothing that the training reads has changed. ');
    const reasons = reads?.blindSpots ?? [];
    if (reasons.length === 0)
        return (0,report_text.md) `${trained}Evaluations of pull requests onto it need not train it again.`;
    return (0,report_text.md) `${trained}Evaluations of pull requests will train it again all the same, since the training ${(0,report_text/* join */.fj)(reasons.map((reason) => (0,report_text/* prose */.CS)(reason)), '; ')}.`;
}
function failureLine({ result, commit }, branch) {
    return result.kind === 'failed'
        ? `${branch} does not train: ${commit.slice(0, 7)} ${(0,names/* inPlainText */.NA)((0,failed_headline/* whatHappened */.ez)(result.failure))}. The summary of the job says more.`
        : undefined;
}

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(7513);
// EXTERNAL MODULE: ./src/summary.ts
var summary = __webpack_require__(8855);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(763);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/workshop.ts + 69 modules
var src_workshop = __webpack_require__(550);
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


















async function measureBranch(run, { branch, sha }) {
    const settings = (0,inputs/* readSettings */.s)(process.env);
    core.setSecret(settings.token);
    const stop = (0,cancel/* cancelledBySignal */.T)();
    const ledger = (0,open_ledger/* ledgerOf */.X)(run, settings, { kind: 'branch', branch }, undefined, stop);
    if (!ledger?.lasts) {
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
        const measurement = await measureCommit(job, branch, sha);
        const repositoryUrl = `${run.serverUrl}/${run.repository.fullName}`;
        const markdown = renderBranch(measurement, {
            branch,
            repositoryUrl,
            runUrl: run.runUrl,
            version: version/* VERSION */.x,
        });
        await (0,summary/* addToSummary */.D)(markdown, say.say);
        const failure = failureLine(measurement, branch);
        if (failure !== undefined)
            core.setFailed(failure);
        await ledger.kept();
    }
    catch (error) {
        if (!stop.aborted)
            throw error;
        core.setFailed('The measurement was cancelled.');
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(root);
    }
}
async function measureCommit(job, branch, sha) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,commits/* openSource */.o)(job, job.run.repository.fullName, relay), true);
        const workshop = __addDisposableResource(env_1, (0,src_workshop/* openWorkshop */._)(job, repository, relay), true);
        await repository.fetch([{ sha, fallbackRef: `refs/heads/${branch}` }]);
        const item = { side: 'base', commit: sha, ref: `refs/heads/${branch}`, seed: 1 };
        const { measurements } = await (0,measure_all/* measureAll */.M)(job, [item], workshop);
        const [measurement] = measurements;
        if (measurement === undefined)
            throw new Error('nothing was measured');
        return measurement;
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


/***/ })

};
