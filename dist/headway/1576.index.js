export const id = 1576;
export const ids = [1576];
export const modules = {

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

/***/ 34530:
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
// EXTERNAL MODULE: ./src/answering/hand-on.ts
var hand_on = __webpack_require__(55287);
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
;// CONCATENATED MODULE: ./src/many-machines/shared-plan.ts







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


/***/ })

};
