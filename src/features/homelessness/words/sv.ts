import { codeWords } from './codes.sv.ts'
import { tabWords } from './tabs.sv.ts'

export const sv = {
	codes: codeWords,
	tabs: tabWords,
} as const
