export const id = 7961;
export const ids = [7961,3101];
export const modules = {

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
async function leave(work) {
    try {
        await work();
    }
    catch (error) {
        const [{ Cancelled }, { UserError }, { fail, say }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9507).then(__webpack_require__.bind(__webpack_require__, 79507)),
            __webpack_require__.e(/* import() */ 3101).then(__webpack_require__.bind(__webpack_require__, 33101)),
            Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(6010)]).then(__webpack_require__.bind(__webpack_require__, 46010)),
        ]);
        if (error instanceof UserError) {
            fail(`${error.message}\n${error.remedy}`);
        }
        else if (error instanceof Cancelled) {
            fail(error.message);
        }
        else {
            fail(`Headway itself failed: ${String(error)}`);
            if (error instanceof Error && error.stack !== undefined)
                say(error.stack);
        }
    }
    process.exit();
}


/***/ }),

/***/ 57961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31738);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _inputs_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29837);
/* harmony import */ var _leave_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4451);




async function plan() {
    await (0,_leave_js__WEBPACK_IMPORTED_MODULE_3__/* .leave */ .q)(async () => {
        const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .c)(process.env);
        const asked = (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(run, (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabel */ .V8)(process.env), (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequestNumber */ ._B)(process.env));
        if (asked.kind === 'nothing') {
            process.stdout.write(`${asked.why}\n`);
        }
        else if (asked.kind === 'follow') {
            const { followPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8815), __webpack_require__.e(4239), __webpack_require__.e(900), __webpack_require__.e(6685), __webpack_require__.e(4795)]).then(__webpack_require__.bind(__webpack_require__, 57253));
            await followPullRequest(run, asked.pullRequest);
        }
        else if ((0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfBranch */ .Av)(asked)) {
            const { planBranch } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8815), __webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(900), __webpack_require__.e(1623), __webpack_require__.e(158), __webpack_require__.e(4530), __webpack_require__.e(4507)]).then(__webpack_require__.bind(__webpack_require__, 48870));
            await planBranch(run, asked);
        }
        else {
            const { planPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8815), __webpack_require__.e(4239), __webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(900), __webpack_require__.e(3873), __webpack_require__.e(1623), __webpack_require__.e(158), __webpack_require__.e(6685), __webpack_require__.e(4530), __webpack_require__.e(9490), __webpack_require__.e(9527)]).then(__webpack_require__.bind(__webpack_require__, 41337));
            await planPullRequest(run, asked);
        }
    });
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

/***/ 31738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33101);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45161);



function readRun(env) {
    const eventName = required(env, 'GITHUB_EVENT_NAME');
    const event = readEvent(required(env, 'GITHUB_EVENT_PATH'));
    const repository = readRepository(env, event);
    const serverUrl = url(env, 'GITHUB_SERVER_URL');
    const apiUrl = url(env, 'GITHUB_API_URL');
    const runId = wholeNumber('GITHUB_RUN_ID', required(env, 'GITHUB_RUN_ID'));
    const forge = readForge(env, apiUrl);
    return {
        eventName,
        event,
        repository,
        ref: given(env, 'GITHUB_REF') ?? '',
        sha: given(env, 'GITHUB_SHA') ?? '',
        serverUrl,
        apiUrl,
        forge,
        graphqlUrl: given(env, 'GITHUB_GRAPHQL_URL') === undefined ? '' : url(env, 'GITHUB_GRAPHQL_URL'),
        runId: String(runId),
        runAttempt: wholeNumber('GITHUB_RUN_ATTEMPT', given(env, 'GITHUB_RUN_ATTEMPT') ?? '1'),
        workflowPath: readWorkflowPath(env),
        runUrl: `${serverUrl}/${repository.fullName}/actions/runs/${forge === 'github' ? runId : pageOf(env, runId)}`,
        temp: required(env, 'RUNNER_TEMP'),
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`GITHUB_EVENT_PATH (${path}) cannot be read as JSON: ${error instanceof Error ? error.message : error}`, 'It must name the file with the event that started this workflow run. The runner writes it; a step must not change it.', { cause: error });
    }
}
function readRepository(env, event) {
    const fullName = required(env, 'GITHUB_REPOSITORY');
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(fullName))
        malformed('GITHUB_REPOSITORY', fullName, 'owner/name');
    const idText = given(env, 'GITHUB_REPOSITORY_ID');
    if (idText !== undefined)
        return { id: wholeNumber('GITHUB_REPOSITORY_ID', idText), fullName };
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(event) && (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(event.repository) ? event.repository.id : undefined;
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isPositiveInteger */ .q6)(id))
        return { id, fullName };
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError("Neither GITHUB_REPOSITORY_ID nor the event's repository.id says which repository this is.", NOT_A_RUNNER);
}
function readForge(env, apiUrl) {
    if (given(env, 'FORGEJO_ACTIONS') !== undefined)
        return 'forgejo';
    return given(env, 'GITEA_ACTIONS') !== undefined || apiUrl.endsWith('/api/v1') ? 'gitea' : 'github';
}
function pageOf(env, runId) {
    return `${wholeNumber('GITHUB_RUN_NUMBER', given(env, 'GITHUB_RUN_NUMBER') ?? String(runId))}?by_index=1`;
}
function readWorkflowPath(env) {
    const path = given(env, 'GITHUB_WORKFLOW_REF')?.match(/^[^/]+\/[^/]+\/(.+?)@(?:refs\/|[0-9a-f]{40})/)?.[1];
    return path ?? required(env, 'GITHUB_WORKFLOW');
}
const NOT_A_RUNNER = 'Headway runs as a step of a GitHub Actions workflow, whose runner sets this:\n' +
    '    steps:\n' +
    '      - uses: OWNER/headway@v1';
function given(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}
function required(env, name) {
    const value = given(env, name);
    if (value !== undefined)
        return value;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set, so this is not a step of a workflow run.`, NOT_A_RUNNER);
}
function url(env, name) {
    const value = required(env, name);
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
        malformed(name, value, 'an http(s) URL');
    return value.replace(/\/+$/, '');
}
function wholeNumber(name, value) {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isPositiveInteger */ .q6)(number))
        malformed(name, value, 'a positive whole number');
    return number;
}
function malformed(name, value, expected) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is ${JSON.stringify(value)}, which is not ${expected}.`, NOT_A_RUNNER);
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

/***/ 29837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   VD: () => (/* binding */ isOfMany),
/* harmony export */   _B: () => (/* binding */ readPullRequestNumber),
/* harmony export */   hJ: () => (/* binding */ labelOfPlan)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);

function readLabel(env) {
    return env.INPUT_LABEL?.trim() || 'evaluate';
}
function isOfMany(env) {
    return ['INPUT_PLAN', 'INPUT_ITEM', 'INPUT_MEASURED'].some((name) => (env[name] ?? '').trim() !== '');
}
function labelOfPlan(env, event) {
    const { label } = (event ?? {});
    return isOfMany(env) && typeof label?.name === 'string' ? label.name : readLabel(env);
}
function readPullRequestNumber(env) {
    const value = env['INPUT_PULL-REQUEST-NUMBER']?.trim() ?? '';
    if (value === '')
        return undefined;
    if (!/^[1-9]\d{0,9}$/.test(value)) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The input \`pull-request-number\` is ${JSON.stringify(value.slice(0, 80))}. Allowed: the number of a pull request.`, 'Write, for example:\n    with:\n      pull-request-number: 42');
    }
    return Number(value);
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


/***/ })

};
