"""Writes __tests__/evaluate/statistics/fixtures/statistics.json: what SciPy, statsmodels and plain reference code give.

    python __tests__/python/stats_fixtures.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from sklearn import metrics as m
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

rng = np.random.default_rng(4)
LEVELS = [0.8, 0.95, 0.99]


def wilson():
    pairs = [(0, 1), (1, 1), (0, 20), (20, 20), (1, 29), (15, 148), (81, 263), (7.5, 30), (999_990, 1_000_000)]
    return [
        {"hits": h, "trials": n, "confidence": c, "interval": proportion_confint(h, n, 1 - c, method="wilson")}
        for h, n in pairs
        for c in LEVELS
    ]


def mcnemar():
    """The mid-p by adding up the binomial's masses: all that are less likely, and half of those as likely."""
    cases = []
    for b, c in [(0, 0), (1, 0), (1, 7), (7, 1), (6, 16), (5, 5), (40, 20), (0, 12), (480, 520), (50_400, 49_600)]:
        mass = stats.binom.pmf(np.arange(b + c + 1), b + c, 0.5)
        k = min(b, c)
        p = mass[:k].sum() * 2 + (mass[k] if b != c else 0) + (mass[k] / 2 if b == c else 0)
        cases.append({"b": b, "c": c, "p": min(1.0, p)})
    return cases


def constrained(b, c, n, delta):
    """The most likely share of 'only the second' when the difference is delta, by maximising the likelihood."""
    low = max(0, -delta)
    high = (1 - delta) / 2

    def slope(q):
        terms = [(b, q + delta, 1), (c, q, 1), (n - b - c, 1 - 2 * q - delta, -2)]
        return sum(s * x / y for x, y, s in terms if x > 0)

    e = 1e-13
    if high - low < 4 * e or slope(low + e) <= 0:
        return low
    if slope(high - e) >= 0:
        return high
    return optimize.brentq(slope, low + e, high - e, xtol=1e-17, rtol=1e-15, maxiter=1000)


def tango_z(b, c, n, delta):
    if b - c == n * delta:
        return 0.0
    q = constrained(b, c, n, delta)
    return (b - c - n * delta) / np.sqrt(n * (2 * q + delta * (1 - delta)))


def tango():
    """Tango's score interval by root finding, with the nuisance parameter from the likelihood itself."""
    cases = []
    for b, c, n in [(40, 20, 160), (1, 7, 21), (6, 16, 161), (0, 0, 30), (5, 0, 40), (0, 5, 40), (12, 12, 50), (3, 2, 5), (300, 250, 10_000)]:
        for level in LEVELS:
            z = stats.norm.ppf(0.5 + level / 2)
            d = (b - c) / n
            edge = 1 - 1e-9
            low = optimize.brentq(lambda x: tango_z(b, c, n, x) - z, -edge, d, xtol=1e-14)
            high = optimize.brentq(lambda x: tango_z(b, c, n, x) + z, d, edge, xtol=1e-14)
            margins = [{"margin": v, "pWorse": stats.norm.cdf(tango_z(b, c, n, -v))} for v in (0.01, 0.05)]
            cases.append({"b": b, "c": c, "n": n, "confidence": level, "interval": [low, high], "margins": margins})
    return cases


