export const id = 631;
export const ids = [631,324];
export const modules = {

/***/ 7631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePullRequest: () => (/* binding */ evaluatePullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var github_comment = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/github/quote.ts
var quote = __webpack_require__(6791);
// EXTERNAL MODULE: ./src/github/trigger.ts
var trigger = __webpack_require__(7131);
;// CONCATENATED MODULE: ./src/github/permission.ts



function explainDenied(error, pullRequest) {
    const refusal = (0,api_error/* readApiError */.tR)(error);
    if (refusal === undefined)
        return undefined;
    if (refusal.status === 401)
        return { kind: 'token', message: BAD_TOKEN };
    if (isRateLimit(refusal))
        return { kind: 'rate-limit', message: rateLimited(refusal) };
    if (refusal.status !== 403 || !isAboutPermissions(refusal))
        return undefined;
    if ((0,trigger/* isFork */.B0)(pullRequest))
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
function isAboutPermissions({ message }) {
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
    const said = message === '' ? '' : ` (${(0,quote/* quoted */.T)(message)})`;
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

// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(8653);
;// CONCATENATED MODULE: ./src/answer.ts





function openAnswer(github, pullRequest, mode) {
    let comment;
    let opening;
    return { show, settle, comment: () => comment };
    function show(markdown) {
        if (mode === 'off')
            return;
        if (opening === undefined)
            opening = open(mode, markdown, {}).catch(warn);
        else
            void opening.then(() => comment?.show(markdown));
    }
    async function settle(markdown) {
        await addToSummary(markdown);
        if (mode === 'off')
            return;
        await opening;
        if (comment === undefined)
            await open(mode, markdown, { afterCancel: true });
        await comment?.settle(markdown);
    }
    async function addToSummary(markdown) {
        const path = process.env.GITHUB_STEP_SUMMARY;
        if (!path)
            return;
        await (0,promises_.appendFile)(path, `${markdown}\n`).catch((error) => {
            github.log(`The job summary could not be written: ${error.message}`);
        });
    }
    async function open(how, markdown, manner) {
        comment = await (0,github_comment/* openComment */.a)(github, pullRequest, how, { markdown, manner });
        (0,post_state/* saveCommentForPost */._t)(comment.id);
    }
    function warn(error) {
        const why = explainDenied(error, pullRequest)?.message ?? (0,api_error/* describeApiError */.gg)(error);
        github.log(`The comment cannot be written; the report will be in the job summary. ${why}`);
    }
}

;// CONCATENATED MODULE: ./src/cancel.ts
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

;// CONCATENATED MODULE: ./src/ending.ts




const IN_THE_SUMMARY = 'The report is in the job summary.';
async function deliver(markdown, answer, pullRequest) {
    let complaint;
    try {
        await answer.settle(markdown);
        (0,post_state/* markAsSettled */.DP)();
    }
    catch (error) {
        const denied = explainDenied(error, pullRequest);
        if (denied !== undefined)
            (0,post_state/* markAsSettled */.DP)();
        const why = denied?.message ?? `The comment could not be written: ${(0,api_error/* describeApiError */.gg)(error)}`;
        complaint =
            denied?.kind === 'fork'
                ? () => core.notice(`${why} ${IN_THE_SUMMARY}`)
                : () => core.setFailed(`${why}\n${IN_THE_SUMMARY}`);
    }
    core.setOutput('comment-url', answer.comment()?.url ?? '');
    core.setOutput('comment-id', answer.comment()?.id ?? '');
    return complaint;
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
;// CONCATENATED MODULE: ./src/source/failure.ts

const CAUSES = [
    {
        sign: /No space left on device|Disk quota exceeded/,
        why: 'the disk is full',
        remedy: 'Free space on the runner before this step, or use a runner with a larger disk.',
    },
    {
        sign: /error: 401|Authentication failed|could not read (Username|Password)/,
        why: 'the server does not accept the token (401)',
    },
    { sign: /error: 403|HTTP 403/, why: 'the server forbids it (403)' },
    {
        sign: /error: 404|repository '.*' not found|Repository not found/i,
        why: 'the repository does not exist or the token may not see it (404)',
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
        sign: /resolve (host|proxy)|to connect|connect to|Connection (refused|reset|timed out)|timed out|early EOF|RPC failed|hung up|Empty reply|error: (429|5\d\d)/,
        why: 'the server could not be reached, or broke off',
        remedy: 'Run the job again; on a self-hosted runner, check its network and its proxy (`https_proxy`).',
    },
];
function explainFailure(stderr, { doing, accessRemedy }) {
    const cause = CAUSES.find(({ sign }) => sign.test(stderr));
    const lines = lastLines(stderr);
    return new user_error.UserError(`Could not ${doing}${cause ? `: ${cause.why}` : ''}.${lines === '' ? '' : ` git says:\n${lines}`}`, cause === undefined
        ? "Run the job again; if it fails again, git's own words above say why."
        : (cause.remedy ?? accessRemedy));
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
var external_node_child_process_ = __webpack_require__(1421);
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
    return [[`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`]];
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
    return await runGit(args, remote.context);
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
var removal = __webpack_require__(7513);
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
];
const KEPT = /^GIT_(SSL_|PROXY_SSL_|SSH|HTTP_PROXY_AUTHMETHOD$|EXEC_PATH$)/;
const CONNECTION = /\.(proxy\w*|ssl\w*|pinnedpubkey|version)$/;
function gitEnvironment(settings) {
    const all = [...HARDENING, ...settings];
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
    return {
        ...Object.fromEntries(inherited),
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
async function connectionSettings(signal, log) {
    const { GIT_DIR: _repository, ...environment } = process.env;
    const context = { environment, signal };
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

;// CONCATENATED MODULE: ./src/source/worktree.ts





const SUBMODULE_REMEDY = "The workflow's own token reads one repository only: pass a `github-token` that may read the submodules, too.";
async function addWorktree(repository, sha, path, submodules) {
    const { gitDir, context } = repository;
    await repository.restoreConfig();
    const add = ['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha];
    const added = await runGit([`--git-dir=${gitDir}`, ...add], context);
    if (added.code !== 0) {
        throw explainFailure(added.stderr, { doing: `check out ${shortSha(sha)}`, accessRemedy: ACCESS_REMEDY });
    }
    if (submodules && (await (0,promises_.lstat)((0,external_node_path_.join)(path, '.gitmodules')).catch(() => undefined))?.isFile()) {
        const update = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1'];
        const updated = await runGit(['-C', path, ...update], context);
        if (updated.code !== 0) {
            const doing = `check out the submodules of ${shortSha(sha)}`;
            throw explainFailure(updated.stderr, { doing, accessRemedy: SUBMODULE_REMEDY });
        }
    }
}

;// CONCATENATED MODULE: ./src/source/repository.ts










async function openRepository(options) {
    const { url, root, submodules, log } = options;
    const closing = new AbortController();
    const signal = AbortSignal.any([options.signal, closing.signal]);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    try {
        const context = await makeContext(options, signal);
        const repository = await makeBareRepository({ gitDir: (0,external_node_path_.join)(root, 'objects.git'), url, context });
        const freeName = giveNames(['objects.git', 'history.git']);
        const inTurn = takeTurns();
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
async function makeContext({ serverUrl, token, lfs, log }, signal) {
    const [connection] = await Promise.all([
        connectionSettings(signal, log),
        assertTools(lfs, { environment: gitEnvironment([]), signal }),
    ]);
    const settings = [
        ...connection,
        ...credentials(serverUrl, token),
        ...overHttp(serverUrl),
        ...largeFiles(lfs),
    ];
    return { environment: gitEnvironment(settings), signal };
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

;// CONCATENATED MODULE: ./src/commits.ts


function openSource(job, relay) {
    const { run, settings, pullRequest } = job;
    return openRepository({
        url: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
        serverUrl: run.serverUrl,
        token: settings.token,
        root: (0,external_node_path_.join)(job.root, 'source'),
        submodules: settings.submodules,
        lfs: settings.lfs,
        signal: job.stop,
        log: (line) => relay.line('git', line),
    });
}
async function commits_fetchCommits(plan, repository) {
    await repository.fetch([
        { sha: plan.pullRequest.headSha, fallbackRef: `refs/pull/${plan.pullRequest.number}/head` },
        { sha: plan.base.sha },
    ]);
}

;// CONCATENATED MODULE: ./src/comparison/known-metrics.ts
const HIGHER_SHARE = `
  accuracy acc precision recall f1 f2 fscore auc auroc auprc aupr roc_auc ap map iou miou jaccard dice dsc
  sensitivity specificity tpr tnr true_positive_rate true_negative_rate top hit hits pass exact_match em
  purity hit_rate success_rate win_rate solve_rate pass_rate detection_rate concordance cindex c_index
`;
const LOWER_SHARE = `
  error_rate err_rate eer fpr fnr false_positive_rate false_negative_rate hter hamming_loss
`;
const HIGHER_SCORE = 'bleu sacrebleu rouge rouge_l rougel rouge_lsum rougelsum meteor chrf bertscore ndcg mrr';
const LOWER_SCORE = 'wer cer ter word_error_rate character_error_rate';
const HIGHER = `
  r2 r_squared rsquared explained_variance mcc matthews kappa spearman pearson spearmanr pearsonr kendall kendalltau
  correlation corr psnr ssim ms_ssim cider spice silhouette nmi ami ari reward rewards return returns elo
  likelihood log_likelihood loglikelihood elbo snr sisdr si_sdr sdr pesq stoi mos
`;
const LOWER = `
  loss losses objective error errors err mse rmse mae mape smape mase msle rmsle rmspe medae mad nrmse wape
  nll xent crossentropy cross_entropy logloss deviance perplexity ppl bpc bpb bpd bits_per_byte bits_per_dim
  bits_per_character brier ece mce kl kld kl_divergence jsd divergence fid kid fad lpips hinge huber pinball crps
  regret chamfer hausdorff ade fde epe wmape
`;
const BOOKKEEPING = `
  time times timestamp seconds second secs sec s ms milliseconds minutes minute hours hour duration runtime elapsed
  latency throughput fps qps ips speed eta date epoch epochs step steps iteration iterations iter iters round rounds
  lr learning_rate flops flos macs gflops tflops support params param parameters memory mem vram ram mb gb kb mib gib
  bytes size count samples examples images tokens rows batch batches batch_size seed n
  norm grad_norm momentum decay weight_decay dropout warmup temperature gamma
  std stdev stddev stderr sem variance var version threads workers cpu gpu gpus utilization power
`;
const TABLE = [
    [HIGHER_SHARE, { direction: 'higher', kind: 'share' }],
    [LOWER_SHARE, { direction: 'lower', kind: 'share' }],
    [HIGHER_SCORE, { direction: 'higher', kind: 'score' }],
    [LOWER_SCORE, { direction: 'lower', kind: 'score' }],
    [HIGHER, { direction: 'higher', kind: 'number' }],
    [LOWER, { direction: 'lower', kind: 'number' }],
    [BOOKKEEPING, { direction: undefined, kind: 'number' }],
];
const KNOWN = new Map(TABLE.flatMap(([words, metric]) => words
    .trim()
    .split(/\s+/)
    .map((word) => [word, metric])));
const MOST_WORDS = 3;
function lookUp(words) {
    for (let length = MOST_WORDS; length > 0; length--) {
        const known = KNOWN.get(words.slice(-length).join('_'));
        if (known !== undefined)
            return known;
    }
    return KNOWN.get((words.at(-1) ?? '').replace(/\d+$/, ''));
}

;// CONCATENATED MODULE: ./src/comparison/name-words.ts
const SUFFIX = /(?:@|_at_)(?:[\d.:-]+|k)(?![a-z\d])|\([^()]*\)$|,[^,.]*$/gi;
const HUMP = /(?<=[a-z]{2}|[A-Za-z]\d+)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const QUALIFIER = /^(?:macro|micro|weighted|binary|avg|average|mean|median|min|max|score|total|overall|all|best|final|last|ema|p?\d+|train|training|test|testing|val|valid|validation|dev|eval|evaluation)$/;
function wordsOf(name) {
    return name
        .replace(SUFFIX, ' ')
        .split(/[\s._/:-]+/)
        .flatMap((part) => part.split(HUMP))
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
function withoutQualifiers(words) {
    return words.slice(0, words.findLastIndex((word) => !QUALIFIER.test(word)) + 1);
}

;// CONCATENATED MODULE: ./src/comparison/direction.ts


const SPLITS = [
    ['train', /^(?:train|training)$/],
    ['test', /^(?:test|testing|holdout)$/],
    ['validation', /^(?:val|valid|validation|dev|eval|evaluation)$/],
];
const NEGATED = /(?:^|[\W_])neg(?:ative)?_/i;
const LOSS = /^(?:loss|losses|objective|nll|xent|entropy|crossentropy)$/;
const TAKEN_PER = /^(?:epoch|step)$/;
function meaningOf(name) {
    const words = wordsOf(name);
    const named = metricWords(words);
    const known = lookUp(named);
    const split = SPLITS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
    const isBookkeeping = known !== undefined && known.direction === undefined;
    return {
        role: isBookkeeping ? 'bookkeeping' : split === 'train' ? 'train' : 'quality',
        direction: known?.kind !== 'share' && NEGATED.test(name) ? opposite(known?.direction) : known?.direction,
        kind: known?.kind ?? 'number',
        split,
        isLoss: LOSS.test(named.at(-1) ?? ''),
    };
}
function metricWords(words) {
    const named = withoutQualifiers(words);
    if (!TAKEN_PER.test(named.at(-1) ?? ''))
        return named;
    const inner = withoutQualifiers(named.slice(0, -1));
    return lookUp(inner)?.direction === undefined ? named : inner;
}
function opposite(direction) {
    if (direction === undefined)
        return undefined;
    return direction === 'lower' ? 'higher' : 'lower';
}

;// CONCATENATED MODULE: ./src/comparison/rules.ts
function wishesFor(name, rules) {
    const matching = rules.filter(({ pattern }) => matches(pattern, name));
    const exact = rules.filter(({ pattern }) => pattern === name);
    const wishes = {
        named: exact.length > 0,
        better: undefined,
        tolerance: undefined,
        unit: undefined,
        primary: false,
    };
    for (const rule of [...matching, ...exact]) {
        wishes.better = rule.better ?? wishes.better;
        wishes.tolerance = rule.tolerance ?? wishes.tolerance;
        wishes.unit = rule.unit ?? wishes.unit;
        wishes.primary ||= rule.primary;
    }
    return wishes;
}
function matches(glob, name) {
    const [first = '', ...others] = glob.split('*');
    const last = others.pop();
    if (last === undefined)
        return glob === name;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of others) {
        const at = name.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}

;// CONCATENATED MODULE: ./src/comparison/candidates.ts


function candidatesOf(head, base, rules) {
    const [ofHead, ofBase] = [valuesOf(head), valuesOf(base)];
    const names = new Set([...ofHead.keys(), ...ofBase.keys()]);
    return Array.from(names, (name) => {
        const values = { head: ofHead.get(name), base: ofBase.get(name) };
        const wishes = wishesFor(name, rules);
        return { name, ...values, ...understood(name, wishes), diverged: divergence(values), wishes };
    });
}
function metricsOf({ result }) {
    return result.kind === 'measured' ? result.metrics : [];
}
function valuesOf(measurement) {
    return new Map(metricsOf(measurement).map(({ name, value }) => [name, value]));
}
function understood(name, wishes) {
    const meaning = meaningOf(name);
    if (wishes.better === undefined)
        return meaning;
    if (meaning.role !== 'bookkeeping')
        return { ...meaning, direction: wishes.better };
    return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning;
}
function divergence({ head, base }) {
    const inHead = head !== undefined && !Number.isFinite(head);
    const inBase = base !== undefined && !Number.isFinite(base);
    if (inHead && inBase)
        return 'both';
    if (inHead)
        return 'head';
    return inBase ? 'base' : undefined;
}

;// CONCATENATED MODULE: ./src/comparison/packages.ts
function packageChanges(head, base) {
    if (head.environment === undefined || base.environment === undefined)
        return [];
    const [ofHead, ofBase] = [versionsIn(head.environment), versionsIn(base.environment)];
    return [...new Set([...ofHead.keys(), ...ofBase.keys()])]
        .toSorted()
        .map((name) => ({ name, head: ofHead.get(name), base: ofBase.get(name) }))
        .filter((change) => change.head !== change.base);
}
function versionsIn({ python, packages }) {
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    if (python !== undefined)
        versions.set('python', python);
    return versions;
}

;// CONCATENATED MODULE: ./src/comparison/primary.ts

function choosePrimary(candidates) {
    const marked = candidates.filter(({ wishes }) => wishes.primary);
    const pool = marked.length > 0 ? marked : candidates.filter(isEligible);
    return pool.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))[0];
}
function checkMark(candidates, marked) {
    if (marked === undefined || candidates.some(({ wishes }) => wishes.primary))
        return;
    const names = candidates.slice(0, MOST_NAMES).map(({ name }) => JSON.stringify(name.slice(0, LONGEST_NAME)));
    const more = candidates.length > MOST_NAMES ? ' …' : '';
    throw new user_error.UserError(`The input \`metrics\` marks ${JSON.stringify(marked)} as primary, but neither head nor base reports it.`, `Mark one of those that are reported: ${names.join(', ')}${more}`);
}
const MOST_NAMES = 10;
const LONGEST_NAME = 60;
function isEligible({ role, direction }) {
    return role === 'quality' && direction !== undefined;
}
const BY_SPLIT = ['test', 'validation', undefined, 'train'];
function rankOf(candidate) {
    const { head, base, diverged, split, isLoss } = candidate;
    return [
        Number(!isEligible(candidate)),
        Number(head === undefined || base === undefined || diverged === 'both'),
        BY_SPLIT.indexOf(split),
        Number(isLoss),
    ];
}
function compareRanks(a, b) {
    const place = a.findIndex((rank, index) => rank !== b[index]);
    return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

;// CONCATENATED MODULE: ./src/comparison/scale.ts
const LEAST_FACTOR = 50;
const LARGEST_FACTOR = 200;
function scaleOf(kind, head, base) {
    const values = [head, base].filter((value) => value !== undefined);
    if (kind === 'number')
        return 'plain';
    const finite = values.filter(Number.isFinite);
    if (!finite.every((value) => value >= 0 && value <= 100))
        return 'plain';
    const [smaller, larger] = [Math.min(...finite), Math.max(...finite)];
    if (larger <= 1)
        return 'plain';
    const factor = larger / smaller;
    const aShare = smaller < 1 || (smaller === 1 && larger === 100);
    if (aShare && factor >= LEAST_FACTOR && factor <= LARGEST_FACTOR)
        return 'mixed';
    return kind === 'share' ? 'percent' : 'plain';
}

;// CONCATENATED MODULE: ./src/comparison/tolerance.ts

function absoluteTolerance(tolerance, name, base) {
    if (tolerance.kind === 'absolute')
        return tolerance.amount;
    if (base !== 0)
        return (tolerance.percent / 100) * Math.abs(base);
    const shown = JSON.stringify(name);
    throw new user_error.UserError(`The input \`metrics\` gives ${shown} a tolerance of ${tolerance.percent}% of base, but base's value is 0, and there is no share of 0.`, `Give it a tolerance in its own numbers:\n    with:\n      metrics: |\n        ${shown}: { tolerance: 0.5 }`);
}
function isBeyond(tolerance, head, base) {
    const rounding = [head, base, tolerance].map((number) => Number.EPSILON * Math.abs(number));
    return Math.abs(head - base) > rounding.reduce((sum, part) => sum + part, tolerance);
}

;// CONCATENATED MODULE: ./src/comparison/verdict.ts

function verdictOn({ head, base, role, direction, diverged }, scale, tolerance, identical) {
    if (base === undefined)
        return 'added';
    if (head === undefined)
        return 'removed';
    if (diverged === 'both')
        return 'inconclusive';
    if (scale === 'mixed' || (diverged !== undefined && role === 'bookkeeping'))
        return 'changed';
    if (diverged !== undefined)
        return diverged === 'head' ? 'worse' : 'better';
    if (identical && head === base)
        return 'within-tolerance';
    if (tolerance === undefined)
        return direction === undefined && head !== base ? 'changed' : 'unmeasured';
    if (!isBeyond(tolerance, head, base))
        return 'within-tolerance';
    if (direction === undefined)
        return 'changed';
    return head > base === (direction === 'higher') ? 'better' : 'worse';
}

;// CONCATENATED MODULE: ./src/comparison/compare.ts







function compare({ pullRequest, base, head, baseline, rules }) {
    const candidates = candidatesOf(head, baseline, rules);
    const bothMeasured = head.result.kind === 'measured' && baseline.result.kind === 'measured';
    if (bothMeasured)
        checkMark(candidates, rules.find((rule) => rule.primary)?.pattern);
    const chosen = choosePrimary(candidates);
    const identical = bothMeasured && areIdentical(candidates);
    const metrics = candidates.map((candidate) => {
        const primary = candidate === chosen;
        const metric = primary ? asPrimary(candidate) : candidate;
        return bothMeasured ? judged(metric, primary, identical) : unjudged(metric, primary);
    });
    return {
        schema: 1,
        pullRequest,
        base,
        verdict: overall(head, baseline, identical, metrics),
        metrics: inTableOrder(metrics, chosen?.wishes.primary ?? false),
        head,
        baseline,
        packages: packageChanges(head, baseline),
        notes: bothMeasured ? idleRules(candidates, rules) : [],
        identical,
    };
}
function idleRules(candidates, rules) {
    return rules
        .filter(({ pattern }) => !candidates.some(({ name }) => matches(pattern, name)))
        .map(({ pattern }) => `\`${pattern}\` in the input \`metrics\` matches nothing that head or base reports.`);
}
function asPrimary(candidate) {
    return candidate.role === 'bookkeeping' ? { ...candidate, role: 'quality' } : candidate;
}
function unjudged(candidate, primary) {
    const { name, role, direction, head, base, diverged, wishes } = candidate;
    return {
        name,
        role,
        primary,
        direction,
        scale: scaleOf(candidate.kind, head, base),
        unit: wishes.unit,
        tolerance: undefined,
        head,
        base,
        difference: undefined,
        verdict: 'unmeasured',
        diverged,
    };
}
function judged(candidate, primary, identical) {
    const metric = unjudged(candidate, primary);
    const { scale, head, base } = metric;
    const tolerance = toleranceFor(candidate, primary);
    return {
        ...metric,
        tolerance,
        difference: scale === 'mixed' ? undefined : finiteDifference(head, base),
        verdict: verdictOn(candidate, scale, tolerance, identical),
    };
}
function toleranceFor(candidate, primary) {
    const { name, role, head, base, wishes } = candidate;
    if (wishes.tolerance === undefined || role === 'bookkeeping')
        return undefined;
    if (!Number.isFinite(head) || base === undefined || !Number.isFinite(base))
        return undefined;
    if (wishes.tolerance.kind === 'relative' && base === 0) {
        if (head === 0)
            return 0;
        if (!primary && !wishes.named)
            return undefined;
    }
    return absoluteTolerance(wishes.tolerance, name, base);
}
function finiteDifference(head, base) {
    if (head === undefined || base === undefined)
        return undefined;
    const difference = head - base;
    return Number.isFinite(difference) ? difference : undefined;
}
function areIdentical(candidates) {
    const telling = candidates.filter(({ role }) => role !== 'bookkeeping');
    const compared = telling.length > 0 ? telling : candidates;
    return compared.length > 0 && compared.every(({ head, base }) => Number.isFinite(head) && head === base);
}
function overall(head, baseline, identical, metrics) {
    if (head.result.kind === 'failed')
        return 'failed';
    if (baseline.result.kind === 'failed')
        return 'no-baseline';
    if (identical)
        return 'within-tolerance';
    const verdict = metrics.find(({ primary }) => primary)?.verdict ?? 'changed';
    const lost = metrics.some(({ role, diverged, base }) => role === 'quality' && diverged === 'head' && base !== undefined);
    return lost ? 'worse' : verdict;
}
const ROLES = ['quality', 'train', 'bookkeeping'];
function inTableOrder(metrics, marked) {
    const leads = ({ primary, verdict }) => primary && (marked || verdict !== 'unmeasured');
    const place = (metric) => (leads(metric) ? -1 : ROLES.indexOf(metric.role));
    return metrics.toSorted((a, b) => place(a) - place(b));
}

;// CONCATENATED MODULE: ./src/conclude.ts


function conclude(plan, head, baseline, rules) {
    const input = { pullRequest: plan.pullRequest.number, base: plan.base, head, baseline };
    let problem;
    for (const fitting of [
        rules,
        withoutShares(rules),
        withoutMark(rules),
        withoutMark(withoutShares(rules)),
    ]) {
        try {
            const comparison = compare({ ...input, rules: fitting });
            if (problem === undefined)
                return { comparison };
            const notes = [problem.message, ...comparison.notes];
            return { comparison: { ...comparison, notes }, problem: `${problem.message}\n${problem.remedy}` };
        }
        catch (error) {
            if (!(error instanceof user_error.UserError))
                throw error;
            problem ??= error;
        }
    }
    throw problem ?? new Error('no rules were tried');
}
function withoutShares(rules) {
    return rules.map((rule) => (rule.tolerance?.kind === 'relative' ? { ...rule, tolerance: undefined } : rule));
}
function withoutMark(rules) {
    return rules.map((rule) => ({ ...rule, primary: false }));
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
function unreadable_quote(text) {
    const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    return JSON.stringify(start).replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const MOST_QUOTES = 5;
function quoteSome(texts) {
    const quoted = texts.slice(0, MOST_QUOTES).map(unreadable_quote).join(', ');
    const others = texts.length - MOST_QUOTES;
    return others > 0 ? `${quoted} and ${others} more` : quoted;
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
function take(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    const taken = sticky.exec(cursor.text)?.[0];
    cursor.at += taken?.length ?? 0;
    return taken;
}
function skipSpace(cursor) {
    take(cursor, SPACE);
}
function endsLine(cursor) {
    return take(cursor, REST_OF_LINE) !== undefined;
}
function expected(cursor, what) {
    const [token = ''] = cursor.text.slice(cursor.at, cursor.at + LONGEST_TOKEN).split(/[ \t\r\n]/);
    const found = isAtEnd(cursor) ? 'the end' : unreadable_quote(token);
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
        line += text.slice(start, cursor.at).split('\n').length - 1;
    }
}
function readCell(cursor, plainCell, line) {
    const start = cursor.at;
    take(cursor, / */y);
    if (next(cursor) !== '"') {
        cursor.at = start;
        return (take(cursor, plainCell) ?? '').trim();
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
    take(cursor, / */y);
    return content.trim();
}

;// CONCATENATED MODULE: ./src/results/found-metrics.ts

const MOST_METRICS = 10_000;
const found_metrics_LONGEST_NAME = 200;
function keep(found, name, value) {
    if (name === '')
        throw new Unreadable('has a number without a name');
    if (name.length > found_metrics_LONGEST_NAME) {
        throw new Unreadable(`has a name of more than ${found_metrics_LONGEST_NAME} characters: ${unreadable_quote(name)}`);
    }
    found.set(name, value);
    if (found.size > MOST_METRICS)
        throw new Unreadable('holds more than 10,000 numbers');
}
function asMetrics(found) {
    return Array.from(found, ([name, value]) => ({ name, value }));
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
function read(text) {
    const [firstLine = ''] = text.trimStart().split('\n', 1);
    const [header, ...rows] = rowsOf(text, delimiterOf(firstLine));
    if (header === undefined)
        throw new Unreadable('has no header');
    const found = readRows(header, rows);
    if (found.size > 0)
        return { metrics: asMetrics(found), notes: [] };
    throw new Unreadable(`holds no number at the end of a column; the columns are ${quoteSome(header.cells)}`);
}
function readRows(header, rows) {
    const [name = '', value = ''] = header.cells;
    if (header.cells.length === 2) {
        if (toNumber(name) === undefined && toNumber(value) !== undefined)
            return readPairs([header, ...rows]);
        if (NAME_HEADER.test(name) && VALUE_HEADER.test(value))
            return readPairs(rows);
    }
    return readColumns(header, rows);
}
function readPairs(rows) {
    const found = new Map();
    for (const row of rows) {
        checkLength(row, 2);
        const [name = '', value = ''] = row.cells;
        const number = toNumber(value);
        if (number !== undefined)
            keep(found, name, number);
    }
    return found;
}
function readColumns(header, rows) {
    if (header.cells.every((cell) => cell === '' || toNumber(cell) !== undefined)) {
        throw new Unreadable('has numbers in its first line, where the names of the columns belong');
    }
    if (rows.length === 0)
        throw new Unreadable('has a header, but no row below it');
    for (const row of rows)
        checkLength(row, header.cells.length);
    const found = new Map();
    header.cells.forEach((cell, column) => {
        const name = column === 0 ? cell.replace(/^#\s*/, '') : cell;
        const last = rows.findLast((row) => !BLANK.test(row.cells[column] ?? ''));
        const number = toNumber(last?.cells[column] ?? '');
        if (name === '' || number === undefined)
            return;
        if (found.has(name))
            throw new Unreadable(`has two columns named ${unreadable_quote(name)}`);
        keep(found, name, number);
    });
    return found;
}
function checkLength({ line, cells }, length) {
    if (cells.length === length)
        return;
    throw new Unreadable(`has a fault in line ${line}: cells there: ${cells.length}, in the first line: ${length}`);
}

;// CONCATENATED MODULE: ./src/results/flatten.ts



function flatten(value) {
    const odd = { series: new Set(), texts: new Map(), nested: new Set() };
    const found = numbersIn(value, '', odd);
    if (found.size === 0)
        throw new Unreadable(withoutNumbers(value, odd));
    return { metrics: asMetrics(found), notes: notesOn(odd) };
}
function numbersIn(value, name, odd) {
    if (value instanceof Map)
        return numbersOfDict(value, name, odd);
    if (Array.isArray(value))
        return numbersOfList(value, name, odd);
    const found = new Map();
    if (typeof value === 'number')
        keep(found, name, value);
    if (typeof value === 'string' && toNumber(value.trim()) !== undefined)
        odd.texts.set(name, value);
    return found;
}
function numbersOfDict(dict, name, odd) {
    const found = new Map();
    for (const [key, item] of dict) {
        for (const [inner, number] of numbersIn(item, name === '' ? key : `${name}.${key}`, odd)) {
            if (found.has(inner))
                throw new Unreadable(`has two numbers named ${unreadable_quote(inner)}`);
            keep(found, inner, number);
        }
    }
    return found;
}
function numbersOfList(list, name, odd) {
    const found = new Map();
    if (list.some((item) => item instanceof Map)) {
        for (const row of list) {
            if (!(row instanceof Map))
                continue;
            for (const [inner, number] of numbersOfDict(row, name, odd))
                keep(found, inner, number);
        }
        return found;
    }
    const last = list.findLast((item) => item !== null);
    if (typeof last === 'number') {
        if (name === '')
            throw new Unreadable('is a list of numbers, which have no names');
        keep(found, name, last);
        if (list.length > 1)
            odd.series.add(name);
    }
    else if (Array.isArray(last))
        odd.nested.add(name);
    return found;
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
function withoutNumbers(value, { texts }) {
    const [text] = texts;
    if (text !== undefined) {
        const [name, content] = text;
        return `holds no number: ${unreadable_quote(name)} is the text ${unreadable_quote(content)}; write it without quotes`;
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
    return typeof value === 'string' ? `the text ${unreadable_quote(value)}` : String(value);
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
const literal_NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SIGN = /[+-]/y;
const WORD = /[A-Za-z_][\w.]*/y;
const HOLDS_A_VALUE = /^(?:\w+\.)*(?:float\d*|longdouble|u?int\d*|[tT]ensor|[aA]rray|OrderedDict|Counter|dict)$/;
const CLOSING = { '{': '}', '[': ']', '(': ')' };
function readLiteral(text, dialect) {
    const cursor = { text, at: 0 };
    const value = readValue(cursor, dialect, 0);
    skipSpace(cursor);
    if (!isAtEnd(cursor))
        throw expected(cursor, 'the end');
    return value;
}
function readLiterals(text, dialect) {
    const cursor = { text, at: 0 };
    const values = [];
    for (skipSpace(cursor); !isAtEnd(cursor); skipSpace(cursor)) {
        values.push(readValue(cursor, dialect, 0));
        if (endsLine(cursor))
            continue;
        skipSpace(cursor);
        throw expected(cursor, 'the end of the line');
    }
    return values;
}
function readValue(cursor, dialect, depth) {
    skipSpace(cursor);
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
    const digits = take(cursor, literal_NUMBER);
    return digits === undefined ? undefined : Number(digits);
}
function readWord(cursor, dialect, depth) {
    const start = cursor.at;
    const sign = take(cursor, SIGN);
    const word = take(cursor, WORD) ?? '';
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
            throw faultAt(cursor.text, start, `the key ${unreadable_quote(key)} is there twice`);
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
    const number = dialect.python ? take(cursor, literal_NUMBER) : undefined;
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
    read: (text) => flatten(readLiteral(text, JSON_DIALECT)),
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
    read: (text) => flatten(readLiteral(text, PYTHON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/formats/jsonl.ts




const ENOUGH_TO_TELL = 64 * 1024;
const TWO_DICTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
const jsonlFormat = {
    name: 'JSON lines',
    recognise: (path, head) => /\.(?:jsonl|ndjson)$/i.test(path) || TWO_DICTS.test(head),
    read: (text) => flatten(readLiterals(text, isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/formats.ts




const FORMATS = [jsonlFormat, pythonDictFormat, jsonFormat, csvFormat];

;// CONCATENATED MODULE: ./src/results/merge.ts


function newestOfEach(files) {
    const notes = [];
    const chosen = [...new Set(files.map((file) => file.pattern))].flatMap((pattern) => {
        const matched = files.filter((file) => file.pattern === pattern);
        const [newest] = matched.toSorted(newestFirst);
        if (newest === undefined)
            return [];
        if (matched.length > 1) {
            notes.push(`${matched.length} files match ${unreadable_quote(pattern)}: the newest, ${unreadable_quote(newest.path)}, was read.`);
        }
        return [newest];
    });
    return { files: chosen, notes };
}
function newestFirst(a, b) {
    return b.modifiedAt - a.modifiedAt || (a.path < b.path ? 1 : -1);
}
function merge(files) {
    const labels = shareANames(files) ? labelsOf(files.map((file) => file.path)) : undefined;
    const found = new Map();
    files.forEach((file, index) => {
        for (const { name, value } of file.metrics) {
            const full = labels === undefined ? name : `${labels[index]}.${name}`;
            if (found.has(full))
                throw new Unreadable(`has a number that another file has, too: ${unreadable_quote(full)}`);
            keep(found, full, value);
        }
    });
    return asMetrics(found);
}
function shareANames(files) {
    const names = files.flatMap((file) => file.metrics.map(({ name }) => name));
    return new Set(names).size < names.length;
}
function labelsOf(paths) {
    const relative = paths.map((path) => path.replace('$HEADWAY_RESULTS/', ''));
    const withoutEnding = relative.map((path) => path.replace(/(?<=[^/])\.[^./]*$/, ''));
    const names = withoutEnding.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const labels = [names, withoutEnding].find((tried) => new Set(tried).size === paths.length) ?? paths;
    return labels.map((label) => label.replaceAll('/', '.'));
}

;// CONCATENATED MODULE: ./src/results/read.ts



const HEAD = 64 * 1024;
function readResults(files) {
    const { files: chosen, notes } = newestOfEach(files);
    const read = [];
    let path = '';
    try {
        for (const file of chosen) {
            path = file.path;
            const reading = readText(path, file.text);
            read.push({ path, metrics: reading.metrics });
            notes.push(...reading.notes);
        }
        return { kind: 'metrics', metrics: together(read), notes };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'bad', path, reason: error.message };
        return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` };
    }
}
function readText(path, written) {
    const text = written.startsWith('\ufeff') ? written.slice(1) : written;
    if (text.trim() === '')
        throw new Unreadable('it is empty');
    const head = text.slice(0, HEAD);
    const format = FORMATS.find((candidate) => candidate.recognise(path, head));
    if (format === undefined) {
        const line = text.trim().split('\n', 1)[0] ?? '';
        throw new Unreadable(`it begins with ${unreadable_quote(line)}; Headway reads ${inWords(FORMATS)}`);
    }
    return explained(`as ${format.name}, it`, () => format.read(text));
}
function together(read) {
    return explained('together with the other files, it', () => merge(read));
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
function inWords(formats) {
    const names = formats.map((format) => format.name);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/measure.ts

function measure(item, outcome, environment, patterns, missingScript) {
    return {
        schema: 1,
        ...item,
        result: resultOf(outcome, patterns, missingScript),
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
    };
}
function unmeasured(item, failure, logTail = []) {
    return {
        schema: 1,
        ...item,
        result: { kind: 'failed', failure },
        cost: undefined,
        machine: undefined,
        threads: {},
        environment: undefined,
        logTail,
    };
}
function resultOf(outcome, patterns, missingScript) {
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
    const read = readResults(outcome.files);
    if (read.kind === 'bad') {
        return { kind: 'failed', failure: { kind: 'bad-results', path: read.path, reason: read.reason } };
    }
    return { kind: 'measured', metrics: read.metrics, notes: [...read.notes, ...missed(outcome, patterns)] };
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

;// CONCATENATED MODULE: ./src/training/cores.ts
function planShares({ maxParallel, trainings, machine }) {
    const { usableCores, bindable, ...facts } = machine;
    const slots = Math.max(1, Math.min(trainings, maxParallel === 'auto' ? slotsOf(machine) : maxParallel));
    const threads = Math.max(1, Math.floor(usableCores / slots));
    return Array.from({ length: slots }, (_, slot) => ({
        cpus: slots === 1 ? undefined : coresOf(slot, threads, bindable),
        threads,
        machine: { ...facts, cores: threads },
    }));
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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

;// CONCATENATED MODULE: ./src/environment/install-failed.ts
class InstallFailed extends Error {
    command;
    logTail;
    name = 'InstallFailed';
    constructor(command, logTail, options) {
        super(`\`${command}\` failed`, options);
        this.command = command;
        this.logTail = logTail;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
async function run_run(argv, cwd, around) {
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
    const code = await ended(child, around.signal, (error) => tail.add(error.message));
    around.signal.throwIfAborted();
    return { succeeded: code === 0, tail: tail.lines(), stdout: stdout.text };
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
            run_endGroup(child.pid, 'SIGTERM');
            killing = setTimeout(() => run_endGroup(child.pid, 'SIGKILL'), killAfterMilliseconds);
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
            run_endGroup(child.pid, 'SIGKILL');
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
function run_endGroup(pid, signal) {
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
import json, platform
packages = []
try:
    from importlib.metadata import distributions
    for found in distributions():
        name, version = found.metadata["Name"], found.version
        if name and version:
            packages.append([name[:200], version[:200]])
except ImportError:
    pass
print("\\n${marker}" + json.dumps({"python": platform.python_version(), "packages": packages[:${mostPackages}]}))
`;
async function readPythonFacts(python, directory, around) {
    const asked = await run_run([python, '-c', script], directory, { ...around, log: () => { } });
    const answer = asked.stdout.split('\n').find((line) => line.startsWith(marker));
    if (!asked.succeeded || answer === undefined)
        return undefined;
    const facts = parseJson(answer.slice(marker.length));
    if (!isAnswer(facts))
        return undefined;
    const versions = new Map();
    for (const [name, version] of facts.packages) {
        const normalised = normalise(name);
        if (!versions.has(normalised))
            versions.set(normalised, version);
    }
    const packages = [...versions].map(([name, version]) => ({ name, version }));
    return { python: facts.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
function isAnswer(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { python, packages } = value;
    return (typeof python === 'string' && python.length <= 100 && Array.isArray(packages) && packages.every(isPair));
}
function isPair(value) {
    return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
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

;// CONCATENATED MODULE: ./src/environment/ambient.ts


async function ambientEnvironment(directory, around) {
    const facts = await ambientFacts(directory, around);
    return {
        variables: { PYTHONDONTWRITEBYTECODE: undefined },
        pathPrefixes: [],
        python: facts?.python,
        packages: facts?.packages ?? [],
        description: facts === undefined ? 'no Python on this machine' : 'the machine’s own Python',
        source: { file: undefined, tool: undefined },
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

;// CONCATENATED MODULE: ./src/environment/files.ts




async function files_readText(path, limit = 1024 * 1024) {
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

;// CONCATENATED MODULE: ./src/environment/origin.ts

function leadsIntoRepository(reference, worktree) {
    const plain = reference.replace(/^(git|hg|svn|bzr)\+/, '');
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return false;
    const path = scheme === 'file' ? plain.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '') : plain;
    return !(0,external_node_path_.isAbsolute)(path) || isInside(decodePath(path), worktree);
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

;// CONCATENATED MODULE: ./src/environment/python.ts



async function requestedPython(worktree, directory, project) {
    for (let folder = directory; isInside(folder, worktree); folder = (0,external_node_path_.dirname)(folder)) {
        const text = await files_readText((0,external_node_path_.join)(folder, '.python-version'));
        const version = text
            ?.split('\n')
            .map((line) => line.trim())
            .find((line) => line !== '' && !line.startsWith('#'));
        if (version !== undefined && /^\d+(\.\d+){0,2}t?$/.test(version))
            return { version, source: '.python-version' };
        if (folder === worktree)
            break;
    }
    const range = project?.requiresPython?.replaceAll(/\s/g, '');
    if (range === undefined || !/^[<>=!~][\w.*,<>=!~]{1,200}$/.test(range))
        return undefined;
    return { version: range, source: 'requires-python in pyproject.toml' };
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
async function openVenv(environment, { description, source }, directory, around) {
    const facts = await readPythonFacts(pythonOf(environment), directory, around);
    return {
        variables: venvVariables(environment),
        pathPrefixes: [(0,external_node_path_.join)(environment, 'bin')],
        python: facts?.python,
        packages: facts?.packages ?? [],
        description,
        source,
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
        const finished = await run_run(argv, directory, { ...around, variables });
        if (finished.succeeded)
            return finished;
        throw new InstallFailed(label, finished.tail);
    }
    async function answersTo(python, request, directory) {
        if (request === undefined)
            return true;
        const range = /^\d/.test(request.version) ? `==${request.version.replace(/t$/, '')}.*` : request.version;
        const asked = await run_run([python, '-c', fits, range], directory, { ...around, variables, log: () => { } });
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
        resolve: async () => undefined,
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
    await run_run(argv, environment, { ...around, variables: pipVariables(around.variables), log: () => { } });
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

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/environment/toml.ts




async function readToml(path, limit) {
    const text = await files_readText(path, limit);
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
    const dynamic = stringsAt(project, 'dynamic').includes('dependencies');
    return {
        isPackage: dynamic || (typeof said === 'boolean' ? said : hasBuild),
        dependencies: stringsAt(project, 'dependencies').map(plainDependency),
        requiresPython: typeof project['requires-python'] === 'string' ? project['requires-python'] : undefined,
        poetryOnly,
    };
}
function plainDependency(text) {
    if (/^[A-Za-z0-9][^\r\n]*$/.test(text.trim()))
        return text.trim();
    throw new InstallFailed('reading pyproject.toml', [`not a dependency: ${JSON.stringify(text)}`]);
}
function projectReferences(project) {
    return project.dependencies.map(directReference).filter((reference) => reference !== undefined);
}

;// CONCATENATED MODULE: ./src/environment/command.ts







async function commandEnvironment(worktree, directory, command, workshop) {
    const installer = await workshop.installer();
    const { around } = workshop;
    return workshop.inTurn(async () => {
        const path = installer === undefined ? undefined : await emptyEnvironment(worktree, directory, installer, workshop);
        around.log(`$ ${command}`);
        const variables = path === undefined ? around.variables : inside(path, around.variables);
        const argv = ['bash', '-eo', 'pipefail', '-c', command];
        const finished = await run_run(argv, directory, { ...around, variables });
        if (!finished.succeeded)
            throw new InstallFailed(command, finished.tail);
        if (path === undefined)
            return ambientEnvironment(directory, around);
        const origin = {
            description: 'the install command, in an environment of its own',
            source: { file: undefined, tool: undefined },
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

;// CONCATENATED MODULE: ./src/environment/recipe.ts

function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}

;// CONCATENATED MODULE: ./src/environment/list-recipe.ts



async function listRecipe(list, directory, settings, request, installer, workshop) {
    const python = await installer.findPython(request, directory);
    const job = { ...list, python, directory, hasUvSettings: settings.text !== '' };
    return {
        description: `${list.file} with ${installer.name}`,
        source: { file: list.file, tool: installer.name },
        sharedAs: list.fromRepository ? undefined : await shareKey(list, job, settings, installer, workshop),
        async make(environment) {
            await installer.create(environment, python, directory, { pip: false });
            const inEnvironment = { ...job, python: pythonOf(environment) };
            if (installer.name === 'uv' || list.file === 'requirements.txt') {
                return installer.installRequirements(inEnvironment);
            }
            const file = `${environment}-requirements.txt`;
            await (0,promises_.writeFile)(file, list.lines.join('\n'));
            await installer.installRequirements({ ...inEnvironment, file });
        },
    };
}
async function shareKey(list, job, settings, installer, workshop) {
    const python = await (0,promises_.realpath)(job.python);
    const words = fingerprint(installer.name, list.file, python, settings.text, ...list.lines);
    let resolution = workshop.resolutions.get(words);
    if (resolution === undefined) {
        resolution = workshop.inTurn(async () => (await installer.resolve(job)) ?? words);
        workshop.resolutions.set(words, resolution);
    }
    const options = list.lines.filter((line) => line.includes('--'));
    return fingerprint(installer.name, python, settings.text, await resolution, ...options);
}

;// CONCATENATED MODULE: ./src/environment/requirements.ts





const mostFiles = 100;
const mostLines = 20_000;
async function readRequirements(file, worktree, variables) {
    const all = {
        lines: [],
        fromRepository: false,
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
        const text = await files_readText(path);
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
            all.fromRepository = true;
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
            all.fromRepository = true;
        if (namesAPlace.has(name) && leadsIntoRepository(value, worktree))
            all.fromRepository = true;
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

;// CONCATENATED MODULE: ./src/environment/write-recipe.ts











async function writeRecipe(declaration, worktree, request, installer, workshop) {
    const { directory } = declaration;
    const settings = await readUvSettings(directory, worktree);
    switch (declaration.kind) {
        case 'lock': {
            if (installer.name !== 'uv')
                throw lockNeedsUv();
            const python = await installer.findPython(request, directory);
            const own = declaration.lock.fromRepository || declaration.project?.isPackage === true || settings.fromRepository;
            return {
                description: 'uv.lock',
                source: { file: 'uv.lock', tool: 'uv' },
                sharedAs: own
                    ? undefined
                    : fingerprint('uv.lock', await (0,promises_.realpath)(python), await installer.readLocked(python, directory)),
                make: (environment) => installer.installLocked(environment, python, directory, { own }),
            };
        }
        case 'requirements': {
            const file = 'requirements.txt';
            const said = await readRequirements((0,external_node_path_.join)(directory, file), worktree, workshop.around.variables);
            const tool = said.onlyPip ? openPip(workshop.around) : installer;
            const list = {
                ...said,
                file,
                fromRepository: said.fromRepository || settings.fromRepository,
            };
            return listRecipe(list, directory, settings, request, tool, workshop);
        }
        case 'project': {
            const { project } = declaration;
            if (project.isPackage)
                return packageRecipe(directory, request, installer);
            const list = {
                file: 'pyproject.toml',
                lines: project.dependencies,
                fromRepository: dependsOnRepository(project, worktree) || settings.fromRepository,
                prereleases: false,
                trustedHosts: [],
            };
            return listRecipe(list, directory, settings, request, installer, workshop);
        }
    }
}
async function packageRecipe(directory, request, installer) {
    const python = await installer.findPython(request, directory);
    return {
        description: `pyproject.toml with ${installer.name}`,
        source: { file: 'pyproject.toml', tool: installer.name },
        sharedAs: undefined,
        async make(environment) {
            await installer.create(environment, python, directory, { pip: false });
            await installer.installProject(pythonOf(environment), directory);
        },
    };
}
function dependsOnRepository(project, worktree) {
    return projectReferences(project).some((reference) => leadsIntoRepository(reference, worktree));
}
function lockNeedsUv() {
    return new user_error.UserError('The repository has a uv.lock, but uv is neither on PATH nor could pip install it.', 'Put a step with astral-sh/setup-uv before this one, or say how to install without the lock:\n    with:\n      install: pip install -e .');
}

;// CONCATENATED MODULE: ./src/environment/declared.ts






async function declaredEnvironment(declaration, worktree, directory, workshop) {
    const installer = await workshop.installer();
    if (installer === undefined)
        throw nothingToInstallWith(declaration.kind);
    const python = await requestedPython(worktree, directory, declaration.project);
    const recipe = await writeRecipe(declaration, worktree, python, installer, workshop);
    const key = recipe.sharedAs;
    if (key === undefined)
        return workshop.inTurn(() => make(recipe, directory, workshop));
    let environment = workshop.environments.get(key);
    if (environment === undefined) {
        environment = workshop.inTurn(() => make(recipe, directory, workshop));
        workshop.environments.set(key, environment);
    }
    return environment;
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
    const sources = packages.filter(isTable).map((item) => tableAt(item, 'source'));
    return {
        members: sources
            .flatMap((source) => [source.virtual, source.editable])
            .filter((path) => typeof path === 'string'),
        fromRepository: sources.some((source) => ownKinds.some((kind) => source[kind] !== undefined) ||
            (typeof source.registry === 'string' && leadsIntoRepository(source.registry, worktree))),
    };
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
        return { kind: 'lock', directory, lock, project };
    if (await exists((0,external_node_path_.join)(directory, 'requirements.txt')))
        return { kind: 'requirements', directory, project };
    if (project === undefined || project.poetryOnly)
        return undefined;
    const workspace = directory === worktree ? undefined : await readLock(worktree, worktree);
    const isMember = workspace?.members.includes((0,external_node_path_.relative)(worktree, directory)) === true;
    return isMember
        ? { kind: 'lock', directory, lock: workspace, project }
        : { kind: 'project', directory, project };
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




function openUv(executable, around) {
    const variables = uvVariables(around.variables);
    const quiet = { ...around, log: () => { } };
    async function uv(args, directory, more = {}) {
        around.log(`$ uv ${args.join(' ')}`);
        return run_run([executable, ...args], directory, { ...around, variables: { ...variables, ...more } });
    }
    async function find(request, directory) {
        const args = ['python', 'find', '--no-project', '--system', ...request];
        const found = await run_run([executable, ...args], directory, { ...quiet, variables });
        const path = found.stdout.trim();
        return found.succeeded && path !== '' ? path : undefined;
    }
    return {
        name: 'uv',
        async findPython(request, directory) {
            const version = around.variables.UV_PYTHON || request?.version;
            const asked = version === undefined ? [] : ['--', version];
            const found = await find(asked, directory);
            if (found !== undefined)
                return found;
            const installed = await uv(['python', 'install', ...asked], directory);
            const path = installed.succeeded ? await find(asked, directory) : undefined;
            if (path !== undefined)
                return path;
            throw noPython(request, installed);
        },
        async create(path, python, directory, { pip }) {
            const seed = pip ? ['--seed'] : [];
            succeed('uv venv', await uv(['venv', '--no-project', '--quiet', ...seed, `--python=${python}`, path], directory));
        },
        async resolve(job) {
            const args = ['pip', 'compile', '--quiet', '--no-header', '--no-annotate', ...pipArguments(job)];
            const resolved = await run_run([executable, ...args, job.file], job.directory, { ...quiet, variables });
            return succeed(`uv pip compile ${job.file}`, resolved).stdout;
        },
        async installRequirements(job) {
            const args = ['pip', 'install', ...pipArguments(job), '-r', job.file];
            succeed(`uv pip install -r ${job.file}`, await uv(args, job.directory));
        },
        async installProject(python, directory) {
            const args = ['pip', 'install', `--python=${python}`, '-e', '.'];
            succeed('uv pip install -e .', await uv(args, directory));
        },
        async readLocked(python, directory) {
            const args = ['export', '--quiet', '--frozen', '--no-header', '--no-annotate', '--no-emit-workspace'];
            const exported = await run_run([executable, ...args, `--python=${python}`], directory, {
                ...quiet,
                variables,
            });
            return succeed('uv export --frozen', exported).stdout;
        },
        async installLocked(environment, python, directory, { own }) {
            const scope = own ? [] : ['--no-install-workspace'];
            const args = ['sync', '--frozen', ...scope, `--python=${python}`];
            succeed('uv sync --frozen', await uv(args, directory, { UV_PROJECT_ENVIRONMENT: environment }));
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
function succeed(command, finished) {
    if (finished.succeeded)
        return finished;
    throw new InstallFailed(command, finished.tail);
}
function noPython(request, finished) {
    const command = ['uv python install', request?.version].filter(Boolean).join(' ');
    return new InstallFailed(command, [...finished.tail, pythonRemedy(request)]);
}

;// CONCATENATED MODULE: ./src/environment/find-installer.ts





const uvVersion = '0.13.9';
async function findInstaller(folder, around) {
    const ready = await findOnPath('uv', around.variables);
    if (ready !== undefined)
        return openUv(ready, around);
    const python = (await findOnPath('python3', around.variables)) ?? (await findOnPath('python', around.variables));
    if (python === undefined)
        return undefined;
    const own = await installUv(python, folder, around);
    return own === undefined ? openPip(around) : openUv(own, around);
}
async function installUv(python, folder, around) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const wanted = ['--no-deps', '--only-binary', ':all:', '--no-user', '--target', folder, `uv==${uvVersion}`];
    const argv = [python, '-m', 'pip', 'install', '--quiet', '--no-input', '--retries', '1', ...wanted];
    const variables = { ...around.variables, PIP_REQUIRE_VIRTUALENV: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    const installed = await run_run(argv, folder, { ...around, variables, log: () => { } });
    const executable = (0,external_node_path_.join)(folder, 'bin', 'uv');
    if (installed.succeeded && (await findOnPath('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') })) !== undefined)
        return executable;
    around.log('uv is not on PATH and could not be installed; pip will do.');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}

;// CONCATENATED MODULE: ./src/environment/workshop.ts




function openEnvironmentWorkshop(options) {
    const closing = new AbortController();
    const around = {
        variables: options.variables,
        signal: AbortSignal.any([options.signal, closing.signal]),
        log: options.log,
    };
    let folder;
    let installer;
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
        installer() {
            installer ??= inTurn(async () => findInstaller((0,external_node_path_.join)(await ownFolder(), 'uv'), around));
            return installer;
        },
        environments: new Map(),
        resolutions: new Map(),
        async [Symbol.asyncDispose]() {
            closing.abort(new Error('The workshop of environments is closed'));
            await last;
            if (folder === undefined)
                return;
            const parent = await environmentsFolder();
            for (const name of await (0,promises_.readdir)(parent).catch(() => []))
                await unsealPackages((0,external_node_path_.join)(parent, name));
            await (0,promises_.rm)(await folder, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./src/environment/prepare.ts






async function prepareEnvironment(request, workshop) {
    const { worktree, directory, install } = request;
    switch (install.kind) {
        case 'none':
            return ambientEnvironment(directory, workshop.around);
        case 'command':
            return commandEnvironment(worktree, directory, install.command, workshop);
        case 'auto': {
            const declaration = await detect(worktree, directory);
            if (declaration.kind === 'nothing')
                return ambientEnvironment(directory, workshop.around);
            return declaredEnvironment(declaration, worktree, directory, workshop);
        }
    }
}

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

;// CONCATENATED MODULE: ./src/training/redact.ts
const MASK = '***';
function openRedactor(values) {
    if (values.length === 0)
        return { push: (chunk) => chunk, end: () => Buffer.alloc(0) };
    const needles = values
        .map((value) => Buffer.from(value).toString('latin1'))
        .sort((a, b) => b.length - a.length);
    const pattern = new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, '\\$&')).join('|'), 'g');
    let held = '';
    return {
        push(chunk) {
            const text = held + chunk.toString('latin1');
            const { shown, rest } = redactUpTo(text, beginningAtEnd(text, needles), pattern);
            const untouched = held === '' && rest === '' && shown === text;
            held = rest;
            return untouched ? chunk : Buffer.from(shown, 'latin1');
        },
        end() {
            const { shown } = redactUpTo(held, held.length, pattern);
            held = '';
            return Buffer.from(shown, 'latin1');
        },
    };
}
function redactText(text, values) {
    const redactor = openRedactor(values);
    return Buffer.concat([redactor.push(Buffer.from(text)), redactor.end()]).toString();
}
function redactUpTo(text, limit, pattern) {
    let shown = '';
    let from = 0;
    let until = limit;
    for (const match of text.matchAll(pattern)) {
        if (match.index + match[0].length > limit) {
            until = Math.min(limit, match.index);
            break;
        }
        shown += text.slice(from, match.index) + MASK;
        from = match.index + match[0].length;
    }
    return { shown: shown + text.slice(from, until), rest: text.slice(until) };
}
function beginningAtEnd(text, needles) {
    if (text.endsWith('\n'))
        return text.length;
    let first = text.length;
    for (const needle of needles) {
        const initial = needle.charAt(0);
        let at = text.indexOf(initial, Math.max(0, text.length - needle.length + 1));
        while (at !== -1 && at < first) {
            if (needle.startsWith(text.slice(at)))
                first = at;
            at = text.indexOf(initial, at + 1);
        }
    }
    return first;
}

;// CONCATENATED MODULE: ./src/training/secrets.ts
const SHORTEST_REDACTED = 6;
const SECRET_NAME = /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|KEYS?|(?:^|_)(?:AUTH|PASS|PAT))(?:_|$)/i;
const PASSWORD_IN_URL = /:\/\/[^/\s:@]*:([^/\s@]+)@/g;
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const encoded = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)));
    return [secret, ...encoded];
}
function valuesToRedact(variables, secrets) {
    const values = secrets.filter((secret) => secret !== '').flatMap(formsOf);
    for (const [name, value = ''] of Object.entries(variables)) {
        if (SECRET_NAME.test(name))
            values.push(value);
        for (const [, password = ''] of value.matchAll(PASSWORD_IN_URL))
            values.push(password);
    }
    const lines = values.flatMap((value) => value.split(/\r\n|\r|\n/)).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line.length >= SHORTEST_REDACTED);
}

;// CONCATENATED MODULE: ./src/redact.ts


function openRedact(env, token) {
    const hidden = valuesToRedact(env, [token]);
    return (text) => redactText(text, hidden);
}
function redactMeasurement(measurement, redact) {
    const { side, commit, seed, ...rest } = measurement;
    return { ...redactIn(rest, redact), side, commit, seed };
}
function redactIn(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactIn(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'kind' ? part : redactIn(part, redact)]));
}

// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(8482);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/training/processes.ts
var training_processes = __webpack_require__(1747);
;// CONCATENATED MODULE: ./src/training/cost.ts

const LEAST_BYTES = 2 ** 20;
const LOOK_EVERY_MS = 250;
const FIRST_SECONDS_MS = 3_000;
const FIRST_LOOKS_EVERY_MS = 25;
const REST_PER_WORK = 20;
const LONGEST_REST_MS = 1_000;
function watchMemory(leader) {
    let peak;
    const since = performance.now();
    let timer = setTimeout(look, FIRST_LOOKS_EVERY_MS);
    function look() {
        const started = performance.now();
        for (const { pid } of (0,training_processes/* familyOf */.Ap)(leader, (0,training_processes/* listProcesses */.O3)())) {
            const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec((0,training_processes/* readOf */.CY)(pid, 'status')?.toString('latin1') ?? '')?.[1];
            if (kilobytes !== undefined)
                peak = Math.max(peak ?? 0, Number(kilobytes) * 1024);
        }
        const now = performance.now();
        const pause = now - since < FIRST_SECONDS_MS ? FIRST_LOOKS_EVERY_MS : LOOK_EVERY_MS;
        timer = setTimeout(look, Math.max(pause, Math.min(LONGEST_REST_MS, (now - started) * REST_PER_WORK)));
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/training/pipe.ts







async function openOutputPipe(folder) {
    const path = (0,external_node_path_.join)(folder, 'output');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', path]).catch((cause) => {
        throw new user_error.UserError(`A named pipe for the training's output could not be made in "${folder}".`, 'The runner needs mkfifo (coreutils), and a temporary folder with free space on a local file system.', { cause });
    });
    try {
        const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const writeEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        try {
            return { writeEnd, reader: new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false }) };
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

;// CONCATENATED MODULE: ./src/training/process-group.ts


const process_group_GRACE_MS = 2_000;
const BURIAL_MS = 2_000;
const process_group_LOOK_EVERY_MS = 50;
async function process_group_endGroup(leader, marked) {
    const family = (0,training_processes/* familyOf */.Ap)(leader, (0,training_processes/* listProcesses */.O3)());
    const left = () => remaining(leader, family, marked());
    signalAll(leader, left(), 'SIGTERM');
    if (await goneWithin(process_group_GRACE_MS, leader, left))
        return;
    await goneWithin(BURIAL_MS, leader, () => {
        const stubborn = left();
        signalAll(leader, stubborn, 'SIGKILL');
        return stubborn;
    });
}
async function goneWithin(milliseconds, leader, left) {
    const end = performance.now() + milliseconds;
    while (left().length > 0 || groupLives(leader)) {
        if (performance.now() > end)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(process_group_LOOK_EVERY_MS);
    }
    return true;
}
function remaining(leader, family, marked) {
    const known = new Map(family.map(({ pid, startedAt }) => [pid, startedAt]));
    return (0,training_processes/* listProcesses */.O3)().filter(({ pid, group, startedAt }) => group === leader || known.get(pid) === startedAt || marked.includes(pid));
}
function groupLives(leader) {
    return process.platform !== 'linux' && (0,training_processes/* sendSignal */.vG)(-leader, 0);
}
function signalAll(leader, processes, signal) {
    if (groupLives(leader) || processes.some(({ group }) => group === leader))
        (0,training_processes/* sendSignal */.vG)(-leader, signal);
    for (const { pid, group } of processes) {
        if (group !== leader)
            (0,training_processes/* sendSignal */.vG)(pid, signal);
    }
}

;// CONCATENATED MODULE: ./src/training/command.ts
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










const LONGEST_TIMER_MS = 2 ** 31 - 1;
const LAST_WORDS_MS = 500;
const AROUND = '"$@" 2>&1 3>&-; code=$?; times >&3; exit $code';
async function runCommand(options) {
    const pipe = await openOutputPipe(options.scratch);
    const times = (0,external_node_fs_.openSync)((0,external_node_path_.join)(options.scratch, 'times'), 'w+');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (options.signal.aborted) {
                (0,external_node_fs_.closeSync)(pipe.writeEnd);
                return {
                    exit: { kind: 'cancelled' },
                    cost: { wallSeconds: 0, peakMemoryBytes: undefined, cpuSeconds: undefined },
                };
            }
            pipe.reader.on('data', options.onOutput);
            const silent = new Promise((resolve) => pipe.reader.once('end', resolve).once('error', resolve));
            const startedAt = performance.now();
            const { leader, exited } = await start(options, pipe.writeEnd, times);
            options.onStart();
            const patience = __addDisposableResource(env_1, openPatience(options), false);
            const memory = watchMemory(leader);
            const exit = await Promise.race([exited, patience.over]);
            const wallSeconds = (performance.now() - startedAt) / 1000;
            const peakMemoryBytes = memory.stop();
            await process_group_endGroup(leader, options.marked);
            await Promise.race([Promise.all([exited, silent]), (0,external_node_timers_promises_.setTimeout)(LAST_WORDS_MS)]);
            return { exit, cost: { wallSeconds, peakMemoryBytes, cpuSeconds: readTimes(times) } };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    finally {
        pipe.reader.destroy();
        (0,external_node_fs_.closeSync)(times);
    }
}
async function start({ command, directory, variables, cpus }, output, times) {
    const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    const bound = cpus === undefined ? shell : ['taskset', '-c', cpus.join(','), ...shell];
    try {
        const child = (0,external_node_child_process_.spawn)('bash', ['--posix', '--noprofile', '--norc', '-c', AROUND, 'headway', ...bound], {
            cwd: directory,
            env: variables,
            detached: true,
            stdio: ['ignore', output, 'ignore', times],
        });
        const exited = new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve(exitOf(code, signal)));
        });
        if (child.pid === undefined)
            throw (await (0,external_node_events_.once)(child, 'error'))[0];
        return { leader: child.pid, exited };
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
function exitOf(code, signal) {
    const name = signal ?? signalNamed((code ?? 0) - 128);
    if (name !== undefined)
        return { kind: 'signal', signal: name, outOfMemory: name === 'SIGKILL' };
    return code === 0 || code === null ? { kind: 'finished' } : { kind: 'exit-code', code };
}
function signalNamed(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}
function readTimes(file) {
    const buffer = Buffer.alloc(256);
    return parseTimes(buffer.toString('latin1', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0)));
}

// EXTERNAL MODULE: ./src/training/display.ts
var display = __webpack_require__(1244);
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
                return error instanceof Error ? error.message : String(error);
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

;// CONCATENATED MODULE: ./src/training/output.ts




const MOST_LIVE_BYTES = 10_000_000;
const TAIL_LINES = 40;
const TAIL_LINE_LENGTH = 500;
const STATE_INTERVAL_MS = 10_000;
function openOutput(options) {
    const log = openLog(options.logPath);
    const redactor = openRedactor(options.redact);
    const splitter = openLineSplitter(receive);
    const tail = [];
    let batch = [];
    let newest;
    let liveBytes = 0;
    let stateShownAt = Date.now();
    function show(text) {
        if (liveBytes > MOST_LIVE_BYTES)
            return;
        liveBytes += text.length;
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
        splitter.push(bytes);
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
        await walk({ root, found, budget }, '', segments);
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function walk(search, folder, [segment, ...rest]) {
    if (segment === undefined)
        return;
    if (segment.kind === 'name') {
        const path = (0,external_node_path_.join)(folder, segment.name);
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(search.root, path)).catch(() => undefined);
        if (stats !== undefined)
            await step(search, path, glob_kindOf(stats), rest);
        return;
    }
    if (segment.kind === 'any-depth')
        await walk(search, folder, rest);
    for await (const entry of entriesOf(search, folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const kind = glob_kindOf(entry);
        if (segment.kind === 'names') {
            const leadsOn = rest.length === 0 || kind === 'folder';
            if (leadsOn && segment.pattern.test(entry.name))
                await step(search, path, kind, rest);
        }
        else if (kind === 'folder' && !entry.name.startsWith('.')) {
            await walk(search, path, [segment, ...rest]);
        }
    }
}
async function step(search, path, kind, rest) {
    if (rest.length === 0)
        search.found.set(path, { path, kind, reached: true });
    else if (kind === 'folder')
        await walk(search, path, rest);
    else if (kind === 'link')
        search.found.set(path, { path, kind, reached: false });
}
async function* entriesOf(search, folder) {
    const entries = await (0,promises_.opendir)((0,external_node_path_.join)(search.root, folder)).catch(() => []);
    for await (const entry of entries) {
        search.budget.left -= 1;
        if (search.budget.left < 0)
            throw new TooManyFiles();
        yield entry;
    }
}
function glob_kindOf(file) {
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





const MOST_FILES = 200;
const MOST_BYTES_A_FILE = 16 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
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
    let bytesLeft = MOST_BYTES;
    for (const pattern of patterns) {
        for (const place of places) {
            for (const found of await findOrRefuse(place, pattern, refused)) {
                const path = `${place.shownAs}${found.path}`;
                if (files.has(path) || refused.has(path))
                    continue;
                const result = files.size < MOST_FILES
                    ? await readResult(place.root, found, bytesLeft)
                    : `is one file more than the ${MOST_FILES} that are read`;
                if (typeof result === 'string')
                    refused.set(path, { path, reason: result });
                else {
                    bytesLeft -= result.bytes.length;
                    files.set(path, {
                        path,
                        pattern,
                        text: result.bytes.toString('utf8'),
                        modifiedAt: result.modifiedAt,
                    });
                }
                if (refused.size >= MOST_FILES)
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
    try {
        return await find(place.root, pattern);
    }
    catch (error) {
        if (!(error instanceof TooManyFiles))
            throw error;
        const path = `${place.shownAs}${pattern}`;
        refused.set(path, { path, reason: 'has too many files to look through: name the folder more closely' });
        return [];
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
        return `cannot be opened (${codeOf(error)})`;
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile() || !(await isReallyAt(path, (0,external_node_path_.join)(await (0,promises_.realpath)(root), found.path), stats))) {
            return 'was exchanged while it was being opened';
        }
        const limit = Math.min(MOST_BYTES_A_FILE, bytesLeft);
        if (stats.size > MOST_BYTES_A_FILE)
            return `is too large: at most ${MOST_BYTES_A_FILE / 2 ** 20} MiB are read`;
        if (stats.size > limit)
            return `is too much: at most ${MOST_BYTES / 2 ** 20} MiB of results are read in all`;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0);
        return { bytes: buffer.subarray(0, bytesRead), modifiedAt: stats.mtimeMs };
    }
    catch (error) {
        return `cannot be read (${codeOf(error)})`;
    }
    finally {
        await file.close();
    }
}
async function isReallyAt(path, expected, opened) {
    const there = await (0,promises_.lstat)(expected);
    return (await (0,promises_.realpath)(path)) === expected && there.dev === opened.dev && there.ino === opened.ino;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

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
    const forbidden = secrets.filter((secret) => secret !== '').flatMap(formsOf);
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

;// CONCATENATED MODULE: ./src/training/train.ts









async function train(spec) {
    const { side, seed, mark, share, results } = spec;
    const directory = await directoryInside(spec.worktree, spec.directory);
    const resultsFolder = (0,external_node_path_.join)(spec.scratch, 'results');
    await (0,promises_.rm)(resultsFolder, { recursive: true, force: true });
    await (0,promises_.mkdir)(resultsFolder, { recursive: true });
    const old = await setAside(directory, results, (0,external_node_path_.join)(spec.scratch, 'set-aside'));
    const output = openOutput({
        speaker: seed === 1 ? side : `${side} ${seed}`,
        relay: spec.relay,
        logPath: spec.logPath,
        redact: valuesToRedact(spec.variables, spec.secrets),
        onLine: (text) => spec.onEvent({ kind: 'line', side, seed, text }),
    });
    if (old.length > 0) {
        const names = old.length > 3 ? `${old.slice(0, 3).join(', ')} and ${old.length - 3} more` : old.join(', ');
        output.note(`only what the training writes itself counts, so this was taken out of the worktree: ${names}`);
    }
    const variables = trainingVariables({
        ...spec,
        threads: share.threads,
        resultsFolder,
        marks: (0,leftovers/* marksOf */.Ok)(mark, side, seed),
    });
    const { exit, cost } = await runCommand({
        command: spec.command,
        directory,
        variables,
        cpus: share.cpus,
        scratch: spec.scratch,
        timeoutMinutes: spec.timeoutMinutes,
        signal: spec.signal,
        marked: () => (0,leftovers/* markedProcesses */.KT)(mark, side, seed),
        onStart: () => spec.onEvent({ kind: 'started', side, seed, at: Date.now() }),
        onOutput: output.push,
    }).finally(output.end);
    const collection = exit.kind === 'finished'
        ? await collectResults([
            { root: directory, shownAs: '' },
            { root: resultsFolder, shownAs: '$HEADWAY_RESULTS/' },
        ], results)
        : { files: [], refused: [] };
    spec.onEvent({ kind: 'ended', side, seed, at: Date.now(), exit });
    return {
        exit,
        cost,
        machine: share.machine,
        threads: threadVariables(variables),
        logTail: output.tail(),
        logPath: spec.logPath,
        ...collection,
    };
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











function openWorkshop(job, plan, repository, relay) {
    const { settings, stop, redact } = job;
    const secrets = [settings.token];
    const environments = openEnvironmentWorkshop({
        root: (0,external_node_path_.join)(job.root, 'environments'),
        variables: { ...scrub(process.env, secrets), ...(0,leftovers/* evaluationMark */.Q2)(job.mark) },
        signal: stop,
        log: (line) => relay.line('install', redact(line)),
    });
    return {
        train: trainSafely,
        [Symbol.asyncDispose]: () => environments[Symbol.asyncDispose](),
    };
    async function trainSafely(item, share) {
        const measurement = await prepareAndTrain(item, share).catch((error) => explain(item, error));
        stop.throwIfAborted();
        if (measurement.result.kind === 'failed') {
            job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'failed' });
        }
        return redactMeasurement(measurement, redact);
    }
    function explain(item, error) {
        stop.throwIfAborted();
        if (error instanceof InstallFailed) {
            return unmeasured(item, { kind: 'install-failed', command: error.command }, error.logTail);
        }
        if (error instanceof user_error.UserError) {
            return unmeasured(item, { kind: 'not-started', reason: error.message, remedy: error.remedy });
        }
        return unmeasured(item, {
            kind: 'not-started',
            reason: `something went wrong on the machine: ${error instanceof Error ? error.message : String(error)}`,
            remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
        });
    }
    async function prepareAndTrain(item, share) {
        const name = `${item.side}-${item.seed}`;
        const worktree = await repository.worktree(item.commit, name);
        const asked = (0,external_node_path_.join)(worktree, settings.workingDirectory);
        if (!(await isFolder(asked))) {
            return unmeasured(item, { kind: 'missing-directory', directory: settings.workingDirectory });
        }
        const directory = await directoryInside(worktree, asked);
        job.onProgress({ kind: 'installing', ...item, at: Date.now() });
        const environment = await prepareEnvironment({ worktree, directory, install: settings.install }, environments);
        const missing = await missingScript(settings.command, directory);
        const scratch = (0,external_node_path_.join)(job.root, 'trainings', name);
        await (0,promises_.mkdir)(scratch, { recursive: true });
        const outcome = await train({
            ...item,
            ref: item.side === 'head' ? `refs/pull/${plan.pullRequest.number}/head` : baseRef(plan),
            command: settings.command,
            worktree,
            directory,
            results: settings.results,
            scratch,
            logPath: (0,external_node_path_.join)(job.keep, `${name}.log`),
            environment,
            variables: process.env,
            secrets,
            mark: job.mark,
            share,
            timeoutMinutes: settings.timeoutMinutes,
            signal: stop,
            onEvent: job.onProgress,
            relay,
        });
        const logTail = outcome.logTail.map((line) => line.replaceAll(`${worktree}/`, ''));
        return measure(item, { ...outcome, logTail }, environment, settings.results, missing);
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
function baseRef({ pullRequest }) {
    return `refs/heads/${pullRequest.baseRef}`;
}

;// CONCATENATED MODULE: ./src/measure-all.ts
var measure_all_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_all_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




async function measureAll(job, plan, repository, relay) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const machine = await readMachine();
        const shares = planShares({
            maxParallel: job.settings.maxParallel,
            trainings: plan.items.length,
            machine,
        });
        const workshop = measure_all_addDisposableResource(env_1, openWorkshop(job, plan, repository, relay), true);
        const waiting = [...plan.items];
        const done = new Map();
        const work = async (share) => {
            for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
                const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined;
                if (skipped !== undefined)
                    job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' });
                done.set(item.side, skipped ?? (await workshop.train(item, share)));
            }
        };
        await everyOneOf(shares.map(work));
        return { head: of(done, 'head'), base: of(done, 'base'), together: shares.length > 1 };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_all_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function everyOneOf(works) {
    const ends = await Promise.allSettled(works);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}
function skip(item, done) {
    if (item.side === 'head' || done.get('head')?.result.kind !== 'failed')
        return undefined;
    return unmeasured(item, {
        kind: 'skipped',
        because: 'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
    });
}
function of(done, side) {
    const measurement = done.get(side);
    if (measurement === undefined)
        throw new Error(`the plan has no training of the ${side}`);
    return measurement;
}

// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(5161);
;// CONCATENATED MODULE: ./src/github/commit.ts




async function fetchCommit(github, ref) {
    const { octokit, owner, repo } = github;
    try {
        const response = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref,
            mediaType: { format: 'sha' },
        });
        const data = response.data;
        const sha = (0,payload/* isObject */.Gv)(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined;
        if ((0,payload/* isCommitId */.jh)(sha))
            return sha;
        throw new Error(`The server's answer for the commit ${(0,quote/* quoted */.T)(ref)} is not a commit id.`);
    }
    catch (error) {
        if (![404, 409, 422].includes((0,api_error/* statusOf */.c2)(error) ?? 0))
            throw error;
        throw new user_error.UserError(`${(0,quote/* quoted */.T)(ref)} names no branch, tag or commit of ${owner}/${repo}` + `${serverSaid(error)}.`, 'Give the input `base` as merge-base, base-tip, or the name of a branch or tag or a commit id of this repository:\n' +
            '    with:\n      base: v1.2', { cause: error });
    }
}
function serverSaid(error) {
    const message = (0,api_error/* readApiError */.tR)(error)?.message ?? '';
    return message === '' ? '' : ` (the server says ${(0,quote/* quoted */.T)(message)})`;
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
        const ahead = data.ahead_by;
        return typeof ahead === 'number' ? ahead : undefined;
    }
    catch {
        return undefined;
    }
}

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
        if ((0,api_error/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
function readMergeBase(data) {
    const { merge_base_commit: commit, behind_by: behindBy } = (0,payload/* isObject */.Gv)(data) ? data : {};
    if (!(0,payload/* isObject */.Gv)(commit) || !(0,payload/* isCommitId */.jh)(commit.sha))
        return undefined;
    return { sha: commit.sha, behindBy: typeof behindBy === 'number' ? behindBy : undefined };
}

;// CONCATENATED MODULE: ./src/prepare.ts



async function prepare(job, repository) {
    const base = await chooseBase(job, repository);
    return {
        pullRequest: job.pullRequest,
        base,
        items: [
            { side: 'head', commit: job.pullRequest.headSha, seed: 1 },
            { side: 'base', commit: base.sha, seed: 1 },
        ],
    };
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
            return { sha: await fetchCommit(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await fetchCommit(github, choice.ref);
            return { sha, choice, behindBy: await countBehind(github, sha, pullRequest.baseRef) };
        }
    }
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await fetchCommit(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
}

;// CONCATENATED MODULE: ./src/training/relay.ts


function openRelay(out) {
    const token = (0,external_node_crypto_.randomUUID)();
    let open = true;
    out.write(`::stop-commands::${token}\n`);
    function lines(speaker, texts) {
        if (texts.length > 0)
            out.write(texts.map((text) => `${speaker} │ ${(0,display/* harmlessText */.f)(text)}\n`).join(''));
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

;// CONCATENATED MODULE: ./src/evaluate.ts
var evaluate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var evaluate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





async function evaluate(job) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = evaluate_addDisposableResource(env_1, openRelay(process.stdout), false);
        const repository = evaluate_addDisposableResource(env_1, await openSource(job, relay), true);
        const plan = await prepare(job, repository);
        job.onPlan(plan);
        await commits_fetchCommits(plan, repository);
        const { head, base, together } = await measureAll(job, plan, repository, relay);
        return { ...conclude(plan, head, base, job.settings.metrics), together };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = evaluate_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./src/report/most-telling.ts
const most_telling_NAMED = 2;
function mostTelling(metrics) {
    const telling = metrics.filter(({ role, primary }) => role === 'quality' || primary);
    const candidates = telling.length > 0 ? telling : metrics;
    const place = ({ primary, scale }) => (primary ? 0 : scale === 'percent' ? 1 : 2);
    return candidates.toSorted((a, b) => place(a) - place(b)).slice(0, most_telling_NAMED);
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/names.ts


const ACRONYMS = new Set(['auc', 'bleu', 'cer', 'f1', 'iou', 'mae', 'mse', 'r2', 'rmse', 'wer']);
const names_WORD = /^[a-z][a-z0-9]{0,29}$/i;
const names_LONGEST_NAME = 80;
function metricName(name) {
    if (!names_WORD.test(name))
        return { code: name };
    return ACRONYMS.has(name) ? name.toUpperCase() : name;
}
function metricTitle(name) {
    const shown = metricName(name);
    return typeof shown === 'string' ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}
function inMarkdown(phrase) {
    const parts = phrase.map((part) => typeof part === 'string' ? (0,report_text/* asText */.e1)(part) : (0,report_text/* code */.aY)(part.code, names_LONGEST_NAME));
    return (0,report_text/* join */.fj)(parts, '');
}
function inPlainText(phrase) {
    const parts = phrase.map((part) => (typeof part === 'string' ? part : (0,visible/* shorten */.ml)(part.code, names_LONGEST_NAME)));
    return (0,visible/* visibleText */.Q6)(parts.join(''));
}

// EXTERNAL MODULE: ./src/report/numbers.ts + 1 modules
var numbers = __webpack_require__(5814);
;// CONCATENATED MODULE: ./src/report/shown-metric.ts


const ABSENT = '–';
function styleOf(metric) {
    return metric.scale === 'percent' ? 'percent' : 'plain';
}
function showSide(metric, side) {
    const value = metric[side];
    return value === undefined ? ABSENT : (0,numbers/* showNumber */.Zo)(value, styleOf(metric));
}
function showMetric(metric) {
    const { head, base } = metric;
    if (head === undefined || base === undefined || metric.scale === 'mixed') {
        return { head: showSide(metric, 'head'), base: showSide(metric, 'base'), difference: ABSENT };
    }
    return (0,numbers/* showPair */.qi)(head, base, styleOf(metric));
}
function isEqual({ head, base }) {
    return head !== undefined && base !== undefined && (head === base || Object.is(head, base));
}
function unitOf(metric, amount) {
    if (metric.scale === 'percent')
        return amount === '1.0' ? ' point' : ' points';
    return metric.unit === undefined ? '' : ` ${(0,visible/* shorten */.ml)(metric.unit, 20)}`;
}

;// CONCATENATED MODULE: ./src/report/failed-headline.ts



function failedHeadline({ baseline }, failure) {
    if (failure.kind === 'cancelled')
        return { mark: undefined, phrase: ['Cancelled before head was trained'] };
    const base = baseline.result;
    if (base.kind === 'failed' && base.failure.kind !== 'skipped' && base.failure.kind !== 'cancelled') {
        return { mark: '❌', phrase: ['Head and base both failed, so there is nothing to compare'] };
    }
    return { mark: '❌', phrase: ['Head ', ...whatHappened(failure), ', so there is nothing to compare'] };
}
function noBaseline({ metrics }, failure) {
    const named = mostTelling(metrics.filter((metric) => metric.head !== undefined));
    const phrase = ['Base ', ...whatHappened(failure), ', so there is no baseline'];
    named.forEach((metric, index) => {
        phrase.push(index === 0 ? '; head: ' : ', ', metricName(metric.name), ` ${showSide(metric, 'head')}`);
    });
    return { mark: '⚠️', phrase };
}
function whatHappened(failure) {
    switch (failure.kind) {
        case 'exit-code':
        case 'signal':
            return ['failed to train'];
        case 'out-of-memory':
            return ['ran out of memory'];
        case 'timed-out':
            return ['ran out of time'];
        case 'cancelled':
            return ['was cancelled'];
        case 'install-failed':
            return ['could not be installed'];
        case 'missing-directory':
            return ['has no folder ', { code: failure.directory }];
        case 'missing-script':
            return ['has no ', { code: failure.script }];
        case 'no-results':
            return ['wrote no results'];
        case 'bad-results':
            return ['wrote results that cannot be read'];
        case 'not-started':
            return ['could not be started'];
        case 'skipped':
            return ['was not trained'];
    }
}

;// CONCATENATED MODULE: ./src/report/headline.ts




function headline(comparison) {
    const { head, baseline } = comparison;
    if (head.result.kind === 'failed')
        return failedHeadline(comparison, head.result.failure);
    if (baseline.result.kind === 'failed')
        return noBaseline(comparison, baseline.result.failure);
    if (comparison.identical)
        return { mark: undefined, phrase: ['Identical results in head and base'] };
    const primary = comparison.metrics.find((metric) => metric.primary);
    if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
        return { mark: '❌', phrase: lostFirst(comparison.metrics, primary) };
    }
    const judged = primary && judgement(primary);
    if (primary === undefined || judged === undefined) {
        return { mark: undefined, phrase: differences(comparison.metrics) };
    }
    const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined;
    return { mark, phrase: [metricTitle(primary.name), judged, ...besides(primary, comparison.metrics)] };
}
function judgement(metric) {
    if (metric.scale === 'mixed') {
        return ` is ${showSide(metric, 'base')} in base and ${showSide(metric, 'head')} in head: a change of scale, not a result`;
    }
    if (metric.diverged === 'both')
        return `${headline_divergence(metric, 'both')}, so nothing can be concluded`;
    if (metric.diverged !== undefined)
        return headline_divergence(metric, metric.diverged);
    switch (metric.verdict) {
        case 'better':
        case 'worse':
            return ` ${metric.verdict}: ${signed(metric)}`;
        case 'within-tolerance':
            return ` within tolerance: ${isEqual(metric) ? 'no change' : signed(metric)}`;
        case 'inconclusive':
            return ` inconclusive: ${signed(metric)}`;
        case 'added':
            return ` is new: ${showSide(metric, 'head')} in head, not reported by base`;
        case 'removed':
            return ` is gone: ${showSide(metric, 'base')} in base, not reported by head`;
        case 'unmeasured':
        case 'changed':
            return undefined;
    }
}
function headline_divergence(metric, where) {
    const [head, base] = [showSide(metric, 'head'), showSide(metric, 'base')];
    if (where === 'head')
        return ` diverged in head (${head})`;
    if (where === 'base')
        return ` diverged in base (${base}), not in head (${head})`;
    return ` diverged on both sides (${head === base ? head : `${head} in head, ${base} in base`})`;
}
function signed(metric) {
    const { difference } = showMetric(metric);
    return difference + unitOf(metric, difference.slice(1));
}
function lostFirst(metrics, primary) {
    const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary));
    const [first] = lost;
    if (first === undefined)
        return differences(metrics);
    const phrase = [metricTitle(first.name), divergenceOf(first, lost)];
    if (primary === undefined || primary === first)
        return phrase;
    return [...phrase, '; ', metricName(primary.name), judgement(primary) ?? difference(primary)];
}
function isLost({ role, diverged }) {
    return role === 'quality' && diverged === 'head';
}
function divergenceOf(first, lost) {
    return headline_divergence(first, 'head') + (lost.length > 1 ? `, and so did ${lost.length - 1} more` : '');
}
function besides(primary, metrics) {
    const others = metrics.filter((metric) => metric !== primary);
    const lost = others.filter(isLost);
    if (lost[0] !== undefined)
        return ['; ', metricName(lost[0].name), divergenceOf(lost[0], lost)];
    const contrary = primary.verdict === 'worse' ? 'better' : 'worse';
    const [first, ...more] = others.filter(({ verdict }) => verdict === contrary);
    if (first === undefined)
        return [];
    const how = first.diverged === undefined ? ` ${contrary}: ${signed(first)}` : headline_divergence(first, first.diverged);
    const rest = more.length === 0 ? '' : ` (and ${more.length} more ${contrary})`;
    return ['; ', metricName(first.name), how + rest];
}
function differences(metrics) {
    const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined);
    const named = mostTelling(both);
    if (named.length === 0)
        return ['Head and base have no metric in common, so there is nothing to compare'];
    return named.flatMap((metric, index) => {
        const name = index === 0 ? [metricTitle(metric.name)] : [', ', metricName(metric.name)];
        return [...name, difference(metric)];
    });
}
function difference(metric) {
    if (metric.scale === 'mixed')
        return ' changed its scale';
    if (metric.diverged !== undefined)
        return headline_divergence(metric, metric.diverged);
    if (isEqual(metric))
        return ' unchanged';
    const shown = showMetric(metric).difference;
    const amount = shown.slice(1);
    return ` ${amount}${unitOf(metric, amount)} ${shown.startsWith('+') ? 'higher' : 'lower'}`;
}

;// CONCATENATED MODULE: ./src/report/one-line.ts


function oneLine(comparison) {
    return inPlainText(headline(comparison).phrase);
}

;// CONCATENATED MODULE: ./src/gates.ts

function gates_failureOf(comparison, failOn) {
    const { verdict } = comparison;
    if (verdict === 'failed' || failOn.some((gate) => gate === verdict))
        return oneLine(comparison);
    return failOn.includes('worse') ? undecided(comparison) : undefined;
}
const DECIDED = ['better', 'within-tolerance', 'no-baseline'];
function undecided(comparison) {
    const { verdict, metrics } = comparison;
    if (DECIDED.includes(verdict))
        return undefined;
    const primary = metrics.find((metric) => metric.primary);
    if (verdict === 'unmeasured' && primary !== undefined) {
        return (`\`fail-on: worse\` could not be decided: the metric that decides is \`${primary.name}\`, and it has no tolerance.\n` +
            'Give it one in the input `metrics`, or mark a metric that has one with `primary: true`.');
    }
    return (`\`fail-on: worse\` could not be decided: ${oneLine(comparison)}\n` +
        'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.');
}

// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(1530);
;// CONCATENATED MODULE: ./src/github/pull-request.ts



async function fetchPullRequest(github, number) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return (0,payload/* readPullRequest */.DQ)(data, `pull request #${number}`);
    }
    catch (error) {
        if ((0,api_error/* statusOf */.c2)(error) !== 404)
            throw error;
        throw new user_error.UserError(`Pull request #${number} was not found in ${owner}/${repo}.`, 'Check `pull-request-number`. In a private repository the job also needs permission to read it:\n' +
            '    permissions:\n      contents: read\n      pull-requests: write', { cause: error });
    }
}

// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(5315);
;// CONCATENATED MODULE: ./src/comparison/json.ts
function metricsToJson(metrics) {
    const entries = metrics.map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(Number.isFinite(value) ? value : String(value))}`);
    return `{${entries.join(',')}}`;
}

;// CONCATENATED MODULE: ./src/outputs.ts




async function writeOutputs(folder, comparison, markdown) {
    const comparisonPath = (0,external_node_path_.join)(folder, 'comparison.json');
    const reportPath = (0,external_node_path_.join)(folder, 'report.md');
    await (0,promises_.writeFile)(comparisonPath, `${JSON.stringify(comparison, namedNumbers, 2)}\n`);
    await (0,promises_.writeFile)(reportPath, markdown);
    core.setOutput('verdict', comparison.verdict);
    core.setOutput('head', outputs_metricsOf(comparison.head));
    core.setOutput('base', outputs_metricsOf(comparison.baseline));
    core.setOutput('comparison-path', comparisonPath);
    core.setOutput('report-path', reportPath);
}
function outputs_metricsOf({ result }) {
    return result.kind === 'measured' ? metricsToJson(result.metrics) : '';
}
function namedNumbers(_key, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

;// CONCATENATED MODULE: ./src/report/allowance.ts
const ALLOWANCES = [
    { logLines: 20, earlierLines: true, rows: 40, foldedRows: 400, packages: 200, notes: 20, reproduce: true },
    { logLines: 20, earlierLines: true, rows: 40, foldedRows: 100, packages: 50, notes: 10, reproduce: true },
    { logLines: 20, earlierLines: false, rows: 40, foldedRows: 20, packages: 20, notes: 5, reproduce: true },
    { logLines: 10, earlierLines: false, rows: 40, foldedRows: 0, packages: 5, notes: 3, reproduce: false },
    { logLines: 5, earlierLines: false, rows: 12, foldedRows: 0, packages: 0, notes: 1, reproduce: false },
];

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(3396);
;// CONCATENATED MODULE: ./src/report/cost.ts



const SAME_MEMORY = 0.02;
function costLine(comparison, context) {
    const parts = [costs(comparison, context), (0,report_text.md) `Base: ${(0,commits/* baseInWords */.s)(comparison.base, context)}.`];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function costs({ head, baseline }, context) {
    const mine = head.cost;
    const other = baseline.cost;
    if (mine === undefined && other === undefined)
        return undefined;
    const time = cost_besides(mine && (0,numbers/* showDuration */.kJ)(mine.wallSeconds), other && (0,numbers/* showDuration */.kJ)(other.wallSeconds));
    const together = context.trainedTogether && mine !== undefined && other !== undefined;
    const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes);
    const parts = [time, together ? 'trained at the same time' : undefined, memory && `peak memory ${memory}`];
    return (0,report_text.md) `**Cost:** ${(0,report_text/* ours */.Od)(parts.filter((part) => part !== undefined).join(', '))}.`;
}
function peaks(head, base) {
    if (head === undefined && base === undefined)
        return undefined;
    const same = head !== undefined && base !== undefined && Math.abs(head - base) <= SAME_MEMORY * base;
    return same ? (0,numbers/* showBytes */.ni)(head) : cost_besides(head && (0,numbers/* showBytes */.ni)(head), base && (0,numbers/* showBytes */.ni)(base));
}
function cost_besides(head, base) {
    if (head === undefined)
        return `base ${base}`;
    return base === undefined ? `${head}` : `${head} (base ${base})`;
}

// EXTERNAL MODULE: ./src/report/paragraphs.ts
var paragraphs = __webpack_require__(8391);
;// CONCATENATED MODULE: ./src/report/failure.ts





const LONGEST_REMEDY = 1000;
function failureReport(measurement, failure, context, allowance) {
    const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(measurement.side === 'head' ? 'Head' : 'Base')} ${(0,commits/* commitLink */.w)(measurement.commit, context)}`;
    const reason = (0,report_text.md) `${who} ${reasonOf(failure, measurement, context, allowance)}`;
    const lines = trimmed(measurement.logTail);
    if (lines.length === 0)
        return reason;
    const last = lines.slice(-allowance.logLines).map((line) => cut(line));
    const earlier = lines.slice(0, -allowance.logLines);
    return (0,blocks/* stack */.t$)([
        (0,report_text.md) `${reason} Its last lines:`,
        (0,blocks/* fence */.EU)(last),
        earlier.length > 0 && allowance.earlierLines
            ? (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Lines before these'), (0,blocks/* fence */.EU)(earlier.map((line) => cut(line))))
            : undefined,
    ]);
}
function remedy({ result }) {
    if (result.kind === 'measured' || result.failure.kind !== 'not-started')
        return [];
    return (0,paragraphs/* inParagraphs */.$)(result.failure.remedy, LONGEST_REMEDY);
}
function reasonOf(failure, { cost, machine }, context, allowance) {
    const after = cost === undefined ? (0,report_text/* ours */.Od)('') : (0,report_text.md) ` after ${(0,report_text/* ours */.Od)((0,numbers/* showDuration */.kJ)(cost.wallSeconds))}`;
    switch (failure.kind) {
        case 'exit-code':
            return (0,report_text.md) `stopped${after}: exit code ${failure.code}${(0,report_text/* ours */.Od)(meaning(failure.code))}.`;
        case 'signal':
            return (0,report_text.md) `was ended${after} by the signal ${failure.signal}.`;
        case 'out-of-memory': {
            const peak = cost?.peakMemoryBytes === undefined ? '' : `: it had taken ${(0,numbers/* showBytes */.ni)(cost.peakMemoryBytes)}`;
            const all = machine === undefined ? '' : ` on a machine with ${(0,numbers/* showBytes */.ni)(machine.memoryBytes)}`;
            return (0,report_text.md) `was ended${after}, most likely because memory ran out${(0,report_text/* ours */.Od)(peak + all)}. Trainings one after the other (\`max-parallel: 1\`) have all of it to themselves.`;
        }
        case 'timed-out':
            return (0,report_text.md) `was still training after ${(0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(failure.minutes))} min and was ended. \`timeout-minutes\` sets the limit.`;
        case 'cancelled':
            return (0,report_text.md) `was cancelled${after}.`;
        case 'install-failed':
            return (0,report_text.md) `could not be installed: ${(0,report_text/* code */.aY)(failure.command, 200)} failed.`;
        case 'missing-directory':
            return (0,report_text.md) `has no folder ${(0,report_text/* code */.aY)(failure.directory, 200)}, which \`working-directory\` names.`;
        case 'missing-script':
            return (0,report_text.md) `has no ${(0,report_text/* code */.aY)(failure.script, 200)}, which the command runs.`;
        case 'no-results':
            return noResults(failure, after, context, allowance);
        case 'bad-results':
            return (0,report_text.md) `trained${after}, but ${(0,report_text/* code */.aY)(failure.path, 200)} cannot be read: ${sentence(failure.reason)}`;
        case 'not-started':
            return (0,report_text.md) `could not be started: ${sentence(failure.reason)}`;
        case 'skipped':
            return (0,report_text.md) `was not trained: ${sentence(failure.because)}`;
    }
}
function noResults({ patterns, refused }, after, context, { notes }) {
    const names = listed(patterns.map((pattern) => (0,report_text/* code */.aY)(pattern, 100)), notes);
    const where = context.workingDirectory === '.' ? (0,report_text/* ours */.Od)('') : (0,report_text.md) ` in ${(0,report_text/* code */.aY)(context.workingDirectory, 200)}`;
    const wrote = refused.length > 0
        ? (0,report_text.md) `ended well${after}, but left no results that count.`
        : (0,report_text.md) `ended well${after}, but wrote no ${names}${where}.`;
    const because = refused
        .slice(0, notes)
        .map(({ path, reason }) => (0,report_text.md) ` ${(0,report_text/* code */.aY)(path, 200)} does not count: it ${sentence(reason)}`);
    return (0,report_text.md) `${wrote}${(0,report_text/* join */.fj)(because, '')} Only a file that this very training writes counts; the input \`results\` names it.`;
}
function listed(names, most) {
    const shown = names.slice(0, most);
    const left = names.length - shown.length;
    return (0,report_text.md) `${(0,report_text/* join */.fj)(shown, ' or ')}${(0,report_text/* ours */.Od)(left > 0 ? ` or ${left} others` : '')}`;
}
function sentence(text) {
    return (0,report_text.md) `${(0,report_text/* prose */.CS)(text.trim().replace(/\.$/, ''))}.`;
}
function meaning(code) {
    if (code === 126)
        return ' (the command is not executable)';
    return code === 127 ? ' (the command was not found)' : '';
}
function trimmed(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return first < 0 ? [] : lines.slice(first, last + 1);
}
function cut(line) {
    return line.length <= 300 ? line : `${line.slice(0, 200)} … ${line.slice(-90)}`;
}

// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(7403);
;// CONCATENATED MODULE: ./src/report/notes.ts



function remarks(comparison, allowance) {
    const all = [
        ...comparison.notes.map((note) => (0,report_text/* prose */.CS)(note)),
        ...aboutMetrics(comparison),
        ...aboutResults(comparison.head, comparison.baseline),
    ];
    const shown = all.slice(0, allowance.notes);
    const left = all.length - shown.length;
    if (left > 0)
        shown.push((0,report_text.md) `${left} more notes of this kind.`);
    if (shown.length < 2)
        return shown[0];
    return (0,report_text/* join */.fj)(shown.map((note) => (0,report_text.md) `- ${note}`), '\n');
}
function aboutMetrics({ identical, metrics }) {
    if (identical) {
        return [
            (0,report_text.md) `Every metric is the same to the last bit. If that is a surprise: does the command read the files that this pull request changes?`,
        ];
    }
    return metrics.map(aboutMetric).filter((note) => note !== undefined);
}
function aboutMetric(metric) {
    const name = inMarkdown([metricTitle(metric.name)]);
    const sides = (0,report_text.md) `${(0,report_text/* ours */.Od)(showSide(metric, 'head'))} in head and ${(0,report_text/* ours */.Od)(showSide(metric, 'base'))} in base`;
    if (metric.primary)
        return undefined;
    if (metric.scale === 'mixed')
        return (0,report_text.md) `${name} is ${sides}: a change of scale, not a result.`;
    if (metric.diverged === 'both')
        return (0,report_text.md) `${name} is ${sides}, and was left out of the verdict.`;
    return undefined;
}
function aboutResults(head, base) {
    const ofHead = notesOf(head);
    const ofBase = notesOf(base);
    const both = ofHead.filter((note) => ofBase.includes(note));
    return [
        ...both.map((note) => (0,report_text.md) `Head and base: ${(0,report_text/* prose */.CS)(note)}`),
        ...ofHead.filter((note) => !both.includes(note)).map((note) => (0,report_text.md) `Head: ${(0,report_text/* prose */.CS)(note)}`),
        ...ofBase.filter((note) => !both.includes(note)).map((note) => (0,report_text.md) `Base: ${(0,report_text/* prose */.CS)(note)}`),
    ];
}
function notesOf({ result }) {
    return result.kind === 'measured' ? result.notes : [];
}
function singleRun({ identical, metrics }) {
    const compared = metrics.filter((metric) => metric.difference !== undefined);
    if (identical || compared.length === 0)
        return undefined;
    if (compared.some((metric) => metric.tolerance !== undefined)) {
        return (0,report_text.md) `One run of each side: noise was not measured, the tolerance stands for it.`;
    }
    if (metrics.some(({ diverged }) => diverged !== undefined))
        return (0,report_text.md) `One run of each side: noise was not measured.`;
    return (0,report_text.md) `One run of each side: noise was not measured. A \`tolerance\` in the input \`metrics\` would give a verdict.`;
}

;// CONCATENATED MODULE: ./src/report/one-sided.ts





const IN_A_SENTENCE = 6;
function sideNumbers({ metrics }, { side, commit }, context, allowance) {
    const own = metrics.filter((metric) => metric[side] !== undefined);
    const telling = own.filter((metric) => metric.role !== 'bookkeeping');
    const named = (telling.length > 0 ? telling : own).slice(0, IN_A_SENTENCE);
    const rest = own.filter((metric) => !named.includes(metric));
    const number = (metric) => (0,report_text/* ours */.Od)(showSide(metric, side));
    const numbers = named.map((metric) => (0,report_text.md) `${inMarkdown([metricName(metric.name)])} ${number(metric)}`);
    const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,commits/* commitLink */.w)(commit, context)}`;
    if (numbers.length === 0)
        return (0,report_text.md) `${who} was trained.`;
    const sentence = (0,report_text.md) `${who}: ${(0,report_text/* join */.fj)(numbers, ', ')}.`;
    if (rest.length === 0 || allowance.foldedRows === 0)
        return sentence;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: who, align: 'right' },
    ];
    const rows = rest
        .slice(0, allowance.foldedRows)
        .map((metric) => [inMarkdown([metricTitle(metric.name)]), number(metric)]);
    const left = rest.length - rows.length;
    const more = left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined;
    return (0,blocks/* stack */.t$)([sentence, (0,blocks/* fold */.AU)((0,report_text.md) `${rest.length} more metrics`, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), more]))]);
}

;// CONCATENATED MODULE: ./src/report/packages.ts


const IN_THE_OPEN = 3;
function packages_packageChanges(changes, allowance) {
    if (changes.length === 0)
        return undefined;
    if (changes.length <= IN_THE_OPEN)
        return (0,report_text.md) `**Packages:** ${(0,report_text/* join */.fj)(changes.map(packages_inWords), ', ')}.`;
    const summary = (0,report_text.md) `${changes.length} packages differ between head and base`;
    if (allowance.packages === 0)
        return (0,report_text.md) `${summary}.`;
    const rows = changes
        .slice(0, allowance.packages)
        .map(({ name, head, base }) => [(0,report_text/* code */.aY)(name), version(head), version(base)]);
    const columns = ['Package', 'Head', 'Base'].map((title) => ({ title: (0,report_text/* ours */.Od)(title), align: 'left' }));
    const left = changes.length - rows.length;
    return (0,blocks/* fold */.AU)(summary, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined]));
}
function packages_inWords({ name, head, base }) {
    if (head === undefined)
        return (0,report_text.md) `${(0,report_text/* code */.aY)(name)} in base only (${base ?? ''})`;
    return base === undefined
        ? (0,report_text.md) `${(0,report_text/* code */.aY)(name)} ${head} in head only`
        : (0,report_text.md) `${(0,report_text/* code */.aY)(name)} ${head} (base ${base})`;
}
function version(text) {
    return text === undefined ? (0,report_text/* ours */.Od)('–') : (0,report_text.md) `${text}`;
}

;// CONCATENATED MODULE: ./src/report/shell.ts
function shell_quote(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (!/[^\P{C}\n\t]/u.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(/[^\P{C}\n\t]/gu, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return point === 0 ? '' : `\\U${point.toString(16).padStart(8, '0')}`;
    });
    return `$'${escaped}'`;
}

;// CONCATENATED MODULE: ./src/report/reproduce-environment.ts

const ACTIVATE = '. .venv/bin/activate';
const ENSURE_UV = 'if ! command -v uv >/dev/null; then python3 -m pip install --quiet uv; fi';
function environmentLines(made, { install, workingDirectory }) {
    if (install.kind === 'none')
        return [];
    if (install.kind === 'command') {
        const command = `(cd -- ${shell_quote(workingDirectory)} && bash -eo pipefail -c ${shell_quote(install.command)})`;
        const withoutPython = made !== undefined && made.python === undefined;
        return withoutPython ? [command] : ['python3 -m venv .venv', ACTIVATE, command];
    }
    const file = made?.source.file;
    if (made === undefined || file === undefined)
        return [];
    const { python, source } = made;
    const where = (line) => inFolderOf(file, workingDirectory, line);
    if (file === 'uv.lock') {
        return [
            ENSURE_UV,
            where('UV_PROJECT_ENVIRONMENT="$(git rev-parse --show-toplevel)/.venv" uv sync --quiet --frozen'),
            ACTIVATE,
        ];
    }
    if (source.tool === 'pip') {
        return [
            'python3 -m venv .venv',
            ACTIVATE,
            where(`pip install --quiet ${file === 'requirements.txt' ? '-r requirements.txt' : '-e .'}`),
        ];
    }
    const asked = python === undefined ? '' : ` --python=${shell_quote(python)}`;
    const packages = file === 'requirements.txt'
        ? 'uv pip install --quiet --index-strategy=unsafe-best-match -r requirements.txt'
        : '{ uv pip install --quiet -e . || uv pip install --quiet -r pyproject.toml; }';
    return [ENSURE_UV, `uv venv --quiet --no-project${asked} .venv`, ACTIVATE, where(packages)];
}
function inFolderOf(file, workingDirectory, line) {
    if (workingDirectory === '.')
        return line;
    const folder = shell_quote(workingDirectory);
    return `(if [ -f ${folder}/${file} ]; then cd -- ${folder}; fi; ${line})`;
}

;// CONCATENATED MODULE: ./src/report/reproduce.ts




function reproduce(comparison, context) {
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Reproduce this'), (0,blocks/* stack */.t$)([machine(comparison), (0,blocks/* fence */.EU)(reproductionLines(comparison, context), 'bash')]));
}
function reproductionLines({ head, baseline }, context) {
    const folder = `headway-${context.pullRequest.number}`;
    return [
        '(',
        `git init --quiet ${folder} &&`,
        `cd ${folder} &&`,
        `git remote add origin ${shell_quote(context.repositoryUrl)} &&`,
        ...(context.lfs ? ['git lfs install --local &&'] : []),
        `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${baseline.commit} || exit`,
        ...side(head, head.environment ?? baseline.environment, context),
        ...side(baseline, baseline.environment ?? head.environment, context),
        ')',
    ];
}
function side(measurement, made, context) {
    const folder = measurement.side;
    const inside = [
        ...(context.submodules ? ['git submodule --quiet update --init --recursive --depth=1'] : []),
        ...environmentLines(made, context),
        ...(context.workingDirectory === '.' ? [] : [`cd -- ${shell_quote(context.workingDirectory)}`]),
        ...context.results.filter(isPath).map((path) => `rm -f -- ${shell_quote(path)}`),
        ...variables(measurement),
        `bash -eo pipefail -c ${shell_quote(context.command)}`,
        ...context.results.filter(isPath).map(show),
    ];
    return [
        '',
        `git worktree add --quiet --detach ${folder} ${measurement.commit} &&`,
        `(cd ${folder} &&`,
        ...inside.map((line, index) => `  ${line}${index < inside.length - 1 ? ' &&' : ''}`),
        ')',
    ].flatMap((line) => line.split('\n'));
}
function isPath(pattern) {
    return !/[*?[\]{}!]/.test(pattern);
}
function show(path) {
    return `{ cat -- ${shell_quote(path)} 2>/dev/null || cat -- "$HEADWAY_RESULTS"/${shell_quote(path)}; }`;
}
function variables({ side, seed, threads: toldOf }) {
    const threads = Object.entries(toldOf).map(([name, value]) => shell_quote(`${name}=${value}`));
    return [
        `export HEADWAY_SIDE=${side} HEADWAY_SEED=${seed} PL_GLOBAL_SEED=${seed} PYTHONHASHSEED=${seed}`,
        ...(threads.length === 0 ? [] : [`export ${threads.join(' ')}`]),
        'export HEADWAY_RESULTS="$(mktemp -d)"',
    ];
}
function machine({ head, baseline }) {
    const used = head.machine ?? baseline.machine;
    if (used === undefined)
        return undefined;
    const environment = head.environment ?? baseline.environment;
    const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`;
    const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ');
    const python = environment?.python === undefined ? '' : `, Python ${environment.python}`;
    const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`;
    return (0,report_text.md) `Trained on ${(0,report_text/* ours */.Od)(cores)} ${(0,report_text/* ours */.Od)(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`;
}

;// CONCATENATED MODULE: ./src/report/verdict.ts


function showTolerance(tolerance) {
    return (0,numbers/* showNumber */.Zo)(tolerance)
        .replace(/(\.\d*?)0+(?=$|e)/, '$1')
        .replace(/\.(?=$|e)/, '');
}
function verdictInWords({ verdict, tolerance, diverged }) {
    switch (verdict) {
        case 'better':
        case 'worse':
            if (diverged !== undefined)
                return (0,report_text/* ours */.Od)(verdict);
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)(verdict)
                : (0,report_text.md) `${(0,report_text/* ours */.Od)(verdict)} (tolerance ±${showTolerance(tolerance)})`;
        case 'within-tolerance':
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)('within tolerance')
                : (0,report_text.md) `within tolerance (±${showTolerance(tolerance)})`;
        case 'inconclusive':
        case 'added':
        case 'removed':
            return (0,report_text/* ours */.Od)(verdict);
        case 'unmeasured':
        case 'changed':
            return (0,report_text/* ours */.Od)('not judged');
    }
}

;// CONCATENATED MODULE: ./src/report/table.ts







const MOST_COLUMNS = 6;
const WIDEST = 90;
const ELSEWHERE = 'in the file that the output `comparison-path` names.';
const LONGEST_UNIT = 20;
function metricTable(comparison, context, allowance) {
    const telling = comparison.metrics.filter((metric) => metric.role !== 'bookkeeping');
    const shown = telling.length > 0 ? telling : comparison.metrics;
    const others = telling.length > 0 ? comparison.metrics.filter((metric) => metric.role === 'bookkeeping') : [];
    const bookkeeping = folded(others, 'Numbers that say nothing about quality', allowance);
    if (fitsInColumns(shown))
        return (0,blocks/* stack */.t$)([inColumns(shown, comparison, context), bookkeeping]);
    const [changed, same] = split(shown, (metric) => metric.primary || !isEqual(metric));
    const ranked = changed.toSorted((a, b) => rank(a) - rank(b));
    const open = ranked.slice(0, allowance.rows);
    const hidden = ranked.slice(allowance.rows);
    return (0,blocks/* stack */.t$)([
        open.length > 0 ? inRows(open, table_judgement(open, comparison), comparison, context) : undefined,
        folded(hidden, 'More metrics that differ', allowance),
        folded(same, 'Metrics that are the same in head and base', allowance),
        bookkeeping,
    ]);
}
function fitsInColumns(metrics) {
    const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0);
    return metrics.length <= MOST_COLUMNS && width <= WIDEST;
}
function inColumns(metrics, comparison, context) {
    const judged = table_judgement(metrics, comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)('Source'), align: 'left' },
        ...metrics.map((metric) => ({ title: heading(metric, judged), align: 'right' })),
    ];
    const pairs = metrics.map(showMetric);
    const rows = [
        [table_side('head', comparison, context), ...pairs.map(({ head }) => (0,report_text/* ours */.Od)(head))],
        [table_side('base', comparison, context), ...pairs.map(({ base }) => (0,report_text/* ours */.Od)(base))],
    ];
    if (!comparison.identical)
        rows.push([(0,report_text/* ours */.Od)('Diff'), ...metrics.map(table_difference)]);
    if (judged)
        rows.push([(0,report_text/* ours */.Od)('Verdict'), ...metrics.map(verdictInWords)]);
    return (0,blocks/* table */.tp)(columns, rows);
}
function inRows(metrics, judged, comparison, context) {
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: table_side('head', comparison, context), align: 'right' },
        { title: table_side('base', comparison, context), align: 'right' },
        { title: (0,report_text/* ours */.Od)('Diff'), align: 'right' },
    ];
    if (judged)
        columns.push({ title: (0,report_text/* ours */.Od)('Verdict'), align: 'left' });
    return (0,blocks/* table */.tp)(columns, metrics.map((metric) => judged ? [...cells(metric, judged), verdictInWords(metric)] : cells(metric, judged)));
}
function cells(metric, judged) {
    const { head, base } = showMetric(metric);
    return [heading(metric, judged), (0,report_text/* ours */.Od)(head), (0,report_text/* ours */.Od)(base), table_difference(metric)];
}
function folded(metrics, title, { foldedRows }) {
    if (metrics.length === 0)
        return undefined;
    const summary = (0,report_text.md) `${title} (${metrics.length})`;
    if (foldedRows === 0)
        return (0,report_text.md) `${summary}: ${(0,report_text/* ours */.Od)(ELSEWHERE)}`;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        ...['Head', 'Base', 'Diff'].map((name) => ({ title: (0,report_text/* ours */.Od)(name), align: 'right' })),
    ];
    const rows = metrics.slice(0, foldedRows).map((metric) => cells(metric, false));
    const left = metrics.length - rows.length;
    const more = left > 0 ? (0,report_text.md) `… and ${left} more, ${(0,report_text/* ours */.Od)(ELSEWHERE)}` : undefined;
    return (0,blocks/* fold */.AU)(summary, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), more]));
}
function heading(metric, judged) {
    const arrow = metric.direction === undefined ? undefined : (0,report_text/* ours */.Od)(metric.direction === 'lower' ? '↓' : '↑');
    const unit = metric.unit === undefined || metric.scale === 'percent'
        ? undefined
        : (0,report_text.md) `(${(0,visible/* shorten */.ml)(metric.unit, LONGEST_UNIT)})`;
    const primary = metric.primary && judged ? (0,report_text/* ours */.Od)('*(primary)*') : undefined;
    const parts = [inMarkdown([metricTitle(metric.name)]), unit, arrow, primary];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function table_difference(metric) {
    const shown = showMetric(metric).difference;
    const decided = metric.verdict === 'better' || metric.verdict === 'worse';
    return (0,report_text/* ours */.Od)(metric.primary && decided && metric.difference !== undefined ? `**${shown}**` : shown);
}
function table_side(which, { head, baseline }, context) {
    return which === 'head'
        ? (0,report_text.md) `Head ${(0,commits/* commitLink */.w)(head.commit, context)}`
        : (0,report_text.md) `Base ${(0,commits/* commitLink */.w)(baseline.commit, context)}`;
}
function table_judgement(metrics, { identical }) {
    const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive']);
    return !identical && metrics.some((metric) => said.has(metric.verdict));
}
function rank(metric) {
    if (metric.primary)
        return 0;
    return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2;
}
function split(items, first) {
    return [items.filter(first), items.filter((item) => !first(item))];
}

;// CONCATENATED MODULE: ./src/report/comment.ts













const LONGEST = 65_000;
function renderReport(comparison, context) {
    let report = '';
    for (const allowance of ALLOWANCES) {
        report = (0,report_text/* render */.XX)(compose(comparison, context, allowance));
        if (report.length <= LONGEST)
            break;
    }
    return report;
}
function compose(comparison, context, allowance) {
    return (0,blocks/* stack */.t$)([
        comment_heading(comparison),
        ...answer(comparison, context, allowance),
        costLine(comparison, context),
        packages_packageChanges(comparison.packages, allowance),
        allowance.reproduce ? reproduce(comparison, context) : undefined,
        (0,footer/* footer */.q)(context),
    ]);
}
function comment_heading(comparison) {
    const { mark, phrase } = headline(comparison);
    return (0,report_text.md) `## ${(0,report_text/* ours */.Od)(mark === undefined ? '' : `${mark} `)}${inMarkdown(phrase)}`;
}
function answer(comparison, context, allowance) {
    const { head, baseline } = comparison;
    if (head.result.kind === 'measured' && baseline.result.kind === 'measured') {
        return [
            metricTable(comparison, context, allowance),
            remarks(comparison, allowance),
            singleRun(comparison),
        ];
    }
    const side = (measurement) => measurement.result.kind === 'failed'
        ? failureReport(measurement, measurement.result.failure, context, allowance)
        : sideNumbers(comparison, measurement, context, allowance);
    const [ofHead, ofBase] = [remedy(head), remedy(baseline)];
    const same = (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofHead)) === (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofBase));
    return [side(head), ...(same ? [] : ofHead), side(baseline), ...ofBase, remarks(comparison, allowance)];
}

// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
;// CONCATENATED MODULE: ./src/version.ts
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./src/progress.ts
function startProgress(plan, now) {
    const waiting = (side, commit) => ({
        side,
        commit,
        phase: 'waiting',
        since: now,
        wallSeconds: undefined,
        lastLine: undefined,
    });
    return {
        startedAt: now,
        sides: { head: waiting('head', plan.pullRequest.headSha), base: waiting('base', plan.base.sha) },
    };
}
function advance(progress, event) {
    const before = progress.sides[event.side];
    const enter = (phase, at) => ({ ...before, phase, since: at });
    return { ...progress, sides: { ...progress.sides, [event.side]: after() } };
    function after() {
        switch (event.kind) {
            case 'installing':
                return enter('installing', event.at);
            case 'started':
                return enter('training', event.at);
            case 'line':
                return { ...before, lastLine: event.text };
            case 'ended': {
                const phase = event.exit.kind === 'finished' ? 'done' : 'failed';
                return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 };
            }
            case 'gave-up':
                return enter(event.phase, event.at);
        }
    }
}

// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(8991);
;// CONCATENATED MODULE: ./src/watch.ts


const watch_LOOK_EVERY_MS = 10_000;
function watch(answer, context, everyMs = watch_LOOK_EVERY_MS) {
    let plan;
    let progress;
    let timer;
    const show = () => {
        if (plan === undefined || progress === undefined)
            return;
        answer.show((0,report_progress/* renderProgress */.E)(progress, context, plan.base, Date.now()));
    };
    return {
        listeners: {
            onPlan: (made) => {
                plan = made;
                progress = startProgress(made, Date.now());
                show();
                timer = setInterval(show, everyMs).unref();
            },
            onProgress: (event) => {
                if (progress === undefined)
                    return;
                progress = advance(progress, event);
                if (event.kind !== 'line')
                    show();
            },
        },
        progress: () => progress,
        [Symbol.dispose]: () => clearInterval(timer),
    };
}

;// CONCATENATED MODULE: ./src/evaluate-pull-request.ts
var evaluate_pull_request_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var evaluate_pull_request_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


























async function evaluatePullRequest(run, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,inputs/* readSettings */.s)(process.env);
        core.setSecret(settings.token);
        const stop = cancelledBySignal();
        const github = (0,client/* connect */.N)(run, settings.token, stop, core.info);
        const pullRequest = await evaluate_pull_request_find(github, asked);
        const mark = (0,external_node_crypto_.randomUUID)();
        const root = (0,external_node_path_.join)(run.temp, `headway-${mark}`);
        const keep = (0,external_node_path_.join)(run.temp, `headway-report-${mark}`);
        (0,post_state/* saveForPost */.Tn)({ mark, root, pullRequest });
        await (0,promises_.mkdir)(keep, { recursive: true });
        const redact = openRedact(process.env, settings.token);
        const context = {
            pullRequest,
            repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
            runUrl: run.runUrl,
            version: VERSION,
            command: redact(settings.command),
            workingDirectory: settings.workingDirectory,
            install: settings.install.kind === 'command'
                ? { kind: 'command', command: redact(settings.install.command) }
                : settings.install,
            results: settings.results,
            submodules: settings.submodules,
            lfs: settings.lfs,
            trainedTogether: false,
        };
        const answer = openAnswer(github, pullRequest, settings.comment);
        const watched = evaluate_pull_request_addDisposableResource(env_1, watch(answer, context), false);
        const job = {
            run,
            settings,
            github,
            pullRequest,
            mark,
            root,
            keep,
            stop,
            redact,
            ...watched.listeners,
        };
        let farewell;
        const sayCancelled = () => {
            const markdown = (0,settled/* renderCancelled */.e0)(watched.progress(), context, Date.now());
            farewell = deliver(markdown, answer, pullRequest);
        };
        stop.addEventListener('abort', sayCancelled);
        if (stop.aborted)
            sayCancelled();
        try {
            const ending = await evaluate(job).then(concluded).catch(brokenOff);
            stop.removeEventListener('abort', sayCancelled);
            const complain = await (farewell ?? deliver(ending.markdown, answer, pullRequest));
            complain?.();
            if (ending.failure !== undefined)
                core.setFailed(ending.failure);
        }
        finally {
            await (0,removal/* removeLeftovers */.D)(root);
        }
        async function concluded({ comparison, together, problem }) {
            const markdown = renderReport(comparison, { ...context, trainedTogether: together });
            await writeOutputs(keep, comparison, markdown).catch((error) => {
                core.setFailed(`The outputs could not be written: ${messageOf(error)}`);
            });
            (0,say.say)(oneLine(comparison));
            const failure = problem ?? gates_failureOf(comparison, settings.failOn);
            return failure === undefined ? { markdown } : { markdown, failure };
        }
        function brokenOff(error) {
            if (stop.aborted)
                return { markdown: '', failure: 'The evaluation was cancelled.' };
            const { message, remedy } = explain(error, pullRequest);
            const told = { message: redact(message), remedy: redact(remedy) };
            return { markdown: (0,settled/* renderError */.vr)(told, context), failure: `${told.message}\n${told.remedy}` };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        evaluate_pull_request_disposeResources(env_1);
    }
}
async function evaluate_pull_request_find(github, asked) {
    if (asked.kind === 'evaluate')
        return asked.pullRequest;
    const pullRequest = await fetchPullRequest(github, asked.number);
    (0,trigger/* refuseFork */.rt)(pullRequest);
    return pullRequest;
}
function explain(error, pullRequest) {
    if (error instanceof user_error.UserError)
        return error;
    if ((0,api_error/* readApiError */.tR)(error) === undefined)
        return ownFault(error);
    const denied = explainDenied(error, pullRequest);
    if (denied === undefined)
        return { message: (0,api_error/* describeApiError */.gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function ownFault(error) {
    (0,say.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   say: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _training_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1244);

function say(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`Headway │ ${(0,_training_display_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessText */ .f)(line)}\n`);
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ harmlessText),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
const COLOUR = `${ESCAPE}\\[[0-9;:]*m`;
const TERMINAL_COMMAND = [
    COLOUR,
    `${ESCAPE}\\[[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${ESCAPE}${BELL}]*(?:${BELL}|${ESCAPE}\\\\)`,
].join('|');
const CONTROL = '(?!\\t)[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}]';
const UNSEEN = new RegExp(CONTROL, 'u');
const UNSEEN_OR_COMMAND = new RegExp(`${TERMINAL_COMMAND}|${CONTROL}`, 'gu');
const ONLY_COLOUR = new RegExp(`^${COLOUR}$`);
const RESET = `${ESCAPE}[0m`;
function plainText(line) {
    return UNSEEN.test(line) ? line.replace(UNSEEN_OR_COMMAND, '') : line;
}
function harmlessText(line) {
    let text = line;
    if (UNSEEN.test(text)) {
        text = text.replace(UNSEEN_OR_COMMAND, (found) => (ONLY_COLOUR.test(found) ? found : ''));
        if (text.includes(ESCAPE))
            text += RESET;
    }
    return text.replaceAll('##[', '# #[');
}


/***/ })

};
