/** One row of the budgets, measured. */
export type Gate = { row: string; measured: number; limit: number; unit: string; atLeast?: boolean };

export function isKept({ measured, limit, atLeast = false }: Gate): boolean {
  return atLeast ? measured >= limit : measured <= limit;
}

/** "pass  form visible …  2.61 s (limit 3 s)"; what could not be measured (NaN) fails. */
export function gateLine(gate: Gate): string {
  const { row, measured, limit, unit, atLeast = false } = gate;
  const value = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
  return `${isKept(gate) ? 'pass' : 'FAIL'}  ${row.padEnd(64)} ${value.padStart(8)} ${unit} (${atLeast ? 'at least' : 'limit'} ${limit})`;
}
