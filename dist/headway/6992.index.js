export const id = 6992;
export const ids = [6992];
export const modules = {

/***/ 69576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

function circumstancesOf(settings, redact) {
    const { install, seeds } = settings;
    return {
        command: redact(settings.command),
        workingDirectory: settings.workingDirectory,
        install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
        results: settings.results,
        predictions: settings.predictions,
        metrics: settings.metrics,
        submodules: settings.submodules,
        lfs: settings.lfs,
        seeds: seeds.first,
        maxSeeds: seeds.most,
        trainedTogether: false,
        atOnce: undefined,
        reuse: settings.reuse,
    };
}
function contextOf(run, pullRequest, circumstances, name) {
    return {
        ...circumstances,
        name,
        pullRequest,
        names: { head: pullRequest.headRef, base: pullRequest.baseRef },
        repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
        runUrl: run.runUrl,
        version: _process_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        reportUrl: undefined,
    };
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

/***/ 37786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ readMachines),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   r1: () => (/* binding */ wasCancelled),
/* harmony export */   ud: () => (/* binding */ readPlanDigest)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44245);

function readPlanDigest(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'plan');
    if (/^[0-9a-f]{64}$/.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('plan', value, 'the output `plan` of the action `plan`', EXAMPLE_PLAN);
}
function readItem(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'item');
    const [, side, seed] = /^(head|base)-([1-9]\d{0,2})$/.exec(value) ?? [];
    if (side !== undefined && seed !== undefined)
        return { side: side, seed: Number(seed) };
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('item', value, 'with `plan`, the training of the matrix, such as `head-3`', EXAMPLE_ITEM);
}
function wasCancelled(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'measured');
    if (['', 'success', 'failure', 'cancelled', 'skipped'].includes(value))
        return value === 'cancelled';
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('measured', value, 'the result of the job that measures', EXAMPLE_MEASURED);
}
function readMachines(env) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(env, 'runs-on').replaceAll(/\s+/g, ' ');
}
const EXAMPLE_PLAN = 'plan: $' + '{{ needs.plan.outputs.plan }}';
const EXAMPLE_ITEM = 'item: $' + '{{ matrix.item }}';
const EXAMPLE_MEASURED = 'measured: $' + '{{ needs.measure.result }}';


/***/ }),

/***/ 66840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ ledgerName),
  a: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./src/ledger/reads.ts
var ledger_reads = __webpack_require__(33816);
// EXTERNAL MODULE: ./src/ledger/variables.ts
var ledger_variables = __webpack_require__(46436);
;// CONCATENATED MODULE: ./src/ledger/find.ts


