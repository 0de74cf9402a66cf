import type { PlainDate } from '../../../foundation/plain-date.ts'
import { emptyDocument, type PlanDocument, type PlannedIndicator } from './document/document.ts'
import type { ActivityRow } from './read-activities.ts'
import type { ReadPlan } from './read-plan-files.ts'

type ReadVersion = { readonly document: PlanDocument; readonly decidedOn: PlainDate | null }

const revision = /^revid|^revis/i

/**
 * The versions that a plan's files tell of: the plan as it was adopted, and once more for each revision that brought
 * activities, which the rows name by the words in their version column, in the order that they first stand. A plan that
 * was never adopted is a draft with everything.
 */
export function documentsIn(
	{ head, activities }: Pick<ReadPlan, 'head' | 'activities'>,
	indicators: readonly PlannedIndicator[],
	newId: () => string,
): ReadVersion[] {
	const whole = wholeDocument(head, activities, indicators, newId)
	if (head.adopted === null) return [{ document: whole, decidedOn: null }]
	const labels = [...new Set(activities.map(({ version }) => version))]
	const revised = [
		...new Set([...revisionsIn(head), ...(head.revised === null ? [] : [head.revised])]),
	].toSorted()
	const added = labels.length > 1 ? revised : []
	return [head.adopted, ...added].map((decidedOn, at, all) => {
		const last = at === all.length - 1
		const known = labels.slice(0, at + 1)
		const document = last ? whole : withActivities(whole, (label) => known.includes(label))
		return { document, decidedOn }
	})
}

function revisionsIn({ decisions, adopted }: ReadPlan['head']): PlainDate[] {
	return decisions.flatMap(({ kind, date }) =>
		revision.test(kind) && adopted !== null && date > adopted ? [date] : [],
	)
}

function withActivities(document: PlanDocument, keep: (label: string | null) => boolean): PlanDocument {
	const activities = document.activities.filter(({ label }) => keep(label))
	const used = new Set(activities.map(({ areaId }) => areaId))
	return { ...document, activities, areas: document.areas.filter(({ id }) => used.has(id)) }
}

function wholeDocument(
	head: ReadPlan['head'],
	rows: readonly ActivityRow[],
	indicators: readonly PlannedIndicator[],
	newId: () => string,
): PlanDocument {
	const named = (text: string) => ({ id: newId(), text })
	const areas = [...new Set(rows.map(({ area }) => area))].filter((area) => area !== '').map(named)
	const { title, kind, committee, validFrom, validTo } = head
	return {
		...emptyDocument({ title, kind, committee, validFrom, validTo }),
		targetGroups: head.targetGroups.map(named),
		costClasses: head.costClasses,
		goals: head.goals.map((text) => ({ ...named(text), under: null, superiorId: null })),
		indicators,
		areas,
		activities: rows.map(({ key, area, text, owner, costClass, period, due, version }) => ({
			...{ id: newId(), key, areaId: areas.find((one) => one.text === area)?.id ?? null, text, owner },
			...{ goalIds: [], unitIds: [], costClass, periodFrom: period.from, periodTo: period.to, due },
			...{ measure: '', measureWaived: null, method: null, indicatorIds: [], quantity: null },
			...{ costs: [], partners: [], label: version },
		})),
	}
}
