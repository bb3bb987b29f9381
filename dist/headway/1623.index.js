export const id = 1623;
export const ids = [1623,9507];
export const modules = {

/***/ 34186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ledgerKey),
/* harmony export */   w: () => (/* binding */ differInData)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46436);

function ledgerKey(parts) {
    const { platform, cpuModel, cores, totalCores, gpus } = parts.machine;
    const rest = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)([
        parts.version,
        [
            parts.command,
            parts.workingDirectory,
            parts.results,
            parts.predictions,
            parts.takes,
            parts.install,
            parts.submodules,
            parts.lfs,
            parts.seed,
        ],
        [parts.variables, parts.software, parts.packages],
        [platform, cpuModel, cores, totalCores, gpus],
    ]);
    return `${rest}-${(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(parts.data)}`;
}
function differInData(one, other) {
    return one !== other && withoutData(one) === withoutData(other);
}
function withoutData(key) {
    return key.split('-')[0];
}


/***/ }),

/***/ 66840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ ledgerName),
  a: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./src/ledger/key.ts
var key = __webpack_require__(34186);
// EXTERNAL MODULE: ./src/ledger/reads.ts
var ledger_reads = __webpack_require__(33816);
// EXTERNAL MODULE: ./src/ledger/variables.ts
var ledger_variables = __webpack_require__(46436);
;// CONCATENATED MODULE: ./src/ledger/find.ts



async function find(pages, question, areAsTheyWere) {
    let because;
    const all = pages.flatMap((page) => page.entries.map((entry) => ({ entry, files: page.trees[entry.commit] ?? [] })));
    const entries = all
        .filter(({ entry }) => entry.key === question.key && entry.measurement.seed === question.seed)
        .sort((a, b) => b.entry.measuredAt - a.entry.measuredAt);
    for (const { entry, files } of entries) {
        const { commit, measuredAt } = entry;
        const changes = commit === question.commit ? [] : (0,ledger_reads/* changesBetween */.i)(files, question.files);
        const obstacle = await obstacleTo(entry, changes, question, areAsTheyWere);
        because ??= obstacle;
        if (obstacle !== undefined)
            continue;
        const reason = commit !== question.commit ? 'unread' : entry.runId === question.runId ? 'same-run' : 'same-commit';
        return { kind: 'found', entry, reuse: { commit, measuredAt, because: reason, changed: changes.length } };
    }
    if (all.some(({ entry }) => (0,key/* differInData */.w)(entry.key, question.key))) {
        because ??= 'had other data: what the input `data` names is not the same';
    }
    return { kind: 'missing', because };
}
async function obstacleTo({ commit, runId, mentioned, measurement }, changes, question, areAsTheyWere) {
    const { reads } = measurement;
    if (reads === undefined)
        return 'was not watched';
    if ((0,ledger_variables/* digestMentioned */.kd)(question.variables, reads.mentions) !== mentioned) {
        return `reads ${reads.mentions.map((name) => `\`${name}\``).join(', ')}, which differs`;
    }
    if (commit === question.commit && runId === question.runId)
        return undefined;
    const telling = changes.filter((change) => (0,ledger_reads/* couldMatter */.J)(change, reads));
    if (telling.length > 0) {
        const more = telling.length > 1 ? ` and ${telling.length - 1} more` : '';
        return `may read \`${telling[0]?.path}\`${more}, which differs`;
    }
    if (question.mode === 'on')
        return undefined;
    if (reads.blindSpots.length > 0)
        return reads.blindSpots.join('; ');
    return (await areAsTheyWere(reads.machine)) ? undefined : 'read files of the machine that have changed';
}

// EXTERNAL MODULE: ./src/ledger/page.ts
var ledger_page = __webpack_require__(12230);
;// CONCATENATED MODULE: ./src/ledger/ledger.ts



