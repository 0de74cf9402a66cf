import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'

export type SkillDomain = { readonly code: string; readonly items: readonly string[] }

export type SkillForm = {
	readonly version: number
	readonly validFrom: PlainDate
	/** Whose form it is: its domains, items and words are our own. */
	readonly source: string
	readonly domains: readonly SkillDomain[]
}

const firstDomains = [
	{ code: 'home-care', items: ['cleaning', 'laundry', 'cooking'] },
	{ code: 'economy', items: ['rent-in-time', 'budget', 'bills-and-debts'] },
	{ code: 'neighbours-and-rules', items: ['quiet-hours', 'visitors', 'landlord-contact'] },
	{ code: 'daily-rhythm', items: ['sleep', 'keeping-times'] },
	{ code: 'health-contacts', items: ['care-appointments', 'medicine', 'asking-for-help'] },
	{ code: 'network', items: ['somebody-to-call', 'saying-no'] },
	{ code: 'meaningful-days', items: ['occupation', 'leisure'] },
] as const satisfies readonly SkillDomain[]

const digital = { code: 'digital-services', items: ['e-identification', 'digital-post'] } as const

/** Each version as it was used; the newest last. An item's code means one thing in every version. */
export const skillForms = [
	{ version: 1, validFrom: plainDate('2020-01-01'), source: 'Bofast', domains: firstDomains },
	{
		version: 2,
		validFrom: plainDate('2025-01-01'),
		source: 'Bofast',
		domains: [...firstDomains, digital],
	},
] as const satisfies readonly SkillForm[]

export type ItemCode = (typeof skillForms)[number]['domains'][number]['items'][number]

/** The form to fill in on a day; before the first there was none. */
export function formOn(day: PlainDate): SkillForm | null {
	return skillForms.findLast(({ validFrom }) => validFrom <= day) ?? null
}

/** The form of a version that has been used. */
export function getForm(version: number): SkillForm {
	const form = skillForms.find((one) => one.version === version)
	if (form === undefined) throw new Error(`no skills form of version ${version}`)
	return form
}

export function isItem(code: string): code is ItemCode {
	return skillForms.some(({ domains }) => domains.some(({ items }) => includes(items, code)))
}

const includes = (items: readonly string[], code: string) => items.includes(code)
