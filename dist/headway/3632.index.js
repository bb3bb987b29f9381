export const id = 3632;
export const ids = [3632];
export const modules = {

/***/ 82239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ answerMeasured)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31530);
/* harmony import */ var _github_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67353);
/* harmony import */ var _inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29837);
/* harmony import */ var _inputs_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37344);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83998);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6031);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46010);
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2525);
/* harmony import */ var _report_settled_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56291);
/* harmony import */ var _story_asked_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70385);
/* harmony import */ var _story_conclude_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47909);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10402);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41427);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33446);
/* harmony import */ var _keep_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(77964);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18101);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(69576);




















async function answerMeasured(reporting, measured) {
    const { github, settings, stop, pullRequest, provenance, writer, begun } = reporting;
    const { run } = github;
    const told = { runUrl: writer.runUrl, version: _process_version_js__WEBPACK_IMPORTED_MODULE_17__/* .VERSION */ .x, provenance, name: settings.name };
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-report-${mark}`);
    const { runId, runAttempt, runUrl } = writer;
    (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_8__/* .saveForPost */ .Tn)({
        mark,
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, `headway-${mark}`),
        pullRequest,
        writer: { runId, runAttempt, runUrl },
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(keep, { recursive: true });
    const keeping = (0,_keeping_js__WEBPACK_IMPORTED_MODULE_18__/* .keepingOf */ .r)(run, keep, pullRequest.number, settings.name, stop);
    let afterwards;
    let of = (0,_story_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .evaluatedOf */ .T)(pullRequest, { kind: 'merge-base' });
    const ending = await measured().then(end).catch(brokenOff);
    const answering = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(writer, settings.token, stop, _process_say_js__WEBPACK_IMPORTED_MODULE_9__.say);
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_13__/* .openAnswer */ .N)(answering, pullRequest, { ...settings, begun }, of);
    const complaint = await (0,_ending_js__WEBPACK_IMPORTED_MODULE_14__/* .deliver */ .c)(ending.markdown, answer, pullRequest);
    complaint?.tell();
    if (ending.failure !== undefined)
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_9__.fail)(ending.failure);
    if (!stop.aborted)
        await answer.follow();
    if (settings.removeLabel && !stop.aborted) {
        await (0,_github_label_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLabel */ .t)(github, pullRequest, (0,_inputs_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOfPlan */ .hJ)(process.env, run.event));
    }
    await afterwards?.({ onlyReads: complaint?.isAsItMustBe ?? false, keeping });
    async function end({ result, notes, machines, headSha, ...rest }) {
        afterwards = rest.afterwards;
        if (result.kind === 'failed') {
            const { message, remedy } = result;
            return { markdown: (0,_report_settled_js__WEBPACK_IMPORTED_MODULE_10__/* .renderError */ .vr)({ message, remedy }, told), failure: `${message}\n${remedy}` };
        }
        const evaluated = { ...pullRequest, headSha: headSha ?? pullRequest.headSha };
        of = (0,_story_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .evaluatedOf */ .T)(evaluated, { kind: 'merge-base' });
        const known = {
            ...(0,_report_context_js__WEBPACK_IMPORTED_MODULE_19__/* .contextOf */ .V)(writer, evaluated, result.circumstances, settings.name),
            provenance,
            machines: machines ?? (result.kind === 'measured' ? result.machines : undefined),
        };
        if (result.kind === 'cancelled') {
            const markdown = (0,_report_settled_js__WEBPACK_IMPORTED_MODULE_10__/* .renderCancelled */ .e0)(result.progress, known, Date.now());
            return { markdown, failure: 'The evaluation was cancelled.' };
        }
        of = (0,_story_asked_js__WEBPACK_IMPORTED_MODULE_11__/* .evaluatedOf */ .T)(evaluated, result.base.choice);
        const { comparison, problem } = judge(result, notes);
        const gates = (0,_inputs_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .failOn */ .K)(process.env, rulesOf(result), {
            first: result.circumstances.seeds,
            most: result.circumstances.maxSeeds,
        });
        const { markdown } = await (0,_keep_report_js__WEBPACK_IMPORTED_MODULE_16__/* .keepReport */ .k)(comparison, known, keeping);
        const failure = problem ?? (0,_gates_js__WEBPACK_IMPORTED_MODULE_15__/* .failureOf */ .g)(comparison, gates);
        return failure === undefined ? { markdown } : { markdown, failure };
    }
    function judge(measured, notes) {
        const { base, pairs, ignoresSeed, looks, look, changes } = measured;
        const rules = rulesOf(measured);
        const conclusion = (0,_story_conclude_js__WEBPACK_IMPORTED_MODULE_12__.conclude)({ pullRequest: pullRequest.number, base }, { pairs, ignoresSeed, looks, look, changes, rules });
        const { comparison } = conclusion;
        return { ...conclusion, comparison: { ...comparison, notes: [...comparison.notes, ...notes] } };
    }
    function rulesOf(measured) {
        return settings.metrics ?? measured.rules;
    }
    function brokenOff(error) {
        const { message, remedy } = (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(error, pullRequest);
        return { markdown: (0,_report_settled_js__WEBPACK_IMPORTED_MODULE_10__/* .renderError */ .vr)({ message, remedy }, told), failure: `${message}\n${remedy}` };
    }
}


/***/ }),

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

/***/ 77964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46010);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5918);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16703);




async function keepReport(comparison, context, keeping) {
    const withoutLink = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, context);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .Kn)(keeping.folder, comparison, withoutLink).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .complainOfDisk */ .I2);
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_0__.say)((0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(comparison));
    const reportUrl = await linkToFullReport(comparison, context, keeping);
    if (reportUrl === undefined)
        return { markdown: withoutLink, linked: false };
    const markdown = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, { ...context, reportUrl });
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u5)(keeping.folder, markdown).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .complainOfDisk */ .I2);
    return { markdown, linked: true };
}
async function linkToFullReport(comparison, context, keeping) {
    if (comparison.sameTraining)
        return undefined;
    const { keepFullReport } = await Promise.all(/* import() */[__webpack_require__.e(8042), __webpack_require__.e(7169)]).then(__webpack_require__.bind(__webpack_require__, 77169));
    return keepFullReport(comparison, context, keeping);
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

/***/ 67353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeLabel)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45161);


async function removeLabel(github, pullRequest, label) {
    const { octokit, owner, repo, run } = github;
    const place = { owner, repo, issue_number: pullRequest.number };
    try {
        const name = run.forge === 'github' ? label : await fetchLabelId(github, place, label);
        if (name !== undefined)
            await octokit.rest.issues.removeLabel({ ...place, name });
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return;
        github.log(`The label could not be taken off. ${(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error)}`);
    }
}
async function fetchLabelId({ octokit }, place, label) {
    const { data } = await octokit.rest.issues.listLabelsOnIssue(place);
    const labels = data;
    const found = labels
        .filter(_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
        .find(({ name }) => typeof name === 'string' && name.toLowerCase() === label.toLowerCase());
    return found === undefined ? undefined : String(found.id);
}


/***/ }),

/***/ 57253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followPullRequest: () => (/* binding */ followPullRequest)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31530);
/* harmony import */ var _github_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98457);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32892);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70900);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79507);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46010);
/* harmony import */ var _report_moved_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32705);









async function followPullRequest(run, pullRequest) {
    const secret = (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .token */ .Sh)(process.env);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
    if ((0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .commentMode */ .P5)(process.env) === 'off') {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.say)('Nothing to do: with `comment: off` there is no comment that could be for an older commit.');
        return;
    }
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(run, secret, (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_8__.cancelledBySignal)(), _process_say_js__WEBPACK_IMPORTED_MODULE_6__.say);
    try {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.say)(inWords(await (0,_github_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .followUp */ .n)(github, pullRequest, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationName */ .UH)(process.env), _report_moved_js__WEBPACK_IMPORTED_MODULE_7__/* .renderMoved */ .y)));
    }
    catch (error) {
        const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_4__/* .explainDenied */ .n)(error, pullRequest);
        const why = denied?.message ?? (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApiError */ .gg)(error);
        if (denied?.kind === 'fork')
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.notice)(`${why} No comment is marked here.`);
        else
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_6__.fail)(`The comment could not be marked as being for an older commit. ${why}`);
    }
}
function inWords(followed) {
    switch (followed.kind) {
        case 'noted':
            return 'The comment says now where the pull request stands. To evaluate that, add the label again.';
        case 'up-to-date':
            return 'The comment is for the commit at which the pull request stands.';
        case 'running':
            return 'Nothing to do: an evaluation is running, and says itself when the pull request has moved on.';
        case 'unknown':
            return 'Nothing to do: the comment does not say of which commit it is, so an older version of Headway wrote it.';
        case 'none':
            return 'Nothing to do: the pull request has not been evaluated.';
    }
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

/***/ 29252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followRun: () => (/* binding */ followRun)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31530);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70900);
/* harmony import */ var _one_job_follow_pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57253);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79507);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83998);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46010);







async function followRun(run, measuring) {
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(run, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .token */ .Sh)(process.env), (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_6__.cancelledBySignal)(), _process_say_js__WEBPACK_IMPORTED_MODULE_5__.say);
    const pullRequests = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOpenOf */ .kA)(github, measuring).catch((error) => {
        throw (0,_process_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .inPlainWords */ .fy)(error);
    });
    if (pullRequests.length === 0) {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_5__.say)('Nothing to do: the run has handed no measurements on, and its branch has no open pull request here.');
    }
    for (const pullRequest of pullRequests)
        await (0,_one_job_follow_pull_request_js__WEBPACK_IMPORTED_MODULE_3__.followPullRequest)(run, pullRequest);
}


/***/ }),

/***/ 90612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ handOver),
  u: () => (/* binding */ receive)
});

// EXTERNAL MODULE: ./src/answering/hand-on.ts
var hand_on = __webpack_require__(55287);
// EXTERNAL MODULE: ./src/answering/keeping.ts
var answering_keeping = __webpack_require__(18101);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
;// CONCATENATED MODULE: ./src/github/artifact.ts

async function fetchArtifactUrl(github, runId, name) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name });
    const listed = data.artifacts;
    const found = Array.isArray(listed) ? listed : [];
    const ids = found.flatMap((one) => (0,payload/* isObject */.Gv)(one) && one.name === name && one.expired !== true && (0,payload/* isPositiveInteger */.q6)(one.id) ? [one.id] : []);
    const newest = ids.length === 0 ? undefined : Math.max(...ids);
    if (newest === undefined)
        return undefined;
    const { headers } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: newest,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const location = headers.location ?? '';
    if (!/^https?:/.test(location) || !URL.canParse(location)) {
        throw new Error('The server does not say where the artifact is.');
    }
    return new URL(location);
}

// EXTERNAL MODULE: ./src/github/permission.ts
var permission = __webpack_require__(32892);
// EXTERNAL MODULE: ./src/handover/limits.ts
var limits = __webpack_require__(72699);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/storage/download.ts
var download = __webpack_require__(7769);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/two-jobs/hand-over.ts









function nameOf(evaluation, attempt) {
    return `headway-measurements-${evaluation === undefined ? '' : `${evaluation}-`}${attempt}`;
}
async function handOver(handover, { evaluation, run, folder, signal }) {
    const [{ writeHandover }, { keepLogs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9158).then(__webpack_require__.bind(__webpack_require__, 49158)),
        Promise.all(/* import() */[__webpack_require__.e(8042), __webpack_require__.e(9550)]).then(__webpack_require__.bind(__webpack_require__, 77169)),
    ]);
    const name = nameOf(evaluation, run.runAttempt);
    const keeping = (0,answering_keeping/* keepingOf */.r)(run, folder, handover.pullRequest, evaluation, signal);
    const words = {
        what: 'The measurements',
        again: 'Run the job again: what was measured is known by then.',
    };
    await (0,hand_on/* handOn */.xg)(writeHandover(handover), name, words, keeping);
    await keepLogs(keeping);
}
async function receive(source) {
    const found = await hand_over_download(source);
    if (found === undefined)
        return undefined;
    const { readHandover } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(8959)]).then(__webpack_require__.bind(__webpack_require__, 28959));
    const read = readHandover(found.packed);
    if (read.kind === 'read')
        return { handover: read.handover, attempt: found.attempt };
    throw new user_error.UserError(`The measurements that were handed on are not taken: the artifact ${read.because}.`, 'Use one version of Headway for `measure` and `report`, and let nothing else write an artifact of this name.');
}
async function hand_over_download(source) {
    const { evaluation, github, measuring, signal } = source;
    const newest = measuring?.attempt ?? github.run.runAttempt;
    try {
        for (let attempt = newest; attempt >= 1; attempt--) {
            const name = nameOf(evaluation, attempt);
            const packed = await downloadNamed(source, `${name}${hand_on/* ENDING */.Op}`);
            if (packed === undefined)
                continue;
            await expectOnly(source, `${name}-2${hand_on/* ENDING */.Op}`);
            return { packed, attempt };
        }
        return undefined;
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof unavailable/* Unavailable */.$P) {
            throw new user_error.UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
                cause: error,
            });
        }
        if ((0,permission/* explainDenied */.n)(error, undefined)?.kind !== 'permission')
            throw (0,explain/* inPlainWords */.fy)(error);
        throw new user_error.UserError('The job’s token may not read what another run has kept: `actions: read` is missing.', 'Add it to the job in the workflow file:\n    permissions:\n      actions: read\n      contents: read\n      pull-requests: write', { cause: error });
    }
}
async function downloadNamed({ github, measuring, signal }, name) {
    const options = { limit: limits/* MOST_PACKED */.F3, signal };
    if (measuring === undefined)
        return (0,download/* downloadOwn */.ZP)(process.env, name, options);
    const url = await fetchArtifactUrl(github, measuring.id, name);
    return url && (0,download/* downloadSigned */.n1)(url, options);
}
async function expectOnly(source, second) {
    if ((await downloadNamed(source, second)) === undefined)
        return;
    throw new user_error.UserError('Two jobs of the run have handed measurements on under one name, so nothing was posted.', hand_on/* SEPARATE_NAMES */.V9);
}


/***/ }),

/***/ 63300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMeasurements: () => (/* binding */ reportMeasurements)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answering/answer-measured.ts
var answer_measured = __webpack_require__(82239);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(31530);
// EXTERNAL MODULE: ./src/inputs/report.ts
var report = __webpack_require__(22035);
// EXTERNAL MODULE: ./src/process/cancel.ts
var cancel = __webpack_require__(79507);
// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/two-jobs/follow-run.ts
var follow_run = __webpack_require__(29252);
// EXTERNAL MODULE: ./src/two-jobs/hand-over.ts + 1 modules
var hand_over = __webpack_require__(90612);
// EXTERNAL MODULE: ./src/github/commit.ts
var commit = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/github/measuring-run.ts
var measuring_run = __webpack_require__(58672);
// EXTERNAL MODULE: ./src/github/pull-request.ts
var pull_request = __webpack_require__(52524);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
// EXTERNAL MODULE: ./src/story/asked.ts
var story_asked = __webpack_require__(70385);
;// CONCATENATED MODULE: ./src/two-jobs/identify.ts





async function identify(github, asked, received) {
    const handed = asked.kind === 'after-run'
        ? await afterRun(github, asked.run, asked.label, received)
        : await inThisRun(github, asked, received);
    if (handed.kind === 'nothing' || handed.result.kind === 'failed')
        return handed;
    const { base, ...result } = handed.result;
    const behindBy = await (0,commit/* expectInBranch */.De)(github, base, handed.pullRequest.baseRef);
    return { ...handed, result: { ...result, base: { ...base, behindBy } } };
}
async function inThisRun(github, asked, received) {
    const pullRequest = await (0,story_asked/* findPullRequest */._)(github, asked);
    const { run } = github;
    const known = { kind: 'handed', writer: run };
    if (received === undefined) {
        const provenance = { fork: (0,measuring_run/* forkOf */.qc)(pullRequest) };
        return { ...known, pullRequest, result: NOTHING_CAME, notes: [], provenance };
    }
    const { handover, attempt } = received;
    const moved = asked.kind === 'look-up' && handover.headSha !== pullRequest.headSha;
    if (handover.pullRequest !== pullRequest.number || (handover.headSha !== pullRequest.headSha && !moved)) {
        throw new user_error.UserError(`The measurements are of pull request #${handover.pullRequest} at ${handover.headSha.slice(0, 7)}, and this run is about #${pullRequest.number} at ${pullRequest.headSha.slice(0, 7)}.`, 'Nothing was posted. Let `measure` and `report` be jobs of one run, with the same `pull-request-number`.');
    }
    return {
        ...known,
        pullRequest: { ...pullRequest, headSha: handover.headSha },
        result: handover.result,
        notes: notesOf(handover, attempt, run.runAttempt),
        provenance: { fork: (0,measuring_run/* forkOf */.qc)(pullRequest) },
    };
}
async function afterRun(github, measuring, label, received) {
    if (received === undefined)
        throw nothingHandedOn(measuring);
    const { handover, attempt } = received;
    const { pullRequest, labels } = await (0,pull_request/* fetchLabelled */.A3)(github, handover.pullRequest);
    (0,measuring_run/* expectOwnRun */.BY)(measuring, handover, pullRequest);
    if (pullRequest.baseRepository.id !== github.run.repository.id) {
        throw new user_error.UserError(`Pull request #${pullRequest.number} is not one of this repository.`, 'Nothing was posted.');
    }
    if (!labels.some((name) => name.toLowerCase() === label.toLowerCase())) {
        const why = `Nothing to do: pull request #${pullRequest.number} does not have the label ${JSON.stringify(label)} (any more).`;
        return { kind: 'nothing', why };
    }
    const { run } = github;
    const runUrl = `${run.serverUrl}/${run.repository.fullName}/actions/runs/${measuring.id}`;
    return {
        kind: 'handed',
        pullRequest: { ...pullRequest, headSha: handover.headSha },
        result: handover.result,
        notes: notesOf(handover, attempt, measuring.attempt),
        provenance: { fork: (0,measuring_run/* forkOf */.qc)(pullRequest) },
        writer: { ...run, runId: String(measuring.id), runAttempt: measuring.attempt, runUrl },
    };
}
function nothingHandedOn({ conclusion, url }) {
    return new user_error.UserError(`The run that measures ended as ${conclusion} and has handed nothing on: ${url}`, 'Look at its log, and run it again. The input `name` has to be the same in `measure` and `report`.');
}
const NOTHING_CAME = {
    kind: 'failed',
    message: 'The job that measures has handed nothing on, so there is nothing to compare.',
    remedy: 'The log of this run says why. It may have been cancelled, or its machine may have gone; run it again.',
};
function notesOf({ result }, measuredIn, attempt) {
    const left = result.kind === 'measured' ? result.notes : [];
    if (measuredIn === attempt)
        return left;
    return [...left, `Measured by attempt ${measuredIn} of the run; this is attempt ${attempt}.`];
}

;// CONCATENATED MODULE: ./src/two-jobs/report-measurements.ts










async function reportMeasurements(run, asked) {
    const settings = (0,report/* readReportSettings */.i)(process.env);
    core/* setSecret */.Pq(settings.token);
    const stop = (0,cancel.cancelledBySignal)();
    const github = (0,client/* connect */.N)(run, settings.token, stop, say.say);
    const measuring = asked.kind === 'after-run' ? asked.run : undefined;
    const received = await (0,hand_over/* receive */.u)({ evaluation: settings.name, github, measuring, signal: stop });
    if (received === undefined && measuring?.conclusion === 'success') {
        await (0,follow_run.followRun)(run, measuring);
        return;
    }
    const identified = await identify(github, asked, received).catch((error) => {
        throw (0,explain/* inPlainWords */.fy)(error);
    });
    if (identified.kind === 'nothing') {
        (0,say.say)(identified.why);
        return;
    }
    const { pullRequest, provenance, writer } = identified;
    await (0,answer_measured/* answerMeasured */.l)({ github, settings, stop, pullRequest, provenance, writer, begun: false }, async () => identified);
}


/***/ })

};
