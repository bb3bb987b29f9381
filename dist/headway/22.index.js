export const id = 22;
export const ids = [22];
export const modules = {

/***/ 80803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openAnswer)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(14329);
// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/one-comment.ts


async function writeComment(github, place, marker, markdown, manner) {
    const present = await look(github, place, marker, manner);
    const writer = present && (0,github_marker/* readMarker */.t7)(present.body)?.writer;
    if (present !== undefined && writer !== undefined && (0,github_marker/* isNewer */.U4)(writer, marker.writer)) {
        return { comment: present, takenOverBy: writer };
    }
    const body = (0,github_marker/* withMarker */.Pe)(marker, markdown);
    const updated = present && (await (0,posted_comment/* updateComment */.vv)(github, present.id, body, manner));
    if (updated !== undefined)
        return { comment: updated, takenOverBy: undefined };
    const posted = await (0,posted_comment/* createComment */.eT)(github, place.pullRequest, body, manner);
    const alone = place.mode === 'new' || present !== undefined;
    if (alone || (await isFirst(github, place.pullRequest, marker, posted, manner))) {
        return { comment: posted, takenOverBy: undefined };
    }
    await (0,posted_comment/* deleteComment */.Tu)(github, posted.id, manner);
    return writeComment(github, { ...place, known: undefined }, marker, markdown, manner);
}
async function look(github, { pullRequest, mode, known }, { key }, manner) {
    const present = known && (await (0,posted_comment/* fetchComment */.iU)(github, known.id, manner));
    if (present !== undefined || mode === 'new')
        return present;
    return (0,posted_comment/* findOwnComment */.rA)(github, pullRequest, (other) => other.key === key, manner);
}
async function isFirst(github, pullRequest, { key }, posted, manner) {
    const all = await (0,posted_comment/* findMarked */.Em)(github, pullRequest, (other) => other.key === key, manner).catch(() => []);
    return !all.some(({ id, author }) => author === posted.author && id < posted.id);
}

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

;// CONCATENATED MODULE: ./src/github/comment.ts




const SHOWING = { retries: 0, patient: false };
const SETTLING = { afterCancel: true };
async function openComment(github, pullRequest, mode, options) {
    const pace = options.pace ?? nextUpdateAt;
    const manner = options.manner ?? {};
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number, options.name);
    const startedAt = Date.now();
    let newerRun;
    const { state = 'running' } = options;
    let posted = await write(undefined, state, options.markdown, manner);
    let lastAt = Date.now();
    let waiting;
    let timer;
    let showing;
    let settled = state === 'settled';
    let warned = false;
    return {
        show(markdown) {
            if (settled || newerRun !== undefined)
                return;
            waiting = markdown;
            if (timer === undefined && showing === undefined)
                schedule();
        },
        async settle(markdown) {
            settled = true;
            clearTimeout(timer);
            await showing;
            if (newerRun === undefined)
                posted = await write(posted, 'settled', markdown, SETTLING);
        },
        get id() {
            return posted.id;
        },
        get url() {
            return posted.url;
        },
        get newerRun() {
            return newerRun;
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
    async function write(known, state, markdown, manner) {
        const place = { pullRequest: pullRequest.number, mode, known };
        const marker = { key, state, writer: (0,github_marker/* writerOf */.bi)(github.run) };
        const { comment, takenOverBy } = await writeComment(github, place, marker, markdown, manner);
        if (takenOverBy !== undefined)
            newerRun ??= tellNewer(takenOverBy);
        return comment;
    }
    function tellNewer(writer) {
        const page = (0,github_marker/* runPage */.fL)(github.run, writer);
        github.log(`A newer evaluation of this pull request has taken over its comment: ${page}`);
        return page;
    }
}

// EXTERNAL MODULE: ./src/github/permission.ts
var permission = __webpack_require__(32892);
// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(38653);
// EXTERNAL MODULE: ./src/summary.ts
var summary = __webpack_require__(28855);
;// CONCATENATED MODULE: ./src/answer.ts





function openAnswer(github, pullRequest, { comment: mode, name }) {
    let comment;
    let opening;
    let settling = false;
    return {
        show,
        settle,
        comment: () => (comment?.newerRun === undefined ? comment : undefined),
        newerRun: () => comment?.newerRun,
    };
    function show(markdown) {
        if (mode === 'off' || settling)
            return;
        if (opening === undefined)
            opening = open(mode, markdown, {}, 'running').catch(warn);
        else
            void opening.then(() => comment?.show(markdown));
    }
    async function settle(markdown) {
        settling = true;
        await (0,summary/* addToSummary */.D)(markdown, github.log);
        if (mode === 'off')
            return;
        await opening;
        if (comment === undefined)
            await open(mode, markdown, { afterCancel: true }, 'settled');
        else
            await comment.settle(markdown);
    }
    async function open(how, markdown, manner, state) {
        comment = await openComment(github, pullRequest, how, { markdown, manner, name, state });
        (0,post_state/* saveCommentForPost */._t)(comment.id);
    }
    function warn(error) {
        const why = (0,permission/* explainDenied */.n)(error, pullRequest)?.message ?? (0,api_error/* describeApiError */.gg)(error);
        github.log(`The comment cannot be written; the report will be in the job summary. ${why}`);
    }
}


/***/ }),