async function find(pages, question, areAsTheyWere) {
    let because;
    const entries = pages
        .flatMap((page) => page.entries.map((entry) => ({ entry, files: page.trees[entry.commit] ?? [] })))
        .filter(({ entry }) => entry.key === question.key)
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

/***/ 25522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPullRequest: () => (/* binding */ planPullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answering/answer.ts + 3 modules
var answering_answer = __webpack_require__(10402);
// EXTERNAL MODULE: ./src/answering/ending.ts
var ending = __webpack_require__(41427);
// EXTERNAL MODULE: ./src/answering/keeping.ts
var answering_keeping = __webpack_require__(18101);
// EXTERNAL MODULE: ./src/answering/report-context.ts
var report_context = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/inputs/plan.ts
var plan = __webpack_require__(37786);
// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(70900);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/post-state.ts
var post_state = __webpack_require__(6031);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/seeds.ts
var report_seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/titled.ts
var titled = __webpack_require__(79742);
;// CONCATENATED MODULE: ./src/report/planned.ts






function renderPlanned(planned, context) {
    const { items, known, base } = planned;
    const left = items.length - known.length;
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        (0,titled/* titled */.d)(context, (0,report_text/* ours */.Od)(`${titleOf(left)} …`)),
        (0,report_text/* ours */.Od)(left === 0 ? 'Nothing is left to train: the report comes next.' : howItGoesOn(left)),
        (0,blocks/* table */.tp)(['Source', 'To be trained', 'Known already'].map((title) => ({ title: (0,report_text/* ours */.Od)(title), align: 'left' })), ['head', 'base'].map((side) => rowOf(side, planned, context))),
        (0,report_text.md) `Base: ${(0,commits/* baseInWords */.s)(base, context)}.`,
        (0,footer/* footer */.q)(context),
    ]));
}
function titleOf(left) {
    if (left === 0)
        return 'Comparing head and base';
    return left === 1 ? 'Training on a machine of its own' : `Training on ${left} machines`;
}
function howItGoesOn(left) {
    const each = left === 1 ? 'The training' : 'Each training';
    return `${each} has a job of its own in this run. The report takes the place of these lines when all of them have ended.`;
}
function rowOf(side, { items, known }, context) {
    const own = items.filter((item) => item.side === side);
    const isKnown = ({ seed }) => known.some((one) => one.side === side && one.seed === seed);
    const seeds = (some) => (0,report_text/* ours */.Od)(some.length === 0 ? '–' : (0,report_seeds/* seedsInWords */.l1)(some.map(({ seed }) => seed)));
    const [first] = own;
    const who = (0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base');
    return [
        first === undefined ? who : (0,report_text/* join */.fj)([who, (0,commits/* commitLink */.w)(first.commit, context)], ' '),
        seeds(own.filter((item) => !isKnown(item))),
        seeds(own.filter(isKnown)),
    ];
}

// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/story/asked.ts
var story_asked = __webpack_require__(70385);
// EXTERNAL MODULE: ./src/story/commits.ts
var story_commits = __webpack_require__(52715);
// EXTERNAL MODULE: ./src/story/open-job.ts
var open_job = __webpack_require__(13639);
// EXTERNAL MODULE: ./src/story/open-ledger.ts + 2 modules
var open_ledger = __webpack_require__(52201);
// EXTERNAL MODULE: ./src/story/prepare.ts + 1 modules
var prepare = __webpack_require__(72067);
// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(40763);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/environment/ambient.ts
var ambient = __webpack_require__(71745);
;// CONCATENATED MODULE: ./src/environment/known-names.ts
const DECLARING = /^(?:uv\.lock|requirements\.txt|pyproject\.toml|poetry\.lock|environment\.ya?ml)$/;
const CHOOSING = /^(?:\.python-versions?|\.tool-versions|\.?mise(?:\.\w+)*\.toml|\.mise|\.config|\.envrc|pyvenv\.cfg)$/;
function runsInTheMachinesOwn(files, workingDirectory, install) {
    if (install.kind === 'command')
        return false;
    const folder = workingDirectory.split('/').filter((part) => part !== '' && part !== '.');
    const prefix = folder.length === 0 ? '' : `${folder.join('/')}/`;
    if (!files.some(({ path }) => path.startsWith(prefix)))
        return false;
    const onTheWay = folder.map((_, index) => `${folder.slice(0, index + 1).join('/')}/`);
    const decides = (name) => CHOOSING.test(name) || (install.kind === 'auto' && DECLARING.test(name));
    return !files.some(({ path }) => ['', ...onTheWay].some((above) => path.startsWith(above) && decides(path.slice(above.length).split('/')[0] ?? '')));
}

// EXTERNAL MODULE: ./src/story/data.ts
var story_data = __webpack_require__(33809);
// EXTERNAL MODULE: ./src/story/reuse.ts + 3 modules
var reuse = __webpack_require__(58161);
// EXTERNAL MODULE: ./src/training/cores.ts
var cores = __webpack_require__(66462);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
// EXTERNAL MODULE: ./src/training/machine.ts
var machine = __webpack_require__(94215);
// EXTERNAL MODULE: ./src/training/variables.ts
var variables = __webpack_require__(20123);
;// CONCATENATED MODULE: ./src/many-machines/look-up.ts











async function lookUp(job, items, repository) {
    const { settings, ledger } = job;
    const data = ledger && (await (0,story_data/* findData */.a)(settings.data, process.env).catch(() => undefined));
    if (ledger === undefined || data === undefined)
        return [];
    const identity = await identityOf(job);
    if (identity === undefined)
        return [];
    const [share] = (0,cores/* planShares */.u)({ maxParallel: 1, trainings: 1, machine: await (0,machine/* readMachine */.Uc)() });
    const reusing = (0,reuse/* openReusing */.e)(job, repository, data.map(pathOf));
    const known = [];
    for (const item of items) {
        const files = await repository.files(item.commit);
        if (share === undefined || !runsInTheMachinesOwn(files, settings.workingDirectory, settings.install))
            continue;
        const found = await reusing.find(item, share, identity);
        if (found !== undefined)
            known.push(found);
    }
    return known;
}
function pathOf({ path }) {
    return path;
}
async function identityOf({ root, mark, settings, stop }) {
    if ((process.env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => !(0,external_node_path_.isAbsolute)(folder)))
        return undefined;
    const empty = (0,external_node_path_.join)(root, 'empty');
    await (0,promises_.mkdir)(empty, { recursive: true });
    const { identity } = await (0,ambient/* ambientEnvironment */._)(empty, empty, {
        variables: { ...(0,variables/* scrub */._I)(process.env, [settings.token]), ...(0,leftovers/* evaluationMark */.Q2)(mark) },
        timeoutMinutes: settings.timeoutMinutes,
        signal: stop,
        log: say.say,
    });
    return identity;
}

// EXTERNAL MODULE: ./src/many-machines/shared-plan.ts + 1 modules
var shared_plan = __webpack_require__(34530);
;// CONCATENATED MODULE: ./src/many-machines/plan-pull-request.ts
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






















const MOST_FILES = 50_000;
async function planPullRequest(run, asked) {
    const machines = (0,plan/* readMachines */.hL)(process.env);
    const settings = asOneLook((0,inputs_settings/* readSettings */.sb)(process.env, 'headway/plan'));
    const opened = await (0,open_job/* openJob */.I)(run, asked, settings, true, (0,shared_plan/* ledgerPlace */.VP)(machines, false));
    const { github, pullRequest, root, keep, stop, redact } = opened;
    const job = { ...opened, onPlan: () => { }, onProgress: () => { } };
    const context = (0,report_context/* contextOf */.V)(run, pullRequest, (0,report_context/* circumstancesOf */.c)(settings, redact), settings.name);
    const answer = (0,answering_answer/* openAnswer */.N)(github, pullRequest, settings, (0,story_asked/* evaluatedOf */.T)(pullRequest, settings.base));
    const keeping = (0,answering_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
    try {
        const made = await makePlan(job, machines);
        await show(made, context, answer);
        const { plan, digest } = await (0,shared_plan/* handOnPlan */.un)(made, settings.name, keeping);
        writeMatrix(plan, digest);
        (0,post_state/* markAsSettled */.DP)();
    }
    catch (error) {
        const cancelled = stop.aborted;
        const told = cancelled
            ? { message: 'The evaluation was cancelled.', remedy: '' }
            : (0,explain/* explain */.WE)(error, pullRequest);
        const [message, remedy] = [redact(told.message), redact(told.remedy)];
        const markdown = cancelled
            ? (0,settled/* renderCancelled */.e0)(undefined, context, Date.now())
            : (0,settled/* renderError */.vr)({ message, remedy }, context);
        const complaint = await (0,ending/* deliver */.c)(markdown, answer, pullRequest);
        complaint?.tell();
        (0,say.fail)(`${message}\n${remedy}`.trim());
    }
    finally {
        await (0,removal/* removeLeftovers */.D)(root, say.warn);
    }
}
function asOneLook(settings) {
    const { first, most } = settings.seeds;
    return { ...settings, seeds: { first: most ?? first, most: undefined } };
}
async function makePlan(job, machines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, settings, pullRequest, redact } = job;
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const bare = { ...job, settings: { ...settings, submodules: false, lfs: false } };
        const repository = __addDisposableResource(env_1, await (0,story_commits/* openSource */.o)(bare, pullRequest.baseRepository.fullName, relay), true);
        const prepared = await (0,prepare/* prepare */.iA)(job, repository);
        const { base, items } = prepared;
        await (0,story_commits/* fetchCommits */.B)(prepared, repository);
        const known = await lookUp(job, items, repository);
        const id = (0,external_node_crypto_.randomUUID)();
        return {
            schema: 1,
            id,
            attempt: run.runAttempt,
            pullRequest: pullRequest.number,
            headSha: pullRequest.headSha,
            base,
            items,
            known,
            settings: (0,shared_plan/* digestSettings */.Gy)(settings, id),
            startedAt: Date.now(),
            ledger: settings.reuse === 'off' ? undefined : (0,open_ledger/* nameOfLedger */.g2)(run, settings, (0,shared_plan/* ledgerPlace */.VP)(machines, false)),
            machines,
            trees: await treesOf([pullRequest.headSha, base.sha], (sha) => repository.files(sha)),
            rules: settings.metrics,
            circumstances: (0,report_context/* circumstancesOf */.c)(settings, redact),
        };
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
async function treesOf(commits, filesOf) {
    const trees = await Promise.all(commits.map(async (sha) => [sha, await filesOf(sha)]));
    return trees.some(([, files]) => files.length > MOST_FILES) ? {} : Object.fromEntries(trees);
}
async function show({ items, known, base }, context, answer) {
    answer.show(renderPlanned({ items, known, base }, context));
    await answer.shown();
}
function writeMatrix({ items, known }, digest) {
    const left = items.filter(({ side, seed }) => !known.some((one) => one.side === side && one.seed === seed));
    const include = left.map((item) => ({ title: `${item.side}, seed ${item.seed}`, item: (0,shared_plan/* nameOfItem */.Yf)(item) }));
    core/* setOutput */.uH('matrix', JSON.stringify({ include }));
    core/* setOutput */.uH('trainings', left.length);
    core/* setOutput */.uH('plan', digest);
    (0,say.say)(`${left.length} of ${items.length} trainings are left to do, each in a job of its own.`);
}


/***/ }),

