import type { Words } from '../../../platform/words/shape.ts'
import type { sv } from './sv.ts'
import { tabWords } from './tabs.en.ts'

export const en: Words<typeof sv> = {
	tabs: tabWords,
}
