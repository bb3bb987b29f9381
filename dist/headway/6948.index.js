export const id = 6948;
export const ids = [6948,9507,3101];
export const modules = {

/***/ 33446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _report_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22822);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72589);


function failureOf(comparison, failOn) {
    const { verdict } = comparison;
    if (verdict === 'failed' || failOn.some((gate) => gate === verdict))
        return (0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(comparison);
    return failOn.includes('worse') || failOn.includes('inconclusive')
        ? undecided(comparison, failOn)
        : undefined;
}
const DECIDED = ['better', 'worse', 'within-tolerance', 'no-baseline'];
function undecided(comparison, failOn) {
    const { verdict, metrics } = comparison;
    const gate = `\`fail-on: ${failOn.find((one) => one !== 'no-baseline')}\``;
    const primary = metrics.find((metric) => metric.primary);
    if (DECIDED.includes(verdict) || (verdict === 'inconclusive' && primary?.statistics !== undefined)) {
        return undefined;
    }
    if (comparison.ignoresSeed) {
        return (`${gate} could not be decided: every seed gave the same numbers, so noise was not measured.\n` +
            'Let the training read the variable `HEADWAY_SEED`, or give the metric that decides a tolerance in the input `metrics`.');
    }
    if (verdict === 'unmeasured' && primary !== undefined) {
        return (`${gate} could not be decided: the metric that decides is \`${(0,_report_names_js__WEBPACK_IMPORTED_MODULE_0__/* .inPlainText */ .NA)([{ code: primary.name }])}\`, and it has no tolerance.\n` +
            'Let its noise be measured (`seeds: 5`), give it a tolerance in the input `metrics`, or mark a metric that has one with `primary: true`.');
    }
    return (`${gate} could not be decided: ${(0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(comparison)}\n` +
        'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.');
}


/***/ }),

/***/ 69769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXIT: () => (/* binding */ EXIT),
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/answering/gates.ts
var gates = __webpack_require__(33446);
// EXTERNAL MODULE: ./src/answering/report-context.ts
var report_context = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/ledger/ledger.ts + 1 modules
var ledger = __webpack_require__(66840);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/process/clean-up.ts
var clean_up = __webpack_require__(8200);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/redact.ts
var redact = __webpack_require__(23036);
// EXTERNAL MODULE: ./src/process/version.ts
var version = __webpack_require__(2525);
// EXTERNAL MODULE: ./src/source/git.ts
var git = __webpack_require__(55521);
;// CONCATENATED MODULE: ./src/source/local.ts


