export const id = 297;
export const ids = [297];
export const modules = {

/***/ 15767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24216);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87131);



async function findPullRequest(github, asked) {
    if (asked.kind === 'evaluate')
        return asked.pullRequest;
    const pullRequest = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchPullRequest */ .d)(github, asked.number).catch((error) => {
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .inPlainWords */ .fy)(error);
    });
    (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFork */ .rt)(pullRequest);
    return pullRequest;
}


/***/ }),

/***/ 24216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fy: () => (/* binding */ inPlainWords)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32892);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90324);




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

/***/ 31530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
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
            const timer = setTimeout(() => late.abort(new Error(lateWords(answerMs))), answerMs);
            const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal]);
            try {
                options.request.signal = either;
                const response = await request(options);
                stop?.throwIfAborted();
                const why = whyUnusable(response);
                if (why === undefined)
                    return response;
                return noAnswer(late.signal.aborted ? lateWords(answerMs) : why, options);
            }
            catch (error) {
                stop?.throwIfAborted();
                throw asRateLimit(error);
            }
            finally {
                clearTimeout(timer);
            }
        });
    };
}
function lateWords(answerMs) {
    return `no complete answer within ${answerMs / 1000} s`;
}
function whyUnusable({ status, data, headers }) {
    if ([204, 205, 302].includes(status))
        return undefined;
    if ((0,api_error/* isWebPage */.AA)(headers))
        return `the answer is a web page, ${api_error/* WHOSE_PAGE */.Zx}`;
    const isJson = /\bjson\b/i.test(String(headers['content-type']));
    return data === '' || (isJson && typeof data === 'string') ? 'the answer broke off' : undefined;
}
function asRateLimit(error) {
    const { status, headers } = (0,api_error/* readApiError */.tR)(error) ?? {};
    if (status !== 429 || headers?.['retry-after'] === undefined || !(error instanceof Error))
        return error;
    error.message = `secondary rate limit: ${error.message}`;
    return error;
}
function noAnswer(why, { method, url, request }) {
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
function whyClosed({ status, message, url }) {
    if (status === 403 && /\blocked\b/i.test(message)) {
        return (`The comment could not be written, since the conversation of this pull request is locked (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(message)}).\n` +
            'Unlock it and run the job again to have the report there.');
    }
    if ((status === 404 || status === 410) && /\/issues\/\d+\/comments\b/.test(url)) {
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

/***/ 52524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchLabelled),
/* harmony export */   d: () => (/* binding */ fetchPullRequest)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);



async function fetchPullRequest(github, number) {
    return (await fetchLabelled(github, number)).pullRequest;
}
async function fetchLabelled(github, number) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        const labels = data.labels;
        const names = (Array.isArray(labels) ? labels : []).flatMap((label) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(label) && typeof label.name === 'string' ? [label.name] : []);
        return { pullRequest: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .DQ)(data, `pull request #${number}`), labels: names };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`Pull request #${number} was not found in ${owner}/${repo}.`, 'Check `pull-request-number`. In a private repository the job also needs permission to read it:\n' +
            '    permissions:\n      contents: read\n      pull-requests: write', { cause: error });
    }
}


/***/ }),

/***/ 83464:
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

/***/ 58283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ complainOfDisk),
  Kn: () => (/* binding */ writeOutputs),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
;// CONCATENATED MODULE: ./src/comparison/json.ts
function metricsToJson(metrics) {
    const entries = metrics.map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(Number.isFinite(value) ? value : String(value))}`);
    return `{${entries.join(',')}}`;
}

// EXTERNAL MODULE: ./src/explain.ts
var explain = __webpack_require__(24216);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/schema/named-numbers.ts
var named_numbers = __webpack_require__(25293);
;// CONCATENATED MODULE: ./src/outputs.ts








async function writeOutputs(folder, comparison, markdown) {
    const comparisonPath = (0,external_node_path_.join)(folder, 'comparison.json');
    await (0,promises_.writeFile)(comparisonPath, `${JSON.stringify(inFile(comparison), named_numbers/* namedNumbers */.E, 2)}\n`);
    const reportPath = await writeReport(folder, markdown);
    core/* setOutput */.uH('verdict', comparison.verdict);
    core/* setOutput */.uH('head', numbersOf(comparison, 'head'));
    core/* setOutput */.uH('base', numbersOf(comparison, 'base'));
    core/* setOutput */.uH('comparison-path', comparisonPath);
    core/* setOutput */.uH('report-path', reportPath);
    (0,post_state/* saveReportForPost */.Py)(reportPath);
}
async function writeReport(folder, markdown) {
    const path = (0,external_node_path_.join)(folder, 'report.md');
    await (0,promises_.writeFile)(path, markdown);
    return path;
}
function numbersOf({ head, baseline, metrics }, side) {
    const { result } = side === 'head' ? head : baseline;
    if (result.kind === 'failed')
        return '';
    const means = new Map(metrics.map((metric) => [metric.name, metric[side]]));
    return metricsToJson(result.metrics.map(({ name, value }) => ({ name, value: means.get(name) ?? value })));
}
function inFile(comparison) {
    const pairs = comparison.pairs.map(({ seed, head, base }) => ({
        seed,
        head: withoutMachine(head),
        base: withoutMachine(base),
    }));
    return { ...comparison, pairs, head: brief(comparison.head), baseline: brief(comparison.baseline) };
}
function withoutMachine({ reads, ...rest }) {
    if (reads === undefined)
        return rest;
    const { machine, ...shown } = reads;
    return { ...rest, reads: shown };
}
function brief({ reads, logTail, result, ...rest }) {
    if (result.kind === 'failed')
        return { ...rest, result };
    const { series, predictions, ...numbers } = result;
    return { ...rest, result: numbers };
}
function complainOfDisk(error) {
    (0,say.fail)(`The outputs could not be written: ${(0,explain/* messageOf */.bD)(error)}`);
}


/***/ }),

/***/ 19631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);

function circumstancesOf(settings, redact) {
    const { install, seeds } = settings;
    return {
        command: redact(settings.command),
        workingDirectory: settings.workingDirectory,
        install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
        results: settings.results,
        submodules: settings.submodules,
        lfs: settings.lfs,
        seeds: seeds.first,
        maxSeeds: seeds.most,
        trainedTogether: false,
        atOnce: undefined,
    };
}
function contextOf(run, pullRequest, circumstances, name) {
    return {
        ...circumstances,
        name,
        pullRequest,
        repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
        runUrl: run.runUrl,
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        reportUrl: undefined,
    };
}


/***/ }),

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ALLOWANCES)
/* harmony export */ });
const ALLOWANCES = [
    {
        logLines: 20,
        earlierLines: true,
        rows: 40,
        foldedRows: 400,
        curves: 3,
        statistics: 40,
        packages: 200,
        notes: 20,
        reproduce: true,
    },
    {
        logLines: 20,
        earlierLines: true,
        rows: 40,
        foldedRows: 100,
        curves: 3,
        statistics: 20,
        packages: 50,
        notes: 10,
        reproduce: true,
    },
    {
        logLines: 20,
        earlierLines: false,
        rows: 40,
        foldedRows: 20,
        curves: 1,
        statistics: 6,
        packages: 20,
        notes: 5,
        reproduce: true,
    },
    {
        logLines: 10,
        earlierLines: false,
        rows: 40,
        foldedRows: 0,
        curves: 0,
        statistics: 0,
        packages: 5,
        notes: 3,
        reproduce: false,
    },
    {
        logLines: 5,
        earlierLines: false,
        rows: 12,
        foldedRows: 0,
        curves: 0,
        statistics: 0,
        packages: 0,
        notes: 1,
        reproduce: false,
    },
];


/***/ }),

/***/ 39971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ certainty)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80857);
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38117);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);






const MOST_SEEDS = 50;
function certainty(comparison, context) {
    const { identical, metrics, ignoresSeed } = comparison;
    const compared = metrics.filter((metric) => metric.difference !== undefined);
    if (identical || compared.length === 0)
        return undefined;
    if ((0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSeveralSeeds */ .pm)(comparison))
        return ofSeveralSeeds(comparison, compared, context);
    if (compared.some((metric) => metric.tolerance !== undefined)) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `One run of each side: noise was not measured, the tolerance stands for it.`;
    }
    if (ignoresSeed)
        return undefined;
    if (metrics.some(({ diverged }) => diverged !== undefined))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `One run of each side: noise was not measured.`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `One run of each side: noise was not measured. \`seeds: 5\` would tell how sure this is.`;
}
function ofSeveralSeeds(comparison, compared, context) {
    const telling = compared.find((metric) => metric.primary) ?? (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_5__/* .mostTelling */ .F)(compared)[0];
    if (telling === undefined)
        return undefined;
    const sentences = comparison.head.result.kind === 'failed'
        ? [
            seedBySeed(telling),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('There is no verdict on these: the seeds that failed may be those that went worst.'),
        ]
        : [
            seedBySeed(telling),
            scope(telling, compared),
            couldHaveFound(telling),
            looks(telling, comparison, context),
            adjusted(comparison.metrics),
        ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(sentences.filter((sentence) => sentence !== undefined), ' ');
}
function seedBySeed(metric) {
    if ((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isEqual */ .n4)(metric) || metric.scale === 'mixed')
        return undefined;
    const all = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .showSeedDifferences */ .PI)(metric);
    const shown = all.slice(0, MOST_SEEDS);
    const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : '';
    const list = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`${shown.join(' ')}${more}.`);
    return metric.primary
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Seed by seed: ${list}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTitle */ .Vu)(metric.name)])}, seed by seed: ${list}`;
}
function scope(telling, compared) {
    if (telling.statistics !== undefined) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('This covers the noise of training on this data, not new data.');
    }
    const seeds = telling.values.filter(({ head, base }) => Number.isFinite(head) && Number.isFinite(base)).length;
    const few = seeds === 1 ? 'One seed does' : 'Two seeds do';
    return compared.some(({ tolerance }) => tolerance !== undefined)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`${few} not measure noise, so the tolerance stands for it; 3 or more give an interval.`)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`${few} not measure noise; 3 or more (\`seeds: 5\`) give an interval.`);
}
function couldHaveFound(metric) {
    const { verdict, statistics, diverged } = metric;
    if (verdict !== 'inconclusive' || diverged !== undefined)
        return undefined;
    if (statistics === undefined || !Number.isFinite(statistics.detectable))
        return undefined;
    const amount = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .showMetricAmount */ .gr)(metric, statistics.detectable);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `A difference of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(amount)}${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(metric, amount)} would have been found 4 times in 5.`;
}
function looks({ statistics }, { look, confidence, pairs }, { seeds, maxSeeds }) {
    if (statistics === undefined || maxSeeds === undefined || confidence <= 0.95)
        return undefined;
    const intervals = `the intervals are ${(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalName */ .Bb)(confidence).replace('interval', 'ones')}`;
    return look === 2
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`Judged at a second look, at ${pairs.length} seeds, since ${seeds} left it open: ${intervals} for that.`)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`A second look at ${maxSeeds} seeds could have followed, so ${intervals}.`);
}
function adjusted(metrics) {
    const others = metrics.filter(({ statistics }) => statistics?.adjustedP !== undefined);
    if (others.length < 2)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Verdicts of the other metrics are adjusted for their number (Holm); their intervals are not.');
}


