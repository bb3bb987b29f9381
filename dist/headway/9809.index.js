export const id = 9809;
export const ids = [9809,9507];
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
/* harmony import */ var _story_conclude_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56808);
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

/***/ 55287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ ENDING),
/* harmony export */   V9: () => (/* binding */ SEPARATE_NAMES),
/* harmony export */   xg: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);
/* harmony import */ var _storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);





const ENDING = '.json.gz';
const WAITS = { allMs: 120_000, pauseMs: 2_000 };
const SEPARATE_NAMES = 'Give each a name of its own, the same in all jobs that share the work:\n    with:\n      name: digits';
async function handOn(packed, name, { what, again }, keeping) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(keeping.folder, `measurements${ENDING}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, packed);
    let because = '';
    const log = (line) => {
        because = line;
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(line);
    };
    const kept = await (0,_storage_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFile */ .Q)({ ...keeping, path, name, ending: ENDING, waits: WAITS, log });
    if (kept === undefined) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`${what} could not be handed on. ${because}`, `${again} On a server without such artifacts (GitHub Enterprise Server, Gitea), use the one-job action, \`OWNER/headway\`.`);
    }
    if (kept.name !== `${name}${ENDING}`) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError('Another job of this run hands something on under the same name, so the two would be mixed up.', SEPARATE_NAMES);
    }
    (0,_process_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(`${what}: handed on as the artifact ${kept.name}.`);
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

/***/ 72699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ MOST_PAIRS),
/* harmony export */   F3: () => (/* binding */ MOST_PACKED),
/* harmony export */   M3: () => (/* binding */ MOST_UNPACKED),
/* harmony export */   S8: () => (/* binding */ MOST_VALUES_TOGETHER),
/* harmony export */   gN: () => (/* binding */ MOST_UNPACKED_EACH),
/* harmony export */   h8: () => (/* binding */ MOST_PACKED_EACH),
/* harmony export */   j0: () => (/* binding */ MOST_VALUES_EACH),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
const MOST_PACKED = 32 * 1024 * 1024;
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_VALUES = 4_000_000;
const MOST_PAIRS = 128;
const MOST_PACKED_EACH = 8 * 1024 * 1024;
const MOST_UNPACKED_EACH = 32 * 1024 * 1024;
const MOST_VALUES_EACH = 1_000_000;
const MOST_VALUES_TOGETHER = 2 * MOST_VALUES;


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

/***/ 57258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vx: () => (/* binding */ divergenceInWords),
/* harmony export */   wZ: () => (/* binding */ allHeardInWords),
/* harmony export */   zk: () => (/* binding */ divergedInWords)
/* harmony export */ });
/* unused harmony export heardInWords */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95396);


