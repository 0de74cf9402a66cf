import type { Block, PaperDocument } from '../../../../../foundation/document.ts'
import type { Consultation, Party } from './consultation-types.ts'
import { type Spoken, sheet, whenAndWhere } from './spoken.ts'

/**
 * The letter that calls one party. To the tenant it says who comes and that they decide; to anybody outside it says no
 * more than the consent covers. A protected person's letter has no address: it goes the forwarding way.
 */
export function invitationPaper(held: Consultation, party: Party, spoken: Spoken): PaperDocument {
	const { words } = spoken
	const toTenant = party.role === 'tenant'
	const isProtected = held.case.protected
	return {
		...sheet(held, spoken, {
			title: words('consultation.paper.invitation'),
			addressee: toTenant ? tenantLine(held, spoken) : (party.name ?? words(`cases.parties.${party.role}`)),
			stamps: [],
		}),
		sections: [
			{ key: 'when', heading: words('consultation.paper.when'), blocks: [text(whenAndWhere(held, spoken))] },
			{
				key: 'about',
				heading: words('consultation.paper.agenda'),
				blocks: [
					...(isProtected || held.home === null
						? []
						: [text(words('consultation.paper.about', { address: held.home.address }))]),
					text(words(toTenant ? 'consultation.paper.aboutTenant' : 'consultation.paper.aboutOutside')),
					{ is: 'list', items: agendaFor(held, party, spoken) },
				],
			},
			...(toTenant
				? [
						{
							key: 'who',
							heading: words('consultation.paper.whoComes'),
							blocks: [
								{
									is: 'list' as const,
									items: held.parties.map(({ role }) => words(`cases.parties.${role}`)),
								},
								text(words('consultation.paper.yourRight')),
							],
						},
					]
				: []),
			{
				key: 'officer',
				heading: words('consultation.paper.officer'),
				blocks: [
					{
						is: 'signatures' as const,
						people: [{ name: held.calledBy ?? '', title: held.calledByTitle ?? '' }],
					},
				],
			},
		],
	}
}

const text = (said: string): Block => ({ is: 'paragraph', text: said })

/** Only the points that the party may hear. */
function agendaFor(held: Consultation, party: Party, { words }: Spoken): string[] {
	return held.points
		.filter(({ without }) => !without.some((role) => role === party.role))
		.map(({ point }) => words(`consultation.point.${point}`))
}

function tenantLine(held: Consultation, { words }: Spoken): string {
	const name = held.tenants[0]?.name ?? words('cases.facts.protectedChild')
	if (held.case.protected) return `${name}. ${words('consultation.paper.forwarded')}`
	const { home } = held
	if (home === null) return `${name}. ${words('consultation.paper.addressUnknown')}`
	return [name, home.address, [home.postalCode, home.city].filter(Boolean).join(' ')]
		.filter(Boolean)
		.join(', ')
}