/***/ }),

/***/ 24381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./src/report/allowance.ts
var report_allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/certainty.ts
var certainty = __webpack_require__(39971);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/median.ts
var median = __webpack_require__(43934);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/seeds.ts
var report_seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/cost.ts





const SAME_MEMORY = 0.02;
function costLine(comparison, context) {
    const parts = [costs(comparison, context), (0,report_text.md) `Base: ${(0,commits/* baseInWords */.s)(comparison.base, context)}.`];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function costs(comparison, context) {
    const [heads, bases] = [(0,report_seeds/* measurementsOf */.ZG)(comparison, 'head'), (0,report_seeds/* measurementsOf */.ZG)(comparison, 'base')];
    if ([...heads, ...bases].every(({ reused }) => reused !== undefined)) {
        return (0,report_text/* ours */.Od)('**Cost:** nothing was trained.');
    }
    const mine = costOf(heads);
    const other = costOf(bases.filter(({ id }) => !heads.some((head) => head.id === id)));
    if (mine === undefined && other === undefined)
        return undefined;
    const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes);
    const gpuMemory = peaks(mine?.gpuMemoryBytes, other?.gpuMemoryBytes);
    const parts = [
        ...times(comparison, mine, other, context),
        memory && `peak memory ${memory}`,
        gpuMemory && `GPU memory ${gpuMemory}`,
    ];
    return (0,report_text.md) `**Cost:** ${(0,report_text/* ours */.Od)(parts.filter((part) => part !== undefined).join(', '))}.`;
}
function times({ pairs }, mine, other, { trainedTogether, atOnce }) {
    const typical = besides(mine && (0,numbers/* showDuration */.kJ)(mine.typicalSeconds), other && (0,numbers/* showDuration */.kJ)(other.typicalSeconds));
    if (pairs.length === 1) {
        const together = trainedTogether && mine !== undefined && other !== undefined;
        return [typical, together ? 'trained at the same time' : undefined];
    }
    const trainings = (mine?.trainings ?? 0) + (other?.trainings ?? 0);
    if (trainings === 1)
        return [`1 training of ${typical}`];
    const total = (mine?.totalSeconds ?? 0) + (other?.totalSeconds ?? 0);
    return [
        `${trainings} trainings of about ${typical}`,
        `${(0,numbers/* showDuration */.kJ)(total)} of training in all`,
        atOnce !== undefined && atOnce > 1 ? `${Math.min(atOnce, trainings)} at a time` : undefined,
    ];
}
function costOf(measurements) {
    const trained = measurements.filter(({ reused, cost }) => reused === undefined && cost !== undefined);
    const all = trained.flatMap(({ cost }) => cost ?? []);
    if (all.length === 0)
        return undefined;
    const whole = trained.flatMap(({ cost, result }) => result.kind === 'measured' && cost !== undefined ? [cost] : []);
    const most = (of) => {
        const known = all.flatMap((cost) => of(cost) ?? []);
        return known.length === 0 ? undefined : Math.max(...known);
    };
    return {
        trainings: all.length,
        typicalSeconds: (0,median/* median */.J)((whole.length > 0 ? whole : all).map(({ wallSeconds }) => wallSeconds)) ?? 0,
        totalSeconds: all.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
        peakMemoryBytes: most((cost) => cost.peakMemoryBytes),
        gpuMemoryBytes: most((cost) => cost.gpuMemoryBytes),
    };
}
function peaks(head, base) {
    if (head === undefined && base === undefined)
        return undefined;
    const same = head !== undefined && base !== undefined && Math.abs(head - base) <= SAME_MEMORY * base;
    return same ? (0,numbers/* showBytes */.ni)(head) : besides(head && (0,numbers/* showBytes */.ni)(head), base && (0,numbers/* showBytes */.ni)(base));
}
function besides(head, base) {
    if (head === undefined)
        return `base ${base}`;
    return base === undefined ? `${head}` : `${head} (base ${base})`;
}

;// CONCATENATED MODULE: ./src/report/curve.ts
const SEEN = 0.005;
function curveOf(name, pairs, places) {
    const found = pairs.flatMap(({ head, base }) => {
        const [mine, other] = [seriesOf(head, name), seriesOf(base, name)];
        return mine === undefined || other === undefined ? [] : [{ head: mine, base: other }];
    });
    const [first] = found;
    if (first === undefined || found.some(({ head, base }) => head.axis !== base.axis))
        return undefined;
    const means = {
        head: meanOf(found.map(({ head }) => pointsOf(head))),
        base: meanOf(found.map(({ base }) => pointsOf(base))),
    };
    const shared = means.head.length > 1 && means.base.length > 1;
    const head = shared ? means.head : pointsOf(first.head);
    const base = shared ? means.base : pointsOf(first.base);
    const grid = gridOf(head, base, places);
    if (grid === undefined)
        return undefined;
    const curve = {
        axis: first.head.axis,
        from: grid[0] ?? 0,
        to: grid.at(-1) ?? 0,
        head: grid.map((at) => valueAt(head, at)),
        base: grid.map((at) => valueAt(base, at)),
        seeds: shared ? found.length : 1,
        ends: { head: head.at(-1)?.at ?? 0, base: base.at(-1)?.at ?? 0 },
    };
    return areApart(curve) ? curve : undefined;
}
function seriesOf({ result }, name) {
    return result.kind === 'measured' ? result.series.find((series) => series.name === name) : undefined;
}
function pointsOf({ at, values }) {
    return at.flatMap((place, index) => {
        const value = values[index];
        return Number.isFinite(place) && value !== undefined && Number.isFinite(value)
            ? [{ at: place, value }]
            : [];
    });
}
function meanOf(curves) {
    const [first = [], ...others] = curves;
    const lookups = others.map((points) => new Map(points.map(({ at, value }) => [at, value])));
    return first.flatMap(({ at, value }) => {
        const values = [value, ...lookups.flatMap((lookup) => lookup.get(at) ?? [])];
        if (values.length < curves.length)
            return [];
        return [{ at, value: values.reduce((sum, one) => sum + one / curves.length, 0) }];
    });
}
function gridOf(head, base, places) {
    const from = Math.max(head[0]?.at ?? Number.NaN, base[0]?.at ?? Number.NaN);
    const to = Math.min(head.at(-1)?.at ?? Number.NaN, base.at(-1)?.at ?? Number.NaN);
    if (!(to > from))
        return undefined;
    const inside = (points) => points.filter(({ at }) => at >= from && at <= to).length;
    const wanted = Math.max(2, Math.min(places, Math.max(inside(head), inside(base))));
    for (let count = wanted; count >= 2; count--) {
        if (placesDrawn(from, to, count) === count) {
            return Array.from({ length: count }, (_, index) => index === count - 1 ? to : from + (index * (to - from)) / (count - 1));
        }
    }
    return undefined;
}
function placesDrawn(from, to, count) {
    const step = (to - from) / (count - 1);
    let drawn = 0;
    for (let at = from; at <= to && drawn <= count; at += step)
        drawn++;
    return drawn;
}
function valueAt(points, at) {
    const next = points.findIndex((point) => point.at >= at);
    const [left, right] = [points[Math.max(0, next - 1)], points[next]];
    if (left === undefined || right === undefined)
        return points.at(-1)?.value ?? 0;
    if (right.at === at || right.at === left.at)
        return right.value;
    const share = (at - left.at) / (right.at - left.at);
    return left.value * (1 - share) + right.value * share;
}
function areApart({ head, base }) {
    const all = [...head, ...base];
    const height = Math.max(...all) - Math.min(...all);
    return head.some((value, index) => Math.abs(value - (base[index] ?? value)) > SEEN * height);
}

