import type { ChecklistItem, Condition, Phase } from './checklist.ts'

/** Where an item comes from; `unverified` where it is practice from no source that has been read. */
export type ItemSource = { readonly source: string | null; readonly unverified?: true }
type ShippedItem = ChecklistItem & ItemSource

const item = (
	phase: Phase,
	code: string,
	{ applies = 'always', required = false, ...from }: { applies?: Condition; required?: boolean } & ItemSource,
): ShippedItem => ({ code, phase, applies, required, said: null, ...from })

const practice = { source: null, unverified: true } as const
const housingCompanies = 'Allmännyttan: åtta framgångsfaktorer'
const authority = 'Kronofogden'
const city = 'Västerås, handlingsplan'
const guide = 'Kunskapsguiden, hot om avhysning'

/** The first version, which comes with the house; an item is required where the law demands it. */
export const shippedChecklist: readonly ShippedItem[] = [
	item('intake', 'notice-registered', { source: guide }),
	item('intake', 'form-three-complete', { applies: 'arrears', source: 'SFS 1978:314' }),
	item('intake', 'deadlines-computed', { applies: 'arrears', source: 'JB 12:44' }),
	item('intake', 'children-asked', { required: true, source: 'SoL 3:1' }),
	item('intake', 'known-to-services', practice),
	item('intake', 'language-asked', practice),
	item('intake', 'protection-checked', { source: 'OSL 21:3 a' }),
	item('contact', 'letter-sent', practice),
	item('contact', 'called-or-texted', { source: housingCompanies }),
	item('contact', 'contact-person-named', { source: housingCompanies }),
	item('contact', 'home-visit', { applies: 'not-reached', source: guide }),
	item('contact', 'joint-outreach', { applies: 'not-reached', source: housingCompanies }),
	item('contact', 'consent-form', { source: 'OSL 12:2' }),
	item('landlord', 'debt-known', { applies: 'arrears', source: authority }),
	item('landlord', 'debt-history', { applies: 'arrears', ...practice }),
	item('landlord', 'landlords-will', practice),
	item('landlord', 'payment-plan', { applies: 'arrears', source: authority }),
	item('landlord', 'disturbance-log', { applies: 'disturbance', source: 'JB 12:25 a' }),
	item('economy', 'debt-advice-offered', { applies: 'arrears', required: true, source: 'SoL 13:2' }),
	item('economy', 'income-support-applied', { applies: 'arrears', source: 'SoL 12:1' }),
	item('economy', 'benefits', practice),
	item('economy', 'guardian-need', { source: 'SoF 11:2' }),
	item('child', 'child-talk', { applies: 'children', required: true, source: 'SoL 3:2' }),
	item('child', 'childs-situation', { applies: 'children', source: 'SoL 3:1' }),
	item('child', 'school', { applies: 'children', ...practice }),
	item('child', 'concern-assessed', { applies: 'children', source: 'SoL 19:1' }),
	item('measures', 'elderly-care-contacted', { applies: 'elderly', source: 'OSL 26:1' }),
	item('measures', 'liability-considered', { applies: 'arrears', source: 'JB 12:44' }),
	item('measures', 'guarantee', { applies: 'arrears', ...practice }),
	item('measures', 'money-management', practice),
	item('measures', 'housing-support', practice),
	item('measures', 'care-contact', practice),
	item('measures', 'interpreter', practice),
	item('measures', 'coordinated-plan', { source: 'SoL 10:8' }),
	item('meeting', 'consultation-held', { applies: 'arrears', source: city }),
	item('late', 'authority-confirmed', { applies: 'authority-told', required: true, source: 'SoF 11:3' }),
	item('late', 'postponement-asked', { applies: 'authority-told', source: 'UB 16:4' }),
	item('late', 'alternative-home', { applies: 'authority-told', source: city }),
	item('late', 'present-at-execution', { applies: 'authority-told', ...practice }),
	item('late', 'storage', { applies: 'authority-told', source: 'UB 16:6' }),
	item('after', 'adult-followed-up', { applies: 'evicted', source: guide }),
	item('after', 'child-followed-up', { applies: 'evicted', source: guide }),
	item('after', 'outcome-registered', { source: city }),
]

const byCode = new Map(shippedChecklist.map((one) => [one.code, one]))

/** The source of an item that came with the house; the municipality's own items have none but its decision. */
export function sourceOf(code: string): ItemSource {
	const found = byCode.get(code)
	return found === undefined
		? { source: null }
		: { source: found.source, ...(found.unverified === true ? { unverified: true } : {}) }
}
