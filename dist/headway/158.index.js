export const id = 158;
export const ids = [158];
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

/***/ 49158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeHandover: () => (/* binding */ writeHandover)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25293);
/* harmony import */ var _count_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72699);




const REDUCTIONS = [
    { note: undefined, keep: (one) => one },
    {
        note: 'The learning curves of the other seeds than the first were too large to be handed on.',
        keep: (one, first) => (first ? one : withoutSeries(one)),
    },
    { note: 'The learning curves were too large to be handed on.', keep: withoutSeries },
    {
        note: 'The learning curves and the predictions were too large to be handed on.',
        keep: (one) => withoutPredictions(withoutSeries(one)),
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
                head: keep(withoutPaths(head), index === 0),
                base: keep(withoutPaths(base), index === 0),
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
    if (pointsIn(handover.result) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VALUES */ .xy)
        return undefined;
    const json = JSON.stringify(handover, _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .namedNumbers */ .E);
    if (Buffer.byteLength(json) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_UNPACKED */ .M3 || (0,_count_values_js__WEBPACK_IMPORTED_MODULE_3__/* .countValues */ .I)(json) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VALUES */ .xy)
        return undefined;
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json);
    return packed.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PACKED */ .F3 ? undefined : packed;
}
function pointsIn({ pairs }) {
    let points = 0;
    for (const { head, base } of pairs) {
        for (const { result } of [head, base]) {
            if (result.kind === 'failed')
                continue;
            points += result.predictions?.length ?? 0;
            for (const { at } of result.series)
                points += at.length;
        }
    }
    return points;
}
function withoutSeries(one) {
    return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, series: [] } };
}
function withoutPredictions(one) {
    return one.result.kind === 'failed' ? one : { ...one, result: { ...one.result, predictions: undefined } };
}
function withoutPaths(one) {
    if (one.reads === undefined)
        return one;
    const none = { files: [], folders: [], missing: [], machine: [], mentions: [] };
    return { ...one, reads: { ...one.reads, ...none } };
}


/***/ })

};
