import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import {
	emptyDocument,
	type PlanDocument,
	type PlannedActivity,
	type PlannedIndicator,
} from '../../src/features/action-plan/rules/document/document.ts'
import type { Target } from '../../src/features/indicators/index.ts'
import { type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { firstYear, frozenYears } from './figures.ts'
import { loadActivities, saidOf, wholeToldOf } from './load-activities.ts'
import { loadConsultation, sentOutOn } from './load-consultation.ts'
import { loadDraft } from './load-draft.ts'
import type { GuidelineIds } from './load-guidelines.ts'
import type { Places } from './load-organisation.ts'
import { loadProgramme } from './load-programme.ts'
import type { PlanSample } from './plan.ts'
import type { IndicatorSample } from './plan-goals.ts'
import { sections, superiors } from './plan-text.ts'

const seed = 2_023_1120

type Kept = { readonly db: Transaction<DB>; readonly places: Places }

/** The plan in its two versions and the draft of a third, the figures written in by hand, and how it goes with the activities. */
export async function loadPlan(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	plan: PlanSample,
	today: PlainDate,
	guidelines: GuidelineIds,
): Promise<void> {
	const { municipalityId } = places
	const planId = chance.id()
	const [adopted, revised] = plan.decisions
	const head = {
		...{ title: plan.title, kind: 'handlingsplan', committee: 'Socialnämnden' },
		...{ validFrom: plan.from, validTo: plan.to },
	}
	await pour(db, 'counted.plan', [
		{
			...{ municipalityId, id: planId, ...head, registryNumber: adopted?.registryNumber ?? null },
			adoptedOn: plainDate(adopted?.decidedOn ?? `${plan.from}-01-01`),
			revisedOn: plainDate(revised?.decidedOn ?? `${plan.from}-01-01`),
		},
	])
	const goals = plan.goals.map((goal) => ({ ...goal, id: chance.id() }))
	const indicators = goals.flatMap(({ id: goalId, indicators: of }) =>
		of.map((one) => ({ ...one, goalId, id: chance.id() })),
	)
	await loadIndicators({ db, places }, indicators)
	const groups = [...new Set(plan.activities.map(({ targetGroup }) => targetGroup))].map((text) => ({
		...{ id: chance.id(), text },
	}))
	const activities = plan.activities.map((one) => ({ ...one, id: chance.id() }))
	const programmeId = await loadProgramme(db, places)
	const above = superiors.map((superior) => ({
		...{ id: chance.id(), ...superior, planId: superior.key === 'housing-supply' ? programmeId : null },
	}))
	const areas = groups.map((group) =>
		group.text === plan.prevention ? { ...group, prevention: true as const } : group,
	)
	const whole: PlanDocument = {
		...emptyDocument(head),
		...{ areaKind: 'target-group', targetGroups: groups, areas, costClasses: plan.costClasses },
		goals: goals.map(({ id, words, concrete }) => ({
			...{ id, text: words, under: null, superiorId: above.find(({ key }) => key === concrete)?.id ?? null },
		})),
		indicators: indicators.map(plannedIndicator),
		activities: activities.map((one) => plannedActivity(one, groups, indicators, places)),
		sections: sections.map(({ key: _, ...section }) => ({ id: chance.id(), ...section })),
		superiors: above.map(({ key: _, ...superior }) => superior),
	}
	for (const { version, decidedOn, registryNumber, paragraph, words } of plan.decisions) {
		const versionId = chance.id()
		const day = plainDate(decidedOn)
		const content = version === 1 ? asAdopted(whole) : whole
		await pour(db, 'counted.planVersion', [
			{
				...{ municipalityId, id: versionId, planId, number: version, content: JSON.stringify(content) },
				...{ begunOn: day, begunBy: places.staff('maria-strom'), decidedOn: day, inForceFrom: day },
				consultedFrom: version === 1 ? null : sentOutOn,
			},
		])
		if (version > 1) await loadConsultation(db, chanceFrom(seed), places, { planId, versionId, content })
		await pour(db, 'counted.planDecision', [
			{
				...{ municipalityId, planId, versionId, kind: version === 1 ? 'antagande' : 'revidering' },
				...{ body: 'Socialnämnden', decidedOn: day, registryNumber, paragraph, clauses: [words] },
			},
		])
	}
	const held = plan.decisions.at(-1)?.version ?? null
	await db.updateTable('counted.plan').set({ heldVersion: held }).where('id', '=', planId).execute()
	await loadDraft(db, chance, places, { planId, number: plan.decisions.length, content: whole }, guidelines)
	await pour(
		db,
		'counted.activity',
		activities.map(({ id, key, status, note }) => ({
			...{ municipalityId, id, planId, status, statusNote: note ?? '' },
			...wholeToldOf(key, places, today),
		})),
	)
	await loadActivities(db, places, activities, today)
}

const revisedFrom = 2024

/** What the revision brought is not in the plan as it was adopted. */
function asAdopted(whole: PlanDocument): PlanDocument {
	const activities = whole.activities.filter(({ periodFrom }) => periodFrom < revisedFrom)
	const used = new Set(activities.map(({ areaId }) => areaId))
	return { ...whole, activities, areas: whole.areas.filter(({ id }) => used.has(id)) }
}

type KeptIndicator = IndicatorSample & { readonly id: string; readonly goalId: string }

function promiseOf(one: KeptIndicator) {
	const { targetYear: year, targetValue: value, operator, targetWords: words } = one
	const target: Target =
		words !== null
			? { is: 'words', year, words }
			: value === null || year === null
				? { is: 'missing' }
				: { is: 'number', year, value, operator }
	return {
		...{ name: one.name, unit: one.unit, direction: one.direction, comment: one.comment, target },
		base: { year: one.baseYear, value: one.baseValue },
		definition: one.definition === null ? null : { id: one.definition, version: 1 },
		countedFrom: one.official === 'counted' ? firstYear : null,
		...{ references: [], dueYears: null, unitIds: null },
	}
}

const plannedIndicator = (one: KeptIndicator): PlannedIndicator => ({
	...promiseOf(one),
	...{ id: one.id, key: one.key, goalId: one.goalId },
})

function plannedActivity(
	one: PlanSample['activities'][number] & { readonly id: string },
	groups: readonly { readonly id: string; readonly text: string }[],
	indicators: readonly KeptIndicator[],
	places: Places,
): PlannedActivity {
	const moved = indicators.filter(({ key }) => one.moves.includes(key))
	return {
		...saidOf(one.key, places, indicators),
		...{ id: one.id, key: one.key, text: one.words, owner: one.owner, costClass: one.costClass },
		areaId: groups.find(({ text }) => text === one.targetGroup)?.id ?? null,
		...{ periodFrom: one.from, periodTo: one.to, indicatorIds: moved.map(({ id }) => id) },
		goalIds: [...new Set(moved.map(({ goalId }) => goalId))],
		...{ measure: one.measure, measureWaived: null },
		label: one.from < revisedFrom ? 'antagen 2020' : 'reviderad 2024',
	}
}

async function loadIndicators({ db, places }: Kept, indicators: readonly KeptIndicator[]) {
	const { municipalityId } = places
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
		'counted.indicatorValue',
		indicators.flatMap((one) => valuesOf(one, places)),
	)
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
