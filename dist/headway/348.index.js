export const id = 348;
export const ids = [348];
export const modules = {

/***/ 4348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePullRequest: () => (/* binding */ evaluatePullRequest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var github_comment = __webpack_require__(1385);
// EXTERNAL MODULE: ./src/github/quote.ts
var quote = __webpack_require__(6791);
// EXTERNAL MODULE: ./src/github/trigger.ts
var trigger = __webpack_require__(7131);
;// CONCATENATED MODULE: ./src/github/permission.ts



function explainDenied(error, pullRequest) {
    const refusal = (0,api_error/* readApiError */.tR)(error);
    if (refusal === undefined)
        return undefined;
    if (refusal.status === 401)
        return { kind: 'token', message: BAD_TOKEN };
    if (isRateLimit(refusal))
        return { kind: 'rate-limit', message: rateLimited(refusal) };
    if (refusal.status !== 403 || !isAboutPermissions(refusal))
        return undefined;
    if ((0,trigger/* isFork */.B0)(pullRequest))
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
function isAboutPermissions({ message }) {
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
    const said = message === '' ? '' : ` (${(0,quote/* quoted */.T)(message)})`;
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

// EXTERNAL MODULE: ./src/post-state.ts
var post_state = __webpack_require__(8653);
// EXTERNAL MODULE: ./src/summary.ts
var summary = __webpack_require__(8855);
;// CONCATENATED MODULE: ./src/answer.ts





function openAnswer(github, pullRequest, mode) {
    let comment;
    let opening;
    return { show, settle, comment: () => comment };
    function show(markdown) {
        if (mode === 'off')
            return;
        if (opening === undefined)
            opening = open(mode, markdown, {}).catch(warn);
        else
            void opening.then(() => comment?.show(markdown));
    }
    async function settle(markdown) {
        await (0,summary/* addToSummary */.D)(markdown, github.log);
        if (mode === 'off')
            return;
        await opening;
        if (comment === undefined)
            await open(mode, markdown, { afterCancel: true });
        await comment?.settle(markdown);
    }
    async function open(how, markdown, manner) {
        comment = await (0,github_comment/* openComment */.a)(github, pullRequest, how, { markdown, manner });
        (0,post_state/* saveCommentForPost */._t)(comment.id);
    }
    function warn(error) {
        const why = explainDenied(error, pullRequest)?.message ?? (0,api_error/* describeApiError */.gg)(error);
        github.log(`The comment cannot be written; the report will be in the job summary. ${why}`);
    }
}

// EXTERNAL MODULE: ./src/cancel.ts
var cancel = __webpack_require__(833);
;// CONCATENATED MODULE: ./src/ending.ts




const IN_THE_SUMMARY = 'The report is in the job summary.';
async function deliver(markdown, answer, pullRequest) {
    let complaint;
    try {
        await answer.settle(markdown);
        (0,post_state/* markAsSettled */.DP)();
    }
    catch (error) {
        const denied = explainDenied(error, pullRequest);
        if (denied !== undefined)
            (0,post_state/* markAsSettled */.DP)();
        const why = denied?.message ?? `The comment could not be written: ${(0,api_error/* describeApiError */.gg)(error)}`;
        complaint =
            denied?.kind === 'fork'
                ? () => core.notice(`${why} ${IN_THE_SUMMARY}`)
                : () => core.setFailed(`${why}\n${IN_THE_SUMMARY}`);
    }
    core.setOutput('comment-url', answer.comment()?.url ?? '');
    core.setOutput('comment-id', answer.comment()?.id ?? '');
    return complaint;
}

// EXTERNAL MODULE: ./src/commits.ts + 11 modules
var commits = __webpack_require__(255);
;// CONCATENATED MODULE: ./src/comparison/known-metrics.ts
const HIGHER_SHARE = `
  accuracy acc precision recall f1 f2 fscore auc auroc auprc aupr roc_auc ap map iou miou jaccard dice dsc
  sensitivity specificity tpr tnr true_positive_rate true_negative_rate top hit hits pass exact_match em
  purity hit_rate success_rate win_rate solve_rate pass_rate detection_rate concordance cindex c_index
`;
const LOWER_SHARE = `
  error_rate err_rate eer fpr fnr false_positive_rate false_negative_rate hter hamming_loss
`;
const HIGHER_SCORE = 'bleu sacrebleu rouge rouge_l rougel rouge_lsum rougelsum meteor chrf bertscore ndcg mrr';
const LOWER_SCORE = 'wer cer ter word_error_rate character_error_rate';
const HIGHER = `
  r2 r_squared rsquared explained_variance mcc matthews kappa spearman pearson spearmanr pearsonr kendall kendalltau
  correlation corr psnr ssim ms_ssim cider spice silhouette nmi ami ari reward rewards return returns elo
  likelihood log_likelihood loglikelihood elbo snr sisdr si_sdr sdr pesq stoi mos
`;
const LOWER = `
  loss losses objective error errors err mse rmse mae mape smape mase msle rmsle rmspe medae mad nrmse wape
  nll xent crossentropy cross_entropy logloss deviance perplexity ppl bpc bpb bpd bits_per_byte bits_per_dim
  bits_per_character brier ece mce kl kld kl_divergence jsd divergence fid kid fad lpips hinge huber pinball crps
  regret chamfer hausdorff ade fde epe wmape
`;
const BOOKKEEPING = `
  time times timestamp seconds second secs sec s ms milliseconds minutes minute hours hour duration runtime elapsed
  latency throughput fps qps ips speed eta date epoch epochs step steps iteration iterations iter iters round rounds
  lr learning_rate flops flos macs gflops tflops support params param parameters memory mem vram ram mb gb kb mib gib
  bytes size count samples examples images tokens rows batch batches batch_size seed n
  norm grad_norm momentum decay weight_decay dropout warmup temperature gamma
  std stdev stddev stderr sem variance var version threads workers cpu gpu gpus utilization power
`;
const TABLE = [
    [HIGHER_SHARE, { direction: 'higher', kind: 'share' }],
    [LOWER_SHARE, { direction: 'lower', kind: 'share' }],
    [HIGHER_SCORE, { direction: 'higher', kind: 'score' }],
    [LOWER_SCORE, { direction: 'lower', kind: 'score' }],
    [HIGHER, { direction: 'higher', kind: 'number' }],
    [LOWER, { direction: 'lower', kind: 'number' }],
    [BOOKKEEPING, { direction: undefined, kind: 'number' }],
];
const KNOWN = new Map(TABLE.flatMap(([words, metric]) => words
    .trim()
    .split(/\s+/)
    .map((word) => [word, metric])));
const MOST_WORDS = 3;
function lookUp(words) {
    for (let length = MOST_WORDS; length > 0; length--) {
        const known = KNOWN.get(words.slice(-length).join('_'));
        if (known !== undefined)
            return known;
    }
    return KNOWN.get((words.at(-1) ?? '').replace(/\d+$/, ''));
}

;// CONCATENATED MODULE: ./src/comparison/name-words.ts
const SUFFIX = /(?:@|_at_)(?:[\d.:-]+|k)(?![a-z\d])|\([^()]*\)$|,[^,.]*$/gi;
const HUMP = /(?<=[a-z]{2}|[A-Za-z]\d+)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const QUALIFIER = /^(?:macro|micro|weighted|binary|avg|average|mean|median|min|max|score|total|overall|all|best|final|last|ema|p?\d+|train|training|test|testing|val|valid|validation|dev|eval|evaluation)$/;
function wordsOf(name) {
    return name
        .replace(SUFFIX, ' ')
        .split(/[\s._/:-]+/)
        .flatMap((part) => part.split(HUMP))
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
function withoutQualifiers(words) {
    return words.slice(0, words.findLastIndex((word) => !QUALIFIER.test(word)) + 1);
}

;// CONCATENATED MODULE: ./src/comparison/direction.ts


const SPLITS = [
    ['train', /^(?:train|training)$/],
    ['test', /^(?:test|testing|holdout)$/],
    ['validation', /^(?:val|valid|validation|dev|eval|evaluation)$/],
];
const NEGATED = /(?:^|[\W_])neg(?:ative)?_/i;
const LOSS = /^(?:loss|losses|objective|nll|xent|entropy|crossentropy)$/;
const TAKEN_PER = /^(?:epoch|step)$/;
function meaningOf(name) {
    const words = wordsOf(name);
    const named = metricWords(words);
    const known = lookUp(named);
    const split = SPLITS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
    const isBookkeeping = known !== undefined && known.direction === undefined;
    return {
        role: isBookkeeping ? 'bookkeeping' : split === 'train' ? 'train' : 'quality',
        direction: known?.kind !== 'share' && NEGATED.test(name) ? opposite(known?.direction) : known?.direction,
        kind: known?.kind ?? 'number',
        split,
        isLoss: LOSS.test(named.at(-1) ?? ''),
    };
}
function metricWords(words) {
    const named = withoutQualifiers(words);
    if (!TAKEN_PER.test(named.at(-1) ?? ''))
        return named;
    const inner = withoutQualifiers(named.slice(0, -1));
    return lookUp(inner)?.direction === undefined ? named : inner;
}
function opposite(direction) {
    if (direction === undefined)
        return undefined;
    return direction === 'lower' ? 'higher' : 'lower';
}

;// CONCATENATED MODULE: ./src/comparison/rules.ts
function wishesFor(name, rules) {
    const matching = rules.filter(({ pattern }) => matches(pattern, name));
    const exact = rules.filter(({ pattern }) => pattern === name);
    const wishes = {
        named: exact.length > 0,
        better: undefined,
        tolerance: undefined,
        unit: undefined,
        primary: false,
    };
    for (const rule of [...matching, ...exact]) {
        wishes.better = rule.better ?? wishes.better;
        wishes.tolerance = rule.tolerance ?? wishes.tolerance;
        wishes.unit = rule.unit ?? wishes.unit;
        wishes.primary ||= rule.primary;
    }
    return wishes;
}
function matches(glob, name) {
    const [first = '', ...others] = glob.split('*');
    const last = others.pop();
    if (last === undefined)
        return glob === name;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of others) {
        const at = name.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}

;// CONCATENATED MODULE: ./src/comparison/candidates.ts


function candidatesOf(head, base, rules) {
    const [ofHead, ofBase] = [valuesOf(head), valuesOf(base)];
    const names = new Set([...ofHead.keys(), ...ofBase.keys()]);
    return Array.from(names, (name) => {
        const values = { head: ofHead.get(name), base: ofBase.get(name) };
        const wishes = wishesFor(name, rules);
        return { name, ...values, ...understood(name, wishes), diverged: divergence(values), wishes };
    });
}
function metricsOf({ result }) {
    return result.kind === 'measured' ? result.metrics : [];
}
function valuesOf(measurement) {
    return new Map(metricsOf(measurement).map(({ name, value }) => [name, value]));
}
function understood(name, wishes) {
    const meaning = meaningOf(name);
    if (wishes.better === undefined)
        return meaning;
    if (meaning.role !== 'bookkeeping')
        return { ...meaning, direction: wishes.better };
    return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning;
}
function divergence({ head, base }) {
    const inHead = head !== undefined && !Number.isFinite(head);
    const inBase = base !== undefined && !Number.isFinite(base);
    if (inHead && inBase)
        return 'both';
    if (inHead)
        return 'head';
    return inBase ? 'base' : undefined;
}

;// CONCATENATED MODULE: ./src/comparison/packages.ts
function packageChanges(head, base) {
    if (head.environment === undefined || base.environment === undefined)
        return [];
    const [ofHead, ofBase] = [versionsIn(head.environment), versionsIn(base.environment)];
    return [...new Set([...ofHead.keys(), ...ofBase.keys()])]
        .toSorted()
        .map((name) => ({ name, head: ofHead.get(name), base: ofBase.get(name) }))
        .filter((change) => change.head !== change.base);
}
function versionsIn({ python, packages }) {
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    if (python !== undefined)
        versions.set('python', python);
    return versions;
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
;// CONCATENATED MODULE: ./src/comparison/primary.ts

function choosePrimary(candidates) {
    const marked = candidates.filter(({ wishes }) => wishes.primary);
    const pool = marked.length > 0 ? marked : candidates.filter(isEligible);
    return pool.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))[0];
}
function checkMark(candidates, marked) {
    if (marked === undefined || candidates.some(({ wishes }) => wishes.primary))
        return;
    const names = candidates.slice(0, MOST_NAMES).map(({ name }) => JSON.stringify(name.slice(0, LONGEST_NAME)));
    const more = candidates.length > MOST_NAMES ? ' …' : '';
    throw new user_error.UserError(`The input \`metrics\` marks ${JSON.stringify(marked)} as primary, but neither head nor base reports it.`, `Mark one of those that are reported: ${names.join(', ')}${more}`);
}
const MOST_NAMES = 10;
const LONGEST_NAME = 60;
function isEligible({ role, direction }) {
    return role === 'quality' && direction !== undefined;
}
const BY_SPLIT = ['test', 'validation', undefined, 'train'];
function rankOf(candidate) {
    const { head, base, diverged, split, isLoss } = candidate;
    return [
        Number(!isEligible(candidate)),
        Number(head === undefined || base === undefined || diverged === 'both'),
        BY_SPLIT.indexOf(split),
        Number(isLoss),
    ];
}
function compareRanks(a, b) {
    const place = a.findIndex((rank, index) => rank !== b[index]);
    return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

;// CONCATENATED MODULE: ./src/comparison/scale.ts
const LEAST_FACTOR = 50;
const LARGEST_FACTOR = 200;
function scaleOf(kind, head, base) {
    const values = [head, base].filter((value) => value !== undefined);
    if (kind === 'number')
        return 'plain';
    const finite = values.filter(Number.isFinite);
    if (!finite.every((value) => value >= 0 && value <= 100))
        return 'plain';
    const [smaller, larger] = [Math.min(...finite), Math.max(...finite)];
    if (larger <= 1)
        return 'plain';
    const factor = larger / smaller;
    const aShare = smaller < 1 || (smaller === 1 && larger === 100);
    if (aShare && factor >= LEAST_FACTOR && factor <= LARGEST_FACTOR)
        return 'mixed';
    return kind === 'share' ? 'percent' : 'plain';
}

;// CONCATENATED MODULE: ./src/comparison/tolerance.ts

function absoluteTolerance(tolerance, name, base) {
    if (tolerance.kind === 'absolute')
        return tolerance.amount;
    if (base !== 0)
        return (tolerance.percent / 100) * Math.abs(base);
    const shown = JSON.stringify(name);
    throw new user_error.UserError(`The input \`metrics\` gives ${shown} a tolerance of ${tolerance.percent}% of base, but base's value is 0, and there is no share of 0.`, `Give it a tolerance in its own numbers:\n    with:\n      metrics: |\n        ${shown}: { tolerance: 0.5 }`);
}
function isBeyond(tolerance, head, base) {
    const rounding = [head, base, tolerance].map((number) => Number.EPSILON * Math.abs(number));
    return Math.abs(head - base) > rounding.reduce((sum, part) => sum + part, tolerance);
}

;// CONCATENATED MODULE: ./src/comparison/verdict.ts

function verdictOn({ head, base, role, direction, diverged }, scale, tolerance, identical) {
    if (base === undefined)
        return 'added';
    if (head === undefined)
        return 'removed';
    if (diverged === 'both')
        return 'inconclusive';
    if (scale === 'mixed' || (diverged !== undefined && role === 'bookkeeping'))
        return 'changed';
    if (diverged !== undefined)
        return diverged === 'head' ? 'worse' : 'better';
    if (identical && head === base)
        return 'within-tolerance';
    if (tolerance === undefined)
        return direction === undefined && head !== base ? 'changed' : 'unmeasured';
    if (!isBeyond(tolerance, head, base))
        return 'within-tolerance';
    if (direction === undefined)
        return 'changed';
    return head > base === (direction === 'higher') ? 'better' : 'worse';
}

;// CONCATENATED MODULE: ./src/comparison/compare.ts







function compare({ pullRequest, base, head, baseline, changes, rules }) {
    const candidates = candidatesOf(head, baseline, rules);
    const bothMeasured = head.result.kind === 'measured' && baseline.result.kind === 'measured';
    if (bothMeasured)
        checkMark(candidates, rules.find((rule) => rule.primary)?.pattern);
    const chosen = choosePrimary(candidates);
    const identical = bothMeasured && areIdentical(candidates);
    const metrics = candidates.map((candidate) => {
        const primary = candidate === chosen;
        const metric = primary ? asPrimary(candidate) : candidate;
        return bothMeasured ? judged(metric, primary, identical) : unjudged(metric, primary);
    });
    return {
        schema: 1,
        pullRequest,
        base,
        verdict: overall(head, baseline, identical, metrics),
        metrics: inTableOrder(metrics, chosen?.wishes.primary ?? false),
        head,
        baseline,
        packages: packageChanges(head, baseline),
        notes: bothMeasured ? idleRules(candidates, rules) : [],
        changes,
        sameTraining: bothMeasured && head.id === baseline.id,
        identical,
    };
}
function idleRules(candidates, rules) {
    return rules
        .filter(({ pattern }) => !candidates.some(({ name }) => matches(pattern, name)))
        .map(({ pattern }) => `\`${pattern}\` in the input \`metrics\` matches nothing that head or base reports.`);
}
function asPrimary(candidate) {
    return candidate.role === 'bookkeeping' ? { ...candidate, role: 'quality' } : candidate;
}
function unjudged(candidate, primary) {
    const { name, role, direction, head, base, diverged, wishes } = candidate;
    return {
        name,
        role,
        primary,
        direction,
        scale: scaleOf(candidate.kind, head, base),
        unit: wishes.unit,
        tolerance: undefined,
        head,
        base,
        difference: undefined,
        verdict: 'unmeasured',
        diverged,
    };
}
function judged(candidate, primary, identical) {
    const metric = unjudged(candidate, primary);
    const { scale, head, base } = metric;
    const tolerance = toleranceFor(candidate, primary);
    return {
        ...metric,
        tolerance,
        difference: scale === 'mixed' ? undefined : finiteDifference(head, base),
        verdict: verdictOn(candidate, scale, tolerance, identical),
    };
}
function toleranceFor(candidate, primary) {
    const { name, role, head, base, wishes } = candidate;
    if (wishes.tolerance === undefined || role === 'bookkeeping')
        return undefined;
    if (!Number.isFinite(head) || base === undefined || !Number.isFinite(base))
        return undefined;
    if (wishes.tolerance.kind === 'relative' && base === 0) {
        if (head === 0)
            return 0;
        if (!primary && !wishes.named)
            return undefined;
    }
    return absoluteTolerance(wishes.tolerance, name, base);
}
function finiteDifference(head, base) {
    if (head === undefined || base === undefined)
        return undefined;
    const difference = head - base;
    return Number.isFinite(difference) ? difference : undefined;
}
function areIdentical(candidates) {
    const telling = candidates.filter(({ role }) => role !== 'bookkeeping');
    const compared = telling.length > 0 ? telling : candidates;
    return compared.length > 0 && compared.every(({ head, base }) => Number.isFinite(head) && head === base);
}
function overall(head, baseline, identical, metrics) {
    if (head.result.kind === 'failed')
        return 'failed';
    if (baseline.result.kind === 'failed')
        return 'no-baseline';
    if (identical)
        return 'within-tolerance';
    const verdict = metrics.find(({ primary }) => primary)?.verdict ?? 'changed';
    const lost = metrics.some(({ role, diverged, base }) => role === 'quality' && diverged === 'head' && base !== undefined);
    return lost ? 'worse' : verdict;
}
const ROLES = ['quality', 'train', 'bookkeeping'];
function inTableOrder(metrics, marked) {
    const leads = ({ primary, verdict }) => primary && (marked || verdict !== 'unmeasured');
    const place = (metric) => (leads(metric) ? -1 : ROLES.indexOf(metric.role));
    return metrics.toSorted((a, b) => place(a) - place(b));
}

;// CONCATENATED MODULE: ./src/conclude.ts


function conclude(plan, head, baseline, changes, rules) {
    const input = { pullRequest: plan.pullRequest.number, base: plan.base, head, baseline, changes };
    let problem;
    for (const fitting of [
        rules,
        withoutShares(rules),
        withoutMark(rules),
        withoutMark(withoutShares(rules)),
    ]) {
        try {
            const comparison = compare({ ...input, rules: fitting });
            if (problem === undefined)
                return { comparison };
            const notes = [problem.message, ...comparison.notes];
            return { comparison: { ...comparison, notes }, problem: `${problem.message}\n${problem.remedy}` };
        }
        catch (error) {
            if (!(error instanceof user_error.UserError))
                throw error;
            problem ??= error;
        }
    }
    throw problem ?? new Error('no rules were tried');
}
function withoutShares(rules) {
    return rules.map((rule) => (rule.tolerance?.kind === 'relative' ? { ...rule, tolerance: undefined } : rule));
}
function withoutMark(rules) {
    return rules.map((rule) => ({ ...rule, primary: false }));
}

// EXTERNAL MODULE: ./src/ledger/reads.ts
var reads = __webpack_require__(3816);
;// CONCATENATED MODULE: ./src/file-changes.ts

function fileChanges(base, head) {
    const sides = [base, head].flatMap(({ measurement: { reads } }) => (reads === undefined ? [] : [reads]));
    if (sides.length === 0 || sides.some(({ by }) => by === 'nothing'))
        return undefined;
    const read = new Set(sides.flatMap(({ files }) => files));
    const changed = (0,reads/* changesBetween */.i)(base.files, head.files).map(({ path }) => path);
    return { total: changed.length, read: changed.filter((path) => read.has(path)) };
}

// EXTERNAL MODULE: ./src/measure-all.ts + 2 modules
var measure_all = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(5161);
;// CONCATENATED MODULE: ./src/github/commit.ts




async function fetchCommit(github, ref) {
    const { octokit, owner, repo } = github;
    try {
        const response = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref,
            mediaType: { format: 'sha' },
        });
        const data = response.data;
        const sha = (0,payload/* isObject */.Gv)(data) ? data.sha : typeof data === 'string' ? data.trim() : undefined;
        if ((0,payload/* isCommitId */.jh)(sha))
            return sha;
        throw new Error(`The server's answer for the commit ${(0,quote/* quoted */.T)(ref)} is not a commit id.`);
    }
    catch (error) {
        if (![404, 409, 422].includes((0,api_error/* statusOf */.c2)(error) ?? 0))
            throw error;
        throw new user_error.UserError(`${(0,quote/* quoted */.T)(ref)} names no branch, tag or commit of ${owner}/${repo}` + `${serverSaid(error)}.`, 'Give the input `base` as merge-base, base-tip, or the name of a branch or tag or a commit id of this repository:\n' +
            '    with:\n      base: v1.2', { cause: error });
    }
}
function serverSaid(error) {
    const message = (0,api_error/* readApiError */.tR)(error)?.message ?? '';
    return message === '' ? '' : ` (the server says ${(0,quote/* quoted */.T)(message)})`;
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
        const ahead = data.ahead_by;
        return typeof ahead === 'number' ? ahead : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/github/merge-base.ts


async function fetchMergeBase(github, pullRequest) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${pullRequest.baseRef}...${pullRequest.headSha}`,
            per_page: 1,
        });
        return readMergeBase(data);
    }
    catch (error) {
        if ((0,api_error/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
function readMergeBase(data) {
    const { merge_base_commit: commit, behind_by: behindBy } = (0,payload/* isObject */.Gv)(data) ? data : {};
    if (!(0,payload/* isObject */.Gv)(commit) || !(0,payload/* isCommitId */.jh)(commit.sha))
        return undefined;
    return { sha: commit.sha, behindBy: typeof behindBy === 'number' ? behindBy : undefined };
}

;// CONCATENATED MODULE: ./src/prepare.ts



async function prepare(job, repository) {
    const { pullRequest } = job;
    const base = await chooseBase(job, repository);
    return {
        pullRequest,
        base,
        items: [
            {
                side: 'head',
                commit: pullRequest.headSha,
                ref: `refs/pull/${pullRequest.number}/head`,
                seed: 1,
            },
            { side: 'base', commit: base.sha, ref: `refs/heads/${pullRequest.baseRef}`, seed: 1 },
        ],
    };
}
async function chooseBase(job, repository) {
    const { github, pullRequest, settings } = job;
    const choice = settings.base;
    switch (choice.kind) {
        case 'merge-base': {
            const found = (await fetchMergeBase(github, pullRequest)) ?? (await mergeBaseByGit(job, repository));
            return { sha: found.sha, choice, behindBy: found.behindBy };
        }
        case 'base-tip':
            return { sha: await fetchCommit(github, pullRequest.baseRef), choice, behindBy: 0 };
        case 'ref': {
            const sha = await fetchCommit(github, choice.ref);
            return { sha, choice, behindBy: await countBehind(github, sha, pullRequest.baseRef) };
        }
    }
}
async function mergeBaseByGit({ github, pullRequest }, repository) {
    const tip = await fetchCommit(github, pullRequest.baseRef);
    const found = await repository.mergeBase(pullRequest.headSha, tip);
    if (found !== undefined)
        return found;
    throw new user_error.UserError(`The head of pull request #${pullRequest.number} and its base branch have no commit in common.`, 'Hold the head against the branch itself:\n    with:\n      base: base-tip');
}

// EXTERNAL MODULE: ./src/training/relay.ts
var training_relay = __webpack_require__(763);
// EXTERNAL MODULE: ./src/workshop.ts + 69 modules
var src_workshop = __webpack_require__(550);
;// CONCATENATED MODULE: ./src/evaluate.ts
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







async function evaluate(job, cleanUp) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const relay = __addDisposableResource(env_1, (0,training_relay/* openRelay */.W)(process.stdout), false);
        const repository = cleanUp.use(await (0,commits/* openSource */.o)(job, job.pullRequest.baseRepository.fullName, relay));
        const workshop = cleanUp.use((0,src_workshop/* openWorkshop */._)(job, repository, relay));
        const plan = await prepare(job, repository);
        job.onPlan(plan);
        await (0,commits/* fetchCommits */.B)(plan, repository);
        const { measurements, together } = await (0,measure_all/* measureAll */.M)(job, plan.items, workshop);
        const { head, base } = (0,measure_all/* bySide */.T)(measurements);
        const changes = fileChanges({ files: await repository.files(base.commit), measurement: base }, { files: await repository.files(head.commit), measurement: head });
        return { ...conclude(plan, head, base, changes, job.settings.metrics), together };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./src/report/failed-headline.ts
var failed_headline = __webpack_require__(7378);
// EXTERNAL MODULE: ./src/report/most-telling.ts
var most_telling = __webpack_require__(7887);
// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(2822);
// EXTERNAL MODULE: ./src/report/shown-metric.ts
var shown_metric = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/report/headline.ts




function headline(comparison) {
    const { head, baseline } = comparison;
    if (head.result.kind === 'failed')
        return (0,failed_headline/* failedHeadline */.ML)(comparison, head.result.failure);
    if (baseline.result.kind === 'failed')
        return (0,failed_headline/* noBaseline */.f$)(comparison, baseline.result.failure);
    if (comparison.sameTraining)
        return { mark: undefined, phrase: [untouched(comparison)] };
    if (comparison.identical)
        return { mark: undefined, phrase: ['Identical results in head and base'] };
    const primary = comparison.metrics.find((metric) => metric.primary);
    if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
        return { mark: '❌', phrase: lostFirst(comparison.metrics, primary) };
    }
    const judged = primary && judgement(primary);
    if (primary === undefined || judged === undefined) {
        return { mark: undefined, phrase: differences(comparison.metrics) };
    }
    const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined;
    return { mark, phrase: [(0,names/* metricTitle */.Vu)(primary.name), judged, ...besides(primary, comparison.metrics)] };
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
function judgement(metric) {
    if (metric.scale === 'mixed') {
        return ` is ${(0,shown_metric/* showSide */.DS)(metric, 'base')} in base and ${(0,shown_metric/* showSide */.DS)(metric, 'head')} in head: a change of scale, not a result`;
    }
    if (metric.diverged === 'both')
        return `${headline_divergence(metric, 'both')}, so nothing can be concluded`;
    if (metric.diverged !== undefined)
        return headline_divergence(metric, metric.diverged);
    switch (metric.verdict) {
        case 'better':
        case 'worse':
            return ` ${metric.verdict}: ${signed(metric)}`;
        case 'within-tolerance':
            return ` within tolerance: ${(0,shown_metric/* isEqual */.n4)(metric) ? 'no change' : signed(metric)}`;
        case 'inconclusive':
            return ` inconclusive: ${signed(metric)}`;
        case 'added':
            return ` is new: ${(0,shown_metric/* showSide */.DS)(metric, 'head')} in head, not reported by base`;
        case 'removed':
            return ` is gone: ${(0,shown_metric/* showSide */.DS)(metric, 'base')} in base, not reported by head`;
        case 'unmeasured':
        case 'changed':
            return undefined;
    }
}
function headline_divergence(metric, where) {
    const [head, base] = [(0,shown_metric/* showSide */.DS)(metric, 'head'), (0,shown_metric/* showSide */.DS)(metric, 'base')];
    if (where === 'head')
        return ` diverged in head (${head})`;
    if (where === 'base')
        return ` diverged in base (${base}), not in head (${head})`;
    return ` diverged on both sides (${head === base ? head : `${head} in head, ${base} in base`})`;
}
function signed(metric) {
    const { difference } = (0,shown_metric/* showMetric */.ae)(metric);
    return difference + (0,shown_metric/* unitOf */.uF)(metric, difference.slice(1));
}
function lostFirst(metrics, primary) {
    const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary));
    const [first] = lost;
    if (first === undefined)
        return differences(metrics);
    const phrase = [(0,names/* metricTitle */.Vu)(first.name), divergenceOf(first, lost)];
    if (primary === undefined || primary === first)
        return phrase;
    return [...phrase, '; ', (0,names/* metricName */.Kh)(primary.name), judgement(primary) ?? difference(primary)];
}
function isLost({ role, diverged }) {
    return role === 'quality' && diverged === 'head';
}
function divergenceOf(first, lost) {
    return headline_divergence(first, 'head') + (lost.length > 1 ? `, and so did ${lost.length - 1} more` : '');
}
function besides(primary, metrics) {
    const others = metrics.filter((metric) => metric !== primary);
    const lost = others.filter(isLost);
    if (lost[0] !== undefined)
        return ['; ', (0,names/* metricName */.Kh)(lost[0].name), divergenceOf(lost[0], lost)];
    const contrary = primary.verdict === 'worse' ? 'better' : 'worse';
    const [first, ...more] = others.filter(({ verdict }) => verdict === contrary);
    if (first === undefined)
        return [];
    const how = first.diverged === undefined ? ` ${contrary}: ${signed(first)}` : headline_divergence(first, first.diverged);
    const rest = more.length === 0 ? '' : ` (and ${more.length} more ${contrary})`;
    return ['; ', (0,names/* metricName */.Kh)(first.name), how + rest];
}
function differences(metrics) {
    const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined);
    const named = (0,most_telling/* mostTelling */.F)(both);
    if (named.length === 0)
        return ['Head and base have no metric in common, so there is nothing to compare'];
    return named.flatMap((metric, index) => {
        const name = index === 0 ? [(0,names/* metricTitle */.Vu)(metric.name)] : [', ', (0,names/* metricName */.Kh)(metric.name)];
        return [...name, difference(metric)];
    });
}
function difference(metric) {
    if (metric.scale === 'mixed')
        return ' changed its scale';
    if (metric.diverged !== undefined)
        return headline_divergence(metric, metric.diverged);
    if ((0,shown_metric/* isEqual */.n4)(metric))
        return ' unchanged';
    const shown = (0,shown_metric/* showMetric */.ae)(metric).difference;
    const amount = shown.slice(1);
    return ` ${amount}${(0,shown_metric/* unitOf */.uF)(metric, amount)} ${shown.startsWith('+') ? 'higher' : 'lower'}`;
}

