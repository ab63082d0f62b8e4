/**
 * Rounds half away from zero to a number of decimals, for print only; results keep full values.
 * The float is read as the decimal number a person would see (its shortest form of 15 digits), so 1.005 gives 1.01. Never returns -0.
 * @param decimals 0 to 15.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  const seen = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.floor(shift(seen, decimals) + 0.5), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point exactly, where a multiplication would add an error of its own. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
