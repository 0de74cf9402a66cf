import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listOrganisations, listStaffNames } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { pathOf } from '../rules/next-steps.ts'
import { findOtherSystemNumber, listCaseDates, listContactAttempts } from '../store/case-facts.ts'
import { childrenInWords } from '../store/case-people.ts'
import { type CaseRow, findCase, listCasesOfHousehold } from '../store/cases.ts'
import { listChildChecks } from '../store/children.ts'
import { debtEntriesInWords, listDebtEntries } from '../store/debt.ts'
import {
	consultationsInWords,
	followUpsInWords,
	listDecisions,
	listFollowUps,
	plansInWords,
} from '../store/measures.ts'
import { listCameAs, listNoticeChanges } from '../store/notice-reading.ts'
import { headOf } from './case-head.ts'
import { timelineOf } from './case-timeline.ts'
import { viewCases } from './case-view.ts'
import { checksOfChild, childWithTalk } from './children/child-facts.ts'
import { hideFreeText, hidesFreeText } from './hide-free-text.ts'
import { followUpPage } from './matter.ts'

/** Everything that the case's page shows: people, home, the course of the law, next steps, what is missing to close. */
export const caseFile = query({
	name: 'caseFile',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const [file, viewed] = await Promise.all([readFile(act, row), readView(act, row)])
		if (viewed === undefined) return missing
		const { view } = viewed
		const textHidden = hidesFreeText(view)
		const read = <Row extends object>(rows: readonly Row[]) => hideFreeText(rows, textHidden)
		const [dates, contacts, decisions] = [read(file.dates), read(file.contacts), read(file.decisions)]
		const [followUps, debts, notices] = [read(file.followUps), read(file.debts), read(file.notices)]
		const [changes, plans, children] = [read(file.changes), read(viewed.plans), read(viewed.children)]
		const consultations = read(viewed.consultations)
		const checks = read(file.checks)
		const staff = new Map(file.staff.map((one) => [one.id, one.name]))
		const nameOf = (staffId: string | null) => (staffId === null ? null : (staff.get(staffId) ?? null))
		const timeline = timelineOf({
			...{ row, dates, contacts, consultations, plans, decisions, followUps },
			...{ notices, changes, children, debts },
		})
		const { earlier } = file
		return {
			...headOf(act, {
				...{ ...view, row, organisations: file.organisations, otherSystemNumber: file.otherSystemNumber },
				assignedTo: nameOf(row.assignedTo),
				counts: { consultations: consultations.length, decisions: decisions.length },
			}),
			textHidden,
			children: children.map((child) => ({
				...childWithTalk(child, act.today, nameOf),
				checks: checksOfChild(child.childId, checks, nameOf),
			})),
			steps: view.steps.map((step) => ({ ...step, to: pathOf(step) })),
			gaps: view.gaps,
			dates,
			consultations: consultations.map((one) => ({ ...one, calledBy: nameOf(one.calledBy) })),
			plans,
			plan: view.plan,
			decisions: decisions.map((one) => ({ ...one, decidedBy: nameOf(one.decidedBy) })),
			followUps: followUps.map((one) => ({
				...one,
				to: followUpPage({ ...one, caseId }),
				due: one.dueOn <= act.today,
			})),
			timeline: timeline.map((event) => ({ ...event, by: nameOf(event.by) })),
			notices: notices.map(({ noticeId, receiptNumber, receivedOn, reference, status }) => ({
				...{ noticeId, receiptNumber, receivedOn, reference, status },
			})),
			continues: earlierCase(earlier, row.previousCaseId),
			otherCases: earlier.filter((one) => one.id !== caseId),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})

/** What is kept of the case and nothing else asks for, all at once. */
async function readFile(act: Act, { id, householdId }: CaseRow) {
	const { db } = act
	const cameAs = listCameAs(db, id)
	const [dates, contacts, decisions, followUps, checks, debts, notices, ...rest] = await Promise.all([
		listCaseDates(db, id),
		listContactAttempts(db, id),
		listDecisions(db, id),
		listFollowUps(db, id).then((rows) => followUpsInWords(db, rows)),
		listChildChecks(db, [id]),
		listDebtEntries(db, [id]).then((rows) => debtEntriesInWords(db, rows)),
		cameAs,
		cameAs.then((notices) =>
			listNoticeChanges(
				db,
				notices.map(({ noticeId }) => noticeId),
			),
		),
		listStaffNames(db),
		listOrganisations(db),
		listCasesOfHousehold(db, householdId),
		findOtherSystemNumber(db, id),
	])
	const [changes, staff, organisations, earlier, otherSystemNumber] = rest
	return {
		...{ dates, contacts, decisions, followUps, checks, debts, notices, changes },
		...{ staff, organisations, earlier, otherSystemNumber },
	}
}

/** The case as the rules see it, and the words that belong to it. */
async function readView(act: Act, row: CaseRow) {
	const [view] = await viewCases(act, [row])
	if (view === undefined) return undefined
	const [consultations, plans, children] = await Promise.all([
		consultationsInWords(act.db, view.consultations),
		plansInWords(act.db, view.plans),
		childrenInWords(act.db, view.children),
	])
	return { view, consultations, plans, children }
}

/** The closed case of the same household and home whose history this one takes up. */
function earlierCase(cases: Awaited<ReturnType<typeof listCasesOfHousehold>>, previousId: string | null) {
	const found = cases.find((one) => one.id === previousId)
	if (found === undefined) return null
	const { id: caseId, caseNumber, openedOn, closedOn, outcome } = found
	return { caseId, caseNumber, openedOn, closedOn, outcome }
}
