import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPerson, playedDays } from '../../../../../tests/support/any-person.ts'
import { stateByDay } from '../../../../../tests/support/state-by-day.ts'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { PersonFacts } from '../facts.ts'
import { getSituationDefinition, situationDefinitions } from '../situations/definitions.ts'
import type { Contribution, Group } from './contribution.ts'
import { contributionsOf } from './contributions.ts'

const anyDefinition = fc.constantFrom(...situationDefinitions)
const nameOf = ({ population, sex, ageBand, children }: Group) => [population, sex, ageBand, children].join()

/** Stock by category and group after a day, from nothing but the rows. */
function stockOn(rows: readonly Contribution[], day: PlainDate): Map<string, number> {
	const stock = new Map<string, number>()
	const add = (category: number, row: Contribution, by: number) => {
		if (category === 0) return
		const cell = `${category} ${nameOf(row)}`
		const sum = (stock.get(cell) ?? 0) + by
		if (sum === 0) stock.delete(cell)
		else stock.set(cell, sum)
	}
	for (const row of rows.filter((one) => one.day <= day)) {
		add(row.from, row, -1)
		add(row.to, row, 1)
	}
	return stock
}

test('the stock by rows is on every day the stock by the definition, category by category and group by group', () => {
	fc.assert(
		fc.property(anyPerson, anyDefinition, (person, definition) => {
			const rows = contributionsOf(person, definition)
			const expected = stateByDay(person, definition, playedDays)
			for (const [day, state] of expected) {
				const cells = state === null ? [] : [[`${state.category} ${nameOf(state.group)}`, 1]]
				expect([day, ...stockOn(rows, day)]).toEqual([day, ...cells])
			}
		}),
		{ numRuns: 80 },
	)
})

test('the order in which facts were written down changes nothing', () => {
	const shuffled = anyPerson.chain((person) =>
		fc.tuple(
			fc.constant(person),
			fc.shuffledSubarray([...person.spells], { minLength: person.spells.length }),
			fc.shuffledSubarray([...person.contacts], { minLength: person.contacts.length }),
		),
	)
	fc.assert(
		fc.property(shuffled, anyDefinition, ([person, spells, contacts], definition) => {
			const other: PersonFacts = { ...person, spells, contacts }
			expect(contributionsOf(other, definition)).toEqual(contributionsOf(person, definition))
		}),
	)
})

test('each row begins where the one before it ended, and states never overlap', () => {
	fc.assert(
		fc.property(anyPerson, anyDefinition, (person, definition) => {
			const rows = contributionsOf(person, definition)
			let state = 0
			let carried = 0
			for (const [place, row] of rows.entries()) {
				expect(row.until).toBe(rows[place + 1]?.day ?? null)
				expect(row.until === null || row.day <= row.until).toBe(true)
				if (row.kind === 'regroup') {
					expect([row.from, row.to]).toEqual(row.to === 0 ? [state, 0] : [0, carried])
					carried = row.from
				} else expect(row.from).toBe(state)
				expect(row.kind).toBe(kindOf(row))
				state = row.to
			}
		}),
	)
})

const kindOf = ({ kind, from, to }: Contribution) =>
	kind === 'regroup' ? kind : from === 0 ? 'in' : to === 0 ? 'out' : 'move'

test('at the end are as many active as at the start and came, less those who left: in each layer and each group', () => {
	const se = getSituationDefinition('se-2017')
	const layers = [[1], [1, 2, 3, 4], [3]]
	fc.assert(
		fc.property(
			fc.array(anyPerson, { minLength: 1, maxLength: 5 }),
			fc.integer({ min: 1, max: 400 }),
			fc.integer({ min: 0, max: 90 }),
			fc.constantFrom(...layers),
			(people, first, length, layer) => {
				const rows = people.flatMap((person) => contributionsOf(person, se))
				const start = addDays('2022-01-01' as PlainDate, first)
				const end = addDays(start, length)
				const within = rows.filter(({ day }) => start <= day && day <= end)
				const opening = sizes(people, addDays(start, -1), layer)
				const closing = sizes(people, end, layer)
				for (const group of new Set([...rows.map(nameOf), ...opening.keys(), ...closing.keys()])) {
					const own = within.filter((row) => nameOf(row) === group)
					const came = own.filter(({ from, to }) => !layer.includes(from) && layer.includes(to)).length
					const left = own.filter(({ from, to }) => layer.includes(from) && !layer.includes(to)).length
					expect(closing.get(group) ?? 0).toBe((opening.get(group) ?? 0) + came - left)
				}
			},
		),
	)

	function sizes(people: readonly PersonFacts[], day: PlainDate, layer: readonly number[]) {
		const active = new Map<string, number>()
		for (const person of people) {
			const state = stateByDay(person, se, [day]).get(day) ?? null
			if (state === null || !layer.includes(state.category)) continue
			active.set(nameOf(state.group), (active.get(nameOf(state.group)) ?? 0) + 1)
		}
		return active
	}
})
