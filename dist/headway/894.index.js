export const id = 894;
export const ids = [894];
export const modules = {

/***/ 5315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
;// CONCATENATED MODULE: ./src/metrics-input.ts


const EXAMPLE = 'metrics: |\n        accuracy: { better: higher, tolerance: 0.5, primary: true }\n        "val.*": { better: lower }';
const KEYS = 'better, tolerance, unit, primary';
const MOST_RULES = 200;
function parseMetricRules(source) {
    if (source.trim() === '')
        return [];
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source, { lineCounter, uniqueKeys: true, logLevel: 'silent' });
    const syntax = document.errors[0] ?? document.warnings[0];
    if (syntax !== undefined) {
        throw fault(lineCounter.linePos(syntax.pos[0]).line, `is not valid YAML: ${firstLine(syntax.message)}`);
    }
    const lineOf = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
    const root = document.contents;
    if (!(0,dist/* isMap */.jh)(root))
        throw fault(1, 'is not a map from metric names to settings');
    if (root.items.length > MOST_RULES)
        throw fault(1, `has ${root.items.length} metrics; at most ${MOST_RULES} are allowed`);
    const rules = root.items.map(({ key, value }) => {
        const pattern = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (pattern === '')
            throw fault(lineOf(key), 'has a metric without a name');
        if (!(0,dist/* isMap */.jh)(value)) {
            throw fault(lineOf(value ?? key), `gives \`${pattern}\` no settings; allowed is a map of ${KEYS}`);
        }
        const rule = {
            pattern,
            better: undefined,
            tolerance: undefined,
            unit: undefined,
            primary: false,
        };
        for (const setting of value.items) {
            const name = (0,dist/* isScalar */.jn)(setting.key) ? String(setting.key.value) : '';
            const given = (0,dist/* isScalar */.jn)(setting.value) ? setting.value.value : undefined;
            apply(rule, name, given, lineOf(setting.key));
        }
        return { rule, line: lineOf(key) };
    });
    const primaries = rules.filter(({ rule }) => rule.primary);
    const second = primaries[1];
    if (second !== undefined) {
        throw fault(second.line, `marks a second metric as primary (\`${second.rule.pattern}\`); one metric decides`);
    }
    return rules.map(({ rule }) => rule);
}
function apply(rule, name, value, line) {
    const of = `\`${name}\` of \`${rule.pattern}\``;
    switch (name) {
        case 'better':
            if (!isDirection(value))
                throw fault(line, `has ${shown(value)} as ${of}; allowed: \`lower\` or \`higher\``);
            rule.better = value;
            return;
        case 'tolerance':
            rule.tolerance = tolerance(value);
            if (rule.tolerance === undefined) {
                throw fault(line, `has ${shown(value)} as ${of}; allowed: a number from 0 (\`0.5\`) or a share of the base (\`1%\`)`);
            }
            return;
        case 'unit':
            if (typeof value !== 'string' || value.length > 20) {
                throw fault(line, `has ${shown(value)} as ${of}; allowed: a text of at most 20 characters`);
            }
            rule.unit = value;
            return;
        case 'primary':
            if (typeof value !== 'boolean')
                throw fault(line, `has ${shown(value)} as ${of}; allowed: \`true\` or \`false\``);
            rule.primary = value;
            return;
        default:
            throw fault(line, `has a setting \`${name}\` for \`${rule.pattern}\`; allowed: ${KEYS}`);
    }
}
function isDirection(value) {
    return value === 'lower' || value === 'higher';
}
function tolerance(value) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return { kind: 'absolute', amount: value };
    const share = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim()) : null;
    return share === null ? undefined : { kind: 'relative', percent: Number(share[1]) };
}
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    return JSON.stringify(value).slice(0, 60);
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
function fault(line, problem) {
    return new user_error.UserError(`The input \`metrics\`, line ${line}, ${problem}.`, `Write, for example:\n    with:\n      ${EXAMPLE}`);
}

;// CONCATENATED MODULE: ./src/inputs.ts