/***/ 83855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ docsLink)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

const HOME = 'https://github.com/OWNER/headway';
function docsLink(page) {
    return `${HOME}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/docs/${page}`;
}


/***/ }),

/***/ 83998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fy: () => (/* binding */ inPlainWords)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32892);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);




function explain(error, pullRequest) {
    if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
        return error;
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return ownFault(error);
    const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDenied */ .n)(error, pullRequest);
    if (denied === undefined)
        return { message: (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function inPlainWords(error) {
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return error;
    const { message, remedy } = explain(error, undefined);
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(message, remedy, { cause: error });
}
function ownFault(error) {
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30776);


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

/***/ 53396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseInWords),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function commitLink(sha, context) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7));
    return context.repositoryUrl === undefined ? name : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.names.base);
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

/***/ 87403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function footer({ runUrl, reportUrl, version }) {
    const parts = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `Headway ${version}`,
        reportUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('full report'), reportUrl),
        runUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' · ')}</sub>`;
}


/***/ }),

/***/ 43934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}


/***/ }),

/***/ 98391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inParagraphs)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


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

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ofFork)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function ofFork({ provenance }) {
    const fork = provenance?.fork;
    if (fork === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `These numbers come from the code of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fork)}, a fork, and nobody else has checked them.`;
}


/***/ }),

/***/ 79742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function titled({ name }, title) {
    return name === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${title}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${name} · ${title}`;
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