function ledgerName(words) {
    return (0,ledger_variables/* digest */.br)(words).slice(0, 16);
}
function openLedger(options) {
    const { shelf, own, other, writes, runId, runAttempt, mode, areAsTheyWere, evaluation: name } = options;
    const fetchPage = async (scope) => {
        const json = scope && (await shelf?.fetch(prefixOf(name, scope)));
        if (json === undefined)
            return ledger_page/* EMPTY */.wg;
        const { readPage } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6853)]).then(__webpack_require__.bind(__webpack_require__, 56853));
        return readPage(json, Date.now());
    };
    let mine = fetchPage(own);
    const others = fetchPage(other);
    let keeping = Promise.resolve();
    let newest = 0;
    const added = [];
    function put(entry, files) {
        added.push(entry);
        mine = mine.then((page) => (0,ledger_page/* withEntry */.rM)(page, entry, files, Date.now()));
        newest += 1;
        const number = newest;
        if (shelf === undefined || !writes)
            return;
        keeping = keeping.then(async () => {
            if (number < newest)
                return;
            await shelf.keep(`${prefixOf(name, own)}${runId}-${runAttempt}-${number}`, (0,ledger_page/* writePage */.xv)(await mine));
        });
    }
    return {
        lasts: shelf !== undefined && writes,
        async find(question) {
            return find([await mine, await others], { ...question, runId, mode }, areAsTheyWere);
        },
        async add({ measurement, key, commit, files, variables }) {
            const { reads, result, reused } = measurement;
            if (reads === undefined || reused !== undefined || result.kind !== 'measured')
                return;
            const mentioned = (0,ledger_variables/* digestMentioned */.kd)(variables, reads.mentions);
            put({ key, measuredAt: Date.now(), runId, commit, mentioned, measurement }, files);
        },
        added: () => [...added],
        addAll(entries, trees) {
            for (const entry of entries) {
                const files = trees[entry.commit];
                if (files !== undefined)
                    put(entry, files);
            }
        },
        async peakMemoryBytes() {
            const entries = [...(await mine).entries, ...(await others).entries];
            const peaks = entries.flatMap(({ measurement }) => measurement.cost?.peakMemoryBytes ?? []);
            return peaks.length === 0 ? undefined : Math.max(...peaks);
        },
        kept: () => keeping,
    };
}
function prefixOf(name, scope) {
    const whose = scope.kind === 'pull-request' ? `pull-${scope.number}` : `branch-${(0,ledger_variables/* digest */.br)(scope.branch).slice(0, 16)}`;
    return `headway-1-${name}-${whose}-`;
}


/***/ }),

/***/ 12230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   rM: () => (/* binding */ withEntry),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   xv: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);

const EMPTY = { schema: 1, entries: [], trees: {} };
const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = 14 * DAY_MS;
const MOST_ENTRIES = 256;
const MOST_FILES = 50_000;
const MOST_TEXT = 24 * 1024 * 1024;
function withEntry(before, added, files, now) {
    return tidy({
        schema: 1,
        entries: [added, ...before.entries],
        trees: { ...before.trees, [added.commit]: files },
    }, now);
}
function writePage(kept) {
    for (let size = kept.entries.length;; size = Math.floor(size / 2)) {
        const json = JSON.stringify(withoutOrphans({ ...kept, entries: kept.entries.slice(0, size) }), _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .namedNumbers */ .E);
        if (json.length <= MOST_TEXT || size === 0)
            return json;
    }
}
function tidy(kept, now) {
    const entries = kept.entries.filter(({ measuredAt, commit }) => measuredAt <= now &&
        now - measuredAt <= LONGEST_MS &&
        kept.trees[commit] !== undefined &&
        kept.trees[commit].length <= MOST_FILES);
    return withoutOrphans({ ...kept, entries: entries.slice(0, MOST_ENTRIES) });
}
function withoutOrphans({ entries, trees }) {
    const used = new Set(entries.map(({ commit }) => commit));
    return {
        schema: 1,
        entries,
        trees: Object.fromEntries(Object.entries(trees).filter(([commit]) => used.has(commit))),
    };
}


/***/ }),

