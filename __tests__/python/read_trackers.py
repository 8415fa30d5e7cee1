"""Reads what a run left for TensorBoard, with TensorBoard's own reader, and for MLflow, with the YAML parser that MLflow has.

Prints as JSON: {tensorboard: {tag: {plugin, values: [[step, value], ...]}}, hparams, status, mlflow: {file: content}}
"""
import json
import os
import sys

import yaml
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugins.hparams import metadata
from tensorboard.util import tensor_util

board, flow = sys.argv[1:3]

reader = EventAccumulator(board, size_guidance={"tensors": 0})
reader.Reload()
tags = {}
for tag in reader.Tags()["tensors"]:
    plugin = reader.SummaryMetadata(tag).plugin_data.plugin_name
    if plugin == "hparams":
        continue
    events = reader.Tensors(tag)
    tags[tag] = {
        "plugin": plugin,
        "values": [[event.step, tensor_util.make_ndarray(event.tensor_proto).tolist()] for event in events],
    }
content = reader.PluginTagToContent("hparams")
start = metadata.parse_session_start_info_plugin_data(content[metadata.SESSION_START_INFO_TAG])
end = metadata.parse_session_end_info_plugin_data(content[metadata.SESSION_END_INFO_TAG])
hparams = {name: getattr(value, value.WhichOneof("kind")) for name, value in start.hparams.items()}

files = {}
for folder, _, names in os.walk(flow):
    for name in names:
        path = os.path.join(folder, name)
        with open(path, encoding="utf-8") as file:
            files[os.path.relpath(path, flow)] = yaml.safe_load(file) if name == "meta.yaml" else file.read()

print(json.dumps({"tensorboard": tags, "hparams": hparams, "status": end.status, "mlflow": files}))
