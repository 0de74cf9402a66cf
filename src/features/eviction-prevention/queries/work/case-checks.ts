import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { ContactKind } from '../../rules/case.ts'
import {
	asksForElderlyCare,
	type CheckedItem,
	type CheckFacts,
	type ChecklistItem,
	checkedItems,
	oldestOf,
	openRequired,
	type Tick,
	versionFor,
} from '../../rules/work/checklist.ts'
import { shippedChecklist } from '../../rules/work/shipped-checklist.ts'
import type { CaseRow } from '../../store/cases.ts'
import { listChecklistVersions, listToldToChecklists, type Told } from '../../store/work-checklist.ts'
import type { AroundCase } from '../around-cases.ts'

/** What stands around a case that its checklist looks at. */
type Around = Pick<AroundCase, 'adults' | 'children' | 'consultations'> & {
	readonly row: CaseRow
	readonly plans: readonly unknown[]
}

export type CaseChecks = {
	readonly items: readonly CheckedItem[]
	readonly openRequired: readonly string[]
	/** One's own note in the journal is not signed yet. */
	readonly unsignedNote: boolean
	/** Somebody is 65 or older, and elderly care has neither been asked nor ruled out. */
	readonly asksForElderlyCare: boolean
}

/** What checklists go by, besides what stands around the cases. */
export async function readChecks({ db }: Act, caseIds: readonly string[]) {
	const [versions, told] = await Promise.all([listChecklistVersions(db), listToldToChecklists(db, caseIds)])
	return { versions, told: Map.groupBy(told, (one) => one.caseId) }
}

/** The checklist of each case as it stands, by the version in force when the case was opened. */
export function checksOf(
	today: PlainDate,
	{ versions, told }: Awaited<ReturnType<typeof readChecks>>,
	views: readonly Around[],
): CaseChecks[] {
	return views.map((view) => {
		const known = told.get(view.row.id) ?? []
		const facts = factsOf(view, known, today)
		const items: readonly ChecklistItem[] = versionFor(versions, view.row.openedOn)?.items ?? shippedChecklist
		const checked = checkedItems(items, facts, ticksIn(known))
		return {
			items: checked,
			openRequired: openRequired(checked),
			unsignedNote: has(known, 'draft'),
			asksForElderlyCare: asksForElderlyCare(facts, ticksIn(known)),
		}
	})
}

const has = (told: readonly Told[], what: Told['what']) => told.some((one) => one.what === what)

function ticksIn(told: readonly Told[]): Tick[] {
	return told
		.filter(({ what }) => what === 'tick')
		.map(({ code, state }) => ({ code, state: state === 'done' ? 'done' : 'not-needed' }))
}

function factsOf(view: Around, told: readonly Told[], today: PlainDate): CheckFacts {
	const { row, adults, children, consultations, plans } = view
	const contacts = told.filter(({ what }) => what === 'contact')
	return {
		ground: row.ground,
		children: row.children,
		childTalks: children.map(({ talkId }) => ({ settled: talkId !== null })),
		dates: row.dates,
		hasNotice: has(told, 'notice'),
		assigned: row.assignedTo !== null,
		debtKnown: row.debtOre !== null,
		languageKnown: adults.length > 0 && adults.every(({ language }) => language !== null),
		reached: contacts.some(({ state }) => state === 'reached'),
		contactKinds: contacts.map(({ code }) => code as ContactKind),
		oldest: oldestOf(
			adults.map(({ bornOn }) => bornOn),
			today,
		),
		consultationHeld: consultations.some(({ heldOn }) => heldOn !== null),
		paymentPlan: plans.length > 0,
		incomeSupportApplied: has(told, 'income-support'),
		elderlyCareAnswered: has(told, 'elderly-care'),
		alternativeAnswered: row.alternative !== null,
		closed: row.closedOn !== null,
	}
}

/** From which day a version that is decided today is followed: cases opened until then keep theirs. */
export const inForceFrom = (today: PlainDate): PlainDate => addDays(today, 1)
