import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	addDays,
	addMonths,
	dayFromNumber,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'
import { dueOf, type FileFacts, type Hold } from './due-of.ts'
import { rules } from './rules.ts'

const today = plainDate('2032-03-01')
const where = { country: 'SE', code: '9901' }
const ordinary: FileFacts = {
	lastNoteOn: plainDate('2026-10-12'),
	births: [plainDate('1990-04-12')],
	openMatter: false,
	placedChild: false,
	childInvestigation: false,
	holds: [],
}
const reasonFor = (facts: Partial<FileFacts>, at = where, day = today) => {
	const due = dueOf({ ...ordinary, ...facts }, at, day)
	return due.is === 'due' ? 'due' : due.because
}

test('a file is due five years after its last note, and gone by the end of the year after', () => {
	expect(dueOf(ordinary, where, today)).toMatchObject({
		...{ is: 'due', dueOn: '2031-10-12', byOn: '2032-12-31' },
		rule: { basis: 'SoL 16:1', verified: true },
	})
	expect(dueOf(ordinary, where, plainDate('2031-10-11'))).toEqual({
		is: 'kept',
		because: 'not-yet',
		until: '2031-10-12',
	})
	expect(reasonFor({}, where, plainDate('2031-10-12'))).toBe('due')
})

test('a file of a child who was placed, or of parenthood or adoption, is never destroyed', () => {
	expect(reasonFor({ placedChild: true })).toBe('placed-child')
	for (const kind of ['parenthood', 'adoption', 'placed-child'] as const) {
		expect(reasonFor({ holds: [{ kind, untilOn: null }] })).toBe(kind)
	}
})

test('a child investigation is kept until the child turns thirty', () => {
	const births = [plainDate('1985-02-03'), plainDate('2004-03-02')]
	expect(dueOf({ ...ordinary, births, childInvestigation: true }, where, today)).toEqual({
		...{ is: 'kept', because: 'child-investigation', until: '2034-03-02' },
	})
	expect(reasonFor({ births, childInvestigation: true }, where, plainDate('2034-03-02'))).toBe('due')
	// Whose birth is unknown may be the child.
	expect(
		reasonFor({ births: [...births, null], childInvestigation: true }, where, plainDate('2090-01-01')),
	).toBe('child-investigation')
})

test('a custody agreement is kept until the child turns eighteen', () => {
	const holds: Hold[] = [{ kind: 'custody-agreement', untilOn: null }]
	expect(reasonFor({ holds, births: [plainDate('2014-03-02')] })).toBe('custody-agreement')
	expect(reasonFor({ holds, births: [plainDate('2014-03-01')] })).toBe('due')
})

test('files of those born on the 5th, 15th and 25th are kept for research, and all in some counties', () => {
	for (const day of ['05', '15', '25'])
		expect(reasonFor({ births: [plainDate(`1980-07-${day}`)] })).toBe('research-selection')
	for (const code of ['0580', '0980', '2281', '1480'])
		expect(reasonFor({}, { country: 'SE', code })).toBe('county-keeps-all')
	for (const code of ['1481', '0180', '1280']) expect(reasonFor({}, { country: 'SE', code })).toBe('due')
})

test('somebody whose day of birth nobody knows is kept until it is settled', () => {
	expect(reasonFor({ births: [plainDate('1990-04-12'), null] })).toBe('unknown-birth-day')
})

test('an open matter, a hold that stands and a country without a rule keep a file', () => {
	expect(reasonFor({ openMatter: true })).toBe('open-matter')
	expect(reasonFor({ holds: [{ kind: 'legal-hold', untilOn: null }] })).toBe('legal-hold')
	expect(reasonFor({ holds: [{ kind: 'legal-hold', untilOn: addDays(today, 1) }] })).toBe('legal-hold')
	expect(reasonFor({ holds: [{ kind: 'legal-hold', untilOn: today }] })).toBe('due')
	for (const country of ['DK', 'NO', 'FI']) expect(reasonFor({}, { country, code: '0101' })).toBe('no-rule')
	expect(reasonFor({ lastNoteOn: null })).toBe('no-last-note')
	// Before the act was in force there is no rule to destroy by.
	expect(reasonFor({}, where, plainDate('2025-06-30'))).toBe('no-rule')
})

test('each rule says where it stands and whether that was read', () => {
	for (const rule of rules) expect(rule.basis).toMatch(/^So[LF] \d+:\d/)
	expect(rules.filter(({ verified }) => !verified).map(({ key }) => key)).toEqual([
		'child-investigation-to-thirty',
		'unknown-birth-day',
	])
})

const anyDay = fc.integer({ min: 700_000, max: 740_000 }).map((n) => dayFromNumber(n % 30_000))
const anyFile: fc.Arbitrary<FileFacts> = fc.record({
	lastNoteOn: fc.option(anyDay),
	births: fc.array(fc.option(anyDay, { freq: 8 }), { maxLength: 5 }),
	openMatter: fc.boolean(),
	placedChild: fc.boolean(),
	childInvestigation: fc.boolean(),
	holds: fc.array(
		fc.record({
			kind: fc.constantFrom(
				...([
					'legal-hold',
					'parenthood',
					'adoption',
					'placed-child',
					'child-investigation',
					'custody-agreement',
				] as const),
			),
			untilOn: fc.option(anyDay),
		}),
		{ maxLength: 3 },
	),
})

test('nothing is due before five years have gone, whatever else there is', () => {
	fc.assert(
		fc.property(anyFile, anyDay, (file, day: PlainDate) => {
			const due = dueOf(file, where, day)
			if (due.is === 'due')
				expect(file.lastNoteOn !== null && addMonths(file.lastNoteOn, 60) <= day).toBe(true)
		}),
		{ numRuns: 2000 },
	)
})

test('one more reason to keep never lets a file go', () => {
	fc.assert(
		fc.property(anyFile, anyDay, anyDay, (file, day, birth) => {
			if (dueOf(file, where, day).is === 'due') return
			const more: FileFacts[] = [
				{ ...file, openMatter: true },
				{ ...file, placedChild: true },
				{ ...file, births: [...file.births, null] },
				{ ...file, holds: [...file.holds, { kind: 'legal-hold', untilOn: null }] },
			]
			for (const one of more) expect(dueOf(one, where, day).is).toBe('kept')
			// A child who was investigated and another in the file: the youngest decides.
			if (file.childInvestigation && file.lastNoteOn !== null)
				expect(dueOf({ ...file, births: [...file.births, birth], openMatter: true }, where, day).is).toBe(
					'kept',
				)
		}),
		{ numRuns: 2000 },
	)
})
