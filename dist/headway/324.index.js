export const id = 324;
export const ids = [324];
export const modules = {

/***/ 90324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   say: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _training_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41244);

function say(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`Headway │ ${(0,_training_display_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessText */ .f)(line)}\n`);
}


/***/ }),

/***/ 41244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ harmlessText),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
const COLOUR = `${ESCAPE}\\[[0-9;:]*m`;
const TERMINAL_COMMAND = [
    COLOUR,
    `${ESCAPE}\\[[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${ESCAPE}${BELL}]*(?:${BELL}|${ESCAPE}\\\\)`,
].join('|');
const CONTROL = '(?!\\t)[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}]';
const UNSEEN = new RegExp(CONTROL, 'u');
const UNSEEN_OR_COMMAND = new RegExp(`${TERMINAL_COMMAND}|${CONTROL}`, 'gu');
const ONLY_COLOUR = new RegExp(`^${COLOUR}$`);
const RESET = `${ESCAPE}[0m`;
function plainText(line) {
    return UNSEEN.test(line) ? line.replace(UNSEEN_OR_COMMAND, '') : line;
}
function harmlessText(line) {
    let text = line;
    if (UNSEEN.test(text)) {
        text = text.replace(UNSEEN_OR_COMMAND, (found) => (ONLY_COLOUR.test(found) ? found : ''));
        if (text.includes(ESCAPE))
            text += RESET;
    }
    return text.replaceAll('##[', '# #[');
}


/***/ })

};
