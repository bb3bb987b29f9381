export const id = 2806;
export const ids = [2806];
export const modules = {

/***/ 18101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
function keepingOf(run, folder, about, evaluation, signal) {
    const { runUrl, runAttempt } = run;
    const words = [about, runAttempt, process.env.GITHUB_JOB ?? '', evaluation ?? ''];
    return { folder, env: process.env, runUrl, words, signal };
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
            options.request = { ...options.request };
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
    const budget = { left: undefined };
    octokit.hook.after('request', ({ headers }) => {
        const told = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
        if (Number.isSafeInteger(told))
            budget.left = told;
    });
    return { octokit, run, owner, repo, log, timing, budget };
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

/***/ 52524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ fetchLabelled),
/* harmony export */   dA: () => (/* binding */ fetchPullRequest),
/* harmony export */   kA: () => (/* binding */ fetchOpenOf)
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
async function fetchOpenOf({ octokit, owner, repo }, { headRepository, headBranch }) {
    if (headRepository === undefined || headBranch === '')
        return [];
    const [whose] = headRepository.fullName.split('/');
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${whose}:${headBranch}`,
    });
    const found = data.map((one) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .DQ)(one, `pull request #${one.number}`));
    return found.filter((one) => one.headRepository?.id === headRepository.id && one.headRef === headBranch);
}


/***/ }),

/***/ 19686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ readMeasurement),
/* harmony export */   mk: () => (/* binding */ writeMeasurement)
/* harmony export */ });
/* unused harmony export readMeasurementJson */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28395);
/* harmony import */ var _schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24579);
/* harmony import */ var _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25293);
/* harmony import */ var _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19305);
/* harmony import */ var _count_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72699);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64157);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63121);









