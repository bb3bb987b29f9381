export const id = 158;
export const ids = [158];
export const modules = {

/***/ 71745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planAmbient),
/* harmony export */   _: () => (/* binding */ ambientEnvironment)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41563);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44672);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49384);



async function planAmbient(worktree, directory, around) {
    const environment = await ambientEnvironment(worktree, directory, around);
    return { identity: environment.identity, readsWorktree: false, make: async () => environment };
}
async function ambientEnvironment(worktree, directory, around) {
    const facts = await ambientFacts(directory, around);
    return {
        variables: { PYTHONDONTWRITEBYTECODE: undefined },
        pathPrefixes: [],
        python: facts?.python,
        packages: facts?.packages ?? [],
        description: facts === undefined ? 'no Python on this machine' : 'the machine’s own Python',
        source: { file: undefined, tool: undefined },
        identity: facts === undefined ? 'no Python' : await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .installedIdentity */ .vu)(facts, worktree, ['ambient']),
    };
}
async function ambientFacts(directory, around) {
    for (const name of ['python3', 'python']) {
        const path = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)(name, around.variables);
        const facts = path === undefined ? undefined : await (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPythonFacts */ .a)(path, directory, around);
        if (facts !== undefined)
            return facts;
    }
    return undefined;
}


/***/ }),

/***/ 76702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeScript)
/* harmony export */ });
const describeScript = `
import os, sys
try:
    libc = os.confstr("CS_GNU_LIBC_VERSION")
except Exception:
    libc = None
description = " ".join([
    sys.implementation.name, ".".join(map(str, sys.implementation.version[:3])), sys.version.split()[0],
    getattr(sys, "abiflags", ""), sys.platform, os.uname().machine, libc or "",
])
`;


/***/ }),

/***/ 86793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _install_failed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74615);




async function readText(path, limit = 1024 * 1024) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const facts = await file.stat();
        if (facts.isDirectory())
            return undefined;
        if (!facts.isFile())
            throw refused(path, 'is not a regular file');
        if (facts.size > limit)
            throw refused(path, `is larger than ${limit} bytes`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(facts.size), 0, facts.size, 0);
        return decode(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}
function refused(path, reason) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    return new _install_failed_js__WEBPACK_IMPORTED_MODULE_3__/* .InstallFailed */ .V(`reading ${name}`, [`${name} ${reason}`]);
}
function decode(bytes) {
    const [first, second] = bytes;
    const bigEndian = first === 0xfe && second === 0xff;
    const encoding = bigEndian ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
}


/***/ }),

/***/ 41563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   fY: () => (/* binding */ resolvedIdentity),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   vu: () => (/* binding */ installedIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5659);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6279);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8315);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14609);









function resolvedIdentity(python, packages, how, worktree) {
    if (!packages.every((found) => (0,_resolution_js__WEBPACK_IMPORTED_MODULE_7__/* .isExact */ .u0)(found) || (0,_resolution_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(found, worktree)))
        return undefined;
    return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprint */ .R)('resolved', python, how, packages.map(wordsOf));
}
function wordsOf({ requirement, hashes }) {
    return [requirement, ...hashes].join(' ');
}
async function installedIdentity(facts, worktree, how) {
    const { installed } = facts;
    if (installed === undefined)
        return undefined;
    const roots = await rootsOf(worktree);
    const words = await Promise.all(installed.filter((found) => !isOwnInstalled(found, roots)).map(installedWords));
    if (words.includes(undefined))
        return undefined;
    return (0,_recipe_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprint */ .R)('installed', facts.description, how, words.map(String));
}
async function holds(facts, packages, worktree) {
    const roots = await rootsOf(worktree);
    const installed = facts.installed?.filter((found) => found.location === undefined && !isOwnInstalled(found, roots));
    const expected = packages.filter((found) => !(0,_resolution_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(found, worktree));
    return (installed?.length === expected.length &&
        expected.every((wanted) => {
            const found = installed.find(({ name }) => name === wanted.name);
            const commit = (0,_resolution_js__WEBPACK_IMPORTED_MODULE_7__/* .commitOf */ .D3)(wanted);
            return found !== undefined && (commit === undefined || originOf(found)?.commit === commit);
        }));
}
async function rootsOf(worktree) {
    return [worktree, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(worktree).catch(() => worktree)];
}
function isOwnInstalled(found, roots) {
    const { location } = found;
    if (location !== undefined && roots.some((root) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(location, root)))
        return true;
    const origin = originOf(found);
    return origin?.kind === 'folder' && roots.some((root) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .leadsIntoRepository */ .sG)(origin.url, root));
}
async function installedWords(found) {
    const named = `${found.name}==${found.version}`;
    if (found.origin === undefined)
        return named;
    const origin = originOf(found);
    switch (origin?.kind) {
        case 'commit':
            return `${named} @ ${origin.url} ${origin.commit}`;
        case 'archive': {
            const hash = origin.hash ?? (await hashOf(origin.url));
            return hash === undefined ? undefined : `${named} @ ${hash}`;
        }
        default:
            return undefined;
    }
}
function originOf({ origin }) {
    const said = parse(origin ?? '');
    const url = said?.url;
    if (said === undefined || typeof url !== 'string')
        return undefined;
    const { vcs_info: vcs, archive_info: archive, dir_info: folder, subdirectory } = said;
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_8__/* .isTable */ .bI)(vcs) && typeof vcs.commit_id === 'string') {
        return { kind: 'commit', url: [url, subdirectory].filter(Boolean).join('#'), commit: vcs.commit_id };
    }
    if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_8__/* .isTable */ .bI)(archive)) {
        const { hash, hashes } = archive;
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_8__/* .isTable */ .bI)(hashes) && Object.keys(hashes).length > 0) {
            return { kind: 'archive', url, hash: JSON.stringify(hashes) };
        }
        return { kind: 'archive', url, hash: typeof hash === 'string' ? hash : undefined };
    }
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_8__/* .isTable */ .bI)(folder) ? { kind: 'folder', url } : undefined;
}
async function hashOf(url) {
    try {
        const path = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(url);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isFile())
            return undefined;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
        return hash.digest('hex');
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_toml_js__WEBPACK_IMPORTED_MODULE_8__/* .isTable */ .bI)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ InstallFailed),
  P: () => (/* binding */ installFailed)
});

;// CONCATENATED MODULE: ./src/environment/hint.ts
const HINTS = [
    [
        /No space left on device|Disk quota exceeded/,
        {
            why: 'the disk is full',
            remedy: 'Free space on the runner before this step, or use a runner with a larger disk.',
        },
    ],
    [
        /Hash mismatch for|DO NOT MATCH THE HASHES/,
        {
            why: 'a package is not the one that its hash stands for',
            remedy: 'Renew the hash, if the package was meant to change. If not, ask those who run the index: somebody may have tampered with it.',
        },
    ],
    [
        /Failed to fetch|operation timed out|Read timed out|HTTP status|Max retries exceeded|Connection (refused|reset|broken)|dns error/i,
        {
            why: 'the index of packages did not answer as it should',
            remedy: 'Run the job again. If it fails again, check the address of the index (`UV_DEFAULT_INDEX`, `PIP_INDEX_URL`) and the way there.',
        },
    ],
    [
        /was not found in the package registry|from versions: none/,
        {
            why: 'a package is in none of the indexes that were asked',
            remedy: 'Check its name. If it is in a private index, check the address and the password that the step has in `env:` (the job of a fork has no secrets).',
        },
    ],
    [
        /No solution found|ResolutionImpossible|No matching distribution found/,
        {
            why: 'no packages are there that satisfy everything which is asked for',
            remedy: 'Ask for versions that exist and fit together, as the last lines say.',
        },
    ],
    [
        /Couldn't parse requirement|Invalid requirement|Failed to parse|Invalid TOML/,
        { why: 'a file is not written as it should be', remedy: 'Correct the place that the last lines show.' },
    ],
];
function hintFrom(logTail) {
    const text = logTail.join('\n');
    return HINTS.find(([sign]) => sign.test(text))?.[1];
}