;// CONCATENATED MODULE: ./src/report/one-line.ts


function oneLine(comparison) {
    return (0,names/* inPlainText */.NA)(headline(comparison).phrase);
}

;// CONCATENATED MODULE: ./src/gates.ts

function failureOf(comparison, failOn) {
    const { verdict } = comparison;
    if (verdict === 'failed' || failOn.some((gate) => gate === verdict))
        return oneLine(comparison);
    return failOn.includes('worse') ? undecided(comparison) : undefined;
}
const DECIDED = ['better', 'within-tolerance', 'no-baseline'];
function undecided(comparison) {
    const { verdict, metrics } = comparison;
    if (DECIDED.includes(verdict))
        return undefined;
    const primary = metrics.find((metric) => metric.primary);
    if (verdict === 'unmeasured' && primary !== undefined) {
        return (`\`fail-on: worse\` could not be decided: the metric that decides is \`${primary.name}\`, and it has no tolerance.\n` +
            'Give it one in the input `metrics`, or mark a metric that has one with `primary: true`.');
    }
    return (`\`fail-on: worse\` could not be decided: ${oneLine(comparison)}\n` +
        'Both sides have to report the metric that decides, on one scale; mark it in the input `metrics` with `primary: true`.');
}

// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(1530);
;// CONCATENATED MODULE: ./src/github/pull-request.ts