/***/ 33816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ couldMatter),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
function changesBetween(from, to) {
    const before = new Map(from.map((file) => [file.path, file]));
    const changes = [];
    for (const { path, mode, sha } of to) {
        const old = before.get(path);
        before.delete(path);
        if (old === undefined)
            changes.push({ path, kind: 'added', mode, modeChanged: false });
        else if (old.sha !== sha || old.mode !== mode) {
            const ofEither = old.mode === SUBMODULE ? SUBMODULE : mode;
            changes.push({ path, kind: 'modified', mode: ofEither, modeChanged: old.mode !== mode });
        }
    }
    for (const { path, mode } of before.values()) {
        changes.push({ path, kind: 'deleted', mode, modeChanged: false });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function couldMatter(change, reads) {
    const { path, kind, mode, modeChanged } = change;
    if (reads.by === 'nothing' || decidesWhatOthersAre(path) || mode === SUBMODULE)
        return true;
    if (kind === 'modified' && !modeChanged)
        return isAmong(path, reads.files);
    if (!isDocumentation(path))
        return true;
    return isAmong(path, reads.files) || reads.missing.includes(path) || isInListedFolder(path, reads);
}
const SUBMODULE = '160000';
function decidesWhatOthersAre(path) {
    return /(^|\/)\.git(attributes|modules)$/.test(path);
}
function isDocumentation(path) {
    return /\.(md|rst)$/i.test(path) || /^(docs|\.github)\//.test(path) || /(^|\/)LICENSE[^/]*$/.test(path);
}
function isInListedFolder(path, { folders }) {
    for (let folder = parentOf(path);; folder = parentOf(folder)) {
        if (folders.includes(folder))
            return true;
        if (folder === '.')
            return false;
    }
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
function isAmong(path, sorted) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const found = sorted[middle] ?? '';
        if (found === path)
            return true;
        if (found < path)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}


/***/ }),

/***/ 46436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ digestVariables),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   kd: () => (/* binding */ digestMentioned),
/* harmony export */   oH: () => (/* binding */ MENTIONED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


const OF_THE_JOB = /^(?:GITHUB_.*|RUNNER_.*|HEADWAY_.*|HOSTNAME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|INVOCATION_ID|JOURNAL_STREAM|MEMORY_PRESSURE_.*|SYSTEMD_.*|XDG_SESSION_.*|XDG_RUNTIME_DIR|DBUS_.*|SSH_.*|PL_GLOBAL_SEED|PYTHONHASHSEED|VIRTUAL_ENV|TERM_.*|COLORTERM|TMUX|TMUX_PANE|STY|WINDOWID|GPG_TTY|LS_COLORS|VTE_VERSION|(?:VSCODE|ITERM|KITTY|KONSOLE|WEZTERM|ALACRITTY|GNOME_TERMINAL|LC_TERMINAL)_.*)$/;
const MENTIONED = /\b(?:(?:GITHUB|RUNNER)_[A-Z_]+|HEADWAY_SIDE|HOSTNAME)\b/g;
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
async function digestVariables(variables, isSecret) {
    const counted = Object.entries(variables)
        .filter(([name, value]) => value !== undefined && !OF_THE_JOB.test(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const open = counted.filter(([name]) => !isSecret(name));
    const secret = counted.filter(([name]) => isSecret(name));
    const hidden = secret.length === 0 ? '' : await slowDigest(JSON.stringify(secret));
    return digest([open, hidden]);
}
function digestMentioned(variables, names) {
    return digest(names.toSorted().map((name) => [name, variables[name] ?? null]));
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
async function slowDigest(text) {
    const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);
    return (await derive(text, 'headway-ledger', 32, COST)).toString('hex');
}


/***/ }),

/***/ 79507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cancelled: () => (/* binding */ Cancelled),
/* harmony export */   cancelledBySignal: () => (/* binding */ cancelledBySignal)
/* harmony export */ });
class Cancelled extends Error {
    name = 'Cancelled';
}
function cancelledBySignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Cancelled(`The evaluation was cancelled (${name}).`)));
    }
    return controller.signal;
}


/***/ }),

/***/ 25293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namedNumbers)
/* harmony export */ });
function namedNumbers(_key, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
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

/***/ 52201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xr: () => (/* binding */ ledgerOf),
  g2: () => (/* binding */ nameOfLedger),
  S3: () => (/* binding */ openNamed)
});

// EXTERNAL MODULE: ./src/ledger/ledger.ts + 1 modules
var ledger = __webpack_require__(66840);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/cache-entry.ts