;// CONCATENATED MODULE: ./src/environment/install-failed.ts

class InstallFailed extends Error {
    command;
    logTail;
    name = 'InstallFailed';
    hint;
    constructor(command, logTail, { hint, ...options } = {}) {
        super(`\`${command}\` failed`, options);
        this.command = command;
        this.logTail = logTail;
        this.hint = hint ?? hintFrom(logTail);
    }
}
function installFailed(command, { tail, endedAfterMinutes }) {
    if (endedAfterMinutes === undefined)
        return new InstallFailed(command, tail);
    const why = `it still ran after ${endedAfterMinutes} min and was ended`;
    return new InstallFailed(command, tail, { hint: { why, remedy: '`timeout-minutes` sets the limit.' } });
}


/***/ }),

/***/ 5659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   sG: () => (/* binding */ leadsIntoRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function leadsIntoRepository(reference, worktree) {
    const plain = reference.replace(/^(git|hg|svn|bzr)\+/, '');
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return false;
    if (reference.includes('${'))
        return true;
    const path = pathOf(plain);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || isInside(decodePath(path), worktree);
}
function pathOf(reference) {
    return reference.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '');
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 44672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readPythonFacts),
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var _describe_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76702);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49384);


const marker = 'headway-python-facts:';
const mostPackages = 5000;
const script = `
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import json, os, platform
packages, complete = [], True
def origin(found):
    text = found.read_text("direct_url.json")
    if text is None or (found.read_text("INSTALLER") or "").strip() == "conda":
        return None
    return text[:4000]
def location(found):
    try:
        folder = os.path.abspath(str(found.locate_file("")))
        inside = folder.startswith(os.path.join(os.path.abspath(sys.prefix), ""))
        own = inside and os.path.basename(folder) in ("site-packages", "dist-packages")
        return None if own else folder[:4000]
    except Exception:
        return None
try:
    from importlib.metadata import distributions
    for found in distributions():
        name, version = found.metadata["Name"], found.version
        if name and version:
            packages.append([name[:200], version[:200], origin(found), location(found)])
except ImportError:
    complete = False
${_describe_script_js__WEBPACK_IMPORTED_MODULE_1__/* .describeScript */ .N}
print("\\n${marker}" + json.dumps({
    "python": platform.python_version(),
    "description": description,
    "packages": packages[:${mostPackages}],
    "complete": complete and len(packages) <= ${mostPackages},
}))
`;
async function readPythonFacts(python, directory, around) {
    const asked = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)([python, '-c', script], directory, { ...around, log: () => { } });
    const answer = asked.stdout.split('\n').find((line) => line.startsWith(marker));
    if (!asked.succeeded || answer === undefined)
        return undefined;
    const facts = parseJson(answer.slice(marker.length));
    if (!isAnswer(facts))
        return undefined;
    const installed = new Map();
    for (const [written, version, origin, location] of facts.packages) {
        const name = normalise(written);
        if (installed.has(name))
            continue;
        installed.set(name, { name, version, origin: origin ?? undefined, location: location ?? undefined });
    }
    const sorted = [...installed.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        python: facts.python,
        description: facts.description,
        packages: sorted.map(({ name, version }) => ({ name, version })),
        installed: facts.complete ? sorted : undefined,
    };
}
function isAnswer(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const said = value;
    return (isShort(said.python) &&
        isShort(said.description) &&
        typeof said.complete === 'boolean' &&
        Array.isArray(said.packages) &&
        said.packages.every(isPackage));
}
function isShort(value) {
    return typeof value === 'string' && value.length <= 500;
}
function isPackage(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return false;
    const [name, version, ...rest] = value;
    return (typeof name === 'string' &&
        typeof version === 'string' &&
        rest.every((part) => part === null || typeof part === 'string'));
}
function normalise(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 25312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readRequirementLines),
/* harmony export */   v: () => (/* binding */ directReference)
/* harmony export */ });
const shortNames = {
    r: 'requirement',
    c: 'constraint',
    e: 'editable',
    f: 'find-links',
    i: 'index-url',
};
const flags = new Set(['no-index', 'pre', 'prefer-binary', 'require-hashes']);
const withValue = new Set([
    ...Object.values(shortNames),
    'pypi-url',
    'extra-index-url',
    'trusted-host',
    'no-binary',
    'only-binary',
    'use-feature',
]);
function readRequirementLines(text, variables) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n|\r/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '')
        .map((line) => line.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => variables[name] ?? whole))
        .map((line) => line.startsWith('-')
        ? { kind: 'options', text: line, options: readOptions(line) }
        : { kind: 'requirement', text: line });
}
function directReference(requirement) {
    const named = /^[A-Za-z0-9._-]+\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(requirement)?.[1];
    if (named !== undefined)
        return named;
    const [first = ''] = requirement.split(/[\s;]/);
    const looksLikePath = /[/\\:]/.test(first) || first.startsWith('.') || /\.(whl|zip|tar\.\w+|tgz)$/i.test(first);
    return looksLikePath ? first : undefined;
}
function readOptions(line) {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);
    const options = [];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        const { name, attached } = splitOption(word);
        const value = attached ?? (withValue.has(name) ? (words.shift() ?? '') : '');
        options.push({ name, value, unknown: !withValue.has(name) && !flags.has(name) });
    }
    return options;
}
function splitOption(word) {
    const long = /^--([^=]+)(?:=(.*))?$/.exec(word);
    if (long !== null)
        return { name: long[1] ?? '', attached: long[2] };
    const short = shortNames[word[1] ?? ''];
    if (!word.startsWith('-') || short === undefined)
        return { name: word, attached: undefined };
    return { name: short, attached: word.length > 2 ? word.slice(2).replace(/^=/, '') : undefined };
}


/***/ }),

/***/ 8315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ readResolution),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   cz: () => (/* binding */ pinsOf),
/* harmony export */   nj: () => (/* binding */ exactVersions),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5659);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44672);
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25312);



function readResolution(text) {
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirementLines */ .t)(text, {})
        .map((line) => {
        const requirement = line.text.replace(/\s+--hash=\S+/g, '').trim();
        const editable = line.kind === 'options' ? line.options.find(isEditable)?.value : undefined;
        return {
            name: nameOf(requirement),
            requirement,
            reference: editable ?? (line.kind === 'options' ? undefined : (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .directReference */ .v)(requirement)),
            hashes: [...line.text.matchAll(/\s--hash=(\S+)/g)].map((match) => match[1] ?? '').sort(),
        };
    })
        .sort((a, b) => (a.requirement < b.requirement ? -1 : 1));
}
function isOwn({ reference }, worktree) {
    return reference !== undefined && (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsIntoRepository */ .sG)(reference, worktree);
}
function isExact(resolved) {
    const { name, hashes } = resolved;
    return name !== undefined && (hashes.length > 0 || commitOf(resolved) !== undefined);
}
function commitOf({ reference }) {
    return /^git\+.*@([0-9a-f]{40})(#.*)?$/.exec(reference ?? '')?.[1];
}
function pinsOf(packages, lines) {
    const hashed = new Set(lines.filter((line) => line.includes('--hash')).map(nameOf));
    return packages
        .filter(({ name, reference, hashes }) => name !== undefined && (reference === undefined || hashes.length > 0))
        .map(({ name, requirement, hashes }) => {
        const own = hashed.has(name) ? [] : hashes.map((hash) => `--hash=${hash}`);
        return [requirement, ...own].join(' ');
    })
        .join('\n');
}
function exactVersions(lines) {
    const versions = new Map();
    for (const line of lines.filter((text) => !text.startsWith('-'))) {
        const pin = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*([^\s*,;=]+)\s*(?:;.*|--hash.*)?$/.exec(line);
        if (pin?.[1] === undefined || pin[2] === undefined)
            return undefined;
        versions.set((0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j)(pin[1]), pin[2]);
    }
    return versions;
}
function nameOf(requirement) {
    const name = /^(?:-c )?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:==|@)/.exec(requirement)?.[1];
    return name === undefined ? undefined : (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j)(name);
}
function isEditable(option) {
    return option.name === 'editable';
}


