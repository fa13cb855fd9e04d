/** One line of figures, as the command prints it. */
export interface Figures {
  name: string;
  cases: number;
  misses: number;
  [figure: string]: unknown;
}

export const percent = (value: number): string => `${(value * 100).toFixed(1).replace(".", ",")} %`;