const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    plan: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    measurement: _schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .anyMeasurement */ .RH,
    entry: (0,_schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no)(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ key: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, mentioned: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, measuredAt: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$ })),
    machine: _schema_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const REDUCTIONS = [
    (handed) => handed,
    (handed) => ({ ...handed, measurement: (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSeries */ .SJ)(handed.measurement), entry: undefined }),
    (handed) => ({ ...handed, measurement: bare(handed), entry: undefined }),
];
function bare({ measurement }) {
    return (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutPaths */ .fx)((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutPredictions */ .tn)((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSeries */ .SJ)(measurement)));
}
function writeMeasurement(whole, trainings) {
    const most = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0, Math.floor(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_TOGETHER */ .S8 / trainings));
    for (const reduce of REDUCTIONS) {
        const handed = reduce(whole);
        if ((0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .pointsOf */ .XE)(handed.measurement) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES */ .xy)
            continue;
        const json = JSON.stringify(handed, _schema_named_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .namedNumbers */ .E);
        if (Buffer.byteLength(json) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_UNPACKED_EACH */ .gN || (0,_count_values_js__WEBPACK_IMPORTED_MODULE_8__/* .countValues */ .I)(json) > most)
            continue;
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json);
        if (packed.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PACKED_EACH */ .h8)
            return packed;
    }
    throw new Error('The metrics of this training are too large to be handed on.');
}
function readMeasurement(packed, plan, item, most) {
    const json = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l1)(packed, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_UNPACKED_EACH */ .gN);
    return json.kind === 'refused' ? json : readMeasurementJson(json.text, plan, item, most);
}
function readMeasurementJson(json, plan, item, most) {
    const values = (0,_count_values_js__WEBPACK_IMPORTED_MODULE_8__/* .countValues */ .I)(json);
    if (values > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_VALUES_EACH */ .j0} values`);
    if (values > most)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('holds more values than there is room for, with all the others');
    const value = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(json);
    if (value === undefined)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is no JSON');
    const found = schema.safeParse(value);
    if (!found.success)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(found.error, value));
    const { measurement: read, entry, ...rest } = found.data;
    const measurement = (0,_schema_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .completeMeasurement */ .KP)(read);
    if (rest.plan !== plan)
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is of another plan');
    const { side, seed, commit } = measurement;
    if (side !== item.side || seed !== item.seed || commit !== item.commit) {
        return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('is of another side, seed or commit');
    }
    return { kind: 'read', handed: { ...rest, measurement, entry }, values };
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

/***/ 2806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureItem: () => (/* binding */ measureItem)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _answering_hand_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55287);
/* harmony import */ var _answering_keeping_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(18101);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87131);
/* harmony import */ var _handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19686);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37786);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44245);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70900);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(79507);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83998);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23036);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46010);
/* harmony import */ var _source_removal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17513);
/* harmony import */ var _story_commits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52715);
/* harmony import */ var _story_measure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25454);
/* harmony import */ var _story_measure_all_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79456);
/* harmony import */ var _story_open_branch_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93518);
/* harmony import */ var _story_open_job_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13639);
/* harmony import */ var _story_open_ledger_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(52201);
/* harmony import */ var _story_workshop_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(53293);
/* harmony import */ var _training_relay_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(40763);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(34530);
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






















async function measureItem(run, asked) {
    const settings = { ...(0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .sb)(process.env, 'headway/measure'), maxParallel: 1 };
    const wanted = (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .readItem */ .k0)(process.env);
    const plan = await (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .receivePlan */ .H3)((0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlanDigest */ .ud)(process.env), settings.name, run, new AbortController().signal);
    (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .expectSameSettings */ .JH)(settings, plan);
    const item = itemOf(plan, wanted);
    const itemJob = (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfBranch */ .Av)(asked)
        ? await openForBranch(run, asked, settings, plan)
        : await openForPullRequest(run, asked, settings, plan, item);
    const { job, pullRequest, about } = itemJob;
    const { root, keep, stop, redact, ledger } = job;
    try {
        const measurement = await train(itemJob, item).catch(broken);
        if (measurement === undefined) {
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_9__.fail)('The training was cancelled.');
            return;
        }
        const [added] = ledger?.added() ?? [];
        const packed = (0,_handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMeasurement */ .mk)({
            schema: 1,
            plan: plan.id,
            measurement,
            entry: added && { key: added.key, mentioned: added.mentioned, measuredAt: added.measuredAt },
            machine: process.env.RUNNER_NAME ?? '',
        }, plan.items.length);
        const words = [settings.name, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .nameOfItem */ .Yf)(item)].filter((word) => word !== undefined).join('-');
        const keeping = (0,_answering_keeping_js__WEBPACK_IMPORTED_MODULE_20__/* .keepingOf */ .r)(run, keep, about, words, stop);
        await (0,_answering_hand_on_js__WEBPACK_IMPORTED_MODULE_1__/* .handOn */ .xg)(packed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .measurementStem */ .ul)(settings.name, item, run.runAttempt), { what: 'The measurement', again: 'Run the failed jobs again.' }, keeping);
        const { keepLogs } = await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(8847), __webpack_require__.e(8042), __webpack_require__.e(1931)]).then(__webpack_require__.bind(__webpack_require__, 77169));
        await keepLogs(keeping);
        tell(measurement);
    }
    finally {
        await (0,_source_removal_js__WEBPACK_IMPORTED_MODULE_10__/* .removeLeftovers */ .D)(root, _process_say_js__WEBPACK_IMPORTED_MODULE_9__.warn);
    }
    function broken(error) {
        if (stop.aborted)
            return undefined;
        const { message, remedy } = (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(error, pullRequest);
        return (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .redactMeasurement */ .u)((0,_story_measure_js__WEBPACK_IMPORTED_MODULE_12__/* .unmeasured */ .Q)(item, { kind: 'not-started', reason: message, remedy }), redact);
    }
}
async function openForPullRequest(run, asked, settings, plan, { side }) {
    const opened = await (0,_story_open_job_js__WEBPACK_IMPORTED_MODULE_15__/* .openJob */ .I)(run, asked, settings, false, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .ledgerPlace */ .VP)(plan.machines, false));
    const { pullRequest } = opened;
    (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .expectSamePullRequest */ .UC)(pullRequest, plan);
    return {
        job: { ...opened, onProgress: () => { } },
        repository: pullRequest.baseRepository.fullName,
        fallbackRef: side === 'head' ? `refs/pull/${pullRequest.number}/head` : undefined,
        pullRequest,
        about: pullRequest.number,
    };
}
async function openForBranch(run, asked, settings, plan) {
    (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .expectSameBranch */ .kC)((0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_14__/* .commitOf */ .D3)(asked), plan);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_21__.cancelledBySignal)();
    const { branch, sha } = asked;
    const place = (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .ledgerPlace */ .VP)(plan.machines, false);
    const ledger = (0,_story_open_ledger_js__WEBPACK_IMPORTED_MODULE_16__/* .ledgerOf */ .Xr)(run, settings, { kind: 'branch', branch }, undefined, stop, place);
    return {
        job: await (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_14__/* .openBranchJob */ .eE)(run, settings, ledger, stop),
        repository: run.repository.fullName,
        fallbackRef: (0,_story_open_branch_js__WEBPACK_IMPORTED_MODULE_14__/* .refOf */ .H8)(branch),
        pullRequest: undefined,
        about: sha.slice(0, 7),
    };
}
async function train({ job, fallbackRef, ...from }, item) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = __addDisposableResource(env_1, (0,_training_relay_js__WEBPACK_IMPORTED_MODULE_18__/* .openRelay */ .W)(process.stdout), false);
        const repository = __addDisposableResource(env_1, await (0,_story_commits_js__WEBPACK_IMPORTED_MODULE_11__/* .openSource */ .o)(job, from.repository, relay), true);
        const workshop = __addDisposableResource(env_1, (0,_story_workshop_js__WEBPACK_IMPORTED_MODULE_17__/* .openWorkshop */ ._)(job, repository, relay), true);
        await repository.fetch([{ sha: item.commit, ...(fallbackRef === undefined ? {} : { fallbackRef }) }]);
        const { measurements } = await (0,_story_measure_all_js__WEBPACK_IMPORTED_MODULE_13__/* .measureAll */ .M)(job, [item], workshop, await (0,_story_measure_all_js__WEBPACK_IMPORTED_MODULE_13__/* .shareOut */ .t)(job));
        const [measurement] = measurements;
        if (measurement === undefined)
            throw new Error('nothing was measured');
        return measurement;
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
function tell({ side, seed, result, reused }) {
    const who = `${side}, seed ${seed}`;
    if (result.kind === 'measured') {
        const shown = result.metrics.slice(0, 5).map(({ name, value }) => `${name} ${value}`);
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_9__.say)(`${who} ${reused === undefined ? 'is measured' : 'was known'}: ${shown.join(', ')}`);
    }
    else if (result.failure.kind === 'not-started') {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_9__.fail)(`${who} could not be measured: ${result.failure.reason}\n${result.failure.remedy}`);
    }
    else {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_9__.say)(`${who} did not give numbers (${result.failure.kind}). The report says more.`);
    }
}
function itemOf(plan, wanted) {
    const found = plan.items.find(({ side, seed }) => side === wanted.side && seed === wanted.seed);
    if (found !== undefined)
        return found;
    const last = plan.items.at(-1)?.seed ?? 1;
    const first = plan.items[0] ?? wanted;
    const allowed = `\`${(0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .nameOfItem */ .Yf)(first)}\` to \`base-${last}\`, as the plan of this run has them`;
    throw (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('item', (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .nameOfItem */ .Yf)(wanted), allowed, 'item: $' + '{{ matrix.item }}');
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

/***/ 93518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   eE: () => (/* binding */ openBranchJob),
/* harmony export */   fA: () => (/* binding */ fetchCommitOf),
/* harmony export */   qY: () => (/* binding */ whyInVain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44121);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6031);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23036);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46010);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20322);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72067);









