export const id = 849;
export const ids = [849];
export const modules = {

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gg: () => (/* binding */ describeApiError),
/* harmony export */   tR: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6791);


function readApiError(error) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error.status !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.request))
        return undefined;
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.response) ? error.response : undefined;
    const data = response?.data;
    const said = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.message : data;
    return {
        status: error.status,
        message: typeof said === 'string' ? said : '',
        headers: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response?.headers) ? response.headers : {},
        method: String(error.request.method),
        url: String(error.request.url),
        answered: response !== undefined,
    };
}
function statusOf(error) {
    return readApiError(error)?.status;
}
function describeApiError(error) {
    const refusal = readApiError(error);
    if (refusal === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : String(error), 500);
    const asked = `${refusal.method} ${refusal.url}`;
    if (!refusal.answered) {
        return `${asked} failed: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : '', 500)}`;
    }
    const said = refusal.message === '' ? '' : `: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 500)}`;
    return `GitHub answered ${refusal.status} to ${asked}${said}`;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
;// CONCATENATED MODULE: ./src/github/attempts.ts
function limitAttempts(signal, log, answerMs) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            const { method, url } = options;
            const { afterCancel, retryCount } = options.request;
            const stop = afterCancel === true ? undefined : signal;
            stop?.throwIfAborted();
            if (typeof retryCount === 'number' && retryCount > 0) {
                log(`Asking GitHub again: ${method} ${url}, attempt ${retryCount + 1}.`);
            }
            const late = new AbortController();
            const timer = setTimeout(() => late.abort(new Error(`no complete answer within ${answerMs / 1000} s`)), answerMs);
            const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal]);
            try {
                options.request.signal = either;
                const response = await request(options);
                stop?.throwIfAborted();
                const complete = response.data !== '' || response.status === 204 || response.status === 205;
                return complete ? response : brokenOff(late.signal, method, url, options.request);
            }
            catch (error) {
                stop?.throwIfAborted();
                throw error;
            }
            finally {
                clearTimeout(timer);
            }
        });
    };
}
function brokenOff(late, method, url, request) {
    const why = late.aborted && late.reason instanceof Error ? late.reason.message : 'the answer broke off';
    throw Object.assign(new Error(why), { status: 502, request: { method, url, headers: {}, request } });
}
function abandonWhenAborted(signal) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            const { afterCancel } = options.request;
            if (afterCancel === true)
                return request(options);
            signal.throwIfAborted();
            const forget = new AbortController();
            const aborted = new Promise((_, reject) => {
                signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
            });
            try {
                return await Promise.race([request(options), aborted]);
            }
            finally {
                forget.abort();
            }
        });
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts






const REPEATS = 3;
const RATE_LIMIT_REPEATS = 2;
const LONGEST_WAIT_SECONDS = 300;
function connect(run, token, signal, log, timing = { answerMs: 30_000, secondMs: 1_000 }) {
    if (token.trim() === '') {
        throw new user_error.UserError('The input `github-token` is empty.', `Leave it out to use the job's own token, or give one:\n    with:\n      github-token: $${'{{ secrets.NAME }}'}`);
    }
    const [owner = '', repo = ''] = run.repository.fullName.split('/');
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: run.apiUrl,
        userAgent: 'headway',
        log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
        retry: {
            doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
            retries: REPEATS,
            retryAfterBaseValue: timing.secondMs,
        },
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: timing.secondMs,
            onRateLimit: waitForLimit('rate limit', log),
            onSecondaryRateLimit: waitForLimit('secondary rate limit', log),
        },
    }, limitAttempts(signal, log, timing.answerMs), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, abandonWhenAborted(signal));
    return { octokit, run, owner, repo, log, timing };
}
function waitForLimit(name, log) {
    return (seconds, options, _octokit, repeats) => {
        const wait = options.request.patient !== false && repeats < RATE_LIMIT_REPEATS && seconds <= LONGEST_WAIT_SECONDS;
        const then = wait ? 'waiting for that' : 'giving up';
        log(`GitHub's ${name} stops ${options.method} ${options.url} for ${seconds} s: ${then}.`);
        return wait;
    };
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bodyOf),
  a: () => (/* binding */ openComment)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/pace.ts
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
function nextUpdateAt(startedAt, lastAt) {
    const age = lastAt - startedAt;
    if (age < 2 * MINUTE)
        return lastAt + 20 * SECOND;
    if (age < 60 * MINUTE)
        return lastAt + MINUTE;
    return lastAt + 5 * MINUTE;
}

// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/comment.ts




const MOST_CHARACTERS = 65_000;
const SHOWING = { retries: 0, patient: false };
const SETTLING = { afterCancel: true };
async function openComment(github, pullRequest, mode, options) {
    const pace = options.pace ?? nextUpdateAt;
    const manner = options.manner ?? {};
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number);
    const startedAt = Date.now();
    const earlier = mode === 'update'
        ? await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key, manner)
        : undefined;
    let posted = await write(earlier, 'running', options.markdown, manner);
    let lastAt = Date.now();
    let waiting;
    let timer;
    let showing;
    let settled = false;
    let warned = false;
    return {
        show(markdown) {
            if (settled)
                return;
            waiting = markdown;
            if (timer === undefined && showing === undefined)
                schedule();
        },
        async settle(markdown) {
            settled = true;
            clearTimeout(timer);
            await showing;
            posted = await write(posted, 'settled', markdown, SETTLING);
        },
        get id() {
            return posted.id;
        },
        get url() {
            return posted.url;
        },
    };
    function schedule() {
        timer = setTimeout(() => {
            timer = undefined;
            showing = showWaiting();
        }, Math.max(0, pace(startedAt, lastAt) - Date.now())).unref();
    }
    async function showWaiting() {
        const markdown = waiting ?? '';
        waiting = undefined;
        try {
            posted = await write(posted, 'running', markdown, SHOWING);
        }
        catch (error) {
            if (!warned && !settled)
                github.log(`The comment could not be updated. ${(0,api_error/* describeApiError */.gg)(error)}`);
            warned = true;
        }
        lastAt = Date.now();
        showing = undefined;
        if (waiting !== undefined && !settled)
            schedule();
    }
    async function write(comment, state, markdown, manner) {
        const body = bodyOf({ key, state, writer: (0,github_marker/* writerOf */.bi)(github.run) }, markdown);
        const updated = comment && (await (0,posted_comment/* updateComment */.vv)(github, comment.id, body, manner));
        return updated ?? (0,posted_comment/* createComment */.eT)(github, pullRequest.number, body, manner);
    }
}
function bodyOf(marker, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
    return (0,github_marker/* withMarker */.Pe)(marker, markdown);
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function commentKey(run, pullRequest) {
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function withMarker({ key, state, writer }, markdown) {
    return `<!-- headway ${key} ${state} ${writer} -->\n${markdown}`;
}
function readMarker(body) {
    const found = /^<!-- headway ([0-9a-f]{16}) (running|settled) (\d+\/\d+) -->(?:\r?\n|$)/.exec(body);
    const [, key, state, writer] = found ?? [];
    if (key === undefined || writer === undefined)
        return undefined;
    return { key, state: state === 'running' ? 'running' : 'settled', writer };
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ createComment),
  K5: () => (/* binding */ fetchOwnComment),
  rA: () => (/* binding */ findOwnComment),
  vv: () => (/* binding */ updateComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(5161);
;// CONCATENATED MODULE: ./src/github/author.ts

const ACTIONS_BOT = 'github-actions[bot]';
async function fetchOwnLogin(github, manner = {}) {
    const { graphqlUrl } = github.run;
    if (graphqlUrl === '')
        return ACTIONS_BOT;
    try {
        const { data: answer } = await github.octokit.request(`POST ${graphqlUrl}`, {
            query: '{ viewer { login } }',
            request: { ...manner },
        });
        const data = (0,payload/* isObject */.Gv)(answer) ? answer.data : undefined;
        const viewer = (0,payload/* isObject */.Gv)(data) ? data.viewer : undefined;
        return (0,payload/* isObject */.Gv)(viewer) && typeof viewer.login === 'string' ? viewer.login : ACTIONS_BOT;
    }
    catch {
        return ACTIONS_BOT;
    }
}
function isAuthor(login, author) {
    const [own, other] = [login.toLowerCase(), author?.toLowerCase()];
    return other === own || other === `${own}[bot]`;
}

// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/posted-comment.ts





async function findOwnComment(github, pullRequest, accepts, manner = {}) {
    const all = await listComments(github, pullRequest, manner);
    const marked = all.map(readComment).filter(({ body }) => {
        const marker = (0,github_marker/* readMarker */.t7)(body);
        return marker !== undefined && accepts(marker);
    });
    if (marked.length === 0)
        return undefined;
    const login = await fetchOwnLogin(github, manner);
    return marked.findLast(({ author }) => isAuthor(login, author));
}
async function listComments(github, pullRequest, manner) {
    const { octokit, owner, repo } = github;
    const request = { ...manner };
    const pages = [];
    let { data, headers } = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
        request,
    });
    for (;;) {
        pages.push(...data);
        const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
        if (next === undefined)
            return pages;
        ({ data, headers } = await octokit.request(`GET ${next}`, { request }));
    }
}
async function fetchOwnComment(github, id) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.getComment({ owner, repo, comment_id: id }));
    if (response === undefined)
        return undefined;
    const comment = readComment(response.data);
    return isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined;
}
async function updateComment(github, id, body, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
}
const CREATIONS = 3;
async function createComment(github, pullRequest, body, manner) {
    const { octokit, owner, repo } = github;
    const marker = JSON.stringify((0,github_marker/* readMarker */.t7)(body));
    for (let attempt = 1;; attempt++) {
        try {
            const request = { ...manner, retries: 0 };
            const { data } = await octokit.rest.issues.createComment({
                owner,
                repo,
                issue_number: pullRequest,
                body,
                request,
            });
            return readComment(data);
        }
        catch (error) {
            const unclear = ((0,api_error/* statusOf */.c2)(error) ?? 0) >= 500;
            if (!unclear || manner.retries === 0 || attempt === CREATIONS)
                throw error;
            await (0,promises_.setTimeout)(attempt ** 2 * github.timing.secondMs);
            const taken = await findOwnComment(github, pullRequest, (other) => JSON.stringify(other) === marker, manner);
            if (taken !== undefined)
                return taken;
        }
    }
}
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const status = (0,api_error/* readApiError */.tR)(error)?.status;
        if (status === 404 || status === 410)
            return undefined;
        throw error;
    }
}
function readComment(value) {
    const { id, html_url: url, body, user } = (0,payload/* isObject */.Gv)(value) ? value : {};
    if (!(0,payload/* isPositiveInteger */.q6)(id))
        throw new Error('The server answered with something that is not a comment.');
    return {
        id,
        url: typeof url === 'string' ? url : '',
        body: typeof body === 'string' ? body : '',
        author: (0,payload/* isObject */.Gv)(user) && typeof user.login === 'string' ? user.login : undefined,
    };
}


