import type { PlanDocument } from '../document/document.ts'

type Row = { readonly id: string }

/**
 * The other document with the ids of the one for what is the same thing in both: what has the same key, words, heading or
 * title. Plans that were written apart, or moved between municipalities, can then be compared.
 */
export function aligned(one: PlanDocument, other: PlanDocument): PlanDocument {
	const renamed = new Map([
		...pairs(one.superiors, other.superiors, ({ title }) => title),
		...pairs(one.targetGroups, other.targetGroups, ({ text }) => text),
		...pairs(one.areas, other.areas, ({ text }) => text),
		...pairs(one.sections, other.sections, ({ heading }) => heading),
		...pairs(one.goals, other.goals, ({ text }) => text),
		...pairs(one.indicators, other.indicators, ({ key }) => key),
		...pairs(one.activities, other.activities, ({ key }) => key),
	])
	return withIds(other, (id) => renamed.get(id) ?? id)
}

/** Two of one name are paired in their order; what has its twin by id already is left alone. */
function pairs<Listed extends Row>(
	one: readonly Listed[],
	other: readonly Listed[],
	nameOf: (row: Listed) => string,
): [string, string][] {
	const free = one.filter(({ id }) => !other.some((row) => row.id === id))
	return other.flatMap((row): [string, string][] => {
		if (one.some(({ id }) => id === row.id)) return []
		const at = free.findIndex((twin) => nameOf(twin) === nameOf(row))
		const [twin] = at < 0 ? [] : free.splice(at, 1)
		return twin === undefined ? [] : [[row.id, twin.id]]
	})
}

/** The same document with other ids for its own parts, wherever they stand. */
export function withIds(document: PlanDocument, rename: (id: string) => string): PlanDocument {
	const perhaps = (id: string | null) => (id === null ? null : rename(id))
	const all = <Listed extends Row>(rows: readonly Listed[]) =>
		rows.map((row) => ({ ...row, id: rename(row.id) }))
	return {
		...document,
		superiors: all(document.superiors),
		targetGroups: all(document.targetGroups),
		areas: all(document.areas),
		sections: all(document.sections),
		goals: all(document.goals).map((goal) => ({
			...goal,
			...{ under: perhaps(goal.under), superiorId: perhaps(goal.superiorId) },
		})),
		indicators: all(document.indicators).map((one) => ({ ...one, goalId: perhaps(one.goalId) })),
		activities: all(document.activities).map((activity) => ({
			...activity,
			...{ areaId: perhaps(activity.areaId), goalIds: activity.goalIds.map(rename) },
			indicatorIds: activity.indicatorIds.map(rename),
			quantity:
				activity.quantity === null
					? null
					: { ...activity.quantity, indicatorId: rename(activity.quantity.indicatorId) },
		})),
	}
}
