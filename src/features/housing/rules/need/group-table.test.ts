import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastTold, queueTable, toldTable, type WaitingHousehold } from './group-table.ts'

const household = fc.record<WaitingHousehold>({
	people: fc.integer({ min: 1, max: 8 }),
	children: fc.integer({ min: 0, max: 5 }),
	rooms: fc.integer({ min: 1, max: 6 }),
	accessibility: fc.constantFrom('none', 'step-free', 'wheelchair'),
	support: fc.constantFrom('only-home', 'home-and-support', 'unknown'),
	blocks: fc.subarray(['rent-debt', 'no-income', 'support-first']),
})
const queues = fc.array(household, { maxLength: 120 })

describe('the queue as a table', () => {
	test('every household stands once in size, rooms, support and access', () => {
		fc.assert(
			fc.property(queues, (waiting) => {
				for (const { addsUp, lines } of queueTable(waiting)) {
					const sum = lines.reduce((all, { households }) => all + households, 0)
					if (addsUp) expect(sum).toBe(waiting.length)
				}
			}),
			{ seed: 20_261_012 },
		)
	})

	test('what is told is what is there, and nothing below five is told', () => {
		fc.assert(
			fc.property(queues, (waiting) => {
				const whole = queueTable(waiting)
				for (const [place, { lines }] of toldTable(waiting).parts.entries()) {
					for (const [line, { households }] of lines.entries()) {
						if (households === null) continue
						expect(households).toBe(whole[place]?.lines[line]?.households)
						expect(households).toBeGreaterThanOrEqual(leastTold)
					}
				}
			}),
			{ seed: 20_261_012 },
		)
	})

	test('no withheld line can be reckoned from the sum: each could still be anything from 0 to 4', () => {
		fc.assert(
			fc.property(queues, (waiting) => {
				const told = toldTable(waiting)
				if (told.households === null) return
				for (const [place, { addsUp, lines: whole }] of queueTable(waiting).entries()) {
					const lines = told.parts[place]?.lines ?? []
					const hidden = whole.filter((_, line) => lines[line]?.households === null)
					if (!addsUp || hidden.length === 0 || hidden.length === whole.length) continue
					const left = hidden.reduce((sum, { households }) => sum + households, 0)
					const small = hidden.filter(({ households }) => households < leastTold).length
					const others = hidden.length === small ? 4 * (small - 1) : Number.POSITIVE_INFINITY
					expect(left).toBeGreaterThanOrEqual(4)
					expect(left).toBeLessThanOrEqual(others)
				}
			}),
			{ seed: 20_261_012 },
		)
	})

	test('few who wait are no number at all', () => {
		const one = { people: 1, children: 0, rooms: 1, accessibility: 'none', support: 'only-home', blocks: [] }
		const told = toldTable([one as WaitingHousehold])
		expect(told.households).toBeNull()
		expect(told.parts.flatMap(({ lines }) => lines).every(({ households }) => households === null)).toBe(true)
	})
})
