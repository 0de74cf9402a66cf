/** The section on which something secret is given out, and whether its wording has been read. */
type Section = { readonly key: SectionKey; readonly law: string; readonly verified: boolean }

/** In the order in which they are tried: no harm, consent, duty, and only then what breaks secrecy. */
export const sectionKeys = [
	'no-harm',
	'consent',
	'party',
	'guardian',
	'duty-to-tell',
	'current-in-another-committee',
	'transfer',
	'necessity',
	'young-or-pregnant',
	'crime',
	'crime-under-21',
	'other-law',
] as const
export type SectionKey = (typeof sectionKeys)[number]

const law: Readonly<Record<SectionKey, readonly [text: string, verified: boolean]>> = {
	'no-harm': ['OSL 26:1', true],
	consent: ['OSL 10:1, 12:2', true],
	party: ['OSL 10:3', true],
	guardian: ['OSL 12:3', true],
	'duty-to-tell': ['OSL 10:28', true],
	'current-in-another-committee': ['SoL 15:8', true],
	transfer: ['SoL 29:10', true],
	necessity: ['OSL 10:2', true],
	'young-or-pregnant': ['OSL 26:9', true],
	// Not read in full: the page says so.
	crime: ['OSL 10:21–24', false],
	'crime-under-21': ['OSL 10:18 a', true],
	'other-law': ['', false],
}

export const sections: readonly Section[] = sectionKeys.map((key) => ({
	key,
	law: law[key][0],
	verified: law[key][1],
}))

export const receivers = [
	'other-committee',
	'authority',
	'police',
	'health-care',
	'school',
	'landlord',
	'relative',
	'guardian',
	'court',
	'provider',
	'other',
] as const

export const consenters = ['the-person', 'guardian', 'trustee'] as const