// EXTERNAL MODULE: ./src/report/decimal.ts
var decimal = __webpack_require__(19629);
// EXTERNAL MODULE: ./src/report/digits.ts
var digits = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/mermaid.ts



const PADDING = 0.05;
const SIGNIFICANT = 4;
const LONGEST = 40;
const MOST_DIGITS = 15;
function lineChart({ x, yTitle, lines }) {
    const values = lines.flatMap((line) => line.values);
    const exponent = (0,digits/* exponentOf */.DC)(Math.max(...values.map((value) => (0,decimal/* order */.fq)((0,decimal/* decimalOf */.Bc)(value)))));
    const scaled = (value) => value / 10 ** exponent;
    const [low, high] = [scaled(Math.min(...values)), scaled(Math.max(...values))];
    const height = high - low;
    if (!(height > 0 && Number.isFinite(height)))
        return undefined;
    const decimals = Math.max(0, SIGNIFICANT - 1 - (0,decimal/* order */.fq)((0,decimal/* decimalOf */.Bc)(height)));
    const [from, to] = [plain(x.from), plain(x.to)];
    if (decimals > MOST_DIGITS || from === undefined || to === undefined)
        return undefined;
    const shown = (value) => rounded(value, decimals);
    const bottom = low < 0 ? low - PADDING * height : Math.max(0, low - PADDING * height);
    const unit = exponent === 0 ? '' : ` (e${exponent})`;
    const theme = {
        backgroundColor: 'transparent',
        plotColorPalette: lines.map(({ colour }) => colour).join(', '),
    };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { width: 700, height: 300 }, themeVariables: { xyChart: theme } })}}%%`,
        'xychart-beta',
        `  x-axis ${quoted(x.title, 'step')} ${from} --> ${to}`,
        `  y-axis ${quoted(yTitle, 'value', unit)} ${shown(bottom)} --> ${shown(high + PADDING * height)}`,
        ...lines.map(({ title, values: own }) => `  line ${quoted(title, 'line')} [${own.map((value) => shown(scaled(value))).join(', ')}]`),
    ];
}
function quoted(text, otherwise, suffix = '') {
    const safe = text
        .replace(/(?:[^\p{L}\p{N} ._/()-]|\p{Default_Ignorable_Code_Point})+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return `"${(0,visible/* shorten */.ml)(safe === '' ? otherwise : safe, LONGEST)}${suffix}"`;
}
function rounded(value, decimals) {
    const text = (0,decimal/* write */.M9)((0,decimal/* roundTo */.GB)((0,decimal/* decimalOf */.Bc)(value), decimals), decimals).replace('−', '-');
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
function plain(value) {
    const exact = (0,decimal/* decimalOf */.Bc)(value);
    if ((0,decimal/* order */.fq)(exact) > MOST_DIGITS || exact.decimals > MOST_DIGITS)
        return undefined;
    return rounded(value, Math.max(0, exact.decimals));
}

// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(22822);
;// CONCATENATED MODULE: ./src/report/curves.ts








const PLACES = 60;
const LONGEST_AXIS = 30;
const COLOURS = {
    head: { name: 'blue', colour: '#2f81f7' },
    base: { name: 'orange', colour: '#e36209' },
};
function learningCurves(comparison, allowance) {
    if (comparison.sameTraining || comparison.identical)
        return undefined;
    const { compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const several = (0,report_seeds/* hasSeveralSeeds */.pm)(comparison);
    const charts = [];
    let means = false;
    for (const metric of candidates(comparison.metrics)) {
        if (charts.length >= allowance.curves)
            break;
        const curve = curveOf(metric.name, compared, PLACES);
        const drawn = curve && draw(metric, curve, several);
        if (curve === undefined || drawn === undefined)
            continue;
        charts.push(drawn);
        means ||= curve.seeds > 1;
    }
    if (charts.length === 0)
        return undefined;
    const legend = `Head is ${COLOURS.head.name}, base is ${COLOURS.base.name}${means ? '; each is the mean of its seeds' : ''}.`;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Learning curves'), (0,blocks/* stack */.t$)([(0,report_text/* ours */.Od)(legend), ...charts]));
}
function candidates(metrics) {
    return metrics
        .filter(({ role, primary, scale }) => (role !== 'bookkeeping' || primary) && scale !== 'mixed')
        .toSorted((a, b) => Number(b.primary) - Number(a.primary));
}
function draw(metric, curve, several) {
    const chart = lineChart({
        x: { title: curve.axis, from: curve.from, to: curve.to },
        yTitle: metric.name,
        lines: ['head', 'base'].map((side) => ({
            title: side,
            colour: COLOURS[side].colour,
            values: curve[side],
        })),
    });
    if (chart === undefined)
        return undefined;
    const single = several && curve.seeds === 1 ? (0,report_text/* ours */.Od)('of one seed, since the seeds differ in their steps') : undefined;
    const details = [single, ends(curve)].filter((part) => part !== undefined);
    const title = (0,report_text.md) `**${(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)])}**`;
    return (0,blocks/* stack */.t$)([
        details.length === 0 ? title : (0,report_text.md) `${title}: ${(0,report_text/* join */.fj)(details, '; ')}.`,
        (0,blocks/* fence */.EU)(chart, 'mermaid'),
    ]);
}
function ends({ ends: { head, base }, axis }) {
    if (head === base)
        return undefined;
    const what = (0,visible/* shorten */.ml)(axis, LONGEST_AXIS);
    return (0,report_text.md) `head has finite numbers up to ${what} ${(0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(head))}, base up to ${(0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(base))}`;
}

// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/ignored-seed.ts
var ignored_seed = __webpack_require__(40324);
// EXTERNAL MODULE: ./src/report/notes.ts
var report_notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/shown-metric.ts + 1 modules
var shown_metric = __webpack_require__(38117);
;// CONCATENATED MODULE: ./src/report/one-sided.ts






const IN_A_SENTENCE = 6;
function sideNumbers(comparison, { side, commit }, context, allowance) {
    const own = comparison.metrics.filter((metric) => metric[side] !== undefined);
    const telling = own.filter((metric) => metric.role !== 'bookkeeping');
    const named = (telling.length > 0 ? telling : own).slice(0, IN_A_SENTENCE);
    const rest = own.filter((metric) => !named.includes(metric));
    const number = (metric) => (0,report_text/* ours */.Od)((0,shown_metric/* showSide */.DS)(metric, side));
    const numbers = named.map((metric) => (0,report_text.md) `${(0,names/* inMarkdown */.Hi)([(0,names/* metricName */.Kh)(metric.name)])} ${number(metric)}`);
    const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,commits/* commitLink */.w)(commit, context)}`;
    if (numbers.length === 0)
        return (0,report_text.md) `${who} was trained.`;
    const seeds = (0,report_seeds/* measurementsOf */.ZG)(comparison, side).filter(({ result }) => result.kind === 'measured').length;
    const mean = seeds > 1 ? (0,report_text/* ours */.Od)(` (means of ${seeds} seeds)`) : (0,report_text/* ours */.Od)('');
    const sentence = (0,report_text.md) `${who}: ${(0,report_text/* join */.fj)(numbers, ', ')}${mean}.`;
    if (rest.length === 0 || allowance.foldedRows === 0)
        return sentence;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: who, align: 'right' },
    ];
    const rows = rest
        .slice(0, allowance.foldedRows)
        .map((metric) => [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]), number(metric)]);
    const left = rest.length - rows.length;
    const more = left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined;
    return (0,blocks/* stack */.t$)([sentence, (0,blocks/* fold */.AU)((0,report_text.md) `${rest.length} more metrics`, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), more]))]);
}

