export const id = 3546;
export const ids = [3546];
export const modules = {

/***/ 43546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
async function cli() {
    process.stdout.on('error', () => { });
    process.stderr.on('error', () => { });
    const code = await run(process.argv.slice(2));
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))));
    if (code === 129 && [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)) {
        endByHangUp();
        return;
    }
    process.exit(code);
}
function endByHangUp() {
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
}
async function run(words) {
    const { EXIT, runCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(900), __webpack_require__.e(3873), __webpack_require__.e(273), __webpack_require__.e(5454), __webpack_require__.e(158), __webpack_require__.e(8847), __webpack_require__.e(5167), __webpack_require__.e(4315), __webpack_require__.e(6948)]).then(__webpack_require__.bind(__webpack_require__, 69769));
    try {
        return await runCommandLine(words);
    }
    catch (error) {
        const { UserError } = await __webpack_require__.e(/* import() */ 3101).then(__webpack_require__.bind(__webpack_require__, 33101));
        if (error instanceof UserError) {
            const { inOwnWords } = await __webpack_require__.e(/* import() */ 5194).then(__webpack_require__.bind(__webpack_require__, 45194));
            process.stderr.write(`headway: ${inOwnWords(error.message)}\n${inOwnWords(error.remedy)}\n`);
            return EXIT.misused;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stderr.write(`Headway itself failed: ${stack}\nPlease report it, with the lines above.\n`);
        return EXIT.broken;
    }
}


/***/ })

};
