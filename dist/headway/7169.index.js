export const id = 7169;
export const ids = [7169,9550,1931,954];
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


/***/ }),

/***/ 35445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ createArtifact),
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   XZ: () => (/* binding */ finalizeArtifact),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   oc: () => (/* binding */ signArtifact),
/* harmony export */   uE: () => (/* binding */ Taken),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43771);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36859);


class Taken extends _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P {
}
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const VERSION = 7;
const NO_SENSE = 'the answer of the artifact service makes no sense';
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('only GitHub itself takes artifacts of this kind, and no other server');
    }
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!url || !URL.canParse(url)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this runner offers no place for artifacts (ACTIONS_RESULTS_URL)');
    }
    const ids = token ? /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claimsOf(token)) : undefined;
    const [, run, job] = ids ?? [];
    if (!token || !run || !job) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)');
    }
    return { url, token, run, job, pauseMs };
}
function claimsOf(token) {
    const { scp } = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    return typeof scp === 'string' ? scp : '';
}
async function createArtifact(service, name, type, signal) {
    const created = await call(service, 'CreateArtifact', { name, version: VERSION, mime_type: type }, signal);
    const { ok, signed_upload_url: url } = created;
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to take it');
    return signedAddress(url);
}
async function finalizeArtifact(service, name, { size, sha256 }, signal) {
    const content = { size: String(size), hash: `sha256:${sha256}` };
    const { ok, artifact_id: id } = await call(service, 'FinalizeArtifact', { name, ...content }, signal);
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to keep it');
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 1)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
    return number;
}
async function findArtifact(service, name, signal) {
    const found = await list(service, { name_filter: name }, signal);
    const [newest] = found.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    return newest && (await signArtifact(service, newest, signal));
}
function listArtifacts(service, signal) {
    return list(service, {}, signal);
}
async function signArtifact(service, { name, run, job }, signal) {
    const where = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const { signed_url: url } = await call(service, 'GetSignedArtifactURL', { ...where, name }, signal);
    return signedAddress(url);
}
async function list(service, filter, signal) {
    const { artifacts } = await call(service, 'ListArtifacts', filter, signal);
    return Array.isArray(artifacts) ? artifacts.flatMap(read) : [];
}
function signedAddress(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
}
function read(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { database_id: id, name, ...ids } = value;
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids;
    if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string')
        return [];
    return [{ id: Number(id), name, run, job }];
}
async function call(service, name, message, signal) {
    const ids = { workflow_run_backend_id: service.run, workflow_job_run_backend_id: service.job };
    const answer = await (0,_twirp_js__WEBPACK_IMPORTED_MODULE_0__/* .callTwirp */ .k)(service, 'the artifact service', PATH + name, { ...ids, ...message }, signal);
    if (answer.status === 409)
        throw new Taken('the run has artifacts of this name already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status, body }) {
    if (status === 200 || status === 201)
        return;
    const { msg } = parseObject(body);
    if (typeof msg === 'string' && msg.includes('insufficient usage')) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the storage for artifacts is full');
    }
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(`the artifact service answered with status ${status}`);
}
function parseObject(json) {
    try {
        const value = JSON.parse(json.toString());
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ uploadFile),
  y: () => (/* binding */ uploadFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/storage/artifact-service.ts
var artifact_service = __webpack_require__(35445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
;// CONCATENATED MODULE: ./src/storage/blob.ts




const BLOCK = 8 * 1024 * 1024;
async function putBlob(url, type, content, signal, pauseMs) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = [];
    let size = 0;
    for await (const block of inBlocks(content)) {
        signal.throwIfAborted();
        hash.update(block);
        size += block.length;
        const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, block, {});
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`), { 'content-type': 'application/xml', 'x-ms-blob-content-type': type });
    return { size, sha256: hash.digest('hex') };
    async function put(query, body, headers) {
        const target = new URL(url);
        target.search = `${url.search}&${query}`;
        (0,artifact_service/* expectSuccess */.lb)(await (0,exchange/* exchange */.c)({
            method: 'PUT',
            url: target,
            headers,
            body,
            limit: twirp/* ANSWER_LIMIT */.T,
            service: 'the artifact service',
            signal,
        }, pauseMs));
    }
}
async function* inBlocks(content) {
    let chunks = [];
    let size = 0;
    for await (const chunk of content) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < BLOCK)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/files.ts
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




const MOST_FILES = 1000;
async function* contentOf(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, flags), true);
            if (!(await file.stat()).isFile())
                throw new unavailable/* Unavailable */.$P('it is no regular file');
            const chunks = file.createReadStream({
                highWaterMark: 1024 * 1024,
                autoClose: false,
            });
            yield* chunks;
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
        throw error instanceof unavailable/* Unavailable */.$P ? error : new unavailable/* Unavailable */.$P(`it cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    }
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        throw new unavailable/* Unavailable */.$P(`the folder cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    if (paths.length === 0)
        throw new unavailable/* Unavailable */.$P('there is nothing to keep');
    if (paths.length > MOST_FILES)
        throw new unavailable/* Unavailable */.$P(`these are more than ${MOST_FILES} files`);
    return Promise.all(paths.map(async (path) => ({
        path,
        name: (0,external_node_path_.relative)(folder, path),
        modifiedAt: (await (0,promises_.lstat)(path)).mtime,
    })));
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/zip.ts




const LIMIT = 2 ** 32 - 1;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const FLAGS = (1 << 3) | (1 << 11);
const DEFLATED = 8;
const REGULAR_FILE = 0o100644 * 2 ** 16;
async function* zipOf(files) {
    const entries = [];
    let offset = 0;
    function counted(bytes) {
        offset += bytes.length;
        if (offset > LIMIT)
            throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
        return bytes;
    }
    for (const file of files) {
        const entry = { ...startOf(file), crc: 0, compressed: 0, size: 0, offset };
        entries.push(entry);
        yield counted(localHeader(entry));
        for await (const bytes of deflated(file.path, entry)) {
            entry.compressed += bytes.length;
            yield counted(bytes);
        }
        yield counted(numbers([4, DESCRIPTOR], [4, entry.crc], [4, entry.compressed], [4, entry.size]));
    }
    const start = offset;
    for (const entry of entries)
        yield counted(centralHeader(entry));
    const size = offset - start;
    const count = entries.length;
    yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
}
function startOf({ name, modifiedAt }) {
    const at = modifiedAt;
    const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
    return {
        name: Buffer.from(name),
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function deflated(path, entry) {
    async function* plain() {
        for await (const bytes of contentOf(path)) {
            entry.crc = (0,external_node_zlib_.crc32)(bytes, entry.crc);
            entry.size += bytes.length;
            if (entry.size > LIMIT)
                throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
            yield bytes;
        }
    }
    const deflate = (0,external_node_zlib_.createDeflateRaw)();
    (0,external_node_stream_.pipeline)(plain(), deflate, () => { });
    return deflate;
}
function localHeader(entry) {
    return Buffer.concat([
        numbers([4, LOCAL_HEADER], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]),
        entry.name,
    ]);
}
function centralHeader(entry) {
    return Buffer.concat([
        numbers([4, CENTRAL_HEADER], [2, MADE_BY], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, entry.crc], [4, entry.compressed], [4, entry.size], [2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, entry.offset]),
        entry.name,
    ]);
}
function numbers(...fields) {
    const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
    let at = 0;
    for (const [bytes, value] of fields)
        at = buffer.writeUIntLE(value, at, bytes);
    return buffer;
}

;// CONCATENATED MODULE: ./src/storage/artifact.ts







const FILE_WAITS = { allMs: 20_000, pauseMs: 1_000 };
const FOLDER_WAITS = { allMs: 60_000, pauseMs: 1_000 };
const MOST_OF_ONE_NAME = 20;
const TYPES = new Map([
    ['.html', 'text/html'],
    ['.json.gz', 'application/gzip'],
    ['.json', 'application/json'],
    ['.log', 'text/plain'],
    ['.txt', 'text/plain'],
]);
function uploadFile({ path, ending = (0,external_node_path_.extname)(path).toLowerCase(), ...options }) {
    const type = TYPES.get(ending) ?? 'application/octet-stream';
    return upload({ ...options, waits: options.waits ?? FILE_WAITS }, async () => ({
        ending,
        type,
        content: () => contentOf(path),
    }));
}
function uploadFolder({ folder, ...options }) {
    return upload({ ...options, waits: options.waits ?? FOLDER_WAITS }, async () => {
        const files = await filesIn(folder);
        return { ending: '', type: 'application/zip', content: () => zipOf(files) };
    });
}
async function upload({ env, runUrl, name, log, signal, waits }, find) {
    try {
        return await (0,within/* within */.u)(waits.allMs, signal, `that would take longer than ${waits.allMs / 1000} s`, async (either) => {
            const service = (0,artifact_service/* findService */.Ln)(env, waits.pauseMs);
            const { ending, type, content } = await find();
            const taken = await takeName(service, name, ending, type, either);
            const uploaded = await putBlob(taken.url, type, content(), either, waits.pauseMs);
            const id = await (0,artifact_service/* finalizeArtifact */.XZ)(service, taken.name, uploaded, either);
            return { id, name: taken.name, url: `${runUrl}/artifacts/${id}` };
        });
    }
    catch (error) {
        const reason = error instanceof unavailable/* Unavailable */.$P ? error.message : 'the artifact service could not be used';
        log(`${name} is not kept as an artifact: ${reason}.`);
        return undefined;
    }
}
async function takeName(service, name, ending, type, signal) {
    for (let count = 1;; count++) {
        const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
        try {
            return { name: tried, url: await (0,artifact_service/* createArtifact */.Dg)(service, tried, type, signal) };
        }
        catch (error) {
            if (!(error instanceof artifact_service/* Taken */.uE) || count === MOST_OF_ONE_NAME)
                throw error;
        }
    }
}


/***/ })

};