;// CONCATENATED MODULE: ./src/report/packages.ts


const IN_THE_OPEN = 3;
function packageChanges(changes, allowance) {
    if (changes.length === 0)
        return undefined;
    if (changes.length <= IN_THE_OPEN)
        return (0,report_text.md) `**Packages:** ${(0,report_text/* join */.fj)(changes.map(inWords), ', ')}.`;
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
function inWords({ name, head, base }) {
    if (head === undefined)
        return (0,report_text.md) `${(0,report_text/* code */.aY)(name)} in base only (${base ?? ''})`;
    return base === undefined
        ? (0,report_text.md) `${(0,report_text/* code */.aY)(name)} ${head} in head only`
        : (0,report_text.md) `${(0,report_text/* code */.aY)(name)} ${head} (base ${base})`;
}
function version(text) {
    return text === undefined ? (0,report_text/* ours */.Od)('–') : (0,report_text.md) `${text}`;
}

// EXTERNAL MODULE: ./src/report/p-value.ts
var p_value = __webpack_require__(40014);
;// CONCATENATED MODULE: ./src/report/predictions.ts



const MOST_CLASSES = 20;
const LONGEST_ID = 60;
const LONGEST_LABEL = 40;
function predictionsReport({ predictions, pairs }, allowance) {
    if (predictions === undefined)
        return undefined;
    const which = pairs.length > 1 ? ` (seed ${predictions.seed})` : '';
    return (0,blocks/* stack */.t$)([
        predictions.examples > 0
            ? (0,report_text.md) `**Predictions${(0,report_text/* ours */.Od)(which)}:** ${(0,report_text/* ours */.Od)(summary(predictions))}`
            : (0,report_text.md) `**Predictions${(0,report_text/* ours */.Od)(which)}:** none could be compared.`,
        notes(predictions, allowance),
        details(predictions, allowance),
    ]);
}
function summary({ examples, fixed, broken, right, p }) {
    if (fixed.count + broken.count === 0) {
        return `head and base get the same ${right.head} of ${counted(examples)} right.`;
    }
    return (`of ${counted(examples)}, head gets ${fixed.count} right that base got wrong (fixed), ` +
        `and ${broken.count} wrong that base got right (broken); exact McNemar ${(0,p_value/* pInWords */.P)(p)}: ` +
        'this tells these two models apart, not whether the change matters.');
}
function notes({ notes: all }, allowance) {
    const shown = all.slice(0, allowance.notes).map((note) => (0,report_text/* prose */.CS)(note));
    if (shown.length < 2)
        return shown[0];
    return (0,report_text/* join */.fj)(shown.map((note) => (0,report_text.md) `- ${note}`), '\n');
}
function details(predictions, { foldedRows }) {
    const { fixed, broken, classes } = predictions;
    if (fixed.count + broken.count === 0 || foldedRows === 0)
        return undefined;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)(`Examples that head fixed (${fixed.count}) and broke (${broken.count})`), (0,blocks/* stack */.t$)([...changes('Fixed', fixed), ...changes('Broken', broken), ...byLabel(classes)]));
}
function changes(title, { count, listed }) {
    if (count === 0)
        return [];
    const columns = ['Example', 'Label', 'Base → head'].map((name) => ({
        title: (0,report_text/* ours */.Od)(name),
        align: 'left',
    }));
    const some = count > listed.length ? `, the first ${listed.length} of ${count}` : '';
    return [(0,report_text/* ours */.Od)(`**${title}**${some}:`), (0,blocks/* table */.tp)(columns, listed.map(row))];
}
function row({ id, label, head, base }) {
    const [from, to] = [(0,report_text/* code */.aY)(base, LONGEST_LABEL), (0,report_text/* code */.aY)(head, LONGEST_LABEL)];
    return [(0,report_text/* code */.aY)(id, LONGEST_ID), (0,report_text/* code */.aY)(label, LONGEST_LABEL), (0,report_text.md) `${from} → ${to}`];
}
function byLabel(classes) {
    const differing = classes.filter(({ examples, head, base }) => examples > 1 && head !== base);
    if (differing.length === 0)
        return [];
    const columns = [
        { title: (0,report_text/* ours */.Od)('Label'), align: 'left' },
        ...['Examples', 'Head right', 'Base right', 'Diff'].map((name) => ({ title: (0,report_text/* ours */.Od)(name), align: 'right' })),
    ];
    const rows = differing
        .slice(0, MOST_CLASSES)
        .map(({ label, examples, head, base }) => [
        (0,report_text/* code */.aY)(label, LONGEST_LABEL),
        (0,report_text/* ours */.Od)(`${examples}`),
        (0,report_text/* ours */.Od)(`${head}`),
        (0,report_text/* ours */.Od)(`${base}`),
        (0,report_text/* ours */.Od)(head > base ? `+${head - base}` : `−${base - head}`),
    ]);
    const some = differing.length > rows.length ? `, the ${rows.length} that differ most` : ', those that differ';
    return [(0,report_text/* ours */.Od)(`**By label**${some}:`), (0,blocks/* table */.tp)(columns, rows)];
}
function counted(examples) {
    return examples === 1 ? '1 example' : `${examples} examples`;
}

// EXTERNAL MODULE: ./src/report/provenance.ts
var provenance = __webpack_require__(18267);
// EXTERNAL MODULE: ./src/report/reproduce.ts + 2 modules
var reproduce = __webpack_require__(14497);
// EXTERNAL MODULE: ./src/report/reused.ts
var reused = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/report/interval.ts
var interval = __webpack_require__(80857);
;// CONCATENATED MODULE: ./src/report/statistics.ts






function statisticsOf(comparison, { statistics: rows }) {
    const { metrics, confidence, identical, head } = comparison;
    if (identical || head.result.kind === 'failed' || rows === 0)
        return undefined;
    const judged = metrics.flatMap((metric) => metric.role === 'quality' && metric.statistics !== undefined && (0,interval/* intervalOf */.XF)(metric) !== undefined
        ? [{ metric, statistics: metric.statistics }]
        : []);
    if (judged.length === 0)
        return undefined;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        ...['Diff', (0,interval/* intervalName */.Bb)(confidence), 'Seeds', '*p*', '*p*, Holm', '*p*, sign-flip'].map((title) => ({
            title: (0,report_text/* ours */.Od)(title),
            align: 'right',
        })),
    ];
    const shown = judged.slice(0, rows);
    const left = judged.length - shown.length;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Statistics'), (0,blocks/* stack */.t$)([
        (0,blocks/* table */.tp)(columns, shown.map(({ metric, statistics }) => [
            (0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]),
            (0,report_text/* ours */.Od)((0,shown_metric/* showMetric */.ae)(metric).difference),
            (0,report_text/* ours */.Od)((0,interval/* intervalOf */.XF)(metric) ?? '–'),
            (0,report_text.md) `${statistics.pairs}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.p)}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.adjustedP)}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.signFlipP)}`,
        ])),
        left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined,
        (0,report_text/* ours */.Od)('Head and base of a seed are a pair: a paired t-test, against the nearer bound of the tolerance where there is one. ' +
            'The sign-flip test makes no assumption about the noise; it decides nothing.'),
    ]));
}

// EXTERNAL MODULE: ./src/report/judgement.ts
var judgement = __webpack_require__(99401);
// EXTERNAL MODULE: ./src/report/tolerance.ts
var report_tolerance = __webpack_require__(12169);
;// CONCATENATED MODULE: ./src/report/verdict.ts





