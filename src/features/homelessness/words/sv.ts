import { tabWords } from './tabs.sv.ts'

export const sv = {
	tabs: tabWords,
} as const
