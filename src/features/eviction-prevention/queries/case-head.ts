import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { findStaff, listOrganisations } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import type { LegalCourse } from '../rules/legal-course.ts'
import { listUnanswered } from '../store/authorities.ts'
import { findOtherSystemNumber } from '../store/case-facts.ts'
import type { ChildRow } from '../store/case-people.ts'
import { type CaseRow, findCase } from '../store/cases.ts'
import { countMeasures } from '../store/measures.ts'
import { furtherNotices, listToldByLandlords } from '../store/notice-status.ts'
import { adultOf, type CaseView, childOf, shownIn, titleOf } from './case-view.ts'
import { courseOf, unansweredIn } from './most-urgent-first.ts'
import { peopleOf } from './people-of-case.ts'

/** What stands above every tab of a case: whose it is, how it stands in law, and how much lies under each tab. */
export const caseHead = query({
	name: 'caseHead',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		return row === undefined ? missing : headOf(act, await readHead(act, row))
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})

/** All that the head shows, asked for at once. */
export async function readHead(act: Act, row: CaseRow) {
	const { db, today } = act
	const [people, told, unanswered, assigned, organisations, otherSystemNumber, counts] = await Promise.all([
		peopleOf(act, row),
		listToldByLandlords(db, [row.id]),
		listUnanswered(db, [row.id]),
		row.assignedTo === null ? undefined : findStaff(db, row.assignedTo),
		listOrganisations(db),
		findOtherSystemNumber(db, row.id),
		countMeasures(db, row.id),
	])
	const asked = unansweredIn(row, unanswered.get(row.id) ?? null)
	const { course } = courseOf(asked, furtherNotices(told).get(row.id) ?? [], today)
	return {
		...{ ...people, asked, course, organisations, otherSystemNumber },
		...{ assignedTo: assigned?.name ?? null, counts },
	}
}

type Head = Pick<CaseView, 'adults' | 'children' | 'home'> & {
	readonly row: CaseRow
	readonly course: LegalCourse
	readonly organisations: Awaited<ReturnType<typeof listOrganisations>>
	readonly otherSystemNumber: string | null
	readonly assignedTo: string | null
	/** How many consultations and decisions there are. */
	readonly counts: { readonly consultations: number; readonly decisions: number }
}

/** The head as pages show it. */
export function headOf({ today }: Pick<Act, 'today'>, head: Head) {
	const { row, adults, children, home, course, otherSystemNumber, assignedTo, counts } = head
	const landlord = head.organisations.find((one) => one.id === row.landlordId)
	return {
		...titleOf(head),
		...factsOf(row),
		...{ home, course, otherSystemNumber, assignedTo, counts },
		landlord: landlord === undefined ? null : { id: landlord.id, name: landlord.name },
		adults: adults.map((adult) => adultOf(adult, today)),
		children: children.map((child) => childInHead(child, today)),
		shown: shownIn([head]),
	}
}

/** A child with how it lives here, and whether somebody has talked with it. */
export function childInHead(child: ChildRow, today: PlainDate) {
	const { living, heldOn, noTalkReason, reasonOn } = child
	return { ...childOf(child, today), living, heldOn, noTalkReason, reasonOn }
}

function factsOf(row: CaseRow) {
	const { ground, regime, openedBy, openedOn, assignedOn, debtOre } = row
	const { mustMoveAnyway, closedOn, outcome, stageReached, alternative, attemptDays } = row
	return {
		...{ ground, regime, openedBy, openedOn, assignedOn, debtOre, mustMoveAnyway },
		...{ closedOn, outcome, stageReached, alternative },
		childrenAnswer: row.children,
		contactAttempts: attemptDays.length,
	}
}
