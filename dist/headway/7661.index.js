export const id = 7661;
export const ids = [7661];
export const modules = {

/***/ 55287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ ENDING),
/* harmony export */   V9: () => (/* binding */ SEPARATE_NAMES),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);





const ENDING = '.json.gz';
const WAITS = { allMs: 120_000, pauseMs: 2_000 };
const SEPARATE_NAMES = 'Give each a name of its own, the same in all jobs that share the work:\n    with:\n      name: digits';
async function handOn(packed, name, { what, again }, keeping) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(keeping.folder, `measurements${ENDING}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, packed);
    let because = '';
    const log = (line) => {
        because = line;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(line);
    };
    const kept = await (0,_storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFile */ .Q)({ ...keeping, path, name, ending: ENDING, waits: WAITS, log });
    if (kept === undefined) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`${what} could not be handed on. ${because}`, `${again} On a server without such artifacts (GitHub Enterprise Server, Gitea), use the one-job action, \`OWNER/headway\`.`);
    }
    if (kept.name !== `${name}${ENDING}`) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('Another job of this run hands something on under the same name, so the two would be mixed up.', SEPARATE_NAMES);
    }
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(`${what}: handed on as the artifact ${kept.name}.`);
}


/***/ }),

/***/ 18101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
function keepingOf(run, folder, pullRequest, evaluation, signal) {
    const { runUrl, runAttempt } = run;
    const words = [pullRequest, runAttempt, process.env.GITHUB_JOB ?? '', evaluation ?? ''];
    return { folder, env: process.env, runUrl, words, signal };
}


/***/ }),

/***/ 72699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   F3: () => (/* binding */ MOST_PACKED),
/* harmony export */   M3: () => (/* binding */ MOST_UNPACKED),
/* harmony export */   S8: () => (/* binding */ MOST_VALUES_TOGETHER),
/* harmony export */   gN: () => (/* binding */ MOST_UNPACKED_EACH),
/* harmony export */   h8: () => (/* binding */ MOST_PACKED_EACH),
/* harmony export */   j0: () => (/* binding */ MOST_VALUES_EACH),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
const MOST_PACKED = 32 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_VALUES = 4_000_000;
const MOST_PAIRS = 128;
const MOST_PACKED_EACH = 8 * 1024 * 1024;
const MOST_UNPACKED_EACH = 32 * 1024 * 1024;
const MOST_VALUES_EACH = 1_000_000;
const MOST_VALUES_TOGETHER = 2 * MOST_VALUES;


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


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   ZP: () => (/* binding */ downloadOwn),
/* harmony export */   n1: () => (/* binding */ downloadSigned)
/* harmony export */ });
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35445);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55612);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);



const WAITS = { allMs: 60_000, pauseMs: 1_000 };
function downloadOwn(env, name, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), async (either) => {
        const service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findArtifact */ .Kc)(service, name, either);
        return url && (await fetchBlob(url, limit, either, waits.pauseMs));
    });
}
async function openOwn(env, { signal, waits = WAITS }) {
    const late = tooLate(waits.allMs);
    let service;
    const listed = await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, (either) => {
        service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        return (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .listArtifacts */ .wn)(service, either);
    });
    return {
        listed,
        download: (artifact, limit) => (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, async (either) => {
            const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .signArtifact */ .oc)(service ?? (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs), artifact, either);
            return fetchBlob(url, limit, either, waits.pauseMs);
        }),
    };
}
function downloadSigned(url, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), (either) => fetchBlob(url, limit, either, waits.pauseMs));
}
async function fetchBlob(url, limit, signal, pauseMs) {
    const request = { method: 'GET', url, headers: {}, limit, service: 'the artifact service', signal };
    const answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, pauseMs);
    (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .lb)(answer);
    return answer.body;
}
function tooLate(ms) {
    return `the artifact service did not answer within ${ms / 1000} s`;
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36859);




const ATTEMPTS = 3;
const PASSING = [500, 502, 503, 504];
async function exchange(request, pauseMs) {
    for (let attempt = 1;; attempt++) {
        const last = attempt === ATTEMPTS;
        try {
            const answer = await exchangeOnce(request);
            if (last || !PASSING.includes(answer.status))
                return answer;
        }
        catch (error) {
            request.signal.throwIfAborted();
            if (last || error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
                throw toUnavailable(error, request.service);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pauseMs * attempt, undefined, { signal: request.signal });
    }
}
async function exchangeOnce({ method, url, headers, body, limit, service, signal, }) {
    const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const agent = await agentFor(url);
    signal.throwIfAborted();
    const forget = new AbortController();
    const answered = new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
        const sent = send(url, {
            method,
            headers: { 'user-agent': 'headway', ...(body && { 'content-length': body.length }), ...headers },
            agent,
            signal,
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('error', reject);
            response.on('data', (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size > limit) {
                    reject(new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`what ${service} sent is too large`));
                    sent.destroy();
                }
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
        });
        sent.end(body);
    });
    return answered.finally(() => forget.abort());
}
async function agentFor(url) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    return new HttpClient().getAgent(url.href);
}
function toUnavailable(error, service) {
    if (error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
        return error;
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`${service} cannot be reached${(0,_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInBrackets */ .MW)(error)}`);
}


/***/ }),

/***/ 43771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ANSWER_LIMIT),
/* harmony export */   k: () => (/* binding */ callTwirp)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55612);

const ANSWER_LIMIT = 64 * 1024;
function callTwirp({ url, token, pauseMs }, service, path, message, signal) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        method: 'POST',
        url: new URL(path, url),
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
        },
        body: Buffer.from(JSON.stringify(message)),
        limit: ANSWER_LIMIT,
        service,
        signal,
    }, pauseMs);
}


/***/ }),

/***/ 36859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   MW: () => (/* binding */ codeInBrackets)
/* harmony export */ });
class Unavailable extends Error {
    name = 'Unavailable';
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : undefined;
}
function codeInBrackets(error) {
    const code = codeOf(error);
    return code === undefined ? '' : ` (${code})`;
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36859);

async function within(ms, signal, late, work) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), ms);
    try {
        signal.throwIfAborted();
        return await work(AbortSignal.any([signal, ending.signal]));
    }
    catch (error) {
        if (signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P('the job was cancelled');
        if (ending.signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P(late);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 70385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ evaluatedOf),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83998);



async function findPullRequest(github, asked) {
    if (asked.kind === 'evaluate')
        return asked.pullRequest;
    const pullRequest = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPullRequest */ .dA)(github, asked.number).catch((error) => {
        throw (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlainWords */ .fy)(error);
    });
    (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFork */ .rt)(pullRequest);
    return pullRequest;
}
function evaluatedOf({ headSha, baseRef }, base) {
    return { headSha, baseRef: base.kind === 'ref' ? undefined : baseRef };
}


/***/ })

};