/***/ }),

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
    'base',
    'max-parallel',
    'timeout-minutes',
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
        base: base(env),
        maxParallel: maxParallel(env),
        timeoutMinutes: timeoutMinutes(env),
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

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderProgress),
/* harmony export */   w: () => (/* binding */ progressTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3396);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(776);






const LONGEST_LINE = 100;
function renderProgress(progress, context, base, now) {
    const sides = [progress.sides.head, progress.sides.base];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `## ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(title(sides))} …`,
        progressTable(sides, context, now),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .baseInWords */ .s)(base, context)}.`,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .q)(context),
    ]));
}
function progressTable(sides, context, now) {
    const spoken = sides.some(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(name),
        align: 'left',
    }));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, sides.map((side) => {
        const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(side.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(side.commit, context)}`;
        const cells = [who, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(state(side, now))];
        return spoken ? [...cells, lastLineOf(side.lastLine) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('')] : cells;
    }));
}
function lastLineOf(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shown, LONGEST_LINE);
}
function title(sides) {
    if (sides.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => sides.filter((side) => side.phase === phase).map(({ side }) => side);
    if (busy('training').length > 0)
        return `Training ${busy('training').join(' and ')}`;
    if (busy('installing').length > 0)
        return `Installing the packages of ${busy('installing').join(' and ')}`;
    return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base';
}
function state({ phase, since, wallSeconds }, now) {
    const lasting = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
    const trained = wallSeconds === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`}`;
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ renderInterrupted),
/* harmony export */   e0: () => (/* binding */ renderCancelled),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8991);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);






const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const sides = progress === undefined ? undefined : [progress.sides.head, progress.sides.base];
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `## Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(after)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Nothing was compared.${sides === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(' This is how far it was:')}`,
        sides === undefined ? undefined : (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .w)(sides, context, now),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## Evaluation interrupted'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## ❌ The evaluation could not be done'),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
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
