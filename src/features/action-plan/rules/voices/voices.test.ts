import { expect, test } from 'vitest'
import { type About, readAbout, writeAbout } from './about.ts'
import { perhapsNamesIn } from './perhaps-names.ts'
import { allows, consents, stageOf } from './voice.ts'

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