async function fetchPullRequest(github, number) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return (0,payload/* readPullRequest */.DQ)(data, `pull request #${number}`);
    }
    catch (error) {
        if ((0,api_error/* statusOf */.c2)(error) !== 404)
            throw error;
        throw new user_error.UserError(`Pull request #${number} was not found in ${owner}/${repo}.`, 'Check `pull-request-number`. In a private repository the job also needs permission to read it:\n' +
            '    permissions:\n      contents: read\n      pull-requests: write', { cause: error });
    }
}

// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(5315);
// EXTERNAL MODULE: ./src/open-ledger.ts + 6 modules
var open_ledger = __webpack_require__(7286);
;// CONCATENATED MODULE: ./src/comparison/json.ts
function metricsToJson(metrics) {
    const entries = metrics.map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(Number.isFinite(value) ? value : String(value))}`);
    return `{${entries.join(',')}}`;
}

;// CONCATENATED MODULE: ./src/outputs.ts




async function writeOutputs(folder, comparison, markdown) {
    const comparisonPath = (0,external_node_path_.join)(folder, 'comparison.json');
    const reportPath = (0,external_node_path_.join)(folder, 'report.md');
    await (0,promises_.writeFile)(comparisonPath, `${JSON.stringify(comparison, namedNumbers, 2)}\n`);
    await (0,promises_.writeFile)(reportPath, markdown);
    core.setOutput('verdict', comparison.verdict);
    core.setOutput('head', outputs_metricsOf(comparison.head));
    core.setOutput('base', outputs_metricsOf(comparison.baseline));
    core.setOutput('comparison-path', comparisonPath);
    core.setOutput('report-path', reportPath);
}
function outputs_metricsOf({ result }) {
    return result.kind === 'measured' ? metricsToJson(result.metrics) : '';
}
function namedNumbers(_key, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

// EXTERNAL MODULE: ./src/redact.ts
var src_redact = __webpack_require__(6670);
;// CONCATENATED MODULE: ./src/report/allowance.ts
const ALLOWANCES = [
    { logLines: 20, earlierLines: true, rows: 40, foldedRows: 400, packages: 200, notes: 20, reproduce: true },
    { logLines: 20, earlierLines: true, rows: 40, foldedRows: 100, packages: 50, notes: 10, reproduce: true },
    { logLines: 20, earlierLines: false, rows: 40, foldedRows: 20, packages: 20, notes: 5, reproduce: true },
    { logLines: 10, earlierLines: false, rows: 40, foldedRows: 0, packages: 5, notes: 3, reproduce: false },
    { logLines: 5, earlierLines: false, rows: 12, foldedRows: 0, packages: 0, notes: 1, reproduce: false },
];

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/report/commits.ts
var report_commits = __webpack_require__(3396);
// EXTERNAL MODULE: ./src/report/numbers.ts + 1 modules
var numbers = __webpack_require__(5814);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
;// CONCATENATED MODULE: ./src/report/cost.ts



const SAME_MEMORY = 0.02;
function costLine(comparison, context) {
    const parts = [costs(comparison, context), (0,report_text.md) `Base: ${(0,report_commits/* baseInWords */.s)(comparison.base, context)}.`];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function costs({ head, baseline }, context) {
    const mine = head.reused === undefined ? head.cost : undefined;
    const other = baseline.reused === undefined ? baseline.cost : undefined;
    const reused = [head, baseline].filter((side) => side.reused !== undefined);
    if (reused.length === 2)
        return (0,report_text/* ours */.Od)('**Cost:** nothing was trained.');
    if (mine === undefined && other === undefined)
        return undefined;
    const time = cost_besides(mine && (0,numbers/* showDuration */.kJ)(mine.wallSeconds), other && (0,numbers/* showDuration */.kJ)(other.wallSeconds));
    const together = context.trainedTogether && mine !== undefined && other !== undefined;
    const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes);
    const gpuMemory = peaks(mine?.gpuMemoryBytes, other?.gpuMemoryBytes);
    const parts = [
        time,
        together ? 'trained at the same time' : undefined,
        memory && `peak memory ${memory}`,
        gpuMemory && `GPU memory ${gpuMemory}`,
    ];
    return (0,report_text.md) `**Cost:** ${(0,report_text/* ours */.Od)(parts.filter((part) => part !== undefined).join(', '))}.`;
}
function peaks(head, base) {
    if (head === undefined && base === undefined)
        return undefined;
    const same = head !== undefined && base !== undefined && Math.abs(head - base) <= SAME_MEMORY * base;
    return same ? (0,numbers/* showBytes */.ni)(head) : cost_besides(head && (0,numbers/* showBytes */.ni)(head), base && (0,numbers/* showBytes */.ni)(base));
}
function cost_besides(head, base) {
    if (head === undefined)
        return `base ${base}`;
    return base === undefined ? `${head}` : `${head} (base ${base})`;
}

// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(7403);
;// CONCATENATED MODULE: ./src/report/notes.ts



function remarks(comparison, allowance) {
    const all = [
        ...comparison.notes.map((note) => (0,report_text/* prose */.CS)(note)),
        ...aboutMetrics(comparison),
        ...aboutMachines(comparison),
        ...aboutResults(comparison.head, comparison.baseline),
    ];
    const shown = all.slice(0, allowance.notes);
    const left = all.length - shown.length;
    if (left > 0)
        shown.push((0,report_text.md) `${left} more notes of this kind.`);
    if (shown.length < 2)
        return shown[0];
    return (0,report_text/* join */.fj)(shown.map((note) => (0,report_text.md) `- ${note}`), '\n');
}
function aboutMetrics({ identical, sameTraining, metrics }) {
    if (sameTraining)
        return [];
    if (identical) {
        return [
            (0,report_text.md) `Every metric is the same to the last bit. If that is a surprise: does the command read the files that this pull request changes?`,
        ];
    }
    return metrics.map(aboutMetric).filter((note) => note !== undefined);
}
function aboutMetric(metric) {
    const name = (0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]);
    const sides = (0,report_text.md) `${(0,report_text/* ours */.Od)((0,shown_metric/* showSide */.DS)(metric, 'head'))} in head and ${(0,report_text/* ours */.Od)((0,shown_metric/* showSide */.DS)(metric, 'base'))} in base`;
    if (metric.primary)
        return undefined;
    if (metric.scale === 'mixed')
        return (0,report_text.md) `${name} is ${sides}: a change of scale, not a result.`;
    if (metric.diverged === 'both')
        return (0,report_text.md) `${name} is ${sides}, and was left out of the verdict.`;
    return undefined;
}
function aboutMachines({ head, baseline }) {
    const [mine, other] = [head.machine?.cpuModel.trim(), baseline.machine?.cpuModel.trim()];
    if (mine === undefined || other === undefined || mine === other)
        return [];
    return [
        (0,report_text.md) `⚠️ Head and base were trained on different processors (${mine} and ${other}): a part of the difference may be theirs, and times cannot be compared.`,
    ];
}
function aboutResults(head, base) {
    const ofHead = notesOf(head);
    const ofBase = notesOf(base);
    const both = ofHead.filter((note) => ofBase.includes(note));
    return [
        ...both.map((note) => (0,report_text.md) `Head and base: ${(0,report_text/* prose */.CS)(note)}`),
        ...ofHead.filter((note) => !both.includes(note)).map((note) => (0,report_text.md) `Head: ${(0,report_text/* prose */.CS)(note)}`),
        ...ofBase.filter((note) => !both.includes(note)).map((note) => (0,report_text.md) `Base: ${(0,report_text/* prose */.CS)(note)}`),
    ];
}
function notesOf({ result }) {
    return result.kind === 'measured' ? result.notes : [];
}
function singleRun({ identical, metrics }) {
    const compared = metrics.filter((metric) => metric.difference !== undefined);
    if (identical || compared.length === 0)
        return undefined;
    if (compared.some((metric) => metric.tolerance !== undefined)) {
        return (0,report_text.md) `One run of each side: noise was not measured, the tolerance stands for it.`;
    }
    if (metrics.some(({ diverged }) => diverged !== undefined))
        return (0,report_text.md) `One run of each side: noise was not measured.`;
    return (0,report_text.md) `One run of each side: noise was not measured. A \`tolerance\` in the input \`metrics\` would give a verdict.`;
}

