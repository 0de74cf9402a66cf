import { codeWords } from './codes.sv.ts'
import { spellWords } from './spells.sv.ts'
import { tabWords } from './tabs.sv.ts'

export const sv = {
	codes: codeWords,
	spells: spellWords,
	tabs: tabWords,
} as const
