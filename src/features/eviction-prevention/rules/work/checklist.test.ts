import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import {
	asksForElderlyCare,
	type CheckFacts,
	checkedItems,
	oldestOf,
	openRequired,
	phases,
	versionFor,
} from './checklist.ts'
import { shippedChecklist, sourceOf } from './shipped-checklist.ts'

const day = plainDate('2026-10-12')
const quiet: CheckFacts = {
	ground: 'arrears',
	children: 'no',
	childTalks: [],
	dates: {},
	hasNotice: false,
	assigned: false,
	debtKnown: false,
	languageKnown: false,
	reached: false,
	contactKinds: [],
	oldest: 40,
	consultationHeld: false,
	paymentPlan: false,
	incomeSupportApplied: false,
	elderlyCareAnswered: false,
	alternativeAnswered: false,
	closed: false,
}
const checked = (changes: Partial<CheckFacts> = {}) =>
	checkedItems(shippedChecklist, { ...quiet, ...changes }, [])
const stateOf = (code: string, changes: Partial<CheckFacts>) =>
	checked(changes).find((item) => item.code === code)?.state

// Each row: the item, its source, and the facts of a case that show it by themselves (none: somebody ticks it).
test.each<
	[code: string, source: string | null, asked: Partial<CheckFacts>, known: Partial<CheckFacts> | null]
>([
	['notice-registered', 'Kunskapsguiden, hot om avhysning', {}, { hasNotice: true }],
	['form-three-complete', 'SFS 1978:314', {}, null],
	['deadlines-computed', 'JB 12:44', {}, { dates: { 'board-told': day, served: day } }],
	['children-asked', 'SoL 3:1', { children: 'unknown' }, { children: 'no' }],
	['known-to-services', null, {}, null],
	['language-asked', null, {}, { languageKnown: true }],
	['protection-checked', 'OSL 21:3 a', {}, null],
	['letter-sent', null, {}, { contactKinds: ['letter'] }],
	['called-or-texted', 'Allmännyttan: åtta framgångsfaktorer', {}, { contactKinds: ['text-message'] }],
	['contact-person-named', 'Allmännyttan: åtta framgångsfaktorer', {}, { assigned: true }],
	[
		'home-visit',
		'Kunskapsguiden, hot om avhysning',
		{ contactKinds: ['letter'] },
		{ contactKinds: ['letter', 'home-visit'] },
	],
	[
		'joint-outreach',
		'Allmännyttan: åtta framgångsfaktorer',
		{ contactKinds: ['letter'] },
		{ contactKinds: ['with-landlord'] },
	],
	['consent-form', 'OSL 12:2', {}, null],
	['debt-known', 'Kronofogden', {}, { debtKnown: true }],
	['debt-history', null, {}, null],
	['landlords-will', null, {}, null],
	['payment-plan', 'Kronofogden', {}, { paymentPlan: true }],
	['disturbance-log', 'JB 12:25 a', { ground: 'disturbance' }, null],
	['debt-advice-offered', 'SoL 13:2', {}, { dates: { 'debt-advice-offered': day } }],
	['income-support-applied', 'SoL 12:1', {}, { incomeSupportApplied: true }],
	['benefits', null, {}, null],
	['guardian-need', 'SoF 11:2', {}, null],
	['child-talk', 'SoL 3:2', { children: 'yes' }, { children: 'yes', childTalks: [{ settled: true }] }],
	['childs-situation', 'SoL 3:1', { children: 'yes' }, null],
	['school', null, { children: 'yes' }, null],
	['concern-assessed', 'SoL 19:1', { children: 'yes' }, null],
	['elderly-care-contacted', 'OSL 26:1', { oldest: 65 }, { oldest: 65, elderlyCareAnswered: true }],
	['liability-considered', 'JB 12:44', {}, { dates: { 'liability-assumed': day } }],
	['guarantee', null, {}, null],
	['money-management', null, {}, null],
	['housing-support', null, {}, null],
	['care-contact', null, {}, null],
	['interpreter', null, {}, null],
	['coordinated-plan', 'SoL 10:8', {}, null],
	['consultation-held', 'Västerås, handlingsplan', {}, { consultationHeld: true }],
	[
		'authority-confirmed',
		'SoF 11:3',
		{ dates: { 'authority-told': day } },
		{ dates: { 'authority-told': day, 'authority-confirmed': day } },
	],
	[
		'postponement-asked',
		'UB 16:4',
		{ dates: { 'authority-told': day } },
		{ dates: { 'authority-told': day, 'postponed-to': day } },
	],
	[
		'alternative-home',
		'Västerås, handlingsplan',
		{ dates: { 'authority-told': day } },
		{ dates: { 'authority-told': day }, alternativeAnswered: true },
	],
	['present-at-execution', null, { dates: { 'authority-told': day } }, null],
	['storage', 'UB 16:6', { dates: { 'authority-told': day } }, null],
	['adult-followed-up', 'Kunskapsguiden, hot om avhysning', { dates: { evicted: day } }, null],
	['child-followed-up', 'Kunskapsguiden, hot om avhysning', { dates: { evicted: day } }, null],
	['outcome-registered', 'Västerås, handlingsplan', {}, { closed: true }],
])(
	'%s comes from %s, is asked for in its case and known when the case shows it',
	(code, source, asked, known) => {
		expect(sourceOf(code).source).toBe(source)
		// What no source that was read says is marked so.
		expect(sourceOf(code).unverified ?? false).toBe(source === null)
		expect(stateOf(code, asked)).toBe('open')
		if (known !== null) expect(stateOf(code, known)).toBe('known')
	},
)

