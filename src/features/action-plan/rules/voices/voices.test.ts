import { describe, expect, test } from 'vitest'
import { type About, readAbout, writeAbout } from './about.ts'
import { perhapsNamesIn, tracesIn } from './traces.ts'
import { allows, consents, stageOf } from './voice.ts'

describe('what tells who somebody is', () => {
	// Numbers from the Swedish Tax Agency's published test range; telephone numbers that are nobody's.
	test.each([
		['Mitt nummer är 19570428-9999.', 'identity-number'],
		['570428-9999', 'identity-number'],
		['5704289999', 'identity-number'],
		['195704289999 står i papperen', 'identity-number'],
		['Samordningsnummer 19730288-9931', 'identity-number'],
		['Interimsnummer 20000101-T220', 'identity-number'],
		['Ring 070-174 06 05', 'phone'],
		['Ring 0701740605', 'phone'],
		['call +46 70 174 06 05', 'phone'],
		['växeln 0999-12 34 56', 'phone'],
		['skriv till jenny.prov@lillhamn.example', 'email'],
		['Jag bor på Skeppargatan 12', 'address'],
		['hos någon på Stora vägen 3', 'address'],
		['porten intill, lgh 1203', 'address'],
		['I live at 12 High Street', 'address'],
	])('%s: %s', (text, what) => {
		expect(tracesIn(text).map((found) => found.what)).toEqual([what])
	})

	test.each([
		'Jag väntade i 14 månader och fick 3 200 kronor över.',
		'Det tog från 2024-03-12 till 2025-01-07.',
		'Hyran gick från 6 500 till 10 000 000 öre, tror jag.',
		'Öppet 08.00–16.00 räcker inte. 0–18 år.',
		'Ingen på vägen sa något.',
		'Vi var 12 i rummet 2025.',
	])('%s tells of nobody', (text) => {
		expect(tracesIn(text)).toEqual([])
	})

	test('the place is told by line and by the words before', () => {
		expect(tracesIn('Bra bemötande.\nMen ring mig på 070-174 06 05 i morgon')).toEqual([
			{ what: 'phone', line: 2, after: 'ring mig på' },
		])
		expect(tracesIn('a@b.example')).toEqual([{ what: 'email', line: 1, after: '' }])
	})
})

test('a word with a capital inside a sentence may be a name, and so may two together', () => {
	expect(perhapsNamesIn('Det var Anna som sa nej. Hon ringde.')).toEqual(['Anna'])
	expect(perhapsNamesIn('Anna Ek sa nej.\n– Vänta, sa hon')).toEqual(['Anna Ek'])
	expect(perhapsNamesIn('Jag fick vänta. ”Kom i morgon”, sa de! Det gick: Till slut.')).toEqual([])
	expect(perhapsNamesIn('Vi vill ha mer Housing First här.')).toEqual([])
})

test('consent to more holds consent to less, never the other way', () => {
	const held = consents.map((given) => consents.filter((use) => allows(given, use)))
	expect(held).toEqual([['within'], ['within', 'quote'], ['within', 'quote', 'publish']])
})

test('what a voice waits for: a look, an answer, that the answer is heard; what is taken back waits for nothing', () => {
	const noted = { withdrawnOn: null, lookedOn: null, outcome: null, toldBackOn: null }
	expect(stageOf(noted)).toBe('to-look-at')
	expect(stageOf({ ...noted, lookedOn: '2026-01-02' })).toBe('to-answer')
	expect(stageOf({ ...noted, lookedOn: '2026-01-02', outcome: 'no' })).toBe('to-tell-back')
	expect(stageOf({ ...noted, lookedOn: '2026-01-02', outcome: 'no', toldBackOn: '2026-02-01' })).toBe(
		'told-back',
	)
	expect(stageOf({ ...noted, lookedOn: '2026-01-02', withdrawnOn: '2026-03-01' })).toBe('withdrawn')
})

test('what a voice is about is read as it was written, and nothing else is read', () => {
	const planId = '00000000-0000-4000-8000-000000000001'
	const partId = '00000000-0000-4000-8000-000000000002'
	const all: About[] = [
		{ planId, part: 'plan' },
		{ planId, part: 'goal', partId },
		{ planId, part: 'activity', partId },
		{ planId, part: 'round', followUpId: partId },
	]
	for (const about of all) expect(readAbout(writeAbout(about))).toEqual(about)
	for (const odd of [
		'',
		planId,
		`${planId} plan ${partId}`,
		`${planId} goal`,
		`${planId} section ${partId}`,
	]) {
		expect(readAbout(odd)).toBeNull()
	}
})