/***/ }),

/***/ 49384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findOnPath),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/environment/output.ts
const longestLine = 64 * 1024;
const tailLines = 40;
const tailLineLength = 1000;
const relayedLines = 5000;
function splitLines(onLine) {
    let partial = '';
    return {
        write(chunk) {
            const [first = '', ...rest] = chunk.split(/\r?\n|\r/);
            partial += first;
            for (const next of rest) {
                onLine(partial);
                partial = next;
            }
            while (partial.length > longestLine) {
                onLine(partial.slice(0, longestLine));
                partial = partial.slice(longestLine);
            }
        },
        end() {
            if (partial !== '')
                onLine(partial);
            partial = '';
        },
    };
}
function keepTail(log) {
    const tail = [];
    let seen = 0;
    return {
        add(line) {
            seen += 1;
            if (seen <= relayedLines)
                log(line);
            if (seen === relayedLines + 1)
                log('… more output, not shown');
            if (line.trim() === '')
                return;
            tail.push(line.length > tailLineLength ? `${line.slice(0, tailLineLength)}…` : line);
            if (tail.length > tailLines)
                tail.shift();
        },
        lines: () => [...tail],
    };
}

;// CONCATENATED MODULE: ./src/environment/run.ts





const longestStdout = 4 * 1024 * 1024;
const killAfterMilliseconds = 2000;
const pipeGraceMilliseconds = 1000;
async function run(argv, cwd, around) {
    around.signal.throwIfAborted();
    const [program = '', ...rest] = argv;
    const tail = keepTail(around.log);
    const stdout = { text: '' };
    const child = (0,external_node_child_process_.spawn)(program, rest, {
        cwd,
        env: { ...around.variables, PWD: cwd },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
        const lines = splitLines(tail.add);
        stream.setEncoding('utf8');
        stream.on('data', (chunk) => {
            if (stream === child.stdout && stdout.text.length < longestStdout)
                stdout.text += chunk;
            lines.write(chunk);
        });
        stream.on('close', lines.end);
    }
    const limit = new AbortController();
    const milliseconds = Math.min(around.timeoutMinutes * 60_000, 2 ** 31 - 1);
    const timer = setTimeout(() => limit.abort(), milliseconds);
    const signal = AbortSignal.any([around.signal, limit.signal]);
    const code = await ended(child, signal, (error) => tail.add(error.message));
    clearTimeout(timer);
    around.signal.throwIfAborted();
    return {
        succeeded: code === 0 && !limit.signal.aborted,
        endedAfterMinutes: limit.signal.aborted ? around.timeoutMinutes : undefined,
        tail: tail.lines(),
        stdout: stdout.text,
    };
}
async function findOnPath(name, variables) {
    for (const folder of (variables.PATH ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(candidate))
            return candidate;
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
function ended(child, signal, onError) {
    return new Promise((resolve) => {
        let killing;
        const stop = () => {
            endGroup(child.pid, 'SIGTERM');
            killing = setTimeout(() => endGroup(child.pid, 'SIGKILL'), killAfterMilliseconds);
        };
        const settle = (code) => {
            clearTimeout(killing);
            signal.removeEventListener('abort', stop);
            resolve(code);
        };
        signal.addEventListener('abort', stop, { once: true });
        child.once('error', (error) => {
            onError(error);
            settle(null);
        });
        child.once('exit', (code) => {
            endGroup(child.pid, 'SIGKILL');
            const grace = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, pipeGraceMilliseconds);
            child.once('close', () => {
                clearTimeout(grace);
                settle(code);
            });
        });
    });
}
function endGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
    }
}


/***/ }),

/***/ 14609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   kp: () => (/* binding */ stringsAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86793);
/* harmony import */ var _install_failed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74615);




async function readToml(path, limit) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, limit);
    if (text === undefined)
        return undefined;
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _install_failed_js__WEBPACK_IMPORTED_MODULE_3__/* .InstallFailed */ .V(`reading ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`, reason.split('\n'), { cause: error });
    }
}
function tableAt(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = isTable(found) ? found[key] : undefined;
    return isTable(found) ? found : {};
}
function stringsAt(table, key) {
    const value = table[key];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 89238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ expectInBranch),
/* harmony export */   Yb: () => (/* binding */ countBehind),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16791);




async function fetchCommit(github, ref) {
    const { run, owner, repo } = github;
    try {
        const sha = await (run.forge === 'github' ? askForCommit : askForNewest)(github, ref);
        if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh)(sha))
            return sha;
        throw new Error(`The server's answer for the commit ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(ref)} is not a commit id.`);
    }
    catch (error) {
        if (![404, 409, 422].includes((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(ref)} names no branch, tag or commit of ${owner}/${repo}` + `${serverSaid(error)}.`, 'Give the input `base` as merge-base, base-tip, or the name of a branch or tag or a commit id of this repository:\n' +
            '    with:\n      base: v1.2', { cause: error });
    }
}
async function askForCommit({ octokit, owner, repo }, ref) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
    const { data } = await octokit.request(route, {
        owner,
        repo,
        ref,
        mediaType: { format: 'sha' },
    });
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined;
}
async function askForNewest({ octokit, owner, repo }, ref) {
    const bare = { limit: 1, stat: false, verification: false, files: false };
    const route = 'GET /repos/{owner}/{repo}/commits';
    const { data } = await octokit.request(route, { owner, repo, sha: ref, ...bare });
    const [newest] = Array.isArray(data) ? data : [];
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(newest) ? newest.sha : undefined;
}
function serverSaid(error) {
    const message = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readApiError */ .tR)(error)?.message ?? '';
    return message === '' ? '' : ` (the server says ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(message)})`;
}
async function expectInBranch(github, { sha, choice }, branch) {
    const { octokit, owner, repo } = github;
    try {
        const basehead = `${sha}...${branch}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead,
            per_page: 1,
        });
        const { status, ahead_by: ahead } = data;
        if (status === 'ahead' || status === 'identical')
            return typeof ahead === 'number' ? ahead : undefined;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
    if (choice.kind === 'ref')
        return undefined;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The measurements name ${sha.slice(0, 7)} as the base, and the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(branch)} of ${owner}/${repo} does not have that commit.`, 'Was the branch rewritten since? Then label the pull request again. Otherwise look at the run that measured.');
}
async function countBehind(github, sha, branch) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${sha}...${branch}`,
            per_page: 1,
        });
        const { ahead_by: ahead = data.total_commits } = data;
        return typeof ahead === 'number' ? ahead : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 49451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ isMissingRef),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   dv: () => (/* binding */ isRefusedSha),
/* harmony export */   jK: () => (/* binding */ passingCause)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);

