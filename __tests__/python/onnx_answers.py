"""What onnxruntime says of columns: python onnx_answers.py MODEL.onnx COLUMNS.json

COLUMNS.json holds a list a column: numbers, null where one is missing, or texts.
Prints the outputs as lists, with whatever the model's metadata says.
"""

import json
import sys

import numpy as np
import onnx
import onnxruntime

path, columns = sys.argv[1:]
onnx.checker.check_model(path, full_check=True)
session = onnxruntime.InferenceSession(path)
types = {"tensor(double)": np.float64, "tensor(string)": object}
cells = json.load(open(columns, encoding="utf-8"))
feeds = {
    one.name: np.array(cells[one.name], dtype=types[one.type]).reshape(-1, 1)
    for one in session.get_inputs()
}
outputs = session.run(None, feeds)
names = [one.name for one in session.get_outputs()]
answers = {name: values.ravel().tolist() for name, values in zip(names, outputs)}
metadata = session.get_modelmeta().custom_metadata_map
print(json.dumps({"answers": answers, "metadata": metadata}))