/***/ 30880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32892);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38653);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90324);





const IN_THE_SUMMARY = 'The report is in the job summary.';
const COMMENTS_FOR_FORKS = 'To have it as a comment there, let one workflow measure and another one report: see “Forks” in Headway’s README.';
const takenOver = (newer) => `A newer evaluation of this pull request has taken over its comment: ${newer}\n` +
    `${IN_THE_SUMMARY} With \`concurrency:\` on the job, a new evaluation ends the one before.`;
async function deliver(markdown, answer, pullRequest) {
    let complaint;
    try {
        await answer.settle(markdown);
        (0,_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .markAsSettled */ .DP)();
        const newer = answer.newerRun();
        if (newer !== undefined)
            complaint = () => (0,_say_js__WEBPACK_IMPORTED_MODULE_4__.notice)(takenOver(newer));
    }
    catch (error) {
        const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDenied */ .n)(error, pullRequest);
        if (denied !== undefined)
            (0,_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .markAsSettled */ .DP)();
        const why = denied?.message ?? `The comment could not be written: ${(0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApiError */ .gg)(error)}`;
        const next = denied === undefined ? nextStep(answer) : '';
        complaint =
            denied?.kind === 'fork'
                ? () => (0,_say_js__WEBPACK_IMPORTED_MODULE_4__.notice)(`${why} ${IN_THE_SUMMARY} ${COMMENTS_FOR_FORKS}`)
                : () => (0,_say_js__WEBPACK_IMPORTED_MODULE_4__.fail)(`${why}\n${IN_THE_SUMMARY}${next}`);
    }
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('comment-url', answer.comment()?.url ?? '');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('comment-id', answer.comment()?.id ?? '');
    }
    catch (error) {
        (0,_say_js__WEBPACK_IMPORTED_MODULE_4__.warn)(`The outputs could not be written: ${error instanceof Error ? error.message : error}`);
    }
    return complaint;
}
function nextStep(answer) {
    return answer.comment() === undefined
        ? ' Run the job again to have it in a comment, too.'
        : ' The last step of this job tries once more to bring it into the comment.';
}


/***/ }),

/***/ 56707:
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

/***/ 67353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeLabel)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);

async function removeLabel(github, pullRequest, label) {
    const { octokit, owner, repo } = github;
    try {
        await octokit.rest.issues.removeLabel({ owner, repo, issue_number: pullRequest.number, name: label });
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return;
        github.log(`The label could not be taken off. ${(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error)}`);
    }
}


/***/ }),

/***/ 14329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function commentKey(run, pullRequest, name) {
    const named = name === undefined ? [] : [name];
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath, ...named]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function runPage({ serverUrl, repository }, writer) {
    return `${serverUrl}/${repository.fullName}/actions/runs/${writer.replace('/', '/attempts/')}`;
}
function isNewer(writer, other) {
    const [run = 0, attempt = 0] = writer.split('/').map(Number);
    const [otherRun = 0, otherAttempt = 0] = other.split('/').map(Number);
    return run > otherRun || (run === otherRun && attempt > otherAttempt);
}
const MOST_CHARACTERS = 65_000;
function withMarker({ key, state, writer }, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
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
  Tu: () => (/* binding */ deleteComment),
  iU: () => (/* binding */ fetchComment),
  K5: () => (/* binding */ fetchOwnComment),
  Em: () => (/* binding */ findMarked),
  rA: () => (/* binding */ findOwnComment),
  vv: () => (/* binding */ updateComment)
});