const FREE_SPACE = 'Free space on the runner before this step, or use a runner with a larger disk.';
const RUN_AGAIN = 'Run the job again; on a self-hosted runner, check its network and its proxy (`https_proxy`).';
const CAUSES = [
    {
        sign: /No space left on device|Disk quota exceeded/,
        why: 'the disk is full',
        remedy: FREE_SPACE,
    },
    {
        sign: /unable to write file/,
        why: 'a file could not be written, most likely because the disk is full',
        remedy: FREE_SPACE,
    },
    {
        sign: /returned error: 401|Authentication failed|could not read (Username|Password)/,
        why: 'the server does not accept the token (401)',
    },
    {
        sign: /Permission denied \(publickey|Host key verification failed/,
        why: 'the server does not let this machine in by ssh',
    },
    { sign: /returned error: 403/, why: 'the server forbids it (403)' },
    {
        sign: /returned error: 404|repository '.*' not found|Repository not found/i,
        why: 'the repository does not exist or the token may not see it (404)',
    },
    {
        sign: /error: 30[1278]/,
        why: 'the server leads to another address, where the token is not sent (301)',
        remedy: 'The repository, or a submodule of it, was renamed or moved: write its new address into `.gitmodules`, or label the pull request again.',
    },
    {
        sign: /smudge filter lfs failed|git-lfs/,
        why: 'a large file could not be downloaded with Git LFS',
        remedy: 'Check that the file was pushed with `git lfs push`, and that the LFS quota is not used up.',
    },
    {
        sign: /certificate|SSL/,
        why: 'there is no trusted connection to the server',
        remedy: "Name the certificate authority of the server in git's `http.sslCAInfo` on the runner, or in `GIT_SSL_CAINFO`.",
    },
    {
        sign: /not our ref|unadvertised object|did not contain [0-9a-f]{40}/,
        why: 'a commit that is needed is not on the server',
        remedy: 'Push that commit, or name one that a branch of its repository holds.',
    },
    {
        sign: /returned error: 429/,
        why: 'the server has been asked too often (429)',
        remedy: 'Run the job again in a few minutes.',
        mayPass: true,
    },
    { sign: /returned error: 5\d\d/, why: 'the server failed', remedy: RUN_AGAIN, mayPass: true },
    {
        sign: /Operation too slow/,
        why: 'the server stopped sending',
        remedy: `${RUN_AGAIN} A slower server gets more time from \`GIT_HTTP_LOW_SPEED_TIME\`, in seconds, under \`env:\`.`,
        mayPass: true,
    },
    {
        sign: /dumb http transport|is this a git repository|bad line length|invalid server response/,
        why: "the answer is not one of git's protocol: a proxy's or a sign-in page, or a server of files only",
        remedy: "Check the runner's proxy (`https_proxy`), and that the server runs `git http-backend` or the like.",
    },
    {
        sign: /resolve (host|proxy)|to connect|connect to|Connection (refused|reset|timed out)|timed out|early EOF|RPC failed|hung up|Empty reply|unexpected disconnect|transfer closed|invalid index-pack output/,
        why: 'the server could not be reached, or broke off',
        remedy: RUN_AGAIN,
        mayPass: true,
    },
];
function explainFailure(stderr, { doing, accessRemedy }) {
    const cause = causeOf(stderr);
    const lines = lastLines(stderr);
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Could not ${doing}${cause ? `: ${cause.why}` : ''}.${lines === '' ? '' : ` git says:\n${lines}`}`, cause === undefined
        ? "Run the job again; if it fails again, git's own words above say why."
        : (cause.remedy ?? accessRemedy));
}
function passingCause(stderr) {
    const cause = causeOf(stderr);
    return cause?.mayPass ? cause.why : undefined;
}
function causeOf(stderr) {
    return CAUSES.find(({ sign }) => sign.test(stderr));
}
function isRefusedSha(stderr) {
    return /not our ref|unadvertised object|want \S+ not valid|no such remote ref/.test(stderr);
}
function isMissingRef(stderr) {
    return /couldn't find remote ref/.test(stderr);
}
function lastLines(stderr) {
    const printable = stderr.replace(/[^\P{C}\n]/gu, '');
    return printable.trim().split('\n').slice(-5).join('\n').slice(-1000);
}


/***/ }),

/***/ 22889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ assertSha),
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LF: () => (/* binding */ fetchSpecs),
/* harmony export */   Mj: () => (/* binding */ explainFetch),
/* harmony export */   OO: () => (/* binding */ ACCESS_REMEDY)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49451);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55521);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);




const ACCESS_REMEDY = 'Give the job `permissions:` with `contents: read`, or pass a `github-token` that may read this repository.';
function shortSha(sha) {
    return sha.slice(0, 7);
}
async function fetchCommits(remote, commits) {
    const wanted = new Map(commits.map((commit) => [assertSha(commit.sha), commit]));
    const byRef = new Map();
    for (;;) {
        const specs = [...wanted.keys()].map((sha) => {
            const ref = byRef.get(sha);
            return ref === undefined ? sha : `+${ref}:${localRef(sha)}`;
        });
        const output = await fetchSpecs(remote, ['--depth=1'], specs);
        if (output.code === 0)
            break;
        const refused = refusedCommit([...wanted.values()], output);
        if (refused?.fallbackRef === undefined || byRef.has(refused.sha)) {
            throw explainFetch(remote, [...wanted.values()], output);
        }
        byRef.set(refused.sha, refused.fallbackRef);
    }
    for (const [sha, ref] of byRef)
        await assertPointsAt(remote, sha, ref);
}
async function fetchSpecs(remote, depth, specs) {
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth];
    const from = remote.origin === undefined ? 'origin' : remote.url;
    const args = [`--git-dir=${remote.gitDir}`, 'fetch', ...options, '--end-of-options', from, ...specs];
    return await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .runPatiently */ .S)(args, remote.context, remote.patience);
}
function refusedCommit(commits, { stderr }) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedSha */ .dv)(stderr) ? commits.find(({ sha }) => stderr.includes(sha)) : undefined;
}
function explainFetch({ url }, commits, output) {
    const refused = refusedCommit(commits, output);
    if (refused !== undefined) {
        return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${url} has no commit ${refused.sha}, or does not give it away.`, 'If it was removed by a force-push, use a commit that a branch still holds.');
    }
    const byRef = commits.find(({ fallbackRef }) => fallbackRef !== undefined && output.stderr.includes(fallbackRef));
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingRef */ .IH)(output.stderr) && byRef !== undefined) {
        return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${url} has neither the commit ${byRef.sha} nor ${byRef.fallbackRef}.`, 'The pull request may have been removed. If it is still there, label it again.');
    }
    const shas = commits.map(({ sha }) => shortSha(sha)).join(' and ');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(output.stderr, { doing: `fetch ${shas} from ${url}`, accessRemedy: ACCESS_REMEDY });
}
async function assertPointsAt({ gitDir, url, context }, sha, ref) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)([`--git-dir=${gitDir}`, 'rev-parse', '--verify', localRef(sha)], context);
    const actual = stdout.trim();
    if (actual === sha)
        return;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The head of the pull request has moved: ${url} no longer gives ${shortSha(sha)}, and ${ref} is now ${shortSha(actual)}. ` +
        'A label is a go for one commit, so the newer one is not trained.', 'Take the label off and put it on again to evaluate the pull request as it is now.');
}
function localRef(sha) {
    return `refs/headway/${sha}`;
}
function assertSha(sha) {
    if (/^[0-9a-f]{40}$/.test(sha))
        return sha;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Not a commit's SHA: ${JSON.stringify(sha)}. A SHA is 40 hexadecimal digits.`, 'Name a branch, a tag or a whole SHA that the repository has.');
}


/***/ }),

/***/ 55521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   z: () => (/* binding */ runGitRemotely)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33101);


const STDERR_LIMIT = 16 * 1024;
const GRACE_MS = 1500;
async function runGit(args, { environment, signal }) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout = [];
    let stderr = Buffer.alloc(0);
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_LIMIT);
    });
    let killing;
    const end = () => {
        endGroup(child.pid, 'SIGTERM');
        killing = setTimeout(() => endGroup(child.pid, 'SIGKILL'), GRACE_MS);
    };
    signal.addEventListener('abort', end, { once: true });
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', (error) => reject(notStarted(error)));
            child.on('close', (exit) => resolve(exit ?? -1));
        });
        signal.throwIfAborted();
        return { code, stdout: Buffer.concat(stdout).toString(), stderr: stderr.toString() };
    }
    finally {
        signal.removeEventListener('abort', end);
        clearTimeout(killing);
    }
}
async function runGitRemotely(args, context) {
    const output = await runGit(args, context);
    if (output.code === 0 || context.anonymous === undefined || !isRedirect(output.stderr))
        return output;
    const elsewhere = await runGit(args, { ...context, environment: context.anonymous });
    return elsewhere.code === 0 ? elsewhere : output;
}
function isRedirect(stderr) {
    return /returned error: 30[1278]/.test(stderr);
}
function endGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
    }
}
function notStarted(error) {
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`git could not be started: ${error.message}`, 'Install git 2.31 or newer on the runner, or in the image of the container job, so that it is on PATH.', { cause: error });
}


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runPatiently),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49451);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55521);



