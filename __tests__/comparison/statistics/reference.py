"""What SciPy says of the cases on standard input, as JSON: lists of numbers, in the order of the cases."""

import itertools
import json
import sys

import numpy as np
from scipy import optimize, stats


def upper_tail(case):
    return [stats.t.sf(case["t"], case["df"])]


def critical_t(case):
    return [stats.t.ppf(1 - (1 - case["confidence"]) / 2, case["df"])]


def paired_t(case):
    head, base = np.array(case["head"]), np.array(case["base"])
    test = stats.ttest_rel(head, base)
    low, high = test.confidence_interval(case["confidence"])
    differences = head - base
    error = stats.sem(differences)
    excess = max(0.0, abs(differences.mean()) - case["tolerance"])
    beyond = 1.0 if excess == 0 else 2 * stats.t.sf(excess / error, len(head) - 1)
    return [differences.mean(), differences.std(ddof=1), error, low, high, test.pvalue, beyond]


def noncentral_t(case):
    return [stats.nct.sf(case["t"], case["df"], case["shift"])]


def detectable(case):
    pairs, alpha = case["pairs"], case["alpha"]
    critical = stats.t.ppf(1 - alpha / 2, pairs - 1)
    shift = optimize.brentq(
        lambda shift: stats.nct.sf(critical, pairs - 1, shift) - 0.8, 0, 100, xtol=1e-13, rtol=1e-14
    )
    return [case["tolerance"] + shift * case["sd"] / np.sqrt(pairs)]


def mcnemar(case):
    fixed, broken = case["fixed"], case["broken"]
    return [stats.binomtest(fixed, fixed + broken, 0.5).pvalue if fixed + broken else 1.0]


def sign_flip(case):
    """Whole numbers, so that ties are exact: by every sign in turn, and by SciPy's own permutations."""
    numbers = np.array(case["numbers"])
    signs = np.array(list(itertools.product([-1, 1], repeat=len(numbers))))
    own = np.mean(np.abs(signs @ numbers) >= abs(numbers.sum()))
    if len(numbers) > 10:
        return [own, own]
    # The statistic is never below 0, and counts from above: the two-sided p of a sum.
    permuted = stats.permutation_test(
        (numbers.astype(float),),
        lambda values, axis: np.abs(np.sum(values, axis=axis)),
        permutation_type="samples",
        alternative="greater",
        n_resamples=np.inf,
    )
    return [own, permuted.pvalue]


def holm(case):
    ps = np.array(case["ps"])
    order = np.argsort(ps)
    steps = np.minimum(1, (len(ps) - np.arange(len(ps))) * ps[order])
    adjusted = np.empty(len(ps))
    adjusted[order] = np.maximum.accumulate(steps)
    return list(adjusted)


def spread(case):
    values = np.array(case["values"])
    deviation = values.std(ddof=1)
    between = stats.norm.std(scale=np.hypot(deviation, deviation))
    low, high = stats.t.interval(0.95, len(values) - 1, scale=between)
    return [values.mean(), deviation, between, (high - low) / 2]


KINDS = {
    "upperTail": upper_tail,
    "criticalT": critical_t,
    "pairedT": paired_t,
    "noncentralT": noncentral_t,
    "detectable": detectable,
    "mcnemar": mcnemar,
    "signFlip": sign_flip,
    "holm": holm,
    "spread": spread,
}

answers = {
    kind: [[float(number) for number in KINDS[kind](case)] for case in cases]
    for kind, cases in json.load(sys.stdin).items()
}
json.dump(answers, sys.stdout)
