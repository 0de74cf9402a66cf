import type { Words } from '../../../platform/words/shape.ts'
import { codeWords } from './codes.en.ts'
import { conferenceWords } from './conference.en.ts'
import { countWords } from './count.en.ts'
import { doubleWords } from './doubles.en.ts'
import { flowWords } from './flow.en.ts'
import { listWords } from './list.en.ts'
import { needsWords, viewWords } from './needs.en.ts'
import { spellWords } from './spells.en.ts'
import type { sv } from './sv.ts'
import { tabWords } from './tabs.en.ts'

export const en: Words<typeof sv> = {
	codes: codeWords,
	list: listWords,
	flow: flowWords,
	conference: conferenceWords,
	needs: needsWords,
	views: viewWords,
	spells: spellWords,
	count: countWords,
	doubles: doubleWords,
	tabs: tabWords,
}
