import type { IndicatorPromise } from '../../../indicators/index.ts'
import type {
	ActivityCost,
	Area,
	Named,
	PlanDocument,
	PlannedActivity,
	PlannedGoal,
	PlannedIndicator,
	Section,
	Superior,
} from '../document/document.ts'
import type { Names } from './names.ts'

/** Lists whose codes have words of their own. */
export type CodeList =
	| 'level'
	| 'areaKind'
	| 'sectionKind'
	| 'direction'
	| 'costClass'
	| 'definition'
	| 'prevention'

/** One thing that a field says, for the screen to write in its language. */
export type Value =
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'code'; readonly of: CodeList; readonly code: string }
	| { readonly is: 'year'; readonly year: number }
	| ({
			readonly is: 'base'
			readonly unit: string
			readonly fewerThan: number | null
	  } & IndicatorPromise['base'])
	| ({ readonly is: 'target'; readonly unit: string } & Pick<IndicatorPromise, 'target' | 'direction'>)
	| { readonly is: 'quantity'; readonly value: number; readonly unit: string; readonly what: string }
	| ({ readonly is: 'cost' } & ActivityCost)

/** Text is compared word by word; values are compared one by one. */
type Told = string | null | readonly Value[]
type Tellers<Row> = {
	readonly [Field in Exclude<keyof Row, 'id'>]-?: (row: Row, names: Names) => Told
}

/** An indicator whose base may be too small a number for the one who reads. */
type ReadIndicator = PlannedIndicator & { readonly hiddenBase?: { readonly fewerThan: number } | null }

const texts = (all: readonly string[]): Value[] =>
	all.flatMap((text) => (text === '' ? [] : [{ is: 'text', text }]))
const code = (of: CodeList, given: string | number | null | undefined): Value[] =>
	given === null || given === undefined ? [] : [{ is: 'code', of, code: String(given) }]
const years = (all: readonly (number | null)[]): Value[] =>
	all.flatMap((year) => (year === null ? [] : [{ is: 'year', year }]))

const one = (value: Value | null): Value[] => (value === null ? [] : [value])

/** Where it began; null when that was not settled. */
export function baseOf({ base, unit, hiddenBase = null }: ReadIndicator): Value | null {
	if (base.year === null && base.value === null && hiddenBase === null) return null
	return { is: 'base', ...base, unit, fewerThan: hiddenBase?.fewerThan ?? null }
}

/** Where it is to go; null when that was not settled. */
export function targetOf({ target, direction, unit }: PlannedIndicator): Value | null {
	return target.is === 'missing' ? null : { is: 'target', target, direction, unit }
}

type Head = Pick<
	PlanDocument,
	'title' | 'kind' | 'committee' | 'level' | 'validFrom' | 'validTo' | 'areaKind'
>
type Classes = { readonly [Class in `class-${1 | 2 | 3}`]: string }

const goals: Tellers<PlannedGoal> = {
	text: ({ text }) => text,
	under: ({ under }, names) => texts([names.goal(under)]),
	superiorId: ({ superiorId }, names) => texts([names.superior(superiorId)]),
}

const indicators: Tellers<Omit<ReadIndicator, 'hiddenBase'>> = {
	name: ({ name }) => name,
	key: ({ key }) => key,
	goalId: ({ goalId }, names) => texts([names.goal(goalId)]),
	unit: ({ unit }) => unit,
	direction: ({ direction }) => code('direction', direction),
	base: (row) => one(baseOf(row)),
	target: (row) => one(targetOf(row)),
	references: ({ references, unit }) =>
		references.map(({ year, value }) => ({ is: 'base', year, value, unit, fewerThan: null })),
	comment: ({ comment }) => comment,
	definition: ({ definition }) => code('definition', definition?.id),
	countedFrom: ({ countedFrom }) => years([countedFrom]),
	dueYears: ({ dueYears }) => years(dueYears ?? []),
	unitIds: ({ unitIds }, names) => texts((unitIds ?? []).map(names.unit)),
}

const activities: Tellers<PlannedActivity> = {
	text: ({ text }) => text,
	key: ({ key }) => key,
	areaId: ({ areaId }, names) => texts([names.area(areaId)]),
	owner: ({ owner }) => owner,
	unitIds: ({ unitIds }, names) => texts(unitIds.map(names.unit)),
	periodFrom: ({ periodFrom }) => years([periodFrom]),
	periodTo: ({ periodTo }) => years([periodTo]),
	due: ({ due }) => texts([due ?? '']),
	measure: ({ measure }) => measure,
	measureWaived: ({ measureWaived }) => measureWaived,
	method: ({ method }) => method,
	goalIds: ({ goalIds }, names) => texts(goalIds.map(names.goal)),
	indicatorIds: ({ indicatorIds }, names) => texts(indicatorIds.map(names.indicator)),
	quantity: ({ quantity }, names) =>
		quantity === null
			? []
			: [
					{
						...{ is: 'quantity', value: quantity.value },
						...{ unit: names.unitOf(quantity.indicatorId), what: names.indicator(quantity.indicatorId) },
					},
				],
	costClass: ({ costClass }) => code('costClass', costClass),
	costs: ({ costs }) => costs.map((cost) => ({ is: 'cost', ...cost })),
	partners: ({ partners }) => texts(partners.map(({ name, commitment }) => `${name}: ${commitment}`)),
	guidelines: ({ guidelines = [] }, names) => texts(guidelines.map(names.guideline)),
	label: ({ label }) => label,
}

/** How each part tells its fields, in the order in which they are read. */
export const tellers = {
	head: {
		title: ({ title }) => title,
		kind: ({ kind }) => kind,
		committee: ({ committee }) => committee,
		level: ({ level }) => code('level', level),
		validFrom: ({ validFrom }) => years([validFrom]),
		validTo: ({ validTo }) => years([validTo]),
		areaKind: ({ areaKind }) => code('areaKind', areaKind),
	} satisfies Tellers<Head>,
	costClasses: {
		'class-1': (row) => row['class-1'],
		'class-2': (row) => row['class-2'],
		'class-3': (row) => row['class-3'],
	} satisfies Tellers<Classes>,
	superiors: {
		title: ({ title }) => title,
		passage: ({ passage }) => passage,
		page: ({ page }) => page,
		planId: ({ planId }, names) => texts([names.plan(planId)]),
	} satisfies Tellers<Superior>,
	targetGroups: { text: ({ text }) => text } satisfies Tellers<Named>,
	areas: {
		text: ({ text }) => text,
		costClass: ({ costClass }) => code('costClass', costClass),
		prevention: ({ prevention }) => code('prevention', prevention === true ? 'yes' : null),
	} satisfies Tellers<Area>,
	sections: {
		heading: ({ heading }) => heading,
		kind: ({ kind }) => code('sectionKind', kind),
		text: ({ text }) => text,
	} satisfies Tellers<Section>,
	goals,
	indicators,
	activities,
}