function heardInWords({ epoch, step, metric }) {
    return listed([
        epoch && `epoch ${positionInWords(epoch)}`,
        step && `step ${positionInWords(step)}`,
        metric && `${metric.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(metric.value)}`,
    ]);
}
function allHeardInWords(heard) {
    const [first] = heard;
    if (first === undefined)
        return '';
    if (heard.length === 1)
        return heardInWords(first);
    const epochs = rangeOf(heard.map(({ epoch }) => epoch));
    const steps = epochs === undefined ? rangeOf(heard.map(({ step }) => step)) : undefined;
    return listed([
        epochs && `${epochs.isOne ? 'epoch' : 'epochs'} ${epochs.words}`,
        steps && `${steps.isOne ? 'step' : 'steps'} ${steps.words}`,
        valuesInWords(heard.map(({ metric }) => metric)),
    ]);
}
function divergedInWords(trainings) {
    const lost = trainings.filter(({ heard }) => heard?.diverged !== undefined);
    const [first, ...others] = lost;
    if (first?.heard?.diverged === undefined)
        return undefined;
    const also = others.length > 0 ? `; ${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsInWords */ .l1)(others.map((one) => one.seed))} diverged, too` : '';
    return `${divergenceInWords(first, first.heard.diverged, trainings.length > 1)}${also}`;
}
function divergenceInWords({ side, seed }, { name, value, epoch, step }, hasSeeds) {
    const where = listed([
        epoch === undefined ? undefined : `epoch ${showPosition(epoch)}`,
        step === undefined ? undefined : `step ${showPosition(step)}`,
    ]);
    const whose = side === 'head' ? "Head's" : "Base's";
    const what = `${name} became ${Number.isNaN(value) ? 'NaN' : 'infinite'}`;
    return `${whose} ${what}${where === '' ? '' : ` in ${where}`}${hasSeeds ? ` (seed ${seed})` : ''}`;
}
function listed(parts) {
    return parts.filter((part) => part !== undefined).join(', ');
}
function positionInWords({ at, of }) {
    return of === undefined ? showPosition(at) : `${showPosition(at)} of ${showPosition(of)}`;
}
function showPosition(value) {
    return String(Math.round(value * 100) / 100);
}
function rangeOf(positions) {
    const known = positions.filter((position) => position !== undefined);
    const of = known[0]?.of;
    if (known.length === 0 || known.some((position) => position.of !== of))
        return undefined;
    const [least, most] = extremes(known.map(({ at }) => at));
    const isOne = least === most;
    const range = isOne ? showPosition(least) : `${showPosition(least)} to ${showPosition(most)}`;
    return { isOne, words: of === undefined ? range : `${range} of ${showPosition(of)}` };
}
function valuesInWords(metrics) {
    const known = metrics.filter((metric) => metric !== undefined).filter(({ value }) => Number.isFinite(value));
    const name = known[0]?.name;
    if (name === undefined || known.some((metric) => metric.name !== name))
        return undefined;
    const [least, most] = extremes(known.map(({ value }) => value)).map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(value));
    return `${name} ${least === most ? least : `${least} to ${most}`}`;
}
function extremes(values) {
    return [Math.min(...values), Math.max(...values)];
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

/***/ 35445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ createArtifact),
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   XZ: () => (/* binding */ finalizeArtifact),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   oc: () => (/* binding */ signArtifact),
/* harmony export */   uE: () => (/* binding */ Taken),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _twirp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43771);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36859);


