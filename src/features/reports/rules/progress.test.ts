import { expect, test } from 'vitest'
import { waitingFor } from './progress.ts'

const silent = (name: string, more: { owner?: string; answerer?: string; late?: boolean } = {}) => ({
	...{ name, owner: null, answerer: null, late: false },
	...more,
})

test('who is asked is waited for before whom the plan names, and late only when the day has passed', () => {
	const waiting = waitingFor([
		silent('Utan någon', { late: true }),
		silent('A', { owner: 'Enheten', answerer: 'Lena Wik', late: true }),
		silent('B', { answerer: 'Lena Wik' }),
		silent('C', { owner: 'Enheten', late: true }),
	])
	expect(waiting).toEqual([
		{ who: 'Lena Wik', by: 'asked', what: ['A', 'B'], late: true },
		{ who: 'Enheten', by: 'plan', what: ['C'], late: false },
		{ who: null, by: 'nobody', what: ['Utan någon'], late: false },
	])
	expect(waitingFor([])).toEqual([])
})