async function askLocal(folder, args, signal) {
    const environment = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    const { code, stdout, stderr } = await (0,git/* runGit */.E)(['-C', folder, ...args], { environment, signal });
    return { found: code === 0, text: stdout.replace(/\n$/, ''), stderr: stderr.trim() };
}
async function findLocal(folder, signal) {
    const { found, text, stderr } = await askLocal(folder, ['rev-parse', '--path-format=absolute', '--git-common-dir'], signal);
    if (!found) {
        const none = /not a git repository/.test(stderr);
        throw new user_error.UserError(none ? 'This folder is in no git repository.' : `git cannot read this folder's repository: ${stderr}`, 'Change into the repository whose commits are to be compared, and run the command there.');
    }
    const [top, prefix, origin] = await Promise.all([
        askLocal(folder, ['rev-parse', '--show-toplevel'], signal),
        askLocal(folder, ['rev-parse', '--show-prefix'], signal),
        askLocal(folder, ['config', '--get', 'remote.origin.url'], signal),
    ]);
    return {
        top: top.found ? top.text : text,
        commits: text,
        here: (top.found && prefix.text.replace(/\/$/, '')) || '.',
        origin: origin.found && origin.text !== '' ? origin.text : undefined,
    };
}
async function findCommit({ top }, name, signal) {
    const verify = (what) => askLocal(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', what], signal);
    const commit = await verify(`${name}^{commit}`);
    if (commit.found) {
        const ref = await askLocal(top, ['rev-parse', '--symbolic-full-name', '--end-of-options', name], signal);
        const whole = ref.text.split('\n').find((line) => line.startsWith('refs/'));
        return { sha: commit.text, ref: whole ?? commit.text };
    }
    const shown = JSON.stringify(name.slice(0, 200));
    const apart = /^(.+?)\.{2,3}(.+)$/.exec(name);
    if (apart !== null) {
        throw new user_error.UserError(`${shown} is a range, and two commits are compared.`, `Name them apart: \`${apart[1]} ${apart[2]}\`. Where the second has left the first is found by itself.`);
    }
    if (name === 'HEAD') {
        throw new user_error.UserError(`Nothing is committed yet where the repository at ${top} is checked out.`, 'Commit what is to be compared, on a branch for each side.');
    }
    const remote = await verify(`refs/remotes/origin/${name}`);
    throw new user_error.UserError(`${shown} names no commit of the repository at ${top}.`, remote.found
        ? `There is one at its server: name it \`origin/${name}\`.`
        : 'Name a branch, a tag or a commit that `git log` shows there. A branch of a server is fetched first: `git fetch`.');
}
async function headOf({ top }, signal) {
    const { found, text } = await askLocal(top, ['rev-parse', '--verify', '--quiet', 'HEAD'], signal);
    return found ? text : undefined;
}
async function findMergeBase({ top }, head, base, signal) {
    const merge = await askLocal(top, ['merge-base', head, base], signal);
    const [sha] = merge.text.split('\n');
    if (!merge.found || !sha)
        return undefined;
    return { sha, behindBy: await countBehind({ top }, sha, base, signal) };
}
async function countBehind({ top }, sha, tip, signal) {
    const { text } = await askLocal(top, ['rev-list', '--count', `${sha}..${tip}`], signal);
    return Number(text) || 0;
}
async function countUncommitted({ top }, signal) {
    const { text } = await askLocal(top, ['status', '--porcelain', '--untracked-files=normal'], signal);
    return text === '' ? 0 : text.split('\n').length;
}

;// CONCATENATED MODULE: ./src/source/missing-objects.ts


const AT_ONCE = 2_000;
async function bringMissing({ top }, commits, signal, say) {
    const [remote] = await promisorsOf(top, signal);
    if (remote === undefined)
        return;
    const missing = await missingIn(top, commits, signal);
    if (missing.length === 0)
        return;
    const what = missing.length === 1 ? '1 object' : `${missing.length} objects`;
    say(`This is a partial clone: git brings ${what} that it lacks from ${remote}.`);
    for (let first = 0; first < missing.length; first += AT_ONCE) {
        const some = missing.slice(first, first + AT_ONCE);
        const options = [
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            '--no-filter',
        ];
        const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options, remote, ...some];
        const { found, stderr } = await askLocal(top, args, signal);
        if (found)
            continue;
        throw new user_error.UserError(`This is a partial clone, which lacks ${what} of the commits to be compared, and ${remote} does not give them. git says:\n${stderr.slice(-1000)}`, 'Bring them while its server can be reached: `git checkout` of each commit does it, or `git fetch --refetch --no-filter` for all.');
    }
}
async function promisorsOf(top, signal) {
    const { text } = await askLocal(top, ['config', '--get-regexp', '^remote\\..*\\.promisor$', 'true'], signal);
    return text.split('\n').flatMap((line) => /^remote\.(.*)\.promisor /.exec(line)?.[1] ?? []);
}
async function missingIn(top, commits, signal) {
    const { text } = await askLocal(top, ['rev-list', '--objects', '--no-walk', '--missing=print', ...commits], signal);
    return text.split('\n').flatMap((line) => /^\?([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./src/storage/folder-shelf.ts


const LIMIT = 32 * 1024 * 1024;
const DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
function openFolderShelf(folder, log) {
    return {
        async fetch(prefix) {
            const [newest] = await pages(folder, prefix);
            if (newest === undefined || newest.size > LIMIT)
                return undefined;
            return (0,promises_.readFile)(newest.path, 'utf8').catch(() => undefined);
        },
        async keep(key, page) {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                const replaced = await pages(folder, prefixOf(key));
                const path = (0,external_node_path_.join)(folder, key);
                await (0,promises_.writeFile)(`${path}.new`, page, { mode: 0o600 });
                await (0,promises_.rename)(`${path}.new`, path);
                const old = (await pages(folder, '')).filter(({ at }) => Date.now() - at > DAYS * DAY_MS);
                for (const one of [...replaced, ...old])
                    if (one.path !== path)
                        await (0,promises_.rm)(one.path, { force: true });
            }
            catch (error) {
                log(`What was measured is not kept: ${error instanceof Error ? error.message : String(error)}`);
            }
        },
    };
}
async function pages(folder, prefix) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const found = await Promise.all(names
        .filter((name) => name.startsWith(prefix))
        .map(async (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        const known = await (0,promises_.stat)(path).catch(() => undefined);
        return known?.isFile() ? [{ path, size: known.size, at: known.mtimeMs }] : [];
    }));
    return found.flat().toSorted((a, b) => b.at - a.at);
}
function prefixOf(key) {
    return key.split('-').slice(0, -3).concat('').join('-');
}

// EXTERNAL MODULE: ./src/story/data.ts
var data = __webpack_require__(33809);
// EXTERNAL MODULE: ./src/story/progress.ts
var story_progress = __webpack_require__(23250);
// EXTERNAL MODULE: ./src/training/reads/machine-files.ts
var machine_files = __webpack_require__(76523);
// EXTERNAL MODULE: ./src/source/fetch.ts
var fetch = __webpack_require__(22889);
;// CONCATENATED MODULE: ./src/command-line/announce.ts

function announce(asked, plan) {
    const { base, settings } = asked;
    const { choice, sha, behindBy } = plan.base;
    const isTip = choice.kind === 'base-tip' || behindBy === 0;
    const against = isTip ? named(base, sha) : `${(0,fetch/* shortSha */.Fu)(sha)}, where it left ${tip(base)}`;
    const pairs = plan.items.length / 2;
    const seeds = pairs > 1 ? `, ${pairs} seeds each` : '';
    const where = settings.workingDirectory === '.' ? '' : `, in ${settings.workingDirectory}`;
    const head = named(headName(asked, plan.head), plan.head.sha);
    return `Comparing ${head} with ${against}: ${plan.items.length} trainings${seeds}${where}.`;
}
function tip(base) {
    return /^[0-9a-f]{40}$/.test(base) ? (0,fetch/* shortSha */.Fu)(base) : base;
}
function named(name, sha) {
    return sha.startsWith(name) ? (0,fetch/* shortSha */.Fu)(sha) : `${name} (${(0,fetch/* shortSha */.Fu)(sha)})`;
}
function headName({ head }, { ref }) {
    const isHere = head === 'HEAD' || head === '@';
    return isHere && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : head;
}

// EXTERNAL MODULE: ./src/source/repository.ts + 8 modules
var source_repository = __webpack_require__(47408);
// EXTERNAL MODULE: ./src/story/commits.ts
var commits = __webpack_require__(52715);
// EXTERNAL MODULE: ./src/story/measure-pairs.ts
var measure_pairs = __webpack_require__(90949);
// EXTERNAL MODULE: ./src/story/prepare.ts + 1 modules
var prepare = __webpack_require__(72067);
// EXTERNAL MODULE: ./src/story/workshop.ts + 69 modules
var story_workshop = __webpack_require__(53293);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
;// CONCATENATED MODULE: ./src/command-line/compare-commits.ts










async function compareCommits(plan, job, local, relay, cleanUp) {
    const { settings } = job;
    const repository = cleanUp.use(await (0,source_repository/* openRepository */.h)({
        url: local.commits,
        serverUrl: undefined,
        origin: local.origin ?? local.top,
        token: '',
        root: (0,external_node_path_.join)(job.root, 'source'),
        submodules: settings.submodules,
        lfs: settings.lfs,
        marks: (0,leftovers/* evaluationMark */.Q2)(job.mark),
        signal: job.stop,
        log: (line) => relay.line('git', job.redact(line)),
    }));
    const workshop = cleanUp.use((0,story_workshop/* openWorkshop */._)(job, repository, relay));
    await (0,commits/* fetchCommits */.B)(plan, repository);
    return await (0,measure_pairs/* measurePairs */.q)(job, plan, repository, workshop);
}
async function planFor(asked, local, stop) {
    const head = await findCommit(local, asked.head, stop);
    const tip = await findCommit(local, asked.base, stop);
    const base = await chooseBase(asked, head, tip, local, stop);
    if (head.sha === base.sha)
        throw sameCommit(asked, head, tip);
    const { first, only } = asked.settings.seeds;
    const seeds = only === undefined ? (0,prepare/* seedsBetween */.jQ)(1, first) : [only];
    const sides = { head, base, baseRef: tip.ref };
    return { pullRequest: undefined, ...sides, items: (0,prepare/* pairsOf */.fq)(sides, seeds) };
}
function sameCommit(asked, head, tip) {
    const [mine, other] = [JSON.stringify(asked.head), JSON.stringify(asked.base)];
    if (head.sha !== tip.sha) {
        return new user_error.UserError(`${mine} has no commit that ${other} lacks, so there is nothing to compare.`, `Name them the other way round, or hold it against the newest commit of ${other} with \`--base-tip\`.`);
    }
    return new user_error.UserError(`${mine} and ${other} are the same commit, ${(0,fetch/* shortSha */.Fu)(head.sha)}, so there is nothing to compare.`, 'Commit the change on a branch of its own (what is not committed is not trained), and name that branch or check it out.');
}
async function chooseBase(asked, head, tip, local, stop) {
    const { base: choice } = asked.settings;
    if (choice.kind === 'base-tip') {
        return { sha: tip.sha, choice, behindBy: await countBehind(local, tip.sha, tip.sha, stop) };
    }
    const found = await findMergeBase(local, head.sha, tip.sha, stop);
    if (found !== undefined)
        return { ...found, choice: { kind: 'merge-base' } };
    throw new user_error.UserError(`${JSON.stringify(asked.base)} and ${JSON.stringify(asked.head)} have no commit in common.`, 'Hold the one against the other itself, with `--base-tip`. Where the history is cut off (a shallow clone), `git fetch --unshallow` brings it.');
}

// EXTERNAL MODULE: ./src/process/cancel.ts
var cancel = __webpack_require__(79507);
;// CONCATENATED MODULE: ./src/command-line/launched.ts

function forgetLauncher(env) {
    for (const name of Object.keys(env))
        if (/^npm_|^INIT_CWD$/.test(name))
            delete env[name];
    const own = (part) => /\/_npx\/|\/node_modules\/(?:\.bin|@npmcli\/)|node-gyp-bin/.test(part);
    env.PATH = (env.PATH ?? '')
        .split(':')
        .filter((part) => !own(part))
        .join(':');
}
function stoppedBySignal() {
    const controller = new AbortController();
    let code;
    for (const [name, meant] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
        ['SIGHUP', 129],
    ]) {
        process.on(name, () => {
            code ??= meant;
            controller.abort(new cancel.Cancelled(`The comparison was stopped (${name}).`));
        });
    }
    return { signal: controller.signal, code: () => code };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
;// CONCATENATED MODULE: ./src/command-line/local-place.ts







const BEAT_MS = 60_000;
const SILENT_MS = 30 * BEAT_MS;
function cacheFolder(env) {
    const named = env.XDG_CACHE_HOME;
    return (0,external_node_path_.join)(named && (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache'), 'headway');
}
function ledgerFolder(cache, commits) {
    return (0,external_node_path_.join)(cache, 'ledger', (0,external_node_crypto_.createHash)('sha256').update(commits).digest('hex').slice(0, 16));
}
async function openRunFolder(cache, mark, warn) {
    const runs = (0,external_node_path_.join)(cache, 'runs');
    const path = (0,external_node_path_.join)(runs, mark);
    await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 }).catch((cause) => {
        throw new user_error.UserError(`There is no place to train in: ${path} cannot be made (${cause instanceof Error ? cause.message : cause}).`, 'Name a folder that can be written to in the variable `XDG_CACHE_HOME`.', { cause });
    });
    void removeSilent(runs, warn);
    const beat = setInterval(() => void (0,promises_.utimes)(path, new Date(), new Date()).catch(() => { }), BEAT_MS).unref();
    return {
        path,
        async [Symbol.asyncDispose]() {
            clearInterval(beat);
            await (0,removal/* removeLeftovers */.D)(path, warn);
        },
    };
}
async function removeSilent(runs, warn) {
    for (const mark of await (0,promises_.readdir)(runs).catch(() => [])) {
        const path = (0,external_node_path_.join)(runs, mark);
        const known = await (0,promises_.stat)(path).catch(() => undefined);
        if (known === undefined || Date.now() - known.mtimeMs < SILENT_MS)
            continue;
        await (0,leftovers/* endMarked */.Qc)(mark);
        await (0,removal/* removeLeftovers */.D)(path, warn);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/inputs/error.ts
var inputs_error = __webpack_require__(31551);
;// CONCATENATED MODULE: ./src/inputs/nearest-option.ts
function nearest(name, options) {
    const [best] = options
        .map((option) => ({ option, far: distance(name, option) }))
        .toSorted((a, b) => a.far - b.far);
    return best !== undefined && best.far <= (name.length < 4 ? 1 : 2) ? best.option : undefined;
}
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...one.slice(0, 50)].entries()) {
        const next = [i + 1];
        for (let j = 0; j < other.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === other[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}

// EXTERNAL MODULE: ./src/inputs/settings.ts
var inputs_settings = __webpack_require__(70900);
// EXTERNAL MODULE: ./src/report/shell.ts
var shell = __webpack_require__(57048);
// EXTERNAL MODULE: ./src/command-line/own-words.ts
var own_words = __webpack_require__(45194);
;// CONCATENATED MODULE: ./src/command-line/options.ts







const INPUTS = {
    results: { type: 'string', multiple: true },
    predictions: { type: 'string', multiple: true },
    metrics: { type: 'string', multiple: true },
    data: { type: 'string', multiple: true },
    'fail-on': { type: 'string', multiple: true },
    seeds: { type: 'string' },
    'max-seeds': { type: 'string' },
    'working-directory': { type: 'string' },
    install: { type: 'string' },
    'max-parallel': { type: 'string' },
    'timeout-minutes': { type: 'string' },
    reuse: { type: 'string' },
    submodules: { type: 'boolean' },
    lfs: { type: 'boolean' },
};
const OWN = {
    seed: { type: 'string' },
    threads: { type: 'string' },
    'base-tip': { type: 'boolean' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    html: { type: 'string' },
    logs: { type: 'string' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const OPTIONS = { ...INPUTS, ...OWN };
const OPTION_NAMES = Object.keys(OPTIONS);
const SEE_HELP = '`headway --help` shows all options, and examples.';
const STDOUT = '-';
function readCommandLine(words) {
    const end = words.indexOf('--');
    const own = end < 0 ? words : words.slice(0, end);
    const command = end < 0 ? [] : words.slice(end + 1);
    const { values, positionals } = parse(own);
    if (values.help)
        return { kind: 'help' };
    if (values.version)
        return { kind: 'version' };
    const [base, head = 'HEAD', ...more] = positionals;
    if (command.length === 0)
        throw withoutCommand();
    const settings = settingsFrom(values, command);
    if (base === undefined || more.length > 0)
        throw misused(positionals, own.at(-1), own.at(-2));
    const forms = { json: values.json, markdown: values.markdown, html: values.html };
    if (Object.values(forms).filter((form) => form === STDOUT).length > 1) {
        throw new user_error.UserError('Two reports cannot share stdout.', 'Give one of them a file: `--json=comparison.json`.');
    }
    const namesFolder = values['working-directory'] !== undefined;
    return {
        kind: 'compare',
        base,
        head,
        settings,
        namesFolder,
        forms,
        logs: values.logs,
        verbose: values.verbose === true,
    };
}
function parse(words) {
    const args = words.map((word) => (word === '--json' || word === '--markdown' ? `${word}=${STDOUT}` : word));
    const loose = (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
    for (const token of loose.tokens)
        if (token.kind === 'option')
            refuseMisspelt(token);
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
}
function refuseMisspelt({ name, rawName, value, inlineValue }) {
    if (!Object.hasOwn(OPTIONS, name)) {
        const near = nearest(name, OPTION_NAMES);
        throw new user_error.UserError(`There is no option \`${rawName}\`.`, near === undefined ? SEE_HELP : `Did you mean \`--${near}\`? ${SEE_HELP}`);
    }
    const isFlag = OPTIONS[name].type === 'boolean';
    if (isFlag && value !== undefined) {
        throw new user_error.UserError(`The option \`${rawName}\` takes no value.`, `Write \`${rawName}\` alone. ${SEE_HELP}`);
    }
    if (value === '') {
        throw new user_error.UserError(`The option \`${rawName}\` is empty.`, `Leave it out, or give it a value. ${SEE_HELP}`);
    }
    if (isFlag || inlineValue === true || (value !== undefined && !value.startsWith('-')))
        return;
    throw new user_error.UserError(`The option \`${rawName}\` needs a value.`, `Write it behind \`=\`: \`${rawName}=…\`. ${SEE_HELP}`);
}
const EXAMPLE = 'headway main my-branch -- python train.py';
function withoutCommand() {
    return new user_error.UserError('There is no command: nothing says what trains the model.', `Write it behind \`--\`:\n    ${EXAMPLE}\n${SEE_HELP}`);
}
function misused(refs, last, before) {
    if (refs.length === 0) {
        const taken = before?.startsWith('--') && !before.includes('=')
            ? ` (\`${before}\` has taken ${JSON.stringify(last)} for its value)`
            : '';
        return new user_error.UserError(`Nothing says what to compare with${taken}.`, `Name the base, and the head if it is not HEAD:\n    ${EXAMPLE}\n${SEE_HELP}`);
    }
    return new user_error.UserError(`Two commits are compared, and ${refs.length} are named: ${refs.map((ref) => JSON.stringify(ref)).join(', ')}.`, `Name the base, then the head; the command goes behind \`--\`:\n    ${EXAMPLE}\n${SEE_HELP}`);
}
function settingsFrom(values, command) {
    const inputs = {
        INPUT_COMMAND: command.length === 1 ? command[0] : command.map(shell/* quote */.h).join(' '),
    };
    for (const name of Object.keys(INPUTS)) {
        const value = values[name];
        if (value === undefined)
            continue;
        inputs[`INPUT_${name.toUpperCase()}`] = Array.isArray(value) ? value.join('\n') : String(value);
    }
    if (values['base-tip'])
        inputs.INPUT_BASE = 'base-tip';
    const settings = asOptions(() => (0,inputs_settings/* readSettings */.sb)(inputs, 'command line'));
    const threads = wholeNumber('threads', values.threads, 1024);
    const only = wholeNumber('seed', values.seed, 2 ** 31 - 1);
    if (only !== undefined && (values.seeds !== undefined || values['max-seeds'] !== undefined)) {
        throw new user_error.UserError('The option `--seed` trains one pair, and `--seeds` says how many.', 'Leave one of them out: `--seed 3` is the third seed alone, `--seeds 3` the first three.');
    }
    return { ...settings, threads, seeds: { ...settings.seeds, only } };
}
function wholeNumber(name, value, most) {
    if (value === undefined)
        return undefined;
    const number = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most)
        return number;
    throw new user_error.UserError(`The option \`--${name}\` is ${JSON.stringify(value.slice(0, 80))}. Allowed: a whole number from 1 to ${most}.`, `Write, for example:\n    --${name} 2`);
}
function asOptions(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof inputs_error/* InputError */.d))
            throw (0,own_words/* errorInOwnWords */.b)(error);
        const { input, place = '', problem, advice, examples } = error.pieces;
        const name = input === 'command' ? 'The command behind `--`' : `The option \`--${input}\``;
        const shown = examples.map((one) => `    ${one.map(asOption).join(' ')}`).join('\nor\n');
        throw new user_error.UserError(`${name}${place} ${(0,own_words.inOwnWords)(problem)}`, `${(0,own_words.inOwnWords)(advice)}\n${shown}`, {
            cause: error,
        });
    }
}
function asOption([input, value]) {
    const unquoted = value.replace(/^"(.*)"$/, '$1');
    return input === 'command' ? `-- ${unquoted}` : `--${input} ${(0,shell/* quote */.h)(unquoted.split('\n')[0] ?? '')}`;
}

// EXTERNAL MODULE: ./src/report/heard.ts
var report_heard = __webpack_require__(57258);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/remaining.ts
var remaining = __webpack_require__(40762);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/terminal/width.ts

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_COLUMN = /[\p{Mn}\p{Me}]/u;
function widthOf(text) {
    let width = 0;
    for (const character of (0,external_node_util_.stripVTControlCharacters)(text))
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (NO_COLUMN.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function cut(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += columnsOf(character);
        if (used > width)
            break;
        kept += character;
    }
    return width < 1 ? '' : `${kept.trimEnd()}…`;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && widthOf(longer) > width) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/report/terminal/from-markdown.ts


function fromMarkdown(markdown, page) {
    const lines = markdown === undefined ? [] : (0,report_text/* render */.XX)(markdown).split('\n');
    const shown = [];
    while (lines.length > 0) {
        const block = takeBlock(lines, page);
        if (block.length > 0)
            shown.push(...(shown.length > 0 ? [''] : []), ...block);
    }
    return shown;
}
function takeBlock(lines, { style, width }) {
    const line = lines.shift() ?? '';
    if (line.trim() === '')
        return [];
    const fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence !== undefined) {
        const end = lines.indexOf(fence);
        const code = lines.splice(0, end < 0 ? lines.length : end + 1).slice(0, end < 0 ? undefined : -1);
        return code.map((text) => `  ${style.dim('│')} ${text.replaceAll('\t', '    ')}`);
    }
    if (line === '<details>') {
        let depth = 1;
        while (depth > 0 && lines.length > 0) {
            const next = lines.shift();
            depth += next === '<details>' ? 1 : next === '</details>' ? -1 : 0;
        }
        return [];
    }
    const block = [line];
    while (lines[0] !== undefined && lines[0].trim() !== '' && !/^(?:`{3}|<details>)/.test(lines[0])) {
        block.push(lines.shift() ?? '');
    }
    return block.flatMap((one) => one.startsWith('- ')
        ? wrap(`• ${inline(one.slice(2), style)}`, width, '  ')
        : wrap(inline(one, style), width));
}
const MARK = /\\([!-/:-@[-`{-~])|&(lt|gt|amp|#124|#8203);|<span>\$<\/span>|<code>(.*?)<\/code>|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)|(\*\*|\*)|<\/?sub>/g;
const CHARACTERS = { lt: '<', gt: '>', amp: '&', '#124': '|', '#8203': '' };
function inline(text, style) {
    let shown = '';
    let end = 0;
    let stressed = '';
    let begun = 0;
    for (const found of text.matchAll(MARK)) {
        shown += text.slice(end, found.index);
        end = found.index + found[0].length;
        const [all, escaped, entity, tagged, code, name, stress] = found;
        if (escaped !== undefined)
            shown += escaped;
        else if (entity !== undefined)
            shown += CHARACTERS[entity] ?? '';
        else if (tagged !== undefined)
            shown += style.code(inline(tagged, style));
        else if (code !== undefined)
            shown += style.code(code);
        else if (name !== undefined)
            shown += inline(name, style);
        else if (all.startsWith('<span>'))
            shown += '$';
        else if (stress === undefined)
            continue;
        else if (stressed === stress) {
            const words = shown.slice(begun);
            shown = shown.slice(0, begun) + (stress === '**' ? style.bold(words) : words);
            stressed = '';
        }
        else if (stressed === '') {
            stressed = stress;
            begun = shown.length;
        }
    }
    return shown + text.slice(end);
}

;// CONCATENATED MODULE: ./src/report/terminal/style.ts
const ESCAPE = '\x1b';
function painter(on, off) {
    return (text) => (text === '' ? '' : `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`);
}
const plain = (text) => text;
const PLAIN = { bold: plain, dim: plain, good: plain, bad: plain, code: plain };
const COLOURED = {
    bold: painter(1, 22),
    dim: painter(2, 22),
    good: painter(32, 39),
    bad: painter(31, 39),
    code: painter(36, 39),
};

;// CONCATENATED MODULE: ./src/report/terminal/live.ts








const SIDES = ['head', 'base'];
const WORDS = {
    waiting: 'waiting',
    installing: 'installing',
    training: 'training',
    done: 'trained',
    failed: 'failed',
    skipped: 'skipped',
    known: 'known already',
};
function liveLines(progress, now, page) {
    const { style, width } = page;
    const foreseen = (0,remaining/* forecast */.g)(progress, now);
    const time = foreseen === undefined ? [] : [style.dim(cut(inline((0,report_text/* render */.XX)(foreseen), PLAIN), width))];
    return [...sideLines(progress, now, page), ...time];
}
function sideLines(progress, now, { style, width }) {
    const column = Math.min(26, Math.floor(width / 2));
    return SIDES.map((side) => {
        const own = progress.trainings.filter((training) => training.side === side);
        const state = stateOf(own, now);
        const name = padEnd(side === 'head' ? 'Head' : 'Base', 4);
        const shown = cut(state, Math.max(0, width - 6));
        const left = width - 6 - Math.max(shown.length, column) - 2;
        const said = left < 10 ? '' : cut(lastLineOf(own), left);
        return `${style.bold(name)}  ${padEnd(shown, said === '' ? 0 : column)}${said === '' ? '' : `  ${style.dim(said)}`}`;
    });
}
function stateOf(trainings, now) {
    const current = trainings.find(({ phase }) => phase === 'training') ??
        trainings.find(({ phase }) => phase === 'installing') ??
        trainings.find(({ phase }) => phase === 'waiting');
    const over = trainings.filter(({ phase }) => phase !== 'waiting' && phase !== 'training' && phase !== 'installing');
    if (current === undefined)
        return ended(trainings);
    const busy = current.phase === 'waiting' ? 'waiting' : `${WORDS[current.phase]} for ${elapsed(current, now)}`;
    return trainings.length > 1 ? `${over.length} of ${trainings.length} done, ${busy}` : busy;
}
function ended(trainings) {
    const [first] = trainings;
    if (trainings.length === 1 && first !== undefined)
        return WORDS[first.phase] + took(first);
    const failed = trainings.filter(({ phase }) => phase === 'failed').length;
    return `${trainings.length} of ${trainings.length} done${failed === 0 ? '' : `, ${failed} failed`}`;
}
function took({ wallSeconds }) {
    return wallSeconds === undefined ? '' : ` in ${(0,numbers/* showDuration */.kJ)(wallSeconds)}`;
}
function elapsed({ since }, now) {
    return (0,numbers/* showDuration */.kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
}
function lastLineOf(trainings) {
    const lost = (0,report_heard/* divergedInWords */.zk)(trainings);
    if (lost !== undefined)
        return (0,visible/* visibleLine */.P8)(lost);
    const heard = trainings.filter(({ phase }) => phase === 'training').flatMap((one) => one.heard ?? []);
    const words = (0,report_heard/* allHeardInWords */.wZ)(heard);
    if (words !== '')
        return (0,visible/* visibleLine */.P8)(words);
    const spoken = trainings.filter(({ lastLine, phase }) => lastLine !== undefined && phase === 'training');
    const [newest] = spoken.toSorted((a, b) => b.since - a.since);
    return (0,visible/* visibleLine */.P8)(newest?.lastLine ?? '')
        .trim()
        .replaceAll('\t', ' ');
}
function changedPhases(before, after) {
    const several = new Set(after.trainings.map(({ seed }) => seed)).size > 1;
    return after.trainings.flatMap((training) => {
        const { side, seed, phase } = training;
        const old = before?.trainings.find((one) => one.side === side && one.seed === seed);
        if (phase === 'waiting' || old?.phase === phase)
            return [];
        return [`${capital(side)}${several ? `, seed ${seed}` : ''}: ${WORDS[phase]}${took(training)}`];
    });
}
function capital(side) {
    return side === 'head' ? 'Head' : 'Base';
}

;// CONCATENATED MODULE: ./src/command-line/screen.ts




const REDRAW_MS = 200;
const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const NARROWEST = 20;
const USUAL = 80;
function styleFor(stream, env) {
    if (env.NO_COLOR)
        return PLAIN;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? PLAIN : COLOURED;
    return stream.isTTY && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}
function widthFor(stream) {
    if (!stream.isTTY)
        return Number.POSITIVE_INFINITY;
    return Math.max(NARROWEST, stream.columns || USUAL);
}
function openScreen(stream, env) {
    return stream.isTTY && env.TERM !== 'dumb' ? openLive(stream, env) : openPlain(stream);
}
function openPlain(stream) {
    let before;
    return {
        show(progress) {
            for (const line of changedPhases(before, progress))
                stream.write(`${line}\n`);
            before = progress;
        },
        say: (text) => void stream.write(linesOf(text)),
        [Symbol.dispose]() { },
    };
}
function openLive(stream, env) {
    const style = styleFor(stream, env);
    let progress;
    let drawn = 0;
    let shown = '';
    let over = false;
    const above = () => (drawn === 0 ? '' : `\x1b[${drawn}A\r\x1b[J`);
    const live = () => {
        if (progress === undefined)
            return '';
        const lines = liveLines(progress, Date.now(), { style, width: widthFor(stream) - 1 });
        drawn = lines.length;
        return lines.map((line) => `${line}\n`).join('');
    };
    const draw = () => {
        const start = above();
        const text = live();
        if (text !== shown)
            stream.write(start + text);
        shown = text;
    };
    const startAnew = () => {
        drawn = 0;
        shown = '';
    };
    stream.write(HIDE_CURSOR);
    stream.on('resize', startAnew);
    const timer = setInterval(draw, REDRAW_MS).unref();
    return {
        show(next) {
            progress = next;
        },
        say(text) {
            const start = above();
            shown = live();
            stream.write(start + linesOf(text, widthFor(stream) - 1) + shown);
        },
        [Symbol.dispose]() {
            clearInterval(timer);
            stream.off('resize', startAnew);
            if (over)
                return;
            over = true;
            stream.write(`${above()}${SHOW_CURSOR}`);
            startAnew();
            progress = undefined;
        },
    };
}
function linesOf(text, width = Number.POSITIVE_INFINITY) {
    const lines = text.split('\n').flatMap((line) => wrap((0,visible/* visibleLine */.P8)(line), width));
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/answering/outputs.ts + 1 modules
var outputs = __webpack_require__(16703);
// EXTERNAL MODULE: ./src/report/comment.ts + 6 modules
var comment = __webpack_require__(5918);
// EXTERNAL MODULE: ./src/report/allowance.ts
var allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/certainty.ts
var certainty = __webpack_require__(39971);
// EXTERNAL MODULE: ./src/report/cost.ts
var cost = __webpack_require__(8089);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/ignored-seed.ts
var ignored_seed = __webpack_require__(40324);
// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(22822);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/packages.ts
var report_packages = __webpack_require__(57561);
// EXTERNAL MODULE: ./src/report/predictions.ts
var predictions = __webpack_require__(49628);
// EXTERNAL MODULE: ./src/report/reused.ts
var reused = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/report/seeds.ts
var report_seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/interval.ts
var interval = __webpack_require__(80857);
// EXTERNAL MODULE: ./src/report/shown-metric.ts + 1 modules
var shown_metric = __webpack_require__(38117);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/terminal/metric-table.ts










const MOST_ROWS = 40;
const LONGEST_NAME = 60;
const BETWEEN = '   ';
function metricTable(comparison, page) {
    const { metrics } = comparison;
    const telling = metrics.filter(({ role }) => role !== 'bookkeeping');
    const differing = telling.filter((metric) => metric.primary || !(0,shown_metric/* isEqual */.n4)(metric));
    const shown = (telling.length > MOST_ROWS ? differing : telling.length > 0 ? telling : metrics).slice(0, MOST_ROWS);
    if (shown.length === 0)
        return [];
    const titles = titlesFor(shown, comparison);
    const rows = shown.map((metric) => ({ metric, cells: cellsOf(metric, titles) }));
    const left = metrics.filter(({ role }) => role !== 'bookkeeping' || telling.length === 0).length - rows.length;
    const more = left > 0 ? [page.style.dim(`… and ${left} more: --json and --html hold all of them.`)] : [];
    const table = inColumns(titles, rows, page.style);
    const fits = table.every((line) => widthOf(line) <= page.width);
    return [...(fits ? table : inBlocks(titles, rows, page)), ...more];
}
function titlesFor(metrics, comparison) {
    const judged = comparison.head.result.kind === 'measured' && !comparison.identical;
    const { compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const seeds = (0,report_seeds/* hasSeveralSeeds */.pm)(comparison) ? `Metric, ${compared.length} seeds each` : 'Metric';
    return [
        seeds,
        'Head',
        'Base',
        'Diff',
        ...(judged && metrics.some((metric) => (0,interval/* intervalOf */.XF)(metric) !== undefined)
            ? [(0,interval/* intervalName */.Bb)(comparison.confidence)]
            : []),
        ...(judged ? ['Verdict'] : []),
    ];
}
function cellsOf(metric, titles) {
    const { head, base, difference } = (0,shown_metric/* showMetric */.ae)(metric);
    const withInterval = titles.length > 5;
    const cells = [nameOf(metric), head, base, difference];
    if (withInterval)
        cells.push((0,interval/* intervalOf */.XF)(metric) ?? '–');
    if (titles.includes('Verdict'))
        cells.push(inline((0,report_text/* render */.XX)((0,verdict/* verdictInWords */._)(metric, withInterval)), PLAIN));
    return cells;
}
function nameOf({ name, direction, unit, scale, bestOf }) {
    const arrow = direction === undefined ? '' : direction === 'lower' ? ' ↓' : ' ↑';
    const inUnit = unit === undefined || scale === 'percent' ? '' : ` (${(0,visible/* visibleText */.Q6)((0,visible/* shorten */.ml)(unit, 20))})`;
    const best = bestOf === undefined ? '' : ` (best of ${bestOf} epochs)`;
    return cut((0,names/* inPlainText */.NA)([(0,names/* metricTitle */.Vu)(name)]), LONGEST_NAME) + inUnit + arrow + best;
}
function isNumber(title, index) {
    return index > 0 && title !== 'Verdict';
}
function inColumns(titles, rows, style) {
    const widths = titles.map((title, index) => Math.max(...[title, ...rows.map(({ cells }) => cells[index] ?? '')].map(widthOf)));
    const line = (cells, paint) => cells
        .map((cell, index) => {
        const width = widths[index] ?? 0;
        const padded = isNumber(titles[index] ?? '', index) ? padStart(cell, width) : padEnd(cell, width);
        return paint(index === cells.length - 1 ? padded.trimEnd() : padded, index);
    })
        .join(BETWEEN);
    return [
        line(titles, (cell) => style.dim(cell)),
        ...rows.map(({ metric, cells }) => line(cells, (cell, index) => painted(metric, titles[index], cell, style))),
    ];
}
function inBlocks(titles, rows, { style, width }) {
    const longest = Math.max(...titles.slice(1).map(widthOf));
    return rows.flatMap(({ metric, cells }, index) => [
        ...(index > 0 ? [''] : []),
        style.bold(cut(cells[0] ?? '', width)),
        ...titles.slice(1).map((title, column) => {
            const cell = cut(cells[column + 1] ?? '', Math.max(8, width - longest - 4));
            return `  ${style.dim(padEnd(title, longest))}  ${painted(metric, title, cell, style)}`;
        }),
    ]);
}
function painted(metric, title, cell, style) {
    if (title !== 'Diff' && title !== 'Verdict')
        return metric.primary && title !== 'Head' && title !== 'Base' ? style.bold(cell) : cell;
    if (metric.verdict === 'better')
        return style.good(cell);
    return metric.verdict === 'worse' ? style.bad(cell) : cell;
}

;// CONCATENATED MODULE: ./src/report/terminal/render-terminal.ts

















function renderTerminal(comparison, context, page) {
    const allowance = mostOf();
    const told = (markdown) => fromMarkdown(markdown, page);
    const decides = comparison.head.result.kind === 'failed';
    const ofHead = failures(comparison, 'head', context, allowance);
    const blocks = [
        heading(comparison, page),
        sides(comparison, context, page),
        decides ? told(ofHead) : [],
        metricTable(comparison, page),
        told((0,ignored_seed/* ignoredSeed */.I)(comparison)),
        (0,report_seeds/* seedsOf */.GO)(comparison).compared.length > 0 ? told((0,certainty/* certainty */.k)(comparison, context)) : [],
        told((0,notes/* remarks */.I)(comparison, context, allowance)),
        decides ? [] : told(ofHead),
        told(failures(comparison, 'base', context, allowance)),
        told((0,predictions/* predictionsReport */.J)(comparison, allowance)),
        told((0,reused/* changedFiles */.Y_)(comparison, allowance)),
        told((0,reused/* reusedNumbers */.hM)(comparison, context, allowance)),
        told((0,report_packages/* packageChanges */.k)(comparison.packages, allowance)),
        told((0,cost/* costLine */.E)(comparison, context)),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function mostOf() {
    const [most] = allowance/* ALLOWANCES */.Q;
    if (most === undefined)
        throw new RangeError('the comment has no allowance');
    return most;
}
function heading(comparison, { style, width }) {
    const { mark, phrase } = (0,headline/* headline */.P)(comparison);
    const tone = mark === '✅' ? style.good : mark === '❌' ? style.bad : (text) => text;
    const sign = mark === '✅' ? '✓ ' : mark === '❌' ? '✗ ' : mark === '⚠️' ? '! ' : '';
    return wrap(sign + (0,names/* inPlainText */.NA)(phrase), width).map((line) => tone(style.bold(line)));
}
function sides({ head, baseline }, { names }, { style, width }) {
    const [mine, other] = [head.commit.slice(0, 7), baseline.commit.slice(0, 7)];
    const name = head.commit.startsWith(names.head) ? '' : ` (${(0,visible/* visibleText */.Q6)(names.head)})`;
    return wrap(`Head ${mine}${name}, base ${other}`, width).map(style.dim);
}
function failures(comparison, side, context, allowance) {
    const { failed, compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const speaker = side === 'head' ? comparison.head : comparison.baseline;
    const stopped = (0,report_seeds/* measurementsOf */.ZG)(comparison, side).every(({ result }) => result.kind === 'failed');
    const all = compared.length === 0 && failed[side].length === 0 && stopped ? [speaker] : failed[side];
    const report = (0,failure/* failureReport */.LK)(all, (0,report_seeds/* hasSeveralSeeds */.pm)(comparison), context, allowance);
    return report === undefined ? undefined : (0,blocks/* stack */.t$)([report, ...(0,failure/* remedy */.zL)(speaker)]);
}

;// CONCATENATED MODULE: ./src/command-line/tell-comparison.ts








async function assertWritable(forms) {
    for (const path of Object.values(forms)) {
        if (path === undefined || path === '-')
            continue;
        const problem = await whyNotWritable((0,external_node_path_.resolve)(path));
        if (problem !== undefined)
            throw unwritable(path, problem, 'Name a file that can be.');
    }
}
async function whyNotWritable(path) {
    const there = await (0,promises_.stat)(path).catch(() => undefined);
    if (there?.isDirectory())
        return 'it is a folder';
    const [folder, known] = there === undefined ? await nearestThere(path) : [path, there];
    if (there === undefined && !known.isDirectory())
        return `${folder} is no folder`;
    return await (0,promises_.access)(folder, promises_.constants.W_OK).then(() => undefined, (error) => (0,explain/* messageOf */.bD)(error));
}
async function nearestThere(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const known = await (0,promises_.stat)(folder).catch(() => undefined);
    return known === undefined ? await nearestThere(folder) : [folder, known];
}
function unwritable(path, problem, remedy) {
    return new user_error.UserError(`${path} cannot be written: ${problem}.`, remedy);
}
async function tellComparison(comparison, context, forms) {
    const page = { style: styleFor(process.stdout, process.env), width: widthFor(process.stdout) };
    const rendered = [
        [forms.json, () => (0,outputs/* comparisonToJson */.Z9)(comparison)],
        [forms.markdown, () => `${(0,comment/* renderReport */.B)(comparison, context)}\n`],
        [forms.html, () => htmlOf(comparison, context)],
    ];
    const onStdout = rendered.some(([to]) => to === '-');
    if (!onStdout)
        process.stdout.write(renderTerminal(comparison, context, page));
    for (const [to, text] of rendered) {
        if (to === undefined)
            continue;
        if (to === '-')
            process.stdout.write(await text());
        else
            await write(to, await text());
    }
}
async function htmlOf(comparison, context) {
    const [{ renderHtml }, { loadAssets }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8042).then(__webpack_require__.bind(__webpack_require__, 58042)),
        __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 50954)),
    ]);
    return renderHtml(comparison, context, loadAssets());
}
async function write(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), { recursive: true });
        await (0,promises_.writeFile)(path, text);
    }
    catch (error) {
        const remedy = 'Name a file that can be. What was measured is kept, and not trained again where it can be reused.';
        throw unwritable(path, (0,explain/* messageOf */.bD)(error), remedy);
    }
}

;// CONCATENATED MODULE: ./src/command-line/command-line.ts
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

























const EXIT = { compared: 0, failed: 1, misused: 2, broken: 3 };
async function runCommandLine(words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asked = readCommandLine(words);
        if (asked.kind === 'help') {
            process.stdout.write((await __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 65171))).HELP);
            return EXIT.compared;
        }
        if (asked.kind === 'version') {
            process.stdout.write(`${version/* VERSION */.x}\n`);
            return EXIT.compared;
        }
        forgetLauncher(process.env);
        const stopped = stoppedBySignal();
        const screen = __addDisposableResource(env_1, openScreen(process.stderr, process.env), false);
        try {
            return await compare(asked, stopped.signal, screen);
        }
        catch (error) {
            const code = stopped.code();
            if (code === undefined)
                throw error;
            screen.say('Stopped. Nothing was compared, and nothing is left behind.');
            return code;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function compare(typed, stop, screen) {
    const local = await findLocal(currentFolder(), stop);
    const asked = inItsFolder(typed, local);
    const plan = await planFor(asked, local, stop);
    await (0,data/* findData */.a)(asked.settings.data, { ...process.env, GITHUB_WORKSPACE: local.top });
    await assertWritable(asked.forms);
    screen.say(announce(asked, plan));
    await tellOfUncommitted(plan, local, stop, screen);
    const evaluation = await measure(asked, plan, local, stop, screen).catch((error) => {
        if (!(error instanceof user_error.UserError))
            throw error;
        return error;
    });
    screen[Symbol.dispose]();
    if (evaluation instanceof user_error.UserError) {
        process.stderr.write(`headway: ${(0,own_words.inOwnWords)(evaluation.message)}\n${(0,own_words.inOwnWords)(evaluation.remedy)}\n`);
        return EXIT.broken;
    }
    const circumstances = (0,report_context/* circumstancesOf */.c)(asked.settings, (0,redact/* openRedact */.A)(process.env, ''));
    const comparison = (0,own_words/* toldToUser */.U)(evaluation.comparison);
    await tellComparison(comparison, contextOf(asked, plan, evaluation, circumstances), asked.forms);
    return codeFor(evaluation, asked);
}
function inItsFolder(asked, { here }) {
    if (asked.namesFolder)
        return asked;
    return { ...asked, settings: { ...asked.settings, workingDirectory: here } };
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch (cause) {
        throw new user_error.UserError('The current folder is gone.', 'Change into the repository, and try again.', {
            cause,
        });
    }
}
async function measure(asked, plan, local, stop, screen) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const mark = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const cache = cacheFolder(process.env);
        const folder = __addDisposableResource(env_2, await openRunFolder(cache, mark, screen.say), true);
        const cleanUp = __addDisposableResource(env_2, (0,clean_up/* openCleanUp */.N)(), true);
        const ledger = ledgerFor(asked, local, cache, mark, screen);
        let progress = (0,story_progress/* startProgress */.o)(plan, Date.now());
        const job = {
            settings: asked.settings,
            workspace: local.top,
            mark,
            root: folder.path,
            keep: asked.logs === undefined ? folder.path : await logFolder(asked.logs),
            stop,
            redact: (0,redact/* openRedact */.A)(process.env, ''),
            ledger,
            say: asked.verbose ? screen.say : () => { },
            onProgress: (event) => {
                progress = (0,story_progress/* advance */.n)(progress, event);
                screen.show(progress);
            },
        };
        await bringMissing(local, [plan.head.sha, plan.base.sha], stop, screen.say);
        const evaluation = await compareCommits(plan, job, local, relayTo(screen, asked.verbose), cleanUp);
        stop.throwIfAborted();
        await ledger?.kept();
        return evaluation;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
async function logFolder(path) {
    const folder = (0,external_node_path_.resolve)(path);
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((cause) => {
        throw new user_error.UserError(`The folder ${folder} cannot be made: ${(0,explain/* messageOf */.bD)(cause)}.`, 'Name another one behind `--logs`.', {
            cause,
        });
    });
    return folder;
}
function ledgerFor({ settings }, { commits }, cache, mark, screen) {
    const { reuse, command, workingDirectory } = settings;
    if (reuse === 'off')
        return undefined;
    return (0,ledger/* openLedger */.a)({
        shelf: openFolderShelf(ledgerFolder(cache, commits), screen.say),
        evaluation: (0,ledger/* ledgerName */.b)(['command line', command, workingDirectory]),
        own: { kind: 'branch', branch: commits },
        other: undefined,
        writes: true,
        runId: mark,
        runAttempt: 1,
        mode: reuse,
        areAsTheyWere: machine_files/* areAsTheyWere */.K,
    });
}
function contextOf(asked, { head }, { together, atOnce }, circumstances) {
    return {
        ...circumstances,
        trainedTogether: together,
        atOnce,
        pullRequest: undefined,
        names: { head: headName(asked, head), base: asked.base },
        repositoryUrl: undefined,
        runUrl: undefined,
        reportUrl: undefined,
        version: version/* VERSION */.x,
    };
}
function codeFor({ comparison, problem }, { settings }) {
    const broken = [comparison.head, comparison.baseline].some(({ result }) => result.kind === 'failed' && result.failure.kind === 'not-started');
    if (broken)
        return EXIT.broken;
    const failure = (0,gates/* failureOf */.g)(comparison, settings.failOn);
    for (const said of [problem, comparison.verdict === 'failed' ? undefined : failure]) {
        if (said !== undefined)
            process.stderr.write(`\n${(0,own_words.inOwnWords)(said)}\n`);
    }
    if (failure !== undefined)
        return EXIT.failed;
    return problem === undefined ? EXIT.compared : EXIT.misused;
}
async function tellOfUncommitted({ head }, local, stop, screen) {
    const [count, here] = await Promise.all([countUncommitted(local, stop), headOf(local, stop)]);
    if (count === 0 || head.sha !== here)
        return;
    const what = count === 1 ? '1 file is' : `${count} files are`;
    screen.say(`Note: ${what} changed and not committed, which is no part of what is trained.`);
}
function relayTo(screen, verbose) {
    const lines = (speaker, texts) => {
        if (verbose && texts.length > 0)
            screen.say(texts.map((text) => `${speaker} │ ${text}`).join('\n'));
    };
    return { lines, line: (speaker, text) => lines(speaker, [text]), [Symbol.dispose]() { } };
}


/***/ }),

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

/***/ 95398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ areAllSame),
/* harmony export */   t: () => (/* binding */ ignoresSeed)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22303);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);


function ignoresSeed(pairs) {
    return areAllSame(pairs.map(({ head }) => head)) && areAllSame(pairs.map(({ base }) => base));
}
function areAllSame(measurements) {
    const [first, ...others] = measurements.map(tellingNumbers);
    return first !== undefined && first.length > 0 && others.every((numbers) => areSame(first, numbers));
}
function tellingNumbers(measurement) {
    const metrics = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .P)(measurement);
    const telling = metrics.filter(({ name }) => (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(name).role !== 'bookkeeping');
    return (telling.length > 0 ? telling : metrics).map(({ name, value }) => [name, value]);
}
function areSame(left, right) {
    const values = new Map(right);
    return left.length === right.length && left.every(([name, value]) => Object.is(values.get(name), value));
}


/***/ }),

