import { describe, expect, test } from 'vitest'
import { nextStep } from './delivery.ts'

const refused = { state: 'refused', isEnded: false, isFollowed: false, problems: [] } as const
const because = (...names: readonly string[]) => names.map((name) => ({ path: '', because: name }))

describe('a package that did not come there', () => {
	test('is sent again when it failed on the way', () => {
		expect(nextStep({ ...refused, state: 'failed' })).toBe('send-again')
	})

	test('is put right by a new one when something in it is wrong, or nobody says what', () => {
		expect(nextStep({ ...refused, problems: because('too-small-to-tell') })).toBe('release-anew')
		expect(nextStep({ ...refused, problems: because('key-unknown', 'told-twice') })).toBe('release-anew')
		expect(nextStep(refused)).toBe('release-anew')
	})

	test('is sent as it is once the network knows its sender', () => {
		expect(nextStep({ ...refused, problems: because('key-unknown') })).toBe('mended-there')
	})

	test('is left as it is when another came after it, or nothing more goes to the network', () => {
		expect(nextStep({ ...refused, isFollowed: true, isEnded: true })).toBe('followed')
		expect(nextStep({ ...refused, isEnded: true, state: 'failed' })).toBe('ended')
	})
})

test('one that is on its way, lies ready or has come asks for nothing', () => {
	for (const state of ['waiting', 'handed', 'received'] as const) {
		expect(nextStep({ ...refused, state })).toBeNull()
	}
})