/***/ 20322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || process.cwd();
}


/***/ }),

/***/ 13639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90143);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31530);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79507);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6031);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23036);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46010);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70385);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20322);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52201);












async function openJob(run, asked, settings, comments, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_10__.cancelledBySignal)();
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)(run, settings.token, stop, _process_say_js__WEBPACK_IMPORTED_MODULE_7__.say);
    const pullRequest = await (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .findPullRequest */ ._)(github, asked);
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_5__/* .saveForPost */ .Tn)({ mark, root, pullRequest: comments ? pullRequest : undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    const ledger = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerOf */ .Xr)(run, settings, { kind: 'pull-request', number: pullRequest.number }, { kind: 'branch', branch: pullRequest.baseRef }, stop, place);
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .openRedact */ .A)(process.env, settings.token);
    return {
        run,
        settings,
        workspace: (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B)(process.env),
        github,
        pullRequest,
        mark,
        root,
        keep,
        stop,
        redact,
        ledger,
        say: _process_say_js__WEBPACK_IMPORTED_MODULE_7__.say,
    };
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


/***/ }),

/***/ 40763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openRelay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41244);


function openRelay(out) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let open = true;
    out.write(`::stop-commands::${token}\n`);
    function lines(speaker, texts) {
        if (texts.length > 0)
            out.write(texts.map((text) => `${speaker} │ ${(0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(text)}\n`).join(''));
    }
    return {
        lines,
        line: (speaker, text) => lines(speaker, [text]),
        [Symbol.dispose]() {
            if (open)
                out.write(`::${token}::\n`);
            open = false;
        },
    };
}


/***/ })

};
