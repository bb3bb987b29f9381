export const id = 1931;
export const ids = [1931,9550,954];
export const modules = {

/***/ 77169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFullReport: () => (/* binding */ keepFullReport),
  keepLogs: () => (/* binding */ keepLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/report/html/render-html.ts + 23 modules
var render_html = __webpack_require__(58042);
// EXTERNAL MODULE: ./src/storage/artifact.ts + 3 modules
var artifact = __webpack_require__(2506);
;// CONCATENATED MODULE: ./src/storage/artifact-name.ts
const LONGEST = 200;
function artifactName(...words) {
    const name = words
        .join('-')
        .replace(/[^\p{L}\p{N}._]+/gu, '-')
        .replace(/^[-.]+/, '');
    return [...name]
        .slice(0, LONGEST)
        .join('')
        .replace(/[-.]+$/, '');
}

// EXTERNAL MODULE: ./src/answering/report-assets.ts
var report_assets = __webpack_require__(50954);
;// CONCATENATED MODULE: ./src/answering/full-report.ts








const LONGEST_WAIT_MS = 5_000;
async function keepFullReport(comparison, context, keeping) {
    const path = (0,external_node_path_.join)(keeping.folder, 'report.html');
    try {
        await (0,promises_.writeFile)(path, (0,render_html.renderHtml)(comparison, context, (0,report_assets.loadAssets)()));
    }
    catch (error) {
        (0,say.say)(`The full report could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
    const { words, ...options } = keeping;
    const upload = (0,artifact/* uploadFile */.Q)({ ...options, path, name: artifactName('headway-report', ...words), log: say.say });
    const uploaded = await Promise.race([upload, (0,external_node_timers_promises_.setTimeout)(LONGEST_WAIT_MS, undefined, { ref: false })]);
    return uploaded?.url;
}
async function keepLogs({ words, ...keeping }) {
    const names = await (0,promises_.readdir)(keeping.folder).catch(() => []);
    if (!names.some((name) => name.endsWith('.log')))
        return;
    await (0,artifact/* uploadFolder */.y)({ ...keeping, name: artifactName('headway-logs', ...words), log: say.say });
}


/***/ }),

/***/ 50954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadAssets: () => (/* binding */ loadAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);



function loadAssets() {
    const read = (kind) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(find(`report-page.${kind}`), 'utf8');
    return { script: read('js').trimEnd(), style: read('css').trimEnd() };
}
function find(name) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', '..', 'dist', name)];
    const found = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (found === undefined)
        throw new Error(`${name} is missing beside ${here}: \`npm run build\` makes it.`);
    return found;
}


/***/ })

};