function verdictInWords(metric, besideInterval = false) {
    const { verdict, tolerance, diverged } = metric;
    switch (verdict) {
        case 'better':
        case 'worse':
            if (diverged !== undefined)
                return (0,report_text/* ours */.Od)(verdict + inSeeds(metric, diverged));
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)(verdict)
                : (0,report_text.md) `${(0,report_text/* ours */.Od)(verdict)} (tolerance ±${(0,report_tolerance/* showTolerance */.z)(tolerance)})`;
        case 'within-tolerance':
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)('within tolerance')
                : (0,report_text.md) `within tolerance (±${(0,report_tolerance/* showTolerance */.z)(tolerance)})`;
        case 'inconclusive':
            if (diverged !== undefined)
                return (0,report_text/* ours */.Od)(verdict + inSeeds(metric, diverged));
            return (0,report_text/* ours */.Od)(metric.statistics === undefined ? verdict : (0,judgement/* undecided */.oo)(metric) + halfWidth(metric, besideInterval));
        case 'added':
        case 'removed':
            return (0,report_text/* ours */.Od)(verdict);
        case 'unmeasured':
        case 'changed':
            return (0,report_text/* ours */.Od)(`not judged${halfWidth(metric, besideInterval)}`);
    }
}
function halfWidth(metric, besideInterval) {
    const shown = besideInterval ? undefined : (0,shown_metric/* showInterval */.P9)(metric);
    return shown === undefined ? '' : ` (±${shown.halfWidth})`;
}
function inSeeds(metric, where) {
    const { head, base, of } = (0,report_seeds/* divergedSeeds */.ty)(metric);
    if (of < 2)
        return '';
    if (where === 'both')
        return `: diverged in head in ${head}, in base in ${base} of ${of}`;
    return `: diverged in ${where} in ${where === 'head' ? head : base} of ${of}`;
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
    const fold = (metrics, title) => folded(metrics, title, comparison, allowance);
    const bookkeeping = others.every(shown_metric/* isEqual */.n4)
        ? undefined
        : fold(others, 'Numbers that say nothing about quality');
    if (fitsInColumns(shown))
        return (0,blocks/* stack */.t$)([inColumns(shown, comparison, context), bookkeeping]);
    const [changed, same] = split(shown, (metric) => metric.primary || !(0,shown_metric/* isEqual */.n4)(metric));
    const [loud, quiet] = split(changed, (metric) => metric.primary || !isQuiet(metric, comparison));
    const ranked = loud.toSorted((a, b) => rank(a) - rank(b));
    const open = ranked.slice(0, allowance.rows);
    const hidden = ranked.slice(allowance.rows);
    return (0,blocks/* stack */.t$)([
        open.length > 0 ? inRows(open, columnsFor(open, comparison), comparison, context) : undefined,
        fold(hidden, 'More metrics that differ'),
        fold(quiet, 'Metrics without a difference shown'),
        fold(same, 'Metrics that are the same in head and base'),
        bookkeeping,
    ]);
}
function fitsInColumns(metrics) {
    const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0);
    return metrics.length <= MOST_COLUMNS && width <= WIDEST;
}
function isQuiet({ verdict, diverged, scale, statistics }, comparison) {
    if (!hasVerdicts(comparison) || statistics === undefined || diverged !== undefined || scale === 'mixed') {
        return false;
    }
    return verdict === 'within-tolerance' || verdict === 'inconclusive' || verdict === 'unmeasured';
}
function inColumns(metrics, comparison, context) {
    const { verdict: judged } = columnsFor(metrics, comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)(basis(comparison) ?? 'Source'), align: 'left' },
        ...metrics.map((metric) => ({ title: heading(metric, judged), align: 'right' })),
    ];
    const pairs = metrics.map(shown_metric/* showMetric */.ae);
    const rows = [
        [side('head', comparison, context), ...pairs.map(({ head }) => (0,report_text/* ours */.Od)(head))],
        [side('base', comparison, context), ...pairs.map(({ base }) => (0,report_text/* ours */.Od)(base))],
    ];
    if (!comparison.identical)
        rows.push([(0,report_text/* ours */.Od)('Diff'), ...metrics.map(difference)]);
    if (judged)
        rows.push([(0,report_text/* ours */.Od)('Verdict'), ...metrics.map((metric) => verdictInWords(metric))]);
    return (0,blocks/* table */.tp)(columns, rows);
}
function basis(comparison) {
    if (!(0,report_seeds/* hasSeveralSeeds */.pm)(comparison))
        return undefined;
    const { compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const all = comparison.pairs.length;
    return compared.length === all ? `${all} seeds each` : `${compared.length} of ${all} seeds each`;
}
function columnsFor(metrics, comparison) {
    const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive']);
    const possible = !comparison.identical && hasVerdicts(comparison);
    return {
        interval: possible && metrics.some((metric) => (0,interval/* intervalOf */.XF)(metric) !== undefined),
        verdict: possible && metrics.some((metric) => said.has(metric.verdict)),
    };
}
function hasVerdicts({ head }) {
    return head.result.kind === 'measured';
}
function inRows(metrics, more, comparison, context) {
    const sides = ['head', 'base'].map((which) => context === undefined ? (0,report_text/* ours */.Od)(which === 'head' ? 'Head' : 'Base') : side(which, comparison, context));
    const seeds = context === undefined ? undefined : basis(comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)(seeds === undefined ? 'Metric' : `Metric, ${seeds}`), align: 'left' },
        ...[...sides, (0,report_text/* ours */.Od)('Diff')].map((title) => ({ title, align: 'right' })),
        ...(more.interval ? [{ title: (0,report_text/* ours */.Od)((0,interval/* intervalName */.Bb)(comparison.confidence)), align: 'right' }] : []),
        ...(more.verdict ? [{ title: (0,report_text/* ours */.Od)('Verdict'), align: 'left' }] : []),
    ];
    const rows = metrics.map((metric) => {
        const { head, base } = (0,shown_metric/* showMetric */.ae)(metric);
        return [
            heading(metric, more.verdict),
            (0,report_text/* ours */.Od)(head),
            (0,report_text/* ours */.Od)(base),
            difference(metric),
            ...(more.interval ? [(0,report_text/* ours */.Od)((0,interval/* intervalOf */.XF)(metric) ?? '–')] : []),
            ...(more.verdict ? [verdictInWords(metric, more.interval)] : []),
        ];
    });
    return (0,blocks/* table */.tp)(columns, rows);
}
function folded(metrics, title, comparison, { foldedRows }) {
    if (metrics.length === 0)
        return undefined;
    const summary = (0,report_text.md) `${title} (${metrics.length})`;
    if (foldedRows === 0)
        return (0,report_text.md) `${summary}: ${(0,report_text/* ours */.Od)(ELSEWHERE)}`;
    const shown = metrics.slice(0, foldedRows);
    const { interval, verdict } = columnsFor(shown, comparison);
    const more = { interval, verdict: verdict && interval };
    const left = metrics.length - shown.length;
    return (0,blocks/* fold */.AU)(summary, (0,blocks/* stack */.t$)([
        inRows(shown, more, comparison, undefined),
        left > 0 ? (0,report_text.md) `… and ${left} more, ${(0,report_text/* ours */.Od)(ELSEWHERE)}` : undefined,
    ]));
}
function heading(metric, judged) {
    const arrow = metric.direction === undefined ? undefined : (0,report_text/* ours */.Od)(metric.direction === 'lower' ? '↓' : '↑');
    const unit = metric.unit === undefined || metric.scale === 'percent'
        ? undefined
        : (0,report_text.md) `(${(0,visible/* shorten */.ml)(metric.unit, LONGEST_UNIT)})`;
    const remarks = [
        metric.primary && judged ? 'primary' : undefined,
        metric.bestOf === undefined ? undefined : `best of ${metric.bestOf} epochs`,
    ].filter((remark) => remark !== undefined);
    const remark = remarks.length === 0 ? undefined : (0,report_text/* ours */.Od)(`*(${remarks.join(', ')})*`);
    const parts = [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]), unit, arrow, remark];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function difference(metric) {
    const shown = (0,shown_metric/* showMetric */.ae)(metric).difference;
    const decided = metric.verdict === 'better' || metric.verdict === 'worse';
    return (0,report_text/* ours */.Od)(metric.primary && decided && metric.difference !== undefined ? `**${shown}**` : shown);
}
function side(which, { head, baseline }, context) {
    return which === 'head'
        ? (0,report_text.md) `Head ${(0,commits/* commitLink */.w)(head.commit, context)}`
        : (0,report_text.md) `Base ${(0,commits/* commitLink */.w)(baseline.commit, context)}`;
}
function rank(metric) {
    if (metric.primary)
        return 0;
    return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2;
}
function split(items, first) {
    return [items.filter(first), items.filter((item) => !first(item))];
}

// EXTERNAL MODULE: ./src/report/titled.ts
var titled = __webpack_require__(79742);
;// CONCATENATED MODULE: ./src/report/comment.ts






