const PAUSES_MS = [1_000, 5_000, 15_000];
function patience(log, pausesMs = PAUSES_MS) {
    return { pausesMs, log };
}
async function runPatiently(args, context, { pausesMs, log }) {
    let output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGitRemotely */ .z)(args, context);
    for (const [index, pause] of pausesMs.entries()) {
        const why = output.code === 0 ? undefined : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .passingCause */ .jK)(output.stderr);
        if (why === undefined)
            break;
        log(`${capital(why)}. Trying again in ${pause / 1000} s (${index + 2} of ${pausesMs.length + 1}).`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: context.signal }).catch(() => context.signal.throwIfAborted());
        output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGitRemotely */ .z)(args, context);
    }
    return output;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 17513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const WAITS_MS = [0, 100, 400, 1500];
const LIMIT_MS = 120_000;
async function removeLeftovers(root, warn) {
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

/***/ 47408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/source/failure.ts
var failure = __webpack_require__(49451);
// EXTERNAL MODULE: ./src/source/git.ts
var source_git = __webpack_require__(55521);
;// CONCATENATED MODULE: ./src/source/bare-repository.ts




async function makeBareRepository(remote) {
    const { gitDir, url, origin = url, context } = remote;
    const { code, stderr } = await (0,source_git/* runGit */.E)(['init', '--quiet', '--bare', '--template=', '--', gitDir], context);
    if (code !== 0)
        throw (0,failure/* explainFailure */.SP)(stderr, { doing: `make a repository in ${gitDir}`, accessRemedy: '' });
    const file = (0,external_node_path_.join)(gitDir, 'config');
    const quotedUrl = origin.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
    const config = `${await (0,promises_.readFile)(file, 'utf8')}[remote "origin"]\n\turl = "${quotedUrl}"\n`;
    async function restoreConfig() {
        await (0,promises_.writeFile)(`${file}.new`, config);
        await (0,promises_.rename)(`${file}.new`, file);
        await (0,promises_.rm)((0,external_node_path_.join)(gitDir, 'info'), { recursive: true, force: true });
    }
    await restoreConfig();
    return { ...remote, restoreConfig };
}

;// CONCATENATED MODULE: ./src/source/credentials.ts
function credentials(serverUrl, token) {
    if (token === '')
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
        ['http.followRedirects', 'false'],
    ];
}

// EXTERNAL MODULE: ./src/source/fetch.ts
var fetch = __webpack_require__(22889);
;// CONCATENATED MODULE: ./src/source/merge-base.ts




const DEPTHS = [64, 512, 4096, 32768];
async function findMergeBase(remote, head, baseTip) {
    const commits = [...new Set([head, baseTip].map(fetch/* assertSha */.B1))];
    let found;
    for (const depth of DEPTHS) {
        const output = await (0,fetch/* fetchSpecs */.LF)(remote, [`--depth=${depth}`, '--filter=tree:0'], commits);
        if (output.code !== 0) {
            throw (0,fetch/* explainFetch */.Mj)(remote, commits.map((sha) => ({ sha })), output);
        }
        const cut = await commitsWithoutParents(remote.gitDir);
        const sha = await runLines(remote, ['merge-base', '--end-of-options', head, baseTip]);
        const apart = await runLines(remote, [
            'rev-list',
            '--left-right',
            '--end-of-options',
            `${head}...${baseTip}`,
        ]);
        found =
            sha[0] === undefined
                ? undefined
                : { sha: sha[0], behindBy: apart.filter((line) => line.startsWith('>')).length };
        if (!apart.some((line) => cut.has(line.slice(1))))
            break;
    }
    return found;
}
async function commitsWithoutParents(gitDir) {
    const shallow = await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, 'shallow'), 'utf8').catch(() => '');
    return new Set(shallow.split('\n').filter(Boolean));
}
async function runLines({ gitDir, context }, args) {
    const { stdout } = await (0,source_git/* runGit */.E)([`--git-dir=${gitDir}`, ...args], context);
    return stdout.split('\n').filter(Boolean);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/source/settings.ts

const HARDENING = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.askPass', ''],
    ['credential.helper', ''],
    ['init.templateDir', ''],
    ['init.defaultBranch', 'main'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['protocol.version', '2'],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '120'],
];
const KEPT = /^GIT_(SSL_|PROXY_SSL_|SSH|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_|EXEC_PATH$)/;
const RUNNERS_OWN = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN)$/;
const CONNECTION = /\.(proxy\w*|ssl\w*|pinnedpubkey|version|lowspeed\w*)$/;
function gitEnvironment(settings) {
    const all = [...HARDENING, ...settings];
    return {
        ...inherited((name) => !name.startsWith('GIT_') || KEPT.test(name)),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: 'http:https:ssh',
        LC_ALL: 'C',
        GIT_CONFIG_COUNT: String(all.length),
        ...Object.fromEntries(all.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
function inherited(isKept) {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => isKept(name) && !RUNNERS_OWN.test(name)));
}
async function connectionSettings(signal, log) {
    const settings = await userSettings('^http\\.', signal, (problem) => log(`The machine's git configuration cannot be read, so its proxies and certificates are not used: ${problem}`));
    return settings.filter(([key]) => CONNECTION.test(key));
}
async function userSettings(keys, signal, unreadable = () => { }) {
    const context = { environment: inherited((name) => name !== 'GIT_DIR'), signal };
    const args = ['-C', '/', 'config', '--null', '--get-regexp', keys];
    const { code, stdout, stderr } = await (0,source_git/* runGit */.E)(args, context);
    if (code > 1) {
        unreadable(stderr.trim());
        return [];
    }
    return stdout
        .split('\0')
        .filter(Boolean)
        .map((entry) => {
        const [key = '', ...value] = entry.split('\n');
        return [key, value.join('\n')];
    });
}
function overHttp(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const key = `url.${serverUrl}/.insteadOf`;
    return [
        [key, `git@${hostname}:`],
        [key, `ssh://git@${hostname}/`],
    ];
}
function largeFiles(lfs) {
    if (!lfs)
        return [];
    return [
        ['filter.lfs.process', 'git-lfs filter-process'],
        ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
        ['filter.lfs.clean', 'git-lfs clean -- %f'],
        ['filter.lfs.required', 'true'],
    ];
}

;// CONCATENATED MODULE: ./src/source/on-this-machine.ts




async function onThisMachine(folder, root, lfs, signal) {
    const file = (0,external_node_path_.join)(root, 'gitconfig');
    await (0,promises_.writeFile)(file, '[safe]\n\tdirectory = *\n[uploadpack]\n\tallowAnySHA1InWant = true\n');
    return {
        settings: [
            ...(await userSettings('^(credential|url)\\.', signal)),
            ...(lfs ? [['lfs.url', (0,external_node_url_.pathToFileURL)(folder).href]] : []),
        ],
        variables: { GIT_CONFIG_GLOBAL: file, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh' },
    };
}

// EXTERNAL MODULE: ./src/source/patience.ts
var source_patience = __webpack_require__(3650);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/source/tools.ts


const OLDEST = { major: 2, minor: 31 };
async function assertTools(lfs, context) {
    const [git, gitLfs] = await Promise.all([
        (0,source_git/* runGit */.E)(['version'], context),
        lfs ? (0,source_git/* runGit */.E)(['lfs', 'version'], context) : undefined,
    ]);
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(git.stdout) ?? []).map(Number);
    if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
        throw new user_error.UserError(`The runner's git is too old: ${git.stdout.trim()}. 2.31 or newer is needed.`, 'Install a newer git on the runner, or use a newer image for the container job.');
    }
    if (gitLfs !== undefined && gitLfs.code !== 0) {
        throw new user_error.UserError('The input `lfs` is true, but git-lfs is not installed on this runner.', 'Install git-lfs in a step before (on Debian and Ubuntu: `apt-get install git-lfs`), or leave `lfs` out.');
    }
}

;// CONCATENATED MODULE: ./src/source/tree.ts