const INPUTS = [
    'command',
    'results',
    'metrics',
    'label',
    'working-directory',
    'install',
    'data',
    'base',
    'max-parallel',
    'timeout-minutes',
    'reuse',
    'fail-on',
    'comment',
    'submodules',
    'lfs',
    'pull-request-number',
    'github-token',
];
const NOT_OURS = new Set(['INPUT_METHOD']);
function readSettings(env) {
    refuseUnknownInputs(env);
    const metrics = parseMetricRules(inputs_text(env, 'metrics'));
    return {
        command: command(env),
        results: results(env),
        metrics,
        workingDirectory: workingDirectory(env),
        install: install(env),
        data: data(env),
        base: base(env),
        maxParallel: maxParallel(env),
        timeoutMinutes: timeoutMinutes(env),
        reuse: oneOf(env, 'reuse', ['auto', 'on', 'off'], 'auto'),
        failOn: failOn(env, metrics),
        comment: oneOf(env, 'comment', ['update', 'new', 'off'], 'update'),
        submodules: flag(env, 'submodules'),
        lfs: flag(env, 'lfs'),
        token: token(env),
    };
}
function inputs_text(env, name) {
    return (env[variable(name)] ?? '').trim();
}
function variable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function badInput(name, value, allowed, example) {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    return new user_error.UserError(`The input \`${name}\` is ${value === '' ? 'empty' : JSON.stringify(shown)}. Allowed: ${allowed}.`, `Write, for example:\n    with:\n      ${example}`);
}
function refuseUnknownInputs(env) {
    const known = new Set(INPUTS.map(variable));
    for (const name of Object.keys(env)) {
        if (!name.startsWith('INPUT_') || known.has(name) || NOT_OURS.has(name))
            continue;
        const written = name.slice('INPUT_'.length).toLowerCase();
        throw new user_error.UserError(`Headway has no input \`${written}\`. It has: ${INPUTS.join(', ')}.`, `Correct or remove \`${written}\` under \`with:\` in the workflow file.`);
    }
}
function command(env) {
    const value = inputs_text(env, 'command');
    if (value === '') {
        throw badInput('command', value, 'the shell command that trains the model and writes its results', 'command: python demo.py');
    }
    return value;
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function leavesTheFolder(path) {
    return path.startsWith('/') || path.split('/').includes('..');
}
function results(env) {
    const value = inputs_text(env, 'results');
    const patterns = value === '' ? ['result.txt'] : lines(value);
    for (const pattern of patterns) {
        if (leavesTheFolder(pattern) || pattern.length > 1_000) {
            throw badInput('results', pattern, 'paths or globs inside the working directory, one a line (to write elsewhere, let the command write into the folder $HEADWAY_RESULTS)', 'results: out/*.json');
        }
    }
    return patterns;
}
function workingDirectory(env) {
    const value = inputs_text(env, 'working-directory') || '.';
    if (leavesTheFolder(value)) {
        throw badInput('working-directory', value, 'a folder of the repository, relative to its root', 'working-directory: models/digits');
    }
    return value;
}
function install(env) {
    const value = inputs_text(env, 'install') || 'auto';
    if (value === 'auto' || value === 'none')
        return { kind: value };
    if (/^[a-z-]+$/i.test(value)) {
        throw badInput('install', value, '`auto`, `none`, or a shell command', 'install: pip install -r requirements.txt');
    }
    return { kind: 'command', command: value };
}
function data(env) {
    const paths = lines(inputs_text(env, 'data')).map((path) => path.replace(/(?<=.)\/+$/, '').replace(/^(\.\/+)+/, ''));
    for (const path of paths) {
        const segments = path.split('/');
        if (segments.includes('..') || path === '' || path === '.' || /^~(?!\/.)|^\/$|[*?]/.test(path)) {
            throw badInput('data', path, 'files or folders, one a line: absolute, below `~/`, or in the job’s workspace; no wildcards, no `..`', 'data: ~/datasets/digits');
        }
    }
    return [...new Set(paths)];
}
function base(env) {
    const value = inputs_text(env, 'base') || 'merge-base';
    if (value === 'merge-base' || value === 'base-tip')
        return { kind: value };
    if (/^[-/.]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$|[^\x21-\x7e\u00a0-\uffff]/.test(value)) {
        throw badInput('base', value, '`merge-base`, `base-tip`, or a branch, tag or SHA of this repository', 'base: v1.2.0');
    }
    return { kind: 'ref', ref: value };
}
function maxParallel(env) {
    const value = inputs_text(env, 'max-parallel') || 'auto';
    if (value === 'auto')
        return 'auto';
    if (!/^[1-9]\d?$/.test(value)) {
        throw badInput('max-parallel', value, '`auto`, or a whole number from 1 to 99', 'max-parallel: 1');
    }
    return Number(value);
}
const LONGEST_TIMEOUT_MINUTES = 7 * 24 * 60;
function timeoutMinutes(env) {
    const value = inputs_text(env, 'timeout-minutes') || '300';
    const minutes = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
        throw badInput('timeout-minutes', value, `a number above 0 and up to ${LONGEST_TIMEOUT_MINUTES}, fractions included`, 'timeout-minutes: 90');
    }
    return minutes;
}
function failOn(env, metrics) {
    const value = inputs_text(env, 'fail-on');
    const gates = [];
    for (const word of value.split(/[\s,]+/).filter((part) => part !== '')) {
        if (word !== 'worse' && word !== 'no-baseline') {
            throw badInput('fail-on', word, '`worse` and `no-baseline`', 'fail-on: worse');
        }
        if (!gates.includes(word))
            gates.push(word);
    }
    if (gates.includes('worse') && !metrics.some((rule) => rule.tolerance !== undefined)) {
        throw new user_error.UserError('The input `fail-on` has `worse`, but one run of each side does not tell a worse model from noise, and no metric has a tolerance.', 'Say how much of a difference is noise, for example:\n    with:\n      fail-on: worse\n      metrics: |\n        accuracy: { tolerance: 0.5 }');
    }
    return gates;
}
function oneOf(env, name, allowed, fallback) {
    const value = inputs_text(env, name) || fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw badInput(name, value, allowed.map((word) => `\`${word}\``).join(', '), `${name}: ${fallback}`);
    }
    return found;
}
function flag(env, name) {
    const value = inputs_text(env, name) || 'false';
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw badInput(name, value, '`true` or `false`', `${name}: true`);
}
function token(env) {
    const value = inputs_text(env, 'github-token');
    if (value === '') {
        throw badInput('github-token', value, 'a token that reads this repository (leave the input out to use the workflow’s own)', 'github-token: ${{ github.token }}');
    }
    return value;
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ markAsSettled),
/* harmony export */   Tn: () => (/* binding */ saveForPost),
/* harmony export */   _t: () => (/* binding */ saveCommentForPost),
/* harmony export */   cj: () => (/* binding */ readPostState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

function saveForPost(state) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('evaluation', state);
}
function saveCommentForPost(id) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('comment', id);
}
function markAsSettled() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('settled', true);
}
function readPostState(env) {
    const saved = env.STATE_evaluation;
    if (saved === undefined || saved === '')
        return undefined;
    return {
        ...JSON.parse(saved),
        commentId: env.STATE_comment ? Number(env.STATE_comment) : undefined,
        settled: env.STATE_settled === 'true',
    };
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);


