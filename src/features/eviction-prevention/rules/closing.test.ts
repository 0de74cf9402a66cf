import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { alternatives, type ClosingFacts, gapsBeforeClosing, refuseToClose } from './closing.ts'
import { childrenAnswers } from './notice-kinds.ts'
import { isEviction, outcomes } from './outcomes.ts'

const ready: ClosingFacts = {
	ground: 'arrears',
	children: 'yes',
	childTalks: [{ childId: 'tilde', settled: true }],
	contactAttempts: 2,
	debtAdviceOffered: true,
	evictedOn: null,
	outcome: 'payment_plan',
	alternative: null,
	deviationReasons: null,
	openChecklist: [],
	unsignedNote: false,
	authorityUnanswered: false,
	copyOwed: false,
}
const evicted: ClosingFacts = {
	...ready,
	outcome: 'evicted_with_children',
	evictedOn: plainDate('2026-11-18'),
	alternative: 'offered-and-declined',
}

const gaps = (facts: ClosingFacts) => gapsBeforeClosing(facts).map((gap) => gap.because)

test('a case with everything in place may close', () => {
	expect(refuseToClose(ready)).toBeNull()
	expect(refuseToClose(evicted)).toBeNull()
})

test.each<[string, ClosingFacts, string]>([
	['nobody knows whether children live there', { ...ready, children: 'unknown' }, 'children-unknown'],
	['children live there but none is named', { ...ready, childTalks: [] }, 'children-not-named'],
	['no outcome is chosen', { ...ready, outcome: null }, 'outcome-missing'],
	['a required item of the checklist is open', { ...ready, openChecklist: ['own-1'] }, 'checklist-open'],
	[
		'the authority waits for its answer (SoF 11:3)',
		{ ...ready, authorityUnanswered: true },
		'authority-not-confirmed',
	],
	['the tenant waits for the copy (SoF 11:3)', { ...ready, copyOwed: true }, 'copy-not-sent'],
	['a note in the journal is not signed', { ...ready, unsignedNote: true }, 'note-not-signed'],
	['debt advice has not been offered', { ...ready, debtAdviceOffered: false }, 'debt-advice-not-offered'],
	['evicted without a recorded attempt', { ...evicted, contactAttempts: 0 }, 'no-attempts-recorded'],
	['evicted without an offered home', { ...evicted, alternative: null }, 'no-alternative-home'],
	[
		'a deviation without its reasons',
		{ ...evicted, alternative: 'deviation', deviationReasons: '  ' },
		'no-alternative-home',
	],
	[
		'a day of eviction with another outcome',
		{ ...ready, evictedOn: plainDate('2026-11-18') },
		'outcome-against-eviction',
	],
	['evicted without the day', { ...evicted, evictedOn: null }, 'eviction-date-missing'],
	[
		'evicted with children where none live',
		{ ...evicted, children: 'no', childTalks: [] },
		'outcome-against-children',
	],
	[
		'evicted without children where some live',
		{ ...evicted, outcome: 'evicted_no_children' },
		'outcome-against-children',
	],
	[
		'adults evicted without an offered home',
		{ ...evicted, outcome: 'evicted_no_children', children: 'no', childTalks: [], alternative: null },
		'no-alternative-home',
	],
	[
		'closed for want of contact without attempts',
		{ ...ready, outcome: 'no_contact_closed', contactAttempts: 0 },
		'no-attempts-recorded',
	],
])('closing is refused when %s', (_, facts, because) => {
	expect(gaps(facts)).toContain(because)
})

test('the refusal names each child that has neither talk nor reason', () => {
	const childTalks = [
		{ childId: 'tilde', settled: true },
		{ childId: 'alva', settled: false },
		{ childId: 'melker', settled: false },
	]
	expect(refuseToClose({ ...ready, childTalks })).toMatchObject({
		because: 'child-talk-missing',
		childIds: ['alva', 'melker'],
	})
})

test('debt advice is asked for in arrears only', () => {
	expect(gaps({ ...ready, ground: 'disturbance', debtAdviceOffered: false })).toEqual([])
})

test('a documented deviation stands in for an offered home', () => {
	expect(gaps({ ...evicted, alternative: 'deviation', deviationReasons: 'Declined all contact' })).toEqual([])
})

test('no case closes with children unknown, a child unheard or an eviction without attempts and alternative', () => {
	const anyFacts = fc.record({
		ground: fc.constantFrom('arrears', 'disturbance', 'termination'),
		children: fc.constantFrom(...childrenAnswers),
		childTalks: fc.array(fc.record({ childId: fc.uuid(), settled: fc.boolean() }), { maxLength: 4 }),
		contactAttempts: fc.nat({ max: 3 }),
		debtAdviceOffered: fc.boolean(),
		evictedOn: fc.constantFrom(null, plainDate('2026-11-18')),
		outcome: fc.constantFrom(null, ...outcomes),
		alternative: fc.constantFrom(null, ...alternatives),
		deviationReasons: fc.constantFrom(null, '', 'reasons'),
		openChecklist: fc.subarray(['authority-confirmed', 'own-first']),
		unsignedNote: fc.boolean(),
		authorityUnanswered: fc.boolean(),
		copyOwed: fc.boolean(),
	}) as fc.Arbitrary<ClosingFacts>
	fc.assert(
		fc.property(anyFacts, (facts) => {
			if (refuseToClose(facts) !== null) return
			expect(facts.children).not.toBe('unknown')
			expect(facts.childTalks.every((talk) => talk.settled)).toBe(true)
			expect(facts.outcome).not.toBeNull()
			if (facts.outcome !== null && isEviction(facts.outcome)) {
				expect(facts.contactAttempts).toBeGreaterThan(0)
				expect(facts.alternative).not.toBeNull()
				expect(facts.evictedOn).not.toBeNull()
			}
		}),
	)
})
