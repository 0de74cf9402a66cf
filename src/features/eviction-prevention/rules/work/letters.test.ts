import { describe, expect, test } from 'vitest'
import {
	type AboutSomebody,
	filledIn,
	mayGoBy,
	personalPlaceholders,
	sendingWays,
	tellsIn,
	unknownPlaceholders,
} from './letter-template.ts'
import { shippedLetters } from './shipped-letters.ts'

const jenny: AboutSomebody = {
	names: ['Jenny Åkerlund', 'Melker Åkerlund'],
	address: 'Skeppargatan 12',
	caseNumber: 'V 2026-0214',
	officer: 'Sara Holm',
}

describe('the house’s own templates', () => {
	test.each(shippedLetters)('$code asks only for what can be filled in', ({ subject, body }) => {
		expect(unknownPlaceholders(`${subject ?? ''} ${body}`)).toEqual([])
	})

	test.each(shippedLetters.filter(({ channel }) => channel === 'text-message'))(
		'$code tells a stranger nothing about anybody (OSL 26:1)',
		({ body }) => {
			expect(personalPlaceholders(body)).toEqual([])
			const values = {
				telefon: '0999-12 34',
				handläggare: 'Sara Holm',
				dag: '14 oktober',
				klockslag: '10.00',
			}
			expect(tellsIn(filledIn(body, values), jenny)).toBeNull()
			expect(filledIn(body, values).length).toBeLessThan(160)
		},
	)

	test('offer debt advice (SoL 13:2), income support (SoL 12:1) and tell of three months’ storage (UB 16:6)', () => {
		const bodyOf = (code: string) => shippedLetters.find((one) => one.code === code)?.body ?? ''
		expect(bodyOf('debt-advice')).toContain('skuldrådgivare')
		expect(bodyOf('income-support')).toContain('försörjningsstöd')
		for (const code of ['before-eviction', 'after-eviction']) expect(bodyOf(code)).toContain('tre månader')
	})
})

test('what is not known stays in its braces', () => {
	expect(filledIn('Hej {namn}! Vi ses {dag}.', { namn: 'Jenny' })).toBe('Hej Jenny! Vi ses {dag}.')
	expect(filledIn('{ namn }', { namn: 'Jenny' })).toBe('Jenny')
	expect(unknownPlaceholders('{namn} {personnummer}')).toEqual(['personnummer'])
	expect(personalPlaceholders('{telefon} {namn} {skuld}')).toEqual(['namn', 'skuld'])
})

test.each([
	['Hej Jenny, ring mig', 'name'],
	['Hej! Hur mår Melker?', 'name'],
	['Vi ses på Skeppargatan 12', 'address'],
	['Det gäller V 2026-0214', 'case'],
	['Ditt nummer 19860412-9886', 'number'],
	['Betala 18 640 kr', 'number'],
	['Det gäller hyran', 'subject'],
	['Ring socialtjänsten', 'subject'],
	['Hej! Ring Sara Holm på 0999-12 34', null],
])('a text message that says "%s" tells %s', (text, tells) => {
	expect(tellsIn(text, jenny)).toBe(tells)
})

test('somebody protected is reached by forwarding or face to face, and by no text message', () => {
	const ways = (channel: 'letter' | 'text-message', forwarded: boolean) =>
		sendingWays.filter((way) => mayGoBy(way, { channel, forwarded }))
	expect(ways('letter', true)).toEqual(['handed-over', 'forwarding'])
	expect(ways('text-message', true)).toEqual([])
	expect(ways('letter', false)).not.toContain('text-message')
	expect(ways('text-message', false)).toEqual(['text-message'])
})
