export const id = 921;
export const ids = [921];
export const modules = {

/***/ 97921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMeasurements: () => (/* binding */ reportMeasurements)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./src/answer.ts + 3 modules
var src_answer = __webpack_require__(80803);
// EXTERNAL MODULE: ./src/cancel.ts
var cancel = __webpack_require__(90833);
// EXTERNAL MODULE: ./src/conclude.ts + 16 modules
var conclude = __webpack_require__(39975);
// EXTERNAL MODULE: ./src/ending.ts
var src_ending = __webpack_require__(30880);
// EXTERNAL MODULE: ./src/explain.ts
var explain = __webpack_require__(24216);
// EXTERNAL MODULE: ./src/gates.ts
var src_gates = __webpack_require__(56707);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(31530);
// EXTERNAL MODULE: ./src/github/label.ts
var label = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/hand-over.ts + 2 modules
var hand_over = __webpack_require__(97637);
// EXTERNAL MODULE: ./src/asked.ts
var src_asked = __webpack_require__(15767);
// EXTERNAL MODULE: ./src/github/commit.ts
var commit = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/github/measuring-run.ts
var measuring_run = __webpack_require__(58672);
// EXTERNAL MODULE: ./src/github/pull-request.ts
var pull_request = __webpack_require__(52524);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/identify.ts





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
    const pullRequest = await (0,src_asked/* findPullRequest */._)(github, asked);
    const { run } = github;
    const known = { kind: 'handed', writer: run };
    if (received === undefined) {
        const provenance = { fork: (0,measuring_run/* forkOf */.qc)(pullRequest), newerHead: undefined };
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
        provenance: { fork: (0,measuring_run/* forkOf */.qc)(pullRequest), newerHead: moved ? pullRequest.headSha : undefined },
    };
}
async function afterRun(github, measuring, label, received) {
    if (received === undefined)
        return nothingHandedOn(measuring);
    const { handover, attempt } = received;
    const { pullRequest, labels } = await (0,pull_request/* fetchLabelled */.A)(github, handover.pullRequest);
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
    const { headSha } = pullRequest;
    return {
        kind: 'handed',
        pullRequest: { ...pullRequest, headSha: handover.headSha },
        result: handover.result,
        notes: notesOf(handover, attempt, measuring.attempt),
        provenance: {
            fork: (0,measuring_run/* forkOf */.qc)(pullRequest),
            newerHead: headSha === handover.headSha ? undefined : headSha,
        },
        writer: { ...run, runId: String(measuring.id), runAttempt: measuring.attempt, runUrl },
    };
}
function nothingHandedOn({ conclusion, url }) {
    if (conclusion === 'success') {
        return { kind: 'nothing', why: 'Nothing to do: the run has handed no measurements on.' };
    }
    throw new user_error.UserError(`The run that measures ended as ${conclusion} and has handed nothing on: ${url}`, 'Look at its log, and run it again. The input `name` has to be the same in `measure` and `report`.');
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

// EXTERNAL MODULE: ./src/keep-report.ts
var keep_report = __webpack_require__(44685);
// EXTERNAL MODULE: ./src/keeping.ts
var src_keeping = __webpack_require__(83464);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(56291);
// EXTERNAL MODULE: ./src/report-context.ts
var report_context = __webpack_require__(19631);
// EXTERNAL MODULE: ./src/report-inputs.ts
var report_inputs = __webpack_require__(5219);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(90324);
// EXTERNAL MODULE: ./src/trigger-inputs.ts
var trigger_inputs = __webpack_require__(1489);
// EXTERNAL MODULE: ./src/verdict-inputs.ts
var verdict_inputs = __webpack_require__(22998);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report-measurements.ts
























async function reportMeasurements(run, asked) {
    const settings = (0,report_inputs/* readReportSettings */.i)(process.env);
    core/* setSecret */.Pq(settings.token);
    const stop = (0,cancel.cancelledBySignal)();
    const github = (0,client/* connect */.N)(run, settings.token, stop, say.say);
    const measuring = asked.kind === 'after-run' ? asked.run : undefined;
    const received = await (0,hand_over/* receive */.u)({ evaluation: settings.name, github, measuring, signal: stop });
    const identified = await identify(github, asked, received).catch((error) => {
        throw (0,explain/* inPlainWords */.fy)(error);
    });
    if (identified.kind === 'nothing') {
        (0,say.say)(identified.why);
        return;
    }
    const { pullRequest, provenance, writer } = identified;
    const told = { runUrl: writer.runUrl, version: version/* VERSION */.x, provenance, name: settings.name };
    const answering = (0,client/* connect */.N)(writer, settings.token, stop, say.say);
    const answer = (0,src_answer/* openAnswer */.N)(answering, pullRequest, settings);
    const mark = (0,external_node_crypto_.randomUUID)();
    const keep = (0,external_node_path_.join)(run.temp, `headway-report-${mark}`);
    const { runId, runAttempt, runUrl } = writer;
    (0,post_state/* saveForPost */.Tn)({
        mark,
        root: (0,external_node_path_.join)(run.temp, `headway-${mark}`),
        pullRequest,
        writer: { runId, runAttempt, runUrl },
    });
    await (0,promises_.mkdir)(keep, { recursive: true });
    const keeping = (0,src_keeping/* keepingOf */.r)(run, keep, pullRequest.number, settings.name, stop);
    const ending = await end(identified).catch(brokenOff);
    const complain = await (0,src_ending/* deliver */.c)(ending.markdown, answer, pullRequest);
    complain?.();
    if (ending.failure !== undefined)
        (0,say.fail)(ending.failure);
    if (settings.removeLabel && !stop.aborted)
        await (0,label/* removeLabel */.t)(github, pullRequest, (0,trigger_inputs/* readLabel */.V)(process.env));
    async function end({ result, notes }) {
        if (result.kind === 'failed') {
            const { message, remedy } = result;
            return { markdown: (0,settled/* renderError */.vr)({ message, remedy }, told), failure: `${message}\n${remedy}` };
        }
        const { comparison, problem } = judge(result, notes);
        const known = { ...(0,report_context/* contextOf */.V)(writer, pullRequest, result.circumstances, settings.name), provenance };
        const gates = (0,verdict_inputs/* failOn */.K)(process.env, rulesOf(result), {
            first: result.circumstances.seeds,
            most: result.circumstances.maxSeeds,
        });
        const { markdown } = await (0,keep_report/* keepReport */.k)(comparison, known, keeping);
        const failure = problem ?? (0,src_gates/* failureOf */.g)(comparison, gates);
        return failure === undefined ? { markdown } : { markdown, failure };
    }
    function judge(measured, notes) {
        const { base, pairs, ignoresSeed, looks, look, changes } = measured;
        const rules = rulesOf(measured);
        const conclusion = (0,conclude.conclude)({ pullRequest, base, items: [] }, { pairs, ignoresSeed, looks, look, changes, rules });
        const { comparison } = conclusion;
        return { ...conclusion, comparison: { ...comparison, notes: [...comparison.notes, ...notes] } };
    }
    function rulesOf(measured) {
        return settings.metrics ?? measured.rules;
    }
    function brokenOff(error) {
        const { message, remedy } = (0,explain/* explain */.WE)(error, pullRequest);
        return { markdown: (0,settled/* renderError */.vr)({ message, remedy }, told), failure: `${message}\n${remedy}` };
    }
}


/***/ })

};
