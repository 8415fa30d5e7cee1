/** What onnxruntime has read since 1.12 (2022), and every later one does. */
export const OPSET = 17;
export const ML_OPSET = 3;
export const IR_VERSION = 8;
