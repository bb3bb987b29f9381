export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 10402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openAnswer)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(73660);
// EXTERNAL MODULE: ./src/github/follow.ts + 2 modules
var follow = __webpack_require__(98457);
// EXTERNAL MODULE: ./src/github/interrupted.ts
var interrupted = __webpack_require__(67469);
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
const FEW_LEFT = 300;
function nextUpdateAt(startedAt, lastAt, urgent, left) {
    const age = lastAt - startedAt;
    if (urgent)
        return lastAt + 20 * SECOND;
    if (left !== undefined && left < FEW_LEFT)
        return lastAt + 5 * MINUTE;
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
    const isBegun = mode === 'new' && options.begun === true;
    const begun = isBegun ? await findBegun(github, pullRequest, options.name) : undefined;
    let posted = await write(begun, state, options.markdown, manner);
    let lastAt = Date.now();
    let waiting;
    let hurry = false;
    let timer;
    let showing;
    let settled = state === 'settled';
    let warned = false;
    return {
        show(markdown, urgent = false) {
            if (settled || newerRun !== undefined)
                return;
            waiting = markdown;
            hurry ||= urgent;
            if (showing === undefined && (timer === undefined || urgent))
                schedule();
        },
        async settle(markdown) {
            settled = true;
            clearTimeout(timer);
            await showing;
            if (newerRun === undefined)
                posted = await write(posted, 'settled', markdown, SETTLING);
        },
        follow: async (noteFor) => newerRun === undefined ? (0,follow/* follow */.e)(github, pullRequest, posted, noteFor) : { kind: 'running' },
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
        clearTimeout(timer);
        timer = setTimeout(() => {
            timer = undefined;
            showing = showWaiting();
        }, Math.max(0, pace(startedAt, lastAt, hurry, github.budget.left) - Date.now())).unref();
    }
    async function showWaiting() {
        const markdown = waiting ?? '';
        waiting = undefined;
        hurry = false;
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
        const marker = { key, state, writer: (0,github_marker/* writerOf */.bi)(github.run), of: options.of };
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
async function findBegun(github, pullRequest, name) {
    const id = await (0,interrupted/* findRunning */.P)(github, pullRequest, name);
    return id === undefined ? undefined : (0,posted_comment/* fetchComment */.iU)(github, id, {});
}

// EXTERNAL MODULE: ./src/github/permission.ts
var permission = __webpack_require__(32892);
// EXTERNAL MODULE: ./src/process/post-state.ts
var post_state = __webpack_require__(6031);
// EXTERNAL MODULE: ./src/report/moved.ts
var moved = __webpack_require__(32705);
// EXTERNAL MODULE: ./src/answering/summary.ts
var summary = __webpack_require__(38486);
;// CONCATENATED MODULE: ./src/answering/answer.ts






function openAnswer(github, pullRequest, { comment: mode, name, begun = false }, of) {
    let comment;
    let opening;
    let settling = false;
    const elsewhere = (0,summary/* summaryIsShown */.e)(github.run) ? 'summary' : 'log';
    return {
        show,
        shown: async () => opening,
        settle,
        follow,
        comment: () => (comment?.newerRun === undefined ? comment : undefined),
        elsewhere,
        newerRun: () => comment?.newerRun,
    };
    function show(markdown, urgent = false) {
        if (mode === 'off' || settling)
            return;
        if (opening === undefined)
            opening = open(mode, markdown, {}, 'running').catch(warn);
        else
            void opening.then(() => comment?.show(markdown, urgent));
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
    async function follow() {
        try {
            const followed = await comment?.follow(moved/* renderMoved */.y);
            if (followed?.kind === 'noted')
                await (0,summary/* addToSummary */.D)(followed.note, github.log);
        }
        catch (error) {
            github.log(`Whether the pull request has moved on is not known. ${(0,api_error/* describeApiError */.gg)(error)}`);
        }
    }
    async function open(how, markdown, manner, state) {
        comment = await openComment(github, pullRequest, how, { markdown, manner, name, state, of, begun });
        (0,post_state/* saveCommentForPost */._t)(comment.id);
    }
    function warn(error) {
        const why = (0,permission/* explainDenied */.n)(error, pullRequest)?.message ?? (0,api_error/* describeApiError */.gg)(error);
        github.log(`The comment cannot be written; the report will be in the ${elsewhere === 'log' ? 'log' : 'job summary'}. ${why}`);
    }
}


/***/ }),

/***/ 41427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32892);
/* harmony import */ var _process_docs_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83855);
/* harmony import */ var _process_post_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6031);
/* harmony import */ var _process_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46010);