async function listFiles({ gitDir, context }, sha) {
    const args = [`--git-dir=${gitDir}`, 'ls-tree', '-r', '-z', '--full-tree', '--end-of-options', sha];
    const { code, stdout, stderr } = await (0,source_git/* runGit */.E)(args, context);
    if (code !== 0) {
        throw (0,failure/* explainFailure */.SP)(stderr, { doing: `list the files of ${(0,fetch/* shortSha */.Fu)(sha)}`, accessRemedy: fetch/* ACCESS_REMEDY */.OO });
    }
    return stdout.split('\0').flatMap((entry) => {
        const [, mode, blob, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
        return mode === undefined || blob === undefined || path === undefined ? [] : [{ mode, sha: blob, path }];
    });
}

;// CONCATENATED MODULE: ./src/source/worktree.ts






const SUBMODULE_REMEDY = "The workflow's own token reads one repository only: pass a `github-token` that may read the submodules, too.";
async function addWorktree(repository, sha, path, submodules) {
    const { gitDir, context, patience } = repository;
    await repository.restoreConfig();
    const add = ['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha];
    const added = await (0,source_git/* runGit */.E)([`--git-dir=${gitDir}`, ...add], context);
    if (added.code !== 0) {
        throw (0,failure/* explainFailure */.SP)(added.stderr, { doing: `check out ${(0,fetch/* shortSha */.Fu)(sha)}`, accessRemedy: fetch/* ACCESS_REMEDY */.OO });
    }
    if (submodules && (await (0,promises_.lstat)((0,external_node_path_.join)(path, '.gitmodules')).catch(() => undefined))?.isFile()) {
        const update = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1'];
        const updated = await (0,source_patience/* runPatiently */.S)(['-C', path, ...update], context, patience);
        if (updated.code !== 0) {
            const doing = `check out the submodules of ${(0,fetch/* shortSha */.Fu)(sha)}`;
            throw (0,failure/* explainFailure */.SP)(updated.stderr, { doing, accessRemedy: SUBMODULE_REMEDY });
        }
    }
}

;// CONCATENATED MODULE: ./src/source/repository.ts













async function openRepository(options) {
    const { url, origin, root, submodules, log, pausesMs } = options;
    const closing = new AbortController();
    const signal = AbortSignal.any([options.signal, closing.signal]);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    try {
        const context = await makeContext(options, signal);
        const repository = await makeBareRepository({
            gitDir: (0,external_node_path_.join)(root, 'objects.git'),
            url,
            origin,
            context,
            patience: (0,source_patience/* patience */._)(log, pausesMs),
        });
        const freeName = giveNames(['objects.git', 'history.git']);
        const inTurn = takeTurns();
        const trees = new Map();
        return {
            async fetch(commits) {
                log(`Fetching ${[...new Set(commits.map(({ sha }) => (0,fetch/* shortSha */.Fu)(sha)))].join(' and ')} from ${url}`);
                await inTurn(() => (0,fetch/* fetchCommits */.Bj)(repository, commits));
            },
            mergeBase: (head, baseTip) => inTurn(() => mergeBaseIn((0,external_node_path_.join)(root, 'history.git'), repository, head, baseTip, log)),
            async worktree(sha, name) {
                const path = (0,external_node_path_.join)(root, freeName(name));
                await inTurn(() => addWorktree(repository, sha, path, submodules));
                return path;
            },
            files(sha) {
                const listed = trees.get(sha) ?? listFiles(repository, sha);
                trees.set(sha, listed);
                return listed;
            },
            async [Symbol.asyncDispose]() {
                closing.abort();
                await inTurn(() => (0,removal/* removeLeftovers */.D)(root, log));
            },
        };
    }
    catch (error) {
        await (0,removal/* removeLeftovers */.D)(root, log);
        throw error;
    }
}
async function makeContext({ url, root, serverUrl, token, lfs, marks, log }, signal) {
    const local = serverUrl === undefined ? await onThisMachine(url, root, lfs, signal) : undefined;
    const [connection] = await Promise.all([
        connectionSettings(signal, log),
        assertTools(lfs, { environment: gitEnvironment([]), signal }),
    ]);
    const way = serverUrl === undefined ? (local?.settings ?? []) : overHttp(serverUrl);
    const settings = [...connection, ...way, ...largeFiles(lfs)];
    const own = serverUrl === undefined ? [] : credentials(serverUrl, token);
    const environmentWith = (all) => ({
        ...gitEnvironment(all),
        ...local?.variables,
        ...marks,
    });
    const anonymous = own.length === 0 ? undefined : environmentWith(settings);
    return { environment: environmentWith([...settings, ...own]), anonymous, signal };
}
async function mergeBaseIn(gitDir, remote, head, baseTip, log) {
    const history = await makeBareRepository({ ...remote, gitDir });
    try {
        return await findMergeBase(history, head, baseTip);
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(gitDir, log);
    }
}
function giveNames(taken) {
    const used = new Set(taken);
    return (name) => {
        let free = name;
        for (let number = 2; used.has(free); number++)
            free = `${name}-${number}`;
        used.add(free);
        return free;
    };
}
function takeTurns() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work);
        last = next.catch(() => { });
        return next;
    };
}


/***/ }),

/***/ 52715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fetchCommits),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47408);
/* harmony import */ var _training_leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38482);



function openSource(job, fullName, relay) {
    const { run, settings } = job;
    return (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)({
        url: `${run.serverUrl}/${fullName}`,
        serverUrl: run.serverUrl,
        token: settings.token,
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(job.root, 'source'),
        submodules: settings.submodules,
        lfs: settings.lfs,
        marks: (0,_training_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationMark */ .Q2)(job.mark),
        signal: job.stop,
        log: (line) => relay.line('git', job.redact(line)),
    });
}
async function fetchCommits(plan, repository) {
    await repository.fetch([{ sha: plan.head.sha, fallbackRef: plan.head.ref }, { sha: plan.base.sha }]);
}


/***/ }),

/***/ 33809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33101);




async function findData(named, env) {
    const found = named.map((name) => locate(name, env));
    for (const [index, { path }] of found.entries()) {
        const code = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => undefined, ({ code }) => code ?? 'unknown error');
        if (code === undefined)
            continue;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError(`The input \`data\` names \`${named[index]}\`, and there is nothing at ${path}.`, 'Correct the path, or let a step before this one put the data there. A relative path is meant from the workspace of the job.');
        }
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.UserError(`The input \`data\` names \`${named[index]}\`, and ${path} cannot be looked at: ${code}.`, 'See on the machine whether the mount is there, and whether the user of the job may read it: a step before this one can show that with `ls -l`.');
    }
    return found;
}
function locate(name, env) {
    if (name.startsWith('~/'))
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), name.slice(2)), link: undefined };
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name))
        return { path: name, link: undefined };
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.GITHUB_WORKSPACE || process.cwd(), name), link: name };
}


/***/ }),

/***/ 72067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fq: () => (/* binding */ pairsOf),
  iA: () => (/* binding */ prepare),
  jQ: () => (/* binding */ seedsBetween)
});

// EXTERNAL MODULE: ./src/github/commit.ts
var commit = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/merge-base.ts


