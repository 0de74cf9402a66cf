import { codeWords } from './codes.sv.ts'
import { conferenceWords } from './conference.sv.ts'
import { countWords } from './count.sv.ts'
import { doubleWords } from './doubles.sv.ts'
import { flowWords } from './flow.sv.ts'
import { listWords } from './list.sv.ts'
import { needsWords, viewWords } from './needs.sv.ts'
import { spellWords } from './spells.sv.ts'
import { tabWords } from './tabs.sv.ts'

export const sv = {
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
} as const
