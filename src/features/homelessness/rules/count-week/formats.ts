import type { DefinitionKey, Source } from '../situations/definition.ts'
import type { IdentityLevel } from './grounds.ts'
import type { VariableCode } from './variables.ts'

/** What a column is filled with: a fact of the person, or the answer to a variable. */
export type Filling =
	| 'row'
	| 'identity-number'
	| 'birth-date'
	| 'birth-year'
	| 'initials'
	| 'sex'
	| 'category'
	| 'place'
	| 'population'
	| 'contract-ends-on'
	| 'discharge-on'
	| 'overstays'
	| 'told-by'
	| VariableCode

export type FormatColumn = {
	readonly head: string
	readonly from: Filling
	/** The authority's own codes, by ours; a code that is not here goes out as it is. */
	readonly codes?: Readonly<Record<string, string>>
}

export type CountFormat = {
	readonly key: string
	readonly definition: DefinitionKey
	readonly authority: string
	/** The most that the authority asks of who somebody is. */
	readonly identity: IdentityLevel
	/** Row by row, or numbers alone. */
	readonly rows: 'people' | 'numbers'
	readonly columns: readonly FormatColumn[]
	/** Heads of the sheet with numbers: situation, women, men, unknown, with children, all. */
	readonly volumeHeads: readonly [string, string, string, string, string, string]
	readonly source: Source
}

const swedishYesNo = { yes: 'ja', no: 'nej', unknown: 'vet ej' }
const norwegianSex = { woman: 'K', man: 'M' }

/** National layouts. None was read: columns and codes are from memory and must be compared with the authority's file. */
export const countFormats = [
	{
		key: 'se-2023',
		definition: 'se-2023',
		authority: 'Socialstyrelsen',
		identity: 'number',
		rows: 'people',
		columns: [
			{ head: 'lopnr', from: 'row' },
			{ head: 'personnummer', from: 'identity-number' },
			{ head: 'fodelsedatum', from: 'birth-date' },
			{ head: 'fodelsear', from: 'birth-year' },
			{ head: 'initialer', from: 'initials' },
			{ head: 'kon', from: 'sex', codes: { man: '1', woman: '2' } },
			{ head: 'situation', from: 'category' },
			{ head: 'boendeform', from: 'place' },
			{ head: 'planerad_utskrivning', from: 'discharge-on' },
			{ head: 'kvar_utan_bostad', from: 'overstays', codes: swedishYesNo },
			{ head: 'avtal_till', from: 'contract-ends-on' },
			{ head: 'barn_under_18', from: 'children-under-18' },
			{ head: 'bor_med_barn', from: 'lives-with-children' },
			{ head: 'tid_i_situationen', from: 'time-in-situation' },
			{ head: 'tid_utan_bostad', from: 'time-without-home' },
			{ head: 'fodelseland', from: 'country-of-birth' },
			{ head: 'familjetyp', from: 'family-type' },
			{ head: 'faktorer', from: 'factors' },
			{ head: 'inkomst', from: 'main-income' },
			{ head: 'insatser', from: 'support' },
			{ head: 'behov', from: 'unmet-needs' },
			{ head: 'vrakt_tidigare', from: 'earlier-evicted', codes: swedishYesNo },
			{ head: 'vistelsekommun', from: 'municipality-of-stay' },
			{ head: 'folkbokforingskommun', from: 'municipality-of-registration' },
			{ head: 'uppgiftslamnare', from: 'told-by', codes: { unit: 'socialtjänst', organisation: 'annan' } },
		],
		volumeHeads: ['situation', 'kvinnor', 'man', 'kon_okant', 'med_barn', 'alla'],
		source: { text: 'Socialstyrelsen, Boverket 2023', verified: false },
	},
	{
		key: 'dk-week-6',
		definition: 'dk-2024',
		authority: 'VIVE',
		identity: 'number',
		rows: 'people',
		columns: [
			{ head: 'loebenr', from: 'row' },
			{ head: 'cpr', from: 'identity-number' },
			{ head: 'foedselsdato', from: 'birth-date' },
			{ head: 'initialer', from: 'initials' },
			{ head: 'koen', from: 'sex', codes: { man: '1', woman: '2' } },
			{ head: 'hjemloeshedssituation', from: 'category' },
			{ head: 'sted', from: 'place' },
			{ head: 'varighed', from: 'time-in-situation' },
			{ head: 'boern', from: 'children-under-18' },
			{ head: 'bor_med_boern', from: 'lives-with-children' },
			{ head: 'aarsager', from: 'factors' },
			{ head: 'indkomst', from: 'main-income' },
			{ head: 'indsatser', from: 'support' },
			{ head: 'skrevet_op_til_bolig', from: 'on-housing-list' },
			{ head: 'opholdskommune', from: 'municipality-of-stay' },
			{ head: 'indberetter', from: 'told-by' },
		],
		volumeHeads: ['situation', 'kvinder', 'maend', 'koen_ukendt', 'med_boern', 'alle'],
		source: { text: 'VIVE', verified: false },
	},
	{
		key: 'no-week-48',
		definition: 'no-2024',
		authority: 'NIBR/Husbanken',
		identity: 'initials',
		rows: 'people',
		columns: [
			{ head: 'lopenr', from: 'row' },
			{ head: 'fodselsdato', from: 'birth-date' },
			{ head: 'initialer', from: 'initials' },
			{ head: 'kjonn', from: 'sex', codes: norwegianSex },
			{ head: 'situasjon', from: 'category' },
			{ head: 'oppholdssted', from: 'place' },
			{ head: 'varighet', from: 'time-without-home' },
			{ head: 'barn', from: 'children-under-18' },
			{ head: 'bor_med_barn', from: 'lives-with-children' },
			{ head: 'utkastet_tidligere', from: 'earlier-evicted' },
			{ head: 'inntekt', from: 'main-income' },
			{ head: 'tjenester', from: 'support' },
			{ head: 'oppholdskommune', from: 'municipality-of-stay' },
		],
		volumeHeads: ['situasjon', 'kvinner', 'menn', 'kjonn_ukjent', 'med_barn', 'alle'],
		source: { text: 'NIBR, Husbanken', verified: false },
	},
	{
		key: 'fi-november',
		definition: 'fi-2024',
		authority: 'Varke',
		identity: 'none',
		rows: 'numbers',
		columns: [],
		volumeHeads: ['tilanne', 'naiset', 'miehet', 'sukupuoli_tuntematon', 'lapsiperheet', 'kaikki'],
		source: { text: 'Varke', verified: false },
	},
] as const satisfies readonly CountFormat[]

export type FormatKey = (typeof countFormats)[number]['key']

export const formatKeys = countFormats.map((format) => format.key)

const byKey: ReadonlyMap<FormatKey, CountFormat> = new Map(countFormats.map((format) => [format.key, format]))

export function getFormat(key: FormatKey): CountFormat {
	const format = byKey.get(key)
	if (format === undefined) throw new Error('no such format')
	return format
}
