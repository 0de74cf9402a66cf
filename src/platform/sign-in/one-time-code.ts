import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../foundation/plain-date.ts'
import type { Actor } from '../actor.ts'
import type { House } from '../house.ts'
import { foundBy, type Keys } from '../keys.ts'

/** Digits and letters that are not taken for each other, as codes are read aloud and written down (Crockford). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 20

/** A new code of a hundred bits: its text is shown once, its keyed digest is what stays. */
export function newCode(keys: Keys): { code: string; digest: Buffer } {
	const letters = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('')
	return { code: letters.replace(/.{4}(?=.)/g, '$&-'), digest: keys.blindIndex(keyed(letters)) }
}

/** The code in what somebody typed, as it was made; null when it cannot be one. */
export function readCode(text: string): string | null {
	const letters = text
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
	return letters.length === length && !letters.includes('U') ? letters : null
}

const keyed = (letters: string) => `code ${letters}`

/** What somebody is invited to. */
export type Invitation = {
	readonly municipalityId: number
	readonly invitationId: string
	readonly municipality: string
	readonly organisationId: string
	readonly landlord: string
	readonly name: string
	readonly email: string
	readonly administers: boolean
	readonly onlyAsSubstitute: boolean
}

/** Asked before a municipality is known; null for a wrong code, one that has run out and one that was used alike. */
export async function findInvitation(house: House, code: string): Promise<Invitation | null> {
	return await foundBy(house.keys, keyed(code), async (digest) => {
		const { rows } = await sql<Invitation>`select * from signin.invitation_holder(
			${digest}, ${house.clock.now()})`.execute(house.signIn)
		return rows[0]
	})
}

/** Whoever shows a code for one report, and whether it has been made. */
export type CodeHolder = { readonly actor: Actor; readonly used: boolean }

export async function findCodeHolder(house: House, code: string): Promise<CodeHolder | null> {
	const today = dayOf(house.clock.now(), 'Europe/Stockholm')
	const held = await foundBy(house.keys, keyed(code), async (digest) => {
		const { rows } = await sql<{
			municipalityId: number
			codeId: string
			organisationId: string
			used: boolean
		}>`select municipality_id, code_id, organisation_id, used
			from signin.once_holder(${digest}, ${today})`.execute(house.signIn)
		return rows[0]
	})
	if (held === null) return null
	const { municipalityId, codeId, organisationId, used } = held
	const place = { controllerId: null, unitIds: [], organisationIds: [organisationId] }
	return { actor: { municipalityId, actorId: codeId, roles: ['landlord'], ...place }, used }
}
