import type { Keys } from './keys.ts'

/** Where somebody is reached. */
export type Contact = {
	readonly phone: string | null
	readonly address: string | null
	readonly postalCode: string | null
	readonly city: string | null
}
export type StoredContact = Contact & { readonly contactCipher: Buffer | null }

const nothing = { phone: null, address: null, postalCode: null, city: null }

/** As it is stored: in the open, or of somebody protected sealed as a whole, also where nothing is known. */
export function contactToStore(keys: Keys, contact: Contact, how: 'open' | 'sealed'): StoredContact {
	const { phone, address, postalCode, city } = contact
	if (how === 'open') return { phone, address, postalCode, city, contactCipher: null }
	return { ...nothing, contactCipher: keys.seal(JSON.stringify([phone, address, postalCode, city])) }
}

/** What stands in the open, or under the seal. */
export function storedContact(keys: Keys, stored: StoredContact): Contact {
	const { contactCipher, phone, address, postalCode, city } = stored
	if (contactCipher === null) return { phone, address, postalCode, city }
	const [one, two, three, four] = JSON.parse(keys.unseal(contactCipher)) as (string | null)[]
	return { phone: one ?? null, address: two ?? null, postalCode: three ?? null, city: four ?? null }
}

/** A row with its contact data opened, for whoever row security has given it to. */
export function withContact<
	Row extends { readonly [Name in keyof StoredContact]: StoredContact[Name] | null },
>(keys: Keys, { contactCipher, ...row }: Row): Omit<Row, 'contactCipher'> {
	const { phone, address, postalCode, city } = row
	return { ...row, ...storedContact(keys, { phone, address, postalCode, city, contactCipher }) }
}
