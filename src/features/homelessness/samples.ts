import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { registerUnidentified } from '../people/index.ts'
import { recordContact } from './commands/record-contact.ts'
import { startSpell } from './commands/start-spell.ts'

/** Somebody to tell of, without a name: nobody is warned of doubles. */
export async function sampleHomelessPerson(caller: Caller, otherwise: object = {}): Promise<string> {
	const person = { called: 'Loa', sex: 'woman', ...otherwise }
	return valueIn(await registerUnidentified(caller, person)).personId
}

/** The person sleeps in a night shelter from the day on, and was met that day; anything may be said otherwise. */
export async function startSampleSpell(
	caller: Caller,
	personId: string,
	startsOn: string,
	otherwise: object = {},
): Promise<string> {
	const spell = { personId, startsOn, place: 'night-shelter', contactOn: startsOn, ...otherwise }
	return valueIn(await startSpell(caller, spell)).spellId
}

export async function recordSampleContact(
	caller: Caller,
	personId: string,
	onDay: string,
	kind = 'meeting',
): Promise<string> {
	return valueIn(await recordContact(caller, { personId, onDay, kind })).contactId
}