/***/ 45161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   q6: () => (/* binding */ isPositiveInteger)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCommitId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function readPullRequest(value, where) {
    const pullRequest = object(value, where);
    const head = object(pullRequest.head, `${where}.head`);
    const base = object(pullRequest.base, `${where}.base`);
    return {
        number: positiveInteger(pullRequest.number, `${where}.number`),
        headSha: commitId(head.sha, `${where}.head.sha`),
        headRef: text(head.ref, `${where}.head.ref`),
        headRepository: head.repo === null ? undefined : repository(head.repo, `${where}.head.repo`),
        baseRef: text(base.ref, `${where}.base.ref`),
        baseSha: commitId(base.sha, `${where}.base.sha`),
        baseRepository: repository(base.repo, `${where}.base.repo`),
    };
}
function repository(value, where) {
    const { id, full_name: fullName } = object(value, where);
    return {
        id: positiveInteger(id, `${where}.id`),
        fullName: isRepositoryName(fullName) ? fullName : malformed(`${where}.full_name`, 'owner/name'),
    };
}
function isRepositoryName(value) {
    return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value);
}
function isPositiveInteger(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function object(value, where) {
    return isObject(value) ? value : malformed(where, 'an object');
}
function positiveInteger(value, where) {
    return isPositiveInteger(value) ? value : malformed(where, 'a positive whole number');
}
function text(value, where) {
    return typeof value === 'string' && value !== '' ? value : malformed(where, 'a text');
}
function commitId(value, where) {
    return isCommitId(value) ? value : malformed(where, 'a full commit id (40 or 64 hexadecimal digits)');
}
function malformed(where, expected) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} should be ${expected}, but it is missing or something else.`, 'GitHub always sends it. If you wrote the event yourself, add it; otherwise please report this.');
}


/***/ }),

/***/ 32892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explainDenied)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16791);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);



function explainDenied(error, pullRequest) {
    const refusal = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error);
    if (refusal === undefined)
        return undefined;
    if (refusal.status === 401)
        return { kind: 'token', message: BAD_TOKEN };
    if (isRateLimit(refusal))
        return { kind: 'rate-limit', message: rateLimited(refusal) };
    if (isHiddenFrom(refusal, pullRequest))
        return { kind: 'fork', message: fromFork(pullRequest) };
    const closed = whyClosed(refusal);
    if (closed !== undefined)
        return { kind: 'closed-to-comments', message: closed };
    if (refusal.status !== 403 || !isAboutPermissions(refusal))
        return undefined;
    if (pullRequest !== undefined && (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(pullRequest))
        return { kind: 'fork', message: fromFork(pullRequest) };
    return { kind: 'permission', message: lackingPermission(refusal) };
}
const BAD_TOKEN = 'GitHub does not accept the token (401): it is wrong, has expired, or belongs to another server.\n' +
    "Leave `github-token` out to use the job's own token, or renew the secret it comes from.";
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message));
}
function rateLimited({ headers }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = headers['x-ratelimit-remaining'] === '0' && reset > 0 && reset < 1e11
        ? ` It is lifted at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
        : '';
    return (`GitHub's rate limit is used up.${until} ` +
        'The workflows of a repository share 1,000 requests an hour; re-run the job when it is lifted.');
}
function isHiddenFrom({ status, url }, pullRequest) {
    return (status === 404 &&
        /\/api\/v1\//.test(url) &&
        COMMENTS.test(url) &&
        pullRequest !== undefined &&
        (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(pullRequest));
}
const COMMENTS = /\/issues\/\d+\/comments\b/;
function whyClosed({ status, message, url }) {
    if (status === 403 && /\blocked\b/i.test(message)) {
        return (`The comment could not be written, since the conversation of this pull request is locked (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(message)}).\n` +
            'Unlock it and run the job again to have the report there.');
    }
    if ((status === 404 || status === 410) && COMMENTS.test(url)) {
        return (`The comment could not be written: the pull request is not there any more (GitHub answered ${status}), or the token may not see it.\n` +
            'If it is still there, check that `github-token` is one for this repository.');
    }
    return undefined;
}
function isAboutPermissions({ message, isPage }) {
    if (isPage)
        return false;
    return message === '' || /not accessible by|permission/i.test(message);
}
function fromFork({ headRepository }) {
    const origin = headRepository?.fullName ?? 'a fork that was deleted';
    return `This pull request comes from ${origin}, and the token of a fork's job can only read.`;
}
function lackingPermission({ headers, method, message }) {
    const needed = neededPermissions(headers['x-accepted-github-permissions'], method);
    const lines = Object.entries(needed).map(([name, level]) => `      ${name}: ${level}`);
    const [missing] = Object.entries(needed).filter(([name]) => name !== 'contents');
    const line = missing === undefined ? 'contents: read' : missing.join(': ');
    const said = message === '' ? '' : ` (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(message)})`;
    return (`The job's token may not do this${said}: \`${line}\` is missing.\n` +
        `Add it to the job in the workflow file:\n    permissions:\n${lines.join('\n')}`);
}
function neededPermissions(header, method) {
    const sets = typeof header === 'string' ? header.split(';').map(readSet) : [];
    const usable = sets.filter((set) => Object.keys(set).length > 0);
    const chosen = usable.find((set) => 'pull-requests' in set) ?? usable[0];
    const fallback = { 'pull-requests': method === 'GET' ? 'read' : 'write' };
    return { contents: 'read', ...(chosen ?? fallback) };
}
function readSet(text) {
    const pairs = text.matchAll(/(?:^|,)\s*([a-z_]+)=(read|write)\s*(?=,|$)/g);
    return Object.fromEntries(Array.from(pairs, ([, name = '', level = '']) => [name.replaceAll('_', '-'), level]));
}


/***/ }),

