export const id = 5883;
export const ids = [5883];
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

/***/ 87061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72699);
/* harmony import */ var _handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19686);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _storage_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7769);
/* harmony import */ var _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36859);
/* harmony import */ var _story_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25454);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34530);







const AT_ONCE = 6;
const AGAIN = 'Let the failed jobs of this run run again (“Re-run failed jobs”): what is there already is kept, and only what is missing is trained.';
const ALL_AGAIN = 'Let all jobs of this run run again, and look into the log of that training.';
async function gather(plan, name, run, signal) {
    const own = await (0,_storage_download_js__WEBPACK_IMPORTED_MODULE_3__/* .openOwn */ .$U)(process.env, { signal }).catch((error) => {
        if (!(error instanceof _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__/* .Unavailable */ .$P))
            throw error;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
            cause: error,
        });
    });
    const wanted = plan.items.filter((item) => knownOf(plan, item) === undefined);
    const found = new Map(wanted.map((item) => [item, findNewest(item, plan, name, run, own.listed)]));
    refuseMeddlers(found, named(own.listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planName */ .V6)(name, plan.attempt))?.job);
    const packed = await downloadAll(found, own);
    return read(plan, found, packed, run);
}
function knownOf({ known }, { side, seed }) {
    return known.find((one) => one.side === side && one.seed === seed);
}
function findNewest(item, plan, name, run, listed) {
    for (let attempt = run.runAttempt; attempt >= plan.attempt; attempt--) {
        const artifact = named(listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementName */ .AL)(name, item, attempt));
        if (artifact === undefined)
            continue;
        if (named(listed, (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementName */ .AL)(name, item, attempt, 2)) === undefined)
            return { artifact };
        return {
            because: 'two jobs of this run have handed on a measurement in its name',
            remedy: ALL_AGAIN,
            isMissing: false,
        };
    }
    return { because: 'its machine has handed nothing on', remedy: AGAIN, isMissing: true };
}
function named(listed, name) {
    return listed.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
}
function refuseMeddlers(found, planning) {
    const claims = new Map();
    for (const [item, one] of found) {
        if (!('artifact' in one) || one.artifact.job === planning)
            continue;
        claims.set(one.artifact.job, [...(claims.get(one.artifact.job) ?? []), item]);
    }
    for (const claimed of claims.values()) {
        for (const item of claimed.length > 1 ? claimed : []) {
            found.set(item, {
                because: 'one job of this run has handed on the measurements of several trainings',
                remedy: ALL_AGAIN,
                isMissing: false,
            });
        }
    }
}
async function downloadAll(found, own) {
    const packed = new Map();
    const waiting = [...found].flatMap(([item, one]) => ('artifact' in one ? [{ item, ...one }] : []));
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const bytes = await own.download(next.artifact, _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PACKED_EACH */ .h8).catch((error) => {
                if (error instanceof _storage_unavailable_js__WEBPACK_IMPORTED_MODULE_6__/* .Unavailable */ .$P)
                    return { because: `its artifact cannot be had: ${error.message}` };
                throw error;
            });
            packed.set(next.item, bytes);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return packed;
}
function read(plan, found, packed, { runId }) {
    const handed = [];
    const missing = [];
    let room = _handover_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VALUES_TOGETHER */ .S8;
    const measurements = plan.items.map((item) => {
        const known = knownOf(plan, item);
        if (known !== undefined)
            return known;
        const where = found.get(item);
        if (where !== undefined && 'because' in where) {
            if (where.isMissing)
                missing.push(item);
            return lost(item, where.because, where.remedy);
        }
        const bytes = packed.get(item);
        if (!Buffer.isBuffer(bytes))
            return lost(item, bytes?.because ?? 'its artifact is gone', AGAIN);
        const one = (0,_handover_one_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasurement */ .FV)(bytes, plan.id, item, room);
        packed.delete(item);
        if (one.kind === 'refused')
            return lost(item, `what its machine has handed on is not taken: the artifact ${one.because}`, ALL_AGAIN);
        room -= one.values;
        handed.push(one.handed);
        return one.handed.measurement;
    });
    const trained = handed.filter(({ measurement }) => measurement.reused === undefined);
    return {
        measurements,
        entries: trained.flatMap((one) => entryOf(one, runId)),
        machines: new Set(trained.map(({ machine }) => machine)).size,
        missing,
    };
}
function entryOf({ entry, measurement }, runId) {
    if (entry === undefined)
        return [];
    return [{ ...entry, runId, commit: measurement.commit, measurement }];
}
function lost(item, because, remedy) {
    return (0,_story_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q)(item, { kind: 'not-handed-on', because, remedy });
}


