export const id = 4520;
export const ids = [4520];
export const modules = {

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
async function leave(work) {
    try {
        await work();
    }
    catch (error) {
        const [{ Cancelled }, { UserError }, { fail, say }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9507).then(__webpack_require__.bind(__webpack_require__, 79507)),
            __webpack_require__.e(/* import() */ 3101).then(__webpack_require__.bind(__webpack_require__, 33101)),
            Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(6010)]).then(__webpack_require__.bind(__webpack_require__, 46010)),
        ]);
        if (error instanceof UserError) {
            fail(`${error.message}\n${error.remedy}`);
        }
        else if (error instanceof Cancelled) {
            fail(error.message);
        }
        else {
            fail(`Headway itself failed: ${String(error)}`);
            if (error instanceof Error && error.stack !== undefined)
                say(error.stack);
        }
    }
    process.exit();
}


/***/ }),

/***/ 74520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _leave_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);

async function post() {
    await (0,_leave_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .q)(async () => {
        if (!process.env.STATE_evaluation)
            return;
        const { clearUp } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8815), __webpack_require__.e(4239), __webpack_require__.e(900), __webpack_require__.e(3873), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 25109));
        await clearUp();
    });
}


/***/ })

};