const SEEDS_FOR_NOISE = 5;
function commitOf({ kind, branch, sha }) {
    return { branch, sha, purpose: kind === 'noise' ? 'noise' : 'baseline' };
}
function whyInVain({ purpose }, ledger) {
    if (purpose === 'noise' || ledger?.lasts)
        return undefined;
    const why = ledger === undefined ? 'with `reuse: off`' : 'without a cache of its own for each branch';
    return `Nothing to do: ${why}, a measurement of the branch would answer nobody.`;
}
function itemsOf({ branch, sha, purpose }, seeds) {
    const count = purpose === 'noise' ? seedsForNoise(branch, seeds) : seeds.first;
    const ref = refOf(branch);
    return (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .seedsBetween */ .jQ)(1, count).map((seed) => ({ side: 'base', commit: sha, ref, seed }));
}
function seedsForNoise(branch, { first, most }) {
    const count = first < _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST_PAIRS */ .N ? SEEDS_FOR_NOISE : Math.max(first, most ?? 0);
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_5__.say)(`No \`pull-request-number\` is given: measuring how noisy the training of ${branch} is, with ${count} seeds.`);
    return count;
}
async function fetchCommitOf({ branch, sha }, repository) {
    await repository.fetch([{ sha, fallbackRef: refOf(branch) }]);
}
function refOf(branch) {
    return `refs/heads/${branch}`;
}
async function openBranchJob(run, settings, ledger, stop) {
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`);
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .saveForPost */ .Tn)({ mark, root, pullRequest: undefined });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    return {
        run,
        settings,
        workspace: (0,_job_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceOf */ .B)(process.env),
        mark,
        root,
        keep,
        stop,
        redact: (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .openRedact */ .A)(process.env, settings.token),
        ledger,
        say: _process_say_js__WEBPACK_IMPORTED_MODULE_5__.say,
        onProgress: () => { },
    };
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
