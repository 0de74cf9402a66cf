import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { firstYear, frozenYears } from './figures.ts'
import type { Places } from './load-organisation.ts'
import type { PlanSample } from './plan.ts'
import type { IndicatorSample } from './plan-goals.ts'
import { pour, writtenOn } from './pour.ts'

type Kept = { readonly db: Transaction<DB>; readonly places: Places; readonly planId: string }

/** The plan with its goals, indicators, figures written in by hand and activities. */
export async function loadPlan(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	plan: PlanSample,
): Promise<void> {
	const { municipalityId } = places
	const planId = chance.id()
	const [adopted] = plan.decisions
	await pour(db, 'counted.plan', [
		{
			municipalityId,
			id: planId,
			title: plan.title,
			kind: 'handlingsplan',
			committee: 'Socialnämnden',
			validFrom: plan.from,
			validTo: plan.to,
			adoptedOn: plainDate(adopted?.decidedOn ?? `${plan.from}-01-01`),
			revisedOn: plainDate(plan.decisions.at(-1)?.decidedOn ?? `${plan.from}-01-01`),
			registryNumber: adopted?.registryNumber ?? null,
		},
	])
	await pour(
		db,
		'counted.planDecision',
		plan.decisions.map(({ version, decidedOn, registryNumber }) => ({
			municipalityId,
			planId,
			kind: version === 1 ? 'antagande' : 'revidering',
			body: 'Socialnämnden',
			decidedOn: plainDate(decidedOn),
			registryNumber,
		})),
	)
	await pour(
		db,
		'counted.costClass',
		plan.costClasses.map((one) => ({ municipalityId, planId, ...one })),
	)
	const kept = { db, places, planId }
	const indicatorIds = await loadGoals(kept, chance, plan)
	await loadActivities(kept, chance, plan, indicatorIds)
}

async function loadGoals({ db, places, planId }: Kept, chance: Chance, plan: PlanSample) {
	const { municipalityId } = places
	const goals = plan.goals.map((goal, place) => ({ ...goal, id: chance.id(), number: place + 1 }))
	await pour(
		db,
		'counted.planGoal',
		goals.map(({ id, number, words }) => ({ municipalityId, id, planId, number, text: words })),
	)
	const indicators = goals.flatMap(({ id: goalId, indicators: of }) =>
		of.map((one) => ({ ...one, goalId, id: chance.id() })),
	)
	await pour(
		db,
		'counted.indicator',
		indicators.map((one) => ({
			municipalityId,
			id: one.id,
			name: one.name,
			unit: one.unit,
			direction: one.direction,
			baseYear: one.baseYear,
			baseValue: one.baseValue,
			targetYear: one.targetYear,
			targetValue: one.targetValue,
			targetOperator: one.operator,
			targetWords: one.targetWords,
			comment: one.comment,
			officialSource: one.official,
			definitionId: one.definition,
			definitionVersion: one.definition === null ? null : 1,
			countedFrom: one.official === 'counted' ? firstYear : null,
		})),
	)
	await pour(
		db,
		'counted.planIndicator',
		indicators.map(({ id, goalId, key }, place) => ({
			municipalityId,
			planId,
			indicatorId: id,
			goalId,
			key,
			position: place + 1,
		})),
	)
	await pour(
		db,
		'counted.indicatorValue',
		indicators.flatMap((one) => valuesOf(one, places)),
	)
	return new Map(indicators.map(({ key, id }) => [key, id]))
}

/** Typed figures, and totals counted and frozen before their cases were destroyed. */
function valuesOf(one: IndicatorSample & { readonly id: string }, places: Places) {
	const frozen = Object.entries(one.definition === null ? {} : (frozenFor(one.definition) ?? {}))
	const typed = Object.entries(one.typed)
	const row = (source: 'typed' | 'counted', [year, value]: readonly [string, number]) => ({
		municipalityId: places.municipalityId,
		indicatorId: one.id,
		year: Number(year),
		value,
		source,
		definitionId: source === 'counted' ? one.definition : null,
		definitionVersion: source === 'counted' ? 1 : null,
		note: source === 'counted' ? 'Räknad och fryst innan ärendena gallrades.' : '',
		enteredBy: places.staff('maria-strom'),
		enteredAt: writtenOn(plainDate(`${Number(year) + 1}-01-28`)),
	})
	return [...frozen.map((entry) => row('counted', entry)), ...typed.map((entry) => row('typed', entry))]
}

function frozenFor(definition: string): Readonly<Record<string, number>> | undefined {
	const all: Readonly<Record<string, Readonly<Record<string, number>>>> = frozenYears
	return all[definition]
}

async function loadActivities(
	{ db, places, planId }: Kept,
	chance: Chance,
	plan: PlanSample,
	indicatorIds: ReadonlyMap<string, string>,
): Promise<void> {
	const { municipalityId } = places
	const groups = [...new Set(plan.activities.map(({ targetGroup }) => targetGroup))]
	await pour(
		db,
		'counted.planTargetGroup',
		groups.map((text, place) => ({ municipalityId, planId, number: place + 1, text })),
	)
	const activities = plan.activities.map((one) => ({ ...one, id: chance.id() }))
	await pour(
		db,
		'counted.activity',
		activities.map((one, place) => ({
			municipalityId,
			id: one.id,
			planId,
			key: one.key,
			position: place + 1,
			area: one.targetGroup,
			text: one.words,
			owner: one.owner,
			costClass: one.costClass,
			periodFrom: one.from,
			periodTo: one.to,
			status: one.status,
			statusNote: one.note ?? '',
			versionLabel: one.from < 2024 ? 'antagen 2020' : 'reviderad 2024',
		})),
	)
	await pour(
		db,
		'counted.activityIndicator',
		activities.flatMap(({ id, moves }) =>
			moves.map((key) => ({ municipalityId, activityId: id, indicatorId: indicatorIds.get(key) ?? '' })),
		),
	)
}