/***/ }),

/***/ 96093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keepInLedger)
/* harmony export */ });
/* harmony import */ var _story_open_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52201);

async function keepInLedger(run, { ledger: evaluation, trees }, { entries }, own, stop) {
    if (evaluation === undefined || entries.length === 0)
        return;
    const ledger = (0,_story_open_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .openNamed */ .S3)(run, { evaluation, mode: 'auto' }, own, undefined, stop, true);
    ledger.addAll(entries, trees);
    await ledger.kept();
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportPlan: () => (/* binding */ reportPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _answering_answer_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82239);
/* harmony import */ var _comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95398);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31530);
/* harmony import */ var _github_measuring_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58672);
/* harmony import */ var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37786);
/* harmony import */ var _inputs_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22035);
/* harmony import */ var _process_cancel_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79507);
/* harmony import */ var _process_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83998);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46010);
/* harmony import */ var _story_asked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70385);
/* harmony import */ var _story_file_changes_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(48087);
/* harmony import */ var _story_pair_up_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3023);
/* harmony import */ var _two_jobs_hand_over_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90612);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87061);
/* harmony import */ var _keep_in_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(96093);
/* harmony import */ var _shared_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(34530);

















async function reportPlan(run, asked, digest) {
    const settings = (0,_inputs_report_js__WEBPACK_IMPORTED_MODULE_6__/* .readReportSettings */ .i)(process.env);
    const cancelled = (0,_inputs_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .wasCancelled */ .r1)(process.env);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(settings.token);
    const stop = (0,_process_cancel_js__WEBPACK_IMPORTED_MODULE_15__.cancelledBySignal)();
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(run, settings.token, stop, _process_say_js__WEBPACK_IMPORTED_MODULE_8__.say);
    const pullRequest = await (0,_story_asked_js__WEBPACK_IMPORTED_MODULE_9__/* .findPullRequest */ ._)(github, asked);
    const provenance = { fork: (0,_github_measuring_run_js__WEBPACK_IMPORTED_MODULE_4__/* .forkOf */ .qc)(pullRequest) };
    await (0,_answering_answer_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .answerMeasured */ .l)({ github, settings, stop, pullRequest, provenance, writer: run, begun: true }, async () => {
        const plan = await (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .receivePlan */ .H3)(digest, settings.name, run, stop);
        (0,_shared_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .expectSamePullRequest */ .UC)(pullRequest, plan);
        const gathered = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_12__/* .gather */ .k)(plan, settings.name, run, stop);
        const measured = measuredOf(plan, gathered, cancelled);
        const own = { kind: 'pull-request', number: pullRequest.number };
        const afterwards = async ({ onlyReads, keeping }) => {
            if (onlyReads)
                await handToAnother(run, plan.subject, measured, settings.name, keeping);
            await (0,_keep_in_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .keepInLedger */ ._)(run, plan, gathered, own, stop);
        };
        return { ...measured, headSha: plan.subject.headSha, afterwards };
    });
}
function measuredOf(plan, gathered, cancelled) {
    const { measurements, missing, machines } = gathered;
    const { circumstances } = plan;
    if (cancelled && missing.length > 0) {
        const progress = progressOf(plan, gathered);
        return { result: { kind: 'cancelled', progress, circumstances }, notes: [], machines };
    }
    const result = pairsOf(plan, measurements);
    return { result, notes: notesOf(result.pairs, measurements), machines };
}
function pairsOf(plan, measurements) {
    const { rules, circumstances, trees } = plan;
    const { base, headSha } = plan.subject;
    const pairs = (0,_story_pair_up_js__WEBPACK_IMPORTED_MODULE_10__/* .pairUp */ .O)(measurements);
    const ignored = pairs.length > 1 && (0,_comparison_ignores_seed_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoresSeed */ .t)(pairs);
    const [before, after] = [trees[base.sha], trees[headSha]];
    return {
        kind: 'measured',
        base,
        pairs: ignored ? pairs.slice(0, 1) : pairs,
        ignoresSeed: ignored,
        looks: 1,
        look: 1,
        changes: before && after && (0,_story_file_changes_js__WEBPACK_IMPORTED_MODULE_16__/* .fileChanges */ .C)(before, after, measurements),
        rules,
        circumstances,
        notes: [],
    };
}
function notesOf(pairs, measurements) {
    if (pairs.every(({ head, base }) => lossOf(head) ?? lossOf(base)))
        return [];
    const lost = measurements.flatMap((one) => lossOf(one)?.remedy ?? []);
    return [...new Set(lost)].map((remedy) => {
        const count = lost.filter((one) => one === remedy).length;
        return `${count === 1 ? '1 training' : `${count} trainings`} of ${measurements.length} gave no numbers. ${remedy}`;
    });
}
function lossOf({ result }) {
    return result.kind === 'failed' && result.failure.kind === 'not-handed-on' ? result.failure : undefined;
}
function progressOf(plan, { measurements, missing }) {
    const trainings = measurements.map(({ side, seed, result, cost, reused }) => {
        const isMissing = missing.some((item) => item.side === side && item.seed === seed);
        const done = result.kind === 'failed' ? 'failed' : reused === undefined ? 'done' : 'known';
        const phase = isMissing ? 'waiting' : done;
        const { startedAt: since } = plan;
        const wallSeconds = cost?.wallSeconds;
        return { side, seed, phase, since, wallSeconds, lastLine: undefined, heard: undefined };
    });
    const commits = { head: plan.subject.headSha, base: plan.subject.base.sha };
    return { startedAt: plan.startedAt, commits, trainings, atOnce: undefined };
}
async function handToAnother(run, { number, headSha }, { result, notes, machines }, evaluation, { folder, signal }) {
    if (result.kind !== 'measured')
        return;
    const handed = { ...result, notes: [...result.notes, ...notes], machines };
    const handover = { schema: 1, pullRequest: number, headSha, result: handed };
    await (0,_two_jobs_hand_over_js__WEBPACK_IMPORTED_MODULE_11__/* .handOver */ .C)(handover, { evaluation, run, folder, signal }).catch((error) => {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_8__.warn)(`A workflow that reports after this one will find nothing to report. ${(0,_process_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
    });
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

/***/ 48087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileChanges)
/* harmony export */ });
/* harmony import */ var _ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33816);

function fileChanges(base, head, measurements) {
    const reads = measurements.flatMap((measurement) => measurement.reads ?? []);
    if (reads.length === 0 || reads.some(({ by }) => by === 'nothing'))
        return undefined;
    const read = new Set(reads.flatMap(({ files }) => files));
    const changed = (0,_ledger_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .changesBetween */ .i)(base, head).map(({ path }) => path);
    return { total: changed.length, read: changed.filter((path) => read.has(path)) };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   l: () => (/* binding */ completePairs)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25454);

function completePairs(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        return head === undefined || base === undefined ? [] : [{ seed, head, base }];
    });
}
function pairUp(measurements) {
    return seedsIn(measurements).flatMap((seed) => {
        const [head, base] = [find(measurements, 'head', seed), find(measurements, 'base', seed)];
        if (head !== undefined && base !== undefined)
            return [{ seed, head, base }];
        if (head?.result.kind === 'failed')
            return [{ seed, head, base: dropped('base', seed, measurements) }];
        if (base?.result.kind === 'failed')
            return [{ seed, head: dropped('head', seed, measurements), base }];
        return [];
    });
}
function dropped(side, seed, measurements) {
    const commit = measurements.find((one) => one.side === side)?.commit ?? '';
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unmeasured */ .Q)({ side, commit, ref: '', seed }, { kind: 'skipped', because: 'the other seeds had told all that there was to know' });
}
function seedsIn(measurements) {
    return [...new Set(measurements.map(({ seed }) => seed))].toSorted((a, b) => a - b);
}
function find(measurements, side, seed) {
    return measurements.find((one) => one.side === side && one.seed === seed);
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


/***/ })

};