const comment_LONGEST = 65_000;
function renderReport(comparison, context) {
    let report = '';
    for (const allowance of report_allowance/* ALLOWANCES */.Q) {
        report = (0,report_text/* render */.XX)(compose(comparison, context, allowance));
        if (report.length <= comment_LONGEST)
            break;
    }
    return report;
}
function compose(comparison, context, allowance) {
    return (0,blocks/* stack */.t$)([
        comment_heading(comparison, context),
        (0,provenance/* olderCommit */.C)(context),
        ...answer(comparison, context, allowance),
        predictionsReport(comparison, allowance),
        (0,reused/* changedFiles */.Y_)(comparison, allowance),
        (0,reused/* reusedNumbers */.hM)(comparison, context, allowance),
        costLine(comparison, context),
        (0,provenance/* ofFork */.S)(context),
        packageChanges(comparison.packages, allowance),
        learningCurves(comparison, allowance),
        statisticsOf(comparison, allowance),
        allowance.reproduce ? (0,reproduce/* reproduce */.C)(comparison, context) : undefined,
        (0,reused/* notReusable */.D_)(comparison, allowance),
        (0,footer/* footer */.q)(context),
    ]);
}
function comment_heading(comparison, context) {
    const { mark, phrase } = (0,headline/* headline */.P)(comparison);
    return (0,titled/* titled */.d)(context, (0,report_text.md) `${(0,report_text/* ours */.Od)(mark === undefined ? '' : `${mark} `)}${(0,names/* inMarkdown */.Hi)(phrase)}`);
}
function answer(comparison, context, allowance) {
    const several = (0,report_seeds/* hasSeveralSeeds */.pm)(comparison);
    const { failed, compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const { head, baseline } = comparison;
    if (compared.length > 0) {
        const sure = (0,certainty/* certainty */.k)(comparison, context);
        const notes = (0,report_notes/* remarks */.I)(comparison, context, allowance);
        const ofHead = (0,failure/* failureReport */.LK)(failed.head, several, context, allowance);
        const decides = head.result.kind === 'failed';
        return [
            decides ? ofHead : undefined,
            metricTable(comparison, context, allowance),
            (0,ignored_seed/* ignoredSeed */.I)(comparison),
            ...(several ? [sure, notes] : [notes, sure]),
            decides ? undefined : ofHead,
            (0,failure/* failureReport */.LK)(failed.base, several, context, allowance),
        ];
    }
    const side = (which, speaker) => {
        const measured = (0,report_seeds/* measurementsOf */.ZG)(comparison, which).find(({ result }) => result.kind === 'measured');
        const failures = failed[which].length > 0 || measured !== undefined ? failed[which] : [speaker];
        return [
            (0,failure/* failureReport */.LK)(failures, several, context, allowance),
            measured && sideNumbers(comparison, measured, context, allowance),
        ];
    };
    const [ofHead, ofBase] = [(0,failure/* remedy */.zL)(head), (0,failure/* remedy */.zL)(baseline)];
    const same = (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofHead)) === (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofBase));
    return [
        ...side('head', head),
        ...(same ? [] : ofHead),
        ...side('base', baseline),
        ...ofBase,
        (0,report_notes/* remarks */.I)(comparison, context, allowance),
    ];
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _failed_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77378);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99401);
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);





function headline(comparison) {
    const { head, baseline } = comparison;
    const seeds = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .seedsOf */ .GO)(comparison);
    const inSome = seeds.compared.length > 0;
    if (head.result.kind === 'failed') {
        return inSome
            ? { mark: '❌', phrase: ['Head ', ...failedInSome(seeds.failed.head, seeds)] }
            : (0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .failedHeadline */ .ML)(comparison, head.result.failure);
    }
    if (baseline.result.kind === 'failed' && !inSome)
        return (0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .noBaseline */ .f$)(comparison, baseline.result.failure);
    if (comparison.sameTraining)
        return { mark: undefined, phrase: [untouched(comparison)] };
    if (comparison.identical)
        return { mark: undefined, phrase: ['Identical results in head and base'] };
    const { mark, phrase } = judged(comparison);
    const failures = ['head', 'base'].flatMap((side) => {
        const failed = seeds.failed[side];
        return failed.length === 0 ? [] : [`; ${side} `, ...failedInSome(failed, seeds)];
    });
    return { mark, phrase: [...phrase, ...failures] };
}
function judged(comparison) {
    const { metrics } = comparison;
    const primary = metrics.find((metric) => metric.primary);
    if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
        return { mark: '❌', phrase: lostFirst(comparison, primary) };
    }
    const verdict = primary && (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._U)(primary, comparison);
    if (primary === undefined || verdict === undefined) {
        return { mark: undefined, phrase: differences(metrics) };
    }
    const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined;
    return { mark, phrase: [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(primary.name), verdict, ...besides(primary, metrics)] };
}
function failedInSome(failed, { counted }) {
    const ways = failed.flatMap(({ result }) => result.kind === 'failed' ? [(0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .whatHappened */ .ez)(result.failure)] : []);
    const [first = ['failed']] = ways;
    const alike = ways.every((way) => JSON.stringify(way) === JSON.stringify(first));
    return [...(alike ? first : ['failed']), ` in ${failed.length} of ${counted.length} seeds`];
}
function untouched({ changes }) {
    const total = changes?.total;
    const files = total === undefined
        ? 'The files changed are'
        : total === 1
            ? 'The 1 file changed is'
            : total === 0
                ? 'No file is changed: nothing is'
                : `The ${total} files changed are`;
    return `${files} not read by the training: same result as base`;
}
function lostFirst(comparison, primary) {
    const { metrics } = comparison;
    const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary));
    const [first] = lost;
    if (first === undefined)
        return differences(metrics);
    const phrase = [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(first.name), divergenceOf(first, lost)];
    if (primary === undefined || primary === first)
        return phrase;
    return [...phrase, '; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(primary.name), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._U)(primary, comparison) ?? (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(primary)];
}
function isLost({ role, diverged }) {
    return role === 'quality' && diverged === 'head';
}
function divergenceOf(first, lost) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .divergence */ .Z7)(first, 'head') + (lost.length > 1 ? `, and so did ${lost.length - 1} more` : '');
}
function besides(primary, metrics) {
    const others = metrics.filter((metric) => metric !== primary);
    const lost = others.filter(isLost);
    if (lost[0] !== undefined)
        return ['; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(lost[0].name), divergenceOf(lost[0], lost)];
    const contrary = primary.verdict === 'worse' ? 'better' : 'worse';
    const [first, ...more] = others.filter(({ verdict }) => verdict === contrary);
    if (first === undefined)
        return [];
    const how = first.diverged === undefined ? ` ${contrary}: ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(first)}` : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .divergence */ .Z7)(first, first.diverged);
    const rest = more.length === 0 ? '' : ` (and ${more.length} more ${contrary})`;
    return ['; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(first.name), how + rest];
}
function differences(metrics) {
    const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined);
    const named = (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .mostTelling */ .F)(both);
    if (named.length === 0)
        return ['Head and base have no metric in common, so there is nothing to compare'];
    return named.flatMap((metric, index) => {
        const name = index === 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(metric.name)] : [', ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(metric.name)];
        return [...name, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(metric)];
    });
}


/***/ }),

/***/ 40324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ignoredSeed)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


function ignoredSeed({ ignoresSeed }) {
    if (!ignoresSeed)
        return undefined;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('⚠️ Every seed gave the same numbers, so the training ignores the seed and was stopped after two; this is one run. ' +
            'Let it read `HEADWAY_SEED` to see how sure that is:'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)([
            'seed = int(os.environ.get("HEADWAY_SEED", "1"))',
            'random.seed(seed); numpy.random.seed(seed); torch.manual_seed(seed)',
        ], 'python'),
    ]);
}


/***/ }),

/***/ 80857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38117);

