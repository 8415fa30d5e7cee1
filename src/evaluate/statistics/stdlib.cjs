// What distributions.ts reads when the first of them is asked for.
exports.binomialCdf = require('@stdlib/stats-base-dists-binomial-cdf');
exports.binomialPmf = require('@stdlib/stats-base-dists-binomial-pmf');
exports.normalCdf = require('@stdlib/stats-base-dists-normal-cdf');
exports.normalQuantile = require('@stdlib/stats-base-dists-normal-quantile');
exports.tCdf = require('@stdlib/stats-base-dists-t-cdf');
exports.tQuantile = require('@stdlib/stats-base-dists-t-quantile');