;// CONCATENATED MODULE: ./src/report/one-sided.ts





const IN_A_SENTENCE = 6;
function sideNumbers({ metrics }, { side, commit }, context, allowance) {
    const own = metrics.filter((metric) => metric[side] !== undefined);
    const telling = own.filter((metric) => metric.role !== 'bookkeeping');
    const named = (telling.length > 0 ? telling : own).slice(0, IN_A_SENTENCE);
    const rest = own.filter((metric) => !named.includes(metric));
    const number = (metric) => (0,report_text/* ours */.Od)((0,shown_metric/* showSide */.DS)(metric, side));
    const numbers = named.map((metric) => (0,report_text.md) `${(0,names/* inMarkdown */.Hi)([(0,names/* metricName */.Kh)(metric.name)])} ${number(metric)}`);
    const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,report_commits/* commitLink */.w)(commit, context)}`;
    if (numbers.length === 0)
        return (0,report_text.md) `${who} was trained.`;
    const sentence = (0,report_text.md) `${who}: ${(0,report_text/* join */.fj)(numbers, ', ')}.`;
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
function packages_packageChanges(changes, allowance) {
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

;// CONCATENATED MODULE: ./src/report/shell.ts
function shell_quote(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (!/[^\P{C}\n\t]/u.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(/[^\P{C}\n\t]/gu, (character) => {
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
        const command = `(cd -- ${shell_quote(workingDirectory)} && bash -eo pipefail -c ${shell_quote(install.command)})`;
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
    const asked = python === undefined ? '' : ` --python=${shell_quote(python)}`;
    const packages = file === 'requirements.txt'
        ? 'uv pip install --quiet --index-strategy=unsafe-best-match -r requirements.txt'
        : '{ uv pip install --quiet -e . || uv pip install --quiet -r pyproject.toml; }';
    return [ENSURE_UV, `uv venv --quiet --no-project${asked} .venv`, ACTIVATE, where(packages)];
}
function inFolderOf(file, workingDirectory, line) {
    if (workingDirectory === '.')
        return line;
    const folder = shell_quote(workingDirectory);
    return `(if [ -f ${folder}/${file} ]; then cd -- ${folder}; fi; ${line})`;
}

;// CONCATENATED MODULE: ./src/report/reproduce.ts




function reproduce(comparison, context) {
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Reproduce this'), (0,blocks/* stack */.t$)([machine(comparison), (0,blocks/* fence */.EU)(reproductionLines(comparison, context), 'bash')]));
}
function reproductionLines({ head, baseline }, context) {
    const folder = `headway-${context.pullRequest.number}`;
    return [
        '(',
        `git init --quiet ${folder} &&`,
        `cd ${folder} &&`,
        `git remote add origin ${shell_quote(context.repositoryUrl)} &&`,
        ...(context.lfs ? ['git lfs install --local &&'] : []),
        `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${baseline.commit} || exit`,
        ...side(head, head.environment ?? baseline.environment, context),
        ...side(baseline, baseline.environment ?? head.environment, context),
        ')',
    ];
}
function side(measurement, made, context) {
    const folder = measurement.side;
    const inside = [
        ...(context.submodules ? ['git submodule --quiet update --init --recursive --depth=1'] : []),
        ...environmentLines(made, context),
        ...(context.workingDirectory === '.' ? [] : [`cd -- ${shell_quote(context.workingDirectory)}`]),
        ...context.results.filter(isPath).map((path) => `rm -f -- ${shell_quote(path)}`),
        ...variables(measurement),
        `bash -eo pipefail -c ${shell_quote(context.command)}`,
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
    return `{ cat -- ${shell_quote(path)} 2>/dev/null || cat -- "$HEADWAY_RESULTS"/${shell_quote(path)}; }`;
}
function variables({ side, seed, threads: toldOf }) {
    const threads = Object.entries(toldOf).map(([name, value]) => shell_quote(`${name}=${value}`));
    return [
        `export HEADWAY_SIDE=${side} HEADWAY_SEED=${seed} PL_GLOBAL_SEED=${seed} PYTHONHASHSEED=${seed}`,
        ...(threads.length === 0 ? [] : [`export ${threads.join(' ')}`]),
        'export HEADWAY_RESULTS="$(mktemp -d)"',
    ];
}
function machine({ head, baseline }) {
    const used = head.machine ?? baseline.machine;
    if (used === undefined)
        return undefined;
    const environment = head.environment ?? baseline.environment;
    const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`;
    const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ');
    const python = environment?.python === undefined ? '' : `, Python ${environment.python}`;
    const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`;
    return (0,report_text.md) `Trained on ${(0,report_text/* ours */.Od)(cores)} ${(0,report_text/* ours */.Od)(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`;
}

;// CONCATENATED MODULE: ./src/report/reused.ts



const MOST_NAMED = 5;
function reusedNumbers({ head, baseline, sameTraining }, context) {
    if (sameTraining && (head.reused === undefined || baseline.reused === undefined)) {
        return (0,report_text/* ours */.Od)('**Reused:** one training stands for both sides.');
    }
    if (sameTraining && baseline.reused !== undefined)
        return reuse((0,report_text/* ours */.Od)('both sides'), baseline.reused, context);
    const lines = [head, baseline].flatMap(({ side, reused }) => reused === undefined ? [] : [reuse((0,report_text/* ours */.Od)(side), reused, context)]);
    return lines.length === 0 ? undefined : (0,report_text/* join */.fj)(lines, '\n');
}
function reuse(who, { commit, measuredAt, because, changed }, context) {
    const when = (0,report_text/* ours */.Od)(`${new Date(measuredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    switch (because) {
        case 'same-run':
            return (0,report_text.md) `**Reused:** ${who}, measured by an earlier attempt of this run (${when}).`;
        case 'same-commit':
            return (0,report_text.md) `**Reused:** ${who}, measured before (${when}).`;
        case 'unread': {
            const at = (0,report_commits/* commitLink */.w)(commit, context);
            if (changed === 0)
                return (0,report_text.md) `**Reused:** ${who}, measured at ${at} (${when}), which holds the same files.`;
            const since = changed === 1 ? 'the file that differs since is' : `the ${changed} files that differ since are`;
            return (0,report_text.md) `**Reused:** ${who}, measured at ${at} (${when}); ${(0,report_text/* ours */.Od)(since)} not read by the training.`;
        }
    }
}
function changedFiles({ changes, sameTraining }, { notes }) {
    if (changes === undefined || changes.total === 0 || sameTraining)
        return undefined;
    const { total, read } = changes;
    const files = total === 1 ? '1 file' : `${total} files`;
    if (read.length === 0) {
        return (0,report_text.md) `This pull request changes ${(0,report_text/* ours */.Od)(files)}, and the training was not seen to read ${(0,report_text/* ours */.Od)(total === 1 ? 'it' : 'any of them')}.`;
    }
    const shown = read.slice(0, Math.min(MOST_NAMED, notes)).map((path) => (0,report_text/* code */.aY)(path, 100));
    const left = read.length - shown.length;
    const names = (0,report_text.md) `${(0,report_text/* join */.fj)(shown, ', ')}${(0,report_text/* ours */.Od)(left > 0 ? ` and ${left} more` : '')}`;
    if (total === 1)
        return (0,report_text.md) `This pull request changes ${names}, which the training reads.`;
    return (0,report_text.md) `This pull request changes ${(0,report_text/* ours */.Od)(files)}; of these the training reads ${names}.`;
}
function notReusable({ head, baseline }) {
    const reasons = new Set([head, baseline].flatMap(blindSpotsOf));
    if (reasons.size === 0)
        return undefined;
    const lines = [...reasons].map((reason) => (0,report_text.md) `- The training ${(0,report_text/* prose */.CS)(reason)}.`);
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Why later evaluations will train this again'), (0,blocks/* stack */.t$)([
        (0,report_text/* join */.fj)(lines, '\n'),
        (0,report_text/* ours */.Od)('A measurement is reused when all that its training read is known and unchanged. ' +
            'The input `data` declares files outside the repository; `reuse: on` vouches that there is nothing else.'),
    ]));
}
function blindSpotsOf({ reads, reused }) {
    return reused === undefined ? (reads?.blindSpots ?? []) : [];
}