// UNUSED EXPORTS: nextPage

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(45161);
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
var github_marker = __webpack_require__(14329);
;// CONCATENATED MODULE: ./src/github/posted-comment.ts





async function findOwnComment(github, pullRequest, accepts, manner = {}) {
    const marked = await findMarked(github, pullRequest, accepts, manner);
    if (marked.length === 0)
        return undefined;
    const login = await fetchOwnLogin(github, manner);
    return marked.findLast(({ author }) => isAuthor(login, author));
}
async function findMarked(github, pullRequest, accepts, manner) {
    const all = await listComments(github, pullRequest, manner);
    return all.map(readComment).filter(({ body }) => {
        const marker = (0,github_marker/* readMarker */.t7)(body);
        return marker !== undefined && accepts(marker);
    });
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
        const next = nextPage(headers.link, github.run.apiUrl);
        if (next === undefined)
            return pages;
        ({ data, headers } = await octokit.request(`GET ${next}`, { request }));
    }
}
function nextPage(link, apiUrl) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined || !URL.canParse(next, apiUrl))
        return undefined;
    const { pathname, search } = new URL(next, apiUrl);
    return new URL(apiUrl).origin + pathname + search;
}
async function fetchOwnComment(github, id) {
    const comment = await fetchComment(github, id, {});
    return comment && isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined;
}
async function fetchComment(github, id, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.getComment({ owner, repo, comment_id: id, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
}
async function updateComment(github, id, body, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
}
async function deleteComment(github, id, manner) {
    const { octokit, owner, repo } = github;
    await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { ...manner } }));
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

/***/ 44685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepReport)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58283);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24381);
/* harmony import */ var _report_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90324);




async function keepReport(comparison, context, keeping) {
    const withoutLink = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, context);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutputs */ .Kn)(keeping.folder, comparison, withoutLink).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .complainOfDisk */ .I2);
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)((0,_report_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(comparison));
    const reportUrl = await linkToFullReport(comparison, context, keeping);
    if (reportUrl === undefined)
        return { markdown: withoutLink, linked: false };
    const markdown = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(comparison, { ...context, reportUrl });
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)(keeping.folder, markdown).catch(_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .complainOfDisk */ .I2);
    return { markdown, linked: true };
}
async function linkToFullReport(comparison, context, keeping) {
    if (comparison.sameTraining)
        return undefined;
    const { keepFullReport } = await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 78655));
    return keepFullReport(comparison, context, keeping);
}


/***/ }),

/***/ 82302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ progressTable),
  E: () => (/* binding */ renderProgress)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/commits.ts
var report_commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/median.ts
var median = __webpack_require__(43934);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/remaining.ts



const FEWEST = 3;
function forecast({ trainings, atOnce = 1 }, now) {
    const trained = trainings.filter(({ phase }) => phase !== 'known' && phase !== 'skipped');
    const typical = (0,median/* median */.J)(trained.flatMap(({ phase, wallSeconds }) => phase === 'done' && wallSeconds !== undefined ? wallSeconds : []));
    if (trained.length < FEWEST || typical === undefined || !trained.some(isAhead))
        return undefined;
    const left = secondsLeft(trained, typical, atOnce, now);
    const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : '';
    const when = left < 1 ? 'nearly done' : `about ${(0,numbers/* showDuration */.kJ)(left, 'whole')} left`;
    return (0,report_text/* ours */.Od)(`${trained.length} trainings of about ${(0,numbers/* showDuration */.kJ)(typical)}${pace}: ${when}.`);
}
function isAhead({ phase }) {
    return phase === 'waiting' || phase === 'installing' || phase === 'training';
}
function secondsLeft(trainings, typical, atOnce, now) {
    const places = trainings
        .filter(({ phase }) => phase === 'training')
        .map(({ since }) => Math.max(0, typical - (now - since) / 1000));
    while (places.length < atOnce)
        places.push(0);
    for (const { phase } of trainings) {
        if (phase !== 'waiting' && phase !== 'installing')
            continue;
        const first = places.indexOf(Math.min(...places));
        places[first] = (places[first] ?? 0) + typical;
    }
    return Math.max(...places);
}

// EXTERNAL MODULE: ./src/report/seeds.ts
var seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/titled.ts
var titled = __webpack_require__(79742);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/progress.ts









