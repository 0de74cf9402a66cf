import type { Words } from '../../../platform/words/shape.ts'
import { codeWords } from './codes.en.ts'
import { spellWords } from './spells.en.ts'
import type { sv } from './sv.ts'
import { tabWords } from './tabs.en.ts'

export const en: Words<typeof sv> = {
	codes: codeWords,
	spells: spellWords,
	tabs: tabWords,
}
