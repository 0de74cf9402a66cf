import * as z from 'zod'
import type { Instant } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { findCase } from '../store/cases.ts'
import { listTrail } from '../store/trail.ts'

/** Who has read or changed the case, newest first. */
export const caseReaders = query({
	name: 'caseReaders',
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		if ((await findCase(act.db, caseId)) === undefined) return missing
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const trail = await listTrail(act.db, caseId)
		return runsOf(
			trail.map(({ at, actorId, name }) => ({
				at,
				who: actorId === null ? null : (names.get(actorId) ?? null),
				did: didWhat(name),
			})),
		)
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})

type Trace = {
	readonly at: Instant
	readonly who: string | null
	readonly did: 'opened' | 'listed' | 'changed'
}

const opening = [
	'caseDebt',
	'debtConsultation',
	'caseAround',
	'caseFile',
	'caseHead',
	'caseChildren',
	'caseContact',
	'caseReaders',
	'caseWork',
	'workItems',
	'caseTaskChoices',
	'caseJournal',
	'journalNotes',
	'journalFile',
	'caseLetters',
	'letterFile',
	'caseMessages',
	'confirmationDraft',
	'confirmationLetter',
	'evictionDaySheet',
	'ownReports',
]
const listing = [
	'worklist',
	'officerMatters',
	'casesOfPeople',
	'caseOfNumber',
	'evictionsBehind',
	'unansweredChecks',
]

/** The audit names the use case; a reader needs to know whether somebody looked or changed. */
function didWhat(name: string): Trace['did'] {
	if (opening.includes(name)) return 'opened'
	return listing.includes(name) ? 'listed' : 'changed'
}

/** The same person doing the same thing again at once is one line, with how many times. */
function runsOf(traces: readonly Trace[]): (Trace & { times: number })[] {
	const runs: (Trace & { times: number })[] = []
	for (const trace of traces) {
		const last = runs.at(-1)
		if (last !== undefined && last.who === trace.who && last.did === trace.did) last.times += 1
		else runs.push({ ...trace, times: 1 })
	}
	return runs
}
