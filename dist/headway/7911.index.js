export const id = 7911;
export const ids = [7911,9550,954];
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
    const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'dist', name)];
    const found = places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (found === undefined)
        throw new Error(`${name} is missing beside ${here}: \`npm run build\` makes it.`);
    return found;
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30776);

const source = Symbol('markdown');
const APART = '&#8203;';
const LONGEST = 500;
const SPECIAL = /www(?=\.|$)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi;
function defused(found) {
    switch (found) {
        case '&':
            return '&amp;';
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '$':
            return '<span>$</span>';
        case '@':
        case ':':
            return found + APART;
        case '#':
            return `\\#${APART}`;
    }
    if (found.length === 1)
        return `\\${found}`;
    if (/^[0-9a-f]/i.test(found) && !found.endsWith('-'))
        return found.replace(/.{6}(?=.)/g, `$&${APART}`);
    return found + APART;
}
function asText(text) {
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text), LONGEST).replace(SPECIAL, defused);
    return ours(escaped.replace(/^( ?)([-+=])/, '$1\\$2').replace(/^( ?\d+)(?=[.)](?:\s|$))/, `$1${APART}`));
}
function ours(text) {
    return { [source]: text };
}
function md(own, ...values) {
    const shown = values.map((value) => {
        if (typeof value === 'object')
            return value[source];
        return typeof value === 'number' ? String(value) : asText(value)[source];
    });
    return ours(String.raw({ raw: own }, ...shown));
}
function join(parts, separator) {
    return ours(parts.map((part) => part[source]).join(separator));
}
function render(markdown) {
    return markdown[source];
}
function code(text, longest = LONGEST) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trim(), longest);
    if (shown === '')
        return ours('*(empty)*');
    return /[`|]/.test(shown) ? md `<code>${shown}</code>` : ours(`\`${shown}\``);
}
function prose(sentence) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(sentence).trim(), LONGEST).split('`');
    const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts;
    return join(pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))), '');
}
function link(text, url) {
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return text;
    const address = href.replace(/[()<>\\|*_`$\s[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return md `[${text}](${ours(address)})`;
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
