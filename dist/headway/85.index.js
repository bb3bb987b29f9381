export const id = 85;
export const ids = [85];
export const modules = {

/***/ 91991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ commits_fetchCommits),
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/source/failure.ts

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
    return new user_error.UserError(`Could not ${doing}${cause ? `: ${cause.why}` : ''}.${lines === '' ? '' : ` git says:\n${lines}`}`, cause === undefined
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/source/git.ts


const STDERR_LIMIT = 16 * 1024;
const GRACE_MS = 1500;
async function runGit(args, { environment, signal }) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)('git', args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
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
    return new user_error.UserError(`git could not be started: ${error.message}`, 'Install git 2.31 or newer on the runner, or in the image of the container job, so that it is on PATH.', { cause: error });
}

;// CONCATENATED MODULE: ./src/source/bare-repository.ts




async function makeBareRepository(remote) {
    const { gitDir, url, context } = remote;
    const { code, stderr } = await runGit(['init', '--quiet', '--bare', '--template=', '--', gitDir], context);
    if (code !== 0)
        throw explainFailure(stderr, { doing: `make a repository in ${gitDir}`, accessRemedy: '' });
    const file = (0,external_node_path_.join)(gitDir, 'config');
    const quotedUrl = url.replace(/[\\"]/g, '\\$&');
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/source/patience.ts



const PAUSES_MS = [1_000, 5_000, 15_000];
function patience(log, pausesMs = PAUSES_MS) {
    return { pausesMs, log };
}
async function runPatiently(args, context, { pausesMs, log }) {
    let output = await runGitRemotely(args, context);
    for (const [index, pause] of pausesMs.entries()) {
        const why = output.code === 0 ? undefined : passingCause(output.stderr);
        if (why === undefined)
            break;
        log(`${capital(why)}. Trying again in ${pause / 1000} s (${index + 2} of ${pausesMs.length + 1}).`);
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: context.signal }).catch(() => context.signal.throwIfAborted());
        output = await runGitRemotely(args, context);
    }
    return output;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/source/fetch.ts




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
    const args = [`--git-dir=${remote.gitDir}`, 'fetch', ...options, '--end-of-options', 'origin', ...specs];
    return await runPatiently(args, remote.context, remote.patience);
}
function refusedCommit(commits, { stderr }) {
    return isRefusedSha(stderr) ? commits.find(({ sha }) => stderr.includes(sha)) : undefined;
}
function explainFetch({ url }, commits, output) {
    const refused = refusedCommit(commits, output);
    if (refused !== undefined) {
        return new user_error.UserError(`${url} has no commit ${refused.sha}, or does not give it away.`, 'If it was removed by a force-push, use a commit that a branch still holds.');
    }
    const byRef = commits.find(({ fallbackRef }) => fallbackRef !== undefined && output.stderr.includes(fallbackRef));
    if (isMissingRef(output.stderr) && byRef !== undefined) {
        return new user_error.UserError(`${url} has neither the commit ${byRef.sha} nor ${byRef.fallbackRef}.`, 'The pull request may have been removed. If it is still there, label it again.');
    }
    const shas = commits.map(({ sha }) => shortSha(sha)).join(' and ');
    return explainFailure(output.stderr, { doing: `fetch ${shas} from ${url}`, accessRemedy: ACCESS_REMEDY });
}
async function assertPointsAt({ gitDir, url, context }, sha, ref) {
    const { stdout } = await runGit([`--git-dir=${gitDir}`, 'rev-parse', '--verify', localRef(sha)], context);
    const actual = stdout.trim();
    if (actual === sha)
        return;
    throw new user_error.UserError(`The head of the pull request has moved: ${url} no longer gives ${shortSha(sha)}, and ${ref} is now ${shortSha(actual)}. ` +
        'A label is a go for one commit, so the newer one is not trained.', 'Take the label off and put it on again to evaluate the pull request as it is now.');
}
function localRef(sha) {
    return `refs/headway/${sha}`;
}
function assertSha(sha) {
    if (/^[0-9a-f]{40}$/.test(sha))
        return sha;
    throw new user_error.UserError(`Not a commit's SHA: ${JSON.stringify(sha)}. A SHA is 40 hexadecimal digits.`, 'Name a branch, a tag or a whole SHA that the repository has.');
}

;// CONCATENATED MODULE: ./src/source/merge-base.ts




const DEPTHS = [64, 512, 4096, 32768];
async function findMergeBase(remote, head, baseTip) {
    const commits = [...new Set([head, baseTip].map(assertSha))];
    let found;
    for (const depth of DEPTHS) {
        const output = await fetchSpecs(remote, [`--depth=${depth}`, '--filter=tree:0'], commits);
        if (output.code !== 0) {
            throw explainFetch(remote, commits.map((sha) => ({ sha })), output);
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
    const { stdout } = await runGit([`--git-dir=${gitDir}`, ...args], context);
    return stdout.split('\n').filter(Boolean);
}

// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
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
    const context = { environment: inherited((name) => name !== 'GIT_DIR'), signal };
    const { code, stdout, stderr } = await runGit(['-C', '/', 'config', '--null', '--get-regexp', '^http\\.'], context);
    if (code > 1) {
        log(`The machine's git configuration cannot be read, so its proxies and certificates are not used: ${stderr.trim()}`);
        return [];
    }
    return stdout
        .split('\0')
        .map((entry) => {
        const [key = '', ...value] = entry.split('\n');
        return [key, value.join('\n')];
    })
        .filter(([key]) => CONNECTION.test(key));
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

;// CONCATENATED MODULE: ./src/source/tools.ts


const OLDEST = { major: 2, minor: 31 };
async function assertTools(lfs, context) {
    const [git, gitLfs] = await Promise.all([
        runGit(['version'], context),
        lfs ? runGit(['lfs', 'version'], context) : undefined,
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
    const { code, stdout, stderr } = await runGit(args, context);
    if (code !== 0) {
        throw explainFailure(stderr, { doing: `list the files of ${shortSha(sha)}`, accessRemedy: ACCESS_REMEDY });
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
    const added = await runGit([`--git-dir=${gitDir}`, ...add], context);
    if (added.code !== 0) {
        throw explainFailure(added.stderr, { doing: `check out ${shortSha(sha)}`, accessRemedy: ACCESS_REMEDY });
    }
    if (submodules && (await (0,promises_.lstat)((0,external_node_path_.join)(path, '.gitmodules')).catch(() => undefined))?.isFile()) {
        const update = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1'];
        const updated = await runPatiently(['-C', path, ...update], context, patience);
        if (updated.code !== 0) {
            const doing = `check out the submodules of ${shortSha(sha)}`;
            throw explainFailure(updated.stderr, { doing, accessRemedy: SUBMODULE_REMEDY });
        }
    }
}

;// CONCATENATED MODULE: ./src/source/repository.ts












async function openRepository(options) {
    const { url, root, submodules, log, pausesMs } = options;
    const closing = new AbortController();
    const signal = AbortSignal.any([options.signal, closing.signal]);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    try {
        const context = await makeContext(options, signal);
        const repository = await makeBareRepository({
            gitDir: (0,external_node_path_.join)(root, 'objects.git'),
            url,
            context,
            patience: patience(log, pausesMs),
        });
        const freeName = giveNames(['objects.git', 'history.git']);
        const inTurn = takeTurns();
        const trees = new Map();
        return {
            async fetch(commits) {
                log(`Fetching ${[...new Set(commits.map(({ sha }) => shortSha(sha)))].join(' and ')} from ${url}`);
                await inTurn(() => fetchCommits(repository, commits));
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
async function makeContext({ serverUrl, token, lfs, marks, log }, signal) {
    const [connection] = await Promise.all([
        connectionSettings(signal, log),
        assertTools(lfs, { environment: gitEnvironment([]), signal }),
    ]);
    const settings = [...connection, ...overHttp(serverUrl), ...largeFiles(lfs)];
    const own = credentials(serverUrl, token);
    const environmentWith = (all) => ({ ...gitEnvironment(all), ...marks });
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

// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
;// CONCATENATED MODULE: ./src/commits.ts



function openSource(job, fullName, relay) {
    const { run, settings } = job;
    return openRepository({
        url: `${run.serverUrl}/${fullName}`,
        serverUrl: run.serverUrl,
        token: settings.token,
        root: (0,external_node_path_.join)(job.root, 'source'),
        submodules: settings.submodules,
        lfs: settings.lfs,
        marks: (0,leftovers/* evaluationMark */.Q2)(job.mark),
        signal: job.stop,
        log: (line) => relay.line('git', job.redact(line)),
    });
}
async function commits_fetchCommits(plan, repository) {
    await repository.fetch([
        { sha: plan.pullRequest.headSha, fallbackRef: `refs/pull/${plan.pullRequest.number}/head` },
        { sha: plan.base.sha },
    ]);
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
const MOST_ENTRIES = 200;
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


const OF_THE_JOB = /^(?:GITHUB_.*|RUNNER_.*|HEADWAY_.*|HOSTNAME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|INVOCATION_ID|JOURNAL_STREAM|MEMORY_PRESSURE_.*|SYSTEMD_.*|XDG_SESSION_.*|XDG_RUNTIME_DIR|DBUS_.*|SSH_.*|PL_GLOBAL_SEED|PYTHONHASHSEED|VIRTUAL_ENV)$/;
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

/***/ 72974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ measureAll),
  t: () => (/* binding */ shareOut)
});

// EXTERNAL MODULE: ./src/measure.ts + 45 modules
var measure = __webpack_require__(7754);
;// CONCATENATED MODULE: ./src/training/cores.ts
function planShares({ maxParallel, trainings, machine, first = 0 }) {
    const { usableCores, bindable, ...facts } = machine;
    const slots = Math.max(1, Math.min(trainings, maxParallel === 'auto' ? slotsOf(machine) : maxParallel));
    const threads = Math.max(1, Math.floor(usableCores / slots));
    return Array.from({ length: slots }, (_, slot) => ({
        cpus: slots === 1 ? undefined : coresOf((slot + first) % slots, threads, bindable),
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
function slotsOf(machine) {
    return machine.gpus.length > 0 ? 1 : machine.usableCores;
}
function coresOf(slot, size, bindable) {
    if (bindable === undefined)
        return undefined;
    const first = (slot * size) % bindable.length;
    return bindable.slice(first, first + size);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/training/machine.ts




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const PATIENCE_MS = 10_000;
async function readMachine() {
    const processors = (0,external_node_os_.cpus)();
    const usableCores = (0,external_node_os_.availableParallelism)();
    const [bindable, gpus] = await Promise.all([readBindable(usableCores), readGpus()]);
    return {
        platform: `${process.platform}-${process.arch}`,
        cpuModel: processors[0]?.model.trim() || 'unknown',
        totalCores: processors.length,
        usableCores,
        bindable,
        memoryBytes: Math.min((0,external_node_os_.totalmem)(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
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
        const status = await (0,promises_.readFile)('/proc/self/status', 'utf8');
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

;// CONCATENATED MODULE: ./src/measure-all.ts



const SIDES = 2;
async function shareOut(job) {
    const machine = await readMachine();
    const { maxParallel, seeds } = job.settings;
    const shares = planShares({ maxParallel, trainings: SIDES * seeds.first, machine, first: process.pid });
    return { machine, shares, neededMemory: await job.ledger?.peakMemoryBytes() };
}
async function measureAll(job, items, workshop, shared, enough = () => false) {
    const { machine, shares } = shared;
    const waiting = [...items];
    const done = new Map();
    const beside = new Set();
    const running = new Set();
    let most = 1;
    const trainNow = async (item, share) => {
        const noteNeighbours = () => {
            running.add(item);
            most = Math.max(most, running.size);
            if (running.size > 1)
                for (const one of running)
                    beside.add(one);
        };
        const measurement = await workshop.measure(item, share, noteNeighbours);
        running.delete(item);
        const peak = measurement.cost?.peakMemoryBytes ?? 0;
        shared.neededMemory = Math.max(shared.neededMemory ?? 0, peak) || undefined;
        return measurement;
    };
    const fitting = () => Math.min(shares.length, fitInMemory(machine.memoryBytes, shared.neededMemory));
    const next = (slot) => {
        if (slot >= fitting())
            return undefined;
        if (enough([...done.values()])) {
            for (const item of waiting.splice(0))
                job.onProgress({ kind: 'dropped', ...item });
        }
        return waiting.shift();
    };
    const work = async (share, slot) => {
        for (let item = next(slot); item !== undefined; item = next(slot)) {
            const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined;
            if (skipped !== undefined)
                job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' });
            done.set(item, skipped ?? (await trainNow(item, share)));
        }
    };
    job.onProgress({ kind: 'shared-out', atOnce: Math.min(fitting(), items.length) });
    await everyOneOf(shares.map(work));
    for (const [item, { result }] of done) {
        const lacked = result.kind === 'failed' && result.failure.kind === 'out-of-memory';
        const [share] = shares;
        if (lacked && beside.has(item) && share !== undefined) {
            beside.delete(item);
            done.set(item, withNote(await trainNow(item, share)));
        }
    }
    const measurements = items.flatMap((item) => done.get(item) ?? []);
    return { measurements, together: beside.size > 1, atOnce: most };
}
function withNote(measurement) {
    const { result } = measurement;
    if (result.kind !== 'measured')
        return measurement;
    const note = 'ran out of memory beside another training, and was trained again alone.';
    return { ...measurement, result: { ...result, notes: [...result.notes, note] } };
}
async function everyOneOf(works) {
    const ends = await Promise.allSettled(works);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}
function skip(item, done) {
    const headFailed = [...done].some(([{ side, seed }, { result }]) => side === 'head' && seed === item.seed && result.kind === 'failed');
    if (item.side === 'head' || !headFailed)
        return undefined;
    return (0,measure/* unmeasured */.Q)(item, {
        kind: 'skipped',
        because: 'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
    });
}


/***/ }),

/***/ 7754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  Q: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/comparison/take.ts
var take = __webpack_require__(71550);
;// CONCATENATED MODULE: ./src/results/axis.ts
const AXIS = /(?:^|[./])_?(?:epochs?|(?:global_?|total_)?(?:time_?)?steps?|(?:global_?|total_)?iter(?:ation)?s?|rounds?|episodes?|batch(?:es)?)$/i;
function isAxis(name) {
    return AXIS.test(name);
}
function inOrder(name, axis, steps, numbers) {
    const at = [];
    const values = [];
    steps.forEach((step, index) => {
        while (at.length > 0 && (at.at(-1) ?? step) >= step) {
            at.pop();
            values.pop();
        }
        at.push(step);
        values.push(numbers[index] ?? Number.NaN);
    });
    return { name, axis, at, values };
}

;// CONCATENATED MODULE: ./src/results/unreadable.ts
class Unreadable extends Error {
    name = 'Unreadable';
}
function faultAt(text, offset, problem) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return new Unreadable(`has a fault in line ${line}, column ${column}: ${problem}`);
}
const LONGEST_QUOTE = 40;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function quote(text) {
    const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    return JSON.stringify(start).replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const MOST_QUOTES = 5;
function quoteSome(texts) {
    const quoted = texts.slice(0, MOST_QUOTES).map(quote).join(', ');
    const others = texts.length - MOST_QUOTES;
    return others > 0 ? `${quoted} and ${others} more` : quoted;
}

;// CONCATENATED MODULE: ./src/results/found-metrics.ts

const MOST_METRICS = 10_000;
const LONGEST_NAME = 200;
function keep(found, name, value) {
    if (name === '')
        throw new Unreadable('has a number without a name');
    if (name.length > LONGEST_NAME) {
        throw new Unreadable(`has a name of more than ${LONGEST_NAME} characters: ${quote(name)}`);
    }
    found.set(name, value);
    if (found.size > MOST_METRICS)
        throw new Unreadable('holds more than 10,000 numbers');
}
function asMetrics(found) {
    return Array.from(found, ([name, value]) => ({ name, value }));
}

;// CONCATENATED MODULE: ./src/results/tensorboard/event-runs.ts
const EVENT_FILE = /(?:^|\/)events\.out\.tfevents\.[^/]*$/;
function isEventFile(path) {
    return EVENT_FILE.test(path);
}
function runOf(eventFile) {
    return eventFile.slice(0, Math.max(0, eventFile.lastIndexOf('/')));
}
function namesOfRuns(folders) {
    const [first = [], ...others] = folders.map((folder) => folder.split('/'));
    const differs = first.findIndex((part, depth) => others.some((other) => other[depth] !== part));
    const shared = differs === -1 ? first.length : differs;
    return new Map(folders.map((folder) => [folder, folder.split('/').slice(shared).join('/')]));
}

;// CONCATENATED MODULE: ./src/results/merge.ts




function newestOfEach(files, wholeOf = () => undefined) {
    const notes = [];
    const chosen = [...new Set(files.map((file) => file.pattern))].flatMap((pattern) => {
        const all = files.filter((file) => file.pattern === pattern);
        const events = all.filter(({ path }) => isEventFile(path)).toSorted(byName);
        const matched = all.filter(({ path }) => !isEventFile(path));
        const [newest] = matched.toSorted(newestFirst);
        if (newest === undefined)
            return events;
        const whole = wholeOf(newest.path);
        const read = whole === undefined ? [newest] : matched.filter(({ path }) => wholeOf(path) === whole);
        if (matched.length > read.length) {
            const what = whole === undefined
                ? `the newest, ${quote(newest.path)}, was read`
                : `those in the newest folder, ${quote(whole)}, were read`;
            notes.push(`${matched.length} files match ${quote(pattern)}: ${what}.`);
        }
        return [...events, ...read.toSorted(byName)];
    });
    return { files: chosen, notes };
}
function newestFirst(a, b) {
    return b.modifiedAt - a.modifiedAt || -byName(a, b);
}
function byName(a, b) {
    return a.path < b.path ? -1 : 1;
}
function merge(files) {
    const places = placesOf(files);
    const runs = places.filter((_, index) => isEventFile(files[index]?.path ?? ''));
    const labels = shareANames(files, places) ? labelsOf([...new Set(places)], [...new Set(runs)]) : undefined;
    const metrics = new Map();
    const parts = new Map();
    files.forEach((file, index) => {
        const label = labels?.get(places[index] ?? '');
        const fullName = (name) => (label ? `${label}.${name}` : name);
        for (const { name, value } of file.metrics) {
            const full = fullName(name);
            if (metrics.has(full))
                throw new Unreadable(`has a number that another file has, too: ${quote(full)}`);
            keep(metrics, full, value);
        }
        for (const one of file.series) {
            const full = fullName(one.name);
            parts.set(full, [...(parts.get(full) ?? []), one]);
        }
    });
    const series = Array.from(parts, ([name, those]) => joined(name, those));
    for (const { name, values } of series) {
        const last = values.at(-1);
        if (!metrics.has(name) && last !== undefined)
            keep(metrics, name, last);
    }
    if (files.length > 0 && metrics.size === 0)
        throw new Unreadable('holds no scalar, and so no number to compare');
    return { metrics: asMetrics(metrics), series };
}
function placesOf(files) {
    const wholes = new Set(files.map(({ path, whole }) => (isEventFile(path) ? undefined : whole)));
    return files.map(({ path, whole }) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        return whole ?? (wholes.has(folder) ? folder : path);
    });
}
function shareANames(files, places) {
    const owners = new Map();
    return files.some(({ metrics, series }, index) => {
        const place = places[index] ?? '';
        return [...metrics, ...series].some(({ name }) => {
            const owner = owners.get(name) ?? place;
            owners.set(name, owner);
            return owner !== place;
        });
    });
}
function labelsOf(places, runs) {
    const ofRuns = namesOfRuns(runs);
    const paths = places.filter((place) => !ofRuns.has(place));
    const relative = paths.map((path) => path.replace('$HEADWAY_RESULTS/', ''));
    const withoutEnding = relative.map((path) => path.replace(/(?<=[^/])\.[^./]*$/, ''));
    const names = withoutEnding.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const tellsApart = (tried) => new Set([...tried, ...ofRuns.values()]).size === places.length;
    const labels = [names, withoutEnding].find(tellsApart) ?? paths;
    const all = [...ofRuns, ...paths.map((path, index) => [path, labels[index] ?? path])];
    return new Map(all.map(([place, label]) => [place, label.replaceAll('/', '.')]));
}
function joined(name, parts) {
    const axis = parts.at(-1)?.axis ?? '';
    const same = parts.filter((part) => part.axis === axis);
    const [only] = same;
    if (only !== undefined && same.length === 1)
        return { ...only, name };
    return inOrder(name, axis, same.flatMap(({ at }) => at), same.flatMap(({ values }) => values));
}

;// CONCATENATED MODULE: ./src/results/predictions/columns.ts

const NAMES = {
    id: [
        'id',
        'example_id',
        'sample_id',
        'image_id',
        'item_id',
        'row_id',
        'example',
        'sample',
        'uid',
        'uuid',
        'key',
        'filename',
        'file_name',
        'file',
        'path',
        'image',
        'name',
        'index',
        'idx',
    ],
    label: [
        'label',
        'target',
        'y_true',
        'true',
        'actual',
        'gold',
        'truth',
        'ground_truth',
        'true_label',
        'true_class',
        'gold_label',
        'expected',
        'reference',
        'labels',
        'targets',
        'class',
        'y',
    ],
    prediction: [
        'prediction',
        'pred',
        'predicted',
        'y_pred',
        'predictions',
        'preds',
        'y_hat',
        'yhat',
        'predicted_label',
        'pred_label',
        'predicted_class',
        'pred_class',
        'output',
    ],
};
const WANTED = 'write the columns `id,label,prediction`, where the id names the example, the same in head and base';
function columnsIn(names) {
    const words = names.map(inWords);
    const notes = [];
    const find = (what) => {
        const known = NAMES[what].filter((name) => words.includes(name));
        const [first] = known;
        if (first === undefined)
            throw new Unreadable(missing(what, names));
        const column = words.indexOf(first);
        if (words.indexOf(first, column + 1) !== -1) {
            throw new Unreadable(`has two columns named ${quote(names[column] ?? '')}`);
        }
        if (known.length > 1 && what !== 'id' && first !== what) {
            const all = known.map((name) => quote(names[words.indexOf(name)] ?? ''));
            notes.push(`Of the columns ${all.join(', ')}, the first was taken for the ${what}.`);
        }
        return column;
    };
    return { columns: { id: find('id'), label: find('label'), prediction: find('prediction') }, notes };
}
function inWords(name) {
    return name
        .replace(/^#\s*/, '')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_');
}
function missing(what, names) {
    if (what === 'id' && names[0] === '') {
        return ('has no column for the id: the first one has no name, as pandas writes its index. ' +
            'If it names the example, the same in head and base, name it: `to_csv(path, index_label="id")`');
    }
    return `has no column for the ${what} among ${quoteSome([...names])}; ${WANTED}`;
}

;// CONCATENATED MODULE: ./src/results/cursor.ts

const SPACE = /[ \t\r\n]*/y;
const REST_OF_LINE = /[ \t\r]*(?:\n|$)/y;
const LONGEST_TOKEN = 30;
function next({ text, at }) {
    return text.charAt(at);
}
function isAtEnd({ text, at }) {
    return at >= text.length;
}
function cursor_take(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    if (!sticky.test(cursor.text))
        return undefined;
    const taken = cursor.text.slice(cursor.at, sticky.lastIndex);
    cursor.at = sticky.lastIndex;
    return taken;
}
function skipSpace(cursor) {
    cursor_take(cursor, SPACE);
}
function endsLine(cursor) {
    return cursor_take(cursor, REST_OF_LINE) !== undefined;
}
function expected(cursor, what) {
    const [token = ''] = cursor.text.slice(cursor.at, cursor.at + LONGEST_TOKEN).split(/[ \t\r\n]/);
    const found = isAtEnd(cursor) ? 'the end' : quote(token);
    return faultAt(cursor.text, cursor.at, `expected ${what}, found ${found}`);
}

;// CONCATENATED MODULE: ./src/results/csv-rows.ts


const DELIMITERS = [',', ';', '\t'];
function delimiterOf(header) {
    const uses = (delimiter) => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best));
}
function* rowsOf(text, delimiter) {
    const plainCell = new RegExp(`[^${delimiter}\\n]*`, 'y');
    const cursor = { text, at: 0 };
    let line = 1;
    while (!isAtEnd(cursor)) {
        const start = cursor.at;
        const cells = [readCell(cursor, plainCell, line)];
        while (next(cursor) === delimiter) {
            cursor.at += 1;
            cells.push(readCell(cursor, plainCell, line));
        }
        if (!endsLine(cursor))
            throw faultAt(text, cursor.at, 'expected the end of the cell after its quotes');
        if (cells.some((cell) => cell !== ''))
            yield { line, cells };
        line += lineBreaks(text, start, cursor.at);
    }
}
function lineBreaks(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function readCell(cursor, plainCell, line) {
    const start = cursor.at;
    cursor_take(cursor, / */y);
    if (next(cursor) !== '"') {
        cursor.at = start;
        return (cursor_take(cursor, plainCell) ?? '').trim();
    }
    let content = '';
    for (let opened = cursor.at;; opened = cursor.at) {
        const end = cursor.text.indexOf('"', opened + 1);
        if (end === -1)
            throw new Unreadable(`has a fault in line ${line}: a quote is not closed`);
        content += cursor.text.slice(opened + 1, end);
        cursor.at = end + 1;
        if (next(cursor) !== '"')
            break;
        content += '"';
    }
    cursor_take(cursor, / */y);
    return content.trim();
}

;// CONCATENATED MODULE: ./src/results/columns.ts

const LAST_PART = /[^./]*$/;
const MOST_AXES = 8;
function seriesOf(columns) {
    const axes = columns.filter(({ name }) => isAxis(name)).slice(0, MOST_AXES);
    const ranked = axes
        .map(measured)
        .filter(({ changes }) => changes > 0)
        .sort((a, b) => a.goesBack - b.goesBack || b.changes - a.changes);
    return columns.flatMap((column) => {
        if (isAxis(column.name) || column.values.length === 0)
            return [];
        const overEach = ranked.map((axis) => over(axis, column));
        const [best] = overEach.toSorted((a, b) => b.steps.length - a.steps.length);
        if (best === undefined || best.steps.length === 0) {
            if (best !== undefined && column.rows.length === 1)
                return [];
            return [{ name: column.name, axis: 'row', at: column.rows, values: column.values }];
        }
        return [inOrder(column.name, best.axis, best.steps, best.values)];
    });
}
function measured(column) {
    const values = column.values.filter(Number.isFinite);
    let changes = 0;
    let goesBack = 0;
    values.forEach((value, index) => {
        const before = values[index - 1] ?? value;
        if (value !== before)
            changes += 1;
        if (value < before)
            goesBack += 1;
    });
    return { ...column, changes, goesBack };
}
function over(axis, column) {
    const steps = [];
    const values = [];
    let index = 0;
    column.rows.forEach((row, position) => {
        while ((axis.rows[index] ?? Number.POSITIVE_INFINITY) < row)
            index += 1;
        const step = axis.values[index];
        if (axis.rows[index] !== row || step === undefined || !Number.isFinite(step))
            return;
        steps.push(step);
        values.push(column.values[position] ?? Number.NaN);
    });
    return { axis: axis.name.slice(axis.name.search(LAST_PART)), steps, values };
}

;// CONCATENATED MODULE: ./src/results/number.ts
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMED = /^([+-]?)(nan|inf|infinity)$/i;
function toNumber(text) {
    if (NUMBER.test(text))
        return Number(text);
    const named = NAMED.exec(text);
    if (named === null)
        return undefined;
    if (named[2]?.toLowerCase() === 'nan')
        return Number.NaN;
    return named[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/results/flatten.ts





function flatten(value, listAxis) {
    const found = nothingYet();
    collect(value, '', found, listAxis === undefined ? courseOf : () => ({ axis: listAxis }));
    if (found.metrics.size === 0)
        throw new Unreadable(withoutNumbers(value, found));
    return readingOf(found);
}
const FIRST_ROWS = 100;
function flattenRows(rows) {
    const found = nothingYet();
    const first = [];
    collectTable(rows, '', found, (row) => {
        if (first.length < FIRST_ROWS)
            first.push(row);
    });
    if (found.metrics.size === 0)
        throw new Unreadable(withoutNumbers(first, found));
    return readingOf(found);
}
function nothingYet() {
    return { metrics: new Map(), series: [], odd: { series: new Set(), texts: new Map(), nested: new Set() } };
}
function readingOf({ metrics, series = [], odd }) {
    return { metrics: asMetrics(metrics), series, notes: notesOn(odd) };
}
function collect(value, name, found, courseIn, course) {
    if (value instanceof Map) {
        const own = courseIn(value);
        for (const [key, item] of value) {
            collect(item, name === '' ? key : `${name}.${key}`, found, courseIn, own);
        }
    }
    else if (Array.isArray(value)) {
        if (value.some((item) => item instanceof Map))
            collectTable(value, name, found);
        else
            collectList(value, name, found, course);
    }
    else if (typeof value === 'number')
        add(found, name, value);
    else if (typeof value === 'string' && toNumber(value.trim()) !== undefined)
        found.odd.texts.set(name, value);
}
function add({ metrics }, name, number) {
    if (metrics.has(name))
        throw new Unreadable(`has two numbers named ${quote(name)}`);
    keep(metrics, name, number);
}
function collectTable(rows, name, found, see) {
    const columns = new Map();
    let count = 0;
    for (const row of rows) {
        see?.(row);
        if (!(row instanceof Map))
            continue;
        count += 1;
        const inRow = { metrics: new Map(), series: undefined, odd: found.odd };
        collect(row, name, inRow, withoutCourse);
        for (const [full, number] of inRow.metrics) {
            const column = columns.get(full) ?? { name: full, rows: [], values: [] };
            if (column.rows.length === 0)
                keep(columns, full, column);
            column.rows.push(count);
            column.values.push(number);
        }
    }
    for (const column of columns.values())
        add(found, column.name, column.values.at(-1) ?? Number.NaN);
    if (found.series === undefined)
        return;
    for (const series of seriesOf([...columns.values()]))
        found.series.push(series);
}
function collectList(list, name, found, course) {
    const last = list.findLast((item) => item !== null);
    if (Array.isArray(last))
        found.odd.nested.add(name);
    if (typeof last !== 'number')
        return;
    if (name === '')
        throw new Unreadable('is a list of numbers, which have no names');
    add(found, name, last);
    if (list.length > 1)
        found.odd.series.add(name);
    if (course !== undefined && found.series !== undefined && !isAxis(name)) {
        found.series.push(seriesOfList(list, name, course));
    }
}
function seriesOfList(list, name, { axis, at }) {
    const steps = [];
    const values = [];
    list.forEach((value, index) => {
        const step = at?.length === list.length ? at[index] : index + 1;
        if (typeof value !== 'number' || typeof step !== 'number' || !Number.isFinite(step))
            return;
        steps.push(step);
        values.push(value);
    });
    return inOrder(name, at === undefined || at.length === list.length ? axis : 'index', steps, values);
}
function withoutCourse() {
    return { axis: 'index' };
}
function courseOf(dict) {
    for (const [key, item] of dict) {
        if (isAxis(key) && Array.isArray(item) && item.length > 1)
            return { axis: key, at: item };
    }
    return { axis: Array.isArray(dict.get('loss')) ? 'epoch' : 'index' };
}
function notesOn({ series, texts, nested }) {
    const notes = [];
    if (series.size > 0)
        notes.push(`Of a list of numbers, the last one counts: ${quoteSome([...series])}.`);
    if (texts.size > 0) {
        notes.push(`Numbers in quotes are texts, and were not compared: ${quoteSome([...texts.keys()])}.`);
    }
    if (nested.size > 0)
        notes.push(`Lists within lists were not compared: ${quoteSome([...nested])}.`);
    return notes;
}
function withoutNumbers(value, { odd: { texts } }) {
    const [text] = texts;
    if (text !== undefined) {
        const [name, content] = text;
        return `holds no number: ${quote(name)} is the text ${quote(content)}; write it without quotes`;
    }
    const keys = [value].flat().flatMap((item) => (item instanceof Map ? [...item.keys()] : []));
    if (keys.length > 0)
        return `holds no number under ${quoteSome([...new Set(keys)])}`;
    return value instanceof Map
        ? 'holds no number: it is empty'
        : `holds no number by name, but ${kindOf(value)}`;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}

;// CONCATENATED MODULE: ./src/results/points.ts



const MOST_VALUES = 2_000_000;
function checkValueCount(count) {
    if (count > MOST_VALUES)
        throw new Unreadable('holds more than 2,000,000 values: log less often');
}
const WITHOUT_STEPS = 'value';
function noPoints() {
    return { byName: new Map(), count: 0 };
}
function addPoint(points, name, step, value) {
    points.count += 1;
    checkValueCount(points.count);
    let those = points.byName.get(name);
    if (those === undefined) {
        those = { steps: [], values: [] };
        keep(points.byName, name, those);
    }
    those.steps.push(Number.isFinite(step) ? step : 0);
    those.values.push(value);
}
function bySteps({ byName, count }) {
    const sorted = Array.from(byName, ([name, { steps, values }]) => {
        if (steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? step)))
            return [name, { steps, values }];
        const order = steps.map((_, index) => index).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0));
        const pick = (numbers) => order.map((index) => numbers[index] ?? Number.NaN);
        return [name, { steps: pick(steps), values: pick(values) }];
    });
    return { byName: new Map(sorted), count };
}
function points_seriesOf({ byName }, axis) {
    return Array.from(byName, ([name, { steps, values }]) => {
        if (values.length > 1 && steps.every((step) => step === 0)) {
            return { name, axis: WITHOUT_STEPS, at: steps.map((_, index) => index + 1), values };
        }
        return ascend(steps) ? { name, axis, at: steps, values } : inOrder(name, axis, steps, values);
    });
}
function ascend(steps) {
    return steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step));
}

;// CONCATENATED MODULE: ./src/results/quoted.ts


const ESCAPES = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['/', '/'],
    ['\\', '\\'],
    ['"', '"'],
    ["'", "'"],
]);
const CODE_LENGTH = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function readQuoted(cursor) {
    const start = cursor.at;
    const mark = next(cursor);
    cursor.at += 1;
    let content = '';
    for (let plain = cursor.at;;) {
        const character = next(cursor);
        if (character === '' || character === '\n')
            throw faultAt(cursor.text, start, 'this text is not closed');
        if (character === mark || character === '\\')
            content += cursor.text.slice(plain, cursor.at);
        cursor.at += 1;
        if (character === mark)
            return content;
        if (character === '\\') {
            content += readEscape(cursor);
            plain = cursor.at;
        }
    }
}
function readEscape(cursor) {
    const kind = next(cursor);
    const simple = ESCAPES.get(kind);
    const length = CODE_LENGTH.get(kind) ?? 0;
    const digits = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length);
    const code = digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (simple === undefined && (code < 0 || code > 0x10ffff)) {
        throw faultAt(cursor.text, cursor.at - 1, 'this backslash begins no known escape');
    }
    cursor.at += 1 + length;
    return simple ?? String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./src/results/literal.ts




const DEEPEST = 32;
const MOST_BRACKETS = 1_000_000;
const literal_NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SIGN = /[+-]/y;
const WORD = /[A-Za-z_][\w.]*/y;
const HOLDS_A_VALUE = /^(?:\w+\.)*(?:float\d*|longdouble|u?int\d*|[tT]ensor|[aA]rray|OrderedDict|Counter|dict)$/;
const CLOSING = { '{': '}', '[': ']', '(': ')' };
function readLiteral(text, dialect) {
    const cursor = readerOf(text);
    const value = readValue(cursor, dialect, 0);
    skipSpace(cursor);
    if (!isAtEnd(cursor))
        throw expected(cursor, 'the end');
    return value;
}
function* eachLiteral(text, dialect) {
    const cursor = readerOf(text);
    for (skipSpace(cursor); !isAtEnd(cursor); skipSpace(cursor)) {
        cursor.values = 0;
        cursor.brackets = 0;
        const value = readValue(cursor, dialect, 0);
        if (!endsLine(cursor)) {
            skipSpace(cursor);
            throw expected(cursor, 'the end of the line');
        }
        yield value;
    }
}
function readerOf(text) {
    return { text, at: 0, values: 0, brackets: 0 };
}
function readValue(cursor, dialect, depth) {
    skipSpace(cursor);
    checkValueCount(++cursor.values);
    if (depth > DEEPEST)
        throw faultAt(cursor.text, cursor.at, `it is nested more than ${DEEPEST} levels deep`);
    const first = next(cursor);
    if (first === '{')
        return readDict(cursor, dialect, depth);
    if (first === '[' || (first === '(' && dialect.python))
        return readList(cursor, dialect, depth);
    if (first !== '' && dialect.quotes.includes(first))
        return readQuoted(cursor);
    return readNumber(cursor) ?? readWord(cursor, dialect, depth);
}
function readNumber(cursor) {
    const digits = cursor_take(cursor, literal_NUMBER);
    return digits === undefined ? undefined : Number(digits);
}
function readWord(cursor, dialect, depth) {
    const start = cursor.at;
    const sign = cursor_take(cursor, SIGN);
    const word = cursor_take(cursor, WORD) ?? '';
    const value = dialect.words.get(word);
    if (typeof value === 'number')
        return sign === '-' ? -value : value;
    if (sign === undefined && value !== undefined)
        return value;
    if (sign === undefined && dialect.python && next(cursor) === '(') {
        const held = readCall(cursor, dialect, depth);
        return HOLDS_A_VALUE.test(word) ? held : null;
    }
    cursor.at = start;
    throw expected(cursor, 'a value');
}
function readCall(cursor, dialect, depth) {
    const start = cursor.at;
    cursor.at += 1;
    const value = readValue(cursor, dialect, depth + 1);
    for (let open = 1; open > 0;) {
        const character = next(cursor);
        if (character === '')
            throw faultAt(cursor.text, start, 'this bracket is not closed');
        if (dialect.quotes.includes(character)) {
            readQuoted(cursor);
            continue;
        }
        if ('([{'.includes(character))
            open += 1;
        if (')]}'.includes(character))
            open -= 1;
        cursor.at += 1;
    }
    return value;
}
function readDict(cursor, dialect, depth) {
    const entries = new Map();
    readItems(cursor, dialect, () => {
        const start = cursor.at;
        const key = readKey(cursor, dialect);
        if (entries.has(key))
            throw faultAt(cursor.text, start, `the key ${quote(key)} is there twice`);
        skipSpace(cursor);
        if (next(cursor) !== ':')
            throw expected(cursor, '":" after the key');
        cursor.at += 1;
        entries.set(key, readValue(cursor, dialect, depth + 1));
    });
    return entries;
}
function readKey(cursor, dialect) {
    const first = next(cursor);
    if (first !== '' && dialect.quotes.includes(first))
        return readQuoted(cursor);
    const number = dialect.python ? cursor_take(cursor, literal_NUMBER) : undefined;
    if (number === undefined) {
        throw expected(cursor, dialect.python ? 'a key in quotes' : 'a key in double quotes');
    }
    return number;
}
function readList(cursor, dialect, depth) {
    const items = [];
    readItems(cursor, dialect, () => items.push(readValue(cursor, dialect, depth + 1)));
    return items;
}
function readItems(cursor, dialect, readItem) {
    cursor.brackets += 1;
    if (cursor.brackets > MOST_BRACKETS)
        throw new Unreadable('holds more than 1,000,000 lists and dicts');
    const closing = CLOSING[next(cursor)] ?? '';
    cursor.at += 1;
    skipSpace(cursor);
    for (let first = true; next(cursor) !== closing; first = false) {
        if (!first) {
            if (next(cursor) !== ',')
                throw expected(cursor, `"," or "${closing}"`);
            cursor.at += 1;
            skipSpace(cursor);
            if (dialect.python && next(cursor) === closing)
                break;
        }
        readItem();
        skipSpace(cursor);
    }
    cursor.at += 1;
}

;// CONCATENATED MODULE: ./src/results/formats/json.ts


const JSON_DIALECT = {
    quotes: '"',
    words: new Map([
        ['true', true],
        ['false', false],
        ['null', null],
        ['NaN', Number.NaN],
        ['Infinity', Number.POSITIVE_INFINITY],
    ]),
    python: false,
};
const jsonFormat = {
    name: 'JSON',
    recognise: (path, head) => /\.json$/i.test(path) || /^\s*[{[]/.test(head),
    read: ({ text }) => flatten(readLiteral(text, JSON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/formats/python-dict.ts


const PYTHON_DIALECT = {
    quotes: '\'"',
    words: new Map([
        ['True', true],
        ['False', false],
        ['np.True_', true],
        ['np.False_', false],
        ['None', null],
        ['nan', Number.NaN],
        ['inf', Number.POSITIVE_INFINITY],
    ]),
    python: true,
};
const TEXTS_IN_DOUBLE_QUOTES = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)/g;
const OPENING = /^\s*(?:[\w.]+\(\s*)?[{[(]/;
const NOT_JSON = /['(]|\b(?:True|False|None|nan|inf)\b|\{\s*-?\d/;
function isPython(head) {
    return OPENING.test(head) && NOT_JSON.test(head.replace(TEXTS_IN_DOUBLE_QUOTES, '""'));
}
const pythonDictFormat = {
    name: 'a Python dict',
    recognise: (_path, head) => isPython(head),
    read: ({ text }) => flatten(readLiteral(text, PYTHON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/predictions/table.ts





const ENOUGH_TO_TELL = 64 * 1024;
function tableFormatOf(path, text) {
    if (/^\s*\[/.test(text))
        return LIST;
    return /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s*\{/.test(text) ? LINES : CSV;
}
const CSV = {
    name: 'CSV',
    read(text) {
        const [firstLine = ''] = text.trimStart().split('\n', 1);
        const all = rowsOf(text, delimiterOf(firstLine));
        const names = all.next().value?.cells ?? [];
        return { names, rows: rowsBelow(names, all) };
    },
};
const LIST = {
    name: 'JSON',
    read: (text) => dictsAsTable([readLiteral(text, dialectOf(text))].flat()),
};
const LINES = {
    name: 'JSON lines',
    read: (text) => dictsAsTable(eachLiteral(text, dialectOf(text))),
};
function* rowsBelow(names, rows) {
    let isEmpty = true;
    for (const { line, cells } of rows) {
        if (cells.length !== names.length) {
            const [there, above] = [cells.length, names.length];
            throw new Unreadable(`has a fault in line ${line}: cells there: ${there}, in the first line: ${above}; a cell with a comma in it needs quotes`);
        }
        yield { place: `line ${line}`, at: (column) => cells[column] };
        isEmpty = false;
    }
    if (isEmpty)
        throw new Unreadable('has a header, but no row below it');
}
function dialectOf(text) {
    return isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT;
}
function dictsAsTable(dicts) {
    const all = dicts[Symbol.iterator]();
    const first = all.next().value;
    if (!(first instanceof Map)) {
        throw new Unreadable('does not begin with a dict; write one for each example: `{"id": "7.png", "label": 3, "prediction": 5}`');
    }
    const names = [...first.keys()];
    return { names, rows: rowsOfDicts(names, first, all) };
}
function* rowsOfDicts(names, first, others) {
    let dict = first;
    for (let count = 1; dict !== undefined; count += 1) {
        const place = `dict ${count}`;
        if (!(dict instanceof Map))
            throw new Unreadable(`has something else where ${place} belongs`);
        const row = dict;
        yield { place, at: (column) => row.get(names[column] ?? '') };
        const { done, value } = others.next();
        dict = done === true ? undefined : value;
    }
}

;// CONCATENATED MODULE: ./src/results/predictions/text.ts

const LONGEST = 200;
const WHOLE = /^(-?(?:0|[1-9]\d*))\.0+$/;
function idIn(row, column) {
    const value = row.at(column);
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw new Unreadable(`has an id in ${row.place} of more digits than a number holds; write ids in quotes`);
    }
    const id = textIn(row, column, 'id');
    if (id === '')
        throw new Unreadable(`has an empty id in ${row.place}`);
    return id;
}
function textIn(row, column, what) {
    const value = row.at(column);
    if (value === undefined)
        throw new Unreadable(`has no ${what} in ${row.place}`);
    if (typeof value === 'object' && value !== null) {
        throw new Unreadable(`has a list or a dict for the ${what} in ${row.place}, where one value belongs`);
    }
    const text = String(value ?? '').trim();
    if (text.length > LONGEST) {
        throw new Unreadable(`has more than ${LONGEST} characters for the ${what} in ${row.place}: ${quote(text)}`);
    }
    return text.replace(WHOLE, '$1').replace(/^-0$/, '0');
}

;// CONCATENATED MODULE: ./src/results/predictions/read.ts





const MOST_EXAMPLES = 200_000;
function readPredictions(files) {
    const { files: chosen, notes } = newestOfEach(files);
    const found = new Map();
    let path = '';
    try {
        for (const file of chosen) {
            path = file.path;
            notes.push(...readInto(found, path, new TextDecoder().decode(file.bytes)));
        }
        return { kind: 'predictions', predictions: Array.from(found.values(), (each) => each.prediction), notes };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'bad', path, reason: error.message };
        return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` };
    }
}
function readInto(found, path, text) {
    if (text.trim() === '')
        throw new Unreadable('it is empty');
    const format = tableFormatOf(path, text);
    try {
        const { names, rows } = format.read(text);
        const { columns, notes } = columnsIn(names);
        for (const row of rows) {
            const prediction = {
                id: idIn(row, columns.id),
                label: textIn(row, columns.label, 'label'),
                prediction: textIn(row, columns.prediction, 'prediction'),
            };
            read_keep(found, prediction, path, row);
        }
        return notes;
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        throw new Unreadable(`as ${format.name}, it ${error.message}`);
    }
}
function read_keep(found, prediction, path, { place }) {
    const { id } = prediction;
    const other = found.get(id);
    if (other !== undefined) {
        const again = other.path === path
            ? `has the id ${quote(id)} for a second time in ${place}`
            : `has the id ${quote(id)} in ${place}, which is in ${quote(other.path)}, too`;
        throw new Unreadable(`${again}; each example needs an id of its own`);
    }
    if (found.size === MOST_EXAMPLES) {
        throw new Unreadable('holds more than 200,000 examples, the most that are compared; write a part of them, the same in head and base');
    }
    found.set(id, { prediction, path });
}

;// CONCATENATED MODULE: ./src/results/at-best.ts

function takeAtBest(merged, takes) {
    const byName = new Map(merged.series.map((series) => [series.name, series]));
    const notes = new Map();
    const bestSteps = new Map();
    const bestStepOf = (series, better) => {
        const key = `${better} ${series.name}`;
        if (!bestSteps.has(key))
            bestSteps.set(key, series.at[bestIndex(series.values, better)]);
        return bestSteps.get(key);
    };
    const metrics = merged.metrics.map((metric) => {
        const wanted = takes(metric.name);
        if (wanted === undefined)
            return metric;
        const taken = takenAt(byName.get(metric.name), byName.get(wanted.metric), wanted, bestStepOf);
        if (typeof taken !== 'string')
            return { ...metric, ...taken };
        notes.set(taken, [...(notes.get(taken) ?? []), metric.name]);
        return metric;
    });
    return { metrics, notes: Array.from(notes, ([why, names]) => at_best_inWords(names, why)) };
}
function takenAt(own, searched, { metric, better }, bestStepOf) {
    if (searched === undefined)
        return `${quote(metric)} has no values over epochs or steps`;
    if (own === undefined)
        return 'of its own values only the last is known';
    if (own.axis !== searched.axis) {
        return `it is known by ${quote(own.axis)}, but ${quote(metric)} by ${quote(searched.axis)}`;
    }
    const best = bestStepOf(searched, better);
    if (best === undefined)
        return `${quote(metric)} is never a number`;
    const value = own.values[own.at.findLastIndex((at) => at <= best)];
    if (value === undefined)
        return `it has no value yet where ${quote(metric)} is best`;
    return { value, bestOf: searched.values.length };
}
function bestIndex(values, better) {
    return values.reduce((best, value, index) => {
        if (Number.isNaN(value))
            return best;
        const record = values[best];
        if (record === undefined)
            return index;
        return (better === 'lower' ? value < record : value > record) ? index : best;
    }, -1);
}
const MOST_NAMES = 3;
function at_best_inWords(names, why) {
    const listed = names.slice(0, MOST_NAMES).map(quote).join(', ');
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return `The last value counts of ${listed}${more}, not the one at the best epoch: ${why}.`;
}

;// CONCATENATED MODULE: ./src/results/dialect.ts


const dialect_ENOUGH_TO_TELL = 64 * 1024;
function dialect_dialectOf(text) {
    return isPython(text.slice(0, dialect_ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT;
}

;// CONCATENATED MODULE: ./src/results/dict.ts



function dict_readDict(text) {
    const value = readLiteral(text, dialect_dialectOf(text));
    if (value instanceof Map)
        return value;
    throw new Unreadable('holds no dict');
}
function withFirst(dict, keys) {
    const first = new Map();
    for (const key of keys) {
        const value = dict.get(key);
        if (value !== undefined)
            first.set(key, value);
    }
    return new Map([...first, ...dict]);
}

;// CONCATENATED MODULE: ./src/results/formats/boosting.ts


const SET_AND_METRIC = /^\s*\{\s*["']([^"'{}]*)["']\s*:\s*\{\s*["']([^"'{}]*)["']\s*:\s*\[\s*[-\d.]/;
const UNNAMED_SET = /^(?:valid(?:ation)?_\d+|training|learn)$/;
const METRIC = /^(?:(?:binary_|multi_|m)?(?:logloss|error)|\w+-nloglik|auc(?:pr|_mu)?|average_precision|ndcg|map|l[12]|rmse|rmsle|mae|mape|mphe)(?:@.*)?$/;
const NUMBERED = /^valid(?:ation)?_\d+$/;
const boostingFormat = {
    name: "XGBoost's or LightGBM's evaluation results",
    recognise: (_path, head) => {
        const [, set = '', metric = ''] = SET_AND_METRIC.exec(head) ?? [];
        return UNNAMED_SET.test(set) || METRIC.test(metric);
    },
    read: ({ text }) => {
        const sets = dict_readDict(text);
        const numbered = [...sets.keys()].filter((name) => NUMBERED.test(name));
        return flatten(withFirst(sets, numbered.reverse()), 'iteration');
    },
};

;// CONCATENATED MODULE: ./src/results/formats/classification-report.ts


const CLASS = new RegExp(String.raw `^\s*\{[^{}]*\{\s*${['precision', 'recall', 'f1-score']
    .map((name) => String.raw `["']${name}["']\s*:[^,{}]{1,60},\s*`)
    .join('')}["']support["']\s*:`);
const OF_ALL_CLASSES = ['accuracy', 'macro avg', 'weighted avg', 'micro avg', 'samples avg'];
const classificationReportFormat = {
    name: "scikit-learn's classification report",
    recognise: (_path, head) => CLASS.test(head),
    read: ({ text }) => flatten(withFirst(dict_readDict(text), OF_ALL_CLASSES)),
};

;// CONCATENATED MODULE: ./src/results/formats/csv.ts






const NAME_HEADER = /^(?:name|metric|metrics|key|measure)$/i;
const VALUE_HEADER = /^(?:value|values|score|result)$/i;
const BLANK = /^(?:|na|n\/a|null|none|-)$/i;
const csvFormat = {
    name: 'CSV',
    recognise: (path, head) => /\.(?:csv|tsv)$/i.test(path) || hasTwoRows(head),
    read,
};
function hasTwoRows(head) {
    const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
    const delimiter = delimiterOf(first);
    const cells = first.split(delimiter).length;
    return cells > 1 && second.split(delimiter).length === cells;
}
function read({ text }) {
    const [firstLine = ''] = text.trimStart().split('\n', 1);
    const rows = rowsOf(text, delimiterOf(firstLine));
    const first = rows.next();
    if (first.done)
        throw new Unreadable('has no header');
    const header = first.value;
    const pairs = isPairs(header);
    const columns = pairs ? readPairs(header, rows) : readColumns(header, rows);
    const found = new Map();
    for (const { name, values } of columns) {
        if (found.has(name))
            throw new Unreadable(`has two columns named ${quote(name)}`);
        keep(found, name, values.at(-1) ?? Number.NaN);
    }
    if (found.size > 0)
        return { metrics: asMetrics(found), series: pairs ? [] : seriesOf(columns), notes: [] };
    throw new Unreadable(`holds no number at the end of a column; the columns are ${quoteSome(header.cells)}`);
}
function isPairs({ cells }) {
    const [name = '', value = ''] = cells;
    return cells.length === 2 && (isPair(cells) || (NAME_HEADER.test(name) && VALUE_HEADER.test(value)));
}
function isPair([name = '', value = '']) {
    return toNumber(name) === undefined && toNumber(value) !== undefined;
}
function readPairs(header, rows) {
    const columns = new Map();
    const add = ({ cells: [name = '', value = ''] }) => {
        const number = toNumber(value);
        if (number !== undefined)
            keep(columns, name, { name, rows: [1], values: [number] });
    };
    if (isPair(header.cells))
        add(header);
    for (const row of rows) {
        checkLength(row, 2);
        add(row);
    }
    return [...columns.values()];
}
function readColumns(header, rows) {
    if (header.cells.every((cell) => cell === '' || toNumber(cell) !== undefined)) {
        throw new Unreadable('has numbers in its first line, where the names of the columns belong');
    }
    const columns = header.cells.map((cell, index) => ({
        name: index === 0 ? cell.replace(/^#\s*/, '') : cell,
        rows: [],
        values: [],
        endsInText: false,
    }));
    let count = 0;
    let numbers = 0;
    for (const row of rows) {
        checkLength(row, columns.length);
        count += 1;
        for (const [index, column] of columns.entries()) {
            const cell = row.cells[index] ?? '';
            if (BLANK.test(cell))
                continue;
            const number = toNumber(cell);
            column.endsInText = number === undefined;
            if (number === undefined)
                continue;
            numbers += 1;
            checkValueCount(numbers);
            column.rows.push(count);
            column.values.push(number);
        }
    }
    if (count === 0)
        throw new Unreadable('has a header, but no row below it');
    return columns.filter(({ name, values, endsInText }) => name !== '' && values.length > 0 && !endsInText);
}
function checkLength({ line, cells }, length) {
    if (cells.length === length)
        return;
    throw new Unreadable(`has a fault in line ${line}: cells there: ${cells.length}, in the first line: ${length}`);
}

;// CONCATENATED MODULE: ./src/results/formats/dvclive.ts

const PLOT = /^(?:(?<folder>.+?)\/)?plots\/metrics\/(?<name>.+)\.tsv$/;
const dvcliveFormat = {
    name: "a plot of DVCLive's",
    recognise: (path) => PLOT.test(path),
    wholeOf: (path) => {
        const plot = PLOT.exec(path);
        return plot === null ? undefined : (plot.groups?.folder ?? '');
    },
    read: (content) => {
        const { series, notes } = csvFormat.read(content);
        const name = (PLOT.exec(content.path)?.groups?.name ?? '').replaceAll('/', '.');
        const plotted = content.path.slice(content.path.lastIndexOf('/') + 1, -'.tsv'.length);
        const plots = series.filter((one) => one.name === plotted);
        return { metrics: [], series: plots.map((one) => ({ ...one, name })), notes };
    },
};

;// CONCATENATED MODULE: ./src/results/formats/jsonl.ts



const TWO_DICTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
const jsonlFormat = {
    name: 'JSON lines',
    recognise: (path, head) => /\.(?:jsonl|ndjson)$/i.test(path) || TWO_DICTS.test(head),
    read: ({ text }) => flattenRows(eachLiteral(text, dialect_dialectOf(text))),
};

;// CONCATENATED MODULE: ./src/results/formats/lm-eval.ts


const RESULTS = /^\s*\{\s*"results"\s*:\s*\{/;
const METRIC_AND_FILTER = /"[^\s",]+,[^\s",]+"\s*:/;
const lmEvalFormat = {
    name: 'results of lm-evaluation-harness',
    recognise: (_path, head) => RESULTS.test(head) && METRIC_AND_FILTER.test(head),
    read: ({ text }) => {
        const file = dict_readDict(text);
        const tasks = withFirst(dictIn(file, 'results'), dictIn(file, 'groups').keys());
        return flatten(new Map(Array.from(tasks, ([task, numbers]) => [task, metricsOf(numbers)])));
    },
};
function dictIn(dict, key) {
    const inner = dict.get(key);
    return inner instanceof Map ? inner : new Map();
}
function metricsOf(numbers) {
    if (!(numbers instanceof Map))
        return null;
    const measured = [...numbers].filter(([key, value]) => key.includes(',') && typeof value === 'number');
    return new Map(measured.map(([key, value]) => [key.replace(/,none$/, ''), value]));
}

;// CONCATENATED MODULE: ./src/results/sqlite/columns.ts

const TOKEN = /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"|`[^`]*`|\[[^\]]*\]|'[^']*'|[\w$\u0080-\uffff]+|[\s\S]/g;
const SAYS_NOTHING = /^(?:\s|--|\/\*)/;
const IN_QUOTES = /^["`['].*["`\]']$/s;
const BEGINS_A_CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)$/i;
function columnsOf(sql) {
    const tokens = tokensOf(sql);
    const opening = tokens.indexOf('(');
    const closing = closingOf(tokens, opening);
    const isTable = is(tokens[0], 'create') && is(tokens[1], 'table') && closing !== -1;
    if (!isTable || tokens.slice(closing).some((token) => is(token, 'without'))) {
        throw new Unreadable(`has a table that is none of plain rows: ${quote(sql)}`);
    }
    return definitionsIn(tokens.slice(opening + 1, closing))
        .filter(([name = '', ...words]) => !BEGINS_A_CONSTRAINT.test(name) && isStored(words))
        .map(([name = '']) => unquoted(name));
}
function closingOf(tokens, opening) {
    let depth = 0;
    return tokens.findIndex((token, index) => {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        return index >= opening && depth === 0;
    });
}
function definitionsIn(tokens) {
    const definitions = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token === ')')
            depth -= 1;
        if (depth === 0 && token === ',')
            definitions.push([]);
        else if (depth === 0)
            definitions.at(-1)?.push(token);
        if (token === '(')
            depth += 1;
    }
    return definitions;
}
function isStored(words) {
    return !words.some((word) => is(word, 'as')) || words.some((word) => is(word, 'stored'));
}
function is(token, word) {
    return token?.toLowerCase() === word;
}
function tokensOf(sql) {
    return (sql.match(TOKEN) ?? []).filter((token) => !SAYS_NOTHING.test(token));
}
function unquoted(token) {
    return IN_QUOTES.test(token) ? token.slice(1, -1) : token;
}

;// CONCATENATED MODULE: ./src/results/sqlite/record.ts

const LONGEST_VARINT = 9;
const decoder = new TextDecoder();
function valuesOf(record, places) {
    const values = places.map(() => null);
    const types = { view: record, at: 0, end: record.byteLength };
    types.end = readVarint(types);
    if (types.end > record.byteLength)
        throw damaged('a row is shorter than it says');
    let at = types.end;
    for (let place = 0; types.at < types.end; place += 1) {
        const type = readVarint(types);
        const size = sizeOf(type);
        if (at + size > record.byteLength)
            throw damaged('a row is shorter than it says');
        const wanted = places.indexOf(place);
        if (wanted !== -1)
            values[wanted] = contentOf(record, at, size, type);
        at += size;
    }
    return values;
}
const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8];
const DOUBLE = 7;
const ZERO = 8;
const ONE = 9;
const FIRST_OF_VARIABLE_SIZE = 12;
function sizeOf(type) {
    if (type >= FIRST_OF_VARIABLE_SIZE)
        return Math.floor((type - FIRST_OF_VARIABLE_SIZE) / 2);
    if (type === DOUBLE)
        return 8;
    if (type > ONE)
        throw damaged('a row has a value of no type');
    return INTEGER_SIZES[type] ?? 0;
}
function contentOf(view, at, size, type) {
    if (type === 0)
        return null;
    if (type === DOUBLE)
        return view.getFloat64(at);
    if (type === ZERO || type === ONE)
        return type - ZERO;
    if (type < FIRST_OF_VARIABLE_SIZE)
        return integerOf(view, at, size);
    if (type % 2 === 0)
        return 'bytes';
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, size));
}
function integerOf(view, at, size) {
    let value = view.getInt8(at);
    for (let index = 1; index < size; index += 1)
        value = value * 256 + view.getUint8(at + index);
    return value;
}
function readVarint(cursor) {
    let value = 0;
    for (let length = 1; length <= LONGEST_VARINT && cursor.at < cursor.end; length += 1) {
        const byte = cursor.view.getUint8(cursor.at);
        cursor.at += 1;
        if (length === LONGEST_VARINT)
            return value * 256 + byte;
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    throw damaged('a number in it ends nowhere');
}
function damaged(what) {
    return new Unreadable(`is damaged: ${what}`);
}

;// CONCATENATED MODULE: ./src/results/sqlite/pages.ts


const FILE_HEADER = 100;
const INTERIOR = 0x05;
const LEAF = 0x0d;
const LINK = 4;
const LONGEST_ROW = 256 * 1024;
function* recordsOf(pages, root) {
    const scan = { ...pages, claimed: new Uint8Array(pages.count + 1) };
    const open = [claim(scan, root)];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const start = (number - 1) * scan.size;
        const end = start + scan.usable;
        const head = number === 1 ? start + FILE_HEADER : start;
        const type = scan.view.getUint8(head);
        const cells = scan.view.getUint16(head + 3);
        const pointers = head + (type === LEAF ? 8 : 12);
        const page = { number, start, end, cells, pointers };
        if (pointers + 2 * cells > end)
            throw damaged(`page ${number} has too many cells`);
        if (type === INTERIOR)
            open.push(claim(scan, scan.view.getUint32(head + 8)), ...childrenOf(scan, page));
        else if (type === LEAF)
            yield* recordsIn(scan, page);
        else
            throw damaged(`page ${number} belongs to no table`);
    }
}
function childrenOf(scan, page) {
    return Array.from({ length: page.cells }, (_, index) => {
        const cell = cellAt(scan, page, page.cells - 1 - index);
        if (cell + LINK > page.end)
            throw damaged(`page ${page.number} has a cell outside of it`);
        return claim(scan, scan.view.getUint32(cell));
    });
}
function* recordsIn(scan, page) {
    let room = scan.usable;
    for (let index = 0; index < page.cells; index += 1) {
        const cursor = { view: scan.view, at: cellAt(scan, page, index), end: page.end };
        const start = cursor.at;
        const length = readVarint(cursor);
        readVarint(cursor);
        if (length > LONGEST_ROW)
            throw new Unreadable('has a row of more than 256 KiB');
        const inPage = lengthInPage(length, scan.usable);
        const end = cursor.at + inPage + (inPage < length ? LINK : 0);
        room -= end - start;
        if (end > page.end || room < 0)
            throw damaged(`page ${page.number} has rows outside of it`);
        const { buffer, byteOffset } = scan.view;
        yield inPage === length
            ? new DataView(buffer, byteOffset + cursor.at, length)
            : gathered(scan, cursor.at, inPage, length);
    }
}
function cellAt({ view }, { start, pointers }, index) {
    return start + view.getUint16(pointers + 2 * index);
}
function gathered(scan, start, inPage, length) {
    const record = new Uint8Array(length);
    const { view } = scan;
    record.set(new Uint8Array(view.buffer, view.byteOffset + start, inPage));
    let next = view.getUint32(start + inPage);
    for (let filled = inPage; filled < length;) {
        const page = (claim(scan, next) - 1) * scan.size;
        const piece = Math.min(scan.usable - LINK, length - filled);
        record.set(new Uint8Array(view.buffer, view.byteOffset + page + LINK, piece), filled);
        filled += piece;
        next = view.getUint32(page);
    }
    return new DataView(record.buffer);
}
function lengthInPage(length, usable) {
    const most = usable - 35;
    if (length <= most)
        return length;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - LINK));
    return fitting <= most ? fitting : least;
}
function claim({ count, claimed }, page) {
    if (page < 1 || page > count)
        throw new Unreadable(`is cut off: it lacks its page ${page}`);
    if (claimed[page] === 1)
        throw damaged(`page ${page} is used twice`);
    claimed[page] = 1;
    return page;
}

;// CONCATENATED MODULE: ./src/results/sqlite/database.ts




const SQLITE_MAGIC = 'SQLite format 3\0';
const HEADER = 100;
const UTF_8 = 1;
const WAL = 2;
const SCHEMA = {
    root: 1,
    sql: 'CREATE TABLE sqlite_schema(type text, name text, tbl_name text, rootpage integer, sql text)',
};
function openSqlite(bytes) {
    if (bytes.length < HEADER)
        throw new Unreadable('is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
    const usable = size - view.getUint8(20);
    if (size < 512 || (size & (size - 1)) !== 0 || usable < 480)
        throw damaged('no page has such a size');
    if (view.getUint32(56) > UTF_8)
        throw new Unreadable('keeps its texts as UTF-16, and only UTF-8 is read');
    const pages = { view, size, usable, count: Math.floor(bytes.length / size) };
    const tables = new Map();
    for (const [type, name, root, sql] of readRows(pages, SCHEMA, ['type', 'name', 'rootpage', 'sql'])) {
        const isTable = type === 'table' && typeof root === 'number' && typeof sql === 'string';
        if (isTable && typeof name === 'string')
            tables.set(name, { root, sql });
    }
    return { tables, usesWal: view.getUint8(19) === WAL, pages };
}
function database_rowsOf({ pages, tables }, name, columns) {
    const table = tables.get(name);
    if (table === undefined)
        throw new Unreadable(`has no table ${quote(name)}`);
    return readRows(pages, table, columns);
}
function* readRows(pages, { root, sql }, columns) {
    const stored = columnsOf(sql);
    const places = columns.map((column) => stored.indexOf(column));
    const missing = columns.find((_, index) => places[index] === -1);
    if (missing !== undefined)
        throw new Unreadable(`has no column ${quote(missing)} in the table of ${quote(sql)}`);
    for (const record of recordsOf(pages, root))
        yield valuesOf(record, places);
}

;// CONCATENATED MODULE: ./src/results/formats/mlflow.ts



const MOST_RUNS = 10_000;
const OF_THE_MACHINE = 'system/';
const INFINITE = 1.7976931348623157e308;
const mlflowFormat = {
    name: 'a database of MLflow',
    recognise: (_path, head) => head.startsWith(SQLITE_MAGIC),
    read: mlflow_read,
};
function mlflow_read({ bytes }) {
    const database = openSqlite(bytes);
    const runs = runsWithMetrics(database);
    const nested = nestedRuns(database, runs);
    const choices = runs.filter(({ id }) => !nested.has(id));
    const [newest] = (choices.length > 0 ? choices : runs).toSorted((a, b) => b.startedAt - a.startedAt);
    if (newest === undefined) {
        throw new Unreadable(`holds no metric of a run that is not deleted${walHint(database)}`);
    }
    return {
        metrics: [],
        series: points_seriesOf(bySteps(pointsOf(database, newest)), 'step'),
        notes: mlflow_notesOn(runs, nested, newest),
    };
}
const RUN_COLUMNS = ['run_uuid', 'name', 'start_time', 'lifecycle_stage'];
const METRIC_COLUMNS = ['run_uuid', 'key', 'value', 'is_nan', 'step'];
function runsWithMetrics(database) {
    const runs = new Map();
    for (const [id, name, start, stage] of rows(database, 'runs', RUN_COLUMNS)) {
        if (typeof id !== 'string' || stage !== 'active')
            continue;
        runs.set(id, {
            id,
            name: typeof name === 'string' ? name : '',
            startedAt: typeof start === 'number' ? start : 0,
        });
        if (runs.size > MOST_RUNS)
            throw new Unreadable('holds more than 10,000 runs: write a store of its own');
    }
    const withMetrics = new Set();
    for (const [id, key] of rows(database, 'metrics', ['run_uuid', 'key'])) {
        if (typeof id === 'string' && runs.has(id) && !isOfTheMachine(key))
            withMetrics.add(id);
    }
    return [...runs.values()].filter(({ id }) => withMetrics.has(id));
}
function nestedRuns(database, runs) {
    const known = new Set(runs.map(({ id }) => id));
    const nested = new Set();
    for (const [id, key] of rows(database, 'tags', ['run_uuid', 'key'])) {
        if (key === 'mlflow.parentRunId' && typeof id === 'string' && known.has(id))
            nested.add(id);
    }
    return nested;
}
function pointsOf(database, run) {
    const points = noPoints();
    for (const [id, key, value, notANumber, step] of rows(database, 'metrics', METRIC_COLUMNS)) {
        if (id !== run.id || isOfTheMachine(key))
            continue;
        if (typeof key !== 'string' || typeof value !== 'number') {
            throw new Unreadable('has a row in its table "metrics" that is no name and number');
        }
        addPoint(points, key, typeof step === 'number' ? step : 0, notANumber === 1 ? Number.NaN : asLogged(value));
    }
    return points;
}
function asLogged(value) {
    return Math.abs(value) === INFINITE ? value * 2 : value;
}
function isOfTheMachine(key) {
    return typeof key === 'string' && key.startsWith(OF_THE_MACHINE);
}
function rows(database, table, columns) {
    if (database.tables.has(table))
        return database_rowsOf(database, table, columns);
    throw new Unreadable(`is no store of MLflow: it has no table "${table}"${walHint(database)}`);
}
function walHint({ usesWal }) {
    return usesWal
        ? '; what was written last may be in the file beside it that ends in "-wal", which is not read: run "PRAGMA journal_mode=DELETE" on the database at the end of the training'
        : '';
}
function mlflow_notesOn(runs, nested, { id, name }) {
    if (runs.length === 1)
        return [];
    const which = nested.size > 0 && !nested.has(id) ? 'the newest that is not nested in another' : 'the newest';
    return [
        `${runs.length} runs of MLflow hold metrics: ${which}, ${quote(name === '' ? id : name)}, was read.`,
    ];
}

;// CONCATENATED MODULE: ./src/results/formats/mlflow-files.ts



const METRIC_FILE = /^(?<run>(?:.*\/)?[0-9a-f]{32})\/metrics\/(?<name>.+)$/s;
const LINE = /^\d{10,16} (\S+)(?: (-?\d+)(?: \S+ \S+)?)?$/;
const mlflowFilesFormat = {
    name: 'a metric file of MLflow',
    recognise: (path, head) => METRIC_FILE.test(path) && LINE.test(head.split('\n', 1)[0]?.trimEnd() ?? ''),
    wholeOf: (path) => METRIC_FILE.exec(path)?.groups?.run,
    read: mlflow_files_read,
};
function mlflow_files_read({ path, text }) {
    const name = METRIC_FILE.exec(path)?.groups?.name ?? '';
    const points = noPoints();
    text.split('\n').forEach((line, index) => {
        if (line.trim() === '')
            return;
        const [, written = '', step = '0'] = LINE.exec(line.trimEnd()) ?? [];
        const value = toNumber(written);
        if (value === undefined) {
            throw new Unreadable(`has a fault in line ${index + 1}: expected a time, a number and a step`);
        }
        addPoint(points, name, Number(step), value);
    });
    return { metrics: [], series: points_seriesOf(bySteps(points), 'step'), notes: [] };
}

;// CONCATENATED MODULE: ./src/results/tensorboard/protobuf.ts

const WIRES = ['varint', 'fixed64', 'bytes', undefined, undefined, 'fixed32'];
function* fieldsOf({ view, start, end }) {
    const cursor = { view, at: start, end };
    while (cursor.at < end) {
        const key = protobuf_readVarint(cursor);
        const wire = WIRES[key & 7];
        if (wire === undefined || key < 8)
            throw fault(start);
        const value = wire === 'varint' || wire === 'bytes' ? protobuf_readVarint(cursor) : 0;
        const length = lengthOf(wire, value);
        if (length < 0 || length > end - cursor.at)
            throw fault(start);
        const from = cursor.at;
        cursor.at += length;
        yield { number: Math.floor(key / 8), wire, value, view, start: from, end: cursor.at };
    }
}
function onlyVarintOf({ view, start, end, wire, value }) {
    if (wire === 'varint')
        return value;
    if (wire !== 'bytes' || start === end)
        return undefined;
    const cursor = { view, at: start, end };
    const first = protobuf_readVarint(cursor);
    return cursor.at === end ? first : undefined;
}
function lengthOf(wire, value) {
    if (wire === 'bytes')
        return value;
    if (wire === 'varint')
        return 0;
    return wire === 'fixed64' ? 8 : 4;
}
const protobuf_LONGEST_VARINT = 10;
function protobuf_readVarint(cursor) {
    const { view, at, end } = cursor;
    for (let length = 1; length <= protobuf_LONGEST_VARINT && at + length <= end; length += 1) {
        if (view.getUint8(at + length - 1) >= 0x80)
            continue;
        cursor.at += length;
        return length === 1 ? view.getUint8(at) : protobuf_joined(view, at, length);
    }
    throw fault(at);
}
const PIECE = 2 ** 28;
function protobuf_joined(view, at, length) {
    const pieces = [0, 0, 0];
    for (let index = 0; index < length; index += 1) {
        const piece = Math.floor(index / 4);
        pieces[piece] = (pieces[piece] ?? 0) | ((view.getUint8(at + index) & 0x7f) << (7 * (index % 4)));
    }
    const [low = 0, middle = 0, high = 0] = pieces;
    const top = high & 0xff;
    if (top < 0x80)
        return low + middle * PIECE + top * PIECE * PIECE;
    return -(PIECE - 1 - low) - (PIECE - 1 - middle) * PIECE - (0xff - top) * PIECE * PIECE - 1;
}
function fault(at) {
    return new Unreadable(`has a fault at byte ${at}: a field of this record ends outside of it`);
}

;// CONCATENATED MODULE: ./src/results/tensorboard/crc32c.ts
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1)
        rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
});
function crc32c(bytes, start = 0, end = bytes.length) {
    let crc = 0xffffffff;
    for (let at = start; at < end; at += 1) {
        crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./src/results/tensorboard/records.ts


const records_HEADER = 12;
const CHECKSUM = 4;
function* tfRecordsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length;) {
        if (bytes.length - at < records_HEADER)
            return true;
        checkSum(view, bytes, at, at + 8);
        const length = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
        const start = at + records_HEADER;
        const end = start + length;
        if (end + CHECKSUM > bytes.length)
            return true;
        checkSum(view, bytes, start, end);
        yield { start, end };
        at = end + CHECKSUM;
    }
    return false;
}
function checkSum(view, bytes, start, end) {
    const crc = crc32c(bytes, start, end);
    const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
    if (masked === view.getUint32(end, true))
        return;
    throw new Unreadable(`is damaged at byte ${start}: its checksum does not match`);
}

;// CONCATENATED MODULE: ./src/results/tensorboard/tensor.ts

const TENSOR = { type: 1, content: 4 };
const floats = { field: 5, size: 4, read: (view, at) => view.getFloat32(at, true) };
const doubles = { field: 6, size: 8, read: (view, at) => view.getFloat64(at, true) };
const TYPES = new Map([
    [1, floats],
    [2, doubles],
    [3, { field: 7, size: 4, read: (view, at) => view.getInt32(at, true) }],
    [4, { field: 7, size: 1, read: (view, at) => view.getUint8(at) }],
    [5, { field: 7, size: 2, read: (view, at) => view.getInt16(at, true) }],
    [6, { field: 7, size: 1, read: (view, at) => view.getInt8(at) }],
    [9, { field: 10, size: 8, read: (view, at) => Number(view.getBigInt64(at, true)) }],
    [10, { field: 11, size: 1, read: (view, at) => view.getUint8(at) }],
    [14, { field: 13, size: 2, read: (view, at) => ofBfloat(view.getUint16(at, true)), ofBits: ofBfloat }],
    [17, { field: 7, size: 2, read: (view, at) => view.getUint16(at, true) }],
    [19, { field: 13, size: 2, read: (view, at) => ofHalf(view.getUint16(at, true)), ofBits: ofHalf }],
    [22, { field: 16, size: 4, read: (view, at) => view.getUint32(at, true) }],
    [23, { field: 17, size: 8, read: (view, at) => Number(view.getBigUint64(at, true)) }],
]);
const HOLDS_NUMBERS = new Set([
    TENSOR.content,
    ...Array.from(TYPES.values(), ({ field }) => field),
]);
function scalarOf(tensor) {
    let type;
    let numbers;
    for (const field of fieldsOf(tensor)) {
        if (field.number === TENSOR.type)
            type = TYPES.get(field.value);
        if (!HOLDS_NUMBERS.has(field.number))
            continue;
        if (numbers !== undefined)
            return undefined;
        numbers = field;
    }
    if (type === undefined)
        return undefined;
    if (numbers === undefined)
        return 0;
    if (numbers.number === TENSOR.content)
        return inContent(numbers, type);
    return numbers.number === type.field ? inField(numbers, type) : undefined;
}
function inContent({ view, start, end }, { size, read }) {
    return end - start === size ? read(view, start) : undefined;
}
function inField(field, type) {
    if (type === floats || type === doubles)
        return inContent(field, type);
    const value = onlyVarintOf(field);
    return value === undefined || type.ofBits === undefined ? value : type.ofBits(value);
}
function ofBfloat(bits) {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint16(0, bits & 0xffff);
    return view.getFloat32(0);
}
function ofHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

;// CONCATENATED MODULE: ./src/results/formats/tensorboard.ts





const FILE_VERSION = 'brain.Event:';
const EVENT = { step: 2, summary: 5 };
const SUMMARY = { value: 1 };
const VALUE = { tag: 1, simpleValue: 2, tensor: 8, metadata: 9 };
const METADATA = { pluginData: 1 };
const PLUGIN_DATA = { pluginName: 1 };
const SCALARS = 'scalars';
const CUT_OFF = 'An event file ends in the middle of a record, as its writer was not closed: what stands before it was read.';
const tensorboard_decoder = new TextDecoder();
const tensorboardFormat = {
    name: 'TensorBoard events',
    recognise: (path, head) => isEventFile(path) || head.slice(0, 64).includes(FILE_VERSION),
    wholeOf: (path) => (isEventFile(path) ? runOf(path) : undefined),
    read: tensorboard_read,
};
function tensorboard_read({ bytes }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = { points: noPoints(), scalars: new Set() };
    const records = tfRecordsOf(bytes);
    let record = records.next();
    for (; record.done !== true; record = records.next())
        readEvent({ view, ...record.value }, found);
    return { metrics: [], series: points_seriesOf(found.points, 'step'), notes: record.value ? [CUT_OFF] : [] };
}
function readEvent(event, found) {
    const step = stepOf(event);
    for (const summary of fieldsOf(event)) {
        if (summary.number !== EVENT.summary || summary.wire !== 'bytes')
            continue;
        for (const value of fieldsOf(summary)) {
            if (value.number === SUMMARY.value && value.wire === 'bytes')
                tensorboard_readValue(value, step, found);
        }
    }
}
function stepOf(event) {
    let step = 0;
    for (const field of fieldsOf(event))
        if (field.number === EVENT.step)
            step = field.value;
    return step;
}
function tensorboard_readValue(value, step, found) {
    let tag = '';
    let plugin = '';
    let simple;
    let tensor;
    for (const field of fieldsOf(value)) {
        if (field.wire === 'fixed32' && field.number === VALUE.simpleValue) {
            simple = field.view.getFloat32(field.start, true);
        }
        if (field.wire !== 'bytes')
            continue;
        if (field.number === VALUE.tag)
            tag = textOf(field);
        if (field.number === VALUE.tensor)
            tensor = field;
        if (field.number === VALUE.metadata)
            plugin = pluginOf(field);
    }
    const number = tensor === undefined ? simple : scalarIn(tensor, tag, plugin, found);
    if (number === undefined)
        return;
    addPoint(found.points, tag, step, number);
}
function scalarIn(tensor, tag, plugin, { scalars }) {
    if (plugin !== SCALARS && !(plugin === '' && scalars.has(tag)))
        return undefined;
    const number = scalarOf(tensor);
    if (number !== undefined)
        scalars.add(tag);
    return number;
}
function pluginOf(metadata) {
    let plugin = '';
    for (const field of fieldsOf(metadata)) {
        if (field.number !== METADATA.pluginData || field.wire !== 'bytes')
            continue;
        for (const inner of fieldsOf(field)) {
            if (inner.number === PLUGIN_DATA.pluginName && inner.wire === 'bytes')
                plugin = textOf(inner);
        }
    }
    return plugin;
}
function textOf({ view, start, end }) {
    return tensorboard_decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

;// CONCATENATED MODULE: ./src/results/formats/trainer-state.ts



const trainerStateFormat = {
    name: 'the state of a Hugging Face Trainer',
    recognise: (_path, head) => /^\s*\{/.test(head) && head.includes('"log_history"'),
    read: ({ text }) => {
        const log = dict_readDict(text).get('log_history');
        if (!Array.isArray(log) || log.length === 0)
            throw new Unreadable('has an empty "log_history"');
        return flattenRows(log.map(named));
    },
};
function named(row) {
    if (!(row instanceof Map))
        return row;
    const isSummary = [...row.keys()].some((name) => name.endsWith('_runtime'));
    const own = (name) => isSummary || /^(?:epoch|step|(?:train|eval|test)_.*)$/s.test(name);
    const stepFirst = withFirst(row, ['step']);
    return new Map(Array.from(stepFirst, ([name, value]) => [own(name) ? name : `train/${name}`, value]));
}

;// CONCATENATED MODULE: ./src/results/formats/ultralytics.ts

const ultralytics_HEADER = /^\s*epoch\s*,[^\n]*\btrain\/\w*loss\b[^\n]*\bmetrics\/\w/;
const METRICS = 'metrics/';
const FITNESS = /^val\/mAP(?:50-95|_0\.5:0\.95)/;
const ultralyticsFormat = {
    name: "Ultralytics' results",
    recognise: (_path, head) => ultralytics_HEADER.test(head),
    read: (content) => {
        const { metrics, series, notes } = csvFormat.read(content);
        return { metrics: fitnessFirst(metrics.map(renamed)), series: series.map(renamed), notes };
    },
};
function renamed(one) {
    return one.name.startsWith(METRICS) ? { ...one, name: `val/${one.name.slice(METRICS.length)}` } : one;
}
function fitnessFirst(metrics) {
    return [...metrics].sort((a, b) => Number(FITNESS.test(b.name)) - Number(FITNESS.test(a.name)));
}

;// CONCATENATED MODULE: ./src/results/formats/wandb-summary.ts


const NO_JSON = /^(?:NaN|-?Infinity)$/;
const wandbSummaryFormat = {
    name: "a summary of W&B's",
    recognise: (path) => /(?:^|\/)wandb-summary\.json$/.test(path),
    read: ({ text }) => {
        const summary = [...dict_readDict(text)].filter(([name]) => !/^_(?:step|runtime|timestamp|wandb)$/.test(name));
        summary.sort(([a], [b]) => (a < b ? -1 : 1));
        return flatten(new Map(summary.map(([name, value]) => [name, plain(value)])));
    },
};
function plain(value) {
    if (typeof value === 'string')
        return NO_JSON.test(value) ? Number(value) : null;
    if (!(value instanceof Map))
        return value;
    if (value.has('_type'))
        return null;
    return new Map(Array.from(value, ([name, inner]) => [name, plain(inner)]));
}

;// CONCATENATED MODULE: ./src/results/formats.ts














const FORMATS = [
    tensorboardFormat,
    mlflowFormat,
    mlflowFilesFormat,
    wandbSummaryFormat,
    dvcliveFormat,
    jsonlFormat,
    trainerStateFormat,
    lmEvalFormat,
    classificationReportFormat,
    boostingFormat,
    pythonDictFormat,
    jsonFormat,
    ultralyticsFormat,
    csvFormat,
];
const PLAIN = [jsonFormat, jsonlFormat, pythonDictFormat, csvFormat];

;// CONCATENATED MODULE: ./src/results/thin.ts
const MOST_POINTS = 150_000;
const MOST_OF_ONE = 2_000;
const LEAST_OF_ONE = 50;
function thinAll(series) {
    const most = shareOf(series.map(({ at }) => at.length));
    let left = MOST_POINTS;
    const thinned = [];
    for (const one of series) {
        const thin = thinOut(one, most);
        left -= thin.at.length;
        if (left < 0)
            break;
        thinned.push(thin);
    }
    return thinned;
}
function shareOf(lengths) {
    let left = MOST_POINTS;
    const ascending = lengths.toSorted((a, b) => a - b);
    for (const [index, length] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (length > share)
            return Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, share));
        left -= length;
    }
    return MOST_OF_ONE;
}
function thinOut(series, most) {
    const { at, values } = series;
    const { length } = values;
    if (length <= most)
        return series;
    const perStretch = areFinite(values) ? 2 : 3;
    const stretches = Math.max(1, Math.floor((most - 2) / perStretch));
    const kept = [0];
    for (let stretch = 0; stretch < stretches; stretch++) {
        const from = 1 + Math.floor(((length - 2) * stretch) / stretches);
        const to = 1 + Math.floor(((length - 2) * (stretch + 1)) / stretches);
        keepLandmarks(values, from, to, kept);
    }
    kept.push(length - 1);
    const pick = (numbers) => kept.map((index) => numbers[index] ?? Number.NaN);
    return { ...series, at: pick(at), values: pick(values) };
}
function areFinite(values) {
    for (let index = 0; index < values.length; index++)
        if (!Number.isFinite(values[index]))
            return false;
    return true;
}
function keepLandmarks(values, from, to, kept) {
    let lowest = -1;
    let highest = -1;
    let broken = -1;
    let low = 0;
    let high = 0;
    for (let index = from; index < to; index++) {
        const value = values[index] ?? Number.NaN;
        if (!Number.isFinite(value)) {
            if (broken === -1)
                broken = index;
            continue;
        }
        if (lowest === -1) {
            lowest = index;
            highest = index;
            low = value;
            high = value;
        }
        else if (value < low) {
            lowest = index;
            low = value;
        }
        else if (value > high) {
            highest = index;
            high = value;
        }
    }
    const [first, second] = lowest < highest ? [lowest, highest] : [highest, lowest];
    if (broken !== -1 && broken < first)
        kept.push(broken);
    if (first !== -1)
        kept.push(first);
    if (broken > first && (broken < second || second === -1 || second === first))
        kept.push(broken);
    if (second !== first)
        kept.push(second);
    if (broken > second && second !== first)
        kept.push(broken);
}

;// CONCATENATED MODULE: ./src/results/read.ts





const HEAD = 64 * 1024;
function readResults(files, takes = () => undefined) {
    const { files: chosen, notes } = newestOfEach(files, wholeOf);
    const read = [];
    let path = '';
    try {
        for (const file of chosen) {
            path = file.path;
            const reading = readFile(path, file.bytes);
            read.push({ path, whole: wholeOf(path), metrics: reading.metrics, series: reading.series });
            notes.push(...reading.notes);
        }
        const merged = together(read);
        const taken = takeAtBest(merged, takes);
        const curves = curvesOf(merged.series);
        return {
            kind: 'metrics',
            metrics: taken.metrics,
            series: curves.series,
            notes: [...notes, ...taken.notes, ...curves.notes],
        };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'bad', path, reason: error.message };
        return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` };
    }
}
function wholeOf(path) {
    for (const format of FORMATS) {
        const whole = format.wholeOf?.(path);
        if (whole !== undefined)
            return whole;
    }
    return undefined;
}
function curvesOf(series) {
    const long = series.filter(({ at }) => at.length > 1);
    const thin = thinAll(long);
    const missing = long.length - thin.length;
    const notes = missing > 0 ? [`The curves of ${missing} of ${long.length} metrics were left out.`] : [];
    return { series: thin, notes };
}
function readFile(path, bytes) {
    const head = decode(bytes.subarray(0, 4 * HEAD)).slice(0, HEAD);
    if (head.trim() === '' && decode(bytes).trim() === '')
        throw new Unreadable('it is empty');
    const format = FORMATS.find((candidate) => candidate.recognise(path, head));
    if (format === undefined) {
        const line = head.trim().split('\n', 1)[0] ?? '';
        throw new Unreadable(`it begins with ${quote(line)}; Headway reads ${namesOf(PLAIN)} and the files of libraries that its README lists`);
    }
    return explained(`as ${format.name}, it`, () => format.read(read_contentOf(path, bytes)));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
function read_contentOf(path, bytes) {
    let text;
    return {
        path,
        bytes,
        get text() {
            text ??= decode(bytes);
            return text;
        },
    };
}
function together(read) {
    return explained(read.length > 1 ? 'together with the other files, it' : 'it', () => merge(read));
}
function explained(beginning, action) {
    try {
        return action();
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        throw new Unreadable(`${beginning} ${error.message}`);
    }
}
function namesOf(formats) {
    return formats.map((format) => format.name).join(', ');
}

;// CONCATENATED MODULE: ./src/measure.ts




function measure(item, outcome, environment, wanted, missingScript) {
    return {
        schema: 1,
        id: (0,external_node_crypto_.randomUUID)(),
        ...identity(item),
        result: resultOf(outcome, wanted, missingScript),
        cost: outcome.cost,
        machine: outcome.machine,
        threads: outcome.threads,
        environment: {
            description: environment.description,
            source: environment.source,
            python: environment.python,
            packages: environment.packages,
        },
        logTail: outcome.logTail,
        reads: outcome.reads,
        reused: undefined,
    };
}
function unmeasured(item, failure, logTail = []) {
    return {
        schema: 1,
        id: (0,external_node_crypto_.randomUUID)(),
        ...identity(item),
        result: { kind: 'failed', failure },
        cost: undefined,
        machine: undefined,
        threads: {},
        environment: undefined,
        logTail,
        reads: undefined,
        reused: undefined,
    };
}
function identity({ side, commit, seed }) {
    return { side, commit, seed };
}
function resultOf(outcome, { results: patterns, predictions, metrics: rules }, missingScript) {
    const failure = failureOf(outcome.exit);
    if (failure !== undefined) {
        const blamed = failure.kind === 'exit-code' && missingScript !== undefined && isBlamed(missingScript, outcome);
        return {
            kind: 'failed',
            failure: blamed ? { kind: 'missing-script', script: missingScript } : failure,
        };
    }
    if (outcome.files.length === 0) {
        return { kind: 'failed', failure: { kind: 'no-results', patterns, refused: outcome.refused } };
    }
    const read = readResults(outcome.files, (0,take/* takesOf */.O)(rules));
    if (read.kind === 'bad') {
        return { kind: 'failed', failure: { kind: 'bad-results', path: read.path, reason: read.reason } };
    }
    const predicted = predictionsOf(outcome, predictions);
    return {
        kind: 'measured',
        metrics: read.metrics,
        series: read.series,
        predictions: predicted.predictions,
        notes: [...read.notes, ...missed(outcome, patterns), ...predicted.notes],
    };
}
function missed({ files, refused }, patterns) {
    return [
        ...patterns
            .filter((pattern) => !files.some((file) => file.pattern === pattern))
            .map((pattern) => `no file matches \`${pattern}\` of the input \`results\`.`),
        ...refused.slice(0, MOST_REFUSED).map(({ path, reason }) => `\`${path}\` does not count: it ${reason}.`),
    ];
}
const MOST_REFUSED = 5;
function predictionsOf({ predictionFiles }, patterns) {
    if (patterns.length === 0)
        return { predictions: undefined, notes: [] };
    if (predictionFiles.length === 0) {
        const names = patterns.map((pattern) => `\`${pattern}\``).join(', ');
        return { predictions: undefined, notes: [`no file matches ${names} of the input \`predictions\`.`] };
    }
    const read = readPredictions(predictionFiles);
    if (read.kind === 'predictions')
        return read;
    return { predictions: undefined, notes: [`\`${read.path}\` cannot be read: ${read.reason}.`] };
}
function failureOf(exit) {
    switch (exit.kind) {
        case 'finished':
            return undefined;
        case 'signal':
            return exit.outOfMemory ? { kind: 'out-of-memory' } : { kind: 'signal', signal: exit.signal };
        case 'exit-code':
        case 'timed-out':
        case 'cancelled':
            return exit;
    }
}
const NOT_THERE = /no such file|can(?:'t|not) (?:open|find|read)|not found|does not exist/i;
function isBlamed(script, { logTail }) {
    return logTail.some((line) => line.includes(script) && NOT_THERE.test(line));
}


/***/ }),

/***/ 56342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ledgerOf)
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



function openLedger(options) {
    const { shelf, own, other, writes, runId, runAttempt, mode, areAsTheyWere } = options;
    const name = (0,ledger_variables/* digest */.br)(options.evaluation).slice(0, 16);
    const fetchPage = async (scope) => {
        const json = scope && (await shelf?.fetch(prefixOf(name, scope)));
        if (json === undefined)
            return ledger_page/* EMPTY */.wg;
        const { readPage } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(853)]).then(__webpack_require__.bind(__webpack_require__, 56853));
        return readPage(json, Date.now());
    };
    let mine = fetchPage(own);
    const others = fetchPage(other);
    let keeping = Promise.resolve();
    let newest = 0;
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
            const entry = { key, measuredAt: Date.now(), runId, commit, mentioned, measurement };
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

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
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
;// CONCATENATED MODULE: ./src/open-ledger.ts




function ledgerOf(run, settings, own, other, signal) {
    if (settings.reuse === 'off')
        return undefined;
    const { command, workingDirectory, name } = settings;
    return openLedger({
        shelf: openShelf({ env: process.env, apiUrl: run.apiUrl, log: say.say, signal }),
        evaluation: [
            run.workflowPath,
            process.env.GITHUB_JOB ?? '',
            command,
            workingDirectory,
            ...(name === undefined ? [] : [name]),
        ],
        own,
        other,
        writes: run.eventName === 'pull_request' || run.eventName === 'push',
        runId: run.runId,
        runAttempt: run.runAttempt,
        mode: settings.reuse,
        areAsTheyWere: machine_files/* areAsTheyWere */.K,
    });
}


/***/ }),

/***/ 30055:
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
;// CONCATENATED MODULE: ./src/prepare.ts



async function prepare(job, repository) {
    const { pullRequest } = job;
    const base = await chooseBase(job, repository);
    return {
        pullRequest,
        base,
        items: pairsOf(pullRequest, base, seedsBetween(1, job.settings.seeds.first)),
    };
}
function pairsOf(pullRequest, base, seeds) {
    return seeds.flatMap((seed) => [
        {
            side: 'head',
            commit: pullRequest.headSha,
            ref: `refs/pull/${pullRequest.number}/head`,
            seed,
        },
        { side: 'base', commit: base.sha, ref: `refs/heads/${pullRequest.baseRef}`, seed },
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
            const found = (await fetchMergeBase(github, pullRequest)) ?? (await mergeBaseByGit(job, repository));
            return { sha: found.sha, choice, behindBy: found.behindBy };
        }
        case 'base-tip':
            return { sha: await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await (0,commit/* fetchCommit */.iH)(github, choice.ref);
            return { sha, choice, behindBy: await (0,commit/* countBehind */.Yb)(github, sha, pullRequest.baseRef) };
        }
    }
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await (0,commit/* fetchCommit */.iH)(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
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


/***/ }),

/***/ 42:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openWorkshop)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/data.ts




async function findData(named, env) {
    const found = named.map((name) => locate(name, env));
    for (const [index, { path }] of found.entries()) {
        const isThere = await (0,promises_.stat)(path).then(() => true, () => false);
        if (isThere)
            continue;
        throw new user_error.UserError(`The input \`data\` names \`${named[index]}\`, and there is nothing at ${path}.`, 'Correct the path, or let a step before this one put the data there. A relative path is meant from the workspace of the job.');
    }
    return found;
}
function locate(name, env) {
    if (name.startsWith('~/'))
        return { path: (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), name.slice(2)), link: undefined };
    if ((0,external_node_path_.isAbsolute)(name))
        return { path: name, link: undefined };
    return { path: (0,external_node_path_.join)(env.GITHUB_WORKSPACE || process.cwd(), name), link: name };
}

;// CONCATENATED MODULE: ./src/disk.ts

const FREE_SPACE = 'Free space on the runner before this step, or use a runner with a larger disk.';
function isDiskFull(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
async function isNearlyFull(path) {
    return (0,promises_.statfs)(path).then(({ bavail, blocks }) => bavail < blocks / 10, () => false);
}

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/environment/origin.ts

function leadsIntoRepository(reference, worktree) {
    const plain = reference.replace(/^(git|hg|svn|bzr)\+/, '');
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return false;
    if (reference.includes('${'))
        return true;
    const path = pathOf(plain);
    return !(0,external_node_path_.isAbsolute)(path) || isInside(decodePath(path), worktree);
}
function pathOf(reference) {
    return reference.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '');
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./src/environment/recipe.ts

function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}

;// CONCATENATED MODULE: ./src/environment/describe-script.ts
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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

;// CONCATENATED MODULE: ./src/environment/packages.ts


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
${describeScript}
print("\\n${marker}" + json.dumps({
    "python": platform.python_version(),
    "description": description,
    "packages": packages[:${mostPackages}],
    "complete": complete and len(packages) <= ${mostPackages},
}))
`;
async function readPythonFacts(python, directory, around) {
    const asked = await run([python, '-c', script], directory, { ...around, log: () => { } });
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

;// CONCATENATED MODULE: ./src/environment/requirement-lines.ts
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

;// CONCATENATED MODULE: ./src/environment/resolution.ts



function readResolution(text) {
    return readRequirementLines(text, {})
        .map((line) => {
        const requirement = line.text.replace(/\s+--hash=\S+/g, '').trim();
        const editable = line.kind === 'options' ? line.options.find(isEditable)?.value : undefined;
        return {
            name: nameOf(requirement),
            requirement,
            reference: editable ?? (line.kind === 'options' ? undefined : directReference(requirement)),
            hashes: [...line.text.matchAll(/\s--hash=(\S+)/g)].map((match) => match[1] ?? '').sort(),
        };
    })
        .sort((a, b) => (a.requirement < b.requirement ? -1 : 1));
}
function isOwn({ reference }, worktree) {
    return reference !== undefined && leadsIntoRepository(reference, worktree);
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
        versions.set(normalise(pin[1]), pin[2]);
    }
    return versions;
}
function nameOf(requirement) {
    const name = /^(?:-c )?([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:==|@)/.exec(requirement)?.[1];
    return name === undefined ? undefined : normalise(name);
}
function isEditable(option) {
    return option.name === 'editable';
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/environment/files.ts




async function readText(path, limit = 1024 * 1024) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
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
    const name = (0,external_node_path_.basename)(path);
    return new InstallFailed(`reading ${name}`, [`${name} ${reason}`]);
}
function decode(bytes) {
    const [first, second] = bytes;
    const bigEndian = first === 0xfe && second === 0xff;
    const encoding = bigEndian ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
}

;// CONCATENATED MODULE: ./src/environment/toml.ts




async function readToml(path, limit) {
    const text = await readText(path, limit);
    if (text === undefined)
        return undefined;
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new InstallFailed(`reading ${(0,external_node_path_.basename)(path)}`, reason.split('\n'), { cause: error });
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

;// CONCATENATED MODULE: ./src/environment/identity.ts









function resolvedIdentity(python, packages, how, worktree) {
    if (!packages.every((found) => isExact(found) || isOwn(found, worktree)))
        return undefined;
    return fingerprint('resolved', python, how, packages.map(wordsOf));
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
    return fingerprint('installed', facts.description, how, words.map(String));
}
async function holds(facts, packages, worktree) {
    const roots = await rootsOf(worktree);
    const installed = facts.installed?.filter((found) => found.location === undefined && !isOwnInstalled(found, roots));
    const expected = packages.filter((found) => !isOwn(found, worktree));
    return (installed?.length === expected.length &&
        expected.every((wanted) => {
            const found = installed.find(({ name }) => name === wanted.name);
            const commit = commitOf(wanted);
            return found !== undefined && (commit === undefined || originOf(found)?.commit === commit);
        }));
}
async function rootsOf(worktree) {
    return [worktree, await (0,promises_.realpath)(worktree).catch(() => worktree)];
}
function isOwnInstalled(found, roots) {
    const { location } = found;
    if (location !== undefined && roots.some((root) => isInside(location, root)))
        return true;
    const origin = originOf(found);
    return origin?.kind === 'folder' && roots.some((root) => leadsIntoRepository(origin.url, root));
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
    if (isTable(vcs) && typeof vcs.commit_id === 'string') {
        return { kind: 'commit', url: [url, subdirectory].filter(Boolean).join('#'), commit: vcs.commit_id };
    }
    if (isTable(archive)) {
        const { hash, hashes } = archive;
        if (isTable(hashes) && Object.keys(hashes).length > 0) {
            return { kind: 'archive', url, hash: JSON.stringify(hashes) };
        }
        return { kind: 'archive', url, hash: typeof hash === 'string' ? hash : undefined };
    }
    return isTable(folder) ? { kind: 'folder', url } : undefined;
}
async function hashOf(url) {
    try {
        const path = (0,external_node_url_.fileURLToPath)(url);
        if (!(await (0,promises_.stat)(path)).isFile())
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        return hash.digest('hex');
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return isTable(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/environment/ambient.ts



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
        identity: facts === undefined ? 'no Python' : await installedIdentity(facts, worktree, ['ambient']),
    };
}
async function ambientFacts(directory, around) {
    for (const name of ['python3', 'python']) {
        const path = await findOnPath(name, around.variables);
        const facts = path === undefined ? undefined : await readPythonFacts(path, directory, around);
        if (facts !== undefined)
            return facts;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/environment/python.ts



async function requestedPython(worktree, directory, project) {
    for (const text of await pythonFiles(worktree, directory)) {
        const version = text
            .split('\n')
            .map((line) => line.trim())
            .find((line) => line !== '' && !line.startsWith('#'));
        if (version !== undefined && /^\d+(\.\d+){0,2}t?$/.test(version))
            return { version, source: '.python-version' };
    }
    const range = project?.requiresPython?.replaceAll(/\s/g, '');
    if (range === undefined || !/^[<>=!~][\w.*,<>=!~]{1,200}$/.test(range))
        return undefined;
    return { version: range, source: 'requires-python in pyproject.toml' };
}
async function pythonFiles(worktree, directory) {
    const texts = [];
    for (let folder = directory; isInside(folder, worktree); folder = (0,external_node_path_.dirname)(folder)) {
        texts.push((await readText((0,external_node_path_.join)(folder, '.python-version'))) ?? '');
        if (folder === worktree)
            break;
    }
    return texts;
}
function pythonRemedy(request) {
    const asked = request === undefined
        ? 'No Python was'
        : `${request.source} asks for Python ${request.version}, which was not`;
    return `${asked} found on this machine, nor could it be downloaded. A step with actions/setup-python before this one would put it there.`;
}

;// CONCATENATED MODULE: ./src/environment/venv.ts



function pythonOf(environment) {
    return (0,external_node_path_.join)(environment, 'bin', 'python');
}
async function openVenv(environment, { description, source, identify }, directory, around) {
    const facts = await readPythonFacts(pythonOf(environment), directory, around);
    return {
        variables: venvVariables(environment),
        pathPrefixes: [(0,external_node_path_.join)(environment, 'bin')],
        python: facts?.python,
        packages: facts?.packages ?? [],
        description,
        source,
        identity: facts === undefined ? undefined : await identify(facts),
    };
}
function inside(environment, variables) {
    const path = [(0,external_node_path_.join)(environment, 'bin'), variables.PATH].filter(Boolean).join(external_node_path_.delimiter);
    return { ...variables, ...venvVariables(environment), PATH: path };
}
function venvVariables(environment) {
    return {
        VIRTUAL_ENV: environment,
        PYTHONHOME: undefined,
        PYTHONDONTWRITEBYTECODE: undefined,
        UV_SYSTEM_PYTHON: undefined,
    };
}
const refusal = `#!/bin/sh
echo "pip: Headway made this environment from what the repository declares, and other trainings may share it." >&2
echo "What is declared is installed already. Anything else belongs into the input 'install', for instance:" >&2
echo "    install: pip install -r requirements.txt -e ." >&2
exit 1
`;
async function refusePip(environment) {
    for (const name of ['pip', 'pip3']) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(environment, 'bin', name), refusal, { mode: 0o755, flag: 'wx' }).catch(ignoreExisting);
    }
}
async function sealPackages(environment) {
    for (const folder of await packageFolders(environment)) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '__pycache__'), { recursive: true });
        await (0,promises_.chmod)(folder, 0o555);
    }
}
async function unsealPackages(environment) {
    for (const folder of await packageFolders(environment))
        await (0,promises_.chmod)(folder, 0o755).catch(() => { });
}
async function packageFolders(environment) {
    const library = (0,external_node_path_.join)(environment, 'lib');
    const names = await (0,promises_.readdir)(library).catch(() => []);
    return names
        .filter((name) => /^python[\d.]+t?$/.test(name))
        .map((name) => (0,external_node_path_.join)(library, name, 'site-packages'));
}
function ignoreExisting(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw error;
}

;// CONCATENATED MODULE: ./src/environment/pip.ts




const fits = `
import platform, sys
from pip._vendor.packaging.specifiers import SpecifierSet
sys.exit(0 if SpecifierSet(sys.argv[1]).contains(platform.python_version(), prereleases=True) else 3)
`;
function openPip(around) {
    const variables = pipVariables(around.variables);
    async function step(label, argv, directory) {
        around.log(`$ ${label}`);
        const finished = await run(argv, directory, { ...around, variables });
        if (finished.succeeded)
            return finished;
        throw installFailed(label, finished);
    }
    async function answersTo(python, request, directory) {
        if (request === undefined)
            return true;
        const range = /^\d/.test(request.version) ? `==${request.version.replace(/t$/, '')}.*` : request.version;
        const asked = await run([python, '-c', fits, range], directory, { ...around, variables, log: () => { } });
        return asked.succeeded;
    }
    return {
        name: 'pip',
        async findPython(request, directory) {
            const named = /^\d+\.\d+/.exec(request?.version ?? '')?.[0];
            for (const name of ['python3', 'python', ...(named === undefined ? [] : [`python${named}`])]) {
                const python = await findOnPath(name, around.variables);
                if (python !== undefined && (await answersTo(python, request, directory)))
                    return python;
            }
            throw new InstallFailed('python3 -m venv', [pythonRemedy(request)]);
        },
        async create(path, python, directory) {
            await step('python3 -m venv', [python, '-m', 'venv', path], directory);
        },
        async installRequirements({ python, directory, file }) {
            await step(`pip install -r ${file}`, [python, '-m', 'pip', 'install', '-r', file], directory);
        },
        async installProject(python, directory) {
            await step('pip install -e .', [python, '-m', 'pip', 'install', '-e', '.'], directory);
        },
    };
}
async function removePip(environment, around) {
    const argv = [pythonOf(environment), '-m', 'pip', 'uninstall', '--yes', 'pip'];
    await run(argv, environment, { ...around, variables: pipVariables(around.variables), log: () => { } });
}
function pipVariables(given) {
    const variables = {
        ...given,
        PIP_NO_INPUT: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_PROGRESS_BAR: 'off',
        PIP_USER: '0',
    };
    for (const name of ['VIRTUAL_ENV', 'PYTHONHOME', 'PYTHONDONTWRITEBYTECODE'])
        delete variables[name];
    return variables;
}

;// CONCATENATED MODULE: ./src/environment/project.ts





async function readProject(directory) {
    const file = await readToml((0,external_node_path_.join)(directory, 'pyproject.toml'));
    if (file === undefined)
        return undefined;
    const project = tableAt(file, 'project');
    const hasProject = isTable(file.project);
    const hasBuild = isTable(file['build-system']);
    const poetryOnly = !hasProject && isTable(tableAt(file, 'tool').poetry);
    if (!hasProject && !hasBuild && !poetryOnly)
        return undefined;
    const said = tableAt(file, 'tool', 'uv').package;
    const dynamic = stringsAt(project, 'dynamic');
    const extras = tableAt(project, 'optional-dependencies');
    return {
        isPackage: dynamic.includes('dependencies') || (typeof said === 'boolean' ? said : hasBuild),
        dependencies: stringsAt(project, 'dependencies').map(plainDependency),
        optionalDependencies: Object.keys(extras).flatMap((extra) => stringsAt(extras, extra)),
        saysDependencies: hasProject && !dynamic.includes('dependencies') && !dynamic.includes('optional-dependencies'),
        saysVersion: typeof project.name === 'string' && typeof project.version === 'string',
        requiresPython: typeof project['requires-python'] === 'string' ? project['requires-python'] : undefined,
        poetryOnly,
    };
}
function plainDependency(text) {
    if (/^[A-Za-z0-9][^\r\n]*$/.test(text.trim()))
        return text.trim();
    throw new InstallFailed('reading pyproject.toml', [`not a dependency: ${JSON.stringify(text)}`]);
}
function projectReferences(project, worktree) {
    return [...project.dependencies, ...project.optionalDependencies]
        .map(directReference)
        .filter((reference) => reference !== undefined)
        .filter((reference) => leadsIntoRepository(reference, worktree));
}

;// CONCATENATED MODULE: ./src/environment/command.ts








function planCommand(worktree, directory, command, workshop) {
    return {
        identity: undefined,
        readsWorktree: true,
        make: () => commandEnvironment(worktree, directory, command, workshop),
    };
}
async function commandEnvironment(worktree, directory, command, workshop) {
    const installer = await workshop.installer();
    const { around } = workshop;
    return workshop.inTurn(async () => {
        const path = installer === undefined ? undefined : await emptyEnvironment(worktree, directory, installer, workshop);
        around.log(`$ ${command}`);
        const variables = path === undefined ? around.variables : inside(path, around.variables);
        const argv = ['bash', '-eo', 'pipefail', '-c', command];
        const finished = await run(argv, directory, { ...around, variables });
        if (!finished.succeeded)
            throw installFailed(command, finished);
        if (path === undefined)
            return ambientEnvironment(worktree, directory, around);
        const origin = {
            description: 'the install command, in an environment of its own',
            source: { file: undefined, tool: undefined },
            identify: (made) => installedIdentity(made, worktree, ['command']),
        };
        return openVenv(path, origin, directory, around);
    });
}
async function emptyEnvironment(worktree, directory, installer, workshop) {
    const python = await anyPython(worktree, directory, installer);
    if (python === undefined)
        return undefined;
    const path = await workshop.newPath();
    try {
        await installer.create(path, python, directory, { pip: true });
    }
    catch (error) {
        if (installer.name === 'pip' || !(error instanceof InstallFailed))
            throw error;
        await openPip(workshop.around).create(path, python, directory, { pip: true });
    }
    return path;
}
async function anyPython(worktree, directory, installer) {
    const request = await requestedPython(worktree, directory, await readProject(directory));
    for (const wanted of request === undefined ? [undefined] : [request, undefined]) {
        try {
            return await installer.findPython(wanted, directory);
        }
        catch (error) {
            if (!(error instanceof InstallFailed))
                throw error;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/environment/once.ts
function once(results, key, work) {
    let result = results.get(key);
    if (result === undefined) {
        result = work();
        results.set(key, result);
    }
    return result;
}

;// CONCATENATED MODULE: ./src/environment/interpreter.ts





async function describePython(python, workshop) {
    return once(workshop.interpreters, await (0,promises_.realpath)(python), async () => {
        const argv = [python, '-I', '-S', '-c', `${describeScript}\nprint(description)`];
        const asked = await run(argv, '/', { ...workshop.around, log: () => { } });
        const description = asked.stdout.trim();
        return asked.succeeded && description !== '' ? description : undefined;
    });
}
async function findInterpreter({ worktree, directory }, request, settings, installer, workshop) {
    const files = await pythonFiles(worktree, directory);
    const words = JSON.stringify([installer.name, request, settings.text, files]);
    return once(workshop.pythons, words, () => installer.findPython(request, directory));
}

;// CONCATENATED MODULE: ./src/environment/resolve-list.ts



async function resolveList(list, job, words, uv, workshop) {
    if (list.ownWords === undefined)
        return undefined;
    return once(workshop.resolutions, words, () => workshop.inTurn(async () => {
        const cached = await resolveFromCache(list, job, uv, workshop);
        if (cached !== undefined)
            return cached;
        const resolved = resolve(job, uv, workshop, { offline: false, build: !list.fromRepository });
        return list.fromRepository ? ignoreFailure(resolved) : resolved;
    }));
}
async function resolveFromCache(list, job, uv, workshop) {
    const exact = exactVersions(list.lines);
    if (exact === undefined || exact.size === 0)
        return undefined;
    const cached = await ignoreFailure(resolve(job, uv, workshop, { offline: true, build: false }));
    const isPinned = ({ name = '', requirement }) => requirement === `${name}==${exact.get(name)}`;
    return cached?.every(isPinned) ? cached : undefined;
}
async function resolve(job, uv, workshop, how) {
    const output = `${await workshop.newPath()}.txt`;
    return readResolution(await uv.resolve(job, { ...how, output }));
}
async function ignoreFailure(work) {
    return work.catch((error) => {
        if (error instanceof InstallFailed)
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/environment/list-recipe.ts








async function listRecipe(list, place, settings, request, installer, workshop) {
    const { worktree, directory } = place;
    const python = await findInterpreter(place, request, settings, installer, workshop);
    const real = await (0,promises_.realpath)(python);
    const job = { ...list, python, directory, hasUvSettings: settings.text !== '' };
    const words = [installer.name, list.file, real, settings.text, ...list.lines, ...(list.ownWords ?? [])];
    const resolved = installer.name === 'uv'
        ? await resolveList(list, job, fingerprint(...words), installer, workshop)
        : undefined;
    const how = [installer.name, settings.text, ...optionsOf(list.lines, worktree)];
    if (list.fromRepository)
        how.push(list.file, (0,external_node_path_.relative)(worktree, directory));
    const description = resolved === undefined ? undefined : await describePython(python, workshop);
    const identity = resolved === undefined || description === undefined
        ? undefined
        : resolvedIdentity(description, resolved, how, worktree);
    return {
        description: `${list.file} with ${installer.name}`,
        source: { file: list.file, tool: installer.name },
        sharedAs: list.fromRepository ? undefined : fingerprint(real, how, resolved?.map(wordsOf) ?? words),
        identity,
        async identify(made) {
            if (resolved === undefined || identity === undefined)
                return installedIdentity(made, worktree, how);
            return (await holds(made, resolved, worktree)) ? identity : undefined;
        },
        async make(environment) {
            await installer.create(environment, python, directory, { pip: false });
            await install(list, { ...job, python: pythonOf(environment) }, resolved, environment, installer);
        },
    };
}
async function install(list, job, resolved, environment, installer) {
    const { python, directory } = job;
    if (resolved !== undefined) {
        const cacheWillDo = list.isPackage || !list.fromRepository;
        const complete = cacheWillDo && !job.hasUvSettings && isAllFromTheIndex(list.lines, resolved);
        const pins = { file: (0,external_node_path_.join)(environment, 'headway-pins.txt'), cacheWillDo, complete };
        await (0,promises_.writeFile)(pins.file, pinsOf(resolved, list.lines));
        await installer.installRequirements(job, pins);
        if (list.isPackage)
            await installer.installProject(python, directory, { dependencies: false });
    }
    else if (list.isPackage) {
        await installer.installProject(python, directory, { dependencies: true });
    }
    else if (installer.name === 'uv' || list.file === 'requirements.txt') {
        await installer.installRequirements(job);
    }
    else {
        const file = (0,external_node_path_.join)(environment, 'headway-requirements.txt');
        await (0,promises_.writeFile)(file, list.lines.join('\n'));
        await installer.installRequirements({ ...job, file });
    }
}
function isAllFromTheIndex(lines, resolved) {
    return (lines.every((line) => !line.includes('--') && !line.startsWith('-')) &&
        resolved.every(({ reference, hashes }) => reference === undefined && hashes.length > 0));
}
function optionsOf(lines, worktree) {
    const options = lines.filter((line) => line.includes('--')).map((line) => line.replaceAll(worktree, '.'));
    const alone = options.filter((line) => line.startsWith('-'));
    return [...alone, ...options.filter((line) => !line.startsWith('-')).sort()];
}

;// CONCATENATED MODULE: ./src/environment/lock-recipe.ts






async function lockRecipe(own, place, settings, request, uv, workshop) {
    const { worktree, directory } = place;
    const python = await findInterpreter(place, request, settings, uv, workshop);
    const locked = readResolution(await uv.readLocked(python, directory, `${await workshop.newPath()}.txt`));
    const description = await describePython(python, workshop);
    const how = ['uv.lock', settings.text, ...(own ? [(0,external_node_path_.relative)(worktree, directory)] : [])];
    const identity = description === undefined ? undefined : resolvedIdentity(description, locked, how, worktree);
    return {
        description: 'uv.lock',
        source: { file: 'uv.lock', tool: 'uv' },
        sharedAs: own ? undefined : fingerprint(await (0,promises_.realpath)(python), how, locked.map(wordsOf)),
        identity,
        identify: async (made) => identity ?? installedIdentity(made, worktree, how),
        make: (environment) => uv.installLocked(environment, python, directory, { own }),
    };
}

;// CONCATENATED MODULE: ./src/environment/requirements.ts





const mostFiles = 100;
const mostLines = 20_000;
async function readRequirements(file, worktree, variables) {
    const all = {
        lines: [],
        fromRepository: false,
        ownPackages: [],
        opaque: false,
        onlyPip: false,
        prereleases: false,
        trustedHosts: [],
    };
    const known = { ...variables, PWD: (0,external_node_path_.dirname)(file) };
    const seen = new Set();
    async function add(path, constraint) {
        if (seen.has(`${constraint}:${path}`))
            return;
        seen.add(`${constraint}:${path}`);
        const text = await readText(path);
        if (text === undefined)
            all.lines.push(`missing ${path}`);
        for (const line of readRequirementLines(text ?? '', known)) {
            for (const nested of follow(all, line, constraint, worktree)) {
                await add((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), nested.path), constraint || nested.constraint);
            }
        }
        if (seen.size > mostFiles || all.lines.length > mostLines) {
            throw new InstallFailed('reading requirements.txt', [
                `more than ${mostFiles} files or ${mostLines} lines; Headway reads no more`,
            ]);
        }
    }
    await add(file, false);
    return all;
}
function follow(all, line, constraint, worktree) {
    const prefix = constraint ? '-c ' : '';
    if (line.kind === 'requirement') {
        const reference = directReference(line.text);
        if (reference !== undefined && leadsIntoRepository(reference, worktree))
            own(all, reference, constraint);
        all.lines.push(prefix + line.text);
        return [];
    }
    const nested = [];
    for (const { name, value, unknown } of line.options) {
        const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(value);
        if ((name === 'requirement' || name === 'constraint') && !isUrl) {
            nested.push({ path: value, constraint: name === 'constraint' });
            continue;
        }
        if (unknown || name === 'requirement' || name === 'constraint')
            own(all);
        if (namesAPlace.has(name) && leadsIntoRepository(value, worktree)) {
            if (name === 'editable')
                own(all, value, constraint);
            else
                own(all);
        }
        if (name === 'editable' && isUrl && !value.startsWith('file:'))
            all.onlyPip = true;
        if (name === 'pre')
            all.prereleases = true;
        if (name === 'trusted-host')
            all.trustedHosts.push(value);
        all.lines.push(`${prefix}--${name} ${value}`);
    }
    return nested;
}
function own(all, reference, constraint = false) {
    all.fromRepository = true;
    if (reference === undefined || constraint)
        all.opaque = true;
    else
        all.ownPackages.push(reference);
}
const namesAPlace = new Set(['editable', 'find-links', 'index-url', 'pypi-url', 'extra-index-url']);

;// CONCATENATED MODULE: ./src/environment/uv-settings.ts



async function readUvSettings(directory, worktree) {
    const tables = [];
    for (let folder = directory; isInside(folder, worktree); folder = (0,external_node_path_.dirname)(folder)) {
        tables.push(await settingsIn(folder));
        if (folder === worktree)
            break;
    }
    const said = tables.filter((table) => Object.keys(table).length > 0);
    return {
        text: said.length === 0 ? '' : JSON.stringify(said),
        fromRepository: said.some((table) => namesRepository(table, worktree)),
        steersCompile: said.some((table) => table.pip !== undefined),
    };
}
async function settingsIn(folder) {
    const own = await readToml((0,external_node_path_.join)(folder, 'uv.toml'));
    return own ?? tableAt(await readToml((0,external_node_path_.join)(folder, 'pyproject.toml')), 'tool', 'uv');
}
const uv_settings_namesAPlace = new Set(['find-links', 'index-url', 'extra-index-url', 'url', 'path', 'cache-dir']);
function namesRepository(value, worktree, key = '') {
    if (typeof value === 'string')
        return uv_settings_namesAPlace.has(key) && leadsIntoRepository(value, worktree);
    if (Array.isArray(value))
        return value.some((item) => namesRepository(item, worktree, key));
    if (!isTable(value))
        return key === 'workspace' && value === true;
    return Object.entries(value).some(([name, item]) => namesRepository(item, worktree, name));
}

;// CONCATENATED MODULE: ./src/environment/source-trees.ts






async function readSourceTrees(references, directory, worktree) {
    const texts = [];
    for (const reference of references) {
        const folder = (0,external_node_path_.resolve)(directory, pathOf(reference).replace(/\[[^\]]*\]$/, ''));
        const text = await readSourceTree(folder, worktree);
        if (text === undefined)
            return undefined;
        texts.push(JSON.stringify([(0,external_node_path_.relative)(worktree, folder), text]));
    }
    return texts;
}
async function readSourceTree(folder, worktree) {
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (real === undefined || !isInside(real, await (0,promises_.realpath)(worktree)))
        return undefined;
    const project = await readProject(folder);
    if (project === undefined || !project.saysDependencies || !project.saysVersion)
        return undefined;
    if (projectReferences(project, worktree).length > 0)
        return undefined;
    const settings = await readUvSettings(folder, worktree);
    if (settings.fromRepository || settings.steersCompile)
        return undefined;
    return JSON.stringify([await readText((0,external_node_path_.join)(folder, 'pyproject.toml')), settings.text]);
}

;// CONCATENATED MODULE: ./src/environment/stale-lock.ts

function missingFromLock(dependencies, locked) {
    const known = locked.requires.map(({ name, versions }) => ({ name: normalise(name), versions }));
    return dependencies.filter((dependency) => {
        const asked = readRequirement(dependency);
        const candidates = known.filter(({ name }) => name === asked?.name);
        return asked !== undefined && !candidates.some((candidate) => mayBeEqual(asked, candidate));
    });
}
function readRequirement(text) {
    const [, name = '', rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(text) ?? [];
    if (name === '')
        return undefined;
    return { name: normalise(name), versions: rest.trim().startsWith('@') ? undefined : rest };
}
function mayBeEqual({ versions }, locked) {
    const [one, other] = [plain(versions), plain(locked.versions)];
    return one === undefined || other === undefined || one === other;
}
function plain(versions) {
    if (versions === undefined)
        return undefined;
    const clauses = versions
        .replaceAll(/[\s()]/g, '')
        .split(',')
        .filter(Boolean);
    if (!clauses.every((clause) => /^(?:[<>=!~]=|[<>])\d+(?:\.\d+)*(?:\.\*)?$/.test(clause)))
        return undefined;
    return clauses.sort().join(',');
}

;// CONCATENATED MODULE: ./src/environment/write-recipe.ts










async function writeRecipe(declaration, worktree, request, installer, workshop) {
    const { directory } = declaration;
    const place = { worktree, directory };
    const settings = await readUvSettings(directory, worktree);
    switch (declaration.kind) {
        case 'lock': {
            if (installer.name !== 'uv')
                throw lockNeedsUv();
            refuseStale(declaration);
            const own = declaration.lock.fromRepository || declaration.project?.isPackage === true || settings.fromRepository;
            return lockRecipe(own, place, settings, request, installer, workshop);
        }
        case 'requirements': {
            const said = await readRequirements((0,external_node_path_.join)(directory, 'requirements.txt'), worktree, workshop.around.variables);
            const tool = said.onlyPip ? openPip(workshop.around) : installer;
            const list = await requirementsList(said, place, settings);
            return listRecipe(list, place, settings, request, tool, workshop);
        }
        case 'project': {
            const list = projectList(declaration.project, worktree, settings);
            return listRecipe(list, place, settings, request, installer, workshop);
        }
    }
}
async function requirementsList(said, { worktree, directory }, settings) {
    const hidden = said.opaque || settings.fromRepository || settings.steersCompile;
    return {
        ...said,
        file: 'requirements.txt',
        fromRepository: said.fromRepository || settings.fromRepository,
        isPackage: false,
        ownWords: hidden ? undefined : await readSourceTrees(said.ownPackages, directory, worktree),
    };
}
function projectList(project, worktree, settings) {
    const { dependencies, isPackage, saysDependencies } = project;
    const refersToRepository = projectReferences(project, worktree).length > 0 || settings.fromRepository;
    return {
        file: 'pyproject.toml',
        lines: dependencies,
        fromRepository: isPackage || refersToRepository,
        isPackage,
        ownWords: refersToRepository || settings.steersCompile || !saysDependencies ? undefined : [],
        prereleases: false,
        trustedHosts: [],
    };
}
function refuseStale({ project, locked }) {
    if (locked === undefined || !project?.saysDependencies)
        return;
    const missing = missingFromLock(project.dependencies, locked);
    if (missing.length === 0)
        return;
    const named = missing.slice(0, 5).join(', ');
    throw new user_error.UserError(`uv.lock does not fit pyproject.toml: that asks for ${named}${missing.length > 5 ? ' …' : ''}, and the lock was made for something else.`, 'Run `uv lock` and commit uv.lock. To train with the lock as it is:\n    with:\n      install: pip install uv && uv sync --frozen --active');
}
function lockNeedsUv() {
    return new user_error.UserError('The repository has a uv.lock, but uv is neither on PATH nor could pip install it.', 'Put a step with astral-sh/setup-uv before this one, or say how to install without the lock:\n    with:\n      install: pip install -e .');
}

;// CONCATENATED MODULE: ./src/environment/declared.ts







async function planDeclared(declaration, worktree, directory, workshop) {
    const installer = await workshop.installer();
    if (installer === undefined)
        throw nothingToInstallWith(declaration.kind);
    const python = await requestedPython(worktree, directory, declaration.project);
    const recipe = await writeRecipe(declaration, worktree, python, installer, workshop);
    const key = recipe.sharedAs;
    const makeInTurn = () => workshop.inTurn(() => make(recipe, directory, workshop));
    return {
        identity: recipe.identity,
        readsWorktree: key === undefined,
        make: async () => (key === undefined ? makeInTurn() : once(workshop.environments, key, makeInTurn)),
    };
}
async function make(recipe, directory, workshop) {
    const path = await workshop.newPath();
    try {
        await recipe.make(path);
        if (recipe.source.tool === 'pip')
            await removePip(path, workshop.around);
        await refusePip(path);
        const environment = await openVenv(path, recipe, directory, workshop.around);
        if (recipe.sharedAs !== undefined)
            await sealPackages(path);
        return environment;
    }
    catch (error) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
}
function nothingToInstallWith(kind) {
    const file = { lock: 'uv.lock', requirements: 'requirements.txt', project: 'pyproject.toml' }[kind];
    return new user_error.UserError(`The repository's ${file} names Python packages, but this machine has neither Python nor uv on PATH.`, 'Put a step with actions/setup-python before this one; or, if the training needs no Python:\n    with:\n      install: none');
}

;// CONCATENATED MODULE: ./src/environment/lock.ts



const longestLock = 32 * 1024 * 1024;
const ownKinds = ['editable', 'directory', 'path'];
async function readLock(directory, worktree) {
    const file = await readToml((0,external_node_path_.join)(directory, 'uv.lock'), longestLock);
    if (file === undefined)
        return undefined;
    const packages = Array.isArray(file.package) ? file.package : [];
    const items = packages.filter(isTable);
    const sources = items.map((item) => tableAt(item, 'source'));
    return {
        members: sources
            .flatMap((source) => [source.virtual, source.editable])
            .filter((path) => typeof path === 'string'),
        projects: items.flatMap(lockedProject),
        fromRepository: sources.some((source) => ownKinds.some((kind) => source[kind] !== undefined) ||
            (typeof source.registry === 'string' && leadsIntoRepository(source.registry, worktree))),
    };
}
const places = ['git', 'url', 'path', 'directory', 'editable', 'virtual'];
function lockedProject(item) {
    const { virtual, editable } = tableAt(item, 'source');
    const folder = virtual ?? editable;
    if (typeof folder !== 'string')
        return [];
    const asksForNothing = item.metadata === undefined && item.dependencies === undefined;
    const said = asksForNothing ? [] : tableAt(item, 'metadata')['requires-dist'];
    if (!Array.isArray(said))
        return [];
    const requires = said.filter(isTable).flatMap((one) => {
        const { name, specifier = '' } = one;
        const isPlace = places.some((key) => one[key] !== undefined);
        if (typeof name !== 'string' || typeof specifier !== 'string')
            return [];
        return [{ name, versions: isPlace ? undefined : specifier }];
    });
    return [{ folder, requires }];
}

;// CONCATENATED MODULE: ./src/environment/detect.ts





async function detect(worktree, directory) {
    const folders = [...new Set([directory, worktree])];
    for (const folder of folders) {
        const found = await declaredIn(folder, worktree);
        if (found !== undefined)
            return found;
    }
    for (const folder of folders)
        await refuseOthers(folder, worktree);
    return { kind: 'nothing' };
}
async function declaredIn(directory, worktree) {
    const project = await readProject(directory);
    const lock = project === undefined ? undefined : await readLock(directory, worktree);
    if (lock !== undefined)
        return { kind: 'lock', directory, lock, project, locked: projectIn(lock, '.') };
    if (await exists((0,external_node_path_.join)(directory, 'requirements.txt')))
        return { kind: 'requirements', directory, project };
    if (project === undefined || project.poetryOnly)
        return undefined;
    const workspace = directory === worktree ? undefined : await readLock(worktree, worktree);
    const folder = (0,external_node_path_.relative)(worktree, directory);
    return workspace?.members.includes(folder)
        ? { kind: 'lock', directory, lock: workspace, project, locked: projectIn(workspace, folder) }
        : { kind: 'project', directory, project };
}
function projectIn({ projects }, folder) {
    return projects.find((project) => project.folder === folder);
}
async function refuseOthers(directory, worktree) {
    const where = (0,external_node_path_.relative)(worktree, directory) || '.';
    for (const name of ['environment.yml', 'environment.yaml']) {
        if (!(await exists((0,external_node_path_.join)(directory, name))))
            continue;
        throw new user_error.UserError(`${name} in ${where} is for conda, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and pyproject.toml.`, `Give each side a conda environment of its own, and train in it:
    with:
      install: conda env create --quiet --prefix ./.conda --file ${name}
      command: conda run --no-capture-output --prefix ./.conda python train.py
(\`conda\` is \`$CONDA/bin/conda\` on GitHub's own runners.)`);
    }
    const poetry = (await readProject(directory))?.poetryOnly === true || (await exists((0,external_node_path_.join)(directory, 'poetry.lock')));
    if (!poetry)
        return;
    throw new user_error.UserError(`pyproject.toml in ${where} is for poetry, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and a pyproject.toml with a [project] table.`, 'Say how to install it:\n    with:\n      install: pip install poetry && poetry install');
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/environment/hard-links.ts



async function canHardLink(from, to) {
    const name = `.headway-${(0,external_node_crypto_.randomUUID)()}`;
    const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
    try {
        await (0,promises_.mkdir)(from, { recursive: true });
        await (0,promises_.writeFile)(source, '');
    }
    catch {
        return true;
    }
    const linked = await (0,promises_.link)(source, target).then(() => true, () => false);
    await Promise.all([source, target].map((path) => (0,promises_.rm)(path, { force: true })));
    return linked;
}

;// CONCATENATED MODULE: ./src/environment/uv-interpreters.ts


async function forgetInterpreters(cache, folder) {
    const names = await (0,promises_.readdir)(cache).catch(() => []);
    for (const shelf of names
        .filter((name) => /^interpreter-v\d+$/.test(name))
        .map((name) => (0,external_node_path_.join)(cache, name))) {
        const notes = await (0,promises_.readdir)(shelf, { recursive: true }).catch(() => []);
        for (const note of notes.filter((path) => path.endsWith('.msgpack')).map((path) => (0,external_node_path_.join)(shelf, path))) {
            const holds = await (0,promises_.readFile)(note).catch(() => undefined);
            if (holds?.includes(folder))
                await (0,promises_.rm)(note, { force: true }).catch(() => { });
        }
    }
}

;// CONCATENATED MODULE: ./src/environment/uv-variables.ts
function uvVariables(given) {
    const variables = { ...given, UV_NO_PROGRESS: '1' };
    for (const name of [
        'VIRTUAL_ENV',
        'PYTHONHOME',
        'PYTHONDONTWRITEBYTECODE',
        'UV_PYTHON',
        'UV_SYSTEM_PYTHON',
        'UV_BREAK_SYSTEM_PACKAGES',
        'UV_PROJECT_ENVIRONMENT',
    ]) {
        delete variables[name];
    }
    if (!given.UV_MANAGED_PYTHON && !given.UV_NO_MANAGED_PYTHON)
        variables.UV_PYTHON_PREFERENCE ??= 'system';
    if (!given.UV_INDEX_URL && given.PIP_INDEX_URL)
        variables.UV_DEFAULT_INDEX ??= given.PIP_INDEX_URL;
    if (!given.UV_INDEX && given.PIP_EXTRA_INDEX_URL) {
        variables.UV_EXTRA_INDEX_URL ??= given.PIP_EXTRA_INDEX_URL;
    }
    if (given.PIP_FIND_LINKS)
        variables.UV_FIND_LINKS ??= given.PIP_FIND_LINKS.trim().replace(/\s+/g, ',');
    if (given.PIP_NO_INDEX)
        variables.UV_NO_INDEX ??= given.PIP_NO_INDEX;
    if (given.PIP_CERT)
        variables.SSL_CERT_FILE ??= given.PIP_CERT;
    return variables;
}

;// CONCATENATED MODULE: ./src/environment/uv.ts







const longestList = 64 * 1024 * 1024;
function openUv(executable, around, cache, hasPackages) {
    const variables = uvVariables(around.variables);
    const quiet = { ...around, variables, log: () => { } };
    async function uv(label, args, directory, more = {}) {
        around.log(`$ ${label}`);
        return run([executable, ...args], directory, { ...around, variables: { ...variables, ...more } });
    }
    async function install(label, args, directory, more = {}) {
        const finished = await uv(label, args, directory, more);
        if (finished.succeeded || !isCacheDamaged(finished)) {
            succeed(label, finished);
            return;
        }
        around.log("uv's cache is damaged, so this is installed without it. `uv cache clean` mends it.");
        succeed(label, await uv(`${label} --no-cache`, [...args, '--no-cache'], directory, more));
    }
    async function fromCache(label, args, directory) {
        const lines = [`$ ${label}`];
        const argv = [executable, ...args, '--offline', '--no-build'];
        const finished = await run(argv, directory, { ...quiet, log: (line) => lines.push(line) });
        if (finished.succeeded)
            for (const line of lines)
                around.log(line);
        return finished.succeeded;
    }
    async function find(request, directory) {
        const args = ['python', 'find', '--no-project', '--system', ...request];
        const found = await run([executable, ...args], directory, quiet);
        const path = found.stdout.trim();
        return found.succeeded && path !== '' ? path : undefined;
    }
    async function write(label, args, directory, output) {
        try {
            const argv = [executable, ...args, '--quiet', '--no-header', '--no-annotate', `--output-file=${output}`];
            succeed(label, await run(argv, directory, quiet));
            return (await readText(output, longestList)) ?? '';
        }
        finally {
            await (0,promises_.rm)(output, { force: true });
        }
    }
    return {
        name: 'uv',
        async findPython(request, directory) {
            const version = around.variables.UV_PYTHON || request?.version;
            const asked = version === undefined ? [] : ['--', version];
            const found = await find(asked, directory);
            if (found !== undefined)
                return found;
            const args = ['python', 'install', ...asked];
            const installed = await uv(`uv ${args.join(' ')}`, args, directory);
            const path = installed.succeeded ? await find(asked, directory) : undefined;
            if (path !== undefined)
                return path;
            throw noPython(request, installed);
        },
        async create(path, python, directory, { pip }) {
            const seed = pip ? ['--seed'] : [];
            const args = ['venv', '--no-project', '--quiet', ...seed, `--python=${python}`, path];
            succeed('uv venv', await uv(`uv ${args.join(' ')}`, args, directory));
        },
        async resolve(job, { output, offline, build }) {
            const args = [
                ...['pip', 'compile', '--generate-hashes', ...pipArguments(job), job.file],
                ...(offline ? ['--offline'] : []),
                ...(build ? [] : ['--no-build']),
            ];
            return write(`uv pip compile ${job.file}`, args, job.directory, output);
        },
        async installRequirements(job, pins) {
            const label = `uv pip install -r ${job.file}`;
            const constraints = pins === undefined ? [] : ['-c', pins.file];
            const what = pins?.complete ? ['--no-deps', '-r', pins.file] : ['-r', job.file, ...constraints];
            const args = ['pip', 'install', ...pipArguments(job), ...what];
            if (hasPackages && pins?.cacheWillDo && (await fromCache(label, args, job.directory)))
                return;
            await install(label, args, job.directory);
        },
        async installProject(python, directory, { dependencies }) {
            const args = ['pip', 'install', `--python=${python}`, ...(dependencies ? [] : ['--no-deps']), '-e', '.'];
            succeed('uv pip install -e .', await uv('uv pip install -e .', args, directory));
        },
        async readLocked(python, directory, output) {
            const args = ['export', '--frozen', '--no-emit-workspace', `--python=${python}`];
            return write('uv export --frozen', args, directory, output);
        },
        async installLocked(environment, python, directory, { own }) {
            const label = 'uv sync --frozen';
            const scope = own ? [] : ['--no-install-workspace'];
            const args = ['sync', '--frozen', ...scope, `--python=${python}`];
            await install(label, args, directory, { UV_PROJECT_ENVIRONMENT: environment });
        },
        async forget(folder) {
            if (cache !== '')
                await forgetInterpreters(cache, folder);
        },
    };
    function pipArguments(job) {
        const likePip = !job.hasUvSettings && !around.variables.UV_INDEX_STRATEGY;
        return [
            `--python=${job.python}`,
            ...(likePip ? ['--index-strategy=unsafe-best-match'] : []),
            ...(job.prereleases ? ['--prerelease=allow'] : []),
            ...job.trustedHosts.map((host) => `--allow-insecure-host=${host}`),
        ];
    }
}
function isCacheDamaged({ tail }) {
    return tail.some((line) => /archive-v0.*No such file or directory/.test(line));
}
function succeed(command, finished) {
    if (finished.succeeded)
        return finished;
    throw installFailed(command, finished);
}
function noPython(request, finished) {
    const command = ['uv python install', request?.version].filter(Boolean).join(' ');
    return new InstallFailed(command, [...finished.tail, pythonRemedy(request)]);
}

;// CONCATENATED MODULE: ./src/environment/find-installer.ts







const uvVersion = '0.13.9';
const uvFolder = `${uvVersion}-${process.platform}-${process.arch}`;
const dayMilliseconds = 24 * 60 * 60 * 1000;
async function findInstaller(folder, around) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const python = (await findOnPath('python3', around.variables)) ?? (await findOnPath('python', around.variables));
    for await (const executable of uvs(python, folder, around)) {
        const uv = await openUvBeside(folder, executable, around);
        if (uv !== undefined)
            return found(uv);
    }
    if (python === undefined)
        return found(undefined);
    return found(openPip(around), 'uv is not on PATH and could not be installed; pip will do.');
}
async function* uvs(python, folder, around) {
    const toolCache = around.variables.RUNNER_TOOL_CACHE;
    const kept = toolCache ? (0,external_node_path_.join)(toolCache, 'headway-uv') : undefined;
    yield* known(await findOnPath('uv', around.variables));
    if (kept !== undefined)
        yield* known(await findOnPath('uv', { PATH: (0,external_node_path_.join)(kept, uvFolder, 'bin') }));
    if (python === undefined)
        return;
    if (kept !== undefined)
        yield* known(await keepUv(python, kept, around));
    yield* known(await installUv(python, folder, around));
}
function known(executable) {
    return executable === undefined ? [] : [executable];
}
function found(installer, remark) {
    return { installer, remark };
}
async function openUvBeside(folder, executable, around) {
    const variables = uvVariables(around.variables);
    const asked = await run([executable, 'cache', 'dir'], folder, { ...around, variables, log: () => { } });
    if (!asked.succeeded && !(await runs(executable, folder, around)))
        return undefined;
    const cache = asked.succeeded ? asked.stdout.trim() : '';
    const hasPackages = cache !== '' && (await isFilled((0,external_node_path_.join)(cache, 'archive-v0')));
    const isTold = Boolean(around.variables.UV_LINK_MODE);
    if (isTold || cache === '' || (await canHardLink(cache, folder)))
        return openUv(executable, around, cache, hasPackages);
    const copying = { ...around, variables: { ...around.variables, UV_LINK_MODE: 'copy' } };
    return openUv(executable, copying, cache, hasPackages);
}
async function runs(executable, folder, around) {
    return (await run([executable, '--version'], folder, { ...around, log: () => { } })).succeeded;
}
async function isFilled(folder) {
    return (0,promises_.readdir)(folder).then((names) => names.length > 0, () => false);
}
async function keepUv(python, shelf, around) {
    const folder = (0,external_node_path_.join)(shelf, uvFolder);
    await removeAbandoned(shelf);
    const fresh = await (0,promises_.mkdir)(shelf, { recursive: true }).then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(shelf, 'new-')), () => undefined);
    if (fresh === undefined)
        return undefined;
    try {
        if ((await installUv(python, fresh, around)) === undefined)
            return undefined;
        const there = await findOnPath('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') });
        if (there === undefined || !(await runs(there, shelf, around))) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
        await (0,promises_.rename)(fresh, folder).catch(() => { });
        return await findOnPath('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') });
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function removeAbandoned(shelf) {
    const names = await (0,promises_.readdir)(shelf).catch(() => []);
    for (const name of names.filter((one) => one.startsWith('new-'))) {
        const path = (0,external_node_path_.join)(shelf, name);
        const { mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > dayMilliseconds)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function installUv(python, folder, around) {
    const wanted = ['--no-deps', '--only-binary', ':all:', '--no-user', '--target', folder, `uv==${uvVersion}`];
    const argv = [python, '-m', 'pip', 'install', '--quiet', '--no-input', '--retries', '1', ...wanted];
    const variables = { ...around.variables, PIP_REQUIRE_VIRTUALENV: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    const installed = await run(argv, folder, { ...around, variables, log: () => { } });
    const executable = (0,external_node_path_.join)(folder, 'bin', 'uv');
    if (installed.succeeded && (await findOnPath('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') })) !== undefined)
        return executable;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}

;// CONCATENATED MODULE: ./src/environment/workshop.ts




function openEnvironmentWorkshop(options) {
    const closing = new AbortController();
    const around = {
        variables: options.variables,
        timeoutMinutes: options.timeoutMinutes,
        signal: AbortSignal.any([options.signal, closing.signal]),
        log: options.log,
    };
    let folder;
    let found;
    let idle;
    let searches = 0;
    let remarked = false;
    let last = Promise.resolve();
    let made = 0;
    const ownFolder = () => {
        folder ??= (0,promises_.mkdir)(options.root, { recursive: true }).then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(options.root, 'workshop-')));
        return folder;
    };
    const inTurn = (work) => {
        const mine = last.then(() => {
            around.signal.throwIfAborted();
            return work();
        });
        last = mine.catch(() => { });
        return mine;
    };
    const find = (signal) => {
        searches += 1;
        const name = `uv-${searches}`;
        return inTurn(async () => findInstaller((0,external_node_path_.join)(await ownFolder(), name), { ...around, signal }));
    };
    const environmentsFolder = async () => (0,external_node_path_.join)(await ownFolder(), 'environments');
    return {
        around,
        inTurn,
        async newPath() {
            const parent = await environmentsFolder();
            await (0,promises_.mkdir)(parent, { recursive: true });
            made += 1;
            return (0,external_node_path_.join)(parent, String(made));
        },
        async installer() {
            idle = undefined;
            found ??= find(around.signal);
            const { installer, remark } = await found;
            if (remark !== undefined && !remarked)
                around.log(remark);
            remarked = true;
            return installer;
        },
        warmUp() {
            if (found !== undefined)
                return;
            idle = new AbortController();
            found = find(AbortSignal.any([around.signal, idle.signal]));
            found.catch(() => { });
        },
        coolDown() {
            if (idle === undefined)
                return;
            idle.abort(new Error('Nothing needs an installer'));
            idle = undefined;
            found = undefined;
        },
        environments: new Map(),
        resolutions: new Map(),
        pythons: new Map(),
        interpreters: new Map(),
        async [Symbol.asyncDispose]() {
            closing.abort(new Error('The workshop of environments is closed'));
            await last;
            const own = await folder?.catch(() => undefined);
            if (own === undefined)
                return;
            const parent = await environmentsFolder();
            for (const name of await (0,promises_.readdir)(parent).catch(() => []))
                await unsealPackages((0,external_node_path_.join)(parent, name));
            const installer = await found?.then(({ installer }) => installer).catch(() => undefined);
            if (installer?.name === 'uv')
                await installer.forget(own);
            await (0,promises_.rm)(own, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./src/environment/prepare.ts






async function planEnvironment(request, workshop) {
    const { worktree, directory, install } = request;
    switch (install.kind) {
        case 'none':
            return planAmbient(worktree, directory, workshop.around);
        case 'command':
            return planCommand(worktree, directory, install.command, workshop);
        case 'auto': {
            const declaration = await detect(worktree, directory);
            if (declaration.kind === 'nothing') {
                workshop.coolDown();
                return planAmbient(worktree, directory, workshop.around);
            }
            return planDeclared(declaration, worktree, directory, workshop);
        }
    }
}

// EXTERNAL MODULE: ./src/ledger/variables.ts
var ledger_variables = __webpack_require__(46436);
// EXTERNAL MODULE: ./src/measure.ts + 45 modules
var measure = __webpack_require__(7754);
;// CONCATENATED MODULE: ./src/missing-script.ts


const SCRIPT = /^[\w./-]+\.(?:py|sh|bash|R|r|jl|ipynb|js|mjs|ts|rb|pl|lua|m|jar)$/;
async function missingScript(command, directory) {
    for (const word of command.split(/\s+/)) {
        if (!SCRIPT.test(word) || word.startsWith('/'))
            continue;
        const missing = await (0,promises_.access)((0,external_node_path_.join)(directory, word)).then(() => false, () => true);
        if (missing)
            return word;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/redact.ts
var src_redact = __webpack_require__(76670);
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
async function digestData(paths) {
    const found = [];
    const folders = new Map();
    for (const path of paths)
        await collect(Buffer.from(path), found, folders);
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
    const isLarge = bytes > MOST_HASHED_BYTES;
    const contents = [];
    for (const { path, bytes, modifiedAt, instead } of found) {
        contents.push([path.toString('latin1'), bytes, instead ?? (isLarge ? modifiedAt : await data_hashOf(path))]);
    }
    return (0,ledger_variables/* digest */.br)(contents);
}
async function collect(path, found, folders) {
    const add = (bytes, modifiedAt, instead) => {
        found.push({ path, bytes, modifiedAt, instead });
    };
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
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
    const names = await (0,promises_.readdir)(path, { encoding: 'buffer' }).catch(() => undefined);
    add(0, 0, names === undefined ? 'an unreadable folder' : 'a folder');
    if (names === undefined)
        return;
    for (const name of names.sort(Buffer.compare)) {
        await collect(Buffer.concat([path, Buffer.from('/'), name]), found, folders);
    }
}
async function data_hashOf(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const hash = (0,external_node_crypto_.createHash)('sha256');
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

;// CONCATENATED MODULE: ./src/ledger/key.ts

function ledgerKey(parts) {
    const { platform, cpuModel, cores, totalCores, gpus } = parts.machine;
    return (0,ledger_variables/* digest */.br)([
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
        [parts.variables, parts.data, parts.software, parts.packages],
        [platform, cpuModel, cores, totalCores, gpus],
    ]);
}

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

// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/training/secrets.ts
var training_secrets = __webpack_require__(6863);
;// CONCATENATED MODULE: ./src/training/variables.ts

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
    const forbidden = secrets.filter((secret) => secret !== '').flatMap(training_secrets/* formsOf */.XP);
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

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/reuse.ts








function openReusing(job, repository, data) {
    const { settings, ledger } = job;
    const manifest = reuse_once(() => digestData(data));
    const software = reuse_once((gpus) => digestSoftware(gpus > 0));
    const variables = new Map();
    async function question(item, share, packages) {
        const seen = variablesOf(job, item, share);
        const digest = variables.get(share.threads) ?? (0,ledger_variables/* digestVariables */.Qg)(seen, training_secrets/* isSecretName */.eh);
        variables.set(share.threads, digest);
        const key = ledgerKey({
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
        return { key, commit: item.commit, files: await repository.files(item.commit), variables: seen };
    }
    return {
        async find(item, share, packages) {
            if (ledger === undefined)
                return undefined;
            const answer = await ledger.find(await question(item, share, packages));
            tell(item, answer);
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
    return trainingVariables({
        ...item,
        variables: process.env,
        secrets: [settings.token],
        environment: { variables: {}, pathPrefixes: [] },
        threads: share.threads,
        resultsFolder: '',
        marks: {},
    });
}
function tell({ side, commit }, answer) {
    const who = `${side} (${commit.slice(0, 7)})`;
    if (answer.kind === 'found') {
        const { reuse } = answer;
        const when = new Date(reuse.measuredAt).toISOString().slice(0, 16).replace('T', ' ');
        (0,say.say)(`${who} is known already: measured at ${reuse.commit.slice(0, 7)} on ${when} UTC.`);
    }
    else if (answer.because !== undefined) {
        (0,say.say)(`${who} is trained anew, since the training that was measured before ${answer.because}.`);
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
function reuse_once(work) {
    let first;
    return (...args) => {
        first ??= work(...args);
        return first;
    };
}

;// CONCATENATED MODULE: ./src/source/link-data.ts


async function linkData(worktree, path, link) {
    const place = (0,external_node_path_.join)(worktree, link);
    await makeFolders(worktree, (0,external_node_path_.dirname)(link));
    const there = await (0,promises_.lstat)(place).catch(() => undefined);
    if (there === undefined)
        return (0,promises_.symlink)(path, place);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    if (!there.isDirectory() || !isFolder)
        return;
    for (const name of await (0,promises_.readdir)(path))
        await linkData(worktree, (0,external_node_path_.join)(path, name), (0,external_node_path_.join)(link, name));
}
async function makeFolders(worktree, folder) {
    if (folder === '.')
        return;
    await makeFolders(worktree, (0,external_node_path_.dirname)(folder));
    const place = (0,external_node_path_.join)(worktree, folder);
    const there = await (0,promises_.lstat)(place).catch(() => undefined);
    if (there === undefined)
        await (0,promises_.mkdir)(place);
    else if (!there.isDirectory())
        throw new Error(`${folder} in this commit is no folder, so no data can be linked there`);
}

// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
;// CONCATENATED MODULE: ./src/training/reads/access-times.ts


const SET_BACK_TO = new Date('2001-01-01T00:00:00Z');
function setBack(root, paths) {
    for (const path of paths) {
        const absolute = (0,external_node_path_.join)(root, path);
        try {
            (0,external_node_fs_.lutimesSync)(absolute, SET_BACK_TO, (0,external_node_fs_.lstatSync)(absolute).mtimeMs / 1000);
        }
        catch {
        }
    }
}
function wasRead(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).atimeMs !== SET_BACK_TO.getTime();
    }
    catch {
        return true;
    }
}
function foldersOf(paths) {
    const folders = new Set(['.']);
    for (const path of paths) {
        for (let folder = (0,external_node_path_.dirname)(path); !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    }
    return [...folders];
}
function tellsReads(folder) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'inner'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'file'), 'x');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'source'), 'x');
        (0,external_node_fs_.symlinkSync)('file', (0,external_node_path_.join)(folder, 'link'));
        const paths = ['file', 'inner', 'link', 'source'];
        setBack(folder, paths);
        if (paths.some((path) => wasRead(folder, path)))
            return false;
        (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'link'));
        (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'inner'));
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(folder, 'source'), (0,external_node_path_.join)(folder, 'clone'), external_node_fs_.constants.COPYFILE_FICLONE);
        return paths.every((path) => wasRead(folder, path));
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/training/reads/inotify.ts





const inotify_PATIENCE_MS = 10_000;
const SETTLE_MS = 50;
const inotify_SCRIPT = String.raw `
import ctypes, os, select, struct, sys

IN_OPEN, IN_Q_OVERFLOW, IN_ISDIR, IN_MOVED_TO = 0x20, 0x4000, 0x40000000, 0x80
root, list_file, out = sys.argv[1:4]
libc = ctypes.CDLL(None, use_errno=True)
watcher = libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
if watcher < 0:
    sys.exit(3)
folders = {}
with open(list_file, "rb") as file:
    for name in file.read().split(b"\0"):
        if name:
            path = os.path.join(os.fsencode(root), name)
            number = libc.inotify_add_watch(watcher, path, IN_OPEN)
            if number < 0:
                sys.exit(4)
            folders[number] = name
print("ready", flush=True)
opened, missed = set(), False
while True:
    readable, _, _ = select.select([watcher, 0], [], [])
    while True:
        try:
            data = os.read(watcher, 1 << 20)
        except BlockingIOError:
            break
        at = 0
        while at < len(data):
            number, mask, _, length = struct.unpack_from("iIII", data, at)
            name = data[at + 16 : at + 16 + length].rstrip(b"\0")
            at += 16 + length
            if mask & IN_Q_OVERFLOW:
                missed = True
            elif number in folders:
                folder = folders[number]
                opened.add(name if folder == b"." and name else os.path.join(folder, name) if name else folder)
    if 0 in readable:
        if not os.read(0, 1):
            break
        with open(out, "wb") as file:
            file.write(b"\0".join([b"missed" if missed else b"all"] + sorted(opened)))
        opened, missed = set(), False
        print("written", flush=True)
`;
async function openInotify(root, folders, scratch, python = 'python3') {
    const listFile = (0,external_node_path_.join)(scratch, 'folders');
    const out = (0,external_node_path_.join)(scratch, 'opened');
    await (0,promises_.writeFile)(listFile, folders.join('\0'));
    const child = (0,external_node_child_process_.spawn)(python, ['-I', '-c', inotify_SCRIPT, root, listFile, out], {
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.on('error', () => { });
    child.unref();
    if (!(await says(child, 'ready'))) {
        child.kill('SIGKILL');
        return undefined;
    }
    return {
        async take() {
            await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
            child.stdin.write('.');
            if (!(await says(child, 'written')))
                return undefined;
            const [complete, ...paths] = (await (0,promises_.readFile)(out, 'utf8')).split('\0');
            return complete === 'all' ? new Set(paths) : undefined;
        },
        end() {
            child.stdin.end();
            child.kill('SIGTERM');
        },
    };
}
async function says(child, word) {
    if (child.stdout === null || child.exitCode !== null || child.signalCode !== null)
        return false;
    const limit = AbortSignal.timeout(inotify_PATIENCE_MS);
    const ended = (0,external_node_events_.once)(child, 'exit', { signal: limit }).catch(() => undefined);
    const failed = (0,external_node_events_.once)(child, 'error', { signal: limit }).catch(() => undefined);
    const said = (0,external_node_events_.once)(child.stdout, 'data', { signal: limit }).catch(() => undefined);
    const first = await Promise.race([said, ended, failed].map(async (event, index) => ({ index, event: await event })));
    return first.index === 0 && String(first.event?.[0]).includes(word);
}

;// CONCATENATED MODULE: ./src/training/reads/folder.ts

function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/training/reads/installed-files.ts


const MOST_FILES = 20_000;
const ENVIRONMENTS = new Set(['.git', '__pycache__', 'site-packages', 'node_modules']);
const BUILT = /\.(?:py|pyc|pyd|so|pth|c|cpp|h|o)$/;
const BUILT_IN = /^(?:build|.*\.(?:egg|dist)-info)$/;
function installedFiles(worktree, tracked, most = MOST_FILES) {
    const found = [];
    let whole = true;
    walk('');
    return { found, whole };
    function walk(folder) {
        for (const entry of entriesOf((0,external_node_path_.join)(worktree, folder))) {
            const { name } = entry;
            const path = folder === '' ? name : `${folder}/${name}`;
            if (tracked.has(path))
                continue;
            if (entry.isDirectory() && !ENVIRONMENTS.has(name) && !BUILT_IN.test(name))
                walk(path);
            else if (entry.isFile() && !BUILT.test(name)) {
                if (found.length >= most) {
                    whole = false;
                    return;
                }
                found.push(path);
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/training/reads/mentions.ts


const MOST_BYTES_A_FILE = 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
function mentionsIn(worktree, paths, command, names) {
    const found = new Set(command.match(names));
    let left = MOST_BYTES;
    for (const path of new Set(paths)) {
        const absolute = (0,external_node_path_.join)(worktree, path);
        const stats = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        if (!stats?.isFile() || stats.size > Math.min(left, MOST_BYTES_A_FILE))
            continue;
        left -= stats.size;
        for (const name of (0,external_node_fs_.readFileSync)(absolute, 'latin1').match(names) ?? [])
            found.add(name);
    }
    return [...found].sort();
}

// EXTERNAL MODULE: ./src/training/processes.ts
var training_processes = __webpack_require__(51747);
;// CONCATENATED MODULE: ./src/training/reads/python-log.ts
const MOST_PROGRAMS = 1000;
function readPythonLog(text) {
    const log = {
        pids: new Set(),
        prefixes: new Set(),
        libraries: new Set(),
        read: new Set(),
        missing: new Set(),
        listed: new Set(),
        importedFrom: new Set(),
        own: new Set(),
        connections: new Set(),
        bound: new Set(),
        programs: [],
        incomplete: false,
    };
    const hosts = new Set();
    const addresses = new Set();
    const sockets = new Set();
    const ownSockets = new Set();
    for (const line of text.split('\n')) {
        const [kind, first = '', second = '', third = ''] = line.split('\t').map(unescaped);
        switch (kind) {
            case '':
                break;
            case 'imported-from':
                log.importedFrom.add(first);
                break;
            case 'python':
                log.pids.add(Number(first));
                log.prefixes.add(second);
                log.libraries.add(third);
                break;
            case 'read':
            case 'missing':
            case 'listed':
                log[kind].add(first);
                break;
            case 'written':
            case 'made':
                log.own.add(first);
                break;
            case 'renamed':
                if (python_log_isOwn(log, first))
                    log.own.add(second);
                else
                    log.read.add(first);
                break;
            case 'asked-for':
                hosts.add(first);
                break;
            case 'connected':
                addresses.add(`${first}:${second}`);
                break;
            case 'bound':
                log.bound.add(second);
                break;
            case 'connected-locally':
                sockets.add(first);
                break;
            case 'bound-locally':
                ownSockets.add(first);
                break;
            case 'started':
                if (log.programs.length < MOST_PROGRAMS) {
                    log.programs.push({ watched: first === '1', argv: second.split('\x1f') });
                }
                else
                    log.incomplete = true;
                break;
            default:
                log.incomplete = true;
        }
    }
    const foreign = [...addresses].filter((address) => !isAmongThemselves(address, log.bound));
    if (foreign.length > 0) {
        const named = [...hosts].filter((host) => !isLoopback(host));
        for (const name of named.length > 0 ? named : foreign)
            log.connections.add(name);
    }
    for (const path of sockets) {
        if (!ownSockets.has(path) && path !== '/dev/log')
            log.connections.add(path);
    }
    return log;
}
function python_log_isOwn({ own }, path) {
    for (let at = path;; at = at.slice(0, at.lastIndexOf('/'))) {
        if (own.has(at))
            return true;
        if (!at.includes('/'))
            return false;
    }
}
function isAmongThemselves(address, bound) {
    const colon = address.lastIndexOf(':');
    return isLoopback(address.slice(0, colon)) && bound.has(address.slice(colon + 1));
}
function isLoopback(host) {
    return /^(127\.|::1$|localhost$|::ffff:127\.)/.test(host);
}
function unescaped(field) {
    return field.replace(/\\(.)/g, (_, letter) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter);
}

;// CONCATENATED MODULE: ./src/training/reads/open-files.ts




const MAPS_EVERY_MS = 2_000;
const START_MS = 150;
const PYTHON = /^python[\d.]*$/;
const MOST_DESCRIPTORS = 2_000;
const MOST_LOOKS_AT_A_SOCKET = 3;
function openOpenFiles(startedAt) {
    const files = new Set();
    const programs = new Set();
    const pythons = new Set();
    const elsewhere = new Set();
    const onThisMachine = new Map();
    const ownPorts = new Set();
    const looksAt = new Map();
    const firstSeen = new Map();
    const known = new Set();
    let mapsReadAt = 0;
    function look(processes) {
        const now = performance.now();
        const withMaps = now - mapsReadAt > MAPS_EVERY_MS;
        if (withMaps)
            mapsReadAt = now;
        for (const { pid, startedAt: birth } of processes) {
            const program = programOf(pid);
            if (program === undefined)
                continue;
            const key = `${pid} ${birth} ${program}`;
            if (!firstSeen.has(key))
                firstSeen.set(key, now);
            if (!PYTHON.test(program))
                programs.add(program);
            else if (now - (firstSeen.get(key) ?? now) >= START_MS)
                pythons.add(pid);
            lookAtDescriptors(pid);
            if (withMaps)
                lookAtMaps(pid);
        }
    }
    function lookAtDescriptors(pid) {
        for (const descriptor of namesIn(`/proc/${pid}/fd`).slice(0, MOST_DESCRIPTORS)) {
            const target = linkOf(`/proc/${pid}/fd/${descriptor}`);
            if (target === undefined || known.has(target))
                continue;
            if (target.startsWith('socket:')) {
                const looks = (looksAt.get(target) ?? 0) + 1;
                looksAt.set(target, looks);
                const isSeen = lookAtConnection(pid, target.slice('socket:['.length, -1));
                if (isSeen || looks >= MOST_LOOKS_AT_A_SOCKET)
                    known.add(target);
            }
            else if (target.startsWith('/') && !target.endsWith(' (deleted)') && isRead(pid, descriptor)) {
                add(target);
            }
        }
    }
    function lookAtMaps(pid) {
        const maps = (0,training_processes/* readOf */.CY)(pid, 'maps')?.toString() ?? '';
        for (const [, path = ''] of maps.matchAll(/ (\/[^\n]+)$/gm)) {
            if (!known.has(path) && !path.endsWith(' (deleted)'))
                add(path);
        }
    }
    function add(path) {
        known.add(path);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats?.isFile() && stats.birthtimeMs < startedAt)
            files.add(path);
    }
    function lookAtConnection(pid, inode) {
        for (const table of ['net/tcp', 'net/tcp6']) {
            const lines = (0,training_processes/* readOf */.CY)(pid, table)?.toString('latin1').split('\n') ?? [];
            for (const line of lines) {
                const [, local = '', remote = '', state, , , , , , found] = line.trim().split(/\s+/);
                if (found !== inode)
                    continue;
                const port = Number.parseInt(local.split(':')[1] ?? '', 16);
                const address = readAddress(remote);
                if (state === LISTENS)
                    ownPorts.add(port);
                else if (address !== undefined) {
                    const name = `${address.host}:${address.port}`;
                    if (isLoopback(address.host))
                        onThisMachine.set(name, [port, address.port]);
                    else
                        elsewhere.add(name);
                }
                return true;
            }
        }
        return false;
    }
    return {
        look,
        files,
        programs,
        pythons,
        connections(bound) {
            const isOwn = (port) => ownPorts.has(port) || bound.has(String(port));
            const foreign = [...onThisMachine].filter(([, ports]) => !ports.some(isOwn));
            return new Set([...elsewhere, ...foreign.map(([name]) => name)]);
        },
    };
}
const LISTENS = '0A';
function programOf(pid) {
    const path = linkOf(`/proc/${pid}/exe`);
    return path === undefined ? undefined : (0,external_node_path_.basename)(path.replace(/ \(deleted\)$/, ''));
}
function isRead(pid, descriptor) {
    const flags = /^flags:\s*(\d+)$/m.exec((0,training_processes/* readOf */.CY)(pid, `fdinfo/${descriptor}`)?.toString('latin1') ?? '')?.[1];
    return flags !== undefined && Number(flags.at(-1)) % 4 !== 1;
}
function readAddress(text) {
    const [hex = '', port = ''] = text.split(':');
    const words = hex.match(/.{8}/g) ?? [];
    const bytes = words.flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)));
    if (bytes.every((byte) => byte === 0))
        return undefined;
    const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
    if (bytes.length === 4 || isMapped)
        return { host: bytes.slice(-4).join('.'), port: Number.parseInt(port, 16) };
    const groups = Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16));
    const host = groups.join(':');
    return { host: host === '0:0:0:0:0:0:0:1' ? '::1' : host, port: Number.parseInt(port, 16) };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/training/reads/machine-files.ts
var machine_files = __webpack_require__(76523);
;// CONCATENATED MODULE: ./src/training/reads/own-python.ts


const own_python_PATIENCE_MS = 10_000;
const LIBRARY = 'os.path.join(os.path.realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])';
async function ownPython({ directory, path }, variables) {
    for (const name of ['python3', 'python']) {
        const asked = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(name, ['-I', '-c', `import os, sys; print(${LIBRARY})`], {
            cwd: directory,
            env: { ...variables, PATH: path },
            timeout: own_python_PATIENCE_MS,
        });
        const answer = await asked.then(({ stdout }) => stdout.trim(), () => '');
        if (answer !== '')
            return answer;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/training/reads/shell-words.ts
const KEYWORDS = new Set([
    '! . [ [[ { case coproc declare eval for function if local read select source trap typeset until',
    'while alias builtin command enable hash shopt',
]
    .join(' ')
    .split(' '));
function splitCommand(command) {
    const commands = [];
    let words = [];
    let word;
    let redirected = false;
    const endWord = () => {
        if (word !== undefined && !redirected)
            words.push(word);
        if (word !== undefined)
            redirected = false;
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (let at = 0; at < command.length; at += 1) {
        const letter = command[at] ?? '';
        const next = command[at + 1];
        if (letter === '\\') {
            if (next !== '\n')
                word = (word ?? '') + (next ?? '');
            at += 1;
        }
        else if (letter === "'" || letter === '"') {
            const end = closing(command, at, letter);
            if (end === undefined)
                return undefined;
            const quoted = command.slice(at + 1, end);
            if (letter === '"' && substitutes(quoted))
                return undefined;
            word = (word ?? '') + (letter === '"' ? quoted.replace(/\\(["\\$`])/g, '$1') : quoted);
            at = end;
        }
        else if (letter === '#' && word === undefined) {
            while (at + 1 < command.length && command[at + 1] !== '\n')
                at += 1;
        }
        else if (letter === '>') {
            if (word !== undefined && /^\d$/.test(word))
                word = undefined;
            endWord();
            redirected = true;
            while (/[>&|]/.test(command[at + 1] ?? ''))
                at += 1;
            if (command[at] === '&' && /[\d-]/.test(command[at + 1] ?? '')) {
                at += 1;
                redirected = false;
            }
        }
        else if (letter === '&' && next === '>') {
            endWord();
        }
        else if (/[;&|\n]/.test(letter)) {
            endCommand();
        }
        else if (/\s/.test(letter)) {
            endWord();
        }
        else if (/[<()`]/.test(letter) || (letter === '$' && /[(`'"[]/.test(next ?? ''))) {
            return undefined;
        }
        else {
            word = (word ?? '') + letter;
        }
    }
    endCommand();
    const simple = commands.every(([first = '']) => !KEYWORDS.has(first) && !/[$*?{}~]/.test(first.replace(/^\w+=.*/, '')));
    return simple ? commands : undefined;
}
function closing(text, start, quote) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (quote === '"' && text[at] === '\\')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return undefined;
}
function substitutes(quoted) {
    return /`|\$[([]/.test(quoted.replace(/\\[\s\S]/g, ''));
}

;// CONCATENATED MODULE: ./src/training/reads/programs.ts
var programs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var programs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



const HARMLESS = new Set([
    ': cd date echo exit export false mkdir printf pwd rm set sleep tee touch true ulimit umask wait',
    'arch df fc-list free getconf hostname id ldconfig locale lsb_release lscpu nproc ps nvidia-smi',
    'rocm-smi stty tput uname which whoami',
]
    .join(' ')
    .split(' '));
const HELPERS = new Set([
    'bash sh dash taskset busybox coreutils git gcc cc ld objdump cc1 collect2 basename cat cut',
    'dirname grep head ls readlink realpath sed sort tail tr wc',
]
    .join(' ')
    .split(' '));
const WRAPPERS = new Set(['exec', 'nohup', 'time', 'env']);
const programs_PYTHON = /^python(\d+(\.\d+)?)?$/;
const GIT_QUESTIONS = new Map([
    ...['branch', 'describe', 'remote', 'rev-parse', 'status', 'version', '--version'].map((name) => [name, /^[^:]*$/]),
    ['config', /^(?!-f|--file|--blob)/],
    [
        'diff',
        /^(HEAD|--|--cached|--staged|--quiet|--exit-code|--name-only|--stat|--shortstat|--no-ext-diff|--submodule.*)$/,
    ],
    [
        'log',
        /^(HEAD|-s|-\d+|-n\d*|\d+|--(no-patch|oneline|abbrev-commit|max-count|format|pretty|date)(=.*)?)$/s,
    ],
]);
const LINKER_QUESTIONS = { gcc: '-Wl,-t', cc: '-Wl,-t', ld: '-t', objdump: '-p' };
async function unwatchable(command, where) {
    const commands = splitCommand(command);
    if (commands === undefined)
        return command;
    let { directory } = where;
    for (const argv of commands) {
        if (!(await canBeWatched(argv, { ...where, directory })))
            return argv.join(' ');
        if (argv[0] === 'cd')
            directory = (0,external_node_path_.resolve)(directory, argv[1] ?? '');
    }
    return undefined;
}
async function startsPython(command, where) {
    for (const argv of splitCommand(command) ?? []) {
        const program = withoutAssignments(argv).find((word) => !WRAPPERS.has(word));
        if (program !== undefined && (await isPythonScript(program, where)))
            return true;
    }
    return /\bpython/.test(command);
}
function isTolerated(name) {
    return HELPERS.has(name) || HARMLESS.has(name) || WRAPPERS.has(name);
}
async function canBeWatched(argv, where, hooked = true) {
    const [program, ...args] = withoutAssignments(argv);
    if (program === undefined)
        return true;
    const name = (0,external_node_path_.basename)(program);
    if (name === 'export')
        return !args.some((word) => word.startsWith('-') || hides(word));
    if (name === 'unset')
        return !args.some((word) => word.includes('$') || hides(`${word}=`));
    if (programs_PYTHON.test(name))
        return hooked && !ignoresItsEnvironment(args);
    if (WRAPPERS.has(name))
        return !args[0]?.startsWith('-') && canBeWatched(args, where, hooked);
    if (name === 'git')
        return isQuestionToGit(args);
    if (['sh', 'bash', 'dash'].includes(name) && args[0] === '-c' && args.length === 2) {
        return hooked && (await unwatchable(args[1] ?? '', where)) === undefined;
    }
    if (LINKER_QUESTIONS[name] !== undefined)
        return args.includes(LINKER_QUESTIONS[name]);
    return HARMLESS.has(name) || (hooked && (await isPythonScript(program, where)));
}
const CHANGED_PYTHON = '(a changed Python)';
function withoutAssignments(argv) {
    const first = argv.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
    const assignments = first === -1 ? argv : argv.slice(0, first);
    if (assignments.some(hides))
        return [CHANGED_PYTHON];
    return first === -1 ? [] : argv.slice(first);
}
function hides(assignment) {
    if (!/^(PATH|BASH_ENV|PYTHON\w*|HEADWAY_\w*)=/.test(assignment))
        return false;
    const keeps = /^PYTHONPATH=.*\$(PYTHONPATH\b|\{PYTHONPATH(:?-[^}]*)?\})/s.test(assignment);
    return !keeps && !isHarmlessSetting(assignment);
}
function isHarmlessSetting(assignment) {
    return /^PYTHON(UNBUFFERED|HASHSEED|WARNINGS|FAULTHANDLER|OPTIMIZE|IOENCODING|UTF8|DONTWRITEBYTECODE)=/.test(assignment);
}
function ignoresItsEnvironment(args) {
    const words = args.values();
    for (const arg of words) {
        const [, flags = '', last = '', rest = ''] = /^-([A-Za-z?]*?)([cmWX]|$)(.*)$/s.exec(arg) ?? [];
        if (/[IES]/.test(flags))
            return true;
        if (/[WX]/.test(last) ? rest === '' : arg === '--check-hash-based-pycs')
            words.next();
        else if (!/[WX]/.test(last) && (flags === '' || last !== ''))
            return false;
    }
    return false;
}
function isQuestionToGit([question = '', ...args]) {
    const silent = args.some((arg) => arg === '-s' || arg === '--no-patch');
    const allowed = GIT_QUESTIONS.get(question === 'show' && silent ? 'log' : question);
    return allowed !== undefined && args.every((arg) => allowed.test(arg));
}
async function isPythonScript(program, { directory, path }) {
    const candidates = program.includes('/')
        ? [(0,external_node_path_.resolve)(directory, program)]
        : path.split(':').map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const start = await firstBytes(candidate);
        if (start !== undefined)
            return isForPython(start);
    }
    return false;
}
function isForPython(start) {
    if (/^#!\/bin\/sh\n'''exec' .*python/.test(start))
        return true;
    const words = /^#!(.*)/.exec(start)?.[1]?.trim().split(/\s+/) ?? [];
    const [program = '', ...args] = (0,external_node_path_.basename)(words[0] ?? '') === 'env' ? words.slice(words[1] === '-S' ? 2 : 1) : words;
    return programs_PYTHON.test((0,external_node_path_.basename)(program)) && !ignoresItsEnvironment(args);
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = programs_addDisposableResource(env_1, await (0,promises_.open)(path), true);
            if (!(await file.stat()).isFile())
                return undefined;
            const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
            return buffer.toString('latin1', 0, bytesRead);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = programs_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/training/reads/outside.ts





const SYSTEM = ['/usr', '/lib', '/lib32', '/lib64', '/bin', '/sbin', '/etc', '/opt/hostedtoolcache'];
const KERNEL = ['/proc', '/sys', '/dev'];
const SETTINGS = ['.keras/keras.json', '.netrc', '.gitconfig', '.config/pip/pip.conf'];
const SOFTWARE = /\/(?:s?bin|lib\d*|libexec)\/|\.so(?:\.[\d.]+)?$|^\/etc\/ld\.so/;
const DRAWING = [
    ...['.cache/matplotlib', '.config/matplotlib', '.matplotlib', '.cache/fontconfig'],
    ...['.fonts', '.local/share/fonts'],
];
const MOST_NAMED = 3;
const MOST_MACHINE_FILES = 2_000;
async function lookOutside(log, seen, workspace, command, known, where) {
    const place = await placesFor(known, log);
    const opened = [...log.read].filter((path) => !python_log_isOwn(log, path));
    const undeclared = new Set(opened.filter((path) => place(path) === 'undeclared'));
    for (const path of [...seen.files, ...workspace]) {
        if (place(path) === 'undeclared' && !python_log_isOwn(log, path))
            undeclared.add(path);
    }
    const foreign = [...log.listed].filter((path) => !python_log_isOwn(log, path));
    const listed = foreign.filter((path) => place(path) === 'undeclared' && !log.missing.has(path));
    const native = [...seen.files].filter((path) => !SOFTWARE.test(path) && !python_log_isOwn(log, path));
    const looked = [...opened, ...foreign, ...native, ...log.missing];
    const noted = looked.filter((path) => ['system', 'settings'].includes(place(path)));
    const absent = [...log.missing].filter((path) => place(path) === 'undeclared');
    const machine = [...new Set([...noted, ...absent])].sort();
    const files = [...undeclared].map((path) => inHome(path, known.home));
    const folders = listed
        .filter((path) => ![...undeclared].some((file) => file.startsWith(`${path}/`)))
        .map((path) => inHome(path, known.home));
    const blindSpots = [
        ...named('read', [...files, ...folders], ', which the input `data` does not name'),
        ...named('read', known.installed.filter((path) => !python_log_isOwn(log, path)).map((path) => inWorktree(path, known)), ', which came with the installation'),
        ...named('opened connections: ', log.connections.size > 0 ? [...log.connections] : [...seen.connections(log.bound)], ''),
        ...(await unwatched(command, log, seen, where, known)),
        ...named('ran in', await foreignPythons(log, known, where), ', whose packages nobody knows'),
    ];
    if (log.incomplete || machine.length > MOST_MACHINE_FILES)
        blindSpots.push('opened more than is kept track of');
    return {
        machine: await Promise.all(machine.slice(0, MOST_MACHINE_FILES).map(async (path) => ({
            path,
            stamp: log.missing.has(path) ? 'absent' : await (0,machine_files/* stampOf */.Z)(path),
        }))),
        blindSpots,
    };
}
async function unwatched(command, log, seen, where, known) {
    const names = new Set();
    if (known.variables.BASH_ENV)
        names.add(known.variables.BASH_ENV);
    const ofCommand = await unwatchable(command, where);
    if (ofCommand !== undefined)
        names.add(ofCommand);
    for (const { argv, watched } of log.programs) {
        if (!(await canBeWatched(argv, where, watched)))
            names.add(inWorktree(argv.join(' '), known));
    }
    for (const program of seen.programs)
        if (!isTolerated(program))
            names.add(program);
    const blind = [...seen.pythons].some((pid) => !log.pids.has(pid));
    if (blind || (log.pids.size === 0 && (await startsPython(command, where)))) {
        names.add('a Python without audit hooks');
    }
    return named('started what cannot be watched: ', [...names].map(shortened), '');
}
async function placesFor({ worktree, scratch, environment, data, home }, log) {
    const environments = await Promise.all(environment.map((path) => (0,promises_.realpath)(path).catch(() => path)));
    const known = [worktree, scratch, ...environments, ...data, ...DRAWING.map((path) => `${home}/${path}`)];
    const prefixes = [...log.prefixes].flatMap((prefix) => [prefix, ...pyenvOf(prefix)]);
    const system = [...SYSTEM, ...prefixes].filter((prefix) => prefix !== '' && prefix !== '/');
    const settings = SETTINGS.map((path) => `${home}/${path}`);
    return (path) => {
        if (known.some((folder) => isIn(path, folder)))
            return 'known';
        if (isIn(path, '/dev/shm'))
            return 'undeclared';
        if (KERNEL.some((folder) => isIn(path, folder)))
            return 'kernel';
        if (settings.includes(path))
            return 'settings';
        if (path.startsWith(`${home}/.local/lib/python`) && path.includes('/site-packages/'))
            return 'known';
        return system.some((folder) => isIn(path, folder)) ? 'system' : 'undeclared';
    };
}
function pyenvOf(prefix) {
    const root = /^(.*\/\.?pyenv)\/versions\//.exec(prefix)?.[1];
    return root === undefined ? [] : ['libexec', 'shims', 'version', 'plugins'].map((part) => `${root}/${part}`);
}
function isIn(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function named(verb, things, rest) {
    if (things.length === 0)
        return [];
    const shown = things.slice(0, MOST_NAMED).map((thing) => `\`${thing}\``);
    const more = things.length > MOST_NAMED ? ` and ${things.length - MOST_NAMED} more` : '';
    return [`${verb}${verb.endsWith(' ') ? '' : ' '}${shown.join(', ')}${more}${rest}`];
}
async function foreignPythons(log, known, where) {
    const environments = await Promise.all(known.environment.map((path) => (0,promises_.realpath)(path).catch(() => path)));
    const others = [...log.libraries].filter((path) => !environments.some((folder) => isIn(path, folder)) && !python_log_isOwn(log, path));
    if (others.length === 0)
        return [];
    const own = await ownPython(where, known.variables);
    return others.filter((path) => path !== own).map((path) => inWorktree(inHome(path, known.home), known));
}
function inWorktree(text, { worktree }) {
    return text.replaceAll(`${worktree}/`, '');
}
function inHome(path, home) {
    return isIn(path, home) ? `~${path.slice(home.length)}` : path;
}
function shortened(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./src/training/reads/python-hook.ts
const PYTHON_HOOK = String.raw `"""Headway notes what this training reads, so that its result can be reused where nothing of that has changed."""
import sys


def _watch():
    import os

    log = os.environ.get("HEADWAY_WATCH")
    if not log:
        return
    seen = set()
    busy = set()
    lost, missed = [], []
    here = os.path.dirname(os.path.abspath(__file__))
    try:
        from _thread import get_ident
    except ImportError:
        def get_ident():
            return 0

    # As they are now: a program may put something else in their place.
    open_file, write, close, realpath, lexists = os.open, os.write, os.close, os.path.realpath, os.path.lexists

    def note(*fields):
        line = "\t".join(
            str(field).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
            for field in fields
        )
        data = (line + "\n").encode("utf-8", "surrogateescape")
        if lost:
            data = b"\nfailed\tearlier\n" + data
        whole = False
        try:
            file = open_file(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                whole = write(file, data) == len(data)
            finally:
                close(file)
        except Exception:
            pass
        # A full disk, no descriptor left: the next line tells, at the latest the one at the end.
        lost[:] = [] if whole else [True]

    def once(*fields):
        if fields in seen:
            return
        if len(seen) > 200000:
            fields = ("overflow",)
            if fields in seen:
                return
        seen.add(fields)
        note(*fields)

    # The packages of this Python itself. Others on its path may be anything.
    known = [os.path.dirname(os.__file__), "/proc", "/sys"]
    homes = (sys.prefix + os.sep, sys.base_prefix + os.sep, "/usr/")
    for path in sys.path:
        if path.endswith(("/site-packages", "/dist-packages")):
            if path.startswith(homes) or path == getattr(sys.modules.get("site"), "USER_SITE", None):
                known.append(path)
    if sys.prefix != sys.base_prefix:
        known.append(sys.prefix)
    known = tuple(path + os.sep for path in known + [realpath(path) for path in known])

    def own(path):
        return path.startswith(known) or path == log

    def absolute(path):
        if path is None:
            path = "."
        if isinstance(path, int):
            return None
        path = os.fsdecode(path)
        if not path.startswith(os.sep):
            path = os.path.join(os.getcwd(), path)
        # What ".." leads to behind a link only realpath can tell.
        return None if own(path) and "/.." not in path else path

    def on_open(path, mode, flags):
        path = absolute(path)
        if path is None:
            return
        flags = flags if isinstance(flags, int) else 0
        writes = flags & (os.O_WRONLY | os.O_RDWR)
        way = ("w" if writes else "r", path)
        if way in seen:
            return
        real = realpath(path)
        if own(real):
            return
        there = lexists(real)
        if (there or writes) and len(seen) <= 200000:
            seen.add(way)
        if not writes:
            once("read" if there else "missing", real)
        elif not there or (flags & os.O_TRUNC and os.access(real, os.W_OK)):
            once("written", real)
        elif flags & os.O_RDWR:
            once("read", real)

    def on_make(path, mode=0, folder=-1):
        path = absolute(path)
        if path is not None and folder == -1:
            real = realpath(path)
            if not lexists(real):
                once("made", real)

    def on_move(source, target, *folders):
        if any(folder != -1 for folder in folders):
            raise ValueError("relative to an open folder")
        source = absolute(source)
        if source is not None:
            # A link is moved itself.
            folder, name = os.path.split(source)
            source = os.path.join(realpath(folder), name)
            if lexists(source):
                once("renamed", source, realpath(os.fsdecode(target)))

    def on_link(source, target, folder=-1):
        if folder != -1:
            raise ValueError("relative to an open folder")
        # Native code may read through it, which nobody would see.
        real = realpath(os.path.join(os.path.dirname(os.fsdecode(target)), os.fsdecode(source)))
        if lexists(real) and not own(real):
            once("read", real)

    def on_library(name, *_):
        if isinstance(name, str) and os.sep in name:
            on_open(name, None, 0)

    def on_import(name, path, *_):
        # A compiled module is opened by the system.
        if path is not None:
            on_open(path, None, 0)

    library = os.path.dirname(os.__file__)
    importers = ("<frozen importlib", os.path.join(library, "importlib", ""))

    def on_list(path=None, *_):
        if isinstance(path, int):
            # Where there is no such link, its opening has been noted.
            path = "/proc/self/fd/%d" % path
            path = os.readlink(path) if lexists(path) else None
            if path is None:
                return
        path = absolute(path)
        if path is None:
            return
        by = sys._getframe(2).f_code.co_filename
        by_import = by.startswith(importers) or "/site-packages/importlib_metadata/" in by
        real = realpath(path)
        once("imported-from" if by_import else "listed", real)
        if not by_import and not lexists(real):
            once("missing", real)

    def on_database(path, *_):
        path = os.fsdecode(path)
        paths = [path]
        if path.startswith("file:"):
            # See sqlite.org/uri.html; without "uri=True" it is the name of a file.
            uri = path[5:].partition("#")[0].partition("?")[0]
            parts = os.fsencode(uri).split(b"%")
            uri = os.fsdecode(parts[0] + b"".join(bytes([int(part[:2], 16)]) + part[2:] for part in parts[1:]))
            paths.append("/" + uri[2:].partition("/")[2] if uri.startswith("//") else uri)
        for path in paths:
            if path not in ("", ":memory:") and absolute(path) is not None:
                real = realpath(absolute(path))
                once("read" if lexists(real) else "written", real)

    def on_connect(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            # A UDP socket that is connected has sent nothing yet.
            if socket.type & 0xF != 2:
                once("connected", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("connected-locally", os.fsdecode(address))

    def on_send(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("connected", address[0], address[1])

    def on_bind(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("bound", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("bound-locally", os.fsdecode(address))

    def on_lookup(host, port, *_):
        if isinstance(host, (str, bytes)):
            once("asked-for", os.fsdecode(host))

    def is_watched(env):
        env = {os.fsdecode(name): os.fsdecode(value) for name, value in dict(os.environ if env is None else env).items()}
        return env.get("HEADWAY_WATCH") == log and here in env.get("PYTHONPATH", "").split(os.pathsep)

    def on_variable(name, value=b""):
        name, value = os.fsdecode(name), os.fsdecode(value)
        hides = name == "PYTHONPATH" and here not in value.split(os.pathsep)
        if hides or (name == "HEADWAY_WATCH" and value != log):
            # Of the Pythons that it starts from now on some tell nobody of their start (multiprocessing's do not).
            once("started", 0, "python")

    def on_program(program, args, env, cwd=None):
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            args = [args]
        words = [os.fsdecode(word) for word in list(args or [])[:40]]
        program = os.fsdecode(program) if program else (words[0] if words else "")
        if os.sep in program:
            program = os.path.join(os.getcwd(), os.fsdecode(cwd or ""), program)
        # Of what a shell is told each word counts.
        most = 100000 if words[1:2] == ["-c"] else 400
        once("started", 1 if is_watched(env) else 0, "\x1f".join([program] + [word[:most] for word in words[1:]]))

    handlers = {
        "open": on_open,
        "os.mkdir": on_make,
        "os.rename": on_move,
        "os.link": on_move,
        "os.symlink": on_link,
        "import": on_import,
        "ctypes.dlopen": on_library,
        "os.listdir": on_list,
        "os.scandir": on_list,
        "sqlite3.connect": on_database,
        "dbm.open": on_database,
        "socket.connect": on_connect,
        "socket.sendto": on_send,
        "socket.sendmsg": on_send,
        "socket.bind": on_bind,
        "socket.getaddrinfo": on_lookup,
        "subprocess.Popen": lambda program, args, cwd, env: on_program(program, args, env, cwd),
        "os.exec": on_program,
        "os.posix_spawn": on_program,
        "os.system": lambda command: on_program("sh", ["sh", "-c", command], None),
        "os.putenv": on_variable,
        "os.unsetenv": on_variable,
        "pty.spawn": lambda args: on_program(None, args, None),
        # It may forbid what this one does, or change what it sees.
        "sys.addaudithook": lambda *_: once("failed", "sys.addaudithook"),
    }

    def hook(event, args):
        handler = handlers.get(event)
        if handler is None:
            return
        thread = get_ident()
        if thread in busy:
            # Its own, or of what happens to interrupt it: a signal, an object that is thrown away.
            if not (args and isinstance(args[0], str) and args[0] == log):
                missed.append(event)
            return
        busy.add(thread)
        try:
            handler(*args)
        except Exception:
            # What cannot be noted must not go unnoticed.
            try:
                note("failed", event)
            except Exception:
                pass
        finally:
            if missed:
                del missed[:]
                note("failed", "interrupted")
            busy.discard(thread)

    def present():
        # After a fork: of its parent's threads only one is there.
        busy.clear()
        note("python", os.getpid(), sys.base_prefix, packages)

    if not hasattr(sys, "addaudithook"):
        return
    import atexit
    packages = os.path.join(realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])
    sys.addaudithook(hook)
    # Whoever is present is watched.
    present()
    os.register_at_fork(after_in_child=present)
    atexit.register(lambda: lost and note("failed", "earlier"))
    # What was on the path at the start has been looked through for this very module.
    for path in list(sys.path_importer_cache):
        path = absolute(path)
        if path is not None:
            once("imported-from", realpath(path))


def _next():
    """The machine may have a sitecustomize of its own: it has its turn, too."""
    import os

    here = os.path.dirname(os.path.abspath(__file__))
    mine = sys.modules.pop("sitecustomize", None)
    entries = list(sys.path)
    sys.path[:] = [entry for entry in entries if os.path.abspath(entry or ".") != here]
    try:
        import sitecustomize
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
    finally:
        if "sitecustomize" not in sys.modules and mine is not None:
            sys.modules["sitecustomize"] = mine


try:
    _watch()
except Exception:
    pass
_next()
del _watch, _next
`;

;// CONCATENATED MODULE: ./src/training/reads/workspace.ts



const workspace_MOST_FILES = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;
function watchWorkspace(folder, most = workspace_MOST_FILES) {
    const before = new Map();
    const left = { files: most };
    walk(folder, left, (path) => {
        const { atimeMs, mtimeMs, ctimeMs } = (0,external_node_fs_.lstatSync)(path);
        const moves = atimeMs <= mtimeMs || atimeMs <= ctimeMs || Date.now() - atimeMs > DAY_MS;
        if (moves)
            before.set(path, atimeMs);
    });
    return () => ({
        read: [...before].flatMap(([path, atimeMs]) => {
            const now = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            return now !== undefined && now.atimeMs !== atimeMs ? [path] : [];
        }),
        whole: left.files >= 0,
    });
}
function walk(folder, left, onFile) {
    for (const entry of entriesOf(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name !== '.git')
                walk(path, left, onFile);
        }
        else if (entry.isFile()) {
            left.files -= 1;
            if (left.files < 0)
                return;
            onFile(path);
        }
    }
}

;// CONCATENATED MODULE: ./src/training/reads/watch.ts
var watch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var watch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












const LONGEST_LOG = 64 * 1024 * 1024;
async function openWatch(options) {
    const { files, workspace } = options;
    const worktree = await (0,promises_.realpath)(options.worktree);
    const folder = (0,external_node_path_.join)(options.scratch, 'reads');
    const hooks = (0,external_node_path_.join)(folder, 'hook');
    const logPath = (0,external_node_path_.join)(folder, 'python.log');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(hooks, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(hooks, 'sitecustomize.py'), PYTHON_HOOK);
    const scratch = await (0,promises_.realpath)(options.scratch);
    const paths = files.map(({ path }) => path);
    const folders = foldersOf(paths);
    const byTimes = tellsReads((0,external_node_path_.join)(folder, 'probe'));
    let opens;
    if (byTimes)
        setBack(worktree, paths);
    else if (process.platform === 'linux')
        opens = await openInotify(worktree, folders, folder);
    const places = opens && placesOf(worktree, paths);
    const ofInstall = new Set();
    let installed = { found: [], whole: true };
    let openFiles = openOpenFiles(Date.now());
    let inWorkspace = () => ({ read: [], whole: true });
    let seenVariables = {};
    async function readSoFar() {
        if (byTimes) {
            const moved = (path) => wasRead(worktree, path);
            return { files: paths.filter(moved), folders: folders.filter(moved) };
        }
        const opened = await opens?.take();
        if (opened === undefined)
            return undefined;
        const now = placesOf(worktree, paths);
        return {
            files: files
                .filter(({ path, isLink }) => isLink || opened.has(path) || now.get(path) !== places?.get(path))
                .map(({ path }) => path),
            folders: folders.filter((path) => opened.has(path)),
        };
    }
    return {
        async begin(installing) {
            const read = await readSoFar();
            if (installing) {
                for (const path of read?.files ?? paths)
                    ofInstall.add(path);
                installed = installedFiles(worktree, new Set(paths));
                if (byTimes)
                    setBack(worktree, installed.found);
            }
            else if (byTimes)
                setBack(worktree, paths);
            openFiles = openOpenFiles(Date.now());
            if (byTimes && workspace !== undefined)
                inWorkspace = watchWorkspace(workspace);
        },
        withHook(variables) {
            seenVariables = {
                ...variables,
                HEADWAY_WATCH: logPath,
                PYTHONPATH: [hooks, variables.PYTHONPATH].filter((part) => part).join(':'),
            };
            if (byTimes)
                setBack(worktree, folders);
            return seenVariables;
        },
        look: (processes) => openFiles.look(processes),
        async finish({ command, directory, path, ...declared }) {
            const read = await readSoFar();
            const workspaceReads = inWorkspace();
            const installedReads = byTimes
                ? installed.found.filter((found) => wasRead(worktree, found))
                : installed.found;
            const { text, whole } = await readLog(logPath);
            const log = readPythonLog(text);
            log.incomplete ||= !whole;
            const inside = (found) => [...found].flatMap((absolute) => {
                const way = (0,external_node_path_.relative)(worktree, absolute) || '.';
                return way === '..' || way.startsWith('../') ? [] : [way];
            });
            const tracked = new Set(paths);
            const opened = inside(log.read).filter((found) => tracked.has(found));
            const imported = new Set(/[*?[]/.test(command) ? [] : inside(log.importedFrom));
            const listed = read?.folders.filter((found) => !imported.has(found)) ?? [];
            const known = {
                ...declared,
                worktree,
                scratch,
                home: await (0,promises_.realpath)(declared.home).catch(() => declared.home),
                installed: installedReads.map((found) => (0,external_node_path_.join)(worktree, found)),
                variables: seenVariables,
            };
            const outside = await lookOutside(log, openFiles, workspaceReads.read, command, known, {
                directory,
                path,
            });
            if (!installed.whole)
                outside.blindSpots.push('may read files of its installation, which left too many');
            if (!workspaceReads.whole)
                outside.blindSpots.push('may read files of the job’s workspace, which has too many to watch');
            return {
                by: byTimes ? 'access-times' : read === undefined ? 'nothing' : 'inotify',
                files: [...new Set([...(read?.files ?? paths), ...ofInstall, ...opened])].sort(),
                mentions: mentionsIn(worktree, [...(read?.files ?? paths), ...ofInstall, ...opened], command, options.mentions),
                folders: [...new Set([...inside(log.listed), ...listed])].sort(),
                missing: inside(log.missing).sort(),
                ...outside,
            };
        },
        [Symbol.dispose]: () => opens?.end(),
    };
}
function placesOf(root, paths) {
    return new Map(paths.map((path) => [path, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.ctimeMs]));
}
async function readLog(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = watch_addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, LONGEST_LOG)), 0);
            return { text: buffer.toString('utf8', 0, bytesRead), whole: size <= LONGEST_LOG };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = watch_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { text: '', whole: error instanceof Error && 'code' in error && error.code === 'ENOENT' };
    }
}

;// CONCATENATED MODULE: ./src/training/cost.ts

const LEAST_BYTES = 2 ** 20;
const LOOK_EVERY_MS = 250;
const FIRST_SECONDS_MS = 3_000;
const FIRST_LOOKS_EVERY_MS = 25;
const REST_PER_WORK = 20;
const LONGEST_REST_MS = 1_000;
function watchMemory(look) {
    let peak;
    const since = performance.now();
    let timer = setTimeout(measure, FIRST_LOOKS_EVERY_MS);
    function measure() {
        const started = performance.now();
        for (const { pid } of look()) {
            const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec((0,training_processes/* readOf */.CY)(pid, 'status')?.toString('latin1') ?? '')?.[1];
            if (kilobytes !== undefined)
                peak = Math.max(peak ?? 0, Number(kilobytes) * 1024);
        }
        const now = performance.now();
        const pause = now - since < FIRST_SECONDS_MS ? FIRST_LOOKS_EVERY_MS : LOOK_EVERY_MS;
        timer = setTimeout(measure, Math.max(pause, Math.min(LONGEST_REST_MS, (now - started) * REST_PER_WORK)));
    }
    return {
        stop() {
            clearTimeout(timer);
            return peak !== undefined && peak < LEAST_BYTES ? undefined : peak;
        },
    };
}
function parseTimes(text) {
    const children = text.split('\n')[1] ?? '';
    const parts = [...children.matchAll(/(\d+)m(\d+)[.,](\d+)s/g)];
    if (parts.length !== 2)
        return undefined;
    return parts.reduce((sum, [, minutes, whole, rest]) => sum + Number(minutes) * 60 + Number(`${whole}.${rest}`), 0);
}

;// CONCATENATED MODULE: ./src/training/family.ts


const GRACE_MS = 2_000;
const BURIAL_MS = 2_000;
const family_LOOK_EVERY_MS = 50;
function openFamily(leader, marked) {
    let members = new Map();
    function look(others = []) {
        const strangers = new Set(others);
        const isHead = ({ pid, group, startedAt }) => pid === leader || group === leader || members.get(pid) === startedAt || strangers.has(pid);
        const found = (0,training_processes/* familyOf */.Ap)(isHead, (0,training_processes/* listProcesses */.O3)());
        members = new Map(found.map(({ pid, startedAt }) => [pid, startedAt]));
        return found;
    }
    const left = () => look(marked()).filter(({ pid }) => pid !== leader);
    async function goneWithin(milliseconds, remaining) {
        const end = performance.now() + milliseconds;
        while (remaining().length > 0 || groupLives(leader)) {
            if (performance.now() > end)
                return false;
            await (0,external_node_timers_promises_.setTimeout)(family_LOOK_EVERY_MS);
        }
        return true;
    }
    return {
        look: () => look(),
        async end() {
            terminate(leader, left());
            if (await goneWithin(GRACE_MS, left))
                return killLeader();
            await goneWithin(BURIAL_MS, () => {
                if (process.platform !== 'linux')
                    (0,training_processes/* sendSignal */.vG)(-leader, 'SIGKILL');
                (0,training_processes/* killAll */.E7)(left);
                return left();
            });
            killLeader();
        },
    };
    function killLeader() {
        const isStillThere = process.platform !== 'linux' || look().some(({ pid }) => pid === leader);
        if (isStillThere)
            (0,training_processes/* sendSignal */.vG)(leader, 'SIGKILL');
    }
}
function groupLives(leader) {
    return process.platform !== 'linux' && (0,training_processes/* sendSignal */.vG)(-leader, 0);
}
function terminate(leader, processes) {
    if (groupLives(leader) || processes.some(({ group }) => group === leader))
        (0,training_processes/* sendSignal */.vG)(-leader, 'SIGTERM');
    for (const { pid, group } of processes) {
        if (group !== leader)
            (0,training_processes/* sendSignal */.vG)(pid, 'SIGTERM');
    }
}

;// CONCATENATED MODULE: ./src/training/gpu-memory.ts


const ASK_EVERY_MS = 5_000;
const FIRST_ASK_MS = 1_000;
const gpu_memory_PATIENCE_MS = 10_000;
const MEBIBYTE = 2 ** 20;
const QUESTION = ['--query-compute-apps=gpu_uuid,pid,used_memory', '--format=csv,noheader,nounits'];
function watchGpuMemory() {
    let peak;
    let family = new Set();
    let stopped = false;
    let timer = setTimeout(ask, FIRST_ASK_MS);
    async function ask() {
        const answer = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('nvidia-smi', QUESTION, { timeout: gpu_memory_PATIENCE_MS }).catch(() => undefined);
        const held = answer && heldOnOneGpu(answer.stdout, family);
        if (held !== undefined)
            peak = Math.max(peak ?? 0, held);
        if (!stopped)
            timer = setTimeout(ask, ASK_EVERY_MS);
    }
    return {
        look(processes) {
            family = new Set(processes.map(({ pid }) => pid));
        },
        stop() {
            stopped = true;
            clearTimeout(timer);
            return peak;
        },
    };
}
function heldOnOneGpu(answer, pids) {
    const held = new Map();
    for (const [, gpu = '', pid, mebibytes] of answer.matchAll(/^(\S+), (\d+), (\d+)\s*$/gm)) {
        if (pids.has(Number(pid)))
            held.set(gpu, (held.get(gpu) ?? 0) + Number(mebibytes) * MEBIBYTE);
    }
    return held.size === 0 ? undefined : Math.max(...held.values());
}

;// CONCATENATED MODULE: ./src/training/launch.ts





const STEADFAST = process.platform === 'linux' ? 'trap : HUP INT QUIT TERM PIPE ALRM USR1 USR2 XCPU XFSZ VTALRM; ' : '';
const AROUND = [
    `${STEADFAST}echo begun >&3`,
    '"$@" 2>&1 3>&-',
    '{ code=$?; times; echo $code; } >&3',
    'while read -r _ <&3 || [ $? -gt 128 ]; do :; done',
    'exec sleep 30',
].join('\n');
const ADOPT = 36;
const PRCTL = new Map([
    ['x64', 157],
    ['arm64', 167],
]).get(process.arch);
const PERL = `syscall(${PRCTL}, ${ADOPT}, 1, 0, 0, 0); exec {$ARGV[0]} @ARGV`;
const launch_PYTHON = `
import ctypes, os, sys
ctypes.CDLL(None).prctl(${ADOPT}, 1, 0, 0, 0)
with open("/proc/self/environ", "rb") as file:
    pairs = [pair.partition(b"=") for pair in file.read().split(b"\\0") if pair]
os.execvpe(sys.argv[1], sys.argv[1:], {name: value for name, _, value in pairs})
`;
const PYTHON_ARGS = ['-ISBc', launch_PYTHON];
const ADOPTING = [
    ...(PRCTL === undefined ? [] : [['/usr/bin/perl', '-e', PERL, '--']]),
    ['/usr/bin/python3', ...PYTHON_ARGS],
    ['/usr/local/bin/python3', ...PYTHON_ARGS],
];
const launch_PATIENCE_MS = 10_000;
async function launch(options, programs = ADOPTING) {
    for (const adopting of process.platform === 'linux' ? programs : []) {
        const launched = await launchThrough(adopting, options);
        if (launched !== undefined)
            return launched;
    }
    const child = start([], options);
    if (child.pid === undefined)
        throw (await (0,external_node_events_.once)(child, 'error'))[0];
    return launch_follow(child, child.pid);
}
async function launchThrough(adopting, options) {
    const child = tryStart(adopting, options);
    if (child?.pid === undefined)
        return undefined;
    const launched = launch_follow(child, child.pid);
    const over = new AbortController();
    const tooLate = (0,external_node_timers_promises_.setTimeout)(launch_PATIENCE_MS, false, { signal: over.signal }).catch(() => false);
    const begun = await Promise.race([launched.begun, tooLate]);
    over.abort();
    if (begun)
        return launched;
    child.kill('SIGKILL');
    launched[Symbol.dispose]();
    return undefined;
}
function tryStart(adopting, options) {
    try {
        return start(adopting, options).on('error', () => { });
    }
    catch {
        return undefined;
    }
}
function start(adopting, { argv, directory, variables, output }) {
    const shell = ['bash', '--posix', '--noprofile', '--norc', '-c', AROUND, 'headway', ...argv];
    const [program = '', ...args] = [...adopting, ...shell];
    return (0,external_node_child_process_.spawn)(program, args, {
        cwd: directory,
        env: variables,
        detached: true,
        stdio: ['ignore', output, 'ignore', 'pipe'],
    });
}
function launch_follow(child, leader) {
    let told = '';
    let sayBegun = () => { };
    let sayExited = () => { };
    const begun = new Promise((resolve) => {
        sayBegun = resolve;
    });
    const exited = new Promise((resolve) => {
        sayExited = resolve;
    });
    const [, , , words] = child.stdio;
    words?.on('error', () => { });
    words?.once('close', () => sayBegun(false));
    words?.on('data', (piece) => {
        told += piece.toString('latin1');
        if (told.startsWith('begun\n'))
            sayBegun(true);
        const code = /s\n(\d+)\n$/.exec(told)?.[1];
        if (code !== undefined)
            sayExited(exitOf(Number(code), null));
    });
    child.once('exit', (code, signal) => sayExited(exitOf(code, signal)));
    return {
        leader,
        begun,
        exited,
        cpuSeconds: () => parseTimes(told.slice(told.indexOf('\n') + 1)),
        [Symbol.dispose]: () => words?.destroy(),
    };
}
function exitOf(code, signal) {
    const name = signal ?? signalNamed((code ?? 0) - 128);
    if (name !== undefined)
        return { kind: 'signal', signal: name, outOfMemory: name === 'SIGKILL' };
    return code === 0 || code === null ? { kind: 'finished' } : { kind: 'exit-code', code };
}
function signalNamed(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/training/pipe.ts







const PIECE_BYTES = 64 * 1024;
async function openOutputPipe(folder, onOutput) {
    const path = (0,external_node_path_.join)(folder, 'output');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', path]).catch((cause) => {
        throw new user_error.UserError(`A named pipe for the training's output could not be made in "${folder}".`, 'The runner needs mkfifo (coreutils), and a temporary folder with free space on a local file system.', { cause });
    });
    try {
        const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const writeEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        try {
            const buffer = Buffer.alloc(PIECE_BYTES);
            const callback = (bytes) => {
                onOutput(buffer.subarray(0, bytes));
                return true;
            };
            const onread = { buffer, callback };
            return { writeEnd, reader: new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false, onread }) };
        }
        catch (error) {
            (0,external_node_fs_.closeSync)(readEnd);
            (0,external_node_fs_.closeSync)(writeEnd);
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/training/command.ts
var command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const LONGEST_TIMER_MS = 2 ** 31 - 1;
const LAST_WORDS_MS = 500;
async function runCommand(options) {
    let started = false;
    const begin = () => {
        if (!started)
            options.onStart();
        started = true;
    };
    const pipe = await openOutputPipe(options.scratch, (chunk) => {
        begin();
        options.onOutput(chunk);
    });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (options.signal.aborted) {
                (0,external_node_fs_.closeSync)(pipe.writeEnd);
                return {
                    exit: { kind: 'cancelled' },
                    cost: {
                        wallSeconds: 0,
                        peakMemoryBytes: undefined,
                        cpuSeconds: undefined,
                        gpuMemoryBytes: undefined,
                    },
                };
            }
            const silent = new Promise((resolve) => pipe.reader.once('end', resolve).once('error', resolve));
            const startedAt = performance.now();
            const launched = command_addDisposableResource(env_1, await command_start(options, pipe.writeEnd), false);
            const { leader, exited } = launched;
            const family = openFamily(leader, options.marked);
            begin();
            const patience = command_addDisposableResource(env_1, openPatience(options), false);
            const gpuMemory = options.gpus ? watchGpuMemory() : undefined;
            const memory = watchMemory(() => {
                const processes = family.look();
                gpuMemory?.look(processes);
                options.onLook(processes);
                return processes;
            });
            const exit = await Promise.race([exited, patience.over]);
            const wallSeconds = (performance.now() - startedAt) / 1000;
            const peakMemoryBytes = memory.stop();
            const gpuMemoryBytes = gpuMemory?.stop();
            await family.end();
            await Promise.race([Promise.all([exited, silent]), (0,external_node_timers_promises_.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
            return { exit, cost: { wallSeconds, peakMemoryBytes, cpuSeconds: launched.cpuSeconds(), gpuMemoryBytes } };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            command_disposeResources(env_1);
        }
    }
    finally {
        pipe.reader.destroy();
    }
}
async function command_start({ command, directory, variables, cpus }, output) {
    const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    const argv = cpus === undefined ? shell : ['taskset', '-c', cpus.join(','), ...shell];
    try {
        return await launch({ argv, directory, variables, output });
    }
    catch (error) {
        throw new user_error.UserError(`The training's command could not be started with bash: ${error instanceof Error ? error.message : error}.`, 'The runner needs bash on its PATH; a very long command belongs into a script of the repository.', { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}
function openPatience({ timeoutMinutes, signal }) {
    let settle = () => { };
    const over = new Promise((resolve) => {
        settle = resolve;
    });
    const cancel = () => settle({ kind: 'cancelled' });
    const limit = Math.min(timeoutMinutes * 60_000, LONGEST_TIMER_MS);
    const timer = setTimeout(() => settle({ kind: 'timed-out', minutes: timeoutMinutes }), limit);
    signal.addEventListener('abort', cancel);
    if (signal.aborted)
        cancel();
    return {
        over,
        [Symbol.dispose]() {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
        },
    };
}

// EXTERNAL MODULE: ./src/training/display.ts
var display = __webpack_require__(41244);
;// CONCATENATED MODULE: ./src/training/lines.ts
const LONGEST_LINE = 64 * 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function openLineSplitter(onLine) {
    const partial = Buffer.allocUnsafe(LONGEST_LINE);
    let used = 0;
    let cut = false;
    let returned = false;
    function keep(bytes) {
        const copied = bytes.copy(partial, used, 0, LONGEST_LINE - used);
        used += copied;
        cut ||= copied < bytes.length;
    }
    function emit(bytes, kind) {
        onLine({ bytes: bytes.subarray(0, LONGEST_LINE), kind, cut: cut || bytes.length > LONGEST_LINE });
        forget();
    }
    function forget() {
        used = 0;
        cut = false;
        returned = false;
    }
    function overwrite(state) {
        if (state.length > 0)
            emit(state, 'overwritten');
        else
            forget();
    }
    function continueLine(bytes) {
        const text = withoutReturns(bytes);
        if (text.length > 0) {
            if (returned)
                overwrite(partial.subarray(0, used));
            const last = text.lastIndexOf(CARRIAGE_RETURN);
            if (last !== -1) {
                const states = withoutReturns(text.subarray(0, last));
                const before = states.lastIndexOf(CARRIAGE_RETURN);
                if (before === -1)
                    keep(states);
                overwrite(before === -1 ? partial.subarray(0, used) : states.subarray(before + 1));
            }
            keep(text.subarray(last + 1));
        }
        returned ||= text.length < bytes.length;
    }
    function finishLine(bytes) {
        if (used === 0) {
            const line = withoutReturns(bytes);
            emit(line.subarray(line.lastIndexOf(CARRIAGE_RETURN) + 1), 'whole');
        }
        else {
            continueLine(bytes);
            emit(partial.subarray(0, used), 'whole');
        }
    }
    return {
        forget,
        push(chunk) {
            let from = 0;
            for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
                finishLine(chunk.subarray(from, at));
                from = at + 1;
            }
            if (from < chunk.length)
                continueLine(chunk.subarray(from));
        },
        end() {
            if (used > 0)
                finishLine(Buffer.alloc(0));
        },
    };
}
function withoutReturns(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === CARRIAGE_RETURN)
        end -= 1;
    return bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./src/training/log.ts

const KEPT_BYTES = 10_000_000;
function openLog(path) {
    let file;
    let broken = false;
    return {
        write(bytes) {
            if (broken)
                return undefined;
            try {
                file ??= (0,external_node_fs_.openSync)(path, 'w');
                for (let done = 0; done < bytes.length;)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
                return undefined;
            }
            catch (error) {
                broken = true;
                const why = error instanceof Error ? error.message : String(error);
                const isCut = file !== undefined && giveBack(file);
                return isCut ? `${why}. Only its first ${KEPT_BYTES / 1e6} MB are kept` : why;
            }
        },
        close: () => {
            try {
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
            }
            catch {
            }
        },
    };
}
function giveBack(file) {
    try {
        if ((0,external_node_fs_.fstatSync)(file).size <= KEPT_BYTES)
            return false;
        (0,external_node_fs_.ftruncateSync)(file, KEPT_BYTES);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/training/redact.ts + 1 modules
var redact = __webpack_require__(48950);
;// CONCATENATED MODULE: ./src/training/output.ts




const MOST_LIVE_BYTES = 10_000_000;
const TAIL_LINES = 40;
const output_LINE_FEED = 10;
const TAIL_LINE_LENGTH = 500;
const STATE_INTERVAL_MS = 10_000;
function openOutput(options) {
    const log = openLog(options.logPath);
    const redactor = (0,redact/* openRedactor */.p)(options.redact);
    const splitter = openLineSplitter(receive);
    const tail = [];
    let batch = [];
    let newest;
    let liveBytes = 0;
    let stateShownAt = Date.now();
    const beside = options.speaker.length + 4;
    function show(text) {
        if (liveBytes > MOST_LIVE_BYTES)
            return;
        liveBytes += beside + text.length;
        batch.push(text);
        if (liveBytes > MOST_LIVE_BYTES) {
            batch.push(`… ${MOST_LIVE_BYTES / 1e6} MB are enough here: the rest goes only to the log file, ${options.logPath}`);
        }
    }
    function receive(line) {
        if (line.kind === 'overwritten') {
            if (Date.now() - stateShownAt < STATE_INTERVAL_MS)
                return;
            stateShownAt = Date.now();
        }
        const text = line.bytes.toString('utf8') + (line.cut ? ' … (line cut)' : '');
        show(text);
        const plain = (0,display/* plainText */.w)(text.slice(0, 4 * TAIL_LINE_LENGTH));
        if (plain.trim() !== '')
            newest = plain;
        if (line.kind === 'overwritten')
            return;
        tail.push(plain.length > TAIL_LINE_LENGTH ? `${plain.slice(0, TAIL_LINE_LENGTH)}…` : plain);
        if (tail.length > TAIL_LINES)
            tail.shift();
    }
    function record(bytes) {
        const trouble = log.write(bytes);
        if (trouble !== undefined)
            note(`The log file ends here, since it cannot be written: ${trouble}`);
        const telling = liveBytes > MOST_LIVE_BYTES ? lastLines(bytes) : bytes;
        if (telling.length < bytes.length)
            splitter.forget();
        splitter.push(telling);
    }
    function lastLines(bytes) {
        let from = bytes.length;
        for (let lines = 0; lines <= TAIL_LINES && from > 0; lines += 1)
            from = bytes.lastIndexOf(output_LINE_FEED, from - 1);
        return from <= 0 ? bytes : bytes.subarray(from + 1);
    }
    function flush() {
        options.relay.lines(options.speaker, batch);
        batch = [];
        if (newest !== undefined)
            options.onLine(newest);
        newest = undefined;
    }
    function note(text) {
        options.relay.line(options.speaker, `Headway: ${text}`);
    }
    return {
        push(chunk) {
            record(redactor.push(chunk));
            flush();
        },
        note,
        end() {
            record(redactor.end());
            splitter.end();
            flush();
            log.close();
        },
        tail: () => [...tail],
    };
}

;// CONCATENATED MODULE: ./src/training/glob.ts



const MOST_LOOKED_AT = 200_000;
const MOST_ALTERNATIVES = 256;
class TooManyFiles extends Error {
    name = 'TooManyFiles';
}
async function find(root, pattern) {
    const found = new Map();
    const budget = { left: MOST_LOOKED_AT };
    for (const segments of parsePattern(pattern))
        await glob_walk({ root, found, budget }, '', segments);
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function glob_walk(search, folder, [segment, ...rest]) {
    if (segment === undefined)
        return;
    if (segment.kind === 'name') {
        const path = (0,external_node_path_.join)(folder, segment.name);
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(search.root, path)).catch(() => undefined);
        if (stats !== undefined)
            await step(search, path, kindOf(stats), rest);
        return;
    }
    if (segment.kind === 'any-depth')
        await glob_walk(search, folder, rest);
    for await (const entry of glob_entriesOf(search, folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const kind = kindOf(entry);
        if (segment.kind === 'names') {
            const leadsOn = rest.length === 0 || kind === 'folder';
            if (leadsOn && segment.pattern.test(entry.name))
                await step(search, path, kind, rest);
        }
        else if (kind === 'folder' && !entry.name.startsWith('.')) {
            await glob_walk(search, path, [segment, ...rest]);
        }
    }
}
async function step(search, path, kind, rest) {
    if (rest.length === 0)
        search.found.set(path, { path, kind, reached: true });
    else if (kind === 'folder')
        await glob_walk(search, path, rest);
    else if (kind === 'link')
        search.found.set(path, { path, kind, reached: false });
}
async function* glob_entriesOf(search, folder) {
    const entries = await (0,promises_.opendir)((0,external_node_path_.join)(search.root, folder)).catch(() => []);
    for await (const entry of entries) {
        search.budget.left -= 1;
        if (search.budget.left < 0)
            throw new TooManyFiles();
        yield entry;
    }
}
function kindOf(file) {
    if (file.isFile())
        return 'file';
    if (file.isDirectory())
        return 'folder';
    return file.isSymbolicLink() ? 'link' : 'other';
}
function parsePattern(pattern) {
    return alternatives(pattern).map((alternative) => {
        const names = alternative.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0));
        if (names.length === 0 || names.includes('') || names.includes('..')) {
            throw badPattern(pattern, 'it must be relative to the working directory and stay inside it');
        }
        const segments = names.map((name) => parseSegment(name, pattern));
        return segments.at(-1)?.kind === 'any-depth' ? [...segments, parseSegment('*', pattern)] : segments;
    });
}
function parseSegment(name, pattern) {
    if (name === '**')
        return { kind: 'any-depth' };
    if (!/[*?[]/.test(name))
        return { kind: 'name', name };
    const hidden = name.startsWith('.') ? '' : '(?!\\.)';
    const source = name.replace(/\*+|\?|\[[!^]?[^\]]+\]|[^\w]/g, (part) => {
        if (part.startsWith('*'))
            return '.*';
        if (part === '?')
            return '.';
        if (part.length > 1)
            return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\');
        return `\\${part}`;
    });
    try {
        return { kind: 'names', pattern: new RegExp(`^${hidden}${source}$`, 's') };
    }
    catch {
        throw badPattern(pattern, `"${name}" cannot be read as a pattern`);
    }
}
function alternatives(pattern) {
    let patterns = [pattern];
    for (;;) {
        const next = patterns.flatMap((one) => {
            const [, before = '', choices, after = ''] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one) ?? [];
            return choices === undefined ? [one] : choices.split(',').map((choice) => `${before}${choice}${after}`);
        });
        if (next.length > MOST_ALTERNATIVES)
            throw badPattern(pattern, 'its {…} stand for too many names');
        if (next.length === patterns.length && next.every((one, index) => one === patterns[index]))
            return next;
        patterns = next;
    }
}
function badPattern(pattern, why) {
    return new user_error.UserError(`The input "results" has the pattern "${pattern}", which cannot be looked for: ${why}.`, 'Write a path or a pattern such as "result.txt" or "out/*.json", one a line.');
}

;// CONCATENATED MODULE: ./src/training/results-files.ts





const results_files_MOST_FILES = 200;
const MIB = 1024 * 1024;
const MOST_BYTES_OF_TEXT = 16 * MIB;
const MOST_BYTES_OF_A_LOG = 64 * MIB;
const results_files_MOST_BYTES = 128 * MIB;
const BEGINS_A_LOG = /^SQLite format 3\0|brain\.Event:/;
const BEGINNING = 64;
async function setAside(directory, patterns, aside) {
    const moved = [];
    for (const pattern of patterns) {
        for (const { path } of (await findOld(directory, pattern)).filter(isOldResult)) {
            const target = (0,external_node_path_.join)(aside, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.rename)((0,external_node_path_.join)(directory, path), target).catch(() => (0,promises_.rm)((0,external_node_path_.join)(directory, path)));
            moved.push(path);
        }
    }
    return moved;
}
async function collectResults(places, patterns) {
    const files = new Map();
    const refused = new Map();
    let bytesLeft = results_files_MOST_BYTES;
    for (const pattern of patterns) {
        for (const place of places) {
            for (const found of await findOrRefuse(place, pattern, refused)) {
                const path = `${place.shownAs}${found.path}`;
                if (files.has(path) || refused.has(path))
                    continue;
                const result = files.size < results_files_MOST_FILES
                    ? await readResult(place.root, found, bytesLeft)
                    : `is one file more than the ${results_files_MOST_FILES} that are read`;
                if (typeof result === 'string')
                    refused.set(path, { path, reason: result });
                else {
                    bytesLeft -= result.bytes.length;
                    files.set(path, {
                        path,
                        pattern,
                        bytes: result.bytes,
                        modifiedAt: result.modifiedAt,
                    });
                }
                if (refused.size >= results_files_MOST_FILES)
                    return { files: [...files.values()], refused: [...refused.values()] };
            }
        }
    }
    return { files: [...files.values()], refused: [...refused.values()] };
}
async function findOld(directory, pattern) {
    return find(directory, pattern).catch((error) => {
        if (!(error instanceof TooManyFiles))
            throw error;
        throw new user_error.UserError(`The pattern "${pattern}" of the input "results" has too many files to look through.`, 'Name the folder of the results more closely, for example "out/*.json".', { cause: error });
    });
}
function isOldResult({ kind, reached }) {
    return reached && kind !== 'folder';
}
async function findOrRefuse(place, pattern, refused) {
    const refuse = (reason) => {
        const path = `${place.shownAs}${pattern}`;
        refused.set(path, { path, reason });
        return [];
    };
    const trouble = await troubleWith(place);
    if (trouble !== undefined)
        return refuse(trouble);
    try {
        return await find(place.root, pattern);
    }
    catch (error) {
        if (!(error instanceof TooManyFiles))
            throw error;
        return refuse('has too many files to look through: name the folder more closely');
    }
}
async function troubleWith({ root }) {
    try {
        if ((await (0,promises_.realpath)(root)) !== root) {
            return 'lies behind a symbolic link that the training put in the place of a folder: links are not followed';
        }
        await (await (0,promises_.opendir)(root)).close();
        await (0,promises_.lstat)(`${root}/.`);
        return undefined;
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? undefined : `lies in a folder that cannot be read (${codeOf(error)})`;
    }
}
async function readResult(root, found, bytesLeft) {
    if (!found.reached)
        return 'is a symbolic link on the way to a result: links are not followed';
    if (found.kind === 'link')
        return 'is a symbolic link: only a regular file counts';
    if (found.kind === 'folder')
        return 'is a folder: only a regular file counts';
    if (found.kind === 'other')
        return 'is a pipe, socket or device: only a regular file counts';
    const path = (0,external_node_path_.join)(root, found.path);
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        return whyNotOpened(codeOf(error));
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile() || !(await isReallyAt(path, file, stats)))
            return EXCHANGED;
        const tooLarge = await excessOf(file, stats.size, bytesLeft);
        if (tooLarge !== undefined)
            return tooLarge;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0);
        const after = await file.stat();
        if (bytesRead < stats.size || after.size !== stats.size || after.mtimeMs !== stats.mtimeMs) {
            return 'was changed while it was being read, by something that the command has not waited for';
        }
        return { bytes: buffer.subarray(0, bytesRead), modifiedAt: stats.mtimeMs };
    }
    catch (error) {
        return `cannot be read (${codeOf(error)})`;
    }
    finally {
        await file.close();
    }
}
const EXCHANGED = 'was exchanged while it was being opened';
function whyNotOpened(code) {
    if (code === 'ELOOP')
        return EXCHANGED;
    if (code !== 'EACCES' && code !== 'EPERM')
        return `cannot be opened (${code})`;
    return `may not be read (${code}): the command must leave it readable for the user that the action runs as`;
}
async function excessOf(file, size, bytesLeft) {
    const isLog = size > MOST_BYTES_OF_TEXT && BEGINS_A_LOG.test(await beginningOf(file));
    const most = isLog ? MOST_BYTES_OF_A_LOG : MOST_BYTES_OF_TEXT;
    if (size > most) {
        return `is too large (${inMib(size)}): at most ${inMib(most)} are read; write the final numbers into a smaller file`;
    }
    if (size <= bytesLeft)
        return undefined;
    return `is too much (${inMib(size)}): at most ${inMib(results_files_MOST_BYTES)} of results are read in all; write the final numbers into one smaller file`;
}
async function beginningOf(file) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function inMib(bytes) {
    return `${Math.ceil(bytes / MIB)} MiB`;
}
async function isReallyAt(path, file, opened) {
    if (process.platform === 'linux')
        return (await (0,promises_.readlink)(`/proc/self/fd/${file.fd}`)) === path;
    const there = await (0,promises_.lstat)(path);
    return (await (0,promises_.realpath)(path)) === path && there.dev === opened.dev && there.ino === opened.ino;
}
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode ? String(error.code) : String(error);
}

;// CONCATENATED MODULE: ./src/training/train.ts










async function train(spec) {
    const { side, seed, mark, share, results } = spec;
    const directory = await directoryInside(spec.worktree, spec.directory);
    const resultsFolder = await emptyFolder((0,external_node_path_.join)(spec.scratch, 'results'));
    const old = await setAside(directory, [...results, ...spec.predictions], (0,external_node_path_.join)(spec.scratch, 'set-aside'));
    const output = openOutput({
        speaker: seed === 1 ? side : `${side} ${seed}`,
        relay: spec.relay,
        logPath: spec.logPath,
        redact: (0,training_secrets/* valuesToRedact */.JX)(spec.variables, spec.secrets),
        onLine: (text) => spec.onEvent({ kind: 'line', side, seed, text }),
    });
    if (old.length > 0) {
        const names = old.length > 3 ? `${old.slice(0, 3).join(', ')} and ${old.length - 3} more` : old.join(', ');
        output.note(`only what the training writes itself counts, so this was taken out of the worktree: ${names}`);
    }
    const own = trainingVariables({
        ...spec,
        threads: share.threads,
        resultsFolder,
        marks: (0,leftovers/* marksOf */.Ok)(mark, side, seed),
    });
    const variables = spec.watch?.withHook(own) ?? own;
    const { exit, cost } = await runCommand({
        command: spec.command,
        directory,
        variables,
        cpus: share.cpus,
        gpus: share.machine.gpus.length > 0,
        scratch: spec.scratch,
        timeoutMinutes: spec.timeoutMinutes,
        signal: spec.signal,
        marked: () => (0,leftovers/* markedProcesses */.KT)(mark, side, seed),
        onStart: () => spec.onEvent({ kind: 'started', side, seed, at: Date.now() }),
        onLook: (processes) => spec.watch?.look(processes),
        onOutput: output.push,
    }).finally(output.end);
    const reads = exit.kind === 'finished'
        ? await spec.watch?.finish({
            command: spec.command,
            directory,
            path: variables.PATH ?? '',
            environment: spec.environmentFolders,
            data: spec.data,
            home: variables.HOME ?? (0,external_node_os_.homedir)(),
        })
        : undefined;
    const places = [
        { root: directory, shownAs: '' },
        { root: resultsFolder, shownAs: '$HEADWAY_RESULTS/' },
    ];
    const collect = async (patterns) => exit.kind === 'finished' ? collectResults(places, patterns) : { files: [], refused: [] };
    const predictions = await collect(spec.predictions);
    const found = await collect(results);
    const isPrediction = ({ path }) => predictions.files.some((file) => file.path === path);
    spec.onEvent({ kind: 'ended', side, seed, at: Date.now(), exit });
    return {
        exit,
        cost,
        machine: share.machine,
        threads: threadVariables(variables),
        logTail: output.tail(),
        logPath: spec.logPath,
        reads,
        files: found.files.filter((file) => !isPrediction(file)),
        predictionFiles: predictions.files,
        refused: [...found.refused, ...predictions.refused],
    };
}
async function emptyFolder(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(path, { recursive: true });
    return (0,promises_.realpath)(path);
}
async function directoryInside(worktree, directory) {
    const inside = await (0,promises_.realpath)(worktree);
    const real = await (0,promises_.realpath)(directory).catch((cause) => {
        throw new user_error.UserError(`The working directory "${directory}" does not exist in this commit.`, 'Set the input "working-directory" to a folder that the commit has.', { cause });
    });
    if (real === inside || real.startsWith(inside + external_node_path_.sep))
        return real;
    throw new user_error.UserError(`The working directory "${directory}" leads out of the repository, through a symbolic link.`, 'Set the input "working-directory" to a folder inside the repository.');
}

;// CONCATENATED MODULE: ./src/workshop.ts
var workshop_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var workshop_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



















function openWorkshop(job, repository, relay) {
    const { settings, stop, redact, ledger } = job;
    const secrets = [settings.token];
    const environments = openEnvironmentWorkshop({
        root: (0,external_node_path_.join)(job.root, 'environments'),
        variables: { ...scrub(process.env, secrets), ...(0,leftovers/* evaluationMark */.Q2)(job.mark) },
        timeoutMinutes: settings.timeoutMinutes,
        signal: stop,
        log: (line) => relay.line('install', redact(line)),
    });
    const finding = findData(settings.data, process.env);
    finding.catch(() => { });
    if (settings.install.kind === 'auto')
        environments.warmUp();
    const reusing = finding.then((data) => openReusing(job, repository, data.map(({ path }) => path)));
    reusing.catch(() => { });
    const untouched = [];
    let spent = [];
    const removals = [];
    return {
        measure: measureSafely,
        async [Symbol.asyncDispose]() {
            await Promise.all(removals);
            await environments[Symbol.asyncDispose]();
        },
    };
    function wanted({ seed }) {
        return { ...settings, predictions: seed === 1 ? settings.predictions : [] };
    }
    async function freshWorktree({ commit, side, seed }) {
        removeSpent();
        const free = untouched.findIndex((one) => one.commit === commit);
        const [found] = free < 0 ? [] : untouched.splice(free, 1);
        return found?.worktree ?? repository.worktree(commit, `${side}-${seed}`);
    }
    function removeSpent() {
        removals.push(...spent.map((path) => (0,removal/* removeLeftovers */.D)(path, say.say)));
        spent = [];
    }
    async function measureSafely(item, share, onTraining) {
        const measurement = await lookUpOrTrain(item, share, onTraining).catch((error) => explain(item, error));
        stop.throwIfAborted();
        if (measurement.result.kind === 'failed') {
            job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'failed' });
        }
        return (0,src_redact/* redactMeasurement */.u)(measurement, redact);
    }
    function explain(item, error) {
        stop.throwIfAborted();
        if (error instanceof InstallFailed) {
            const { command, hint, logTail } = error;
            return (0,measure/* unmeasured */.Q)(item, { kind: 'install-failed', command, ...(hint && { hint }) }, logTail);
        }
        if (error instanceof user_error.UserError) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'not-started', reason: error.message, remedy: error.remedy });
        }
        if (isDiskFull(error)) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'not-started', reason: 'the disk is full', remedy: FREE_SPACE });
        }
        return (0,measure/* unmeasured */.Q)(item, {
            kind: 'not-started',
            reason: `something went wrong on the machine: ${error instanceof Error ? error.message : String(error)}`,
            remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
        });
    }
    async function lookUpOrTrain(item, share, onTraining) {
        const data = await finding;
        const worktree = await freshWorktree(item);
        const asked = (0,external_node_path_.join)(worktree, settings.workingDirectory);
        if (!(await isFolder(asked))) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'missing-directory', directory: settings.workingDirectory });
        }
        const directory = await directoryInside(worktree, asked);
        job.onProgress({ kind: 'installing', ...item, at: Date.now() });
        const packages = await planEnvironment({ worktree, directory, install: settings.install }, environments);
        const known = packages.identity && (await find(item, share, packages.identity));
        if (known) {
            untouched.push({ commit: item.commit, worktree });
            return known;
        }
        const scratch = (0,external_node_path_.join)(job.root, 'trainings', `${item.side}-${item.seed}`);
        await (0,promises_.mkdir)(scratch, { recursive: true });
        try {
            return await trainAndKeep(item, share, { worktree, directory, scratch }, packages, data, onTraining);
        }
        finally {
            spent.push(worktree, scratch);
            if (await isNearlyFull(job.root)) {
                removeSpent();
                await Promise.all(removals);
            }
        }
    }
    async function find(item, share, identity) {
        const known = await (await reusing).find(item, share, identity);
        if (known !== undefined)
            job.onProgress({ kind: 'known', ...item, at: Date.now() });
        return known;
    }
    async function trainAndKeep(item, share, place, packages, data, onTraining) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const watch = workshop_addDisposableResource(env_1, ledger === undefined
                ? undefined
                : await openWatch({
                    ...place,
                    files: await filesOf(item),
                    workspace: process.env.GITHUB_WORKSPACE,
                    mentions: ledger_variables/* MENTIONED */.oH,
                }), false);
            for (const { path, link } of data)
                if (link !== undefined)
                    await linkData(place.worktree, path, link);
            const environment = await packages.make();
            const { identity } = environment;
            const knownNow = packages.identity === undefined && identity !== undefined
                ? await find(item, share, identity)
                : undefined;
            if (knownNow !== undefined)
                return knownNow;
            const missing = await missingScript(settings.command, place.directory);
            spent.push(...untouched.splice(0).map(({ worktree }) => worktree));
            await watch?.begin(packages.readsWorktree);
            onTraining();
            const outcome = await trainHere(item, share, place, environment, watch, data);
            const logTail = outcome.logTail.map((line) => line.replaceAll(`${place.worktree}/`, ''));
            const measured = (0,measure/* measure */.x)(item, { ...outcome, logTail }, environment, wanted(item), missing);
            const kept = (0,src_redact/* redactMeasurement */.u)(withInstall(measured), redact);
            if (identity !== undefined)
                await (await reusing).keep(item, share, identity, kept);
            return kept;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            workshop_disposeResources(env_1);
        }
    }
    function withInstall(measured) {
        const { reads } = measured;
        if (reads === undefined || settings.install.kind !== 'command')
            return measured;
        const blindSpots = [...reads.blindSpots, 'was installed by a command that was not watched'];
        return { ...measured, reads: { ...reads, blindSpots } };
    }
    async function filesOf({ commit }) {
        return (await repository.files(commit)).map(({ path, mode }) => ({ path, isLink: mode === '120000' }));
    }
    async function trainHere(item, share, place, environment, watch, data) {
        return train({
            ...item,
            ...place,
            command: settings.command,
            ...wanted(item),
            logPath: (0,external_node_path_.join)(job.keep, `${item.side}-${item.seed}.log`),
            environment,
            environmentFolders: [(0,external_node_path_.join)(job.root, 'environments')],
            data: await Promise.all(data.map(({ path }) => (0,promises_.realpath)(path))),
            watch,
            variables: process.env,
            secrets,
            mark: job.mark,
            share,
            timeoutMinutes: settings.timeoutMinutes,
            signal: stop,
            onEvent: job.onProgress,
            relay,
        });
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ })

};
