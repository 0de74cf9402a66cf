import { foldName } from '../fold-name.ts'
import { findWrittenDay, type WrittenDay } from './compare-dates.ts'
import { findMail, type MailForm } from './compare-mail.ts'
import type { NameBook, NameForm } from './compare-names.ts'
import { findNationalNumber, findPhone, type NationalNumber } from './compare-numbers.ts'
import { type AddressForm, type AreaForm, findAddress, findArea } from './compare-places.ts'
import type { MatchRecord } from './fields.ts'

/** A record folded once, so that comparing it thousands of times is cheap. Null is what the record does not tell. */
export type Prepared = {
	readonly id: string
	readonly given: NameForm | null
	readonly family: NameForm | null
	readonly born: WrittenDay | null
	readonly sex: string | null
	readonly national: NationalNumber | null
	readonly address: AddressForm | null
	readonly area: AreaForm | null
	readonly phone: string | null
	readonly mail: MailForm | null
}

/** As registers, forms and files from the Nordic countries and English ones write it. */
const sexes: Readonly<Record<string, string>> = {
	m: 'man',
	man: 'man',
	male: 'man',
	mand: 'man',
	mann: 'man',
	mies: 'man',
	k: 'woman',
	kvinna: 'woman',
	kvinde: 'woman',
	kvinne: 'woman',
	nainen: 'woman',
	f: 'woman',
	female: 'woman',
	w: 'woman',
	woman: 'woman',
	unknown: '',
	okant: '',
}

export function prepare(record: MatchRecord, names: NameBook, domainsOfMany: ReadonlySet<string>): Prepared {
	const given = names.formOf(record.givenName)
	const family = names.formOf(record.familyName)
	const national = findNationalNumber(record.nationalId)
	const sex = foldName(record.sex ?? '')
	const known = sexes[sex] ?? sex
	return {
		id: record.id,
		given,
		family,
		// A number that tells the day of birth stands in for a day that was left out.
		born: findWrittenDay(record.birthDate ?? '') ?? findWrittenDay(national?.born ?? ''),
		sex: known === '' ? null : known,
		national,
		address: findAddress(record.address),
		area: findArea(record.postalCode, record.city, names),
		phone: findPhone(record.phone),
		mail: findMail(record.email, [given, family], domainsOfMany),
	}
}