function fence(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8);
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = '`'.repeat(longest + 1);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)([`${mark}${language}`, ...shown, mark].join('\n'));
}
function fold(summary, body) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(columns, rows) {
    const line = (cells) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ')} |`;
    const rule = line(columns.map((column) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(column.align === 'left' ? ':--' : '--:')));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([line(columns.map((column) => column.title)), rule, ...rows.map(line)], '\n');
}
function stack(blocks) {
    const present = blocks.filter((block) => block !== undefined).filter((block) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(block) !== '');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(present, '\n\n');
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseInWords),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

function commitLink(sha, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.pullRequest.baseRef);
    switch (choice.kind) {
        case 'base-tip':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the newest commit of ${branch}`;
        case 'merge-base':
            if (behindBy === undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base with ${branch}`;
            return behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, the newest commit of ${branch}`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, ${behind(behindBy)} ${branch}`;
        case 'ref':
            return behindBy === undefined || behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)}, ${behind(behindBy)} ${branch}`;
    }
}
function behind(commits) {
    return commits === 1 ? '1 commit behind' : `${commits} commits behind`;
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

function footer({ runUrl, version }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>Headway ${version} · ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl)}</sub>`;
}


/***/ }),

/***/ 5814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* binding */ showBytes),
  kJ: () => (/* binding */ showDuration),
  Zo: () => (/* binding */ showNumber),
  qi: () => (/* binding */ showPair)
});

