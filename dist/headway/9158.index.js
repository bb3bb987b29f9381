export const id = 9158;
export const ids = [9158];
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

/***/ 49158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeHandover: () => (/* binding */ writeHandover)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25293);
/* harmony import */ var _count_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72699);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64157);





const REDUCTIONS = [
    { note: undefined, keep: (one) => one },
    {
        note: 'The learning curves of the other seeds than the first were too large to be handed on.',
        keep: (one, first) => (first ? one : (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSeries */ .SJ)(one)),
    },
    { note: 'The learning curves were too large to be handed on.', keep: _reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSeries */ .SJ },
    {
        note: 'The learning curves and the predictions were too large to be handed on.',
        keep: (one) => (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPredictions */ .tn)((0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSeries */ .SJ)(one)),
    },
];
function writeHandover(handover) {
    const { result } = handover;
    if (result.kind === 'failed')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(JSON.stringify(handover));
    for (const { note, keep } of REDUCTIONS) {
        const reduced = {
            ...result,
            pairs: result.pairs.map(({ seed, head, base }, index) => ({
                seed,
                head: keep((0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPaths */ .fx)(head), index === 0),
                base: keep((0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPaths */ .fx)(base), index === 0),
            })),
            notes: [...result.notes, ...(note === undefined ? [] : [note])],
        };
        const packed = pack({ ...handover, result: reduced });
        if (packed !== undefined)
            return packed;
    }
    throw new Error('The metrics of all trainings are too large to be handed on.');
}
function pack(handover) {
    const points = handover.result.pairs.reduce((sum, { head, base }) => sum + (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsOf */ .XE)(head) + (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsOf */ .XE)(base), 0);
    if (points > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VALUES */ .xy)
        return undefined;
    const json = JSON.stringify(handover, _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .namedNumbers */ .E);
    if (Buffer.byteLength(json) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_UNPACKED */ .M3 || (0,_count_values_js__WEBPACK_IMPORTED_MODULE_4__/* .countValues */ .I)(json) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VALUES */ .xy)
        return undefined;
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json);
    return packed.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PACKED */ .F3 ? undefined : packed;
}


/***/ })

};