;// CONCATENATED MODULE: ./src/report/verdict.ts


function showTolerance(tolerance) {
    return (0,numbers/* showNumber */.Zo)(tolerance)
        .replace(/(\.\d*?)0+(?=$|e)/, '$1')
        .replace(/\.(?=$|e)/, '');
}
function verdictInWords({ verdict, tolerance, diverged }) {
    switch (verdict) {
        case 'better':
        case 'worse':
            if (diverged !== undefined)
                return (0,report_text/* ours */.Od)(verdict);
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)(verdict)
                : (0,report_text.md) `${(0,report_text/* ours */.Od)(verdict)} (tolerance ±${showTolerance(tolerance)})`;
        case 'within-tolerance':
            return tolerance === undefined
                ? (0,report_text/* ours */.Od)('within tolerance')
                : (0,report_text.md) `within tolerance (±${showTolerance(tolerance)})`;
        case 'inconclusive':
        case 'added':
        case 'removed':
            return (0,report_text/* ours */.Od)(verdict);
        case 'unmeasured':
        case 'changed':
            return (0,report_text/* ours */.Od)('not judged');
    }
}

// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/table.ts







const MOST_COLUMNS = 6;
const WIDEST = 90;
const ELSEWHERE = 'in the file that the output `comparison-path` names.';
const LONGEST_UNIT = 20;
function metricTable(comparison, context, allowance) {
    const telling = comparison.metrics.filter((metric) => metric.role !== 'bookkeeping');
    const shown = telling.length > 0 ? telling : comparison.metrics;
    const others = telling.length > 0 ? comparison.metrics.filter((metric) => metric.role === 'bookkeeping') : [];
    const bookkeeping = folded(others, 'Numbers that say nothing about quality', allowance);
    if (fitsInColumns(shown))
        return (0,blocks/* stack */.t$)([inColumns(shown, comparison, context), bookkeeping]);
    const [changed, same] = split(shown, (metric) => metric.primary || !(0,shown_metric/* isEqual */.n4)(metric));
    const ranked = changed.toSorted((a, b) => rank(a) - rank(b));
    const open = ranked.slice(0, allowance.rows);
    const hidden = ranked.slice(allowance.rows);
    return (0,blocks/* stack */.t$)([
        open.length > 0 ? inRows(open, table_judgement(open, comparison), comparison, context) : undefined,
        folded(hidden, 'More metrics that differ', allowance),
        folded(same, 'Metrics that are the same in head and base', allowance),
        bookkeeping,
    ]);
}
function fitsInColumns(metrics) {
    const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0);
    return metrics.length <= MOST_COLUMNS && width <= WIDEST;
}
function inColumns(metrics, comparison, context) {
    const judged = table_judgement(metrics, comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)('Source'), align: 'left' },
        ...metrics.map((metric) => ({ title: heading(metric, judged), align: 'right' })),
    ];
    const pairs = metrics.map(shown_metric/* showMetric */.ae);
    const rows = [
        [table_side('head', comparison, context), ...pairs.map(({ head }) => (0,report_text/* ours */.Od)(head))],
        [table_side('base', comparison, context), ...pairs.map(({ base }) => (0,report_text/* ours */.Od)(base))],
    ];
    if (!comparison.identical)
        rows.push([(0,report_text/* ours */.Od)('Diff'), ...metrics.map(table_difference)]);
    if (judged)
        rows.push([(0,report_text/* ours */.Od)('Verdict'), ...metrics.map(verdictInWords)]);
    return (0,blocks/* table */.tp)(columns, rows);
}
function inRows(metrics, judged, comparison, context) {
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: table_side('head', comparison, context), align: 'right' },
        { title: table_side('base', comparison, context), align: 'right' },
        { title: (0,report_text/* ours */.Od)('Diff'), align: 'right' },
    ];
    if (judged)
        columns.push({ title: (0,report_text/* ours */.Od)('Verdict'), align: 'left' });
    return (0,blocks/* table */.tp)(columns, metrics.map((metric) => judged ? [...cells(metric, judged), verdictInWords(metric)] : cells(metric, judged)));
}
function cells(metric, judged) {
    const { head, base } = (0,shown_metric/* showMetric */.ae)(metric);
    return [heading(metric, judged), (0,report_text/* ours */.Od)(head), (0,report_text/* ours */.Od)(base), table_difference(metric)];
}
function folded(metrics, title, { foldedRows }) {
    if (metrics.length === 0)
        return undefined;
    const summary = (0,report_text.md) `${title} (${metrics.length})`;
    if (foldedRows === 0)
        return (0,report_text.md) `${summary}: ${(0,report_text/* ours */.Od)(ELSEWHERE)}`;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        ...['Head', 'Base', 'Diff'].map((name) => ({ title: (0,report_text/* ours */.Od)(name), align: 'right' })),
    ];
    const rows = metrics.slice(0, foldedRows).map((metric) => cells(metric, false));
    const left = metrics.length - rows.length;
    const more = left > 0 ? (0,report_text.md) `… and ${left} more, ${(0,report_text/* ours */.Od)(ELSEWHERE)}` : undefined;
    return (0,blocks/* fold */.AU)(summary, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), more]));
}
function heading(metric, judged) {
    const arrow = metric.direction === undefined ? undefined : (0,report_text/* ours */.Od)(metric.direction === 'lower' ? '↓' : '↑');
    const unit = metric.unit === undefined || metric.scale === 'percent'
        ? undefined
        : (0,report_text.md) `(${(0,visible/* shorten */.ml)(metric.unit, LONGEST_UNIT)})`;
    const primary = metric.primary && judged ? (0,report_text/* ours */.Od)('*(primary)*') : undefined;
    const parts = [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]), unit, arrow, primary];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function table_difference(metric) {
    const shown = (0,shown_metric/* showMetric */.ae)(metric).difference;
    const decided = metric.verdict === 'better' || metric.verdict === 'worse';
    return (0,report_text/* ours */.Od)(metric.primary && decided && metric.difference !== undefined ? `**${shown}**` : shown);
}
function table_side(which, { head, baseline }, context) {
    return which === 'head'
        ? (0,report_text.md) `Head ${(0,report_commits/* commitLink */.w)(head.commit, context)}`
        : (0,report_text.md) `Base ${(0,report_commits/* commitLink */.w)(baseline.commit, context)}`;
}
function table_judgement(metrics, { identical }) {
    const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive']);
    return !identical && metrics.some((metric) => said.has(metric.verdict));
}
function rank(metric) {
    if (metric.primary)
        return 0;
    return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2;
}
function split(items, first) {
    return [items.filter(first), items.filter((item) => !first(item))];
}