const VERSION = (0,external_node_crypto_.createHash)('sha256').update('headway page 1: text, gzip').digest('hex');
const PATH = '/twirp/github.actions.results.api.v1.CacheService/';
const NO_SENSE = 'the answer of the cache service makes no sense';
async function downloadEntry(service, prefix, limit, signal) {
    const found = await call(service, 'GetCacheEntryDownloadURL', { key: prefix, restore_keys: [prefix] }, signal);
    const { matched_key: key, signed_download_url: url } = found;
    if (found.ok !== true || typeof key !== 'string' || !key.startsWith(prefix))
        return undefined;
    const answer = await (0,exchange/* exchange */.c)({ method: 'GET', url: blobUrl(url), headers: {}, limit, service: 'the cache service', signal }, service.pauseMs);
    expectSuccess(answer);
    return answer.body;
}
async function uploadEntry(service, key, bytes, signal) {
    const reserved = await call(service, 'CreateCacheEntry', { key }, signal);
    if (reserved.ok !== true) {
        const denied = typeof reserved.message === 'string' && reserved.message.startsWith('cache write denied:');
        throw new unavailable/* Unavailable */.$P(denied ? 'the cache service lets this run read only' : 'the cache service refused to take them');
    }
    const answer = await (0,exchange/* exchange */.c)({
        method: 'PUT',
        url: blobUrl(reserved.signed_upload_url),
        headers: {
            'content-type': 'application/octet-stream',
            'x-ms-blob-type': 'BlockBlob',
        },
        body: bytes,
        limit: twirp/* ANSWER_LIMIT */.T,
        service: 'the cache service',
        signal,
    }, service.pauseMs);
    expectSuccess(answer);
    const size = { size_bytes: String(bytes.length) };
    const finalized = await call(service, 'FinalizeCacheEntryUpload', { key, ...size }, signal);
    if (finalized.ok !== true)
        throw new unavailable/* Unavailable */.$P('the cache service refused to keep them');
}
async function call(service, name, message, signal) {
    const body = { ...message, version: VERSION };
    const answer = await (0,twirp/* callTwirp */.k)(service, 'the cache service', PATH + name, body, signal);
    if (answer.status === 409)
        throw new unavailable/* Unavailable */.$P('the cache has some with the same key already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status }) {
    if (status !== 200 && status !== 201)
        throw new unavailable/* Unavailable */.$P(`the cache service answered with status ${status}`);
}
function blobUrl(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new unavailable/* Unavailable */.$P(NO_SENSE);
}
function parseObject(body) {
    try {
        const value = JSON.parse(body.toString());
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
    }
    throw new unavailable/* Unavailable */.$P(NO_SENSE);
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
;// CONCATENATED MODULE: ./src/storage/cache-service.ts





const WAITS = { fetchMs: 20_000, keepMs: 60_000, pauseMs: 1_000 };
const LIMIT = 32 * 1024 * 1024;
const NOT_REUSED = 'Measurements of earlier runs are not reused';
const NOT_KEPT = 'Measurements are not kept for later runs';
function openShelf(options) {
    const { env, apiUrl, log, signal, waits = WAITS } = options;
    if (isSharedByAll(env, apiUrl)) {
        log(`${NOT_KEPT}: any branch and fork could change what is in the cache of this server.`);
        return undefined;
    }
    const service = findService(env, waits.pauseMs);
    if (service === undefined)
        return undefined;
    const { readable, writable, mode } = readMode(env);
    const said = new Set();
    const sayOnce = (line) => {
        if (!said.has(line))
            log(line);
        said.add(line);
    };
    return {
        async fetch(prefix) {
            if (!readable) {
                sayOnce(`${NOT_REUSED}: ACTIONS_CACHE_MODE is \`${mode}\`.`);
                return undefined;
            }
            try {
                return await (0,within/* within */.u)(waits.fetchMs, signal, tooLate(waits.fetchMs), async (either) => {
                    const bytes = await downloadEntry(service, prefix, LIMIT, either);
                    return bytes === undefined ? undefined : await toPage(bytes);
                });
            }
            catch (error) {
                sayOnce(`${NOT_REUSED}: ${reasonOf(error)}.`);
                return undefined;
            }
        },
        async keep(key, page) {
            if (!writable) {
                sayOnce(`${NOT_KEPT}: ACTIONS_CACHE_MODE is \`${mode}\`.`);
                return;
            }
            try {
                await (0,within/* within */.u)(waits.keepMs, signal, tooLate(waits.keepMs), async (either) => {
                    await uploadEntry(service, key, await toBytes(page), either);
                });
            }
            catch (error) {
                sayOnce(`${NOT_KEPT}: ${reasonOf(error)}.`);
            }
        },
    };
}
function isSharedByAll(env, apiUrl) {
    return Boolean(env.GITEA_ACTIONS || env.FORGEJO_ACTIONS) || /\/api\/v1\/?$/.test(apiUrl);
}
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host) || !env.ACTIONS_CACHE_SERVICE_V2)
        return undefined;
    return url && token && URL.canParse(url) ? { url, token, pauseMs } : undefined;
}
function readMode(env) {
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        mode,
        readable: mode !== 'none' && mode !== 'write-only',
        writable: mode !== 'none' && mode !== 'read',
    };
}
async function toBytes(page) {
    const text = Buffer.from(page);
    if (text.length > LIMIT)
        throw new unavailable/* Unavailable */.$P(`they take more than ${LIMIT / 1024 / 1024} MB`);
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text);
}
async function toPage(bytes) {
    try {
        const text = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: LIMIT });
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
    }
    catch (error) {
        const large = (0,unavailable/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE';
        throw new unavailable/* Unavailable */.$P(large
            ? 'what the cache service sent is too large'
            : 'what the cache service sent is not what Headway keeps');
    }
}
function tooLate(ms) {
    return `the cache service did not answer within ${ms / 1000} s`;
}
function reasonOf(error) {
    return error instanceof unavailable/* Unavailable */.$P ? error.message : 'the cache service could not be used';
}

