"""What Keras says of a CSV file's rows: python keras_from_csv.py MODEL.keras TABLE.csv"""

import json
import sys
import zipfile

import keras
from encoded_rows import answers_of, inputs_of, read_csv

path, table = sys.argv[1:]
model = keras.saving.load_model(path)
with zipfile.ZipFile(path) as file:
    encoding = json.load(file.open("encoding.json"))
outputs = model.predict(inputs_of(read_csv(table), encoding), verbose=0)
print(json.dumps(answers_of(outputs, encoding)))