;// CONCATENATED MODULE: ./src/report/comment.ts














const LONGEST = 65_000;
function renderReport(comparison, context) {
    let report = '';
    for (const allowance of ALLOWANCES) {
        report = (0,report_text/* render */.XX)(compose(comparison, context, allowance));
        if (report.length <= LONGEST)
            break;
    }
    return report;
}
function compose(comparison, context, allowance) {
    return (0,blocks/* stack */.t$)([
        comment_heading(comparison),
        ...answer(comparison, context, allowance),
        changedFiles(comparison, allowance),
        reusedNumbers(comparison, context),
        costLine(comparison, context),
        packages_packageChanges(comparison.packages, allowance),
        allowance.reproduce ? reproduce(comparison, context) : undefined,
        notReusable(comparison),
        (0,footer/* footer */.q)(context),
    ]);
}
function comment_heading(comparison) {
    const { mark, phrase } = headline(comparison);
    return (0,report_text.md) `## ${(0,report_text/* ours */.Od)(mark === undefined ? '' : `${mark} `)}${(0,names/* inMarkdown */.Hi)(phrase)}`;
}
function answer(comparison, context, allowance) {
    const { head, baseline } = comparison;
    if (head.result.kind === 'measured' && baseline.result.kind === 'measured') {
        return [
            metricTable(comparison, context, allowance),
            remarks(comparison, allowance),
            singleRun(comparison),
        ];
    }
    const side = (measurement) => measurement.result.kind === 'failed'
        ? (0,failure/* failureReport */.L)(measurement, measurement.result.failure, context, allowance)
        : sideNumbers(comparison, measurement, context, allowance);
    const [ofHead, ofBase] = [(0,failure/* remedy */.z)(head), (0,failure/* remedy */.z)(baseline)];
    const same = (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofHead)) === (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofBase));
    return [side(head), ...(same ? [] : ofHead), side(baseline), ...ofBase, remarks(comparison, allowance)];
}