function intervalName(confidence) {
    return `${percent(confidence)} interval`;
}
function percent(confidence) {
    return `${(confidence * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
function intervalOf(metric) {
    const shown = metric.diverged === undefined ? (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .showInterval */ .P9)(metric) : undefined;
    return shown && `${shown.low} to ${shown.high}`;
}
function positionOf({ statistics, tolerance = 0 }) {
    if (statistics === undefined)
        return undefined;
    const { low, high } = statistics.interval;
    if (low > tolerance || high < -tolerance)
        return 'beyond';
    return low > 0 || high < 0 ? 'shows-some' : 'shows-none';
}


/***/ }),

/***/ 99401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ divergence),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80857);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38117);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12169);




function judgement(metric, { confidence }) {
    if (metric.scale === 'mixed') {
        return ` is ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')} in base and ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')} in head: a change of scale, not a result`;
    }
    if (metric.diverged !== undefined) {
        const nothing = metric.verdict === 'inconclusive' ? ', so nothing can be concluded' : '';
        return divergence(metric, metric.diverged) + nothing;
    }
    const interval = (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(metric);
    const surely = interval === undefined ? '' : ` (${(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalName */ .Bb)(confidence)} ${interval})`;
    switch (metric.verdict) {
        case 'better':
        case 'worse':
            return ` ${metric.verdict}: ${signed(metric)}${surely}`;
        case 'within-tolerance':
            return ` within tolerance: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(metric) ? 'no change' : signed(metric) + surely}`;
        case 'inconclusive':
            return interval === undefined
                ? ` inconclusive: ${signed(metric)}`
                : `: ${undecided(metric)}: ${signed(metric)}${surely}`;
        case 'added':
            return ` is new: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')} in head, not reported by base`;
        case 'removed':
            return ` is gone: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')} in base, not reported by head`;
        case 'unmeasured':
        case 'changed':
            return undefined;
    }
}
function undecided(metric) {
    switch ((0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(metric)) {
        case 'beyond':
            return missing(metric) ?? 'no difference shown once adjusted';
        case 'shows-some':
            return `no difference beyond ±${(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .showTolerance */ .z)(metric.tolerance ?? 0)} shown`;
        default:
            return 'no difference shown';
    }
}
function missing({ values }) {
    const lacking = (side) => values.filter((pair) => pair[side] === undefined).length;
    const side = lacking('head') > 0 ? 'head' : 'base';
    const count = lacking(side);
    return count === 0
        ? undefined
        : `no verdict, as ${side} has no number in ${count} of ${values.length} seeds`;
}
function divergence(metric, where) {
    const { head, base, of } = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .divergedSeeds */ .ty)(metric);
    if (of > 1) {
        if (where === 'head')
            return ` diverged in head in ${head} of ${of} seeds`;
        if (where === 'base')
            return ` diverged in base in ${base} of ${of} seeds, not in head`;
        return ` diverged in head in ${head} and in base in ${base} of ${of} seeds`;
    }
    const [ofHead, ofBase] = [(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head'), (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')];
    if (where === 'head')
        return ` diverged in head (${ofHead})`;
    if (where === 'base')
        return ` diverged in base (${ofBase}), not in head (${ofHead})`;
    return ` diverged on both sides (${ofHead === ofBase ? ofHead : `${ofHead} in head, ${ofBase} in base`})`;
}
function signed(metric) {
    const { difference } = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showMetric */ .ae)(metric);
    return difference + (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(metric, difference.slice(1));
}
function difference(metric) {
    if (metric.scale === 'mixed')
        return ' changed its scale';
    if (metric.diverged !== undefined)
        return divergence(metric, metric.diverged);
    if ((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(metric))
        return ' unchanged';
    const shown = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showMetric */ .ae)(metric).difference;
    const [sign, amount] = [shown.slice(0, 1), shown.slice(1)];
    if (sign !== '+' && sign !== '−')
        return ' unchanged on average';
    return ` ${amount}${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(metric, amount)} ${sign === '+' ? 'higher' : 'lower'}`;
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

/***/ 54931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99401);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38117);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);






function remarks(comparison, context, allowance) {
    const all = [
        ...comparison.notes.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note)),
        ...aboutSeeds(comparison, context, allowance),
        ...aboutMetrics(comparison),
        ...aboutEpochs(comparison),
        ...aboutMachines(comparison),
        ...aboutResults(comparison),
    ];
    const shown = all.slice(0, allowance.notes);
    const left = all.length - shown.length;
    if (left > 0)
        shown.push((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${left} more notes of this kind.`);
    if (shown.length < 2)
        return shown[0];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(shown.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `- ${note}`), '\n');
}
function aboutSeeds(comparison, context, allowance) {
    const { leftOut, compared } = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .seedsOf */ .GO)(comparison);
    const untried = context.seeds - comparison.pairs.length;
    return [
        ...leftOut.map(({ seed, head, base }) => {
            const lost = head.result.kind === 'failed' ? head : base;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Seed ${seed} is left out, through no fault of the training: ${lost.side} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .whyFailed */ .KE)(lost, context, allowance)}`;
        }),
        ...(untried > 0 && compared.length === 0 && !comparison.ignoresSeed
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `The other seeds (${untried} of ${context.seeds}) were not trained: they would not have told more.`,
            ]
            : []),
    ];
}
function aboutMetrics(comparison) {
    const { identical, sameTraining, metrics } = comparison;
    if (sameTraining)
        return [];
    if (identical) {
        const everywhere = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSeveralSeeds */ .pm)(comparison) ? ', with every seed' : '';
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Every metric is the same to the last bit${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(everywhere)}. If that is a surprise: does the command read the files that this pull request changes?`,
        ];
    }
    return metrics.map(aboutMetric).filter((note) => note !== undefined);
}
function aboutMetric(metric) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(metric.name)]);
    const several = metric.values.length > 1;
    const sides = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .showSide */ .DS)(metric, 'head'))} in head and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .showSide */ .DS)(metric, 'base'))} in base`;
    if (several && metric.diverged !== undefined)
        return aboutDivergence(metric, name);
    if (metric.primary)
        return undefined;
    if (metric.scale === 'mixed')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${name} is ${sides}: a change of scale, not a result.`;
    if (metric.diverged === 'both')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${name} is ${sides}, and was left out of the verdict.`;
    return undefined;
}
function aboutDivergence(metric, name) {
    const { values, diverged = 'both' } = metric;
    const finite = values.filter(({ head, base }) => Number.isFinite(head) && Number.isFinite(base)).length;
    const rest = finite === 0 ? '' : `; the numbers shown are of the other ${finite === 1 ? 'seed' : `${finite} seeds`}`;
    if (metric.primary && rest === '')
        return undefined;
    const verdict = diverged === 'both' && !metric.primary ? ', and was left out of the verdict' : '';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${name}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .divergence */ .Z7)(metric, diverged) + verdict + rest)}.`;
}
function aboutEpochs(comparison) {
    return comparison.metrics.flatMap(({ name, bestOf }) => {
        if (bestOf === undefined)
            return [];
        const [head, base] = [triesOf(comparison, 'head', name), triesOf(comparison, 'base', name)];
        if (head === undefined || base === undefined || head === base)
            return [];
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(name)])} is the best of ${head} epochs in head and of ${base} in base: a longer training gets more tries.`,
        ];
    });
}
function triesOf(comparison, side, name) {
    const tries = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementsOf */ .ZG)(comparison, side).flatMap(({ result }) => result.kind === 'measured' ? (result.metrics.find((metric) => metric.name === name)?.bestOf ?? []) : []);
    return tries.length === 0 ? undefined : Math.max(...tries);
}
function aboutMachines(comparison) {
    const { pairs } = comparison;
    const mixed = pairs.flatMap(({ head, base }) => {
        const [mine, other] = [head.machine?.cpuModel.trim(), base.machine?.cpuModel.trim()];
        return mine === undefined || other === undefined || mine === other ? [] : [[mine, other]];
    });
    const [first] = mixed;
    if (first === undefined)
        return [];
    const where = pairs.length > 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(` in ${mixed.length} of ${pairs.length} seeds`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('');
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ Head and base were trained on different processors${where} (${first[0]} and ${first[1]}): a part of the difference may be theirs, and times cannot be compared.`,
    ];
}
function aboutResults(comparison) {
    const ofHead = notesOf((0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementsOf */ .ZG)(comparison, 'head'));
    const ofBase = notesOf((0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementsOf */ .ZG)(comparison, 'base'));
    const both = ofHead.filter((note) => ofBase.includes(note));
    return [
        ...both.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Head and base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note)}`),
        ...ofHead.filter((note) => !both.includes(note)).map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Head: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note)}`),
        ...ofBase.filter((note) => !both.includes(note)).map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note)}`),
    ];
}
function notesOf(measurements) {
    const notes = measurements.flatMap(({ result }) => (result.kind === 'measured' ? result.notes : []));
    return [...new Set(notes)];
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22822);


function oneLine(comparison) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlainText */ .NA)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(comparison).phrase);
}


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pInWords),
/* harmony export */   S: () => (/* binding */ showP)
/* harmony export */ });
function showP(p) {
    if (p === undefined || !Number.isFinite(p))
        return '–';
    if (p < 0.001)
        return '< .001';
    return p > 0.995 ? '1' : p.toFixed(p < 0.0995 ? 3 : 2).slice(1);
}
function pInWords(p) {
    return p < 0.001 ? `p ${showP(p)}` : `p = ${showP(p)}`;
}


