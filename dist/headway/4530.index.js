export const id = 4530;
export const ids = [4530,8959];
export const modules = {

/***/ 55287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ ENDING),
/* harmony export */   V9: () => (/* binding */ SEPARATE_NAMES),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);





const ENDING = '.json.gz';
const WAITS = { allMs: 120_000, pauseMs: 2_000 };
const SEPARATE_NAMES = 'Give each a name of its own, the same in all jobs that share the work:\n    with:\n      name: digits';
async function handOn(packed, name, { what, again }, keeping) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(keeping.folder, `measurements${ENDING}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, packed);
    let because = '';
    const log = (line) => {
        because = line;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(line);
    };
    const kept = await (0,_storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFile */ .Q)({ ...keeping, path, name, ending: ENDING, waits: WAITS, log });
    if (kept === undefined) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`${what} could not be handed on. ${because}`, `${again} On a server without such artifacts (GitHub Enterprise Server, Gitea), use the one-job action, \`OWNER/headway\`.`);
    }
    if (kept.name !== `${name}${ENDING}`) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('Another job of this run hands something on under the same name, so the two would be mixed up.', SEPARATE_NAMES);
    }
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(`${what}: handed on as the artifact ${kept.name}.`);
}


/***/ }),

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

/***/ 72699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   F3: () => (/* binding */ MOST_PACKED),
/* harmony export */   M3: () => (/* binding */ MOST_UNPACKED),
/* harmony export */   S8: () => (/* binding */ MOST_VALUES_TOGETHER),
/* harmony export */   gN: () => (/* binding */ MOST_UNPACKED_EACH),
/* harmony export */   h8: () => (/* binding */ MOST_PACKED_EACH),
/* harmony export */   j0: () => (/* binding */ MOST_VALUES_EACH),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
const MOST_PACKED = 32 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_VALUES = 4_000_000;
const MOST_PAIRS = 128;
const MOST_PACKED_EACH = 8 * 1024 * 1024;
const MOST_UNPACKED_EACH = 32 * 1024 * 1024;
const MOST_VALUES_EACH = 1_000_000;
const MOST_VALUES_TOGETHER = 2 * MOST_VALUES;


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
  kC: () => (/* binding */ expectSameBranch),
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
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(73305);
// EXTERNAL MODULE: ./src/schema/measurement.ts
var measurement = __webpack_require__(24579);
// EXTERNAL MODULE: ./src/schema/named-numbers.ts
var named_numbers = __webpack_require__(25293);
// EXTERNAL MODULE: ./src/schema/primitives.ts
var primitives = __webpack_require__(19305);
// EXTERNAL MODULE: ./src/handover/read-handover.ts
var read_handover = __webpack_require__(28959);
// EXTERNAL MODULE: ./src/handover/reduce.ts
var reduce = __webpack_require__(64157);
// EXTERNAL MODULE: ./src/handover/unpack.ts
var unpack = __webpack_require__(63121);
;// CONCATENATED MODULE: ./src/handover/plan.ts










