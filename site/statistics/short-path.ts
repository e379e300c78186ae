type Point = readonly [x: number, y: number];

/**
 * The same line in fewer bytes: halves of a pixel, each step from the point before, and no step that moves nothing. Two survival curves
 * with their bands were half of the statistics page. What is no plain path of straight lines stays as it is.
 */
export function shortPath(path: string): string {
  if (!/^(?:[ML]-?[\d.]+,-?[\d.]+|Z)+$/.test(path)) return path;
  return path.replace(/M[^MZ]*/g, (part) => {
    const [first, ...others] = part
      .slice(1)
      .split('L')
      .map((point): Point => {
        const [x = '0', y = '0'] = point.split(',');
        return [Math.round(Number(x) * 2), Math.round(Number(y) * 2)];
      });
    let [x, y] = first ?? [0, 0];
    let short = `M${x / 2},${y / 2}`;
    for (const [toX, toY] of others) {
      const [right, down] = [(toX - x) / 2, (toY - y) / 2];
      [x, y] = [toX, toY];
      if (right !== 0 && down !== 0) short += `l${right},${down}`;
      else if (right !== 0) short += `h${right}`;
      else if (down !== 0) short += `v${down}`;
    }
    return short;
  });
}