class Taken extends _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P {
}
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const VERSION = 7;
const NO_SENSE = 'the answer of the artifact service makes no sense';
function findService(env, pauseMs) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : '';
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/.test(host)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('only GitHub itself takes artifacts of this kind, and no other server');
    }
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (!url || !URL.canParse(url)) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this runner offers no place for artifacts (ACTIONS_RESULTS_URL)');
    }
    const ids = token ? /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claimsOf(token)) : undefined;
    const [, run, job] = ids ?? [];
    if (!token || !run || !job) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('this job has no token for artifacts (ACTIONS_RUNTIME_TOKEN)');
    }
    return { url, token, run, job, pauseMs };
}
function claimsOf(token) {
    const { scp } = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url'));
    return typeof scp === 'string' ? scp : '';
}
async function createArtifact(service, name, type, signal) {
    const created = await call(service, 'CreateArtifact', { name, version: VERSION, mime_type: type }, signal);
    const { ok, signed_upload_url: url } = created;
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to take it');
    return signedAddress(url);
}
async function finalizeArtifact(service, name, { size, sha256 }, signal) {
    const content = { size: String(size), hash: `sha256:${sha256}` };
    const { ok, artifact_id: id } = await call(service, 'FinalizeArtifact', { name, ...content }, signal);
    if (ok !== true)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the artifact service refused to keep it');
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 1)
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
    return number;
}
async function findArtifact(service, name, signal) {
    const found = await list(service, { name_filter: name }, signal);
    const [newest] = found.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    return newest && (await signArtifact(service, newest, signal));
}
function listArtifacts(service, signal) {
    return list(service, {}, signal);
}
async function signArtifact(service, { name, run, job }, signal) {
    const where = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const { signed_url: url } = await call(service, 'GetSignedArtifactURL', { ...where, name }, signal);
    return signedAddress(url);
}
async function list(service, filter, signal) {
    const { artifacts } = await call(service, 'ListArtifacts', filter, signal);
    return Array.isArray(artifacts) ? artifacts.flatMap(read) : [];
}
function signedAddress(value) {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
        return new URL(value);
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(NO_SENSE);
}
function read(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { database_id: id, name, ...ids } = value;
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids;
    if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string')
        return [];
    return [{ id: Number(id), name, run, job }];
}
async function call(service, name, message, signal) {
    const ids = { workflow_run_backend_id: service.run, workflow_job_run_backend_id: service.job };
    const answer = await (0,_twirp_js__WEBPACK_IMPORTED_MODULE_0__/* .callTwirp */ .k)(service, 'the artifact service', PATH + name, { ...ids, ...message }, signal);
    if (answer.status === 409)
        throw new Taken('the run has artifacts of this name already');
    expectSuccess(answer);
    return parseObject(answer.body);
}
function expectSuccess({ status, body }) {
    if (status === 200 || status === 201)
        return;
    const { msg } = parseObject(body);
    if (typeof msg === 'string' && msg.includes('insufficient usage')) {
        throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P('the storage for artifacts is full');
    }
    throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$P(`the artifact service answered with status ${status}`);
}
function parseObject(json) {
    try {
        const value = JSON.parse(json.toString());
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ uploadFile),
  y: () => (/* binding */ uploadFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/storage/artifact-service.ts
var artifact_service = __webpack_require__(35445);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/storage/exchange.ts
var exchange = __webpack_require__(55612);
// EXTERNAL MODULE: ./src/storage/twirp.ts
var twirp = __webpack_require__(43771);
;// CONCATENATED MODULE: ./src/storage/blob.ts




const BLOCK = 8 * 1024 * 1024;
async function putBlob(url, type, content, signal, pauseMs) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const ids = [];
    let size = 0;
    for await (const block of inBlocks(content)) {
        signal.throwIfAborted();
        hash.update(block);
        size += block.length;
        const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, block, {});
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`), { 'content-type': 'application/xml', 'x-ms-blob-content-type': type });
    return { size, sha256: hash.digest('hex') };
    async function put(query, body, headers) {
        const target = new URL(url);
        target.search = `${url.search}&${query}`;
        (0,artifact_service/* expectSuccess */.lb)(await (0,exchange/* exchange */.c)({
            method: 'PUT',
            url: target,
            headers,
            body,
            limit: twirp/* ANSWER_LIMIT */.T,
            service: 'the artifact service',
            signal,
        }, pauseMs));
    }
}
async function* inBlocks(content) {
    let chunks = [];
    let size = 0;
    for await (const chunk of content) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < BLOCK)
            continue;
        yield Buffer.concat(chunks);
        chunks = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(chunks);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/storage/unavailable.ts
var unavailable = __webpack_require__(36859);
;// CONCATENATED MODULE: ./src/storage/files.ts
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




const MOST_FILES = 1000;
async function* contentOf(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, flags), true);
            if (!(await file.stat()).isFile())
                throw new unavailable/* Unavailable */.$P('it is no regular file');
            const chunks = file.createReadStream({
                highWaterMark: 1024 * 1024,
                autoClose: false,
            });
            yield* chunks;
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
        throw error instanceof unavailable/* Unavailable */.$P ? error : new unavailable/* Unavailable */.$P(`it cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    }
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        throw new unavailable/* Unavailable */.$P(`the folder cannot be read${(0,unavailable/* codeInBrackets */.MW)(error)}`);
    });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .toSorted();
    if (paths.length === 0)
        throw new unavailable/* Unavailable */.$P('there is nothing to keep');
    if (paths.length > MOST_FILES)
        throw new unavailable/* Unavailable */.$P(`these are more than ${MOST_FILES} files`);
    return Promise.all(paths.map(async (path) => ({
        path,
        name: (0,external_node_path_.relative)(folder, path),
        modifiedAt: (await (0,promises_.lstat)(path)).mtime,
    })));
}

// EXTERNAL MODULE: ./src/storage/within.ts
var within = __webpack_require__(9782);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/zip.ts




