"""What Keras makes of encoded rows: python keras_outputs.py ROWS.json MODEL.keras…

ROWS.json holds lists of numbers. Prints the outputs of each model, in order.
"""

import json
import sys

import keras
import numpy as np

with open(sys.argv[1], encoding="utf-8") as file:
    rows = np.array(json.load(file), np.float32)
models = [keras.saving.load_model(path) for path in sys.argv[2:]]
print(json.dumps([model.predict(rows, verbose=0).ravel().tolist() for model in models]))
