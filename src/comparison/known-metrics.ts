import type { Direction } from '../model/metric-settings.js'

/**
 * `share`: a proportion, written as 0–1 or as 0–100 %. `score`: written as 0–1 or as 0–100, but by custom never with
 * a percent sign. `number`: anything else.
 */
export type Kind = 'share' | 'score' | 'number'

export interface KnownMetric {
  /** `undefined`: bookkeeping, which says nothing about the model. */
  direction: Direction | undefined
  kind: Kind
}

/*
 * Last words of names, or the last two or three joined by `_`. Only what is read one way by everyone: an unknown
 * name has no direction, and that is said, while a wrong one would turn the verdict around.
 */

const HIGHER_SHARE = `
  accuracy acc precision recall f1 f2 fscore auc auroc auprc aupr roc_auc ap map iou miou jaccard dice dsc
  sensitivity specificity tpr tnr true_positive_rate true_negative_rate top hit hits pass exact_match em
  acc_norm acc_bytes acc_mutual_info auc_mu aucpr
  purity hit_rate success_rate win_rate solve_rate pass_rate detection_rate concordance cindex c_index
`
const LOWER_SHARE = `
  error_rate err_rate eer fpr fnr false_positive_rate false_negative_rate hter hamming_loss merror
`
const HIGHER_SCORE = 'bleu sacrebleu rouge rouge_l rougel rouge_lsum rougelsum meteor chrf bertscore ndcg mrr'
const LOWER_SCORE = 'wer cer ter word_error_rate character_error_rate'
const HIGHER = `
  r2 r_squared rsquared explained_variance mcc matthews kappa spearman pearson spearmanr pearsonr kendall kendalltau
  correlation corr psnr ssim ms_ssim cider spice silhouette nmi ami ari reward rewards return returns elo
  likelihood log_likelihood loglikelihood elbo snr sisdr si_sdr sdr pesq stoi mos
`
const LOWER = `
  loss losses objective error errors err mse rmse mae mape smape mase msle rmsle rmspe medae mad nrmse wape
  nll nloglik xent crossentropy cross_entropy logloss mlogloss kullback_leibler deviance mphe l1 l2 perplexity
  ppl bpc bpb bpd bits_per_byte bits_per_dim bits_per_character brier ece mce kl kld kl_divergence jsd
  divergence fid kid fad lpips hinge huber pinball crps regret chamfer hausdorff ade fde epe wmape
`
const BOOKKEEPING = `
  time times timestamp seconds second secs sec s ms milliseconds minutes minute hours hour duration runtime
  elapsed latency throughput fps qps ips speed eta date epoch epochs step steps iteration iterations iter
  iters round rounds timestep timesteps episode episodes lr lr_pg0 lr_pg1 lr_pg2 learning_rate flops flos macs
  gflops tflops support params param parameters memory mem vram ram mb gb kb mib gib bytes size count samples
  examples images tokens tokens_seen rows batch batches batch_size seed n norm grad_norm momentum decay
  weight_decay dropout warmup temperature gamma std stdev stddev stderr sem variance var version threads
  workers cpu gpu gpus utilization power
`

const TABLE: readonly [words: string, KnownMetric][] = [
  [HIGHER_SHARE, { direction: 'higher', kind: 'share' }],
  [LOWER_SHARE, { direction: 'lower', kind: 'share' }],
  [HIGHER_SCORE, { direction: 'higher', kind: 'score' }],
  [LOWER_SCORE, { direction: 'lower', kind: 'score' }],
  [HIGHER, { direction: 'higher', kind: 'number' }],
  [LOWER, { direction: 'lower', kind: 'number' }],
  [BOOKKEEPING, { direction: undefined, kind: 'number' }],
]

const KNOWN: ReadonlyMap<string, KnownMetric> = new Map(
  TABLE.flatMap(([words, metric]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, KnownMetric] => [word, metric]),
  ),
)

const MOST_WORDS = 3

/** What the last words are known as; those with a number behind them (`map50`, `rouge1`) as those without. */
export function lookUp(words: string[]): KnownMetric | undefined {
  for (let length = MOST_WORDS; length > 0; length--) {
    const known = KNOWN.get(words.slice(-length).join('_'))
    if (known !== undefined) return known
  }
  return KNOWN.get((words.at(-1) ?? '').replace(/\d+$/, ''))
}