;// CONCATENATED MODULE: ./src/report/decimal.ts
function decimalOf(value) {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    return { coefficient: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
function roundTo(number, decimals) {
    const lost = number.decimals - decimals;
    if (lost <= 0)
        return number.coefficient * 10n ** BigInt(-lost);
    const unit = 10n ** BigInt(lost);
    const half = number.coefficient < 0n ? -unit / 2n : unit / 2n;
    return (number.coefficient + half) / unit;
}
function subtract(left, right) {
    const decimals = Math.max(left.decimals, right.decimals);
    return { coefficient: roundTo(left, decimals) - roundTo(right, decimals), decimals };
}
function order({ coefficient, decimals }) {
    if (coefficient === 0n)
        return Number.NEGATIVE_INFINITY;
    const digits = String(coefficient < 0n ? -coefficient : coefficient).length;
    return digits - 1 - decimals;
}
function write(units, decimals) {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = units < 0n ? '−' : '';
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

;// CONCATENATED MODULE: ./src/report/numbers.ts

const HUGE = 9;
const TINY = -5;
const SIGNIFICANT = 4;
function notFinite(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'infinity' : '−infinity';
}
function exponentOf(largest) {
    return Number.isFinite(largest) && (largest >= HUGE || largest <= TINY) ? largest : 0;
}
function shift(number, exponent) {
    return { coefficient: number.coefficient, decimals: number.decimals + exponent };
}
function within(lowest, value, highest) {
    return Math.max(lowest, Math.min(value, highest));
}
function showNumber(value, style = 'plain') {
    if (!Number.isFinite(value))
        return notFinite(value);
    const exact = decimalOf(value);
    const exponent = exponentOf(order(exact));
    const number = shift(exact, exponent);
    const decimals = Math.max(style === 'percent' ? 1 : 0, within(0, SIGNIFICANT - 1 - order(number), Math.max(0, number.decimals)));
    return write(roundTo(number, decimals), decimals) + suffix(exponent) + (style === 'percent' ? '%' : '');
}
function suffix(exponent) {
    return exponent === 0 ? '' : `e${exponent}`;
}
function showPair(head, base, style = 'plain') {
    if (!Number.isFinite(head) || !Number.isFinite(base)) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '–' };
    }
    if (head === base) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '0' };
    }
    const orders = [order(decimalOf(head)), order(decimalOf(base))];
    const exponent = exponentOf(Math.max(...orders));
    const left = shift(decimalOf(head), exponent);
    const right = shift(decimalOf(base), exponent);
    const difference = subtract(left, right);
    const decimals = decimalsFor(left, right, difference, style);
    const side = (value, number) => {
        const units = roundTo(number, decimals);
        if (units === 0n && (number.coefficient !== 0n || exponent !== 0))
            return showNumber(value, style);
        return write(units, decimals) + suffix(exponent) + (style === 'percent' ? '%' : '');
    };
    const sign = difference.coefficient > 0n ? '+' : '';
    return {
        head: side(head, left),
        base: side(base, right),
        difference: sign + write(roundTo(difference, decimals), decimals) + suffix(exponent),
    };
}
function decimalsFor(left, right, difference, style) {
    const largest = Math.max(order(left), order(right));
    const sides = [left, right].filter((side) => order(side) > largest - 4);
    const exact = Math.max(0, ...sides.map((side) => side.decimals));
    const forSides = Math.min(2 - Math.min(...sides.map(order)), 5 - largest);
    let decimals = within(0, Math.max(1 - order(difference), forSides), exact);
    if (style === 'percent')
        decimals = Math.max(1, decimals);
    while (roundTo(left, decimals) - roundTo(right, decimals) !== roundTo(difference, decimals))
        decimals++;
    return decimals;
}
function showDuration(seconds, precision = 'tenths') {
    if (seconds < 59.5)
        return `${Math.max(0, seconds).toFixed(precision === 'whole' || seconds >= 20 ? 0 : 1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function showBytes(bytes) {
    const megabytes = bytes / 1e6;
    if (megabytes < 9.95)
        return `${megabytes.toFixed(1)} MB`;
    return megabytes < 999.5 ? `${megabytes.toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inParagraphs)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);


