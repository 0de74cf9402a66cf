import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { alarmOf, receiversOf } from './confirmation.ts'
import { confirmationLetter } from './confirmation-letter.ts'

const told = day('2026-10-12')

test('the answer to the authority is owed the day it was told, rings from 15:00 and is missed after midnight (SoF 11:3)', () => {
	expect(alarmOf(told, { today: told, time: '08:00' })).toBe('same-day')
	expect(alarmOf(told, { today: told, time: '14:59' })).toBe('same-day')
	expect(alarmOf(told, { today: told, time: '15:00' })).toBe('loud')
	expect(alarmOf(told, { today: told, time: '23:59' })).toBe('loud')
	expect(alarmOf(told, { today: day('2026-10-13'), time: '00:00' })).toBe('missed')
})

test('the officer sends it; when off the substitute, else the manager, who gets every one that is late in the day', () => {
	const at = { assignedTo: 'officer', off: false, substitute: null, alarm: 'same-day' } as const
	expect(receiversOf(at)).toEqual(['officer'])
	expect(receiversOf({ ...at, alarm: 'loud' })).toEqual(['officer', 'manager'])
	expect(receiversOf({ ...at, off: true })).toEqual(['manager'])
	expect(receiversOf({ ...at, off: true, substitute: 'colleague' })).toEqual(['substitute'])
	expect(receiversOf({ ...at, off: true, substitute: 'colleague', alarm: 'missed' })).toEqual([
		'substitute',
		'manager',
	])
	expect(receiversOf({ ...at, assignedTo: null })).toEqual(['manager'])
})

test('the draft names the authority’s case and our officer, and promises the tenant a copy (SoF 11:3)', () => {
	const letter = confirmationLetter({
		...{ committee: 'Socialnämnden', municipality: 'Lillhamn', unit: 'Boendeenheten', reference: 'K 7-26' },
		...{ toldOn: told, plannedOn: day('2026-11-03'), plannedTime: '09:30', sentOn: told },
		responsible: { name: 'Sara Holm', title: 'socialsekreterare', email: 'sara@lillhamn.example' },
	})
	for (const part of ['K 7-26', '2026-11-03 kl. 09:30', 'Sara Holm', 'kopia', '11 kap. 3 §']) {
		expect(letter).toContain(part)
	}
})
