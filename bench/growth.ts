/**
 * The exponent of a power law through points: the slope of the least-squares line through their logarithms. 1 is
 * proportional, 0 is no growth.
 */
export function growth(points: [x: number, y: number][]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const over = logs.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}
