/** The committee's order of delegation for decisions in eviction cases. */
export const delegationWords = {
	title: 'Delegationsordningen',
	state:
		'Vem som får besluta vad i nämndens namn, och till vilket belopp. Gränsen gäller alla beslut av samma sort i ett ärende tillsammans.',
	open: 'Öppna',
	none: 'Inget är delegerat: varje beslut är nämndens eget.',
	columns: { kind: 'Beslut', role: 'Vem', point: 'Punkt', limit: 'Gräns', valid: 'Gäller' },
	roles: { officer: 'Handläggare', 'unit-manager': 'Enhetschef', coordinator: 'Samordnare' },
	noLimit: 'utan gräns',
	from: 'från {from}',
	fromTo: '{from} till {to}',
	add: 'Ny punkt',
	addNote: 'En ny punkt för samma beslut och roll ersätter den gamla från sin första dag.',
	save: 'Spara punkten',
	end: 'Avsluta en punkt',
	doEnd: 'Avsluta punkten',
	fields: {
		decisionKind: 'Vad som får beslutas',
		role: 'Vem som får besluta',
		point: 'Punkt i delegationsordningen',
		limit: 'Gräns i ett ärende, kr',
		validFrom: 'Gäller från',
		delegationId: 'Punkt',
		validTo: 'Gäller inte längre från',
	},
	hints: { limit: 'Lämna tomt om det inte finns någon gräns.' },
	faults: { 'ends-before-it-begins': 'Slutar före den börjar' },
	refusals: {
		'delegation-begins-later': 'En punkt för samma beslut och roll börjar gälla den dagen eller senare.',
	},
	done: { recordDelegation: 'Punkten är sparad.', endDelegation: 'Punkten är avslutad.' },
} as const
