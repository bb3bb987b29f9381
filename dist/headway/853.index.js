export const id = 853;
export const ids = [853];
export const modules = {

/***/ 56853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPage: () => (/* binding */ readPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);


const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(4096));
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(_page_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FILES */ .Q4));
const sha = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const amount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
const maybe = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(schema);
const metricValue = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity']), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number)),
]);
const MOST_POINTS = 100_000;
const MOST_PREDICTIONS = 200_000;
const numbers = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(MOST_POINTS));
const environment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    description: text,
    source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        file: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['uv.lock', 'requirements.txt', 'pyproject.toml'])),
        tool: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['uv', 'pip'])),
    }),
    python: maybe(text),
    packages: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, version: text })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(5_000)),
});
const reads = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['access-times', 'inotify', 'nothing']),
    files: texts,
    folders: texts,
    missing: texts,
    machine: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: text, stamp: text })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(2_000)),
    mentions: texts,
    blindSpots: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(20)),
});
const measurement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    id: text,
    side: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['head', 'base']),
    commit: sha,
    seed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()),
    result: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('measured'),
        metrics: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text, value: metricValue, bestOf: maybe(amount) }))
            .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(100_000)),
        series: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            name: text,
            axis: text,
            at: numbers,
            values: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metricValue).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(MOST_POINTS)),
        }))
            .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(100_000)),
        predictions: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, label: text, prediction: text })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(MOST_PREDICTIONS))),
        notes: texts,
    }),
    cost: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        wallSeconds: amount,
        peakMemoryBytes: maybe(amount),
        cpuSeconds: maybe(amount),
        gpuMemoryBytes: maybe(amount),
    })),
    machine: maybe(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        platform: text,
        cpuModel: text,
        cores: amount,
        totalCores: amount,
        memoryBytes: amount,
        gpus: texts,
    })),
    threads: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, text),
    environment: maybe(environment),
    logTail: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(100)),
    reads,
});
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: text,
    measuredAt: amount,
    runId: text,
    commit: sha,
    mentioned: text,
    measurement,
});
const tree = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: text, mode: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{6}$/)), sha }))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(_page_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FILES */ .Q4));
const page = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(_page_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V0)),
    trees: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(sha, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
function readPage(json, now) {
    const found = page.safeParse(parse(json));
    if (!found.success)
        return _page_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
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
        return [{ ...checked.data, measurement: complete(checked.data.measurement) }];
    });
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)({ schema: 1, entries, trees: Object.fromEntries(trees) }, now);
}
function complete({ cost, machine, environment: made, result, ...rest }) {
    return {
        ...rest,
        result: {
            ...result,
            metrics: result.metrics.map(({ name, value, bestOf }) => bestOf === undefined ? { name, value } : { name, value, bestOf }),
            series: result.series.filter(({ at, values }) => at.length === values.length),
            predictions: result.predictions,
        },
        cost: cost && {
            wallSeconds: cost.wallSeconds,
            peakMemoryBytes: cost.peakMemoryBytes,
            cpuSeconds: cost.cpuSeconds,
            gpuMemoryBytes: cost.gpuMemoryBytes,
        },
        machine,
        reads: { ...rest.reads, files: rest.reads.files.toSorted() },
        environment: made && {
            ...made,
            python: made.python,
            source: { file: made.source.file, tool: made.source.tool },
        },
        reused: undefined,
    };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