// EXTERNAL MODULE: ./src/report/settled.ts
var settled = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/say.ts
var say = __webpack_require__(324);
// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(7513);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/progress.ts
function startProgress(plan, now) {
    const waiting = (side, commit) => ({
        side,
        commit,
        phase: 'waiting',
        since: now,
        wallSeconds: undefined,
        lastLine: undefined,
    });
    return {
        startedAt: now,
        sides: { head: waiting('head', plan.pullRequest.headSha), base: waiting('base', plan.base.sha) },
    };
}
function advance(progress, event) {
    const before = progress.sides[event.side];
    const enter = (phase, at) => ({ ...before, phase, since: at });
    return { ...progress, sides: { ...progress.sides, [event.side]: after() } };
    function after() {
        switch (event.kind) {
            case 'installing':
                return enter('installing', event.at);
            case 'known':
                return enter('known', event.at);
            case 'started':
                return enter('training', event.at);
            case 'line':
                return { ...before, lastLine: event.text };
            case 'ended': {
                const phase = event.exit.kind === 'finished' ? 'done' : 'failed';
                return { ...enter(phase, event.at), wallSeconds: (event.at - before.since) / 1000 };
            }
            case 'gave-up':
                return enter(event.phase, event.at);
        }
    }
}

// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(8991);
;// CONCATENATED MODULE: ./src/watch.ts


const LOOK_EVERY_MS = 10_000;
const HELD_BACK_MS = 2_500;
function watch(answer, context, everyMs = LOOK_EVERY_MS, heldBackMs = HELD_BACK_MS) {
    let plan;
    let progress;
    let timer;
    let heldBack = true;
    let opening;
    const show = () => {
        if (plan === undefined || progress === undefined || heldBack)
            return;
        answer.show((0,report_progress/* renderProgress */.E)(progress, context, plan.base, Date.now()));
    };
    const open = () => {
        clearTimeout(opening);
        heldBack = false;
        show();
    };
    return {
        listeners: {
            onPlan: (made) => {
                plan = made;
                progress = startProgress(made, Date.now());
                opening = setTimeout(open, heldBackMs).unref();
                timer = setInterval(show, everyMs).unref();
            },
            onProgress: (event) => {
                if (progress === undefined)
                    return;
                progress = advance(progress, event);
                if (event.kind === 'started' && heldBack)
                    open();
                else if (event.kind !== 'line')
                    show();
            },
        },
        progress: () => progress,
        [Symbol.dispose]: () => {
            clearTimeout(opening);
            clearInterval(timer);
        },
    };
}

;// CONCATENATED MODULE: ./src/evaluate-pull-request.ts
var evaluate_pull_request_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var evaluate_pull_request_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



























async function evaluatePullRequest(run, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,inputs/* readSettings */.s)(process.env);
        core.setSecret(settings.token);
        const stop = (0,cancel/* cancelledBySignal */.T)();
        const github = (0,client/* connect */.N)(run, settings.token, stop, core.info);
        const pullRequest = await find(github, asked);
        const mark = (0,external_node_crypto_.randomUUID)();
        const root = (0,external_node_path_.join)(run.temp, `headway-${mark}`);
        const keep = (0,external_node_path_.join)(run.temp, `headway-report-${mark}`);
        (0,post_state/* saveForPost */.Tn)({ mark, root, pullRequest });
        await (0,promises_.mkdir)(keep, { recursive: true });
        const redact = (0,src_redact/* openRedact */.A)(process.env, settings.token);
        const context = {
            pullRequest,
            repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
            runUrl: run.runUrl,
            version: src_version/* VERSION */.x,
            command: redact(settings.command),
            workingDirectory: settings.workingDirectory,
            install: settings.install.kind === 'command'
                ? { kind: 'command', command: redact(settings.install.command) }
                : settings.install,
            results: settings.results,
            submodules: settings.submodules,
            lfs: settings.lfs,
            trainedTogether: false,
        };
        const answer = openAnswer(github, pullRequest, settings.comment);
        const watched = evaluate_pull_request_addDisposableResource(env_1, watch(answer, context), false);
        const ledger = (0,open_ledger/* ledgerOf */.X)(run, settings, { kind: 'pull-request', number: pullRequest.number }, { kind: 'branch', branch: pullRequest.baseRef }, stop);
        const job = {
            run,
            settings,
            github,
            pullRequest,
            mark,
            root,
            keep,
            stop,
            redact,
            ledger,
            ...watched.listeners,
        };
        const cleanUp = new AsyncDisposableStack();
        let farewell;
        const sayCancelled = () => {
            const markdown = (0,settled/* renderCancelled */.e0)(watched.progress(), context, Date.now());
            farewell = deliver(markdown, answer, pullRequest);
        };
        stop.addEventListener('abort', sayCancelled);
        if (stop.aborted)
            sayCancelled();
        try {
            const ending = await evaluate(job, cleanUp).then(concluded).catch(brokenOff);
            stop.removeEventListener('abort', sayCancelled);
            const complain = await (farewell ?? deliver(ending.markdown, answer, pullRequest));
            complain?.();
            if (ending.failure !== undefined)
                core.setFailed(ending.failure);
            await ledger?.kept();
        }
        finally {
            await cleanUp.disposeAsync();
            await (0,removal/* removeLeftovers */.D)(root);
        }
        async function concluded({ comparison, together, problem }) {
            const markdown = renderReport(comparison, { ...context, trainedTogether: together });
            await writeOutputs(keep, comparison, markdown).catch((error) => {
                core.setFailed(`The outputs could not be written: ${messageOf(error)}`);
            });
            (0,say.say)(oneLine(comparison));
            const failure = problem ?? failureOf(comparison, settings.failOn);
            return failure === undefined ? { markdown } : { markdown, failure };
        }
        function brokenOff(error) {
            if (stop.aborted)
                return { markdown: '', failure: 'The evaluation was cancelled.' };
            const { message, remedy } = explain(error, pullRequest);
            const told = { message: redact(message), remedy: redact(remedy) };
            return { markdown: (0,settled/* renderError */.vr)(told, context), failure: `${told.message}\n${told.remedy}` };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        evaluate_pull_request_disposeResources(env_1);
    }
}
async function find(github, asked) {
    if (asked.kind === 'evaluate')
        return asked.pullRequest;
    const pullRequest = await fetchPullRequest(github, asked.number);
    (0,trigger/* refuseFork */.rt)(pullRequest);
    return pullRequest;
}
function explain(error, pullRequest) {
    if (error instanceof user_error.UserError)
        return error;
    if ((0,api_error/* readApiError */.tR)(error) === undefined)
        return ownFault(error);
    const denied = explainDenied(error, pullRequest);
    if (denied === undefined)
        return { message: (0,api_error/* describeApiError */.gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function ownFault(error) {
    (0,say.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gg: () => (/* binding */ describeApiError),
/* harmony export */   tR: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6791);


function readApiError(error) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error.status !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.request))
        return undefined;
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.response) ? error.response : undefined;
    const data = response?.data;
    const said = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.message : data;
    return {
        status: error.status,
        message: typeof said === 'string' ? said : '',
        headers: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response?.headers) ? response.headers : {},
        method: String(error.request.method),
        url: String(error.request.url),
        answered: response !== undefined,
    };
}
function statusOf(error) {
    return readApiError(error)?.status;
}
function describeApiError(error) {
    const refusal = readApiError(error);
    if (refusal === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : String(error), 500);
    const asked = `${refusal.method} ${refusal.url}`;
    if (!refusal.answered) {
        return `${asked} failed: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : '', 500)}`;
    }
    const said = refusal.message === '' ? '' : `: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 500)}`;
    return `GitHub answered ${refusal.status} to ${asked}${said}`;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(3101);
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
            const timer = setTimeout(() => late.abort(new Error(`no complete answer within ${answerMs / 1000} s`)), answerMs);
            const either = stop === undefined ? late.signal : AbortSignal.any([stop, late.signal]);
            try {
                options.request.signal = either;
                const response = await request(options);
                stop?.throwIfAborted();
                const complete = response.data !== '' || response.status === 204 || response.status === 205;
                return complete ? response : brokenOff(late.signal, method, url, options.request);
            }
            catch (error) {
                stop?.throwIfAborted();
                throw error;
            }
            finally {
                clearTimeout(timer);
            }
        });
    };
}
function brokenOff(late, method, url, request) {
    const why = late.aborted && late.reason instanceof Error ? late.reason.message : 'the answer broke off';
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

/***/ 1385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bodyOf),
  a: () => (/* binding */ openComment)
});

// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
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

// EXTERNAL MODULE: ./src/github/posted-comment.ts + 1 modules
var posted_comment = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/github/comment.ts




const MOST_CHARACTERS = 65_000;
const SHOWING = { retries: 0, patient: false };
const SETTLING = { afterCancel: true };
async function openComment(github, pullRequest, mode, options) {
    const pace = options.pace ?? nextUpdateAt;
    const manner = options.manner ?? {};
    const key = (0,github_marker/* commentKey */.Td)(github.run, pullRequest.number);
    const startedAt = Date.now();
    const earlier = mode === 'update'
        ? await (0,posted_comment/* findOwnComment */.rA)(github, pullRequest.number, (marker) => marker.key === key, manner)
        : undefined;
    let posted = await write(earlier, 'running', options.markdown, manner);
    let lastAt = Date.now();
    let waiting;
    let timer;
    let showing;
    let settled = false;
    let warned = false;
    return {
        show(markdown) {
            if (settled)
                return;
            waiting = markdown;
            if (timer === undefined && showing === undefined)
                schedule();
        },
        async settle(markdown) {
            settled = true;
            clearTimeout(timer);
            await showing;
            posted = await write(posted, 'settled', markdown, SETTLING);
        },
        get id() {
            return posted.id;
        },
        get url() {
            return posted.url;
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
    async function write(comment, state, markdown, manner) {
        const body = bodyOf({ key, state, writer: (0,github_marker/* writerOf */.bi)(github.run) }, markdown);
        const updated = comment && (await (0,posted_comment/* updateComment */.vv)(github, comment.id, body, manner));
        return updated ?? (0,posted_comment/* createComment */.eT)(github, pullRequest.number, body, manner);
    }
}
function bodyOf(marker, markdown) {
    if (markdown.length > MOST_CHARACTERS) {
        throw new Error(`A comment of ${markdown.length} characters was to be posted; at most ${MOST_CHARACTERS} fit.`);
    }
    return (0,github_marker/* withMarker */.Pe)(marker, markdown);
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function commentKey(run, pullRequest) {
    const parts = JSON.stringify([run.repository.id, pullRequest, run.workflowPath]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
function writerOf(run) {
    return `${run.runId}/${run.runAttempt}`;
}
function withMarker({ key, state, writer }, markdown) {
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
  K5: () => (/* binding */ fetchOwnComment),
  rA: () => (/* binding */ findOwnComment),
  vv: () => (/* binding */ updateComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/github/api-error.ts
var api_error = __webpack_require__(3660);
// EXTERNAL MODULE: ./src/github/payload.ts
var payload = __webpack_require__(5161);
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
var github_marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/posted-comment.ts





async function findOwnComment(github, pullRequest, accepts, manner = {}) {
    const all = await listComments(github, pullRequest, manner);
    const marked = all.map(readComment).filter(({ body }) => {
        const marker = (0,github_marker/* readMarker */.t7)(body);
        return marker !== undefined && accepts(marker);
    });
    if (marked.length === 0)
        return undefined;
    const login = await fetchOwnLogin(github, manner);
    return marked.findLast(({ author }) => isAuthor(login, author));
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
        const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
        if (next === undefined)
            return pages;
        ({ data, headers } = await octokit.request(`GET ${next}`, { request }));
    }
}
async function fetchOwnComment(github, id) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.getComment({ owner, repo, comment_id: id }));
    if (response === undefined)
        return undefined;
    const comment = readComment(response.data);
    return isAuthor(await fetchOwnLogin(github), comment.author) ? comment : undefined;
}
async function updateComment(github, id, body, manner) {
    const { octokit, owner, repo } = github;
    const response = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request: { ...manner } }));
    return response === undefined ? undefined : readComment(response.data);
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

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderProgress),
/* harmony export */   w: () => (/* binding */ progressTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3396);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(776);






const LONGEST_LINE = 100;
function renderProgress(progress, context, base, now) {
    const sides = [progress.sides.head, progress.sides.base];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `## ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(title(sides))} …`,
        progressTable(sides, context, now),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .baseInWords */ .s)(base, context)}.`,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .q)(context),
    ]));
}
function progressTable(sides, context, now) {
    const spoken = sides.some(({ lastLine }) => lastLineOf(lastLine) !== undefined);
    const columns = ['Source', 'State', ...(spoken ? ['Last line'] : [])].map((name) => ({
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(name),
        align: 'left',
    }));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, sides.map((side) => {
        const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(side.side === 'head' ? 'Head' : 'Base')} ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .w)(side.commit, context)}`;
        const cells = [who, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(state(side, now))];
        return spoken ? [...cells, lastLineOf(side.lastLine) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('')] : cells;
    }));
}
function lastLineOf(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(line ?? '').trim();
    return shown === '' ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shown, LONGEST_LINE);
}
function title(sides) {
    if (sides.every(({ phase }) => phase === 'waiting'))
        return 'Preparing head and base';
    const busy = (phase) => sides.filter((side) => side.phase === phase).map(({ side }) => side);
    if (busy('training').length > 0)
        return `Training ${busy('training').join(' and ')}`;
    if (busy('installing').length > 0)
        return `Installing the packages of ${busy('installing').join(' and ')}`;
    return busy('waiting').length > 0 ? `Preparing ${busy('waiting').join(' and ')}` : 'Comparing head and base';
}
function state({ phase, since, wallSeconds }, now) {
    const lasting = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(Math.max(0, Math.round((now - since) / 1000)), 'whole');
    const trained = wallSeconds === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`;
    switch (phase) {
        case 'waiting':
            return 'waiting';
        case 'installing':
            return `installing packages for ${lasting}`;
        case 'training':
            return `training for ${lasting}`;
        case 'done':
            return `trained${wallSeconds === undefined ? '' : ` in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(wallSeconds)}`}`;
        case 'known':
            return 'known already';
        case 'failed':
            return `failed${trained}`;
        case 'skipped':
            return 'skipped';
    }
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ renderInterrupted),
/* harmony export */   e0: () => (/* binding */ renderCancelled),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3578);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5814);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8391);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8991);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);






const LONGEST_MESSAGE = 2000;
const AGAIN = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('To evaluate again, take the label off and add it again.');
function renderCancelled(progress, context, now) {
    const sides = progress === undefined ? undefined : [progress.sides.head, progress.sides.base];
    const after = progress === undefined ? '' : ` after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)((now - progress.startedAt) / 1000, 'whole')}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `## Evaluation cancelled${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(after)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Nothing was compared.${sides === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('') : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(' This is how far it was:')}`,
        sides === undefined ? undefined : (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressTable */ .w)(sides, context, now),
        AGAIN,
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}
function renderInterrupted({ runUrl }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## Evaluation interrupted'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `The job ended before the evaluation did, so nothing was compared. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Its log'), runUrl)} may say why.`,
        AGAIN,
    ]));
}
function renderError(error, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('## ❌ The evaluation could not be done'),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.message, LONGEST_MESSAGE),
        ...(0,_paragraphs_js__WEBPACK_IMPORTED_MODULE_2__/* .inParagraphs */ .$)(error.remedy, LONGEST_MESSAGE),
        (0,_footer_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .q)(context),
    ]));
}


/***/ })

};