const WHERE = {
    summary: 'The report is in the job summary.',
    log: 'The report is in the log of this job.',
};
const COMMENTS_FOR_FORKS = ` To have it as a comment there, let one workflow measure and another one report: ${(0,_process_docs_link_js__WEBPACK_IMPORTED_MODULE_5__/* .docsLink */ ._)('two-jobs.md#in-two-workflows-forks-and-dependabot')}`;
const takenOver = (newer, where) => `A newer evaluation of this pull request has taken over its comment: ${newer}\n` +
    `${where} With \`concurrency:\` on the job, a new evaluation ends the one before.`;
async function deliver(markdown, answer, pullRequest) {
    let complaint;
    const where = WHERE[answer.elsewhere];
    try {
        await answer.settle(markdown);
        (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .markAsSettled */ .DP)();
        const newer = answer.newerRun();
        if (newer !== undefined) {
            complaint = { tell: () => (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.notice)(takenOver(newer, where)), isAsItMustBe: false };
        }
    }
    catch (error) {
        const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDenied */ .n)(error, pullRequest);
        if (denied !== undefined)
            (0,_process_post_state_js__WEBPACK_IMPORTED_MODULE_3__/* .markAsSettled */ .DP)();
        const why = denied?.message ?? `The comment could not be written: ${(0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeApiError */ .gg)(error)}`;
        const next = denied === undefined ? nextStep(answer) : '';
        const more = answer.elsewhere === 'summary' ? COMMENTS_FOR_FORKS : '';
        complaint =
            denied?.kind === 'fork'
                ? { tell: () => (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.notice)(`${why} ${where}${more}`), isAsItMustBe: true }
                : { tell: () => (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.fail)(`${why}\n${where}${next}`), isAsItMustBe: false };
    }
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('comment-url', answer.comment()?.url ?? '');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('comment-id', answer.comment()?.id ?? '');
    }
    catch (error) {
        (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.warn)(`The outputs could not be written: ${error instanceof Error ? error.message : error}`);
    }
    if (answer.elsewhere === 'summary' || answer.comment() !== undefined)
        return complaint;
    return {
        tell: () => {
            (0,_process_say_js__WEBPACK_IMPORTED_MODULE_4__.say)(markdown);
            complaint?.tell();
        },
        isAsItMustBe: complaint?.isAsItMustBe ?? false,
    };
}
function nextStep(answer) {
    return answer.comment() === undefined
        ? ' Run the job again to have it in a comment, too.'
        : ' The last step of this job tries once more to bring it into the comment.';
}


/***/ }),

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

/***/ 38486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addToSummary),
/* harmony export */   e: () => (/* binding */ summaryIsShown)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

function summaryIsShown({ forge }) {
    return forge === 'github' && Boolean(process.env.GITHUB_STEP_SUMMARY);
}
async function addToSummary(markdown, log) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${markdown}\n`).catch((error) => {
        log(`The job summary could not be written: ${error.message}`);
    });
}


/***/ }),

/***/ 67469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRunning),
/* harmony export */   i: () => (/* binding */ settleInterrupted)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
/* harmony import */ var _posted_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);


async function settleInterrupted(github, commentId, markdown) {
    const comment = await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOwnComment */ .K5)(github, commentId);
    const marker = comment && (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body);
    if (marker?.state !== 'running' || marker.writer !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(github.run))
        return false;
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)({ ...marker, state: 'settled' }, markdown);
    return (await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .updateComment */ .vv)(github, commentId, body, {})) !== undefined;
}
async function findRunning(github, pullRequest, name) {
    const key = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .commentKey */ .Td)(github.run, pullRequest.number, name);
    const writer = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(github.run);
    const found = await (0,_posted_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnComment */ .rA)(github, pullRequest.number, (marker) => marker.key === key && marker.state === 'running' && marker.writer === writer);
    return found?.id;
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ divergedLines),
/* harmony export */   EY: () => (/* binding */ renderProgress),
/* harmony export */   wC: () => (/* binding */ progressTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53396);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87403);
/* harmony import */ var _heard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57258);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65616);
/* harmony import */ var _remaining_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40762);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);
/* harmony import */ var _titled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79742);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30776);










const LONGEST_LINE = 100;
const SIDES = ['head', 'base'];
function renderProgress(progress, context, base, now) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_titled_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .d)(context, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(title(progress.trainings))} …`),
        ...divergedLines(progress),
        progressTable(progress, context, now),
        (0,_remaining_js__WEBPACK_IMPORTED_MODULE_3__/* .forecast */ .g)(progress, now),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .baseInWords */ .s)(base, context)}.`,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .q)(context),
    ]));
}
function divergedLines({ trainings }) {
    return SIDES.flatMap((side) => {
        const words = (0,_heard_js__WEBPACK_IMPORTED_MODULE_7__/* .divergedInWords */ .zk)(trainings.filter((training) => training.side === side));
        return words === undefined ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${words}.`;
    });
}
function progressTable({ trainings, commits }, context, now) {
    const said = trainings.some(({ lastLine, heard }) => heard ?? lastLineOf(lastLine));
    const understood = trainings.some(({ heard }) => heard !== undefined);
    const columns = ['Source', 'State', ...(said ? [understood ? 'Progress' : 'Last line'] : [])];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.map((name) => ({ title: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(name), align: 'left' })), SIDES.map((side) => {
        const own = trainings.filter((training) => training.side === side);
        const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(commits[side], context)}`;
        const cells = [who, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(state(own, now))];
        return said ? [...cells, saidBy(own)] : cells;
    }));
}
function saidBy(trainings) {
    const training = trainings.filter(({ phase }) => phase === 'training');
    const latest = newest(trainings);
    const speaking = training.length > 0 ? training : latest === undefined ? [] : [latest];
    const words = (0,_heard_js__WEBPACK_IMPORTED_MODULE_7__/* .allHeardInWords */ .wZ)(speaking.flatMap(({ heard }) => heard ?? []));
    return words === '' ? (lastLineOf(latest?.lastLine) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('')) : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${words}`;
}
function newest(trainings) {
    const spoken = trainings.filter(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const latest = (all) => all.toSorted((a, b) => b.since - a.since)[0];
    return latest(spoken.filter(({ phase }) => phase === 'training')) ?? latest(spoken);
}
function lastLineOf(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(shown, LONGEST_LINE);
}
function title(trainings) {
    if (trainings.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => SIDES.filter((side) => trainings.some((training) => training.side === side && training.phase === phase));
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
function stateOfOne(one, now) {
    const { phase, since, wallSeconds } = one;
    const lasting = elapsed(since, now);
    const trained = wallSeconds === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}${left(one, now)}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}
function left(training, now) {
    const seconds = (0,_remaining_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsLeftOf */ .a)(training, now);
    return seconds === undefined ? '' : `, about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(seconds, 'whole')} left`;
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
            ? [`training ${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_9__/* .seedsInWords */ .l1)(training.map(({ seed }) => seed))} for ${longest(training, now)}`]
            : []),
        ...(installing.length > 0 ? [`installing packages for ${longest(installing, now)}`] : []),
    ];
    return of('waiting').length === trainings.length ? 'waiting' : parts.join(', ');
}
function longest(trainings, now) {
    return elapsed(Math.min(...trainings.map(({ since }) => since)), now);
}
function elapsed(since, now) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .showDuration */ .kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
}