async function fetchMergeBase(github, pullRequest) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${pullRequest.baseRef}...${pullRequest.headSha}`,
            per_page: 1,
        });
        return readMergeBase(data);
    }
    catch (error) {
        const status = (0,api_error/* statusOf */.c2)(error) ?? 0;
        if (status === 404)
            return undefined;
        if (status < 500)
            throw error;
        github.log(`git is to find the merge base. ${(0,api_error/* describeApiError */.gg)(error)}`);
        return undefined;
    }
}
function readMergeBase(data) {
    const { merge_base_commit: commit, behind_by: behindBy } = (0,payload/* isObject */.Gv)(data) ? data : {};
    if (!(0,payload/* isObject */.Gv)(commit) || !(0,payload/* isCommitId */.jh)(commit.sha))
        return undefined;
    return { sha: commit.sha, behindBy: typeof behindBy === 'number' ? behindBy : undefined };
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/story/prepare.ts



async function prepare(job, repository) {
    const { pullRequest } = job;
    const { number, headSha, baseRef } = pullRequest;
    const sides = {
        head: { sha: headSha, ref: `refs/pull/${number}/head` },
        base: await chooseBase(job, repository),
        baseRef: `refs/heads/${baseRef}`,
    };
    return { pullRequest: number, ...sides, items: pairsOf(sides, seedsBetween(1, job.settings.seeds.first)) };
}
function pairsOf({ head, base, baseRef }, seeds) {
    return seeds.flatMap((seed) => [
        { side: 'head', commit: head.sha, ref: head.ref, seed },
        { side: 'base', commit: base.sha, ref: baseRef, seed },
    ]);
}
function seedsBetween(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
async function chooseBase(job, repository) {
    const { github, pullRequest, settings } = job;
    const choice = settings.base;
    switch (choice.kind) {
        case 'merge-base': {
            const found = await findMergeBase(job, repository);
            if (found.sha !== pullRequest.headSha)
                return { sha: found.sha, choice, behindBy: found.behindBy };
            const earlier = { ...job, pullRequest: { ...pullRequest, baseRef: pullRequest.baseSha } };
            const { sha } = await findMergeBase(earlier, repository);
            return { sha, choice, behindBy: sha === found.sha ? found.behindBy : undefined };
        }
        case 'base-tip':
            return { sha: await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await (0,commit/* fetchCommit */.iH)(github, choice.ref);
            return { sha, choice, behindBy: await (0,commit/* countBehind */.Yb)(github, sha, pullRequest.baseRef) };
        }
    }
}
async function findMergeBase(job, repository) {
    return (await fetchMergeBase(job.github, job.pullRequest)) ?? (await mergeBaseByGit(job, repository));
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
}


/***/ }),

/***/ 91617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openReusing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/ledger/variables.ts
var ledger_variables = __webpack_require__(46436);
;// CONCATENATED MODULE: ./src/ledger/data.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const MOST_HASHED_BYTES = 256 * 1024 * 1024;
const AT_ONCE = 64;
const SMALL_BYTES = 256 * 1024;
async function digestData(paths) {
    const found = [];
    const folders = new Map();
    for (const named of paths) {
        const path = Buffer.from(named);
        await collect(path, await statsOf(path), undefined, found, folders);
    }
    await countOnce(found, paths);
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
    const isLarge = bytes > MOST_HASHED_BYTES;
    const contents = await someAtOnce(found, async ({ path, bytes, modifiedAt, instead, }) => [
        path.toString('latin1'),
        bytes,
        instead ?? (isLarge && bytes > 0 ? modifiedAt : await hashOf(path, bytes)),
    ]);
    return (0,ledger_variables/* digest */.br)(contents);
}
async function someAtOnce(all, ask) {
    const answers = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        answers.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(ask))));
    }
    return answers;
}
async function countOnce(found, paths) {
    const links = found.filter(({ target }) => target !== undefined);
    if (links.length === 0)
        return;
    const real = await Promise.all(paths.map(async (path) => [await realPathOf(Buffer.from(path)), Buffer.from(path).toString('latin1')]));
    const files = new Set(found
        .filter(({ target, instead }) => target === undefined && instead === undefined)
        .map(({ path }) => path.toString('latin1')));
    for (const link of links) {
        const { target = '' } = link;
        const names = real.map(([folder = '', name = '']) => target.startsWith(`${folder}/`) ? name + target.slice(folder.length) : '');
        const known = names.find((name) => files.has(name));
        if (known === undefined)
            continue;
        link.bytes = 0;
        link.instead = `the same as ${known}`;
    }
}
async function collect(path, stats, target, found, folders) {
    const add = (bytes, modifiedAt, instead) => {
        found.push({ path, bytes, modifiedAt, instead, target: instead === undefined ? target : undefined });
    };
    if (stats === undefined)
        return add(0, 0, 'nothing');
    if (stats.isFile())
        return add(stats.size, stats.mtimeMs);
    if (!stats.isDirectory())
        return add(0, 0, 'no file');
    const id = `${stats.dev}:${stats.ino}`;
    const first = folders.get(id);
    if (first !== undefined)
        return add(0, 0, `the same as ${first}`);
    folders.set(id, path.toString('latin1'));
    const entries = await (0,promises_.readdir)(path, { encoding: 'buffer', withFileTypes: true }).catch(() => undefined);
    add(0, 0, entries === undefined ? 'an unreadable folder' : 'a folder');
    if (entries === undefined)
        return;
    const inside = entries
        .sort((a, b) => Buffer.compare(a.name, b.name))
        .map((entry) => ({
        path: Buffer.concat([path, Buffer.from('/'), entry.name]),
        isLink: entry.isSymbolicLink(),
    }));
    const theirs = await someAtOnce(inside, async ({ path, isLink }) => ({
        path,
        stats: await statsOf(path),
        target: isLink ? await realPathOf(path) : undefined,
    }));
    for (const { path, stats, target } of theirs)
        await collect(path, stats, target, found, folders);
}
async function realPathOf(path) {
    const real = await (0,promises_.realpath)(path, { encoding: 'buffer' }).catch(() => undefined);
    return real?.toString('latin1');
}
function statsOf(path) {
    return (0,promises_.stat)(path).catch(() => undefined);
}
async function hashOf(path, bytes) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            if (bytes <= SMALL_BYTES)
                return hash.update(await file.readFile()).digest('hex');
            for await (const chunk of file.createReadStream({ autoClose: false }))
                hash.update(chunk);
            return hash.digest('hex');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return `unreadable: ${error instanceof Error && 'code' in error ? error.code : ''}`;
    }
}

// EXTERNAL MODULE: ./src/ledger/key.ts
var ledger_key = __webpack_require__(34186);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/ledger/software.ts




const PATIENCE_MS = 10_000;
const BY_CONTENT = ['/etc/os-release', '/var/lib/dpkg/status', '/lib/apk/db/installed'];
const BY_TIME = ['/var/lib/rpm/rpmdb.sqlite', '/usr/lib/sysimage/rpm/rpmdb.sqlite'];
async function digestSoftware(hasGpus) {
    return (0,ledger_variables/* digest */.br)([
        await Promise.all(BY_CONTENT.map((path) => (0,promises_.readFile)(path, 'utf8').then(ledger_variables/* digest */.br, () => null))),
        await Promise.all(BY_TIME.map((path) => (0,promises_.stat)(path).then(({ size, mtimeMs }) => [size, mtimeMs], () => null))),
        hasGpus ? await driver() : null,
    ]);
}
async function driver() {
    const ask = ['--query-gpu=driver_version', '--format=csv,noheader'];
    return (0,external_node_util_.promisify)(external_node_child_process_.execFile)('nvidia-smi', ask, { timeout: PATIENCE_MS }).then(({ stdout }) => stdout.trim(), () => 'unknown');
}

// EXTERNAL MODULE: ./src/process/version.ts
var version = __webpack_require__(2525);
// EXTERNAL MODULE: ./src/training/secrets.ts
var secrets = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/training/variables.ts
var variables = __webpack_require__(20123);
;// CONCATENATED MODULE: ./src/story/reuse.ts







function openReusing(job, repository, data) {
    const { settings, ledger } = job;
    const manifest = once(() => digestData(data));
    const software = once((gpus) => digestSoftware(gpus > 0));
    const variables = new Map();
    async function question(item, share, packages) {
        const seen = variablesOf(job, item, share);
        const digest = variables.get(share.threads) ?? (0,ledger_variables/* digestVariables */.Qg)(seen, secrets/* isSecretName */.eh);
        variables.set(share.threads, digest);
        const key = (0,ledger_key/* ledgerKey */.l)({
            ...settings,
            version: version/* VERSION */.x,
            install: inWords(settings.install),
            seed: item.seed,
            takes: JSON.stringify(takesIn(settings.metrics)),
            packages,
            machine: share.machine,
            variables: await digest,
            data: [...settings.data, await manifest()].join('\n'),
            software: await software(share.machine.gpus.length),
        });
        const { commit, seed } = item;
        return { key, commit, seed, files: await repository.files(commit), variables: seen };
    }
    return {
        async find(item, share, packages) {
            if (ledger === undefined)
                return undefined;
            const answer = await ledger.find(await question(item, share, packages));
            tell(item, answer, job.say);
            if (answer.kind === 'missing')
                return undefined;
            const { side, commit } = item;
            return { ...answer.entry.measurement, side, commit, reused: answer.reuse };
        },
        async keep(item, share, packages, measurement) {
            const machine = JSON.stringify(measurement.reads?.machine ?? []);
            if (job.redact(machine) !== machine)
                return;
            await ledger?.add({ ...(await question(item, share, packages)), measurement });
        },
    };
}
function variablesOf({ settings }, item, share) {
    return (0,variables/* trainingVariables */.YX)({
        ...item,
        variables: process.env,
        secrets: [settings.token],
        environment: { variables: {}, pathPrefixes: [] },
        threads: share.threads,
        resultsFolder: '',
        marks: {},
    });
}
function tell({ side, commit }, answer, say) {
    const who = `${side} (${commit.slice(0, 7)})`;
    if (answer.kind === 'found') {
        const { reuse } = answer;
        const when = new Date(reuse.measuredAt).toISOString().slice(0, 16).replace('T', ' ');
        say(`${who} is known already: measured at ${reuse.commit.slice(0, 7)} on ${when} UTC.`);
    }
    else if (answer.because !== undefined) {
        say(`${who} is trained anew, since the training that was measured before ${answer.because}.`);
    }
}
function takesIn(rules) {
    if (!rules.some(({ take }) => take?.kind === 'at-best'))
        return [];
    return rules.map(({ pattern, take, better }) => [pattern, take, better]);
}
function inWords(install) {
    return install.kind === 'command' ? `command: ${install.command}` : install.kind;
}
function once(work) {
    let first;
    return (...args) => {
        first ??= work(...args);
        return first;
    };
}


/***/ }),

/***/ 66462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitInMemory),
/* harmony export */   u: () => (/* binding */ planShares)
/* harmony export */ });
function planShares(options) {
    const { maxParallel, trainings, machine, first = 0 } = options;
    const { usableCores, bindable, ...facts } = machine;
    const most = maxParallel === 'auto' ? slotsOf(machine, options.threads) : maxParallel;
    const slots = Math.max(1, Math.min(trainings, most));
    const threads = options.threads ?? Math.max(1, Math.floor(usableCores / slots));
    return Array.from({ length: slots }, (_, slot) => ({
        cpus: slots === 1 && threads >= usableCores ? undefined : coresOf((slot + first) % slots, threads, bindable),
        threads,
        machine: { ...facts, cores: threads },
    }));
}
const USABLE_MEMORY = 0.9;
function fitInMemory(memoryBytes, needed) {
    if (needed === undefined)
        return Number.POSITIVE_INFINITY;
    return Math.max(1, Math.floor((USABLE_MEMORY * memoryBytes) / needed));
}
function slotsOf(machine, threads = 1) {
    return machine.gpus.length > 0 ? 1 : Math.floor(machine.usableCores / threads);
}
function coresOf(slot, size, bindable) {
    if (bindable === undefined)
        return undefined;
    const first = (slot * size) % bindable.length;
    return bindable.slice(first, first + size);
}


/***/ }),

/***/ 38482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q2: () => (/* binding */ evaluationMark),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51747);


const EVALUATION = 'HEADWAY_EVALUATION';
const TRAINING = 'HEADWAY_TRAINING';
const LOOK_AGAIN_MS = 20;
const MOST_ROUNDS = 10;
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
    let ended = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .killAll */ .E7)(() => {
            const marked = new Set((0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(EVALUATION, mark));
            return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(({ pid }) => marked.has(pid), (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .listProcesses */ .O3)());
        });
        if (found === 0)
            break;
        ended += found;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_AGAIN_MS);
    }
    return ended;
}
function trainingMark(mark, side, seed) {
    return `${mark}-${side}-${seed}`;
}


/***/ }),

/***/ 94215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony exports parseCoreList, parseGpuList */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const PATIENCE_MS = 10_000;
async function readMachine() {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)();
    const usableCores = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)();
    const [bindable, gpus] = await Promise.all([readBindable(usableCores), readGpus()]);
    return {
        platform: `${process.platform}-${process.arch}`,
        cpuModel: processors[0]?.model.trim() || 'unknown',
        totalCores: processors.length,
        usableCores,
        bindable,
        memoryBytes: Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
        gpus,
    };
}
function parseCoreList(list) {
    return [...list.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) => Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index));
}
function parseGpuList(text) {
    return [...text.matchAll(/^GPU \d+: (.+?)(?: \(UUID:.*)?$/gm)].map(([, name = '']) => name);
}
async function readBindable(usableCores) {
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/self/status', 'utf8');
        const allowed = parseCoreList(/^Cpus_allowed_list:\s*(.+)$/m.exec(status)?.[1] ?? '');
        if (allowed.length !== usableCores)
            return undefined;
        await run('taskset', ['-c', allowed.join(','), 'true'], { timeout: PATIENCE_MS });
        return allowed;
    }
    catch {
        return undefined;
    }
}
async function readGpus() {
    try {
        const { stdout } = await run('nvidia-smi', ['-L'], { timeout: PATIENCE_MS });
        return parseGpuList(stdout);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U_: () => (/* binding */ processesWith),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
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
function familyOf(isHead, processes) {
    const children = new Map();
    for (const one of processes)
        children.set(one.parent, [...(children.get(one.parent) ?? []), one]);
    const family = new Set(processes.filter(isHead));
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
const MOST_ROUNDS = 50;
function killAll(find) {
    const stopped = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const more = find().filter(({ pid }) => !stopped.has(pid));
        if (more.length === 0)
            break;
        for (const { pid } of more)
            if (sendSignal(pid, 'SIGSTOP'))
                stopped.add(pid);
    }
    for (const pid of stopped)
        sendSignal(pid, 'SIGKILL');
    return stopped.size;
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 20123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ threadVariables),
/* harmony export */   YX: () => (/* binding */ trainingVariables),
/* harmony export */   _I: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6863);

const RUNNERS_OWN = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|PYTHONDONTWRITEBYTECODE)$/;
const THREAD_VARIABLES = [
    'OMP_NUM_THREADS',
    'MKL_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
    'BLIS_NUM_THREADS',
    'VECLIB_MAXIMUM_THREADS',
    'NUMEXPR_NUM_THREADS',
    'TF_NUM_INTRAOP_THREADS',
    'TF_NUM_INTEROP_THREADS',
];
function scrub(variables, secrets) {
    const forbidden = secrets.filter((secret) => secret !== '').flatMap(_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .XP);
    const holdsSecret = (text) => forbidden.some((form) => text.includes(form));
    const kept = Object.entries(variables).filter(([name, value]) => value !== undefined && !RUNNERS_OWN.test(name) && !holdsSecret(value));
    const brokenGit = Object.entries(variables).some(([name, value]) => name.startsWith('GIT_CONFIG_VALUE_') && holdsSecret(value ?? ''));
    return Object.fromEntries(brokenGit ? kept.filter(([name]) => !/^GIT_CONFIG_(?:COUNT|KEY_|VALUE_)/.test(name)) : kept);
}
function threadVariables(variables) {
    return Object.fromEntries(THREAD_VARIABLES.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function trainingVariables(options) {
    const { side, seed, commit, ref, environment, threads, resultsFolder, marks } = options;
    const inherited = scrub(options.variables, options.secrets);
    const own = Object.fromEntries(THREAD_VARIABLES.map((name) => [name, inherited[name] ?? String(threads)]));
    const variables = {
        ...inherited,
        ...own,
        HEADWAY_SIDE: side,
        HEADWAY_SEED: String(seed),
        HEADWAY_RESULTS: resultsFolder,
        PL_GLOBAL_SEED: String(seed),
        PYTHONHASHSEED: String(seed),
        PYTHONUNBUFFERED: '1',
        GITHUB_SHA: commit,
        GITHUB_REF: ref,
        ...environment.variables,
        ...marks,
    };
    const path = [...environment.pathPrefixes, variables.PATH ?? ''].filter((part) => part !== '').join(':');
    return { ...variables, PATH: path };
}


/***/ })

};
