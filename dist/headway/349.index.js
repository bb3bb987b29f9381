export const id = 349;
export const ids = [349];
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

/***/ 19686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ readMeasurement),
/* harmony export */   mk: () => (/* binding */ writeMeasurement)
/* harmony export */ });
/* unused harmony export readMeasurementJson */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28395);
/* harmony import */ var _schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24579);
/* harmony import */ var _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25293);
/* harmony import */ var _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19305);
/* harmony import */ var _count_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72699);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64157);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63121);









const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    plan: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    measurement: _schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .anyMeasurement */ .RH,
    entry: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ key: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, mentioned: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, measuredAt: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$ })),
    machine: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const REDUCTIONS = [
    (handed) => handed,
    (handed) => ({ ...handed, measurement: (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSeries */ .SJ)(handed.measurement), entry: undefined }),
    (handed) => ({ ...handed, measurement: bare(handed), entry: undefined }),
];
function bare({ measurement }) {
    return (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutPaths */ .fx)((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutPredictions */ .tn)((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSeries */ .SJ)(measurement)));
}
function writeMeasurement(whole, trainings) {
    const most = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0, Math.floor(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_TOGETHER */ .S8 / trainings));
    for (const reduce of REDUCTIONS) {
        const handed = reduce(whole);
        if ((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .pointsOf */ .XE)(handed.measurement) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES */ .xy)
            continue;
        const json = JSON.stringify(handed, _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .namedNumbers */ .E);
        if (Buffer.byteLength(json) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_UNPACKED_EACH */ .gN || (0,_count_values_js__WEBPACK_IMPORTED_MODULE_8__/* .countValues */ .I)(json) > most)
            continue;
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json);
        if (packed.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PACKED_EACH */ .h8)
            return packed;
    }
    throw new Error('The metrics of this training are too large to be handed on.');
}
function readMeasurement(packed, plan, item, most) {
    const json = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l1)(packed, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_UNPACKED_EACH */ .gN);
    return json.kind === 'refused' ? json : readMeasurementJson(json.text, plan, item, most);
}
function readMeasurementJson(json, plan, item, most) {
    const values = (0,_count_values_js__WEBPACK_IMPORTED_MODULE_8__/* .countValues */ .I)(json);
    if (values > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0} values`);
    if (values > most)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('holds more values than there is room for, with all the others');
    const value = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(json);
    if (value === undefined)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is no JSON');
    const found = schema.safeParse(value);
    if (!found.success)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(found.error, value));
    const { measurement: read, entry, ...rest } = found.data;
    const measurement = (0,_schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .completeMeasurement */ .KP)(read);
    if (rest.plan !== plan)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is of another plan');
    const { side, seed, commit } = measurement;
    if (side !== item.side || seed !== item.seed || commit !== item.commit) {
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is of another side, seed or commit');
    }
    return { kind: 'read', handed: { ...rest, measurement, entry }, values };
}


/***/ }),

/***/ 87061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72699);
/* harmony import */ var _handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19686);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _storage_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7769);
/* harmony import */ var _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36859);
/* harmony import */ var _story_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25454);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34530);







const AT_ONCE = 6;
const AGAIN = 'Let the failed jobs of this run run again (“Re-run failed jobs”): what is there already is kept, and only what is missing is trained.';
const ALL_AGAIN = 'Let all jobs of this run run again, and look into the log of that training.';
async function gather(plan, name, run, signal) {
    const own = await (0,_storage_download_js__WEBPACK_IMPORTED_MODULE_3__/* .openOwn */ .$U)(process.env, { signal }).catch((error) => {
        if (!(error instanceof _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__/* .Unavailable */ .$P))
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
            cause: error,
        });
    });
    const wanted = plan.items.filter((item) => knownOf(plan, item) === undefined);
    const found = new Map(wanted.map((item) => [item, findNewest(item, plan, name, run, own.listed)]));
    refuseMeddlers(found, named(own.listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planName */ .V6)(name, plan.attempt))?.job);
    const packed = await downloadAll(found, own);
    return read(plan, found, packed, run);
}
function knownOf({ known }, { side, seed }) {
    return known.find((one) => one.side === side && one.seed === seed);
}
function findNewest(item, plan, name, run, listed) {
    for (let attempt = run.runAttempt; attempt >= plan.attempt; attempt--) {
        const artifact = named(listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementName */ .AL)(name, item, attempt));
        if (artifact === undefined)
            continue;
        if (named(listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementName */ .AL)(name, item, attempt, 2)) === undefined)
            return { artifact };
        return {
            because: 'two jobs of this run have handed on a measurement in its name',
            remedy: ALL_AGAIN,
            isMissing: false,
        };
    }
    return { because: 'its machine has handed nothing on', remedy: AGAIN, isMissing: true };
}
function named(listed, name) {
    return listed.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
}
function refuseMeddlers(found, planning) {
    const claims = new Map();
    for (const [item, one] of found) {
        if (!('artifact' in one) || one.artifact.job === planning)
            continue;
        claims.set(one.artifact.job, [...(claims.get(one.artifact.job) ?? []), item]);
    }
    for (const claimed of claims.values()) {
        for (const item of claimed.length > 1 ? claimed : []) {
            found.set(item, {
                because: 'one job of this run has handed on the measurements of several trainings',
                remedy: ALL_AGAIN,
                isMissing: false,
            });
        }
    }
}
async function downloadAll(found, own) {
    const packed = new Map();
    const waiting = [...found].flatMap(([item, one]) => ('artifact' in one ? [{ item, ...one }] : []));
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const bytes = await own.download(next.artifact, _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PACKED_EACH */ .h8).catch((error) => {
                if (error instanceof _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__/* .Unavailable */ .$P)
                    return { because: `its artifact cannot be had: ${error.message}` };
                throw error;
            });
            packed.set(next.item, bytes);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return packed;
}
function read(plan, found, packed, { runId }) {
    const handed = [];
    const missing = [];
    let room = _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VALUES_TOGETHER */ .S8;
    const measurements = plan.items.map((item) => {
        const known = knownOf(plan, item);
        if (known !== undefined)
            return known;
        const where = found.get(item);
        if (where !== undefined && 'because' in where) {
            if (where.isMissing)
                missing.push(item);
            return lost(item, where.because, where.remedy);
        }
        const bytes = packed.get(item);
        if (!Buffer.isBuffer(bytes))
            return lost(item, bytes?.because ?? 'its artifact is gone', AGAIN);
        const one = (0,_handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasurement */ .FV)(bytes, plan.id, item, room);
        packed.delete(item);
        if (one.kind === 'refused')
            return lost(item, `what its machine has handed on is not taken: the artifact ${one.because}`, ALL_AGAIN);
        room -= one.values;
        handed.push(one.handed);
        return one.handed.measurement;
    });
    const trained = handed.filter(({ measurement }) => measurement.reused === undefined);
    return {
        measurements,
        entries: trained.flatMap((one) => entryOf(one, runId)),
        machines: new Set(trained.map(({ machine }) => machine)).size,
        missing,
    };
}
function entryOf({ entry, measurement }, runId) {
    if (entry === undefined)
        return [];
    return [{ ...entry, runId, commit: measurement.commit, measurement }];
}
function lost(item, because, remedy) {
    return (0,_story_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q)(item, { kind: 'not-handed-on', because, remedy });
}


/***/ }),

/***/ 96093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keepInLedger)
/* harmony export */ });
/* harmony import */ var _story_open_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);

async function keepInLedger(run, { ledger: evaluation, trees }, { entries }, own, stop) {
    if (evaluation === undefined || entries.length === 0)
        return;
    const ledger = (0,_story_open_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .openNamed */ .S3)(run, { evaluation, mode: 'auto' }, own, undefined, stop, true);
    ledger.addAll(entries, trees);
    await ledger.kept();
}


/***/ }),

/***/ 20349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportBranch: () => (/* binding */ reportBranch)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _answering_answer_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33348);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37786);
/* harmony import */ var _inputs_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22035);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79507);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46010);
/* harmony import */ var _story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93518);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87061);
/* harmony import */ var _keep_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96093);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34530);










async function reportBranch(run, asked, digest) {
    const settings = (0,_inputs_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readReportSettings */ .i)(process.env);
    const ended = (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .wasCancelled */ .r1)(process.env);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_9__.cancelledBySignal)();
    try {
        const plan = await (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .receivePlan */ .H3)(digest, settings.name, run, stop);
        (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .expectSameBranch */ .kC)((0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D3)(asked), plan);
        const gathered = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .k)(plan, settings.name, run, stop);
        const { branch, purpose } = plan.subject;
        const { measurements, missing } = gathered;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.say)(`${measurements.length - missing.length} of ${measurements.length} trainings of ${branch} are there. The summary of this job says what they gave.`);
        await (0,_answering_answer_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .answerBranch */ .B)(run, measurements, {
            branch,
            purpose,
            reuse: plan.circumstances.reuse ?? 'auto',
            rules: settings.metrics ?? plan.rules,
            isCancelled: ended && missing.length > 0,
        });
        await (0,_keep_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .keepInLedger */ ._)(run, plan, gathered, { kind: 'branch', branch: asked.branch }, stop);
    }
    catch (error) {
        if (!stop.aborted)
            throw error;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.fail)('The measurement was cancelled.');
    }
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


/***/ })

};