/***/ }),

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ olderCommit),
/* harmony export */   S: () => (/* binding */ ofFork)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function olderCommit({ provenance }) {
    const newer = provenance?.newerHead;
    if (newer === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ **For an older commit:** the pull request has moved on to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(newer.slice(0, 7))} since. To evaluate that, take the label off and add it again.`;
}
function ofFork({ provenance }) {
    const fork = provenance?.fork;
    if (fork === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `These numbers come from the code of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fork)}, a fork, and nobody else has checked them.`;
}


/***/ }),

/***/ 14497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: reproductionLines

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/shell.ts

const SPELLED = new RegExp(`${visible/* UNSEEN */.PR.source}|[^\\S\\n](?=\\n)`, 'gu');
function quote(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (text.search(SPELLED) === -1)
        return `'${text.replaceAll("'", "'\\''")}'`;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(SPELLED, (character) => {
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
        const command = `(cd -- ${quote(workingDirectory)} && bash -eo pipefail -c ${quote(install.command)})`;
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
    const asked = python === undefined ? '' : ` --python=${quote(python)}`;
    const packages = file === 'requirements.txt'
        ? 'uv pip install --quiet --index-strategy=unsafe-best-match -r requirements.txt'
        : '{ uv pip install --quiet -e . || uv pip install --quiet -r pyproject.toml; }';
    return [ENSURE_UV, `uv venv --quiet --no-project${asked} .venv`, ACTIVATE, where(packages)];
}
function inFolderOf(file, workingDirectory, line) {
    if (workingDirectory === '.')
        return line;
    const folder = quote(workingDirectory);
    return `(if [ -f ${folder}/${file} ]; then cd -- ${folder}; fi; ${line})`;
}

// EXTERNAL MODULE: ./src/report/seeds.ts
var seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/reproduce.ts





function reproduce(comparison, context) {
    const { seed } = pairToShow(comparison);
    const which = (0,seeds/* hasSeveralSeeds */.pm)(comparison)
        ? (0,report_text.md) `This is seed ${seed}; change \`seed=${seed}\` for another.`
        : undefined;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Reproduce this'), (0,blocks/* stack */.t$)([machine(comparison), which, (0,blocks/* fence */.EU)(reproductionLines(comparison, context), 'bash')]));
}
function pairToShow({ pairs, head, baseline }) {
    const speaker = [head, baseline].find(({ result }) => result.kind === 'failed') ?? head;
    return pairs.find(({ seed }) => seed === speaker.seed) ?? { seed: head.seed, head, base: baseline };
}
function reproductionLines(comparison, context) {
    const { head, base, seed } = pairToShow(comparison);
    const several = (0,seeds/* hasSeveralSeeds */.pm)(comparison);
    const folder = `headway-${context.pullRequest.number}`;
    return [
        '(',
        ...(several ? [`seed=${seed}`] : []),
        `git init --quiet ${folder} &&`,
        `cd ${folder} &&`,
        `git remote add origin ${quote(context.repositoryUrl)} &&`,
        ...(context.lfs ? ['git lfs install --local &&'] : []),
        `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${base.commit} || exit`,
        ...side(head, head.environment ?? base.environment, several, context),
        ...side(base, base.environment ?? head.environment, several, context),
        ')',
    ];
}
function side(measurement, made, several, context) {
    const folder = measurement.side;
    const inside = [
        ...(context.submodules ? ['git submodule --quiet update --init --recursive --depth=1'] : []),
        ...environmentLines(made, context),
        ...(context.workingDirectory === '.' ? [] : [`cd -- ${quote(context.workingDirectory)}`]),
        ...context.results.filter(isPath).map((path) => `rm -f -- ${quote(path)}`),
        ...variables(measurement, several ? '$seed' : `${measurement.seed}`),
        `bash -eo pipefail -c ${quote(context.command)}`,
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
    return `{ cat -- ${quote(path)} 2>/dev/null || cat -- "$HEADWAY_RESULTS"/${quote(path)}; }`;
}
function variables({ side, threads: toldOf }, seed) {
    const threads = Object.entries(toldOf).map(([name, value]) => quote(`${name}=${value}`));
    return [
        `export HEADWAY_SIDE=${side} HEADWAY_SEED=${seed} PL_GLOBAL_SEED=${seed} PYTHONHASHSEED=${seed}`,
        ...(threads.length === 0 ? [] : [`export ${threads.join(' ')}`]),
        'export HEADWAY_RESULTS="$(mktemp -d)"',
    ];
}
function machine(comparison) {
    const { head, base } = pairToShow(comparison);
    const used = head.machine ?? base.machine;
    if (used === undefined)
        return undefined;
    const environment = head.environment ?? base.environment;
    const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`;
    const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ');
    const python = environment?.python === undefined ? '' : `, Python ${environment.python}`;
    const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`;
    return (0,report_text.md) `Trained on ${(0,report_text/* ours */.Od)(cores)} ${(0,report_text/* ours */.Od)(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`;
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ notReusable),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   hM: () => (/* binding */ reusedNumbers)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53396);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);




const MOST_NAMED = 5;
function reusedNumbers(comparison, context, { notes }) {
    const { sameTraining, baseline } = comparison;
    const [heads, bases] = [(0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementsOf */ .ZG)(comparison, 'head'), (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementsOf */ .ZG)(comparison, 'base')];
    if (sameTraining && [...heads, ...bases].some(({ reused }) => reused === undefined)) {
        const one = heads.length === 1 ? 'one training stands' : 'one training a seed stands';
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`**Reused:** ${one} for both sides.`);
    }
    const lines = sameTraining && baseline.reused !== undefined
        ? ofSide(bases, 'both sides', context)
        : [...ofSide(heads, 'head', context), ...ofSide(bases, 'base', context)];
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, Math.max(2, notes));
    const left = lines.length - shown.length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...shown, ...(left > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `… and ${left} more that were reused.`] : [])], '\n');
}
function ofSide(measurements, who, context) {
    const groups = new Map();
    for (const { reused } of measurements) {
        if (reused === undefined)
            continue;
        const key = JSON.stringify([reused.because, reused.commit, reused.changed]);
        groups.set(key, [...(groups.get(key) ?? []), reused]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const seeds = group.length === measurements.length ? '' : `, ${group.length} of ${measurements.length} seeds`;
        const when = between(group.map(({ measuredAt }) => measuredAt));
        return [reuse((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(who + seeds), first, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(when), context)];
    });
}
function reuse(who, { commit, because, changed }, when, context) {
    switch (because) {
        case 'same-run':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Reused:** ${who}, measured by an earlier attempt of this run (${when}).`;
        case 'same-commit':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Reused:** ${who}, measured before (${when}).`;
        case 'unread': {
            const at = (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(commit, context);
            if (changed === 0)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Reused:** ${who}, measured at ${at} (${when}), which holds the same files.`;
            const since = changed === 1 ? 'the file that differs since is' : `the ${changed} files that differ since are`;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `**Reused:** ${who}, measured at ${at} (${when}); ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(since)} not read by the training.`;
        }
    }
}
function between(times) {
    const minute = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');
    const [first, last] = [minute(Math.min(...times)), minute(Math.max(...times))];
    if (first === last)
        return `${first} UTC`;
    return `${first} to ${first.slice(0, 10) === last.slice(0, 10) ? last.slice(11) : last} UTC`;
}
function changedFiles({ changes, sameTraining }, { notes }) {
    if (changes === undefined || changes.total === 0 || sameTraining)
        return undefined;
    const { total, read } = changes;
    const files = total === 1 ? '1 file' : `${total} files`;
    if (read.length === 0) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `This pull request changes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(files)}, and the training was not seen to read ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(total === 1 ? 'it' : 'any of them')}.`;
    }
    const shown = read.slice(0, Math.min(MOST_NAMED, notes)).map((path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path, 100));
    const left = read.length - shown.length;
    const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ', ')}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(left > 0 ? ` and ${left} more` : '')}`;
    if (total === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `This pull request changes ${names}, which the training reads.`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `This pull request changes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(files)}; of these the training reads ${names}.`;
}
function notReusable({ pairs }, { notes }) {
    const reasons = new Set(pairs.flatMap(({ head, base }) => [head, base].flatMap(blindSpotsOf)));
    if (reasons.size === 0)
        return undefined;
    const lines = [...reasons].slice(0, notes).map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `- The training ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}.`);
    if (reasons.size > lines.length)
        lines.push((0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `- … and ${reasons.size - lines.length} more reasons.`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Why later evaluations will train this again'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(lines, '\n'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('A measurement is reused when all that its training read is known and unchanged. ' +
            'The input `data` declares files outside the repository; `reuse: on` vouches that there is nothing else.'),
    ]));
}
function blindSpotsOf({ reads, reused }) {
    return reused === undefined ? (reads?.blindSpots ?? []) : [];
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

/***/ 12169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ showTolerance)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);

function showTolerance(tolerance) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(tolerance)
        .replace(/(\.\d*?)0+(?=$|e)/, '$1')
        .replace(/\.(?=$|e)/, '');
}


/***/ })

};
