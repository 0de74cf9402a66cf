import { expect, test } from 'vitest'
import { nameOf } from './name-of.ts'

const nobody = { givenName: '', familyName: '', called: null, code: 'K-0042' }

test('somebody registered is called by their name, also after having had a code', () => {
	expect(nameOf({ ...nobody, givenName: 'Anna', familyName: 'Berg' })).toEqual({
		name: 'Anna Berg',
		code: null,
	})
	expect(nameOf({ ...nobody, givenName: 'Mononym', called: 'Mono' })).toEqual({ name: 'Mononym', code: null })
})

test('somebody without known identity is called by the code, with what those who meet them say', () => {
	expect(nameOf(nobody)).toEqual({ name: null, code: 'K-0042' })
	expect(nameOf({ ...nobody, called: 'Kalle' })).toEqual({ name: 'Kalle', code: 'K-0042' })
})