// EXTERNAL MODULE: ./src/training/reads/machine-files.ts
var machine_files = __webpack_require__(76523);
;// CONCATENATED MODULE: ./src/story/open-ledger.ts




const ownPlace = () => ({ job: process.env.GITHUB_JOB ?? '', writes: true });
function ledgerOf(run, settings, own, other, signal, place = ownPlace()) {
    if (settings.reuse === 'off')
        return undefined;
    const named = { evaluation: nameOfLedger(run, settings, place), mode: settings.reuse };
    return openNamed(run, named, own, other, signal, place.writes);
}
function nameOfLedger({ workflowPath }, { command, workingDirectory, name }, { job }) {
    return (0,ledger/* ledgerName */.b)([workflowPath, job, command, workingDirectory, ...(name === undefined ? [] : [name])]);
}
function openNamed(run, { evaluation, mode }, own, other, signal, writes) {
    return (0,ledger/* openLedger */.a)({
        shelf: openShelf({ env: process.env, apiUrl: run.apiUrl, log: say.say, signal }),
        evaluation,
        own,
        other,
        writes: writes && (run.eventName === 'pull_request' || run.eventName === 'push'),
        runId: run.runId,
        runAttempt: run.runAttempt,
        mode,
        areAsTheyWere: machine_files/* areAsTheyWere */.K,
    });
}


/***/ }),

/***/ 76523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ areAsTheyWere),
/* harmony export */   Z: () => (/* binding */ stampOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
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


const MOST_HASHED_BYTES = 1024 * 1024;
async function stampOf(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return 'absent';
    if (!stats.isFile() && !stats.isDirectory())
        return 'no file';
    if (stats.size > MOST_HASHED_BYTES)
        return `${stats.size} bytes of ${stats.mtimeMs}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (stats.isDirectory()) {
                const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
                return `${names.length} names, ${hash.update(names.join('\0')).digest('hex').slice(0, 32)}`;
            }
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            if (stats.size > 0) {
                for await (const chunk of file.createReadStream({ autoClose: false, end: stats.size - 1 }))
                    hash.update(chunk);
            }
            return `${stats.size} bytes, ${hash.digest('hex').slice(0, 32)}`;
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
    catch {
        return 'unreadable';
    }
}
async function areAsTheyWere(files) {
    for (const { path, stamp } of files) {
        if ((await stampOf(path)) !== stamp)
            return false;
    }
    return true;
}


/***/ })

};