const MOST_FILES = 50_000;
const MOST_TRAININGS = 2 * limits/* MOST_PAIRS */.AN;
const subject = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pull-request'), number: primitives/* positive */.yj, headSha: primitives/* sha */.hW, base: read_handover/* baseCommit */.tI }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('branch'),
        branch: primitives/* text */.Qq.check(api/* _minLength */.m9(1)),
        sha: primitives/* sha */.hW,
        purpose: schemas/* enum */.k5n(['baseline', 'noise']),
    }),
]);
const item = schemas/* strictObject */.rej({
    side: schemas/* enum */.k5n(['head', 'base']),
    commit: primitives/* sha */.hW,
    ref: primitives/* text */.Qq,
    seed: primitives/* positive */.yj.check(api/* _lte */.Zm(limits/* MOST_PAIRS */.AN)),
});
const files = (0,primitives/* listOf */.c3)(schemas/* object */.Ikc({ path: primitives/* text */.Qq, mode: primitives/* text */.Qq, sha: primitives/* sha */.hW }), MOST_FILES);
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    id: primitives/* text */.Qq,
    attempt: primitives/* positive */.yj,
    subject,
    items: (0,primitives/* listOf */.c3)(item, MOST_TRAININGS).check(schemas/* refine */.YPB((items) => items.length > 0)),
    known: (0,primitives/* listOf */.c3)(measurement/* anyMeasurement */.RH, MOST_TRAININGS),
    settings: primitives/* text */.Qq,
    startedAt: primitives/* moment */.n$,
    ledger: (0,primitives/* maybe */.no)(primitives/* text */.Qq),
    machines: primitives/* text */.Qq,
    trees: schemas/* record */.g1P(primitives/* sha */.hW, files),
    rules: (0,primitives/* listOf */.c3)(read_handover/* rule */.Hu, 1_000),
    circumstances: read_handover/* circumstances */.Xb,
});
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
    const value = (0,unpack/* parse */.qg)(json.text);
    const found = schema.safeParse(value);
    if (!found.success)
        return (0,unpack/* refused */.J5)((0,unpack/* placeOf */.$t)(found.error, value));
    const { data } = found;
    const plan = {
        ...data,
        subject: completeSubject(data.subject),
        known: data.known.map(measurement/* completeMeasurement */.KP),
        ledger: data.ledger,
        rules: data.rules.map(read_handover/* completeRule */.eK),
        circumstances: (0,read_handover/* completeCircumstances */.OK)(data.circumstances),
    };
    const mixedUp = mixUpIn(plan);
    return mixedUp === undefined ? { kind: 'read', plan } : (0,unpack/* refused */.J5)(mixedUp);
}
function completeSubject(read) {
    if (read.kind === 'branch')
        return read;
    return { ...read, base: { ...read.base, behindBy: read.base.behindBy } };
}
function mixUpIn({ subject: about, items, known }) {
    const commitOf = {
        head: about.kind === 'branch' ? undefined : about.headSha,
        base: about.kind === 'branch' ? about.sha : about.base.sha,
    };
    const planned = new Set();
    for (const { side, commit, seed } of items) {
        if (commit !== commitOf[side] || planned.has(`${side} ${seed}`)) {
            return `has a training in the place of ${side} with seed ${seed} that is of something else`;
        }
        planned.add(`${side} ${seed}`);
    }
    const strange = known.find(({ side, commit, seed }) => commit !== commitOf[side] || !planned.has(`${side} ${seed}`));
    return strange && `knows a training of ${strange.side} with seed ${strange.seed} that it does not have`;
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
    const { subject } = plan;
    if (subject.kind === 'pull-request' && subject.number === number)
        return;
    throw anotherPlan(subject, `pull request #${number}`);
}
function expectSameBranch(own, plan) {
    const { subject } = plan;
    const isSame = subject.kind === 'branch' &&
        subject.branch === own.branch &&
        subject.sha === own.sha &&
        subject.purpose === own.purpose;
    if (!isSame)
        throw anotherPlan(subject, inWords({ kind: 'branch', ...own }));
}
function anotherPlan(subject, own) {
    return new user_error.UserError(`The plan is for ${inWords(subject)}, and this run is about ${own}.`, 'Let `plan`, `measure` and `report` be jobs of one run, with the same `pull-request-number`.');
}
function inWords(subject) {
    if (subject.kind === 'pull-request')
        return `pull request #${subject.number}`;
    const { branch, sha, purpose } = subject;
    return `${purpose === 'noise' ? 'the noise of ' : ''}the branch ${branch} at ${sha.slice(0, 7)}`;
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

/***/ 35445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ createArtifact),
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   XZ: () => (/* binding */ finalizeArtifact),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   oc: () => (/* binding */ signArtifact),
/* harmony export */   uE: () => (/* binding */ Taken),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43771);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36859);


