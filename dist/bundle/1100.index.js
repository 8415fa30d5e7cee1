export const id = 1100;
export const ids = [1100];
export const modules = {

/***/ 71100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68339);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);



/**
 * The bytes that were compressed, in chunks with memory of their own.
 * @throws InputError where the file is cut off or damaged
 */
function decompress(chunks, by, file) {
    return by === 'gzip' ? gunzip(chunks, file) : unzstd(chunks, file);
}
async function* gunzip(chunks, file) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: 1 << 17 });
    let failure;
    const feed = async () => {
        for await (const chunk of chunks) {
            // A chunk is overwritten by the next one.
            const own = Uint8Array.from(chunk);
            if (!stream.write(own)) {
                await new Promise((resolve) => {
                    stream.once('drain', resolve);
                    stream.once('close', resolve);
                });
            }
            if (stream.destroyed)
                return;
        }
        stream.end();
    };
    const fed = feed().catch((error) => {
        failure = error;
        stream.destroy();
    });
    try {
        for await (const piece of stream)
            yield piece;
    }
    catch (cause) {
        if (failure === undefined)
            throw damaged(file, 'gzip', cause);
    }
    finally {
        stream.destroy();
        await fed;
    }
    if (failure !== undefined)
        throw failure;
}
async function* unzstd(chunks, file) {
    const pieces = [];
    const stream = new fzstd__WEBPACK_IMPORTED_MODULE_2__/* .Decompress */ .YM((piece) => {
        pieces.push(piece);
    });
    const push = (chunk, last) => {
        try {
            stream.push(chunk, last);
        }
        catch (cause) {
            throw damaged(file, 'zstd', cause);
        }
    };
    for await (const chunk of chunks) {
        push(Uint8Array.from(chunk), false);
        yield* pieces.splice(0);
    }
    push(new Uint8Array(0), true);
    yield* pieces.splice(0);
}
function damaged(file, by, cause) {
    const why = cause instanceof Error ? ` (${cause.message})` : '';
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`the ${by} file is cut off or damaged${why}`, { at: { file }, fix: 'Write or download it again.' }, { cause });
}


/***/ })

};
