import { describe, expect, test } from 'vitest'
import { findDefinition } from '../../../../indicators/rules/definitions.ts'
import { gapsIn } from '../../document/gaps.ts'
import { faultIn } from '../../document/whole.ts'
import { steeringKindIn } from '../steering-kinds.ts'
import { isUnwritten } from '../unwritten.ts'
import { type MeasureKey, measures } from './measures.ts'
import { starterKinds } from './starter.ts'
import { type MeasuredBy, measuresIn, startedFrom, starterLanguages, starterOf } from './starters.ts'

const head = { title: 'Plan', committee: 'Socialnämnden', validFrom: 2027, validTo: 2030 }

function started(kind: (typeof starterKinds)[number], language: (typeof starterLanguages)[number]) {
	const starter = starterOf(kind, language)
	let made = 0
	const newId = () => `id-${++made}`
	const measured = new Map(
		measuresIn(starter).map((key): [MeasureKey, MeasuredBy] => {
			const { definition, counted, direction, [language]: words } = measures[key]
			const promise = {
				...{ ...words, direction, base: { year: null, value: null }, target: { is: 'missing' as const } },
				...{ references: [], comment: '', definition: { id: definition, version: 1 } },
				...{ countedFrom: counted ? 2027 : null, dueYears: null, unitIds: null },
			}
			return [key, { ...promise, id: newId() }]
		}),
	)
	return startedFrom(starter, { ...head, kind: starter.kind }, measured, newId)
}

describe.each(starterKinds)('the starter of %s', (kind) => {
	test.each(starterLanguages)('is a whole plan in %s, and says what kind it is', (language) => {
		const plan = started(kind, language)
		expect(faultIn(plan)).toBeNull()
		expect(steeringKindIn(plan.kind)).toBe(kind)
		expect(plan.indicators.length).toBeGreaterThan(4)
		expect(plan.activities.every(({ areaId }) => areaId !== null)).toBe(true)
	})

	test.each(starterLanguages)('lacks in %s only what the municipality alone knows', (language) => {
		const gaps = new Set(gapsIn(started(kind, language), 2027).map(({ gap }) => gap))
		expect([...gaps].toSorted()).toEqual([
			'activity-without-day',
			'activity-without-owner',
			'indicator-without-target',
			'no-superior',
		])
	})

	test('is the same plan in every language: its parts point at the same', () => {
		const spine = (language: (typeof starterLanguages)[number]) => {
			const { level, areaKind, costClasses, targetGroups, areas, ...rest } = starterOf(kind, language)
			return {
				...{ level, areaKind, costs: costClasses.length, groups: targetGroups.length, areas: areas.length },
				sections: rest.sections.map(({ kind: of, text }) => [of, isUnwritten(text)]),
				goals: rest.goals.map(({ text: _, ...goal }) => goal),
				activities: rest.activities.map(({ text: _, measure: __, method, ...one }) => [
					one,
					method === undefined,
				]),
			}
		}
		expect(spine('en')).toEqual(spine('sv'))
	})
})

test('every measure of a starter stands in the registry, counted or not as it says', () => {
	for (const { definition, counted, direction } of Object.values(measures)) {
		const found = findDefinition(definition, 1)
		expect(found, definition).not.toBeNull()
		expect(found?.counted !== null, definition).toBe(counted)
		expect(found?.direction, definition).toBe(direction)
	}
})