const LIMIT = 2 ** 32 - 1;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const FLAGS = (1 << 3) | (1 << 11);
const DEFLATED = 8;
const REGULAR_FILE = 0o100644 * 2 ** 16;
async function* zipOf(files) {
    const entries = [];
    let offset = 0;
    function counted(bytes) {
        offset += bytes.length;
        if (offset > LIMIT)
            throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
        return bytes;
    }
    for (const file of files) {
        const entry = { ...startOf(file), crc: 0, compressed: 0, size: 0, offset };
        entries.push(entry);
        yield counted(localHeader(entry));
        for await (const bytes of deflated(file.path, entry)) {
            entry.compressed += bytes.length;
            yield counted(bytes);
        }
        yield counted(numbers([4, DESCRIPTOR], [4, entry.crc], [4, entry.compressed], [4, entry.size]));
    }
    const start = offset;
    for (const entry of entries)
        yield counted(centralHeader(entry));
    const size = offset - start;
    const count = entries.length;
    yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
}
function startOf({ name, modifiedAt }) {
    const at = modifiedAt;
    const year = Math.min(Math.max(at.getUTCFullYear() - 1980, 0), 127);
    return {
        name: Buffer.from(name),
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function deflated(path, entry) {
    async function* plain() {
        for await (const bytes of contentOf(path)) {
            entry.crc = (0,external_node_zlib_.crc32)(bytes, entry.crc);
            entry.size += bytes.length;
            if (entry.size > LIMIT)
                throw new unavailable/* Unavailable */.$P('it takes more than 4 GB');
            yield bytes;
        }
    }
    const deflate = (0,external_node_zlib_.createDeflateRaw)();
    (0,external_node_stream_.pipeline)(plain(), deflate, () => { });
    return deflate;
}
function localHeader(entry) {
    return Buffer.concat([
        numbers([4, LOCAL_HEADER], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]),
        entry.name,
    ]);
}
function centralHeader(entry) {
    return Buffer.concat([
        numbers([4, CENTRAL_HEADER], [2, MADE_BY], [2, NEEDED], [2, FLAGS], [2, DEFLATED], [2, entry.time], [2, entry.date], [4, entry.crc], [4, entry.compressed], [4, entry.size], [2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, entry.offset]),
        entry.name,
    ]);
}
function numbers(...fields) {
    const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
    let at = 0;
    for (const [bytes, value] of fields)
        at = buffer.writeUIntLE(value, at, bytes);
    return buffer;
}

;// CONCATENATED MODULE: ./src/storage/artifact.ts







const FILE_WAITS = { allMs: 20_000, pauseMs: 1_000 };
const FOLDER_WAITS = { allMs: 60_000, pauseMs: 1_000 };
const MOST_OF_ONE_NAME = 20;
const TYPES = new Map([
    ['.html', 'text/html'],
    ['.json.gz', 'application/gzip'],
    ['.json', 'application/json'],
    ['.log', 'text/plain'],
    ['.txt', 'text/plain'],
]);
function uploadFile({ path, ending = (0,external_node_path_.extname)(path).toLowerCase(), ...options }) {
    const type = TYPES.get(ending) ?? 'application/octet-stream';
    return upload({ ...options, waits: options.waits ?? FILE_WAITS }, async () => ({
        ending,
        type,
        content: () => contentOf(path),
    }));
}
function uploadFolder({ folder, ...options }) {
    return upload({ ...options, waits: options.waits ?? FOLDER_WAITS }, async () => {
        const files = await filesIn(folder);
        return { ending: '', type: 'application/zip', content: () => zipOf(files) };
    });
}
async function upload({ env, runUrl, name, log, signal, waits }, find) {
    try {
        return await (0,within/* within */.u)(waits.allMs, signal, `that would take longer than ${waits.allMs / 1000} s`, async (either) => {
            const service = (0,artifact_service/* findService */.Ln)(env, waits.pauseMs);
            const { ending, type, content } = await find();
            const taken = await takeName(service, name, ending, type, either);
            const uploaded = await putBlob(taken.url, type, content(), either, waits.pauseMs);
            const id = await (0,artifact_service/* finalizeArtifact */.XZ)(service, taken.name, uploaded, either);
            return { id, name: taken.name, url: `${runUrl}/artifacts/${id}` };
        });
    }
    catch (error) {
        const reason = error instanceof unavailable/* Unavailable */.$P ? error.message : 'the artifact service could not be used';
        log(`${name} is not kept as an artifact: ${reason}.`);
        return undefined;
    }
}
async function takeName(service, name, ending, type, signal) {
    for (let count = 1;; count++) {
        const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
        try {
            return { name: tried, url: await (0,artifact_service/* createArtifact */.Dg)(service, tried, type, signal) };
        }
        catch (error) {
            if (!(error instanceof artifact_service/* Taken */.uE) || count === MOST_OF_ONE_NAME)
                throw error;
        }
    }
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   ZP: () => (/* binding */ downloadOwn),
/* harmony export */   n1: () => (/* binding */ downloadSigned)
/* harmony export */ });
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35445);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55612);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);