/***/ 16791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
function quoted(text, limit = 100) {
    const characters = Array.from(text);
    const shown = characters.slice(0, limit).map(visible).join('').replaceAll('##[', '# #[');
    return `"${shown}${characters.length > limit ? '…' : ''}"`;
}
function visible(character) {
    return /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
        ? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
        : character;
}


/***/ }),

/***/ 87131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfBranch),
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   rt: () => (/* binding */ refuseFork)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16791);



function isOfBranch(asked) {
    return asked.kind === 'measure' || asked.kind === 'noise';
}
function decide(run, label, pullRequestNumber) {
    switch (run.eventName) {
        case 'pull_request':
            return decidePullRequest(run.event, label);
        case 'push':
            return decidePush(run.event);
        case 'workflow_dispatch':
            return decideDispatch(run, pullRequestNumber);
        case 'pull_request_target':
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('Headway does not run under pull_request_target: it would run code of the pull request, which anybody may have ' +
                "written, with a token that can write to this repository and next to this repository's secrets.", `Train under pull_request instead, where a fork's job gets a token that can only read:\n${LABELED}\n` +
                'If the report has to reach pull requests of forks as comments, use two jobs: this one trains and keeps the ' +
                'report, and another one, under workflow_run, posts it and runs no code of the pull request.');
        default:
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Headway cannot be started by the event ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(run.eventName)}; allowed are pull_request (labeled), push and workflow_dispatch.`, `Start the workflow like this:\n${LABELED}`);
    }
}
function decidePullRequest(event, label) {
    const { action, pull_request: pullRequest, changes, ...rest } = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(event) ? event : {};
    if (typeof action !== 'string')
        missing('action');
    switch (action) {
        case 'labeled':
            return decideLabels([nameOf(rest.label) ?? missing('label.name')], label, pullRequest);
        case 'label_updated':
            return decideLabels(addedLabels(changes), label, pullRequest);
        case 'synchronize':
        case 'synchronized':
            return { kind: 'follow', pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(pullRequest, 'event.pull_request') };
        case 'edited':
            if (!isRetargeted(changes))
                break;
            return { kind: 'follow', pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(pullRequest, 'event.pull_request') };
    }
    return nothing(`the pull request was ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(action)}, and only adding the label ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(label)} starts an evaluation.`);
}
function decideLabels(added, label, pullRequest) {
    if (added.length === 0)
        return nothing('no label was added.');
    if (!added.some((name) => name.toLowerCase() === label.toLowerCase())) {
        return nothing(`the label that was added is ${added.map((name) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)).join(', ')}, not ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(label)}.`);
    }
    return { kind: 'evaluate', pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullRequest */ .DQ)(pullRequest, 'event.pull_request') };
}
function addedLabels(changes) {
    const added = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(changes) ? changes.added_labels : undefined;
    return (Array.isArray(added) ? added : []).flatMap((each) => nameOf(each) ?? []);
}
function nameOf(label) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(label) && typeof label.name === 'string' ? label.name : undefined;
}
function isRetargeted(changes) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(changes) && ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(changes.base) || (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(changes.ref));
}
function decidePush(event) {
    const { ref, after, deleted } = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(event) ? event : {};
    if (typeof ref !== 'string')
        missing('ref');
    const branch = branchOf(ref);
    if (branch === undefined)
        return nothing(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(ref)} is no branch.`);
    if (deleted === true)
        return nothing(`the branch ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(branch)} was deleted.`);
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(after))
        missing('after');
    return { kind: 'measure', branch, sha: after };
}
function nothing(why) {
    return { kind: 'nothing', why: `Nothing to do: ${why}` };
}
function decideDispatch({ ref, sha }, number) {
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isPositiveInteger */ .q6)(number))
        return { kind: 'look-up', number };
    const branch = branchOf(ref);
    if (number === undefined && branch !== undefined && (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(sha))
        return { kind: 'noise', branch, sha };
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Under workflow_dispatch Headway evaluates the pull request that the input \`pull-request-number\` names; without one it measures how noisy the training of a branch is, and ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(ref)} is none.`, `Start the workflow on a branch, or ask for the number and hand it on:\n${DISPATCH}`);
}
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function refuseFork(pullRequest) {
    if (!isFork(pullRequest))
        return;
    const origin = pullRequest.headRepository?.fullName ?? 'a repository that was deleted';
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Pull request #${pullRequest.number} comes from ${origin}, and under workflow_dispatch its code would run with a ` +
        "token that can write to this repository and next to this repository's secrets.", `Evaluate it by adding the label, under pull_request, where a fork's job gets a token that can only read:\n${LABELED}`);
}
function isFork({ headRepository, baseRepository }) {
    return headRepository?.id !== baseRepository.id;
}
function missing(field) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The event has no ${field}, so it is not as GitHub sends it.`, 'If you wrote the event yourself, add it; otherwise please report this.');
}
const LABELED = '    on:\n      pull_request:\n        types: [labeled]';
const DISPATCH = [
    '    on:',
    '      workflow_dispatch:',
    '        inputs:',
    '          pull-request-number:',
    '            description: Number of the pull request to evaluate (empty for how noisy the training is)',
    '            type: number',
    '    # …',
    '        with:',
    '          pull-request-number: $' + '{{ inputs.pull-request-number }}',
].join('\n');


/***/ }),

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

/***/ 8200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openCleanUp)
/* harmony export */ });
function openCleanUp() {
    const works = [];
    return {
        use(resource) {
            works.push(() => resource[Symbol.asyncDispose]());
            return resource;
        },
        defer(work) {
            works.push(work);
        },
        async [Symbol.asyncDispose]() {
            const errors = [];
            for (let work = works.pop(); work !== undefined; work = works.pop()) {
                await Promise.resolve()
                    .then(work)
                    .catch((error) => errors.push(error));
            }
            if (errors.length > 0)
                throw errors[0];
        },
    };
}


/***/ }),

/***/ 40762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ secondsLeftOf),
/* harmony export */   g: () => (/* binding */ forecast)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43934);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);



const FEWEST = 3;
const LEAST_SHARE = 0.05;
function forecast({ trainings: all, atOnce = 1 }, now) {
    const trained = all.filter(({ phase }) => phase !== 'known' && phase !== 'skipped');
    const ended = trained.flatMap(({ phase, wallSeconds }) => phase === 'done' && wallSeconds !== undefined ? wallSeconds : []);
    const foretold = trained.flatMap((training) => secondsInAll(training) ?? []);
    const typical = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)([...ended, ...foretold]);
    if (typical === undefined || !trained.some(isAhead))
        return undefined;
    if (trained.length < FEWEST && foretold.length === 0)
        return undefined;
    if (trained.some((training) => isLate(training, now)))
        return undefined;
    const left = secondsLeft(trained, typical, atOnce, now);
    const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : '';
    const when = left < 1 ? 'nearly done' : `about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(left, 'whole')} left`;
    const trainings = trained.length === 1 ? '1 training' : `${trained.length} trainings`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${trainings} of about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(typical)}${pace}: ${when}.`);
}
function secondsLeftOf(training, now) {
    const left = (secondsInAll(training) ?? 0) - (now - training.since) / 1000;
    return left > 0 ? left : undefined;
}
function isLate(training, now) {
    const counted = secondsInAll(training) !== undefined && training.heard?.done?.share !== 1;
    return counted && secondsLeftOf(training, now) === undefined;
}
function secondsInAll({ phase, since, heard }) {
    if (phase !== 'training' || heard?.done === undefined || heard.done.share < LEAST_SHARE)
        return undefined;
    return (heard.done.at - since) / 1000 / heard.done.share;
}
function isAhead({ phase }) {
    return phase === 'waiting' || phase === 'installing' || phase === 'training';
}
function secondsLeft(trainings, typical, atOnce, now) {
    const places = trainings
        .filter(({ phase }) => phase === 'training')
        .map((training) => {
        const inAll = secondsInAll(training) ?? typical;
        return secondsLeftOf(training, now) ?? Math.max(0, inAll - (now - training.since) / 1000);
    });
    while (places.length < atOnce)
        places.push(0);
    for (const { phase } of trainings) {
        if (phase !== 'waiting' && phase !== 'installing')
            continue;
        const first = places.indexOf(Math.min(...places));
        places[first] = (places[first] ?? 0) + typical;
    }
    return Math.max(...places);
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

/***/ 48087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileChanges)
/* harmony export */ });
/* harmony import */ var _ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33816);

