import { decisionCodes } from './decision-codes.sv.ts'

export const sv = {
	title: 'Stöd',
	codes: decisionCodes,
} as const