function inParagraphs(text, longest) {
    const shown = [];
    let left = longest;
    for (const paragraph of paragraphsOf(text)) {
        left -= paragraph.lines.join('\n').length;
        if (left < 0 && (paragraph.indented || shown.length > 0))
            return [...shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('…')];
        shown.push(show(paragraph));
    }
    return shown;
}
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const indented = /^\s{2}/.test(line);
        const last = paragraphs.at(-1);
        if (last?.indented === true && indented)
            last.lines.push(line);
        else
            paragraphs.push({ indented, lines: [line] });
    }
    return paragraphs;
}
function show({ indented, lines }) {
    return indented ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(unindented(lines)) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lines.join(' '));
}
function unindented(lines) {
    const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
    return lines.map((line) => line.slice(margin));
}


/***/ }),

/***/ 5655:
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

const source = Symbol('markdown');
const APART = '&#8203;';
const LONGEST = 500;
const SPECIAL = /www(?=\.)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi;
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

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const ESCAPE = '\x1b';
const BELL = '\x07';
const STRING_END = '\x9c';
const ANSI = new RegExp([
    `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${BELL}${ESCAPE}${STRING_END}]*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})?`,
    `${ESCAPE}[ -/]*[0-~]`,
].join('|'), 'g');
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
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
        .replace(ANSI, '')
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


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(143);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const WAITS_MS = [0, 100, 400, 1500];
const LIMIT_MS = 120_000;
async function removeLeftovers(root, warn = _actions_core__WEBPACK_IMPORTED_MODULE_3__.warning) {
    const limit = { signal: AbortSignal.timeout(LIMIT_MS) };
    let problem = '';
    for (const pause of WAITS_MS) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
        try {
            await run('rm', ['-rf', '--', root], limit);
            return;
        }
        catch (error) {
            problem = error instanceof Error ? error.message : String(error);
        }
        const closed = ['-type', 'd', '!', '-perm', '-700'];
        await run('find', [root, ...closed, '-exec', 'chmod', 'u+rwx', '{}', ';'], limit).catch(() => { });
    }
    warn(`Could not remove ${root}: ${problem.trim().split('\n').slice(0, 3).join('; ')}`);
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q2: () => (/* binding */ evaluationMark),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);


const EVALUATION = 'HEADWAY_EVALUATION';
const TRAINING = 'HEADWAY_TRAINING';
const MOST_ROUNDS = 50;
function marksOf(mark, side, seed) {
    return { ...evaluationMark(mark), [TRAINING]: trainingMark(mark, side, seed) };
}
function evaluationMark(mark) {
    return { [EVALUATION]: mark };
}
function markedProcesses(mark, side, seed) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(TRAINING, trainingMark(mark, side, seed));
}
async function endMarked(mark) {
    const ended = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(EVALUATION, mark);
        if (found.length === 0)
            break;
        for (const pid of found) {
            if ((0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSignal */ .vG)(pid, 'SIGKILL'))
                ended.add(pid);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
    return ended.size;
}
function trainingMark(mark, side, seed) {
    return `${mark}-${side}-${seed}`;
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U_: () => (/* binding */ processesWith),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function listProcesses() {
    return processIds().flatMap((pid) => {
        const stat = readOf(pid, 'stat')?.toString('latin1') ?? '';
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        const startedAt = fields[19];
        if (startedAt === undefined || state === 'Z' || state === 'X')
            return [];
        return [{ pid, parent: Number(parent), group: Number(group), startedAt }];
    });
}
function familyOf(leader, processes) {
    const children = new Map();
    for (const one of processes)
        children.set(one.parent, [...(children.get(one.parent) ?? []), one]);
    const family = new Set(processes.filter(({ pid, group }) => pid === leader || group === leader));
    for (const member of family) {
        for (const child of children.get(member.pid) ?? [])
            family.add(child);
    }
    return [...family];
}
function processesWith(name, value) {
    const wanted = `\0${name}=${value}\0`;
    return processIds().filter((pid) => {
        if (pid === process.pid)
            return false;
        const environment = readOf(pid, 'environ');
        return environment !== undefined && `\0${environment.toString('latin1')}\0`.includes(wanted);
    });
}
function readOf(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`);
    }
    catch {
        return undefined;
    }
}
function sendSignal(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}


/***/ })

};
