const FRACTION = /^(-?\d+)(?:\.0*|(\.\d*[1-9])0*)$/;

/**
 * A cell's text as row hashes take it, whatever its column holds and whatever the config says of it: without blanks around it, in one Unicode form (NFC), a decimal number
 * without zeros at the end of its fraction. Cells of one normal form are one to any reader: `5000.0` and `5000`, `P001 ` and `P001`.
 */
export function normalCell(cell: string): string {
  return cell.trim().normalize('NFC').replace(FRACTION, '$1$2');
}