test('every part of the work has an item, and every item stands once', () => {
	const codes = shippedChecklist.map(({ code }) => code)
	expect(new Set(codes).size).toBe(codes.length)
	expect([...new Set(shippedChecklist.map(({ phase }) => phase))]).toEqual([...phases])
})

test('only what the law demands is required from the start', () => {
	const required = shippedChecklist.filter((item) => item.required)
	expect(required.map(({ source }) => source)).toEqual(['SoL 3:1', 'SoL 13:2', 'SoL 3:2', 'SoF 11:3'])
})

describe('required items keep the case open', () => {
	const own = { code: 'own-2-0', phase: 'contact', applies: 'always', required: true, said: 'Egen' } as const
	const open = (ticks: Parameters<typeof checkedItems>[2], item: typeof own = own) =>
		openRequired(checkedItems([...shippedChecklist, item], quiet, ticks))

	test('until they are done, or not needed', () => {
		expect(open([])).toEqual(['own-2-0'])
		expect(open([{ code: 'own-2-0', state: 'done' }])).toEqual([])
		expect(open([{ code: 'own-2-0', state: 'not-needed' }])).toEqual([])
	})

	test('only where they apply, and not what another rule of closing asks for by its own name', () => {
		expect(openRequired(checked({ children: 'unknown' }))).toEqual([])
		expect(openRequired(checked({ dates: { 'authority-told': day } }))).toEqual(['authority-confirmed'])
	})
})

test('a case follows the version in force when it was opened, for as long as it runs', () => {
	const versions = [
		{ number: 2, inForceFrom: plainDate('2026-03-01') },
		{ number: 3, inForceFrom: plainDate('2026-10-01') },
	]
	const followed = (openedOn: string) => versionFor(versions, plainDate(openedOn))?.number ?? 1
	expect(followed('2026-02-28')).toBe(1)
	expect(followed('2026-03-01')).toBe(2)
	expect(followed('2026-09-30')).toBe(2)
	expect(followed('2026-10-01')).toBe(3)
})

test('from 65 elderly care is thought of, until it is asked or ruled out', () => {
	const asks = (changes: Partial<CheckFacts>, ticks: Parameters<typeof asksForElderlyCare>[1] = []) =>
		asksForElderlyCare({ ...quiet, ...changes }, ticks)
	expect(asks({ oldest: 64 })).toBe(false)
	expect(asks({ oldest: 65 })).toBe(true)
	expect(asks({ oldest: null })).toBe(false)
	expect(asks({ oldest: 80, elderlyCareAnswered: true })).toBe(false)
	expect(asks({ oldest: 80 }, [{ code: 'elderly-care-contacted', state: 'not-needed' }])).toBe(false)
	expect(oldestOf([plainDate('1961-10-12'), null, plainDate('1990-01-01')], day)).toBe(65)
	expect(oldestOf([plainDate('1961-10-13')], day)).toBe(64)
	expect(oldestOf([null], day)).toBeNull()
})
