export type { Direction, Operator, Target, YearValue } from './rules/status.ts'