/***/ }),

/***/ 40762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ secondsLeftOf),
/* harmony export */   g: () => (/* binding */ forecast)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43934);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);



const FEWEST = 3;
const LEAST_SHARE = 0.05;
function forecast({ trainings: all, atOnce = 1 }, now) {
    const trained = all.filter(({ phase }) => phase !== 'known' && phase !== 'skipped');
    const ended = trained.flatMap(({ phase, wallSeconds }) => phase === 'done' && wallSeconds !== undefined ? wallSeconds : []);
    const foretold = trained.flatMap((training) => secondsInAll(training) ?? []);
    const typical = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)([...ended, ...foretold]);
    if (typical === undefined || !trained.some(isAhead))
        return undefined;
    if (trained.length < FEWEST && foretold.length === 0)
        return undefined;
    if (trained.some((training) => isLate(training, now)))
        return undefined;
    const left = secondsLeft(trained, typical, atOnce, now);
    const pace = atOnce > 1 ? `, ${Math.min(atOnce, trained.length)} at a time` : '';
    const when = left < 1 ? 'nearly done' : `about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(left, 'whole')} left`;
    const trainings = trained.length === 1 ? '1 training' : `${trained.length} trainings`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${trainings} of about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(typical)}${pace}: ${when}.`);
}
function secondsLeftOf(training, now) {
    const left = (secondsInAll(training) ?? 0) - (now - training.since) / 1000;
    return left > 0 ? left : undefined;
}
function isLate(training, now) {
    const counted = secondsInAll(training) !== undefined && training.heard?.done?.share !== 1;
    return counted && secondsLeftOf(training, now) === undefined;
}
function secondsInAll({ phase, since, heard }) {
    if (phase !== 'training' || heard?.done === undefined || heard.done.share < LEAST_SHARE)
        return undefined;
    return (heard.done.at - since) / 1000 / heard.done.share;
}
function isAhead({ phase }) {
    return phase === 'waiting' || phase === 'installing' || phase === 'training';
}
function secondsLeft(trainings, typical, atOnce, now) {
    const places = trainings
        .filter(({ phase }) => phase === 'training')
        .map((training) => {
        const inAll = secondsInAll(training) ?? typical;
        return secondsLeftOf(training, now) ?? Math.max(0, inAll - (now - training.since) / 1000);
    });
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
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18991);
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
        ...(progress === undefined ? [] : [...(0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .divergedLines */ .E7)(progress), (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .wC)(progress, context, now)]),
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
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .ofFork */ .S)(context),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
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


/***/ })

};
