export interface SunkFigure {
  readonly figure: string;
  readonly best: number;
  readonly now: number;
}
export function sunkFigures(folder: string, figures: Readonly<Record<string, number>>): SunkFigure[];
export function keepBest(folder: string, figures: Readonly<Record<string, number>>): void;
