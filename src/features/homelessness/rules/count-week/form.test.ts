import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { coverageOf } from './coverage.ts'
import { formFor, readAnswers, readForm } from './form.ts'
import { countFormats } from './formats.ts'
import { allows, legalGrounds } from './grounds.ts'
import { faultsInMarks, readInitials } from './told.ts'
import { countVariables } from './variables.ts'

const week = {
	measureFrom: plainDate('2026-10-05'),
	measureTo: plainDate('2026-10-11'),
	adultsOn: plainDate('2026-10-11'),
}

describe('a form', () => {
	test('is read by its own questions, and nothing else is kept', () => {
		const form = { ...formFor('SE'), own: [] }
		const { answers, faults } = readAnswers(form, {
			'lives-with-children': 'part',
			'children-under-18': '2',
			factors: ['violence', 'eviction'],
			'on-housing-list': 'yes',
			faith: 'any',
		})
		expect(faults).toEqual([])
		expect(answers).toEqual({
			'children-under-18': 2,
			'lives-with-children': 'part',
			factors: ['eviction', 'violence'],
		})
	})

	test.each([
		[{ 'lives-with-children': 'perhaps' }, 'answers.lives-with-children', 'choose-one'],
		[{}, 'answers.lives-with-children', 'choose-one'],
		[
			{ 'lives-with-children': 'not', 'children-under-18': 'två' },
			'answers.children-under-18',
			'not-a-number',
		],
		[
			{ 'lives-with-children': 'not', 'children-under-18': '99' },
			'answers.children-under-18',
			'number-too-large',
		],
		[{ 'lives-with-children': 'not', support: ['none', 'outreach'] }, 'answers.support', 'none-and-some'],
	])('says by field what is wrong: %j', (given, path, problem) => {
		expect(readAnswers(formFor('SE'), given).faults).toEqual([{ path, problem }])
	})

	test('stands in the order that was chosen, with own questions that have choices', () => {
		const { form, faults } = readForm({
			asked: [
				{ code: 'factors', ask: 'required', place: 2 },
				{ code: 'main-income', ask: 'optional', place: 1 },
				{ code: 'support', ask: 'no', place: 0 },
			],
			own: [{ label: 'Vill bo kvar i kommunen', kind: 'one', choices: ['Ja', 'Ja'], required: false }],
		})
		expect(form.asked).toEqual([
			{ code: 'main-income', required: false },
			{ code: 'factors', required: true },
		])
		expect(faults).toEqual([{ path: 'own.0.choices', problem: 'two-choices-at-least' }])
	})

	test('asks nothing about sexual orientation, faith or descent, and marks what is from memory', () => {
		expect(countVariables.filter(({ code }) => /orient|faith|religion|ethnic|descent/.test(code))).toEqual([])
		expect(countVariables.filter(({ source }) => !source.verified).length).toBeGreaterThan(5)
		expect(countFormats.every(({ source }) => !source.verified)).toBe(true)
	})
})

describe('who somebody is', () => {
	const told = {
		hasNumber: false,
		bornOn: plainDate('1984-03-07'),
		birthYear: null,
		initials: 'KA',
		consent: false,
	}

	test('is told only as far as the legal ground goes', () => {
		const may = { identity: 'none', needsConsent: false } as const
		expect(faultsInMarks(told, may, week).map(({ path }) => path)).toEqual(['bornOn', 'initials'])
		const some = { identity: 'initials', needsConsent: false } as const
		expect(faultsInMarks({ ...told, hasNumber: true }, some, week)).toEqual([
			{ path: 'nationalId', problem: 'no-ground-for-identity' },
		])
	})

	test('needs a yes where the ground is consent', () => {
		const may = { identity: 'number', needsConsent: true } as const
		expect(faultsInMarks(told, may, week)).toEqual([{ path: 'consent', problem: 'consent-missing' }])
		expect(faultsInMarks({ ...told, consent: true }, may, week)).toEqual([])
	})

	test('no ground lets more be told than it allows', () => {
		expect(allows('no-person-told', 'initials')).toBe(false)
		expect(allows('agreement', 'number')).toBe(false)
		expect(allows('same-committee', 'none')).toBe(true)
		expect(legalGrounds.some(({ verified }) => !verified)).toBe(true)
	})

	test('laws and layouts are named by number and authority: what they say is words, in every language', () => {
		const laws = legalGrounds.flatMap(({ law }) => law ?? [])
		expect(laws.filter((law) => /\p{Ll}{3}/u.test(law))).toEqual([])
		const named = [...countFormats, ...countVariables].map(({ source }) => source.text)
		expect(named.filter((text) => /:|minne/.test(text))).toEqual([])
	})

	test('initials are two letters', () => {
		expect(readInitials('k. å.')).toBe('KÅ')
		expect(readInitials('Karl')).toBeNull()
	})
})

test('"nobody to report" is an answer', () => {
	const asked = [
		{ kind: 'unit', state: 'finished' },
		{ kind: 'organisation', state: 'nothing' },
		{ kind: 'organisation', state: 'answering' },
		{ kind: 'unit', state: 'invited' },
	] as const
	expect(coverageOf(asked)).toEqual({ expected: 4, answered: 2, nothing: 1, answering: 1, silent: 1 })
})
