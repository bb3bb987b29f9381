export const id = 954;
export const ids = [954];
export const modules = {

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
