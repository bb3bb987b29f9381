export const id = 8959;
export const ids = [8959];
export const modules = {

/***/ 51607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues)
/* harmony export */ });
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
function countValues(json) {
    let count = 1;
    for (let at = 0; at < json.length; at++) {
        const character = json.charCodeAt(at);
        if (character === COMMA || character === BRACKET || character === BRACE)
            count += 1;
    }
    return count;
}


/***/ }),

/***/ 28959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   OK: () => (/* binding */ completeCircumstances),
/* harmony export */   Xb: () => (/* binding */ circumstances),
/* harmony export */   eK: () => (/* binding */ completeRule),
/* harmony export */   readHandover: () => (/* binding */ readHandover),
/* harmony export */   tI: () => (/* binding */ baseCommit)
/* harmony export */ });
/* unused harmony export readJson */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28395);
/* harmony import */ var _schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24579);
/* harmony import */ var _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19305);
/* harmony import */ var _count_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72699);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63121);






const seeds = _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_PAIRS */ .AN));
const look = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2)]);
const choice = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('merge-base') }),
    zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('base-tip') }),
    zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('ref'), ref: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
]);
const rule = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pattern: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    better: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['lower', 'higher'])),
    tolerance: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('absolute'), amount: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj }),
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('relative'), percent: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj }),
    ])),
    unit: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    primary: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    take: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('last') }),
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('at-best'), metric: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    ])),
});
const circumstances = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    command: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    workingDirectory: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    install: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('auto') }),
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('none') }),
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('command'), command: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    ]),
    results: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
    predictions: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
    metrics: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rule, 1_000),
    submodules: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    lfs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    seeds,
    maxSeeds: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(seeds),
    trainedTogether: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    atOnce: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    reuse: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['auto', 'on', 'off'])),
});
const baseCommit = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW, choice, behindBy: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj) });
const measuredPairs = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('measured'),
    base: baseCommit,
    pairs: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ seed: seeds, head: _schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .anyMeasurement */ .RH, base: _schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .anyMeasurement */ .RH }), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_PAIRS */ .AN).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .refine */ .YPB((pairs) => pairs.length > 0)),
    ignoresSeed: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    looks: look,
    look,
    changes: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ total: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, read: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te })),
    rules: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rule, 1_000),
    circumstances,
    notes: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 10),
    machines: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
});
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    pullRequest: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj,
    headSha: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW,
    result: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
        measuredPairs,
        zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('failed'), message: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, remedy: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    ]),
});
function readHandover(packed) {
    const json = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l1)(packed, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_UNPACKED */ .M3);
    return json.kind === 'refused' ? json : readJson(json.text);
}
function readJson(json) {
    if ((0,_count_values_js__WEBPACK_IMPORTED_MODULE_6__/* .countValues */ .I)(json) > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_VALUES */ .xy)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_VALUES */ .xy} values`);
    const value = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(json);
    if (value === undefined)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('is no JSON');
    const found = schema.safeParse(value);
    if (!found.success)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(found.error, value));
    const { result, ...rest } = found.data;
    if (result.kind === 'failed')
        return { kind: 'read', handover: { ...rest, result } };
    const complete = completePairs(result);
    const mixedUp = mixUpIn(complete, rest.headSha);
    if (mixedUp !== undefined)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(mixedUp);
    return { kind: 'read', handover: { ...rest, result: complete } };
}
function completePairs({ base, pairs, changes, rules, circumstances: told, machines, ...rest }) {
    return {
        ...rest,
        base: { ...base, behindBy: base.behindBy },
        pairs: pairs.map(({ seed, head, base: other }) => ({
            seed,
            head: (0,_schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMeasurement */ .KP)(head),
            base: (0,_schema_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMeasurement */ .KP)(other),
        })),
        changes,
        machines,
        rules: rules.map(completeRule),
        circumstances: completeCircumstances(told),
    };
}
function completeCircumstances(told) {
    return {
        ...told,
        metrics: told.metrics.map(completeRule),
        maxSeeds: told.maxSeeds,
        atOnce: told.atOnce,
    };
}
function completeRule(one) {
    const { better, tolerance, unit, take } = one;
    return { ...one, better, tolerance, unit, take };
}
function mixUpIn({ base, pairs }, headSha) {
    const taken = new Set();
    for (const { seed, ...sides } of pairs) {
        if (taken.has(seed))
            return `has two pairs of seed ${seed}`;
        taken.add(seed);
        const wanted = { head: headSha, base: base.sha };
        for (const side of ['head', 'base']) {
            const one = sides[side];
            if (one.side !== side || one.seed !== seed || one.commit !== wanted[side]) {
                return `has a measurement in the place of ${side} with seed ${seed} that is of something else`;
            }
        }
    }
    return undefined;
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
