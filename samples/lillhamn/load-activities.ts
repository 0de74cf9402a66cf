import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { PlannedActivity } from '../../src/features/action-plan/rules/document/document.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import { activitiesDone } from './activities-done.ts'
import type { Places } from './load-organisation.ts'

type Keyed = { readonly id: string; readonly key: string }

/** What the plan says of an activity beside its words: who does it, what it costs, how many, and who else takes part. */
export function saidOf(
	key: string,
	places: Places,
	indicators: readonly Keyed[],
): Pick<PlannedActivity, 'unitIds' | 'due' | 'method' | 'quantity' | 'costs' | 'partners'> {
	const {
		units = [],
		due = null,
		method = null,
		quantity,
		costs = [],
		partners = [],
	} = activitiesDone[key] ?? {}
	const counted = indicators.find((one) => one.key === quantity?.[0])
	return {
		...{ due, method, unitIds: units.map(places.unit) },
		quantity:
			counted === undefined || quantity === undefined
				? null
				: { indicatorId: counted.id, value: quantity[1] },
		costs: costs.map(([year, kronor, funding]) => ({
			...{ year, funding, ore: kronor === null ? null : kronor * 100 },
		})),
		partners: partners.map(([name, commitment]) => ({ name, commitment })),
	}
}

/** Where no unit says how it goes, the strategist has. */
export function wholeToldOf(key: string, places: Places, today: PlainDate) {
	if (activitiesDone[key]?.told !== undefined) return { toldBy: null, toldOn: null }
	return { toldBy: places.staff('maria-strom'), toldOn: addDays(today, -70) }
}

/** What units have said of the plan's activities, their tasks, and what they propose. */
export async function loadActivities(
	db: Transaction<DB>,
	places: Places,
	activities: readonly Keyed[],
	today: PlainDate,
): Promise<void> {
	const { municipalityId } = places
	const publishedBy = places.staff('maria-strom')
	const toldBy = (unit: string) => places.staff(unit === 'debt-advice' ? 'karim-haddad' : 'lena-wik')
	const each = activities.map(({ id, key }) => ({ activityId: id, ...activitiesDone[key] }))
	await pour(
		db,
		'counted.activityUnit',
		each.flatMap(({ activityId, told = [] }) =>
			told.map(({ unit, status, note, daysAgo }) => ({
				...{ municipalityId, activityId, unitId: places.unit(unit), status, note },
				...{ toldBy: toldBy(unit), publishedBy, toldOn: addDays(today, -daysAgo) },
			})),
		),
	)
	await pour(
		db,
		'counted.activityTask',
		each.flatMap(({ activityId, tasks = [] }) =>
			tasks.map(({ what, unit, who, begins, due, done }) => ({
				...{ municipalityId, activityId, what, dueOn: addDays(today, due) },
				unitId: unit === null ? null : places.unit(unit),
				staffId: who === null ? null : places.staff(who),
				beginsOn: begins === null ? null : addDays(today, begins),
				doneOn: done === null ? null : addDays(today, done),
				...{ toldBy: publishedBy, publishedBy, toldOn: addDays(today, Math.min(-1, done ?? begins ?? -30)) },
			})),
		),
	)
	await pour(
		db,
		'counted.activityProposal',
		each.flatMap(({ activityId, proposals = [] }) =>
			proposals.map((proposal) => {
				const { unit, by, daysAgo } = proposal
				const about = {
					...{ municipalityId, activityId, unitId: places.unit(unit), proposedBy: places.staff(by) },
					proposedOn: addDays(today, -daysAgo),
				}
				if ('what' in proposal) {
					return { ...about, kind: 'task' as const, what: proposal.what, dueOn: addDays(today, proposal.due) }
				}
				const { status, note, sentBack } = proposal
				const said = { ...about, kind: 'status' as const, status, note }
				if (sentBack === undefined) return said
				const settled = { state: 'sent-back' as const, settledBy: publishedBy, word: sentBack }
				return { ...said, ...settled, settledOn: addDays(today, -Math.max(1, daysAgo - 2)) }
			}),
		),
	)
}