def delong_components(labels, scores):
    positive, negative = scores[labels == 1], scores[labels == 0]
    wins = (positive[:, None] > negative[None, :]) + 0.5 * (positive[:, None] == negative[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def delong():
    """By the definition of DeLong et al. 1988: every positive against every negative."""
    cases = []
    for name, n, rate, digits in [("60 rows", 60, 0.4, 9), ("ties", 80, 0.3, 1), ("rare positives", 200, 0.03, 3), ("four rows", 4, 0.5, 2)]:
        labels = (np.arange(n) < max(2, n * rate)).astype(int)
        rng.shuffle(labels)
        shared = rng.normal(size=n) + labels
        scores = [np.round(special.expit(shared + 0.7 * rng.normal(size=n)), digits) for _ in range(2)]
        parts = [delong_components(labels, s) for s in scores]
        (va, wa), (vb, wb) = parts
        variance = [v.var(ddof=1) / len(v) + w.var(ddof=1) / len(w) for v, w in parts]
        paired = (va - vb).var(ddof=1) / len(va) + (wa - wb).var(ddof=1) / len(wa)
        aucs = [m.roc_auc_score(labels, s) for s in scores]
        z = stats.norm.ppf(0.975)
        intervals = []
        for auc, v in zip(aucs, variance):
            if 0 < auc < 1:
                reach = z * np.sqrt(v) / (auc * (1 - auc))
                intervals.append([special.expit(special.logit(auc) + s * reach) for s in (-1, 1)])
            else:
                intervals.append(None)
        d = aucs[0] - aucs[1]
        se = np.sqrt(paired)
        cases.append(
            {
                "name": name,
                "labels": labels.tolist(),
                "scores": [s.tolist() for s in scores],
                "variances": variance,
                "intervals": intervals,
                "d": d,
                "interval": [d - z * se, d + z * se],
                "p": 2 * stats.norm.sf(abs(d) / se),
            }
        )
    return cases


def t_intervals():
    cases = []
    for n in (2, 12, 300):
        a, b = rng.gamma(3, size=n), rng.gamma(3, size=n)
        test = stats.ttest_rel(a, b)
        worse = stats.ttest_rel(a, b + 0.1, alternative="less")
        cases.append(
            {
                "values": a.tolist(),
                "other": b.tolist(),
                "interval": list(stats.t.interval(0.95, n - 1, a.mean(), stats.sem(a))),
                "difference": list(test.confidence_interval(0.95)),
                "p": test.pvalue,
                "below": {"value": 0.1, "confidence": 1 - worse.pvalue},
            }
        )
    return cases


def f1_of(bad, good):
    """Rows of the two classes, 1 where predicted bad."""
    tp, fp = np.sum(bad, axis=-1), np.sum(good, axis=-1)
    return 2 * tp / (np.shape(bad)[-1] + tp + fp)


def bca():
    """scipy.stats.bootstrap with its own resamples, which the test feeds to the same formula, and with very many."""
    skewed = rng.lognormal(size=40)
    bad = (rng.random(60) < 0.7).astype(int)
    good = (rng.random(140) < 0.15).astype(int)
    cases = []
    for name, data, statistic in [
        ("mean of a skewed sample", (skewed,), lambda x, axis=-1: np.mean(x, axis=axis)),
        ("F1, stratified", (bad, good), lambda x, y, axis=-1: f1_of(x, y)),
    ]:
        few = stats.bootstrap(data, statistic, n_resamples=599, confidence_level=0.9, method="BCa", vectorized=True, rng=rng)
        many = stats.bootstrap(data, statistic, n_resamples=400_000, batch=20_000, confidence_level=0.95, method="BCa", vectorized=True, rng=rng)
        cases.append(
            {
                "name": name,
                "data": [x.tolist() for x in data],
                "estimate": float(statistic(*data)),
                "replicates": few.bootstrap_distribution.tolist(),
                "interval": list(few.confidence_interval),
                "standardError": float(many.standard_error),
                "limit": list(many.confidence_interval),
            }
        )
    return cases


def average_precision():
    """Standard errors by the infinitesimal jackknife: scikit-learn's metric differentiated by the rows' weights."""
    labels = (rng.random(120) < 0.3).astype(int)
    rng.shuffle(labels)
    shared = rng.normal(size=120) + 1.2 * labels
    scores = [np.round(special.expit(shared + 0.8 * rng.normal(size=120)), 2) for _ in range(2)]
    n, h = len(labels), 1e-5

    def at(s, row, step):
        weights = np.ones(n)
        weights[row] += step
        return m.average_precision_score(labels, s, sample_weight=weights)

    influence = [np.array([(at(s, row, h) - at(s, row, -h)) / (2 * h) for row in range(n)]) for s in scores]
    values = [m.average_precision_score(labels, s) for s in scores]

    def standard_error(of):
        return np.sqrt((of**2).sum() * n / (n - 1))

    z = stats.norm.ppf(0.975)
    on_logits = z * standard_error(influence[0]) / (values[0] * (1 - values[0]))
    reach = z * standard_error(influence[0] - influence[1])
    d = values[0] - values[1]
    return {
        "labels": labels.tolist(),
        "scores": [s.tolist() for s in scores],
        "interval": special.expit(special.logit(values[0]) + np.array([-on_logits, on_logits])).tolist(),
        "difference": [d - reach, d + reach],
    }


def swap_test():
    """One-sided mid-p of F1 and of the mean of heavy-tailed losses, by SciPy's permutations of each row's pair; all of them."""

    def mid_p(a, b, statistic):
        exact = stats.permutation_test((a, b), statistic, permutation_type="samples", n_resamples=np.inf, alternative="greater")
        values, seen = exact.null_distribution, exact.statistic
        near = np.isclose(values, seen, rtol=1e-10)
        return float(((values > seen) & ~near).mean() + near.mean() / 2)

    labels = np.array([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])

    def f1(predicted):
        return 2 * (labels * predicted).sum(axis=-1) / (labels.sum() + predicted.sum(axis=-1))

    cases = []
    for a, b in [
        ([1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0]),
        ([1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0], [1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0]),
        ([1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0], [1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0]),
    ]:
        a, b = np.array(a), np.array(b)
        assert np.isclose(f1(a), m.f1_score(labels, a), rtol=1e-12)
        below = mid_p(a, b, lambda x, y, axis=-1: f1(x) - f1(y))
        cases.append({"candidate": a.tolist(), "baseline": b.tolist(), "below": below})
    differences = np.append(rng.normal(0.2, 0.3, 13), 6.0).round(3)
    below = mid_p(differences, np.zeros(14), lambda x, y, axis=-1: (x - y).sum(axis=axis))
    return {"labels": labels.tolist(), "f1": cases, "differences": differences.tolist(), "below": below}


def regression_bootstrap():
    labels = rng.lognormal(2, 0.8, 90)
    predicted = [labels * rng.lognormal(0, 0.35, 90) for _ in range(2)]
    out = {"labels": labels.tolist(), "predicted": [p.tolist() for p in predicted]}

    def r2(y, p):
        return 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()

    def rmse(y, p):
        return np.sqrt(((y - p) ** 2).mean())

    for name, of in [("r2", r2), ("rmse", rmse)]:
        for kind, statistic in [
            ("single", lambda y, a, b: of(y, a)),
            ("difference", lambda y, a, b: of(y, a) - of(y, b)),
        ]:
            result = stats.bootstrap(
                (labels, *predicted), statistic, paired=True, n_resamples=50_000, method="BCa", vectorized=False, rng=rng
            )
            out[f"{name} {kind}"] = {"interval": list(result.confidence_interval), "standardError": float(result.standard_error)}
    return out


def holm():
    families = [[0.01], [0.04, 0.01, 0.03], [0.001, 0.001, 0.02, 0.5, 0.9], rng.random(20).tolist(), [0.2, 0.2, 0.2]]
    return [{"p": p, "adjusted": multipletests(p, method="holm")[1].tolist()} for p in families]


def newcombe():
    pairs = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (10, 10, 0, 20), (900, 1000, 880, 1000)]
    return [
        {
            "first": {"hits": a, "trials": n},
            "second": {"hits": b, "trials": k},
            "confidence": c,
            "interval": list(confint_proportions_2indep(a, n, b, k, method="newcomb", compare="diff", alpha=1 - c)),
        }
        for a, n, b, k in pairs
        for c in LEVELS
    ]


def clustered():
    """Standard errors where rows come in groups or in time: statsmodels' covariances, and Obuchowski 1997 by its definition."""
    own = np.random.default_rng(15)
    sizes = [1, 9, 4, 4, 7, 12, 3, 6, 2, 8, 5, 11]
    groups = np.repeat(np.arange(len(sizes)), sizes)
    n = len(groups)
    labels = (np.arange(n) % 2).astype(int)
    for g in range(len(sizes)):
        labels[np.flatnonzero(groups == g)[:2]] = [0, 1][: sizes[g]]
    # Both classes in each group but the first, which has one row.
    kept = groups > 0
    groups, labels = groups[kept], labels[kept]
    n, g_count = len(groups), len(set(groups))
    effect = own.normal(size=len(sizes))[groups]
    scores = [np.round(special.expit(1.2 * labels - 0.6 + effect + 0.8 * own.normal(size=n)), 3) for _ in range(2)]

    def by_group(values):
        fit = OLS(values, np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
        return list(fit.conf_int()[0])

    def newey_west(values, lags):
        fit = OLS(values, np.ones(n)).fit(cov_type="HAC", cov_kwds={"maxlags": lags})
        return float(fit.bse[0])

    right = [(s >= 0.5) == labels for s in scores]
    loss = [(s - labels) ** 2 for s in scores]

    def components(s):
        positive, negative = s[labels == 1], s[labels == 0]
        wins = (positive[:, None] > negative[None, :]) + 0.5 * (positive[:, None] == negative[None, :])
        return wins.mean(axis=1), wins.mean(axis=0), wins.mean()

    (va, wa, auc_a), (vb, wb, auc_b) = [components(s) for s in scores]
    v, w, d = va - vb, wa - wb, auc_a - auc_b
    x, y = groups[labels == 1], groups[labels == 0]
    clusters = sorted(set(groups))
    sum_v = np.array([(v[x == g] - d).sum() for g in clusters])
    sum_w = np.array([(w[y == g] - d).sum() for g in clusters])
    k, m_pos, m_neg = len(clusters), len(v), len(w)
    s10 = k / ((k - 1) * m_pos) * (sum_v**2).sum()
    s01 = k / ((k - 1) * m_neg) * (sum_w**2).sum()
    s11 = k / (k - 1) * (sum_v * sum_w).sum()
    # What each group adds to the first's alone, and as many groups as tell.
    of_groups = np.array([(va[x == g] - auc_a).sum() / m_pos + (wa[y == g] - auc_a).sum() / m_neg for g in clusters])
    auc_effective = (of_groups**2).sum() ** 2 / (of_groups**4).sum()
    auc_reach = stats.t.ppf(0.975, auc_effective - 1) * np.sqrt(k / (k - 1) * (of_groups**2).sum()) / (auc_a * (1 - auc_a))
    auc_alone = [special.expit(special.logit(auc_a) - auc_reach), special.expit(special.logit(auc_a) + auc_reach)]
    auc_error = np.sqrt(s10 / m_pos + s01 / m_neg + 2 * s11 / (m_pos * m_neg))

    h = 1e-5

    def influence(of, answers):
        out = []
        for row in range(n):
            at = []
            for step in (h, -h):
                weights = np.ones(n)
                weights[row] += step
                at.append(of(labels, answers, sample_weight=weights))
            out.append((at[0] - at[1]) / (2 * h))
        return np.array(out)

    def of_carrying_groups(u):
        """The standard error of what rows add, and t's quantile of as many groups as carry it."""
        u_g = np.array([u[groups == g].sum() for g in clusters])
        effective = (u_g**2).sum() ** 2 / (u_g**4).sum()
        return np.sqrt(g_count / (g_count - 1) * (u_g**2).sum()), stats.t.ppf(0.975, effective - 1)

    u = influence(m.f1_score, scores[0] >= 0.5) - influence(m.f1_score, scores[1] >= 0.5)
    u_g = np.array([u[groups == g].sum() for g in clusters])
    f1_error = np.sqrt(g_count / (g_count - 1) * (u_g**2).sum())
    # Of two scikit-learn's average precisions without each group in turn, times the share of rows left; of one its derivatives.
    def left_out(s):
        whole = m.average_precision_score(labels, s)
        return np.array([whole - m.average_precision_score(labels[groups != g], s[groups != g]) for g in clusters])

    left = np.array([(groups != g).mean() for g in clusters])
    without = [left_out(s) * left for s in scores]
    ap_error = np.sqrt(g_count / (g_count - 1) * ((without[0] - without[1]) ** 2).sum())
    ap = m.average_precision_score(labels, scores[0])
    error, t = of_carrying_groups(influence(m.average_precision_score, scores[0]))
    ap_reach = t * error / (ap * (1 - ap))

    def wilson_of(share, error, t):
        """Of as many independent rows as would leave this error, at t's quantile."""
        rows = share * (1 - share) / error**2
        middle = (share * rows + t**2 / 2) / (rows + t**2)
        reach = t * np.sqrt(share * (1 - share) * rows + t**2 / 4) / (rows + t**2)
        return [middle - reach, middle + reach]

    predicted = scores[0] >= 0.5
    precision_alone = wilson_of(m.precision_score(labels, predicted), *of_carrying_groups(influence(m.precision_score, predicted)))
    accuracy = right[0].mean()
    one = OLS(right[0].astype(float), np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
    # Satterthwaite's degrees of freedom, from the matrix that rows as alike within each group as all are on average would have.
    same = groups[:, None] == groups[None, :]

    def freedom_of(u):
        products = np.outer(u, u)
        alike = products[same & ~np.eye(n, dtype=bool)].mean() / (u**2).mean()
        covariance = np.where(same, np.clip(alike, 0, 1), 0.0)
        np.fill_diagonal(covariance, 1)
        of_totals = np.array([covariance[np.ix_(groups == g, groups == g)].sum() for g in clusters])
        return of_totals.sum() ** 2 / (of_totals**2).sum() - 1

    t = stats.t.ppf(0.975, freedom_of(right[0] - accuracy))
    accuracy_alone = wilson_of(accuracy, one.bse[0], t)
    # Hall 1992: where his T, from the totals' skewness, is at t's quantiles; the wider of that and t.
    centred = loss[0] - loss[0].mean()
    gamma = stats.skew([centred[groups == g].sum() for g in clusters], bias=False) / np.sqrt(g_count)
    brier_error = OLS(loss[0], np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True).bse[0]
    brier_t = stats.t.ppf(0.975, freedom_of(centred))
    ends = [
        optimize.brentq(lambda x: x + gamma * x**2 / 3 + gamma**2 * x**3 / 27 + gamma / 6 - q, -1000, 1000)
        for q in (brier_t, -brier_t)
    ]
    brier_alone = [
        loss[0].mean() - max(ends[0], brier_t) * brier_error,
        loss[0].mean() - min(ends[1], -brier_t) * brier_error,
    ]
    differences = (loss[0] - loss[1])
    return {
        "labels": labels.tolist(),
        "scores": [s.tolist() for s in scores],
        "groups": groups.tolist(),
        "accuracy": by_group(right[0].astype(float) - right[1]),
        "brier": by_group(differences),
        "auc": {"d": d, "standardError": auc_error, "freedom": g_count - 1, "alone": auc_alone},
        "f1": {"standardError": f1_error, "freedom": g_count - 1},
        "averagePrecision": {
            "standardError": ap_error,
            "alone": [special.expit(special.logit(ap) - ap_reach), special.expit(special.logit(ap) + ap_reach)],
        },
        "brierAlone": brier_alone,
        "accuracyAlone": accuracy_alone,
        "precisionAlone": precision_alone,
        "series": {"values": differences.tolist(), "bandwidths": [{"lags": k - 1, "standardError": newey_west(differences, k - 1)} for k in (1, 4, 17)]},
    }


def plain(value):
    if isinstance(value, (np.floating, np.integer)):
        return value.item()
    raise TypeError(type(value))


out = Path(__file__).parent.parent / "evaluate" / "statistics" / "fixtures" / "statistics.json"
fixture = {
    "source": f"SciPy {scipy.__version__}, statsmodels {statsmodels.__version__}",
    "wilson": wilson(),
    "mcnemar": mcnemar(),
    "tango": tango(),
    "delong": delong(),
    "t": t_intervals(),
    "bca": bca(),
    "averagePrecision": average_precision(),
    "swapTest": swap_test(),
    "regression": regression_bootstrap(),
    "holm": holm(),
    "newcombe": newcombe(),
    "clustered": clustered(),
}
out.write_text(json.dumps(fixture, default=plain) + "\n")
