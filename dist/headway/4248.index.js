export const id = 4248;
export const ids = [4248,3101];
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

/***/ 34248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _github_measuring_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58672);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31738);
/* harmony import */ var _github_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87131);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37786);
/* harmony import */ var _inputs_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22035);
/* harmony import */ var _inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29837);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33101);
/* harmony import */ var _process_docs_link_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83855);
/* harmony import */ var _leave_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4451);









async function report() {
    await (0,_leave_js__WEBPACK_IMPORTED_MODULE_7__/* .leave */ .q)(async () => {
        const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .c)(process.env);
        const asked = decideReport(run);
        if (asked.kind === 'nothing') {
            process.stdout.write(`${asked.why}\n`);
            return;
        }
        if (asked.kind === 'follow-run') {
            const { followRun } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(4239), __webpack_require__.e(6685), __webpack_require__.e(1502)]).then(__webpack_require__.bind(__webpack_require__, 29252));
            await followRun(run, asked.run);
            return;
        }
        if (asked.kind === 'follow') {
            const { followPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(4239), __webpack_require__.e(6685), __webpack_require__.e(7176)]).then(__webpack_require__.bind(__webpack_require__, 57253));
            await followPullRequest(run, asked.pullRequest);
            return;
        }
        if ((0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfBranch */ .Av)(asked)) {
            const { reportBranch } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(8395), __webpack_require__.e(3873), __webpack_require__.e(1623), __webpack_require__.e(273), __webpack_require__.e(5454), __webpack_require__.e(4530), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 20349));
            await reportBranch(run, asked, (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanDigest */ .ud)(process.env));
            return;
        }
        if ((0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfMany */ .VD)(process.env)) {
            await reportMany(run, asked);
            return;
        }
        const { reportMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(4239), __webpack_require__.e(947), __webpack_require__.e(3873), __webpack_require__.e(273), __webpack_require__.e(6685), __webpack_require__.e(8847), __webpack_require__.e(4315), __webpack_require__.e(9490), __webpack_require__.e(6808), __webpack_require__.e(9809)]).then(__webpack_require__.bind(__webpack_require__, 63300));
        await reportMeasurements(run, asked);
    });
}
async function reportMany(run, asked) {
    if (asked.kind === 'after-run') {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_6__.UserError('Many machines are reported on by a job of their own run, and this one was started by workflow_run.', `Let \`report\` be the last job of the workflow that plans and measures: ${(0,_process_docs_link_js__WEBPACK_IMPORTED_MODULE_8__/* .docsLink */ ._)('many-machines.md')}`);
    }
    const { reportPlan } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(4239), __webpack_require__.e(8395), __webpack_require__.e(947), __webpack_require__.e(3873), __webpack_require__.e(1623), __webpack_require__.e(273), __webpack_require__.e(5454), __webpack_require__.e(6685), __webpack_require__.e(8847), __webpack_require__.e(4315), __webpack_require__.e(4530), __webpack_require__.e(9490), __webpack_require__.e(6808), __webpack_require__.e(5883)]).then(__webpack_require__.bind(__webpack_require__, 1614));
    await reportPlan(run, asked, (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanDigest */ .ud)(process.env));
}
function decideReport(run) {
    const label = (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOfPlan */ .hJ)(process.env, run.event);
    if (run.eventName === 'workflow_run') {
        const after = (0,_github_measuring_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readAfterRun */ .gY)(run.event, (0,_inputs_report_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowInput */ .W)(process.env));
        if (after.kind === 'nothing')
            return after;
        return after.kind === 'follow'
            ? { kind: 'follow-run', run: after.run }
            : { kind: 'after-run', run: after.run, label };
    }
    const decision = (0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(run, label, (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .readPullRequestNumber */ ._B)(process.env));
    if (!(0,_github_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfBranch */ .Av)(decision) || (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfMany */ .VD)(process.env))
        return decision;
    return { kind: 'nothing', why: 'Nothing to do: a branch is measured, and nobody waits for an answer.' };
}


/***/ }),

