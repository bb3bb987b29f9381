export const id = 6853;
export const ids = [6853];
export const modules = {

/***/ 56853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPage: () => (/* binding */ readPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var _schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24579);
/* harmony import */ var _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19305);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12230);




const entry = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    key: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    measuredAt: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    runId: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    commit: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW,
    mentioned: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    measurement: _schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .keptMeasurement */ .Rt,
});
const tree = (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, mode: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{6}$/)), sha: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW }), _page_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FILES */ .Q4);
const page = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(_page_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ENTRIES */ .V0)),
    trees: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function readPage(json, now) {
    const found = page.safeParse(parse(json));
    if (!found.success)
        return _page_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg;
    const trees = new Map();
    for (const [commit, files] of Object.entries(found.data.trees)) {
        const checked = tree.safeParse(files);
        if (checked.success)
            trees.set(commit, checked.data);
    }
    const entries = found.data.entries.flatMap((value) => {
        const checked = entry.safeParse(value);
        if (!checked.success || checked.data.measurement.commit !== checked.data.commit)
            return [];
        return [{ ...checked.data, measurement: (0,_schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMeasurement */ .KP)(checked.data.measurement) }];
    });
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .DZ)({ schema: 1, entries, trees: Object.fromEntries(trees) }, now);
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
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


/***/ })

};