class Taken extends _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P {
}
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const VERSION = 7;
const NO_SENSE = 'the answer of the artifact service makes no sense';
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('only GitHub itself takes artifacts of this kind, and no other server');
    }
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!url || !URL.canParse(url)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this runner offers no place for artifacts (ACTIONS_RESULTS_URL)');
    }
    const ids = token ? /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claimsOf(token)) : undefined;
    const [, run, job] = ids ?? [];
    if (!token || !run || !job) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)');
    }
    return { url, token, run, job, pauseMs };
}
function claimsOf(token) {
    const { scp } = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    return typeof scp === 'string' ? scp : '';
}
async function createArtifact(service, name, type, signal) {
    const created = await call(service, 'CreateArtifact', { name, version: VERSION, mime_type: type }, signal);
    const { ok, signed_upload_url: url } = created;
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to take it');
    return signedAddress(url);
}
async function finalizeArtifact(service, name, { size, sha256 }, signal) {
    const content = { size: String(size), hash: `sha256:${sha256}` };
    const { ok, artifact_id: id } = await call(service, 'FinalizeArtifact', { name, ...content }, signal);
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to keep it');
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 1)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
    return number;
}
async function findArtifact(service, name, signal) {
    const found = await list(service, { name_filter: name }, signal);
    const [newest] = found.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    return newest && (await signArtifact(service, newest, signal));
}
function listArtifacts(service, signal) {
    return list(service, {}, signal);
}
async function signArtifact(service, { name, run, job }, signal) {
    const where = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const { signed_url: url } = await call(service, 'GetSignedArtifactURL', { ...where, name }, signal);
    return signedAddress(url);
}
async function list(service, filter, signal) {
    const { artifacts } = await call(service, 'ListArtifacts', filter, signal);
    return Array.isArray(artifacts) ? artifacts.flatMap(read) : [];
}
function signedAddress(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
}
function read(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { database_id: id, name, ...ids } = value;
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids;
    if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string')
        return [];
    return [{ id: Number(id), name, run, job }];
}
async function call(service, name, message, signal) {
    const ids = { workflow_run_backend_id: service.run, workflow_job_run_backend_id: service.job };
    const answer = await (0,_twirp_js__WEBPACK_IMPORTED_MODULE_0__/* .callTwirp */ .k)(service, 'the artifact service', PATH + name, { ...ids, ...message }, signal);
    if (answer.status === 409)
        throw new Taken('the run has artifacts of this name already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status, body }) {
    if (status === 200 || status === 201)
        return;
    const { msg } = parseObject(body);
    if (typeof msg === 'string' && msg.includes('insufficient usage')) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the storage for artifacts is full');
    }
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(`the artifact service answered with status ${status}`);
}
function parseObject(json) {
    try {
        const value = JSON.parse(json.toString());
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ uploadFile),
  y: () => (/* binding */ uploadFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/storage/artifact-service.ts
var artifact_service = __webpack_require__(35445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
;// CONCATENATED MODULE: ./src/storage/blob.ts




const BLOCK = 8 * 1024 * 1024;
async function putBlob(url, type, content, signal, pauseMs) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = [];
    let size = 0;
    for await (const block of inBlocks(content)) {
        signal.throwIfAborted();
        hash.update(block);
        size += block.length;
        const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, block, {});
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`), { 'content-type': 'application/xml', 'x-ms-blob-content-type': type });
    return { size, sha256: hash.digest('hex') };
    async function put(query, body, headers) {
        const target = new URL(url);
        target.search = `${url.search}&${query}`;
        (0,artifact_service/* expectSuccess */.lb)(await (0,exchange/* exchange */.c)({
            method: 'PUT',
            url: target,
            headers,
            body,
            limit: twirp/* ANSWER_LIMIT */.T,
            service: 'the artifact service',
            signal,
        }, pauseMs));
    }
}
async function* inBlocks(content) {
    let chunks = [];
    let size = 0;
    for await (const chunk of content) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < BLOCK)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/files.ts
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




const MOST_FILES = 1000;
async function* contentOf(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, flags), true);
            if (!(await file.stat()).isFile())
                throw new unavailable/* Unavailable */.$P('it is no regular file');
            const chunks = file.createReadStream({
                highWaterMark: 1024 * 1024,
                autoClose: false,
            });
            yield* chunks;
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
    catch (error) {
        throw error instanceof unavailable/* Unavailable */.$P ? error : new unavailable/* Unavailable */.$P(`it cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    }
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        throw new unavailable/* Unavailable */.$P(`the folder cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    if (paths.length === 0)
        throw new unavailable/* Unavailable */.$P('there is nothing to keep');
    if (paths.length > MOST_FILES)
        throw new unavailable/* Unavailable */.$P(`these are more than ${MOST_FILES} files`);
    return Promise.all(paths.map(async (path) => ({
        path,
        name: (0,external_node_path_.relative)(folder, path),
        modifiedAt: (await (0,promises_.lstat)(path)).mtime,
    })));
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/zip.ts




const LIMIT = 2 ** 32 - 1;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const FLAGS = (1 << 3) | (1 << 11);
const DEFLATED = 8;
const REGULAR_FILE = 0o100644 * 2 ** 16;
async function* zipOf(files) {
    const entries = [];
    let offset = 0;
    function counted(bytes) {
        offset += bytes.length;
        if (offset > LIMIT)
            throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
        return bytes;
    }
    for (const file of files) {
        const entry = { ...startOf(file), crc: 0, compressed: 0, size: 0, offset };
        entries.push(entry);
        yield counted(localHeader(entry));
        for await (const bytes of deflated(file.path, entry)) {
            entry.compressed += bytes.length;
            yield counted(bytes);
        }
        yield counted(numbers([4, DESCRIPTOR], [4, entry.crc], [4, entry.compressed], [4, entry.size]));
    }
    const start = offset;
    for (const entry of entries)
        yield counted(centralHeader(entry));
    const size = offset - start;
    const count = entries.length;
    yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
}
function startOf({ name, modifiedAt }) {
    const at = modifiedAt;
    const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
    return {
        name: Buffer.from(name),
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function deflated(path, entry) {
    async function* plain() {
        for await (const bytes of contentOf(path)) {
            entry.crc = (0,external_node_zlib_.crc32)(bytes, entry.crc);
            entry.size += bytes.length;
            if (entry.size > LIMIT)
                throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
            yield bytes;
        }
    }
    const deflate = (0,external_node_zlib_.createDeflateRaw)();
    (0,external_node_stream_.pipeline)(plain(), deflate, () => { });
    return deflate;
}
function localHeader(entry) {
    return Buffer.concat([
        numbers([4, LOCAL_HEADER], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]),
        entry.name,
    ]);
}
function centralHeader(entry) {
    return Buffer.concat([
        numbers([4, CENTRAL_HEADER], [2, MADE_BY], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, entry.crc], [4, entry.compressed], [4, entry.size], [2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, entry.offset]),
        entry.name,
    ]);
}
function numbers(...fields) {
    const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
    let at = 0;
    for (const [bytes, value] of fields)
        at = buffer.writeUIntLE(value, at, bytes);
    return buffer;
}

;// CONCATENATED MODULE: ./src/storage/artifact.ts







const FILE_WAITS = { allMs: 20_000, pauseMs: 1_000 };
const FOLDER_WAITS = { allMs: 60_000, pauseMs: 1_000 };
const MOST_OF_ONE_NAME = 20;
const TYPES = new Map([
    ['.html', 'text/html'],
    ['.json.gz', 'application/gzip'],
    ['.json', 'application/json'],
    ['.log', 'text/plain'],
    ['.txt', 'text/plain'],
]);
function uploadFile({ path, ending = (0,external_node_path_.extname)(path).toLowerCase(), ...options }) {
    const type = TYPES.get(ending) ?? 'application/octet-stream';
    return upload({ ...options, waits: options.waits ?? FILE_WAITS }, async () => ({
        ending,
        type,
        content: () => contentOf(path),
    }));
}
function uploadFolder({ folder, ...options }) {
    return upload({ ...options, waits: options.waits ?? FOLDER_WAITS }, async () => {
        const files = await filesIn(folder);
        return { ending: '', type: 'application/zip', content: () => zipOf(files) };
    });
}
async function upload({ env, runUrl, name, log, signal, waits }, find) {
    try {
        return await (0,within/* within */.u)(waits.allMs, signal, `that would take longer than ${waits.allMs / 1000} s`, async (either) => {
            const service = (0,artifact_service/* findService */.Ln)(env, waits.pauseMs);
            const { ending, type, content } = await find();
            const taken = await takeName(service, name, ending, type, either);
            const uploaded = await putBlob(taken.url, type, content(), either, waits.pauseMs);
            const id = await (0,artifact_service/* finalizeArtifact */.XZ)(service, taken.name, uploaded, either);
            return { id, name: taken.name, url: `${runUrl}/artifacts/${id}` };
        });
    }
    catch (error) {
        const reason = error instanceof unavailable/* Unavailable */.$P ? error.message : 'the artifact service could not be used';
        log(`${name} is not kept as an artifact: ${reason}.`);
        return undefined;
    }
}
async function takeName(service, name, ending, type, signal) {
    for (let count = 1;; count++) {
        const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
        try {
            return { name: tried, url: await (0,artifact_service/* createArtifact */.Dg)(service, tried, type, signal) };
        }
        catch (error) {
            if (!(error instanceof artifact_service/* Taken */.uE) || count === MOST_OF_ONE_NAME)
                throw error;
        }
    }
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   ZP: () => (/* binding */ downloadOwn),
/* harmony export */   n1: () => (/* binding */ downloadSigned)
/* harmony export */ });
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35445);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55612);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);



const WAITS = { allMs: 60_000, pauseMs: 1_000 };
function downloadOwn(env, name, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), async (either) => {
        const service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findArtifact */ .Kc)(service, name, either);
        return url && (await fetchBlob(url, limit, either, waits.pauseMs));
    });
}
async function openOwn(env, { signal, waits = WAITS }) {
    const late = tooLate(waits.allMs);
    let service;
    const listed = await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, (either) => {
        service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        return (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .listArtifacts */ .wn)(service, either);
    });
    return {
        listed,
        download: (artifact, limit) => (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, async (either) => {
            const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .signArtifact */ .oc)(service ?? (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs), artifact, either);
            return fetchBlob(url, limit, either, waits.pauseMs);
        }),
    };
}
function downloadSigned(url, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), (either) => fetchBlob(url, limit, either, waits.pauseMs));
}
async function fetchBlob(url, limit, signal, pauseMs) {
    const request = { method: 'GET', url, headers: {}, limit, service: 'the artifact service', signal };
    const answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, pauseMs);
    (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .lb)(answer);
    return answer.body;
}
function tooLate(ms) {
    return `the artifact service did not answer within ${ms / 1000} s`;
}


/***/ })

};