/***/ 58672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ expectOwnRun),
/* harmony export */   gY: () => (/* binding */ readAfterRun),
/* harmony export */   qc: () => (/* binding */ forkOf)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16791);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87131);




function readAfterRun(event, workflow) {
    const { action, workflow_run: found } = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(event) ? event : {};
    if (action !== 'completed')
        return nothing(`the run was ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(String(action))}, and not completed`);
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(found))
        return malformed('workflow_run');
    const path = typeof found.path === 'string' ? found.path.replace(/@.*$/, '') : malformed('path');
    if (path !== workflow)
        return nothing(`it was a run of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)}, and not of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(workflow)}`);
    if (found.event !== 'pull_request') {
        return nothing(`it was started by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(String(found.event))}, and not by pull_request`);
    }
    const { conclusion } = found;
    if (typeof conclusion !== 'string')
        return malformed('conclusion');
    if (conclusion === 'cancelled')
        return nothing(`it was ${conclusion}`);
    const { id, run_attempt: attempt, html_url: url, head_sha: headSha, head_branch: headBranch } = found;
    return {
        kind: conclusion === 'skipped' ? 'follow' : 'report',
        run: {
            id: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isPositiveInteger */ .q6)(id) ? id : malformed('id'),
            attempt: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isPositiveInteger */ .q6)(attempt) ? attempt : malformed('run_attempt'),
            url: typeof url === 'string' ? url : malformed('html_url'),
            conclusion,
            headSha: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(headSha) ? headSha : malformed('head_sha'),
            headBranch: typeof headBranch === 'string' ? headBranch : '',
            headRepository: found.head_repository === null ? undefined : repository(found.head_repository),
        },
    };
}
function expectOwnRun(run, claimed, pullRequest) {
    const { number, headRepository, headRef, headSha } = pullRequest;
    const [own, theirs] = [headRepository, run.headRepository];
    const ofRepository = own !== undefined && own.id === theirs?.id;
    const ofCommit = run.headSha === headSha || run.headBranch === headRef;
    if (ofRepository && ofCommit && claimed.headSha === run.headSha)
        return;
    const from = theirs === undefined ? 'a fork that was deleted' : theirs.fullName;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The measurements claim to be of pull request #${number}, but they were made by a run of ${from} at ${run.headSha.slice(0, 7)}, which is not its.`, `Nothing was posted there. Somebody may have changed the workflow that measures: look at its run, ${run.url}.`);
}
function forkOf(pullRequest) {
    if (!(0,_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .isFork */ .B0)(pullRequest))
        return undefined;
    return pullRequest.headRepository?.fullName ?? 'a fork that was deleted';
}
function nothing(why) {
    return { kind: 'nothing', why: `Nothing to do: ${why}.` };
}
function repository(value) {
    const { id, full_name: fullName } = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isPositiveInteger */ .q6)(id) || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(fullName))
        return malformed('head_repository');
    return { id, fullName };
}
function malformed(field) {
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The event's workflow_run.${field} is missing or something else, so it is not as GitHub sends it.`, 'If you wrote the event yourself, add it; otherwise please report this.');
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

/***/ 22035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ workflowInput),
/* harmony export */   i: () => (/* binding */ readReportSettings)
/* harmony export */ });
/* harmony import */ var _comparison_take_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71550);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30060);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44245);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70900);




function readReportSettings(env) {
    (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownInputs */ .QZ)(env, 'headway/report');
    const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'metrics');
    const metrics = given === '' ? undefined : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricRules */ .H)(given);
    (0,_comparison_take_js__WEBPACK_IMPORTED_MODULE_0__/* .takesOf */ .O)(metrics ?? []);
    return {
        metrics,
        comment: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .commentMode */ .P5)(env),
        removeLabel: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(env, 'remove-label'),
        name: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationName */ .UH)(env),
        token: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .token */ .Sh)(env),
    };
}
function workflowInput(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'workflow');
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('workflow', value, 'under workflow_run, the file of the workflow that measures, from the root of the repository', 'workflow: .github/workflows/measure.yml');
}


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

/***/ 2525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