function fileChanges(base, head, measurements) {
    const reads = measurements.flatMap((measurement) => measurement.reads ?? []);
    if (reads.length === 0 || reads.some(({ by }) => by === 'nothing'))
        return undefined;
    const read = new Set(reads.flatMap(({ files }) => files));
    const changed = (0,_ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .changesBetween */ .i)(base, head).map(({ path }) => path);
    return { total: changed.length, read: changed.filter((path) => read.has(path)) };
}


/***/ }),

/***/ 90949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measurePairs)
/* harmony export */ });
/* harmony import */ var _comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95398);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48087);
/* harmony import */ var _measure_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79456);
/* harmony import */ var _pair_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3023);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72067);





async function measurePairs(job, plan, repository, workshop) {
    const { first, most } = job.settings.seeds;
    const shared = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOut */ .t)(job);
    const before = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .measureAll */ .M)(job, plan.items, workshop, shared, isDecided);
    const atFirst = await judge(before.measurements, 1);
    const { together, atOnce } = before;
    if (most === undefined || !isOpen(atFirst))
        return { ...atFirst, together, atOnce };
    const more = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq)(plan, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .seedsBetween */ .jQ)(first + 1, most));
    job.onProgress({ kind: 'planned', items: more, at: Date.now() });
    const after = await (0,_measure_all_js__WEBPACK_IMPORTED_MODULE_1__/* .measureAll */ .M)(job, more, workshop, shared);
    const all = await judge([...before.measurements, ...after.measurements], 2);
    return { ...all, together: together || after.together, atOnce: Math.max(atOnce, after.atOnce) };
    async function judge(measurements, look) {
        const pairs = (0,_pair_up_js__WEBPACK_IMPORTED_MODULE_2__/* .pairUp */ .O)(measurements);
        const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(6808)]).then(__webpack_require__.bind(__webpack_require__, 56808));
        const [base, head] = await Promise.all([repository.files(plan.base.sha), repository.files(plan.head.sha)]);
        const ignored = pairs.length > 1 && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresSeed */ .t)(pairs);
        return conclude(plan, {
            pairs: ignored ? pairs.slice(0, 1) : pairs,
            ignoresSeed: ignored,
            looks: most === undefined ? 1 : 2,
            look,
            changes: (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .fileChanges */ .C)(base, head, measurements),
            rules: job.settings.metrics,
        });
    }
}
const FEW = 2;
function isDecided(done) {
    const pairs = (0,_pair_up_js__WEBPACK_IMPORTED_MODULE_2__/* .completePairs */ .l)(done);
    if (pairs.length === 0)
        return false;
    const failing = ['head', 'base'].some((side) => done.filter((one) => one.side === side).every(({ result }) => result.kind === 'failed'));
    return failing || (pairs.length >= FEW && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoresSeed */ .t)(pairs));
}
function isOpen({ comparison: { verdict, metrics } }) {
    return verdict === 'inconclusive' && metrics.some((metric) => metric.primary && metric.statistics);
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   l: () => (/* binding */ completePairs)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25454);

