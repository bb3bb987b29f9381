export const id = 5194;
export const ids = [5194,3101];
export const modules = {

/***/ 45194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toldToUser),
/* harmony export */   b: () => (/* binding */ errorInOwnWords),
/* harmony export */   inOwnWords: () => (/* binding */ inOwnWords)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _report_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57048);


const OPTION = 'results|predictions|metrics|data|fail-on|seeds|max-seeds|working-directory|install|max-parallel|timeout-minutes|reuse|submodules|lfs';
const IN_YAML = new RegExp(`^( *)with:\\n *(${OPTION}): (?:\\|\\n *)?(.+)$`, 'gm');
const WORDS = [
    [new RegExp(`\\bThe input (?:"|\`)(${OPTION})(?:"|\`) is true\\b`, 'g'), 'The option `--$1` is given'],
    [new RegExp(`\\bThe input (?:"|\`)(${OPTION})(?:"|\`)`, 'g'), 'The option `--$1`'],
    [new RegExp(`\\bthe input (?:"|\`)(${OPTION})(?:"|\`)`, 'g'), 'the option `--$1`'],
    [new RegExp(`\`(${OPTION}): ([^\`]+)\``, 'g'), '`--$1 $2`'],
    [new RegExp(`\`(${OPTION})\``, 'g'), '`--$1`'],
    [/ or let a step before this one put the data there\./g, ' or put the data there.'],
    [
        /A relative path is meant from the workspace of the job\./g,
        'A relative path starts from the top of your checkout.',
    ],
    [/ on the runner before this step, or use a runner with a larger disk\./g, ' on this machine.'],
    [/; on a self-hosted runner, check its network/g, '; check the network of this machine'],
    [/\bthis machine and its proxy\b/g, 'this machine, and its proxy'],
    [/\bRun the job again\b/g, 'Run the command again'],
    [/, or label the pull request again\./g, ' in a commit.'],
    [
        /The workflow's own token reads one repository only: .*/g,
        'Git asks for them as you do, with your ssh keys and your `credential.helper`: try `git submodule update --init` in a fresh clone.',
    ],
    [
        /Give the job `permissions:` with .*/g,
        'Check that `git fetch` works in your checkout, and that `git fsck` finds nothing wrong.',
    ],
    [/that the step has in `env:` \(the job of a fork has no secrets\)/g, 'in your variables'],
    [/, in seconds, under `env:`/g, ', in seconds'],
    [/Put a step with actions\/setup-python before this one/g, 'Install Python 3, so that it is on PATH'],
    [
        / A step with actions\/setup-python before this one would put it there\./g,
        ' Install it, or say in `requires-python` or `.python-version` which one is meant.',
    ],
    [/Put a step with astral-sh\/setup-uv before this one/g, 'Install uv'],
    [/ in a step before \(on Debian/g, ' (on Debian'],
    [/The runner's (git|proxy)\b/g, 'The $1'],
    [/Check the runner's proxy/g, 'Check the proxy'],
    [/ on the runner, or in the image of the container job, so that/g, ' so that'],
    [/ on the runner, or use a newer image for the container job\./g, '.'],
    [/The runner needs\b/g, 'This machine needs'],
    [/ on (?:this|the) runner\b/g, ' on this machine'],
    [/with the log of this job\b/g, 'with what it printed'],
    [/the job’s workspace\b/g, 'your checkout'],
];
function inOwnWords(text) {
    const typed = text.replace(IN_YAML, (_, margin, input, value) => `${margin}--${input} ${(0,_report_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)}`);
    return WORDS.reduce((told, [said, meant]) => told.replace(said, meant), typed);
}
function errorInOwnWords(error) {
    if (!(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError))
        return error;
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(inOwnWords(error.message), inOwnWords(error.remedy), { cause: error });
}
function toldToUser(comparison) {
    return {
        ...comparison,
        notes: comparison.notes.map(inOwnWords),
        head: measured(comparison.head),
        baseline: measured(comparison.baseline),
        pairs: comparison.pairs.map((pair) => ({
            ...pair,
            head: measured(pair.head),
            base: measured(pair.base),
        })),
    };
}
function measured(measurement) {
    const { result, reads } = measurement;
    return {
        ...measurement,
        reads: reads && { ...reads, blindSpots: reads.blindSpots.map(inOwnWords) },
        result: result.kind === 'measured'
            ? { ...result, notes: result.notes.map(inOwnWords) }
            : { ...result, failure: inWords(result.failure) },
    };
}
function inWords(failure) {
    switch (failure.kind) {
        case 'not-started':
            return { ...failure, reason: inOwnWords(failure.reason), remedy: inOwnWords(failure.remedy) };
        case 'install-failed': {
            const { hint } = failure;
            return hint === undefined ? failure : { ...failure, hint: { ...hint, remedy: inOwnWords(hint.remedy) } };
        }
        case 'skipped':
            return { ...failure, because: inOwnWords(failure.because) };
        default:
            return failure;
    }
}


/***/ }),

/***/ 33101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    remedy;
    name = 'UserError';
    constructor(message, remedy, options) {
        super(message, options);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 57048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30776);

const SPELLED = new RegExp(`${_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSEEN */ .PR.source}|[^\\S\\n](?=\\n)`, 'gu');
function quote(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (text.search(SPELLED) === -1)
        return `'${text.replaceAll("'", "'\\''")}'`;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(SPELLED, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return point === 0 ? '' : `\\U${point.toString(16).padStart(8, '0')}`;
    });
    return `$'${escaped}'`;
}


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   PR: () => (/* binding */ UNSEEN),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const ESCAPE = '\x1b';
const BELL = '\x07';
const STRING_END = '\x9c';
function ansi(within) {
    return new RegExp([
        `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
        `${ESCAPE}[\\]PX^_]${within}*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})`,
        `${ESCAPE}[ -/]*[0-~]`,
    ].join('|'), 'g');
}
const ANSI = ansi(`[^${BELL}${ESCAPE}${STRING_END}]`);
const ANSI_IN_SENTENCE = ansi(`[^${BELL}${ESCAPE}${STRING_END}\\s]`);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const UNSEEN = new RegExp(`(?![\\n\\t])(?:${INVISIBLE.source}|\\p{Cs})`, 'gu');
const BROKEN = /\p{Cs}/gu;
function shown(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '\u2421';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
function visibleLine(line) {
    const plain = line.replace(BROKEN, '\ufffd').replace(ANSI, '');
    const last = plain.split(/[\r\n]/).findLast((part) => part.trim() !== '') ?? '';
    return last.trimEnd().replace(INVISIBLE, (character) => (character === '\t' ? '\t' : shown(character)));
}
function visibleText(text) {
    return text
        .replace(BROKEN, '\ufffd')
        .replace(ANSI_IN_SENTENCE, '')
        .replace(/[\s\u0085]+/gu, (space) => (space.includes('\ufeff') ? `${shown('\ufeff')} ` : ' '))
        .replace(INVISIBLE, shown);
}
function shorten(text, length) {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    const front = Math.ceil((length - 1) / 2);
    return `${characters.slice(0, front).join('')}…${characters.slice(characters.length - (length - 1 - front)).join('')}`;
}


/***/ })

};
