"""What YAML 1.1 and Hugging Face's own reader make of a model card: python read_model_card.py MODEL_CARD.md"""

import json
import sys

import yaml
from huggingface_hub import ModelCard

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
matter = yaml.safe_load(text.split("\n---\n", 1)[0].removeprefix("---\n"))
card = ModelCard(text)
results = [
    [one.task_type, one.dataset_type, one.dataset_revision, one.metric_type, one.metric_value]
    for one in card.data.eval_results
]
print(json.dumps({"matter": matter, "name": card.data.model_name, "results": results}))
