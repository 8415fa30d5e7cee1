export const id = 2860;
export const ids = [2860];
export const modules = {

/***/ 72860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseQuoted: () => (/* binding */ parseQuoted)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
var is_object = __webpack_require__(88467);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
var CsvError = __webpack_require__(26892);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/index.js
/*
CSV Parse

Please look at the [project documentation](https://csv.js.org/parse/) for
additional information.
*/







class Parser extends external_stream_.Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = (0,api/* transform */.p)({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts,
    });
    // Backward compatibility
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        // Fix #333 and break #410
        //   ko: api.stream.iterator.coffee
        //   ko with v21.4.0, ok with node v20.5.1: api.stream.finished # aborted (with generate())
        //   ko: api.stream.finished # aborted (with Readable)
        // this.destroy()
        // Fix #410 and partially break #333
        //   ok: api.stream.iterator.coffee
        //   ok: api.stream.finished # aborted (with generate())
        //   broken: api.stream.finished # aborted (with Readable)
        this.on("end", this.destroy);
      },
    );
    if (err !== undefined) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      undefined,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      },
    );
    callback(err);
  }
}

const parse = function () {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (
      data === undefined &&
      (typeof argument === "string" || Buffer.isBuffer(argument))
    ) {
      data = argument;
    } else if (options === undefined && (0,is_object/* is_object */.v)(argument)) {
      options = argument;
    } else if (callback === undefined && type === "function") {
      callback = argument;
    } else {
      throw new CsvError/* CsvError */.J(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {},
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records =
      options === undefined || options.objname === undefined
        ? []
        : Object.create(null);
    parser.on("readable", function () {
      let record;
      while ((record = this.read()) !== null) {
        if (options === undefined || options.objname === undefined) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1],
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function (err) {
      callback(err, undefined, parser.api.__infoDataSet());
    });
    parser.on("end", function () {
      callback(undefined, records, parser.api.__infoDataSet());
    });
  }
  if (data !== undefined) {
    const writer = function () {
      parser.write(data);
      parser.end();
    };
    // Support Deno, Rollup doesn't provide a shim for setImmediate
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};



// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/data/csv/record-limits.ts
var record_limits = __webpack_require__(12379);
;// CONCATENATED MODULE: ./src/data/csv/quoted-records.ts




/**
 * The records of text with quotes, from the start of one on.
 *
 * @throws InputError with the line where the text is no CSV.
 */
async function parseQuoted(start, chunks, { file, delimiter, sink }) {
    const lines = new LineCounter(start.line);
    const parser = parse({
        delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: record_limits/* LONGEST_RECORD */.d9,
        on_record: (cells, context) => {
            sink.record(cells, lines.next(cells, context.lines, context.empty_lines));
            // Nothing is passed on: the stream's own buffer stays empty.
            return null;
        },
    });
    // Errors reach us through `write` and `end` below; without a listener they would end the process.
    let failure;
    parser.on('error', (error) => {
        failure ??= error;
    });
    parser.resume();
    try {
        let chunk = { value: start.text };
        while (!chunk.done && !failure) {
            // What is written to a stream is the stream's; our chunk is overwritten by the next.
            if (!parser.write(Buffer.from(chunk.value)))
                await (0,external_node_events_.once)(parser, 'drain');
            chunk = await chunks.next();
        }
        if (failure)
            throw failure;
        const ended = (0,external_node_events_.once)(parser, 'end');
        parser.end();
        await ended;
    }
    catch (error) {
        throw asInputError(failure ?? error, file, lines);
    }
    finally {
        parser.destroy();
    }
}
/** Follows the line on which the next record starts; csv-parse tells only where records end, counted from where it started. */
class LineCounter {
    /** The next record's. */
    start;
    #before;
    #empty = 0;
    constructor(first) {
        this.start = first;
        this.#before = first - 1;
    }
    /** In the file, where csv-parse says a line. */
    inFile(parsed) {
        return this.#before + parsed;
    }
    next(cells, endLine, emptyLines) {
        const line = this.start + emptyLines - this.#empty;
        this.#empty = emptyLines;
        // csv-parse counts a CRLF within quotes twice, so a record of several lines is counted here.
        const breaks = this.inFile(endLine) === line ? 0 : lineBreaks(cells);
        this.start = line + 1 + breaks;
        return line;
    }
}
function lineBreaks(cells) {
    let breaks = 0;
    for (const cell of cells)
        breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
    return breaks;
}
const QUOTE_RULE = 'A cell that holds a quote, a delimiter or a line break stands in quotes, and each quote in it is doubled.';
function asInputError(error, file, lines) {
    if (!(error instanceof CsvError/* CsvError */.J))
        return error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
        return errors/* InputError */.dz.of('the record that starts here is longer than 512 MB', { at: { file, line: lines.start }, fix: QUOTE_RULE }, { cause: error });
    }
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
        return errors/* InputError */.dz.of('a quote that opens in the record that starts here is never closed', { at: { file, line: lines.start }, fix: QUOTE_RULE }, { cause: error });
    }
    const line = typeof error['lines'] === 'number' ? lines.inFile(error['lines']) : lines.start;
    const message = error.code === 'INVALID_OPENING_QUOTE'
        ? 'a quote in the middle of a cell that does not begin with one'
        : error.code === 'CSV_INVALID_CLOSING_QUOTE'
            ? 'text after the closing quote of a cell'
            : error.message;
    return errors/* InputError */.dz.of(message, { at: { file, line }, fix: QUOTE_RULE }, { cause: error });
}


/***/ })

};
