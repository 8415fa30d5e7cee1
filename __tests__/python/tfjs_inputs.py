"""A CSV file's rows as inputs of an exported tf.js model: python tfjs_inputs.py ENCODING.json TABLE.csv INPUTS

Writes 32-bit numbers, row-major, into the file INPUTS, and prints how many rows and columns they are.
"""

import json
import sys

from encoded_rows import inputs_of, read_csv

path, table, to = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    inputs = inputs_of(read_csv(table), json.load(file))
inputs.astype("<f4").tofile(to)
print(json.dumps({"rows": inputs.shape[0], "columns": inputs.shape[1]}))
