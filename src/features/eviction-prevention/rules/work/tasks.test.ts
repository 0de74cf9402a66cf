import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { handOverKinds, handOverLaw, lackingIn, stateOfTask } from './tasks.ts'

const today = plainDate('2026-10-12')

test.each([
	['consent', 'OSL 12:2', 'consentOn'],
	['secrecy-checked', 'OSL 26:1', 'basisNote'],
	['duty', 'OSL 10:28', 'basisNote'],
] as const)('another administration is told on %s (%s) only with its %s', (basis, paragraph, field) => {
	expect(handOverLaw[basis]).toBe(paragraph)
	expect(lackingIn({ basis, consentOn: null, basisNote: null })).toBe(field)
	expect(lackingIn({ basis, consentOn: today, basisNote: 'Prövat' })).toBeNull()
})

test("the secrecy act's general clause (OSL 10:27) is no basis, and one's own tasks are handed to nobody", () => {
	expect(Object.values(handOverLaw)).not.toContain('OSL 10:27')
	expect(handOverKinds).not.toContain('own')
})

test('a task is late after its day, and waits until the other administration has received it', () => {
	const task = { doneOn: null, dueOn: plainDate('2026-10-12'), administration: null, receivedOn: null }
	expect(stateOfTask(task, today)).toBe('open')
	expect(stateOfTask({ ...task, dueOn: plainDate('2026-10-11') }, today)).toBe('late')
	const outside = { ...task, administration: 'Äldreomsorgen' }
	expect(stateOfTask(outside, today)).toBe('awaits-receipt')
	expect(stateOfTask({ ...outside, receivedOn: today }, today)).toBe('open')
	expect(stateOfTask({ ...outside, doneOn: today }, today)).toBe('done')
})
