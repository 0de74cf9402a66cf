import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { handOverKinds, stateOfTask } from './tasks.ts'

const today = plainDate('2026-10-12')

test("one's own tasks are handed to nobody", () => {
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
