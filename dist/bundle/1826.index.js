export const id = 1826;
export const ids = [1826];
export const modules = {

/***/ 51826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   weightHistograms: () => (/* binding */ weightHistograms)
/* harmony export */ });
/** As many as TensorBoard draws by default. */
const BUCKETS = 30;
/** How the weights of a model are spread, a tensor each; none of what is no network. */
function weightHistograms(model) {
    switch (model.kind) {
        case 'network':
            return weightsOfLayers(model.network).map(histogramOf);
        case 'tfjs':
            return weightsInBytes(model.network).map(histogramOf);
        case 'files':
        case 'none':
            return [];
    }
}
/** Layers have no names of their own: they are counted from 1. */
function weightsOfLayers({ layers }) {
    return layers.flatMap(({ weights }, place) => weights.map(({ name, values }) => ({ name: `weights/layer-${place + 1}.${name}`, values })));
}
function weightsInBytes({ weights, bytes }) {
    let from = 0;
    return weights.flatMap(({ name, shape, dtype }) => {
        const length = shape.reduce((product, size) => product * size, 4);
        const own = bytes.slice(from, from + length);
        from += length;
        if (dtype !== 'float32')
            return [];
        return [{ name: `weights/${name.replaceAll('/', '.')}`, values: new Float32Array(own.buffer) }];
    });
}
/**
 * Buckets of one width between the least and the largest value, each with its lower end and the last
 * one with both; where all are the same they are in the last of empty ones, as TensorBoard has it
 * (`tensorboard/plugins/histogram/summary_v2.py`).
 */
function histogramOf({ name, values }) {
    const least = values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
    const most = values.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
    if (values.length === 0)
        return { name, buckets: [] };
    const width = (most - least) / BUCKETS;
    const counts = new Float64Array(BUCKETS);
    for (const value of values) {
        const place = width > 0 ? Math.floor((value - least) / width) : BUCKETS - 1;
        counts[Math.min(place, BUCKETS - 1)] += 1;
    }
    return {
        name,
        buckets: Array.from(counts, (count, i) => [
            least + i * width,
            i === BUCKETS - 1 ? most : least + (i + 1) * width,
            count,
        ]),
    };
}


/***/ })

};
