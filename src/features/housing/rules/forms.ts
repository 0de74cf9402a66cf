import type { Destination, PlaceType } from '../../homelessness/index.ts'

export type FormCode = (typeof forms)[number]['code']

/** Whether somebody has a lease of their own with the landlord, one that the municipality passes on, or a decision only. */
type Tenure = 'none' | 'sublease' | 'first-hand'

type Form = {
	readonly code: string
	/** What a spell there is told as, and by which contract. */
	readonly place: PlaceType
	readonly contract: 'none' | 'special-terms' | 'own-lease'
	readonly tenure: Tenure
	/** Where somebody is said to have gone who moves into it. */
	readonly destination: Destination
	/** Is somebody there for a night or a few weeks at a time? */
	readonly emergency: boolean
	readonly source: { readonly text: string; readonly verified: boolean }
}

const verified = (text: string) => ({ text, verified: true }) as const
const practice = (text: string) => ({ text, verified: false }) as const

const bySolution = { contract: 'none', tenure: 'none' } as const
const acute = { ...bySolution, destination: 'shelter', emergency: true } as const
const staffed = { ...bySolution, emergency: false } as const
const sublet = { contract: 'special-terms', tenure: 'sublease', emergency: false } as const

/** The forms of the housing chain, from the bed of one night to a lease of one's own; the law speaks of few of them. */
export const forms = [
	{ code: 'night-shelter', place: 'night-shelter', ...acute, source: practice('härbärge, utan avtal') },
	{
		code: 'emergency-housing',
		place: 'emergency-accommodation',
		...acute,
		source: practice('akutboende; SoL 11:1 eller 11:5'),
	},
	{ code: 'on-call-housing', place: 'on-call-housing', ...acute, source: practice('jourboende') },
	{ code: 'refuge', place: 'refuge', ...acute, source: verified('SoL 9:5–6; lag 2024:79') },
	{ code: 'hotel', place: 'hotel-hostel-camping', ...acute, source: practice('hotell och vandrarhem') },
	{
		code: 'transitional-housing',
		place: 'emergency-accommodation',
		...staffed,
		destination: 'shelter',
		source: practice('genomgångsbostad på beslut'),
	},
	{
		code: 'transitional-lease',
		place: 'other-second-hand-with-conditions',
		...sublet,
		destination: 'social-contract',
		source: practice('genomgångsbostad på avtal'),
	},
	{
		code: 'supported-housing-16-20',
		place: 'supported-housing',
		...staffed,
		destination: 'supported-housing',
		source: verified('SoL 9:3, stödboende 16–20 år'),
	},
	{
		code: 'supported-housing',
		place: 'supported-housing',
		...staffed,
		destination: 'supported-housing',
		source: practice('bemannat boende för vuxna'),
	},
	{ code: 'hvb', place: 'hvb', ...staffed, destination: 'institution', source: verified('SoL 9:4') },
	{
		code: 'special-housing',
		place: 'own-home',
		...staffed,
		destination: 'special-housing',
		source: verified('SoL 8:11; LSS 9 § 9'),
	},
	{
		code: 'training-flat',
		place: 'training-flat',
		...sublet,
		destination: 'training-flat',
		source: practice('träningslägenhet'),
	},
	{
		code: 'trial-flat',
		place: 'trial-flat',
		...sublet,
		destination: 'training-flat',
		source: practice('försökslägenhet'),
	},
	{
		code: 'reference-housing',
		place: 'reference-housing',
		...sublet,
		destination: 'training-flat',
		source: practice('referenslägenhet'),
	},
	{
		code: 'support-contract',
		place: 'other-second-hand-with-conditions',
		...sublet,
		destination: 'social-contract',
		source: practice('bostad med boendestödsavtal'),
	},
	{
		code: 'social-contract',
		place: 'social-contract',
		...sublet,
		destination: 'social-contract',
		source: practice('socialt kontrakt'),
	},
	{
		code: 'housing-first-sublet',
		place: 'other-second-hand-with-conditions',
		...sublet,
		destination: 'social-contract',
		source: practice('Bostad först, andrahand'),
	},
	{
		code: 'housing-first-lease',
		place: 'own-home',
		contract: 'own-lease',
		tenure: 'first-hand',
		destination: 'housing-first-lease',
		emergency: false,
		source: practice('Bostad först, förstahand'),
	},
] as const satisfies readonly Form[]

export const formOf = (code: FormCode): (typeof forms)[number] => {
	const form = forms.find((one) => one.code === code)
	if (form === undefined) throw new Error(`no form of housing is called ${code}`)
	return form
}