const WAITS = { allMs: 60_000, pauseMs: 1_000 };
function downloadOwn(env, name, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), async (either) => {
        const service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findArtifact */ .Kc)(service, name, either);
        return url && (await fetchBlob(url, limit, either, waits.pauseMs));
    });
}
async function openOwn(env, { signal, waits = WAITS }) {
    const late = tooLate(waits.allMs);
    let service;
    const listed = await (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, (either) => {
        service = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs);
        return (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .listArtifacts */ .wn)(service, either);
    });
    return {
        listed,
        download: (artifact, limit) => (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, late, async (either) => {
            const url = await (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .signArtifact */ .oc)(service ?? (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(env, waits.pauseMs), artifact, either);
            return fetchBlob(url, limit, either, waits.pauseMs);
        }),
    };
}
function downloadSigned(url, { limit, signal, waits = WAITS }) {
    return (0,_within_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(waits.allMs, signal, tooLate(waits.allMs), (either) => fetchBlob(url, limit, either, waits.pauseMs));
}
async function fetchBlob(url, limit, signal, pauseMs) {
    const request = { method: 'GET', url, headers: {}, limit, service: 'the artifact service', signal };
    const answer = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(request, pauseMs);
    (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .lb)(answer);
    return answer.body;
}
function tooLate(ms) {
    return `the artifact service did not answer within ${ms / 1000} s`;
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36859);




const ATTEMPTS = 3;
const PASSING = [500, 502, 503, 504];
async function exchange(request, pauseMs) {
    for (let attempt = 1;; attempt++) {
        const last = attempt === ATTEMPTS;
        try {
            const answer = await exchangeOnce(request);
            if (last || !PASSING.includes(answer.status))
                return answer;
        }
        catch (error) {
            request.signal.throwIfAborted();
            if (last || error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
                throw toUnavailable(error, request.service);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pauseMs * attempt, undefined, { signal: request.signal });
    }
}
async function exchangeOnce({ method, url, headers, body, limit, service, signal, }) {
    const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const agent = await agentFor(url);
    signal.throwIfAborted();
    const forget = new AbortController();
    const answered = new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: forget.signal });
        const sent = send(url, {
            method,
            headers: { 'user-agent': 'headway', ...(body && { 'content-length': body.length }), ...headers },
            agent,
            signal,
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('error', reject);
            response.on('data', (chunk) => {
                size += chunk.length;
                chunks.push(chunk);
                if (size > limit) {
                    reject(new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`what ${service} sent is too large`));
                    sent.destroy();
                }
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
        });
        sent.end(body);
    });
    return answered.finally(() => forget.abort());
}
async function agentFor(url) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    return new HttpClient().getAgent(url.href);
}
function toUnavailable(error, service) {
    if (error instanceof _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P)
        return error;
    return new _unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unavailable */ .$P(`${service} cannot be reached${(0,_unavailable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInBrackets */ .MW)(error)}`);
}


/***/ }),

/***/ 43771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ANSWER_LIMIT),
/* harmony export */   k: () => (/* binding */ callTwirp)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55612);

const ANSWER_LIMIT = 64 * 1024;
function callTwirp({ url, token, pauseMs }, service, path, message, signal) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({
        method: 'POST',
        url: new URL(path, url),
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
        },
        body: Buffer.from(JSON.stringify(message)),
        limit: ANSWER_LIMIT,
        service,
        signal,
    }, pauseMs);
}


/***/ }),

/***/ 36859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   MW: () => (/* binding */ codeInBrackets)
/* harmony export */ });
class Unavailable extends Error {
    name = 'Unavailable';
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(error.code) ? error.code : undefined;
}
function codeInBrackets(error) {
    const code = codeOf(error);
    return code === undefined ? '' : ` (${code})`;
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36859);

async function within(ms, signal, late, work) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), ms);
    try {
        signal.throwIfAborted();
        return await work(AbortSignal.any([signal, ending.signal]));
    }
    catch (error) {
        if (signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P('the job was cancelled');
        if (ending.signal.aborted)
            throw new _unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unavailable */ .$P(late);
        throw error;
    }
    finally {
        clearTimeout(timer);
    }
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
