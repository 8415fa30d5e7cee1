"""What onnxruntime says of a CSV file's rows: python onnx_from_csv.py MODEL.onnx TABLE.csv

Knows of the file what the model's inputs say: a column of numbers is parsed, other cells are texts; a blank cell, or one of
the words that Sluice takes for missing, is NaN or ''. Prints the outputs as lists.
"""

import csv
import json
import sys

import numpy as np
import onnx
import onnxruntime

MISSING = {"", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "null", "Null", "NULL"}

model, table = sys.argv[1:]
onnx.checker.check_model(model, full_check=True)
session = onnxruntime.InferenceSession(model)
with open(table, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))


def cells(name, kind):
    texts = [row[name].strip() for row in rows]
    if kind == "tensor(double)":
        return np.array([np.nan if text in MISSING else float(text) for text in texts])
    return np.array(["" if text in MISSING else text for text in texts], object)


feeds = {one.name: cells(one.name, one.type).reshape(-1, 1) for one in session.get_inputs()}
names = [one.name for one in session.get_outputs()]
answers = {name: values.tolist() for name, values in zip(names, session.run(None, feeds))}
print(json.dumps(answers))