const LONGEST_LINE = 100;
function renderProgress(progress, context, base, now) {
    return (0,report_text/* render */.XX)((0,blocks/* stack */.t$)([
        (0,titled/* titled */.d)(context, (0,report_text.md) `${(0,report_text/* ours */.Od)(title(progress.trainings))} …`),
        progressTable(progress, context, now),
        forecast(progress, now),
        (0,report_text.md) `Base: ${(0,report_commits/* baseInWords */.s)(base, context)}.`,
        (0,footer/* footer */.q)(context),
    ]));
}
function progressTable({ trainings, commits }, context, now) {
    const spoken = trainings.some(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
        title: (0,report_text/* ours */.Od)(name),
        align: 'left',
    }));
    return (0,blocks/* table */.tp)(columns, ['head', 'base'].map((side) => {
        const own = trainings.filter((training) => training.side === side);
        const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,report_commits/* commitLink */.w)(commits[side], context)}`;
        const cells = [who, (0,report_text/* ours */.Od)(state(own, now))];
        return spoken ? [...cells, lastLineOf(newest(own)?.lastLine) ?? (0,report_text/* ours */.Od)('')] : cells;
    }));
}
function newest(trainings) {
    const spoken = trainings.filter(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const latest = (all) => all.toSorted((a, b) => b.since - a.since)[0];
    return latest(spoken.filter(({ phase }) => phase === 'training')) ?? latest(spoken);
}
function lastLineOf(line) {
    const shown = (0,visible/* visibleLine */.P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,report_text/* code */.aY)(shown, LONGEST_LINE);
}
function title(trainings) {
    if (trainings.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => ['head', 'base'].filter((side) => trainings.some((training) => training.side === side && training.phase === phase));
    if (busy('training').length > 0)
        return `Training ${busy('training').join(' and ')}`;
    if (busy('installing').length > 0)
        return `Installing the packages of ${busy('installing').join(' and ')}`;
    return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base';
}
function state(trainings, now) {
    const [first] = trainings;
    if (first === undefined)
        return 'waiting';
    return trainings.length === 1 ? stateOfOne(first, now) : stateOfSeveral(trainings, now);
}
function stateOfOne({ phase, since, wallSeconds }, now) {
    const lasting = elapsed(since, now);
    const trained = wallSeconds === undefined ? '' : ` after ${(0,numbers/* showDuration */.kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,numbers/* showDuration */.kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}
function stateOfSeveral(trainings, now) {
    const of = (phase) => trainings.filter((training) => training.phase === phase);
    const count = (phase, word) => of(phase).length === 0 ? [] : [`${of(phase).length} ${word}`];
    const [training, installing] = [of('training'), of('installing')];
    const known = count('known', 'known already');
    const done = known.length > 0 && of('done').length === 0 ? [] : [`${of('done').length} of ${trainings.length} trained`];
    const parts = [
        ...done,
        ...known,
        ...count('failed', 'failed'),
        ...count('skipped', 'skipped'),
        ...(training.length > 0
            ? [`training ${(0,seeds/* seedsInWords */.l1)(training.map(({ seed }) => seed))} for ${longest(training, now)}`]
            : []),
        ...(installing.length > 0 ? [`installing packages for ${longest(installing, now)}`] : []),
    ];
    return of('waiting').length === trainings.length ? 'waiting' : parts.join(', ');
}
function longest(trainings, now) {
    return elapsed(Math.min(...trainings.map(({ since }) => since)), now);
}
function elapsed(since, now) {
    return (0,numbers/* showDuration */.kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
}


/***/ }),

/***/ 56291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ renderInterrupted),
/* harmony export */   e0: () => (/* binding */ renderCancelled),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65616);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82302);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65655);
/* harmony import */ var _titled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79742);








const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(after)}`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Nothing was compared.${progress === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(' This is how far it was:')}`,
        progress === undefined ? undefined : (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .w)(progress, context, now),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl, name }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)({ name }, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('Evaluation interrupted')),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_6__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('❌ The evaluation could not be done')),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .olderCommit */ .C)(context),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .ofFork */ .S)(context),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}


/***/ }),

/***/ 28855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addToSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function addToSummary(markdown, log) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${markdown}\n`).catch((error) => {
        log(`The job summary could not be written: ${error.message}`);
    });
}


/***/ })

};
