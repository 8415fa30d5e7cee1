"""Writes __tests__/models/onnx/fixtures/operators.json: graphs of one operator each, built by the onnx package, and what
onnxruntime makes of them.

    python __tests__/python/onnx_operators.py
"""

import base64
import json
import math
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

NAN, INF = math.nan, math.inf
NUMBERS = [-1e9, -90.0, -3.5, -1.0, -1e-6, -0.0, 0.0, 1e-6, 0.3, 1.0, 3.5, 90.0, 1e9]
FLOATS = np.array(NUMBERS, np.float32).reshape(-1, 1)
DOUBLES = np.array([NAN, -INF, *NUMBERS, 1e300, INF]).reshape(-1, 1)
MATRIX = (np.sin(np.arange(24) * 1.7) * 3).astype(np.float32).reshape(6, 4)
TIES = np.array([[1, 3, 3], [2, 2, 1], [0, 0, 0], [-1, -2, -0.5]], np.float32)
TEXTS = np.array(["own", "", "rent", "höme", "never"], object).reshape(-1, 1)
KINDS = {
    np.dtype("float32"): "float",
    np.dtype("float64"): "double",
    np.dtype("int64"): "int64",
    np.dtype("bool"): "bool",
    np.dtype("O"): "string",
}


def cell(value):
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def tensor(array):
    return {
        "kind": KINDS[array.dtype],
        "dims": list(array.shape),
        "data": [cell(value) for value in array.ravel().tolist()],
    }


def type_of(array):
    return helper.np_dtype_to_tensor_dtype(array.dtype)


def case(name, operator, inputs, constants=(), domain="", **attributes):
    """`inputs` are fed, `constants` stand in the graph behind them."""
    fed = {f"x{i}": array for i, array in enumerate(inputs)}
    held = {f"c{i}": array for i, array in enumerate(constants)}
    node = helper.make_node(operator, [*fed, *held], ["y"], domain=domain, **attributes)
    graph = helper.make_graph(
        [node],
        name,
        [helper.make_tensor_value_info(key, type_of(a), a.shape) for key, a in fed.items()],
        [helper.make_empty_tensor_value_info("y")],
        [numpy_helper.from_array(array, key) for key, array in held.items()],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=8)
    model = onnx.shape_inference.infer_shapes(model)
    session = onnxruntime.InferenceSession(model.SerializeToString())
    (output,) = session.run(["y"], fed)
    return {
        "name": name,
        "model": base64.b64encode(model.SerializeToString()).decode(),
        "inputs": {key: tensor(array) for key, array in fed.items()},
        "output": tensor(output),
    }


def scalar(value, kind=np.float32):
    return np.array(value, kind)


def encoder(name, texts, **attributes):
    return case(name, "LabelEncoder", [texts], domain="ai.onnx.ml", **attributes)


W = (np.cos(np.arange(12)) * 2).astype(np.float32).reshape(4, 3)
B = np.array([0.5, -0.25, 2], np.float32)
PER_COLUMN = [
    np.array(values, np.float32)
    for values in ([1, 0.5, -2, 3], [0, 1, 2, -1], [0.1, -0.2, 0, 4], [1, 0.01, 2, 9])
]

cases = [
    *[case(f"{op} of floats", op, [FLOATS]) for op in ["Relu", "Sigmoid", "Tanh", "Erf", "Exp"]],
    *[case(f"{op} of floats", op, [FLOATS]) for op in ["Elu", "Selu", "LeakyRelu", "Identity"]],
    case("LeakyRelu with a slope", "LeakyRelu", [FLOATS], alpha=0.2),
    case("Elu with a scale", "Elu", [FLOATS], alpha=1.5),
    case("Selu with its own constants", "Selu", [FLOATS], alpha=2.0, gamma=0.5),
    case("Exp of doubles", "Exp", [DOUBLES]),
    *[
        case(f"{op} of doubles", op, [DOUBLES], [scalar(0.7, np.float64)])
        for op in ["Add", "Sub", "Mul", "Div"]
    ],
    case("Sub from one number", "Sub", [FLOATS[::-1], FLOATS]),
    case("Add of floats, which rounds", "Add", [FLOATS], [scalar(1e-8)]),
    case("IsNaN", "IsNaN", [DOUBLES]),
    case(
        "Where",
        "Where",
        [np.isnan(DOUBLES) | (DOUBLES < 0), scalar(4.5, np.float64), DOUBLES],
    ),
    case("Clip", "Clip", [DOUBLES[1:]], [scalar(-4.0, np.float64), scalar(4.0, np.float64)]),
    case("Cast of doubles, which rounds", "Cast", [DOUBLES / 3], to=TensorProto.FLOAT),
    case("Cast of truth", "Cast", [np.isnan(DOUBLES)], to=TensorProto.FLOAT),
    case("Cast of floats", "Cast", [FLOATS], to=TensorProto.DOUBLE),
    case("Squeeze", "Squeeze", [np.arange(5).reshape(-1, 1)], [np.array([1])]),
    case(
        "OneHot with places beyond the ends",
        "OneHot",
        [np.array([0, 3, 2, 4, 9, -1, -5])],
        [scalar(4, np.int64), np.array([0, 1], np.float32)],
        axis=-1,
    ),
    case("Concat", "Concat", [MATRIX, MATRIX[:, :1], MATRIX[:, 1:3]], axis=1),
    case("Gemm", "Gemm", [MATRIX], [W, B]),
    case("BatchNormalization", "BatchNormalization", [MATRIX], PER_COLUMN, epsilon=0.01),
    case("Softmax", "Softmax", [MATRIX * 20], axis=-1),
    case("ArgMax with ties", "ArgMax", [TIES], axis=1, keepdims=0),
    encoder(
        "LabelEncoder of texts",
        TEXTS,
        keys_strings=["", "own", "höme"],
        values_int64s=[7, 0, 1],
        default_int64=3,
    ),
    encoder(
        "LabelEncoder to texts",
        np.array([1, 0, 5]),
        keys_int64s=[0, 1],
        values_strings=["nö", "yes"],
    ),
]
target = Path(__file__).parent.parent / "models/onnx/fixtures/operators.json"
content = {"onnxruntime": onnxruntime.__version__, "cases": cases}
target.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