function completePairs(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        return head === undefined || base === undefined ? [] : [{ seed, head, base }];
    });
}
function pairUp(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        if (head !== undefined && base !== undefined)
            return [{ seed, head, base }];
        if (head?.result.kind === 'failed')
            return [{ seed, head, base: dropped('base', seed, measurements) }];
        if (base?.result.kind === 'failed')
            return [{ seed, head: dropped('head', seed, measurements), base }];
        return [];
    });
}
function dropped(side, seed, measurements) {
    const commit = measurements.find((one) => one.side === side)?.commit ?? '';
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q)({ side, commit, ref: '', seed }, { kind: 'skipped', because: 'the other seeds had told all that there was to know' });
}
function seedsIn(measurements) {
    return [...new Set(measurements.map(({ seed }) => seed))].toSorted((a, b) => a - b);
}
function find(measurements, side, seed) {
    return measurements.find((one) => one.side === side && one.seed === seed);
}


/***/ }),

/***/ 23250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ advance),
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
function startProgress(plan, now) {
    return {
        startedAt: now,
        commits: { head: plan.head.sha, base: plan.base.sha },
        trainings: plan.items.map((item) => waiting(item, now)),
        atOnce: undefined,
    };
}
function waiting({ side, seed }, now) {
    return {
        side,
        seed,
        phase: 'waiting',
        since: now,
        wallSeconds: undefined,
        lastLine: undefined,
        heard: undefined,
    };
}
function advance(progress, event) {
    const { trainings } = progress;
    switch (event.kind) {
        case 'planned':
            return { ...progress, trainings: [...trainings, ...event.items.map((item) => waiting(item, event.at))] };
        case 'dropped':
            return { ...progress, trainings: trainings.filter((training) => !isOf(training, event)) };
        case 'shared-out':
            return { ...progress, atOnce: event.atOnce };
        default:
            return {
                ...progress,
                trainings: trainings.map((training) => (isOf(training, event) ? after(training, event) : training)),
            };
    }
}
function isOf(training, { side, seed }) {
    return training.side === side && training.seed === seed;
}
function after(before, event) {
    const enter = (phase, at) => ({ ...before, phase, since: at });
    switch (event.kind) {
        case 'installing':
            return enter('installing', event.at);
        case 'known':
            return enter('known', event.at);
        case 'started':
            return { ...enter('training', event.at), heard: undefined };
        case 'line':
            return { ...before, lastLine: event.text, heard: event.heard };
        case 'ended': {
            const phase = event.exit.kind === 'finished' ? 'done' : 'failed';
            return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 };
        }
        case 'gave-up':
            return enter(event.phase, event.at);
    }
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
